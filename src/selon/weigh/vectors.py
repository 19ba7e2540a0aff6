"""Words as vectors: the telling words of a text, and what is asked of vectors of weighted words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable

from selon.language import lexicon
from selon.language.words.weighing import WeighingWords
from selon.weigh.words import plain, written

__all__ = ["Vector", "dot", "length", "telling", "total", "unit"]

Vector = dict[str, float]


def telling(text: str, language: str) -> Counter[str]:
    """How often a text holds each of its plain words, but for short ones and those that every text holds."""
    table: WeighingWords | None = lexicon(language, "weighing")
    common = table.common if table else frozenset[str]()
    words: Counter[str] = Counter()
    for word, times in Counter(written(text)).items():
        if len(word := plain(word)) > 2 and word not in common:
            words[word] += times
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
