"""Words as vectors: the telling words of a text, and what is asked of vectors of weighted words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import chain

from selon.language import lexicon
from selon.language.words.weighing import WeighingWords
from selon.weigh.words import plain, written

__all__ = ["Vector", "dot", "length", "telling", "total", "unit"]

Vector = dict[str, float]

_KEPT = 1 << 19
"""How many written words are kept in mind before all are forgotten."""


class _Telling(dict[str, str]):
    """Words as they are written → the plain word where it tells something, "" for short ones and those of every text."""

    def __init__(self, common: frozenset[str]) -> None:
        super().__init__()
        self.common = common

    def __missing__(self, word: str) -> str:
        told = plain(word)
        if len(self) >= _KEPT:
            self.clear()
        self[word] = told = told if len(told) > 2 and told not in self.common else ""
        return told


@cache
def _table(language: str) -> _Telling:
    words: WeighingWords | None = lexicon(language, "weighing")
    return _Telling(words.common if words else frozenset())


def telling(texts: Iterable[str], language: str) -> Counter[str]:
    """How often texts hold each of their plain words, but for short ones and those that every text holds."""
    table = _table(language)
    words: Counter[str] = Counter()
    for word, times in Counter(chain.from_iterable(map(written, texts))).items():
        if told := table[word]:
            words[told] += times
    return words


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum of some vectors."""
    held: Vector = defaultdict(float)
    for vector in vectors:
        for word, weight in vector.items():
            held[word] += weight
    return dict(held)


def length(vector: Vector) -> float:
    """The length of a vector, 1 for an empty one."""
    return math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0


def unit(vector: Vector) -> Vector:
    """The vector of length 1 in the same direction."""
    size = length(vector)
    return {word: weight / size for word, weight in vector.items()}


def dot(one: Vector, other: Vector) -> float:
    """The product of two vectors: their cosine, where both are of length 1."""
    return sum(weight * other.get(word, 0.0) for word, weight in one.items())
