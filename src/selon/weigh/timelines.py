"""Timelines: the days that pages tell of, by how many tell of each, and the words that tell it best.

A page tells of every day that its sentences name, and of the day on which it appeared unless it opens with another: on
Tuesday a page writes of Monday. A day that is still told of days later weighs twice, since it has turned out to matter.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from selon.model import Copy, Entry, Page, Passage, Reading, Time
from selon.weigh import scope
from selon.weigh.roots import roots
from selon.weigh.texts import SUPPORTING, appeared, in_time
from selon.weigh.vectors import Vector, dot, telling, total, unit
from selon.weigh.words import written

__all__ = ["Told", "entries", "timeline", "told"]

LEAD = 3
"""Sentences with which a page opens: the day that they name is the one it is about."""

LATE = 3
"""Days after which it says something that a day is still told of."""

FEWEST = 2
"""Origins that must tell of a day that no headline is about."""

ALIKE = 0.6
"""Cosine from which on two sentences say the same."""

_WORDS = range(10, 101)
"""How many words a sentence may have that stands for a day."""

_WHOLE = 0.5
"""How much what all days are about counts beside what is told of one."""

_MOST = 200
"""Most sentences that are compared with one another to find the one that says what all do."""

@dataclass(frozen=True, slots=True)
class Told:
    """One place where a page tells of a day, or opens on it without naming it; `named` where it counts for the day.

    `words` are those of `[start, end)` of the page with the id `page`, and `later` says how many days after the day it
    appeared, 0 where that is not known.
    """

    day: str
    page: str
    start: int
    end: int
    words: str
    language: str
    later: int = 0
    headline: bool = False
    named: bool = True


def timeline(readings: Iterable[Reading], copies: Sequence[Copy], days: int, lines: int = 1) -> tuple[Entry, ...]:
    """What a whole collection tells of its weightiest days, some lines a day, in order of the days.

    `copies` are those weighed of the same readings: what goes back to one text is one origin.
    """
    ordered = in_time(list(readings))
    supporting = ((each, [p for p in each.findings.passages if p.kind in SUPPORTING]) for each in ordered)
    found = [one for reading, run in supporting for one in told(reading, run)]
    return tuple(entries(found, roots(ordered, copies), days, lines))


def told(reading: Reading, run: Sequence[Passage]) -> Iterator[Told]:
    """Where a run of a page's passages tells of which day, in reading order."""
    page = reading.page
    title = next((passage for passage in run if passage.kind == "title"), None)
    opening = list(islice((span for each in run if each is not title for span in _sentences(page, each)), LEAD))
    until = opening[-1][1] if opening else title.end if title else 0
    published = _published(page)
    about: set[str] = set()
    dated: set[tuple[int, int]] = set()
    for time in reading.findings.times:
        home = next(((p.start, p.end) for p in run if p.start <= time.start < p.end), None)
        day = _day(time)
        if home is None or day is None:
            continue
        span = scope.sentence(page.text, time.start, time.end, home)
        dated.add(span)
        if time.start < until:
            about.add(day)
        if title is None or home != (title.start, title.end):
            yield _told(day, page, span)
    if published is None:
        return
    if title:
        day = max((day for day in about if day <= published), default=published)
        yield replace(_told(day, page, (title.start, title.end)), headline=True)
    if not title or about <= {published}:
        for span in opening:
            if span not in dated:
                yield replace(_told(published, page, span), named=not about)


def _told(day: str, page: Page, span: tuple[int, int]) -> Told:
    wrote = appeared(page)
    later = 0 if wrote is None else (wrote - date.fromisoformat(day)).days
    return Told(day, page.id, *span, page.text[span[0] : span[1]], page.language, later)


def _published(page: Page) -> str | None:
    day = appeared(page)
    return None if day is None else day.isoformat()


def _sentences(page: Page, passage: Passage) -> Iterator[tuple[int, int]]:
    return scope.sentences(page.text, (passage.start, passage.end))


def _day(time: Time) -> str | None:
    """The one day that a time names."""
    if time.type not in {"DATE", "TIME"} or not time.earliest or not time.latest:
        return None
    day = time.earliest[:10]
    return day if day == time.latest[:10] and len(day) == len("2016-12-14") else None


def entries(found: Iterable[Told], voices: Mapping[str, str], most: int | None = None, lines: int = 1) -> Iterator[Entry]:
    """The days told of, with the words that tell each best; `voices` are the roots of pages (see `weigh.roots`).

    Without `most` these are the days that a headline is about or several origins name; else the weightiest so many.
    """
    days: dict[str, list[Told]] = defaultdict(list)
    for one in found:
        days[one.day].append(one)
    weights = {day: _weight(said) for day, said in days.items()}
    origins = {day: len({voices[one.page] for one in said if one.named}) for day, said in days.items()}
    kept = [day for day in days if weights[day] and (most or origins[day] >= FEWEST or any(one.headline for one in days[day]))]
    ranked = sorted(sorted(kept, key=lambda day: (-weights[day], day))[:most])
    compared = {day: _compared(days[day]) for day in ranked}
    terms = _Terms(one for day in ranked for one in compared[day])
    used: set[str] = set()
    for day in ranked:
        fresh = [one for one in compared[day] if one.words not in used]
        for one in _best(fresh or compared[day], terms, lines):
            used.add(one.words)
            text = " ".join(one.words.split())
            yield Entry(day, text, origins[day], one.page, one.start, one.end)


def _compared(found: Sequence[Told]) -> list[Told]:
    """What may stand for a day: headlines before anything else, else sentences of a usual length."""
    heads = [one for one in found if one.headline]
    usual = [one for one in found if len(written(one.words)) in _WORDS]
    return (heads or usual or list(found))[:_MOST]


def _weight(found: Sequence[Told]) -> int:
    """How many pages tell of a day; those that do so much later count twice."""
    pages = {one.page: one for one in found if one.named}
    return len(pages) + sum(one.later > LATE for one in pages.values())


def _best(compared: Sequence[Told], terms: _Terms, lines: int) -> list[Told]:
    """The words that together come closest to all that is told of a day."""
    if len(compared) == 1:
        return list(compared)
    vectors = [terms.vector(one) for one in compared]
    middle = unit(total(vectors))
    aim = total((middle, {word: _WHOLE * weight for word, weight in terms.middle.items()}))
    taken: list[int] = []
    sums: Vector = {}
    while len(taken) < lines:
        fresh = [
            at
            for at in range(len(compared))
            if at not in taken and all(dot(vectors[at], vectors[other]) < ALIKE for other in taken)
        ]
        if not fresh:
            break
        best = max(fresh, key=lambda at: (dot(unit(total((sums, vectors[at]))), aim), -at))
        taken.append(best)
        sums = total((sums, vectors[best]))
    return [compared[at] for at in taken]


class _Terms:
    """The telling words of what is told: how much each weighs, and where their middle lies."""

    def __init__(self, found: Iterable[Told]) -> None:
        self._held = {one: telling((one.words,), one.language) for one in found}
        holders = Counter(word for terms in self._held.values() for word in terms)
        self._rarity = {word: math.log(1 + len(self._held) / count) for word, count in holders.items()}
        self.middle = unit(total(map(self.vector, self._held)))

    def vector(self, one: Told) -> Vector:
        """What a place says, as a vector of length 1."""
        return unit({word: (1 + math.log(held)) * self._rarity[word] for word, held in self._held[one].items()})
