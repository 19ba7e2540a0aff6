"""Counts and statements made comparable: what is counted, of whom, where, on which day, and who says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeVar

from selon.language import lexicon
from selon.language.words.weighing import WeighingWords
from selon.model import Copy, Count, Page, Passage, Reading, Statement, Time, count_id, statement_id
from selon.weigh.credits import Credit
from selon.weigh.origins import family_of
from selon.weigh.sources import Voice, contains, voice
from selon.weigh.texts import SUPPORTING
from selon.weigh.words import tokens

__all__ = ["Fact", "Said", "facts", "saids"]

_Thing = TypeVar("_Thing")

_ROUND = 0.1
"""How far an approximate figure may lie from what it stands for."""

_END = re.compile(r"[.!?…][\"»”)\]]{0,3}\s+(?=[A-ZÀ-Ý«“\"(])|\n|\s[;•]\s")

_PAUSE = re.compile(r"[,;:.(]")


@dataclass(frozen=True, slots=True)
class Fact:
    """A count, ready to be compared.

    `what` is its effect with the kind that refines it; `who` the class of people, None where no word tells. `low` and
    `high` are its bounds with the tolerance of an approximate figure. `place` is a resolved name, "*FR" a whole country.
    `first` and `last` bound the day as ISO dates; `dated` is whether the text gives them. `hour` is the part of a day
    that it speaks of. `part` marks a subset or an addition, `so_far` a figure of the hour. `roots` are the origins of
    the copied text it stands in; `sentence` the span and `words` the words of its sentence.
    """

    id: str
    page: Page
    count: Count
    what: str
    who: str | None
    low: float
    high: float
    place: str | None
    first: str | None
    last: str | None
    dated: bool
    hour: str | None
    part: bool
    so_far: bool
    voice: Voice | None
    statement: Statement | None
    credit: str | None
    roots: tuple[str, ...]
    sentence: tuple[int, int]
    words: frozenset[str]

    @property
    def family(self) -> str:
        """The publisher, or outlet, that counts once."""
        return family_of(self.page)


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, ready to be compared; `roots` as for a count, `words` those of its content."""

    id: str
    page: Page
    statement: Statement
    voice: Voice | None
    credit: str | None
    roots: tuple[str, ...]
    words: frozenset[str]

    @property
    def family(self) -> str:
        """The publisher, or outlet, that counts once."""
        return family_of(self.page)


class _Rows:
    """The copied stretches of each page, to look up by place."""

    def __init__(self, copies: Sequence[Copy]) -> None:
        self._rows: dict[str, list[tuple[int, int, str]]] = {}
        for row in copies:
            if "not held" not in row.evidence:
                self._rows.setdefault(row.page, []).append((row.start, row.end, row.origin))

    def at(self, page: str, start: int, end: int) -> tuple[str, ...]:
        return tuple(dict.fromkeys(origin for s, e, origin in self._rows.get(page, ()) if s < end and start < e))


def facts(readings: Sequence[Reading], copies: Sequence[Copy], credited: Mapping[str, Credit]) -> tuple[Fact, ...]:
    """Every count that stands in a title or body, in the order of the readings."""
    rows = _Rows(copies)
    return tuple(fact for reading in readings for fact in _facts(reading, rows, credited))


def saids(readings: Sequence[Reading], copies: Sequence[Copy], credited: Mapping[str, Credit]) -> tuple[Said, ...]:
    """Every statement that stands in a title or body, in the order of the readings."""
    rows = _Rows(copies)
    return tuple(said for reading in readings for said in _saids(reading, rows, credited))


def _saids(reading: Reading, rows: _Rows, credited: Mapping[str, Credit]) -> Iterator[Said]:
    page, found = reading.page, reading.findings
    spans = _supporting(found.passages)
    for index, statement in enumerate(found.statements):
        if not statement.content or not _inside(statement.content[0].start, spans):
            continue
        start, end = statement.content[0].start, statement.content[-1].end
        words = frozenset(word for piece in statement.content for word in tokens(piece.text) if len(word) > 2)
        yield Said(
            statement_id(page.id, index),
            page,
            statement,
            voice(statement, page.language),
            _agency(credited, page),
            rows.at(page.id, start, end),
            words,
        )


def _facts(reading: Reading, rows: _Rows, credited: Mapping[str, Credit]) -> Iterator[Fact]:
    page, found = reading.page, reading.findings
    spans = _supporting(found.passages)
    for index, count in enumerate(found.counts):
        home = _inside(count.start, spans)
        if home is not None and not count.vague:
            yield _fact(reading, index, count, _sentence(page.text, count.start, count.end, home), rows, credited)


