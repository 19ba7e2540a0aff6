"""The rules that tell a passage's kind from the line itself and where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from selon.label.lines import Line
from selon.language import LANGUAGES, lexicon
from selon.language.datelines import only_dates
from selon.model import Page, PassageKind

__all__ = ["Verdict", "of_line"]

_SHORT = 220
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, why, and how sure."""

    kind: PassageKind
    reason: str
    score: float


def of_line(line: Line, page: Page, cut: Sequence[Line]) -> Verdict:
    """The kind of one line of a page."""
    if line.index == 0 and len(cut) > 1 and page.title and _same(line.text, page.title):
        return Verdict("title", "first line, the page's own headline", 0.99)
    if only_dates(line.text, page.language):
        return Verdict("meta", "a date line", 0.98)
    if len(line.text) <= _SHORT:
        for kind, pattern, reason, score in _patterns():
            if pattern.match(line.plain):
                return Verdict(kind, reason, score)
    return Verdict("body", "runs on with the story", 0.9)


def _same(a: str, b: str) -> bool:
    return _SPACES.sub(" ", a).strip().casefold() == _SPACES.sub(" ", b).strip().casefold()


@cache
def _patterns() -> tuple[tuple[PassageKind, re.Pattern[str], str, float], ...]:
    found: list[tuple[PassageKind, re.Pattern[str], str, float]] = []
    tables = [table for code in LANGUAGES if (table := lexicon(code, "label")) is not None]
    for table in tables:
        found.append(("meta", _any(table.meta, whole=True), "a credit, byline or agency line", 0.95))
        found.append(("meta", _any(table.meta_opens), "opens like a date line", 0.9))
        found.append(("teaser", _any(table.teasers), "points to another story", 0.95))
        found.append(("boilerplate", _any(table.furniture, whole=True), "furniture of the site", 0.95))
        found.append(("boilerplate", _any(table.furniture_opens), "opens like furniture of the site", 0.9))
    return tuple(found)


def _any(patterns: Sequence[str], *, whole: bool = False) -> re.Pattern[str]:
    joined = "|".join(patterns) or r"(?!)"
    return re.compile(rf"(?i)(?:{joined}){'$' if whole else ''}")
