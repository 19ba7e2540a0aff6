"""The interval of days that a value spans, and its grain."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from selon.find.times.calendar import added, day_in, season_start

__all__ = ["bounds"]

Bounds = tuple[str | None, str | None, str | None]

_SHAPES = (
    ("minute", re.compile(r"(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d")),
    ("part", re.compile(r"(\d{4})-(\d\d)-(\d\d)T[A-Z]{2}")),
    ("day", re.compile(r"(\d{4})-(\d\d)-(\d\d)$")),
    ("weekend", re.compile(r"(\d{4})-W(\d\d)-WE$")),
    ("week", re.compile(r"(\d{4})-W(\d\d)$")),
    ("month", re.compile(r"(\d{4})-(\d\d)$")),
    ("season", re.compile(r"(\d{4})-(SP|SU|FA|WI)$")),
    ("quarter", re.compile(r"(\d{4})-Q([1-4])$")),
    ("half", re.compile(r"(\d{4})-H([12])$")),
    ("years", re.compile(r"(\d{4})/(\d{4})$")),
    ("year", re.compile(r"(\d{4})$")),
    ("decade", re.compile(r"(\d{3})X$")),
    ("century", re.compile(r"(\d{2})XX$")),
)


def bounds(value: str | None, mod: str | None) -> Bounds:
    """Earliest and latest day (inclusive, ISO) of a value and its grain; None for each that is not known.

    A value with START, MID or END keeps a third of its month, season or year: the early, middle or late one.
    """
    for grain, shape in _SHAPES:
        found = shape.match(value or "")
        if found:
            interval = _interval(grain, found.groups())
            if interval is None:
                return None, None, grain
            first, last = _third(*interval, mod) if grain in _DIVIDED else interval
            return first.isoformat(), last.isoformat(), grain
    return None, None, None


_DIVIDED = frozenset({"month", "season", "quarter", "half", "year", "decade", "century", "week"})


def _interval(grain: str, parts: tuple[str, ...]) -> tuple[date, date] | None:
    if grain in ("minute", "part", "day"):
        day = day_in(int(parts[0]), int(parts[1]), int(parts[2]))
        if day is None:
            return None
        return day, day
    if grain in ("week", "weekend"):
        return _week(int(parts[0]), int(parts[1]), grain == "weekend")
    if grain == "years":
        return date(int(parts[0]), 1, 1), date(int(parts[1]), 12, 31)
    if grain in ("decade", "century", "year"):
        width = 10 ** (4 - len(parts[0]))
        start = int(parts[0]) * width
        return (date(start, 1, 1), date(start + width - 1, 12, 31)) if start >= 1 else None
    return _months(grain, int(parts[0]), parts[1])


def _week(year: int, week: int, weekend: bool) -> tuple[date, date] | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=6)


def _months(grain: str, year: int, part: str) -> tuple[date, date] | None:
    if grain == "season":
        start = season_start(part, year)
        end = added(start, 3, "M")
        return (start, end) if end else None
    size = {"month": 1, "quarter": 3, "half": 6}[grain]
    last = int(part) * size
    if not 1 <= last <= 12:
        return None
    return date(year, last - size + 1, 1), date(year, last, monthrange(year, last)[1])


def _third(first: date, last: date, mod: str | None) -> tuple[date, date]:
    third = (last - first).days // 3
    if mod == "START":
        return first, first + timedelta(days=third)
    if mod == "MID":
        return first + timedelta(days=third), last - timedelta(days=third)
    if mod == "END":
        return last - timedelta(days=third), last
    return first, last
