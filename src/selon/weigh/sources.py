"""Sources across pages: one key for the names that one source goes by, and the camp it speaks for, where that shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from selon.language import lexicon
from selon.language.words.weighing import WeighingWords
from selon.model import Statement
from selon.weigh.words import tokens

__all__ = ["Voice", "camp", "contains", "voice"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who says something: a key for it across pages, the name to show, its camp, and whether that is a party.

    `camp` and `party` are None where the words do not show them: no party is guessed.
    """

    key: str
    name: str
    camp: str | None = None
    party: bool | None = None


def voice(statement: Statement, language: str) -> Voice | None:
    """Who makes a statement; None where nobody is named, and for a pronoun without antecedent."""
    if statement.source is None:
        return None
    name = statement.resolved or statement.source.text
    words: WeighingWords | None = lexicon(language, "weighing")
    key = _key(name, words)
    if not key or (statement.resolved is None and len(key) < 4):
        return None
    found = camp(statement.source.text, language) or camp(name, language)
    return Voice(key, name, *(found or (None, None)))


@lru_cache(maxsize=1 << 14)
def camp(name: str, language: str) -> tuple[str, bool | None] | None:
    """The camp that a name shows, and whether it is a party; None where it shows none."""
    words: WeighingWords | None = lexicon(language, "weighing")
    if words is None:
        return None
    said = tokens(name)
    for each in words.camps:
        if any(contains(said, phrase) for phrase in each.words):
            return each.name, each.party
    return None


def contains(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether a run of words stands in a sequence of words."""
    size, first = len(phrase), phrase[0]
    return any(word == first and tuple(words[i : i + size]) == tuple(phrase) for i, word in enumerate(words))


def _key(name: str, words: WeighingWords | None) -> str:
    empty = words.empty if words else frozenset()
    head = name.split(",")[0]
    return " ".join(word for word in tokens(head) if word not in empty and len(word) != 1)
