"""Spots: stretches of a block that may name a place, with what the gazetteer and the context say of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selon.find.actors.names import Word, words
from selon.find.blocks import Block
from selon.find.places.context import Context, acts, context
from selon.find.places.gazetteer import Entry, Gazetteer
from selon.find.places.sites import phrases, roads, sites
from selon.find.places.stretches import Stretch, inner, look, stretches
from selon.language.words.actors import ActorWords
from selon.language.words.places import PlaceWords
from selon.model import PlaceLevel

__all__ = ["Reader", "Spot"]

_LISTED = re.compile(r"[\s,]{0,3}(?:and|et)?\s?(?:la |le |les |l'|the )?")
_AMONG = re.compile(r"(?:,\s| (?:et|and|ou|or) )(?:de |d'|d’|of )?")
_KNOWN_CITY = 50_000
_LABELS = {"LOC": 1, "GPE": 1, "FAC": 1, "PER": 2, "PERSON": 2, "ORG": 3}
_WEIGHTS = (0.0, 1.0, -1.0, -1.0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch `[start, end)` of the page: `entries` it may be, `support` for its being a place at all.

    `level` is what the words beside it say it is, `strong` whether only a place can stand there, `bracket` whether it
    stands in brackets, `passage` the index of its passage.
    """

    start: int
    end: int
    text: str
    entries: tuple[Entry, ...]
    support: float
    rule: str
    level: PlaceLevel | None = None
    strong: bool = False
    bracket: bool = False
    passage: int = 0


@dataclass(slots=True)
class _Scene:
    """A block as it is being read."""

    block: Block
    text: str
    words: Sequence[Word]
    labels: bytearray
    covered: bytearray
    headline: bool
    parsed: bool
    named: bool
    placed: int = -1
    quarters: bool = False

    def cover(self, start: int, end: int) -> None:
        self.covered[start:end] = b"\1" * (end - start)

    def label(self, start: int, end: int) -> int:
        return max(self.labels[start:end], default=0)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads blocks for spots with the words of one language and one gazetteer."""

    places: PlaceWords
    actors: ActorWords
    gazetteer: Gazetteer

    def spots(self, block: Block) -> list[Spot]:
        """All spots of a block in reading order, none overlapping another."""
        text = block.text
        found = words(text)
        parsed, named = block.doc.has_annotation("DEP"), block.doc.has_annotation("ENT_IOB")
        scene = _Scene(block, text, found, _labels(block), bytearray(len(text) + 1), _headline(found), parsed, named)
        spots = [*self._roads(scene), *self._sites(scene), *self._names(scene)]
        return sorted(spots, key=lambda spot: spot.start)

    def spot(self, text: str, start: int, end: int) -> Spot:
        """A stretch of a page's text that is known to be a place."""
        name = text[start:end]
        around = context(text, start, end, self.places, self.actors)
        entries = self.gazetteer.people(name) or look(name, self.gazetteer, self.places)
        entries = entries or inner(name, self.gazetteer, self.places)
        if around.level == "region" and entries:
            entries = (*self.gazetteer.find(f"{name} province"), *self.gazetteer.find(f"{name} county"), *entries)
        bracket = text[max(0, start - 1) : start] == "("
        level = around.level or ("site" if not entries and self._site(name) else None)
        return Spot(start, end, name, entries, 2.0, "place.given", level, strong=True, bracket=bracket)

    def _site(self, name: str) -> bool:
        """Whether a name says by its first or last word that it is one of a site."""
        words = name.lower().split()
        return len(words) > 1 and (words[-1] in self.places.endings or words[0] in self.places.streets)

    def _roads(self, scene: _Scene) -> Iterator[Spot]:
        for start, end in roads(scene.text, self.places):
            scene.cover(start, end)
            yield _spot(scene, start, end, (), 2.0, "place.road", Context("site", strong=True))

    def _sites(self, scene: _Scene) -> Iterator[Spot]:
        listed = ((start, end, True) for start, end in phrases(scene.text, scene.words, self.places, self.gazetteer))
        for start, end, street in (*listed, *sites(scene.text, scene.words, self.places)):
            if any(scene.covered[start:end]):
                continue
            around = context(scene.text, start, end, self.places, self.actors)
            entries = tuple(e for e in self.gazetteer.find(scene.text[start:end]) if e.level in {"site", "quarter"})
            if around.inside or (not street and not (around.strong or entries)):
                continue
            scene.cover(start, end)
            if not (entries and acts(scene.block.doc, start, end, self.places, country=False, parsed=scene.parsed)):
                yield _spot(scene, start, end, entries, 2.0, "place.site", Context("site", strong=True))

    def _names(self, scene: _Scene) -> Iterator[Spot]:
        governs = -1
        for stretch in stretches(scene.text, scene.words, scene.covered, self.gazetteer, self.places, self.actors):
            around = context(scene.text, stretch.start, stretch.end, self.places, self.actors)
            named = scene.placed >= 0 and scene.text[scene.placed : stretch.start] in {" ", ", ", " ("}
            if not named and self._governs(scene, stretch, around, governs):
                governs = stretch.end
                continue
            listed = scene.quarters and _AMONG.fullmatch(scene.text, scene.placed, stretch.start) is not None
            spot = self._name(scene, stretch, around, listed=listed)
            if spot:
                scene.placed, scene.quarters = stretch.end, listed or spot.level == "quarter"
                yield spot

    def _name(self, scene: _Scene, stretch: Stretch, around: Context, *, listed: bool) -> Spot | None:
        """The spot of a stretch, None where it names no place; `listed` says that it stands in a list of quarters."""
        start, end, entries = stretch.start, stretch.end, stretch.entries
        if around.level == "region" and entries:
            entries = (*self.gazetteer.find(f"{scene.text[start:end]} province"), *entries)
        single = stretch.first == stretch.last
        known = single or scene.text[start:end].lower().replace(" ", "-") in self.places.common
        if around.inside or (known and self._common(scene.words[stretch.first], around)):
            return None
        if _short(scene.text[start:end]) and not (around.strong or scene.text.startswith("-", end)):
            return None
        label = scene.label(start, end)
        if not entries and not listed and not self._plausible(scene, scene.words[stretch.first], around, label):
            return None
        support = _support(entries, around, label) + 2.5 * listed
        if scene.words[stretch.first].opens and single and "-" not in scene.text[start:end] and label != 1:
            support -= 0.5
        if not scene.headline and self._joined(scene, stretch):
            support -= 2.0
        rule = "place.listed" if listed else "place.name" if entries else "place.unlisted"
        return _spot(scene, start, end, entries, support, rule, around)

    def _governs(self, scene: _Scene, stretch: Stretch, around: Context, before: int) -> bool:
        """Whether the name of a country, capital or palace stands for those who govern there.

        `before` is where the last such name ended: what is listed with it is one too.
        """
        country = any(e.level == "country" or (e.level == "region" and e.country is None) for e in stretch.entries)
        seat = any(e.capital or e.source == "sites" for e in stretch.entries)
        if not (country or seat) or around.level is not None:
            return False
        if around.government or (before >= 0 and _LISTED.fullmatch(scene.text, before, stretch.start)):
            return True
        owned = scene.words[stretch.last].end != stretch.end
        if owned or (around.strong and not scene.parsed):
            return False
        return acts(scene.block.doc, stretch.start, stretch.end, self.places, country=country, parsed=scene.parsed)

    def _common(self, word: Word, around: Context) -> bool:
        """Whether a capitalised word is rather a common one, or a given name."""
        low = word.text.lower()
        if low in self.places.common or low in self.actors.common or low in self.places.heads:
            return around.level is None
        return (word.opens and low in self.actors.openers) or (low in self.actors.given and not around.strong)

    def _plausible(self, scene: _Scene, word: Word, around: Context, label: int) -> bool:
        """Whether a name that no list knows may be a place: after a noun of place, or where words and pipeline agree."""
        low = word.text.lower()
        if low in self.actors.common or low in self.places.common or low in self.actors.openers:
            return low in self.places.vague and around.strong
        if not any(char.islower() for char in word.text):
            return False
        return (around.level is not None and label != 2) or (around.strong and (label == 1 or not scene.named))

    def _joined(self, scene: _Scene, stretch: Stretch) -> bool:
        """Whether the name is a part of a longer one: "Radio France", "Nice Matin"."""
        text, found = scene.text, scene.words
        if stretch.first and text[found[stretch.first - 1].end : stretch.start] == " ":
            before = found[stretch.first - 1]
            low = before.text.lower()
            known = low in self.actors.openers or low in self.places.heads or low in self.places.locative
            known = known or ("-" in low and not before.text.rpartition("-")[2][:1].isupper())
            known = known or before.start < scene.placed
            if before.capital and not known and not self.gazetteer.find(before.text):
                return True
        if stretch.last + 1 < len(found) and text[stretch.end : found[stretch.last + 1].start] == " ":
            after = found[stretch.last + 1]
            if self.places.trailing:
                return after.capital and after.text.lower() in self.actors.bodies | self.actors.streets
            return after.capital and not self.gazetteer.find(after.text) and not after.text.isupper()
        return False


