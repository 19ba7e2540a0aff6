"""What has been said so far: the page's day, the last day, month and year mentioned, and which way the sentence looks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from selon.find.times.calendar import day_in
from selon.model import TimeType

__all__ = ["Context", "Value", "concrete", "moved"]


@dataclass(frozen=True, slots=True)
class Value:
    """A resolved expression: its TIMEX3 value and type, its modifier, and other readings where it is undecided.

    `day` is the day it speaks of, for what follows it in the text; `year` a year it states outright.
    """

    value: str | None
    type: TimeType = "DATE"
    mod: str | None = None
    others: tuple[str, ...] = ()
    day: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands.

    `page` is the day of publication, `day` the last day mentioned, `near` whether in this sentence. `year` is the last
    year of long ago stated in the sentence, `months` the months just said with such a year, and that year.
    `lasting` is set on a page that tells of times long past: there a year holds until another is named.
    `way` is the direction of the sentence: -2 past, +2 future, +1 or -1 weakly, 0 undecided. `known` are the days
    that other sentences of the page settle, for those that leave it open (a headline).
    """

    page: date | None
    day: str | None = None
    near: bool = False
    year: int | None = None
    way: int = 0
    known: frozenset[str] = frozenset()
    lasting: bool = False
    months: tuple[tuple[int, int], ...] = ()

    def base(self) -> str | None:
        """The day that a clock time or part of day belongs to: the last one mentioned, else the page's."""
        return self.day or (self.page.isoformat() if self.page else None)

    def heading(self, way: int) -> Context:
        """The same context, looking another way."""
        return replace(self, way=way)


def concrete(value: str | None) -> date | None:
    """The day of a value such as "2016-12-12" or "2016-12-12TMO"; None for one that is not a whole day."""
    if value is None or len(value) < 10 or not value[:4].isdigit() or value[4] != "-" or not value[8:10].isdigit():
        return None
    return day_in(int(value[:4]), int(value[5:7]), int(value[8:10])) if value[5:7].isdigit() else None


def moved(value: str | None, days: int) -> str | None:
    """A day moved by some days; a weekday without a date moves round the week; None where it cannot be known."""
    day = concrete(value)
    if day is not None:
        return (day + timedelta(days=days)).isoformat()
    if value is not None and value.startswith("XXXX-WXX-"):
        return f"XXXX-WXX-{(int(value[9]) - 1 + days) % 7 + 1}"
    return None
