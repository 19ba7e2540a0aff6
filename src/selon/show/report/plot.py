"""The timeline of counts: days across, figures up on a logarithmic scale, one mark a source and figure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from selon.show.report.ranges import Row, Scale, scale
from selon.show.wording import Wording

__all__ = ["Mark", "Plot", "plot"]

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 960, 360, 64, 16, 44, 34
SERIES = 6
"""Sources with a colour and a shape of their own; the rest share one."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure: from `y1` (high) to `y2` (low); `up` and `down` say which end is open; `series` is 0 to 6."""

    x: float
    y1: float
    y2: float
    up: bool
    down: bool
    series: int
    size: float
    row: Row
    y_label: float
    show: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawn timeline; `x_ticks` and `y_ticks` are (position, words); `legend` the series' names in order."""

    marks: tuple[Mark, ...]
    x_ticks: tuple[tuple[float, str], ...]
    y_ticks: tuple[tuple[float, str], ...]
    legend: tuple[tuple[int, str], ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    top: int = TOP
    bottom: int = HEIGHT - BOTTOM


def plot(drawn: Sequence[Row], w: Wording) -> Plot | None:
    """Draw the rows that have a day; None where fewer than two days do."""
    dated = [row for row in drawn if _day(row.day)]
    days = sorted({row.day for row in dated})
    if len(days) < 2:
        return None
    across, up = _Across(date.fromisoformat(days[0]), date.fromisoformat(days[-1])), scale(dated)
    series = _series(dated)
    lanes = _lanes(dated, series)
    marks = []
    for row in dated:
        x = across.at(row.day) + across.lane(*lanes[row])
        marks.append(_mark(row, x, series.get(row.source, SERIES), up))
    y_ticks = tuple((_y(position), w.number(value)) for position, value in up.ticks)
    x_ticks = tuple((across.at(day), w.short(day)) for day in across.ticks())
    names = [(index, name) for name, index in series.items()]
    if any(row.source not in series for row in dated):
        names.append((SERIES, w("plot.others")))
    return Plot(tuple(_labelled(marks)), x_ticks, y_ticks, tuple(names))


def _mark(row: Row, x: float, series: int, up: Scale) -> Mark:
    low, high = row.low, row.high
    anchor = low if low is not None else high or 0
    y_low = _y(up.at(anchor))
    y_high = _y(up.at(high)) if high is not None else y_low
    size = 4 + min(5.0, 1.2 * (row.pages - 1) ** 0.5)
    y_label = round(y_high - (36 if high is None else size + 6), 1)
    return Mark(round(x, 1), y_high, y_low, high is None, low is None, series, round(size, 1), row, y_label)


def _labelled(marks: list[Mark]) -> list[Mark]:
    """Write the figures of those that most pages carry, and of others as far as nothing is covered."""
    taken = [(mark.x - 9, mark.y1 - (30 if mark.up else 6), mark.x + 9, mark.y2 + 6) for mark in marks]
    shown: set[int] = set()
    for i in sorted(range(len(marks)), key=lambda n: (-marks[n].row.pages, n)):
        mark = marks[i]
        half = 4.2 * len(str(max(mark.row.values)))
        box = (mark.x - half, mark.y_label - 11, mark.x + half, mark.y_label + 1)
        others = taken[:i] + taken[i + 1 :]
        if not any(a[0] < box[2] and box[0] < a[2] and a[1] < box[3] and box[1] < a[3] for a in others):
            taken.append(box)
            shown.add(i)
    return [replace(mark, show=True) if i in shown else mark for i, mark in enumerate(marks)]


def _y(position: float) -> float:
    return round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - position / 100), 1)


def _day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _series(drawn: Sequence[Row]) -> dict[str, int]:
    pages = Counter[str]()
    for row in drawn:
        pages[row.source] += row.pages
    ranked = sorted(pages, key=lambda source: (-pages[source], source))
    return {source: index for index, source in enumerate(ranked[:SERIES])}


def _lanes(drawn: Sequence[Row], series: dict[str, int]) -> dict[Row, tuple[int, int]]:
    """Marks of one day stand side by side: (lane, lanes of the day)."""
    by_day: dict[str, list[Row]] = defaultdict(list)
    for row in drawn:
        by_day[row.day].append(row)
    return {
        row: (lane, len(group))
        for group in by_day.values()
        for lane, row in enumerate(sorted(group, key=lambda one: (series.get(one.source, SERIES), one.values)))
    }


@dataclass(frozen=True, slots=True)
class _Across:
    """Days laid across the plot, each with its own column."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def column(self) -> float:
        return (WIDTH - LEFT - RIGHT) / self.days

    def at(self, day: str) -> float:
        return round(LEFT + self.column * ((date.fromisoformat(day) - self.first).days + 0.5), 1)

    def lane(self, lane: int, lanes: int) -> float:
        return self.column * 0.86 * ((lane + 0.5) / lanes - 0.5)

    def ticks(self) -> list[str]:
        step = max(1, -(-self.days // 9))
        return [(self.first + timedelta(days=n)).isoformat() for n in range(0, self.days, step)]