def _spot(
    scene: _Scene, start: int, end: int, entries: tuple[Entry, ...], support: float, rule: str, around: Context
) -> Spot:
    span = scene.block.chars(start, end)
    bracket = scene.text[max(0, start - 1) : start] == "("
    return Spot(
        span.start, span.end, span.text, entries, support, rule, around.level, around.strong, bracket,
        scene.block.passage,
    )  # fmt: skip


def _short(name: str) -> bool:
    """Whether a name is an abbreviation, which more often qualifies ("US jets") than names a place."""
    return len(name) <= 4 and name.replace(".", "").isupper()


def _labels(block: Block) -> bytearray:
    """The pipeline's entity labels, one sign a character: 1 place, 2 person, 3 organisation."""
    marks = bytearray(len(block.text) + 1)
    for entity in block.doc.ents:
        sign = _LABELS.get(entity.label_, 0)
        marks[entity.start_char : entity.end_char] = bytes([sign]) * (entity.end_char - entity.start_char)
    return marks


def _headline(found: Sequence[Word]) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell nothing."""
    long = [word for word in found if len(word.text) > 3]
    return len(long) > 2 and sum(word.capital for word in long) > 0.7 * len(long)


def _support(entries: Sequence[Entry], around: Context, label: int) -> float:
    support = 2.0 * around.strong + _WEIGHTS[label]
    if any(e.level in {"country", "quarter", "site"} or e.source == "regions" or e.capital for e in entries):
        support += 1.5
    elif any(e.population >= _KNOWN_CITY or e.level == "region" for e in entries):
        support += 1.0
    elif any(e.primary for e in entries):
        support += 0.5
    return support
