"""Calendar arithmetic on days, and the values it gives."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

__all__ = ["added", "day_in", "easter", "feast_day", "month_value", "nth_weekday", "season_start", "week_value"]

_SEASON_STARTS = {"SP": (3, 20), "SU": (6, 21), "FA": (9, 22), "WI": (12, 21)}


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm; Meeus, Astronomical Algorithms, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    n = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def feast_day(feast: str, year: int) -> date | None:
    """The day of a feast: "12-25", "easter+49", or "11-4-4" (the fourth Thursday of November; -1 the last)."""
    if feast.startswith("easter"):
        return easter(year) + timedelta(days=int(feast[6:]))
    parts = feast.split("/")
    if len(parts) == 3:
        month, weekday, rank = (int(part) for part in parts)
        return nth_weekday(year, month, weekday, rank)
    return day_in(year, *(int(part) for part in feast.split("-")))


def nth_weekday(year: int, month: int, weekday: int, rank: int) -> date | None:
    """The first, second… weekday (1 Monday to 7 Sunday) of a month; rank -1 is the last."""
    if rank < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (rank - 1))
    return day if day.month == month else None


def day_in(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def added(day: date, amount: int, unit: str) -> date | None:
    """A day moved by days, weeks, months or years (the last day of a shorter month); None outside the calendar."""
    try:
        if unit in ("D", "W", "WE"):
            return day + timedelta(days=amount * (1 if unit == "D" else 7))
        months = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "E": 120, "C": 1200, "L": 12000}[unit] * amount
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (KeyError, ValueError, OverflowError):
        return None


def week_value(day: date) -> str:
    """The ISO week of a day: "2018-W50"."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def month_value(year: int, month: int) -> str:
    """A month: "2016-11"."""
    return f"{year:04}-{month:02}"


def season_start(season: str, year: int) -> date:
    """The first day of an astronomical season, to a day."""
    month, day = _SEASON_STARTS[season]
    return date(year, month, day)