def _fact(
    reading: Reading,
    index: int,
    count: Count,
    sentence: tuple[int, int],
    rows: _Rows,
    credited: Mapping[str, Credit],
) -> Fact:
    page, found = reading.page, reading.findings
    words: WeighingWords | None = lexicon(page.language, "weighing")
    said = tokens(page.text[sentence[0] : sentence[1]])
    time = _at(found.times, count.time)
    first, last = _days(time, count, page)
    statement = _at(found.statements, count.statement)
    return Fact(
        id=count_id(page.id, index),
        page=page,
        count=count,
        what=f"{count.effect} {count.kind}" if count.kind else count.effect,
        who=_who(count, words),
        low=_bound(count.low, count, -1),
        high=_bound(count.high, count, 1),
        place=_place(reading, count, said, words),
        first=first,
        last=last,
        dated=time is not None and time.earliest is not None,
        hour=_hour(found.times, sentence, time),
        part=count.total_of is not None or _marked(page, count, words),
        so_far=words is not None and any(contains(said, phrase) for phrase in words.so_far),
        voice=voice(statement, page.language) if statement else None,
        statement=statement,
        credit=_agency(credited, page),
        roots=rows.at(page.id, count.start, count.end),
        sentence=sentence,
        words=frozenset(word for word in said if len(word) > 2),
    )


def _at(things: Sequence[_Thing], index: int | None) -> _Thing | None:
    return things[index] if index is not None and 0 <= index < len(things) else None


def _agency(credited: Mapping[str, Credit], page: Page) -> str | None:
    credit = credited.get(page.id)
    return credit.agency if credit else None


def _supporting(passages: Sequence[Passage]) -> list[tuple[int, int]]:
    return sorted((passage.start, passage.end) for passage in passages if passage.kind in SUPPORTING)


def _inside(at: int, spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    index = bisect_right(spans, (at, 1 << 62)) - 1
    return spans[index] if index >= 0 and at < spans[index][1] else None


def _sentence(text: str, start: int, end: int, home: tuple[int, int]) -> tuple[int, int]:
    first, last = max(home[0], start - 400), min(home[1], end + 400)
    before = [match.end() for match in _END.finditer(text, first, start)]
    after = _END.search(text, end, last)
    return (before[-1] if before else first), (after.start() + 1 if after else last)


def _who(count: Count, words: WeighingWords | None) -> str | None:
    if words is None or not count.victims:
        return None
    return next((words.victims[word] for word in tokens(count.victims) if word in words.victims), "other")


def _bound(value: int | None, count: Count, side: int) -> float:
    if value is None:
        return side * float("inf") if side > 0 else 0.0
    return value * (1 + side * _ROUND) if count.approx and count.low == count.high else float(value)


def _place(reading: Reading, count: Count, said: Sequence[str], words: WeighingWords | None) -> str | None:
    place = _at(reading.findings.places, count.place)
    if place is not None:
        return f"*{place.country or ''}" if place.level == "country" else " ".join(tokens(place.name or place.text))
    everywhere = words.everywhere if words else ()
    return next((f"*{code}" for code, rows in everywhere if any(contains(said, row) for row in rows)), None)


def _days(time: Time | None, count: Count, page: Page) -> tuple[str | None, str | None]:
    """The first and the last day of a count; a total since some day runs to the day of the page."""
    day = _published(page.published)
    if time is not None and time.earliest is not None:
        last = (time.latest or time.earliest)[:10]
        return time.earliest[:10], max(last, day.isoformat()) if day and count.period == "since" else last
    return (None, None) if day is None else ((day - timedelta(days=1)).isoformat(), day.isoformat())


@lru_cache(maxsize=1 << 12)
def _published(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _hour(times: Sequence[Time], sentence: tuple[int, int], time: Time | None) -> str | None:
    """The clock time in the sentence of a count, as the text after "T" of its value."""
    near = [each for each in times if sentence[0] <= each.start < sentence[1] and each.value and "T" in each.value]
    if time is not None and time.value and "T" in time.value:
        near.insert(0, time)
    return next((each.value.split("T")[1] for each in near if each.value), None)


def _marked(page: Page, count: Count, words: WeighingWords | None) -> bool:
    if words is None:
        return False
    before = tokens(page.text[max(0, count.start - 24) : count.start])[-2:]
    clause = _PAUSE.split(page.text[count.end : count.end + 16])[0]
    inside = tokens(page.text[count.start : count.end] + clause)
    return any(contains(before, phrase) for phrase in words.parts) or any(contains(inside, more) for more in words.more)
