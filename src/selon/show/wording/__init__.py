"""The interface's words, and numbers and dates as each language writes them.

`wording("fr")` gives a `Wording`; calling it with the name of a message gives its words, filled in:
`w("terminal.according", source="le maire")`. A message that depends on a number is fetched with `w.count("n.pages", n)`.
The words stand in `*.pot` (French, the source) and `LANGUAGE/*.po`, in the form that translators' tools read and write.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from selon.show.wording.catalogue import LANGUAGES, Catalogue, catalogue, name_of

__all__ = ["LANGUAGES", "Wording", "name_of", "wording"]

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?")


@dataclass(frozen=True)
class Wording:
    """The words of one interface language; a missing message raises KeyError, which the tests look for."""

    lang: str
    said: Catalogue

    def __call__(self, key: str, **values: object) -> str:
        """The message `key` with its `{names}` filled in; numbers are written as the language writes them."""
        return self.said.messages[key].format(**{name: self._written(value) for name, value in values.items()})

    def count(self, key: str, n: int, **values: object) -> str:
        """The message for `n` things, in the form that goes with that number, with `{n}` written out."""
        filled = {"n": self.number(n), **{name: self._written(value) for name, value in values.items()}}
        return self.said.form(key, n).format(**filled)

    def has(self, key: str) -> bool:
        """Whether there is a message `key`."""
        return key in self.said.messages or key in self.said.plurals

    def either(self, key: str, other: str) -> str:
        """The message `key`, or `other` where the catalogue has none: for codes that a later selon may add to."""
        return self.said.messages.get(key, other)

    def number(self, n: int) -> str:
        """1234 → "1 234" in French, "1,234" in English."""
        return str(format_decimal(n, locale=self.said.locale))

    def decimal(self, x: float, places: int = 1) -> str:
        """A number with a decimal part, as the language writes it."""
        return str(format_decimal(x, format=f"#,##0.{'0' * places}", locale=self.said.locale))

    def date(self, iso: str | None) -> str:
        """An ISO date in words ("2016-12-14" → "14 décembre 2016"); anything else comes back as it is."""
        match = _ISO.match(iso or "")
        if match is None:
            return iso or self("date.unknown")
        year, month, day, hour, minute = match.groups()
        told = _date(int(year), int(month or 1), int(day or 1))
        if month is None or told is None:
            return year
        if day is None:
            return str(format_skeleton("yMMMM", told, locale=self.said.locale))
        words = self._first(told, str(format_date(told, "long", locale=self.said.locale)))
        return words if hour is None else self("date.clock", day=words, hour=str(int(hour)), minute=minute)

    def day(self, iso: str | None) -> str:
        """As `date`, without the time of day."""
        return self.date(iso[:10] if iso else iso)

    def short(self, iso: str | None) -> str:
        """Day and month only, for a chart's axis: "14 déc."."""
        match = _ISO.match(iso or "")
        told = _date(int(match[1]), int(match[2]), int(match[3])) if match and match[3] else None
        if told is None:
            return self.date(iso)
        return self._first(told, str(format_skeleton("MMMd", told, locale=self.said.locale)))

    def bounds(self, low: int | None, high: int | None, approx: bool = False) -> str:
        """A range in words: "415", "plus de 415" is "415 ou plus", "80 à 100", "environ 40"."""
        if low is None and high is None:
            return self("range.unknown")
        if high is None:
            return self("range.from", low=low)
        if low is None:
            return self("range.to", high=high)
        text = self.number(low) if low == high else self("range.both", low=low, high=high)
        return self("range.about", n=text) if approx else text

    def _first(self, told: dt.date, words: str) -> str:
        """The first of a month as the language writes it, which Unicode's data do not know: "1er mars"."""
        return f"{self('date.first')}{words[1:]}" if told.day == 1 and words.startswith("1 ") else words

    def _written(self, value: object) -> str:
        return self.number(value) if isinstance(value, int) else str(value)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@cache
def wording(lang: str) -> Wording:
    """The words for a language code or locale ("fr", "en_GB"); French where selon does not speak it."""
    code = lang[:2].lower()
    code = code if code in LANGUAGES else LANGUAGES[0]
    return Wording(code, catalogue(code, "report", "desk"))
