"""Dates of pages in every order and disguise: one day and perhaps a time, or unknown; never a silent wrong day.

A day is declared unknown where the order of day and month cannot be told ("03/04/2016" in English), where the weekday
named disagrees, where the year is missing, or where the calendar has no such day.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Literal, TypeAlias

from selon.language.lexicon import lexicon
from selon.language.pipeline import LANGUAGES
from selon.language.words.dates import DateWords

__all__ = ["Role", "Stamp", "only_dates", "plain", "stamp", "stamps"]

Role: TypeAlias = Literal["published", "modified", ""]

_LONGEST = 400
_YEARS = range(1800, 2101)
_CENTURY_TURN = 70
_MONTH = r"(?P<month>[a-z]{3,10})"
_DAY = r"(?P<day>\d{1,2})(?:\s?(?:er|st|nd|rd|th|°|e))?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_SHAPES = {
    "iso": re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)"),
    "ymd": re.compile(r"(?<![\d/.])(?P<year>\d{4}) ?[/.] ?(?P<month>\d{1,2}) ?[/.] ?(?P<day>\d{1,2})(?!\d)"),
    "compact": re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?=$|t\d|\D)"),
    "numeric": re.compile(
        r"(?<![\d/.])(?P<a>\d{1,2})(?:er)?\s?(?P<sep>[/.-])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?(?P<year>\d{4}|\d\d)(?![\d/])"
    ),
    "dmy": re.compile(rf"(?<![\d.,])(?<!\d )(?<!\d-){_DAY}[\s-]+(?:of |de )?{_MONTH}\.?,?[\s-]+{_YEAR}"),
    "dmy.short": re.compile(rf"(?<!\d){_DAY}[\s-]{_MONTH}\.?(?:-|\s?')(?P<year>\d\d)(?!\d)"),
    "mdy": re.compile(rf"(?<![a-z]){_MONTH}\.?,?\s+(?:the )?{_DAY}\s?,?\s+(?:a \d\dh\d\d\s)?{_YEAR}"),
    "ymd.words": re.compile(rf"(?<!\d)(?P<year>\d{{4}})[\s,-]+{_MONTH}\.?[\s-]+{_DAY}(?!\d)"),
}
_RANGE = re.compile(r"(?<![:h\d])\d{1,2}\s?(?:er)?\s?(?:-|–|/|au|et|to|and|&)\s?$")
_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])(?:\s?(?:h|heures?)\s?(?P<hm>[0-5]\d)?(?![a-z0-9])"
    r"|:(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d{1,9})?)?(?!\d))"
    r"\s?(?P<half>[ap]\.?m\b\.?)?\s?(?P<zone>z(?![a-z])|utc(?:[+-]\d\d?)?|gmt|cest|cet|bst|[+-]\d\d:?\d\d(?!\d))?"
)
_AFTER = re.compile(rf"(?:t|[\s,;|•·(–-]*(?:a |at |@ ?|vers |- |des )?)\s?{_CLOCK}")
_BEFORE = re.compile(rf"(?<!\d){_CLOCK}[\s,;|•·–-]*(?:le |on )?(?:[a-z]{{3,9}}\.?,? )?(?:le |the )?$")
_WEEKDAY = re.compile(r"([a-z]{3,9})\.?,?\s*(?:le |the )?$")
_AGO = re.compile(
    r"(?:il y a|depuis)\s+(?P<n>\d{1,3}|une?)\s?(?P<unit>[a-z]+)|(?P<n2>\d{1,3}|an?|one) (?P<unit2>[a-z]+) ago"
)
_EPOCH = re.compile(r"^(\d{10})(?:\d{3})?$")
_ZONES = {"z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "cet": "+01:00", "cest": "+02:00", "bst": "+01:00"}
_PLAIN_MARKS = str.maketrans("’‘\u00a0\u202f\u2009‑−–—", "''   ----")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date in a line: its ISO value, its span in the line, and the role that the words before it give it."""

    value: str
    start: int
    end: int
    role: Role = ""


def plain(text: str) -> str:
    """Lower case without accents, plain marks and spaces; the length may change."""
    folded = unicodedata.normalize("NFKD", text[:_LONGEST].translate(_PLAIN_MARKS).lower())
    return "".join(char for char in folded if not unicodedata.combining(char))


def stamp(text: str, language: str = "fr", now: str | None = None) -> str | None:
    """The one day (and time) that `text` names as ISO 8601, or None where it names none, several, or a doubtful one.

    `now` is the time of fetching, in ISO 8601, against which "il y a 3 heures" is read.
    """
    epoch = _EPOCH.match(text.strip())
    if epoch:
        return datetime.fromtimestamp(int(epoch[1]), UTC).isoformat()
    found = stamps(text, language, now)
    firsts = [each for each in found if each.role == "published"] or list(found)
    days = {each.value[:10] for each in firsts}
    return max((each.value for each in firsts), key=len) if len(days) == 1 else None


