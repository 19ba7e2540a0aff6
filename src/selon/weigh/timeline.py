"""Timelines: the days that pages tell of, by how many tell of each, and the words that tell it best.

A page tells of every day that its sentences name, and of the day on which it appeared unless it opens with another: on
Tuesday a page writes of Monday. A day that is still told of days later weighs twice, since it has turned out to matter.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from selon.language import lexicon
from selon.language.words.weighing import WeighingWords
from selon.model import Copy, Entry, Page, Passage, Reading, Time
from selon.weigh import scope
from selon.weigh.roots import roots
from selon.weigh.texts import SUPPORTING, in_time
from selon.weigh.words import plain, written

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

_Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Told:
    """One place where a page tells of a day, or opens on it without naming it; `named` where it counts for the day."""

    day: str
    page: Page
    start: int
    end: int
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
    opening = list(islice(_sentences(page, [passage for passage in run if passage is not title]), LEAD))
    until = opening[-1][1] if opening else title.end if title else 0
    appeared = (page.published or "")[:10]
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
            yield Told(day, page, *span)
    if not _is_day(appeared):
        return
    if title:
        day = max((day for day in about if day <= appeared), default=appeared)
        yield Told(day, page, title.start, title.end, headline=True)
    if not title or about <= {appeared}:
        for span in opening:
            if span not in dated:
                yield Told(appeared, page, *span, named=not about)


def _sentences(page: Page, run: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    for passage in run:
        at = passage.start
        while at < passage.end:
            start, end = scope.sentence(page.text, at, at + 1, (passage.start, passage.end))
            if page.text[start:end].strip():
                yield start, end
            at = max(end, at + 1)


def _day(time: Time) -> str | None:
    """The one day that a time names."""
    if time.type not in {"DATE", "TIME"} or not time.earliest or not time.latest:
        return None
    return time.earliest[:10] if time.earliest[:10] == time.latest[:10] and _is_day(time.earliest[:10]) else None


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2016-12-14")


def entries(found: Iterable[Told], voices: Mapping[str, str], most: int | None = None, lines: int = 1) -> Iterator[Entry]:
    """The days told of, with the words that tell each best; `voices` are the roots of pages (see `weigh.roots`).

    Without `most` these are the days that a headline is about or several origins name; else the weightiest so many.
    """
    days: dict[str, list[Told]] = defaultdict(list)
    for one in found:
        days[one.day].append(one)
    weights = {day: _weight(telling) for day, telling in days.items()}
    origins = {day: len({voices[one.page.id] for one in telling if one.named}) for day, telling in days.items()}
    kept = [day for day in days if weights[day] and (most or origins[day] >= FEWEST or _is_headed(days[day]))]
    ranked = sorted(sorted(kept, key=lambda day: (-weights[day], day))[:most])
    compared = {day: _compared(days[day]) for day in ranked}
    terms = _Terms(one for day in ranked for one in compared[day])
    said: set[str] = set()
    for day in ranked:
        fresh = [one for one in compared[day] if _words(one) not in said]
        for one in _best(fresh or compared[day], terms, lines):
            said.add(_words(one))
            text = " ".join(_words(one).split())
            yield Entry(day, text, origins[day], one.page.id, one.start, one.end)


def _is_headed(telling: Sequence[Told]) -> bool:
    return any(one.headline for one in telling)


def _compared(telling: Sequence[Told]) -> list[Told]:
    """What may stand for a day: headlines before anything else, else sentences of a usual length."""
    heads = [one for one in telling if one.headline]
    usual = [one for one in telling if len(written(_words(one))) in _WORDS]
    return (heads or usual or list(telling))[:_MOST]


def _weight(telling: Sequence[Told]) -> int:
    """How many pages tell of a day; those that do so much later count twice."""
    pages = {one.page.id: one for one in telling if one.named}
    return len(pages) + sum(_later(one) > LATE for one in pages.values())


def _later(one: Told) -> int:
    appeared = (one.page.published or "")[:10]
    return (date.fromisoformat(appeared) - date.fromisoformat(one.day)).days if _is_day(appeared) else 0


def _best(compared: Sequence[Told], terms: _Terms, lines: int) -> list[Told]:
    """The words that together come closest to all that is told of a day."""
    if len(compared) == 1:
        return list(compared)
    vectors = [terms.vector(one) for one in compared]
    middle = _unit(_sum(vectors))
    aim = _sum((middle, {word: _WHOLE * weight for word, weight in terms.middle.items()}))
    taken: list[int] = []
    sums: _Vector = {}
    while len(taken) < lines:
        fresh = [
            at
            for at in range(len(compared))
            if at not in taken and all(_dot(vectors[at], vectors[other]) < ALIKE for other in taken)
        ]
        if not fresh:
            break
        best = max(fresh, key=lambda at: (_dot(_unit(_sum((sums, vectors[at]))), aim), -at))
        taken.append(best)
        sums = _sum((sums, vectors[best]))
    return [compared[at] for at in taken]


class _Terms:
    """The telling words of what is told: how much each weighs, and where their middle lies."""

    def __init__(self, found: Iterable[Told]) -> None:
        self._held = {one: _terms(one) for one in found}
        holders = Counter(word for terms in self._held.values() for word in terms)
        self._rarity = {word: math.log(1 + len(self._held) / count) for word, count in holders.items()}
        self.middle = _unit(_sum(map(self.vector, self._held)))

    def vector(self, one: Told) -> _Vector:
        """What a place says, as a vector of length 1."""
        return _unit({word: (1 + math.log(held)) * self._rarity[word] for word, held in self._held[one].items()})


def _words(one: Told) -> str:
    return one.page.text[one.start : one.end]


def _terms(one: Told) -> Counter[str]:
    table: WeighingWords | None = lexicon(one.page.language, "weighing")
    common = table.common if table else frozenset[str]()
    words = Counter(map(plain, written(_words(one))))
    return Counter({word: held for word, held in words.items() if len(word) > 2 and word not in common})


def _sum(vectors: Iterable[_Vector]) -> _Vector:
    total: dict[str, float] = defaultdict(float)
    for vector in vectors:
        for word, weight in vector.items():
            total[word] += weight
    return total


def _unit(vector: _Vector) -> _Vector:
    size = math.sqrt(math.fsum(weight * weight for weight in vector.values())) or 1.0
    return {word: weight / size for word, weight in vector.items()}


def _dot(one: _Vector, other: _Vector) -> float:
    return math.fsum(weight * other.get(word, 0.0) for word, weight in one.items())
