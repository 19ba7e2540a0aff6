"""Prepare the corpora that a pipeline learns from: `python -m training.prepare en`."""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Iterable
from dataclasses import replace

from training import speech_en, speech_fr
from training.conllu import Sentence, read
from training.corpus import grouped, save
from training.pools import Pools, gather
from training.relations import RELATIONS
from training.sources import BUILD, TREEBANKS, Treebank, language_data
from training.tree import Piece
from training.variants import QUOTES, plain, quoted, requoted, stripped

__all__ = ["prepare"]

SEED = 1
MADE_UP: dict[str, Callable[[Pools, int, random.Random], list[Piece]]] = {
    "en": speech_en.sentences,
    "fr": speech_fr.sentences,
}
AMOUNT = {"en": 5000, "fr": 5000}
"""How many made-up sentences."""
HELD_OUT = 400
"""Made-up sentences that measure, from clauses of the development part and another seed."""


def prepare(language: str) -> None:
    """Write train, dev, test and made-up corpora of a language to the build folder."""
    rng = random.Random(SEED)
    banks = [bank for bank in TREEBANKS if bank.language == language]
    texts = {bank.name: _sentences(bank) for bank in banks}
    learned = [bank.name for bank in banks if bank.use == "train"]
    groups = [group for name in learned for group in grouped(texts[name], rng)]
    groups += _varied(groups, language, rng)
    pools = gather(s.piece for name in learned for s in texts[name])
    made = [plain(p) for p in MADE_UP[language](pools, AMOUNT[language], rng)]
    groups += _mixed(made, language, rng)
    rng.shuffle(groups)
    folder = BUILD / language
    print("train", save(groups, folder / "train.spacy"), "words")
    for bank in banks:
        if bank.use != "train":
            print(bank.name, save(grouped(texts[bank.name], random.Random(SEED)), folder / f"{bank.name}.spacy"), "words")
    dev = gather(s.piece for bank in banks if bank.use == "dev" for s in texts[bank.name])
    unseen = MADE_UP[language](dev, HELD_OUT, random.Random(SEED + 1))
    save([[plain(p)] for p in unseen], folder / "made-up.spacy")


def _sentences(bank: Treebank) -> list[Sentence]:
    rename = RELATIONS[bank.language]
    return [replace(s, piece=plain(s.piece)) for s in read(bank, language_data(), rename)]


def _varied(groups: Iterable[list[Piece]], language: str, rng: random.Random) -> list[list[Piece]]:
    """Return some of the groups again in other typography; English ones also as scrapers leave them."""
    out: list[list[Piece]] = []
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


def _mixed(made: list[Piece], language: str, rng: random.Random) -> list[list[Piece]]:
    """Group made-up sentences two or three together, some of the English ones stripped of their punctuation."""
    if language == "en":
        made = [stripped(p, rng) if rng.random() < 0.4 else p for p in made]
    out: list[list[Piece]] = []
    while made:
        size = rng.randint(1, 3)
        out.append(made[:size])
        made = made[size:]
    return out


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(MADE_UP))
    prepare(parser.parse_args().language)


if __name__ == "__main__":
    main()
