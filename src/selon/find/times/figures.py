"""Dates and clock times in figures: "14.12.2016", "2016-12-14", "12/12", "18h30", "10:30", "5 p.m."."""

from __future__ import annotations

import re
from collections.abc import Mapping

from selon.language.words.times import Worth

__all__ = ["FIGURES", "figures"]

_ISO = r"\d{4}-\d{2}-\d{2}"
_DATE = r"\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2})"
_SLASH = r"\d{1,2}/\d{1,2}"
_FRENCH = r"\d{1,2} ?[hH](?: ?[0-5]\d)?"
_ENGLISH = r"\d{1,2}(?:[:.][0-5]\d)? ?[aApP]\.? ?[mM](?:\.(?!\w))?"
_COLON = r"\d{1,2}:[0-5]\d"
_ZULU = r"\d{4}(?= ?(?:GMT|UTC|gmt))"

FIGURES = rf"(?<![\w/:])(?<!\d\.)(?:(?:{_ISO}|{_DATE}|{_ENGLISH}|{_FRENCH}|{_COLON}|{_SLASH}|{_ZULU})(?![\w/:]|\.\d))"
"""One expression for all of them, to be put in a larger one; bounded."""

_HALF = re.compile(r"[aApP]\.? ?[mM]")


def figures(text: str) -> Mapping[str, Worth]:
    """What a date or time in figures is worth; empty where it is none (a 30 February, 35 h)."""
    if re.fullmatch(_ISO, text):
        return _date(int(text[:4]), int(text[5:7]), int(text[8:]))
    if re.fullmatch(_DATE, text):
        first, second, year = (int(part) for part in re.split(r"[/.-]", text))
        year = year if year > 99 else year + (2000 if year < 50 else 1900)
        return _date(year, second, first) or _date(year, first, second)
    if re.fullmatch(_SLASH, text):
        first, second = (int(part) for part in text.split("/"))
        return {"slash": f"{first}/{second}"} if first <= 31 and second <= 31 else {}
    return _clock(text)


def _date(year: int, month: int, day: int) -> Mapping[str, Worth]:
    if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2199:
        return {"numdate": f"{year:04}-{month:02}-{day:02}"}
    return {}


def _clock(text: str) -> Mapping[str, Worth]:
    if text.isdigit():
        return _minutes(int(text[:2]), int(text[2:]))
    digits = [int(part) for part in re.findall(r"\d+", text)]
    hour, minute = digits[0], digits[1] if len(digits) > 1 else 0
    half = _HALF.search(text)
    if half:
        if not 1 <= hour <= 12:
            return {}
        hour = hour % 12 + (12 if half[0][0] in "pP" else 0)
    if hour > 24 and len(digits) == 1:
        return {"hours": hour}
    return _minutes(hour, minute)


def _minutes(hour: int, minute: int) -> Mapping[str, Worth]:
    return {"clock": hour * 60 + minute} if hour <= 24 and minute < 60 else {}
