"""Prepare the corpora that a pipeline learns from: `python -m training.prepare en`."""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from training import french, speech_en
from training.conllu import Sentence, read
from training.corpus import grouped, save
from training.french.reports import french_names
from training.lists import Lists, load_lists
from training.names import guessed, known, renamed, save_names
from training.pools import Pools, gather
from training.relations import RELATIONS
from training.sources import BUILD, SHARED, TREEBANKS, Treebank, language_data
from training.tree import Piece
from training.variants import QUOTES, plain, quoted, requoted, stripped
from training.words import en, fr

__all__ = ["prepare"]

SEED = 1
Maker = Callable[[Pools, Lists, int, random.Random], list[Piece]]
MADE_UP: dict[str, Maker] = {"en": speech_en.sentences, "fr": french.sentences}
COMMON_PLACES = {"en": en.PLACES, "fr": fr.PLACES}
AMOUNT = 5000
"""How many made-up sentences teach."""
HELD_OUT = 400
"""How many measure, made of clauses of the development part by another seed."""
Group = list[Piece]


@dataclass(frozen=True, slots=True)
class _Material:
    """A language's treebanks by name, what can be borrowed from them, and names."""

    language: str
    banks: tuple[Treebank, ...]
    texts: dict[str, list[Sentence]]
    lists: Lists

    def of(self, use: str) -> list[str]:
        return [bank.name for bank in self.banks if bank.use == use]

    def pools(self, use: str) -> Pools:
        return gather(s.piece for name in self.of(use) for s in self.texts[name])


def prepare(language: str) -> None:
    """Write a language's corpora for its parser and its names to the build folder."""
    material = _gather(language)
    _prepare_parser(material)
    _prepare_names(material)


def _gather(language: str) -> _Material:
    banks = tuple(bank for bank in TREEBANKS if bank.language == language)
    texts = {bank.name: _sentences(bank) for bank in banks}
    learned = [s for bank in banks if bank.use == "train" for s in texts[bank.name]]
    lists = load_lists(language, SHARED / "data" / "places" / "gazetteer", COMMON_PLACES[language], learned)
    return _Material(language, banks, {n: _with_names(ss, lists) for n, ss in texts.items()}, lists)


def _sentences(bank: Treebank) -> list[Sentence]:
    rename = RELATIONS[bank.language]
    return [replace(s, piece=plain(s.piece)) for s in read(bank, language_data(), rename)]


def _with_names(sentences: list[Sentence], lists: Lists) -> list[Sentence]:
    places = frozenset(lists.places)
    gold = any(s.mentions for s in sentences)
    return [replace(s, piece=known(s) if gold else guessed(s.piece, places)) for s in sentences]


def _prepare_parser(material: _Material) -> None:
    language, rng = material.language, random.Random(SEED)
    groups = [group for name in material.of("train") for group in grouped(material.texts[name], rng)]
    groups += _varied(groups, language, rng)
    groups += _mixed(_made(material, "train", AMOUNT, rng), language, rng)
    rng.shuffle(groups)
    folder = BUILD / language
    print("train", save(groups, folder / "train.spacy"), "words")
    for name in material.of("dev") + material.of("test"):
        print(name, save(grouped(material.texts[name], random.Random(SEED)), folder / f"{name}.spacy"), "words")
    unseen = _made(material, "dev", HELD_OUT, random.Random(SEED + 1))
    save([[piece] for piece in unseen], folder / "made-up.spacy")


def _made(material: _Material, use: str, count: int, rng: random.Random) -> list[Piece]:
    return [plain(p) for p in MADE_UP[material.language](material.pools(use), material.lists, count, rng)]


def _varied(groups: Iterable[Group], language: str, rng: random.Random) -> list[Group]:
    """Return some of the groups again in other typography; English ones also as scrapers leave them."""
    out: list[Group] = []
    for group in groups:
        marks = rng.choice(QUOTES[language])
        other = [requoted(p, marks) for p in group]
        if rng.random() < 0.15:
            other = [quoted(p, marks) if rng.random() < 0.7 else p for p in other]
        if other != group:
            out.append(other)
        if language == "en" and rng.random() < 0.4:
            out.append([stripped(p, rng) for p in group])
    return out


def _mixed(made: list[Piece], language: str, rng: random.Random) -> list[Group]:
    """Group made-up sentences one to three together, some of the English ones stripped of their punctuation."""
    if language == "en":
        made = [stripped(p, rng) if rng.random() < 0.4 else p for p in made]
    out: list[Group] = []
    while made:
        size = rng.randint(1, 3)
        out.append(made[:size])
        made = made[size:]
    return out


def _prepare_names(material: _Material) -> None:
    language, rng = material.language, random.Random(SEED + 2)
    silver = [g for name in material.of("train") for g in grouped(material.texts[name], rng, 3) if _has_name(g)]
    if language == "fr":
        gold, older, dev = french_names()
    else:
        gold, dev = _held_out([g for g in silver if _is_gold(g)])
        older = []
    aside = {id(g) for g in dev}
    silver = [g for g in silver if id(g) not in aside]
    groups = silver + older + gold * 2
    groups += [[renamed(p, material.lists, rng) for p in g] for g in gold for _ in range(2)]
    groups += _mixed(_made(material, "train", AMOUNT, rng), language, rng)
    rng.shuffle(groups)
    folder = BUILD / language
    print("names", save_names(groups, folder / "train-names.spacy"), "dev", save_names(dev, folder / "dev-names.spacy"))
    if language == "en":
        press = [[s.piece] for s in material.texts["gum-press"]]
        print("names of gum-press", save_names(press, folder / "gum-press-names.spacy"))


def _has_name(group: Group) -> bool:
    return any(t.name.startswith("B-") for piece in group for t in piece.tokens)


def _is_gold(group: Group) -> bool:
    return not any(t.name == "?" for piece in group for t in piece.tokens)


def _held_out(groups: list[Group]) -> tuple[list[Group], list[Group]]:
    return [g for i, g in enumerate(groups) if i % 10], groups[::10]


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(MADE_UP))
    prepare(parser.parse_args().language)


if __name__ == "__main__":
    main()