def stamps(text: str, language: str = "fr", now: str | None = None) -> tuple[Stamp, ...]:
    """Every date in a line, in order; an unreadable or doubtful one makes the whole line unknown (an empty tuple)."""
    line = plain(text)
    found: list[Stamp] = []
    for start, end, value in _absolute(line, language):
        if value is None:
            return ()
        found.append(Stamp(value, start, end, _role(line[:start], found)))
    if not found and now:
        found = [Stamp(value, start, end, _role(line[:start], [])) for start, end, value in _relative(line, now)]
    return tuple(found)


def only_dates(text: str, language: str = "fr") -> bool:
    """Whether a line holds a date and nothing else but the words that go with one."""
    if len(text) > 160 or not any(map(str.isdigit, text)):
        return False
    line, at, rest = plain(text), 0, []
    found = stamps(text, language)
    for each in found:
        rest.append(line[at : each.start])
        at = each.end
    rest.append(line[at:])
    words = re.findall(r"[a-z]+|\d+", " ".join(rest))
    return bool(found) and all(word in _filler() or word.isdigit() for word in words)


def _absolute(line: str, language: str) -> Iterator[tuple[int, int, str | None]]:
    taken = 0
    hits = sorted(
        (
            (match.start(), -match.end(), name, match)
            for name, shape in _SHAPES.items()
            for match in shape.finditer(line)
        ),
        key=lambda hit: hit[:3],
    )
    for start, _, name, match in hits:
        if start < taken or _RANGE.search(line[max(0, start - 8) : start]):
            continue
        parts = _numbers(name, match, language)
        if parts is None:
            continue
        day = _day(*parts) if parts else None
        if day is None or not _weekday_agrees(line[max(0, start - 16) : start], day):
            yield start, match.end(), None
            return
        first, taken, clock = _clock(line, start, match.end())
        yield first, taken, day.isoformat() + clock


def _numbers(name: str, match: re.Match[str], language: str) -> tuple[int, int, int] | tuple[()] | None:
    """Year, month, day; () where the order is in doubt; None where it is no date at all."""
    year = _full_year(match["year"])
    if name != "numeric":
        month = match["month"]
        number = int(month) if month.isdigit() else _months().get(month)
        return None if number is None else (year, number, int(match["day"]))
    a, b = int(match["a"]), int(match["b"])
    if b > 12 >= a:
        return year, a, b
    if language == "en" and match["sep"] != "." and a <= 12 and a != b:
        return ()
    return year, b, a


def _full_year(year: str) -> int:
    number = int(year)
    return number if len(year) == 4 else number + (2000 if number < _CENTURY_TURN else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _weekday_agrees(before: str, day: date) -> bool:
    word = _WEEKDAY.search(before)
    named = _weekdays().get(word[1]) if word else None
    return named is None or named == day.weekday()


def _clock(line: str, start: int, end: int) -> tuple[int, int, str]:
    after = _AFTER.match(line, end, end + 40)
    if after:
        return start, after.end(), _time(after)
    before = _BEFORE.search(line[max(0, start - 40) : start])
    if before:
        return start, end, _time(before)
    return start, end, ""


def _time(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), match["hm"] or match["m"] or "00"
    half = (match["half"] or "")[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    second = f":{match['s']}" if match["s"] else ""
    return f"T{hour:02d}:{minute}{second}{_zone(match['zone'])}"


def _zone(zone: str | None) -> str:
    if not zone:
        return ""
    if zone in _ZONES:
        return _ZONES[zone]
    if zone.startswith("utc"):
        return f"{zone[3]}{int(zone[4:]):02d}:00"
    return zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"


def _relative(line: str, now: str) -> Iterator[tuple[int, int, str]]:
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        return
    for match in _AGO.finditer(line):
        number, unit = match["n"] or match["n2"], match["unit"] or match["unit2"]
        minutes = next((table.units[unit] for table in _tables() if unit in table.units), None)
        if minutes is None:
            continue
        then = moment - timedelta(minutes=minutes * (int(number) if number.isdigit() else 1))
        value = then.date().isoformat() if minutes >= 1440 else then.isoformat(timespec="minutes")
        yield match.start(), match.end(), value
    for table in _tables():
        for word, days in table.days_ago.items():
            named = re.search(rf"(?<![a-z-]){word}(?![a-z-])", line)
            if named:
                first, end, clock = _clock(line, named.start(), named.end())
                yield first, end, (moment.date() - timedelta(days=days)).isoformat() + clock


def _role(before: str, earlier: list[Stamp]) -> Role:
    words = before[earlier[-1].end if earlier else 0 :]
    announced = [(words.rfind(name), role) for table in _tables() for role, names in _roles(table) for name in names]
    at, role = max(announced, default=(-1, ""))
    return role if at >= 0 else ""


def _roles(table: DateWords) -> tuple[tuple[Role, tuple[str, ...]], ...]:
    return ("modified", table.modified), ("published", table.published)


@cache
def _tables() -> tuple[DateWords, ...]:
    return tuple(table for code in LANGUAGES if (table := lexicon(code, "dates")) is not None)


@cache
def _months() -> dict[str, int]:
    return {name: number for table in _tables() for name, number in table.months.items()}


@cache
def _weekdays() -> dict[str, int]:
    return {name: number for table in _tables() for name, number in table.weekdays.items()}


@cache
def _filler() -> frozenset[str]:
    days = _weekdays().keys()
    return frozenset(days).union(*(table.filler for table in _tables()))
