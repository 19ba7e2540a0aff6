"""Names to put into made-up sentences: persons, and places from open gazetteers, the well known more often."""

from __future__ import annotations

import json
import lzma
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from selon.language.lexicon import lexicon
from selon.language.words.given import GIVEN
from training.conllu import Sentence
from training.tree import Token

__all__ = ["Lists", "load_lists"]

_NAME = re.compile(r"[A-ZÀÉÈÎÔ][a-zA-Zà-ÿ'-]{2,}(?: [A-ZÀÉÈÎÔ][a-zà-ÿ'-]{2,}){0,2}")
_SMALLEST = 20_000
_NATION = {"en": "eng", "fr": "fra"}


@dataclass(frozen=True, slots=True)
class Lists:
    """Given names, surnames, places with the running total of their weights, and organisations."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    places: tuple[str, ...]
    weights: tuple[float, ...]
    bodies: tuple[str, ...] = ()

    def first(self, rng: random.Random) -> str:
        """Return a given name by lot."""
        return rng.choice(self.given)

    def last(self, rng: random.Random) -> str:
        """Return a surname by lot."""
        return rng.choice(self.surnames)

    def place(self, rng: random.Random) -> str:
        """Return a place by lot, large ones more often."""
        return rng.choices(self.places, cum_weights=self.weights)[0]

    def body(self, rng: random.Random) -> list[str]:
        """Return the words of an organisation by lot, now and then of a made-up acronym."""
        if rng.random() < 0.3:
            return ["".join(rng.choice("ABCDEFGHILMNOPRSTUV") for _ in range(rng.choice((2, 3, 3, 4, 4, 5))))]
        return re.findall(r"[^\s']+'?", rng.choice(self.bodies))


def load_lists(language: str, gazetteer: Path, common: Iterable[str], texts: Iterable[Sentence]) -> Lists:
    """Gather names: the house's given names, surnames of the treebanks, cities of GeoNames, countries, `common` places.

    Organisations are those that the language's table of actors knows.
    """
    places = dict(_cities(gazetteer / "geonames" / "cities500.latin-arabic.tsv.xz"))
    places |= dict.fromkeys(_countries(gazetteer / "countries" / "countries.json.xz", language), 60.0)
    places |= dict.fromkeys(common, 400.0)
    given = tuple(sorted(name.title() for name in GIVEN))
    surnames = tuple(sorted({s for sentence in texts for s in _surnames(sentence.piece.tokens)}))
    known = lexicon(language, "actors").known
    bodies = tuple(sorted(name for name in known if name[0].isupper()))
    return Lists(given, surnames, tuple(places), tuple(accumulate(places.values())), bodies)


def _cities(path: Path) -> Iterable[tuple[str, float]]:
    with lzma.open(path, "rt", encoding="utf-8") as rows:
        next(rows)
        for row in rows:
            fields = row.split("\t")
            people = int(fields[6] or 0)
            if people >= _SMALLEST and _NAME.fullmatch(fields[1]):
                yield fields[1], (people / _SMALLEST) ** 0.5


def _countries(path: Path, language: str) -> list[str]:
    rows = json.loads(lzma.decompress(path.read_bytes()))
    names = [row["translations"].get(_NATION[language], row["name"])["common"] for row in rows]
    return [name for name in names if _NAME.fullmatch(name)]


def _surnames(tokens: tuple[Token, ...]) -> Iterable[str]:
    for token in tokens:
        before = tokens[token.head]
        if token.dep.startswith("flat") and token.pos == "PROPN" and before.form.lower() in GIVEN and _NAME.fullmatch(token.form):
            yield token.form
