"""Counts as ranges: one row for one day, source and figure, however many pages carry it; and the scale to draw it on."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from selon.show.report.build import Build
from selon.show.report.lines import CountLine
from selon.show.report.links import finding_href
from selon.show.report.quotes import speaker, unsaid

__all__ = ["Row", "Scale", "by_effect", "rows", "scale"]

EFFECTS = ("killed", "injured", "missing", "detained", "displaced", "evacuated", "trapped", "aided", "other")


@dataclass(frozen=True, slots=True)
class Row:
    """A figure given by one source on one day; `pages` carry it, `href` leads to the first of its words."""

    day: str
    source: str
    words: str
    victims: str
    low: int | None
    high: int | None
    approx: bool
    period: str
    pages: int
    href: str

    @property
    def values(self) -> tuple[int, ...]:
        """The bounds that are known."""
        return tuple(value for value in (self.low, self.high) if value is not None)


@dataclass(frozen=True, slots=True)
class Scale:
    """A logarithmic scale from 0 to `top`, positions in per cent; ticks are (position, value)."""

    bottom: float
    top: float
    ticks: tuple[tuple[float, int], ...]

    def at(self, value: int) -> float:
        """Where a value stands, in per cent of the width."""
        share = (math.log10(value + 1) - self.bottom) / (self.top - self.bottom)
        return round(min(100.0, max(0.0, 4 + 88 * share)), 2)


def by_effect(counts: Iterable[CountLine]) -> list[tuple[str, list[CountLine]]]:
    """Counts that can be drawn, by effect, the effect most often counted first; "other" comes last."""
    groups: dict[str, list[CountLine]] = defaultdict(list)
    for count in counts:
        if not count.vague and (count.low is not None or count.high is not None):
            groups[count.effect].append(count)
    return sorted(groups.items(), key=lambda item: (item[0] == "other", -len(item[1]), EFFECTS.index(item[0])))


def rows(build: Build, counts: Sequence[CountLine], most: int) -> tuple[list[Row], int]:
    """The rows that most pages carry, by day, and how many there are in all; a figure that its source denies is none."""
    groups: dict[tuple[str, str, int | None, int | None, str], list[CountLine]] = defaultdict(list)
    for count in counts:
        if unsaid(build, count.id):
            continue
        day = build.found.pages[count.page].day
        groups[day, speaker(build, count), count.low, count.high, count.period].append(count)
    made = [_row(key, group) for key, group in groups.items()]
    made.sort(key=lambda row: (-row.pages, row.day, row.source))
    kept = sorted(made[:most], key=lambda row: (row.day or "9999", -row.pages, row.source, row.values))
    return kept, len(made)


def _row(key: tuple[str, str, int | None, int | None, str], group: list[CountLine]) -> Row:
    day, source, low, high, period = key
    words = Counter(count.words for count in group).most_common(1)[0][0]
    victims = Counter(count.victims or "" for count in group).most_common(1)[0][0]
    pages = len({count.page for count in group})
    approx = any(count.approx for count in group)
    return Row(day, source, words, victims, low, high, approx, period, pages, finding_href(group[0].id))


def scale(drawn: Sequence[Row]) -> Scale:
    """A scale that holds every known bound, with room for an open end."""
    values = [value for row in drawn for value in row.values] or [1]
    least, most = min(values), max(values)
    bottom = math.log10(least + 1) if least else 0.0
    top = math.log10(most + 1)
    if top - bottom < 0.5:
        bottom, top = max(0.0, bottom - 0.25), top + 0.25
    made = Scale(bottom, top, ())
    return Scale(bottom, top, tuple((made.at(tick), tick) for tick in _ticks(least, most)))


def _ticks(least: int, most: int) -> list[int]:
    """Round numbers within the bounds, from the coarsest ladder that gives three of them; no more than six."""
    inside: list[int] = []
    for steps in ((1,), (1, 3), (1, 2, 5), (1, 2, 3, 4, 5, 6, 7, 8, 9)):
        inside = [tick for power in range(10) for step in steps if least <= (tick := step * 10**power) <= most]
        if len(inside) > 2:
            break
    return inside[:: max(1, math.ceil(len(inside) / 6))] or sorted({least, most})
