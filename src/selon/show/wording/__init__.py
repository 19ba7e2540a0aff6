"""The interface's words: one small catalogue a language, and numbers and dates as that language writes them.

`wording("fr")` gives a `Wording`; calling it with a key gives the message: `w("page.copy", outlet="Le Fil")`.
A message that depends on a number has two keys, `KEY.one` and `KEY.many`, and is fetched with `w.count("KEY", n)`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import selon.show.wording.en as en
import selon.show.wording.fr as fr

__all__ = ["LANGUAGES", "Wording", "wording"]

LANGUAGES: tuple[str, ...] = ("fr", "en")
"""The languages the interface speaks; the first is used where another is asked for."""

_MODULES = {"fr": fr, "en": en}
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?")


@dataclass(frozen=True)
class Wording:
    """The words of one interface language; a missing message raises KeyError, which the tests look for."""

    lang: str
    messages: Mapping[str, str]
    months: tuple[str, ...]
    thousands: str
    clock: str

    def __call__(self, key: str, **values: object) -> str:
        """The message `key` with its `{names}` filled in; numbers are written as the language writes them."""
        return self.messages[key].format(**{name: self._written(value) for name, value in values.items()})

    def count(self, key: str, n: int, **values: object) -> str:
        """The message for `n` things: `KEY.one` or `KEY.many`, with `{n}` written out as a number."""
        return self(f"{key}.{'one' if self._singular(n) else 'many'}", n=n, **values)

    def has(self, key: str) -> bool:
        """Whether there is a message `key`."""
        return key in self.messages

    def either(self, key: str, other: str) -> str:
        """The message `key`, or `other` where the catalogue has none: for codes that a later selon may add to."""
        return self.messages.get(key, other)

    def number(self, n: int) -> str:
        """1234 → "1 234" in French, "1,234" in English."""
        return f"{n:,}".replace(",", self.thousands)

    def decimal(self, x: float, places: int = 1) -> str:
        """A number with a decimal part, as the language writes it."""
        text = f"{x:.{places}f}"
        return text.replace(".", ",") if self.lang == "fr" else text

    def date(self, iso: str | None) -> str:
        """An ISO date in words ("2016-12-14" → "14 décembre 2016"); anything else comes back as it is."""
        match = _ISO.match(iso or "")
        if match is None:
            return iso or self("date.unknown")
        year, month, day, hour, minute = match.groups()
        if month is None or not 1 <= int(month) <= 12:
            return year
        if day is None:
            return f"{self.months[int(month) - 1]} {year}"
        words = f"{self._day(int(day))} {self.months[int(month) - 1]} {year}"
        return words if hour is None else words + self.clock.format(hour=int(hour), minute=minute)

    def day(self, iso: str | None) -> str:
        """As `date`, without the time of day."""
        return self.date(iso[:10] if iso else iso)

    def short(self, iso: str | None) -> str:
        """Day and month only, for a chart's axis: "14 déc."."""
        match = _ISO.match(iso or "")
        if match is None or match[3] is None or not 1 <= int(match[2]) <= 12:
            return self.date(iso)
        month = self.months[int(match[2]) - 1]
        return f"{self._day(int(match[3]))} {month if len(month) <= 4 else month[: _cut(month)] + '.'}"

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

    def _day(self, day: int) -> str:
        return "1er" if self.lang == "fr" and day == 1 else str(day)

    def _singular(self, n: int) -> bool:
        return n in {0, 1} if self.lang == "fr" else n == 1

    def _written(self, value: object) -> str:
        return self.number(value) if isinstance(value, int) else str(value)


def _cut(month: str) -> int:
    return 4 if month.startswith(("juil", "sept", "janv")) else 3


@cache
def wording(lang: str) -> Wording:
    """The words for a language code or locale ("fr", "en_GB"); French where selon does not speak it."""
    code = lang[:2].lower()
    module = _MODULES[code if code in _MODULES else LANGUAGES[0]]
    return Wording(module.LANG, module.MESSAGES, module.MONTHS, module.THOUSANDS, module.CLOCK)
