"""Days: dates with and without their year, weekdays, feasts, and the days counted from another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from selon.find.times.calendar import added, day_in, feast_day, nth_weekday, season_start
from selon.find.times.context import Context, concrete, moved
from selon.language.words.times import Worth

__all__ = ["Day", "anaphoric", "dated", "day_of", "feast", "nth", "weekday"]

_FAR = 310
"""Tense decides between last year's date and this year's up to so many days away; beyond, the nearer is meant."""

Day = tuple[str | None, tuple[str, ...]]
"""A day as a value, and the other readings where the direction is undecided."""


def day_of(worth: Mapping[str, Worth], context: Context) -> Day:
    """The day that the parts of an expression name: figures, day and month, a word for a day, or a weekday."""
    if "numdate" in worth:
        return str(worth["numdate"]), ()
    if "day" in worth and "month_en" in worth:
        return dated({**worth, "month": worth["month_en"]}, context)
    if "day" in worth and "month" in worth:
        return dated(worth, context)
    if "deictic" in worth:
        return deictic(int(worth["deictic"]), context), ()
    if "weekday" in worth:
        return weekday(worth, context)
    return context.base(), ()


def deictic(days: int, context: Context) -> str | None:
    """Yesterday, today, tomorrow."""
    return (context.page + timedelta(days=days)).isoformat() if context.page else None


def weekday(worth: Mapping[str, Worth], context: Context) -> Day:
    """A weekday: of last or next week where said, else the nearest in the direction of the sentence."""
    number = int(worth["weekday"])
    if context.page is None:
        return f"XXXX-WXX-{number}", ()
    if "same" in worth and context.day:
        return context.day, ()
    behind = (context.page.isoweekday() - number) % 7
    past, future = context.page - timedelta(days=behind), context.page + timedelta(days=7 - behind)
    if "last" in worth:
        return (past if behind else past - timedelta(days=7)).isoformat(), ()
    if "next" in worth:
        return future.isoformat(), ()
    if behind == 0:
        return past.isoformat(), ()
    if "this" in worth and (abs(context.way) < 2 or behind == 6):
        return (past if behind <= 3 else future).isoformat(), ()
    return _open(past, future, past, context)


def _open(past: date, future: date, default: date, context: Context) -> Day:
    """One of two days: as a clear tense says, else as the rest of the page does, else as a weak one, else the default."""
    if abs(context.way) > 1:
        return (past if context.way < 0 else future).isoformat(), ()
    both = (past.isoformat(), future.isoformat())
    settled = [day for day in both if day in context.known]
    if len(settled) == 1:
        return settled[0], ()
    if context.way:
        default = past if context.way < 0 else future
    return default.isoformat(), both


def dated(worth: Mapping[str, Worth], context: Context) -> Day:
    """A day and month, with the year where it is said, else the year that fits weekday, words and direction."""
    month, day = int(worth["month"]), int(worth["day"])
    if "year" in worth or "short" in worth:
        year = int(worth["year"]) if "year" in worth else century(int(worth["short"]))
        found = day_in(year, month, day)
        return (found.isoformat() if found else None), ()
    said = _year_said(worth, context)
    if said is not None:
        found = day_in(said, month, day)
        return (found.isoformat() if found else None), ()
    if context.page is None:
        return f"XXXX-{month:02}-{day:02}", ()
    days = [found for year in range(context.page.year - 5, context.page.year + 6) if (found := day_in(year, month, day))]
    return _chosen(days, worth, context)


def _year_said(worth: Mapping[str, Worth], context: Context) -> int | None:
    """The year that a date leaves out: "last year"'s, or the one just said with its month ("août 1917… le 25 août")."""
    if "of_year" in worth and context.page is not None:
        return context.page.year + int(worth.get("last", 0)) + int(worth.get("next", 0))
    if "last" in worth or "next" in worth:
        return None
    return dict(context.months).get(int(worth["month"]), context.year)


def _chosen(days: list[date], worth: Mapping[str, Worth], context: Context) -> Day:
    assert context.page is not None
    page = context.page
    if "weekday" in worth:
        days = [day for day in days if day.isoweekday() == worth["weekday"]] or days
    past = max((day for day in days if day <= page), default=None)
    future = min((day for day in days if day >= page), default=None)
    if past is None or future is None:
        known = past or future
        return (known.isoformat() if known else None), ()
    if "last" in worth or "next" in worth:
        return (past if "last" in worth else future).isoformat(), ()
    nearest = past if page - past <= future - page else future
    if past == future:
        return nearest.isoformat(), ()
    if (context.way < 0 and (page - past).days > _FAR) or (context.way > 0 and (future - page).days > _FAR):
        return nearest.isoformat(), ()
    return _open(past, future, nearest, context)


def century(short: int) -> int:
    """The year that two figures stand for: "98" is 1998, "16" is 2016."""
    return short + (2000 if short < 50 else 1900)


def feast(worth: Mapping[str, Worth], context: Context) -> Day:
    """A feast in its year, moved to its eve or morrow where said."""
    name, shift = str(worth["feast"]), timedelta(days=int(worth.get("offset", 0)))
    year = int(worth["year"]) if "year" in worth else context.year
    if year is not None:
        found = feast_day(name, year)
        return ((found + shift).isoformat() if found else None), ()
    if context.page is None:
        return (f"XXXX-{name}" if name[:2].isdigit() and name.count("-") == 1 and not shift else None), ()
    days = [
        found + shift
        for each in range(context.page.year - 1, context.page.year + 2)
        if (found := feast_day(name, each)) is not None
    ]
    return _chosen(days, worth, context)


def nth(worth: Mapping[str, Worth], context: Context) -> str | None:
    """ "Le premier dimanche de mars", "le premier dimanche du printemps"."""
    year = int(worth["year"]) if "year" in worth else context.year or (context.page.year if context.page else None)
    if year is None:
        return None
    rank, number = int(worth["ordinal"]), int(worth["weekday"])
    if "season" in worth:
        start = season_start(str(worth["season"]), year)
        return (start + timedelta(days=(number - start.isoweekday()) % 7 + 7 * (rank - 1))).isoformat()
    found = nth_weekday(year, int(worth["month"]), number, rank)
    return found.isoformat() if found else None


def anaphoric(worth: Mapping[str, Worth], context: Context) -> str | None:
    """ "Le lendemain", "la veille": counted from the last day mentioned, else from the page's."""
    return moved(context.base(), int(worth["anaphor"]))


def counted(day: str | None, amount: int, unit: str) -> date | None:
    """A day some units away from another."""
    start = concrete(day)
    return added(start, amount, unit) if start else None
