"""A passage as a bag: the telling words in it, and the names."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from selon.language.stems import WORD, common, stem

__all__ = ["Bag", "Telling", "bag", "names", "telling"]

_TELLING = 2.5e-4
"""A stem that makes up less of the language's words than this tells something of the subject."""

_SHORTEST = 3
_NAME = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w-]{2,}")
_OPENS = frozenset(".!?:«\"“»”'’(")
_NAME_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Telling:
    """How much a stem tells: minus the logarithm of its share of the language's words."""

    shares: Mapping[str, float]
    least: float

    @classmethod
    def of(cls, shares: Mapping[str, float]) -> Telling:
        """What the table of a language's commonest stems tells; a stem that is not in it is rarer than all of them."""
        return cls(shares, min(shares.values()) / 3)

    def share(self, word: str) -> float:
        """The share of the language's words that this stem has."""
        return self.shares.get(word, self.least)

    def weight(self, word: str) -> float:
        """The information in this stem, in nats."""
        return -math.log(self.share(word))


@cache
def telling(language: str) -> Telling | None:
    """What the stems of a language tell, or None where the language has no table of them."""
    shares = common(language)
    return Telling.of(shares) if shares is not None else None


@dataclass(frozen=True, slots=True)
class Bag:
    """Telling stems with how often they stand in a passage, and its names."""

    words: Counter[str]
    names: frozenset[str]


def bag(text: str, telling: Telling) -> Bag:
    """The telling words and the names of a passage."""
    stems = (stem(word) for word in WORD.findall(text) if len(word) >= _SHORTEST)
    return Bag(Counter(word for word in stems if telling.share(word) < _TELLING), names(text, telling))


def names(text: str, telling: Telling) -> frozenset[str]:
    """Capitalised words; one that opens a sentence or a quotation counts only where the language does not know it."""
    found = set()
    for match in _NAME.finditer(text):
        before = text[max(0, match.start() - 3) : match.start()].rstrip()
        if (not before or before[-1] in _OPENS) and stem(match[0]) in telling.shares:
            continue
        found.add(match[0].lower()[:_NAME_LENGTH])
    return frozenset(found)
