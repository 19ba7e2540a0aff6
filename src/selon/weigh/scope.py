"""The scope of a count: of whom it speaks, where, on which days, at which hour, and whether of a part only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeVar

from selon.language.sentences import goes_on
from selon.language.words.weighing import WeighingWords
from selon.model import Count, Page, Reading, Time
from selon.weigh.sources import contains, starts
from selon.weigh.words import tokens

__all__ = ["bound", "days", "ends", "hour", "is_part", "named", "people", "place", "sentence", "sentences", "thing"]

_Thing = TypeVar("_Thing")

_ROUND = 0.1
"""How far an approximate figure may lie from what it stands for."""

_END = re.compile(r"[.!?…][\"»”)\]]{0,3}\s+(?=[A-ZÀ-Ý«“\"(])|\n|\s[;•]\s")

_REACH = 400
"""How far, in code points, the ends of a sentence are looked for."""

_WORD = 16
"""Code points that an abbreviation and what opens before it may take."""

_OPENING = "«“\"'‘’(["

_PAUSE = re.compile(r"[,;:.(]")

_NEAR = 48
"""How far behind a count the words may stand that narrow whom it speaks of ("… du côté des policiers")."""


def thing(things: Sequence[_Thing], index: int | None) -> _Thing | None:
    """The finding that an index points to, None where it points nowhere."""
    return things[index] if index is not None and 0 <= index < len(things) else None


def sentence(text: str, start: int, end: int, home: tuple[int, int]) -> tuple[int, int]:
    """The sentence around `[start, end)` within the passage `home`; of a very long one what stands near, in whole words."""
    first, last = max(home[0], start - _REACH), min(home[1], end + _REACH)
    before = [match.end() for match in _ends(text, first, start)]
    after = next(_ends(text, end, last), None)
    if not before and first > home[0]:
        first = text.find(" ", first, start) + 1 or start
    if after is None and last < home[1]:
        last = max(end, text.rfind(" ", end, last))
    return (before[-1] if before else first), (after.start() + 1 if after else last)


def sentences(text: str, home: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The sentences of a passage, in order; empty ones are left out."""
    at = home[0]
    for match in _ends(text, *home):
        if text[at : match.start() + 1].strip():
            yield at, match.start() + 1
        at = match.end()
    if text[at : home[1]].strip():
        yield at, home[1]


def ends(text: str, start: int, end: int) -> int:
    """How many sentences end in `[start, end)` of a text."""
    return sum(1 for _ in _ends(text, start, end))


def _ends(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Where sentences end, which is not behind an initial or an abbreviation ("M. Dupont")."""
    for match in _END.finditer(text, first, last):
        before = text[max(first, match.start() - _WORD) : match.start() + 1].split()
        if match.group()[0] != "." or not goes_on(before[-1].lstrip(_OPENING), text[match.end() : match.end() + 1] or " "):
            yield match


def people(page: Page, count: Count, words: WeighingWords | None) -> str | None:
    """The class of people counted: a group that the clause narrows it to, else what its own noun says."""
    if words is None:
        return None
    narrowed = _narrowed(page, count, words)
    if narrowed is not None:
        return narrowed
    if not count.victims:
        return None
    return next((words.victims[word] for word in tokens(count.victims) if word in words.victims), "other")


def _narrowed(page: Page, count: Count, words: WeighingWords) -> str | None:
    """The group that "among …" behind a count, in its clause, names; "other" where the word is unknown."""
    said = tokens(_PAUSE.split(page.text[count.end : count.end + _NEAR])[0])
    if count.victims:
        said = [*tokens(count.text)[-1:], *said]
    for turn in range(len(said)):
        size = starts(said, turn, words.among)
        if size:
            group = said[turn + size : turn + size + 4]
            return next((words.victims[word] for word in group if word in words.victims), "other")
    return None


def bound(value: int | None, count: Count, side: int) -> float:
    """A bound of a count, with the tolerance of an approximate figure; an open one is 0 or infinite."""
    if value is None:
        return float("inf") if side > 0 else 0.0
    return value * (1 + side * _ROUND) if count.approx and count.low == count.high else float(value)


def place(reading: Reading, count: Count, said: Sequence[str], words: WeighingWords | None) -> str | None:
    """The resolved name of a count's place, "*FR" for a whole country, None where unknown."""
    where = thing(reading.findings.places, count.place)
    if where is not None:
        return f"*{where.country or ''}" if where.level == "country" else " ".join(tokens(where.name or where.text))
    everywhere = words.everywhere if words else ()
    return next((f"*{code}" for code, rows in everywhere if any(contains(said, row) for row in rows)), None)


def days(time: Time | None, page: Page, *, since: bool = False) -> tuple[str | None, str | None]:
    """The first and the last day that a time allows; one `since` some day runs to the day of the page.

    Without a time it was on the day of the page or on the one before.
    """
    day = _published(page.published)
    if time is not None and time.earliest is not None:
        last = (time.latest or time.earliest)[:10]
        return time.earliest[:10], max(last, day.isoformat()) if day and since else last
    return (None, None) if day is None else ((day - timedelta(days=1)).isoformat(), day.isoformat())


@lru_cache(maxsize=1 << 12)
def _published(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def hour(times: Sequence[Time], span: tuple[int, int], time: Time | None) -> str | None:
    """The clock time in the sentence of a count, as the text after "T" of its value."""
    near = [each for each in times if span[0] <= each.start < span[1] and each.value and "T" in each.value]
    if time is not None and time.value and len(time.value) >= 10:  # an hour of another day is not that of the count
        near = [each for each in near if each.value and each.value[:10] == time.value[:10]]
    if time is not None and time.value and "T" in time.value:
        near.insert(0, time)
    return next((each.value.split("T")[1] for each in near if each.value), None)


def named(times: Sequence[Time], span: tuple[int, int]) -> frozenset[str]:
    """The days that a sentence names, as TIMEX3 dates; their year may be open."""
    inside = (each for each in times if span[0] <= each.start < span[1] and each.type in ("DATE", "TIME"))
    return frozenset(each.value[:10] for each in inside if each.value and len(each.value) >= 10)


def is_part(page: Page, count: Count, words: WeighingWords | None) -> bool:
    """Whether a count is of a part of another, or comes on top of it."""
    if count.total_of is not None:
        return True
    if words is None:
        return False
    before = tokens(page.text[max(0, count.start - 24) : count.start])[-2:]
    clause = _PAUSE.split(page.text[count.end : count.end + 16])[0]
    inside = tokens(page.text[count.start : count.end] + clause)
    return any(contains(before, phrase) for phrase in words.parts) or any(contains(inside, more) for more in words.more)
