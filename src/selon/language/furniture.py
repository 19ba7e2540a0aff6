"""Lines that tell by themselves what they are: credits, pointers to other stories, furniture of the site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from selon.language.lexicon import lexicon
from selon.language.normalise import normalise
from selon.language.pipeline import LANGUAGES

__all__ = ["Told", "told", "without_section"]

_SHORT = 220
_BULLETS = "»>→►•*·–—- "

Kind: TypeAlias = Literal["meta", "teaser", "boilerplate"]


@dataclass(frozen=True, slots=True)
class Told:
    """A kind, why, and how sure."""

    kind: Kind
    reason: str
    score: float


def told(line: str) -> Told | None:
    """What a line of text tells of itself, in any of the languages, or None."""
    if len(line) > _SHORT:
        return None
    plain = normalise(line).lstrip(_BULLETS)
    return next((told for pattern, told in _patterns() if pattern.match(plain)), None)


def without_section(headline: str) -> str:
    """A headline without the name of a section that is glued to it: "PolitiqueLe budget est voté"."""
    return _sections().sub("", headline, count=1)


@cache
def _sections() -> re.Pattern[str]:
    tables = (table for code in LANGUAGES if (table := lexicon(code, "label")) is not None)
    names = sorted({name for table in tables for name in table.sections}, key=len, reverse=True)
    return re.compile(rf"^(?:{'|'.join(map(re.escape, names))})(?=[A-ZÀ-Þ«“\"])")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Told], ...]:
    found: list[tuple[re.Pattern[str], Told]] = []
    for table in (table for code in LANGUAGES if (table := lexicon(code, "label")) is not None):
        found += [
            (_any(table.meta, whole=True), Told("meta", "a credit, byline or agency line", 0.95)),
            (_any(table.meta_opens), Told("meta", "opens like a date line", 0.9)),
            (_any(table.teasers), Told("teaser", "points to another story", 0.95)),
            (_any(table.furniture, whole=True), Told("boilerplate", "furniture of the site", 0.95)),
            (_any(table.furniture_opens), Told("boilerplate", "opens like furniture of the site", 0.9)),
        ]
    return tuple(found)


def _any(patterns: Sequence[str], *, whole: bool = False) -> re.Pattern[str]:
    joined = "|".join(patterns) or r"(?!)"
    return re.compile(rf"(?i)(?:{joined}){'$' if whole else ''}")
