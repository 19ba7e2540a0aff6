"""Counts and statements made comparable: what is counted, of whom, where, on which day, and who says so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selon.language import lexicon
from selon.language.words.weighing import WeighingWords
from selon.model import Copy, Count, Page, Passage, Reading, Statement, count_id, statement_id
from selon.weigh import scope
from selon.weigh.credits import Credit, credit
from selon.weigh.origins import family_of
from selon.weigh.sources import Voice, beside, contains, denies, voice
from selon.weigh.texts import SUPPORTING
from selon.weigh.words import tokens

__all__ = ["Fact", "Said", "facts", "saids", "word_of"]

_REACH = 90
"""How far behind a count, in code points, its own source may be named."""

@dataclass(frozen=True, slots=True)
class Fact:
    """A count, ready to be compared.

    `what` is its effect with the kind that refines it; `who` the class of people, None where no word tells. `low` and
    `high` are its bounds with the tolerance of an approximate figure. `place` is a resolved name, "*FR" a whole country.
    `first` and `last` bound the day as ISO dates; `dated` is whether the text gives them. `hour` is the part of a day
    that it speaks of. `part` marks a subset or an addition, `so_far` a figure of the hour. `near` is whether the words
    right behind it name its source, `split` whether the page gives a part of it, `named` the days its sentence names.
    `roots` are the origins of the copied text it stands in; `sentence` the span and `words` the words of its sentence.
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
    near: bool
    split: bool
    named: frozenset[str]
    statement: Statement | None
    credit: str | None
    roots: tuple[str, ...]
    sentence: tuple[int, int]
    words: frozenset[str]

    @property
    def family(self) -> str:
        """The publisher, or outlet, that counts once."""
        return family_of(self.page)

    @property
    def unsaid(self) -> bool:
        """Whether its source does not say that it is so: it denies it, or has not confirmed it."""
        return not self.near and self.statement is not None and self.statement.modality == "denied"

    @property
    def denied(self) -> bool:
        """Whether its source says that it is not so."""
        return self.unsaid and self.statement is not None and denies(self.statement, self.page.language)


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, ready to be compared; `roots` as for a count, `words` and `numbers` those of its content."""

    id: str
    page: Page
    statement: Statement
    voice: Voice | None
    credit: str | None
    roots: tuple[str, ...]
    words: frozenset[str]
    numbers: frozenset[str]

    @property
    def text(self) -> str:
        """What it says, its pieces together."""
        return " … ".join(piece.text for piece in self.statement.content)

    @property
    def family(self) -> str:
        """The publisher, or outlet, that counts once."""
        return family_of(self.page)

    @property
    def unsaid(self) -> bool:
        """Whether its source does not say that it is so: it denies it, or has not confirmed it."""
        return self.statement.modality == "denied"

    @property
    def denied(self) -> bool:
        """Whether its source says that it is not so."""
        return denies(self.statement, self.page.language)


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


def word_of(reading: Reading) -> dict[str, tuple[str, bool]]:
    """On whose word each count and statement of a page stands, by its id, as weighing understands it: its source, or else
    the agency that the page credits, or "" for nobody; and whether they say that it is so."""
    credited = {reading.page.id: found} if (found := credit(reading)) else {}
    every: tuple[Fact | Said, ...] = (*facts([reading], (), credited), *saids([reading], (), credited))
    return {one.id: (one.voice.name if one.voice is not None else one.credit or "", not one.unsaid) for one in every}


def _saids(reading: Reading, rows: _Rows, credited: Mapping[str, Credit]) -> Iterator[Said]:
    page, found = reading.page, reading.findings
    spans = _supporting(found.passages)
    for index, statement in enumerate(found.statements):
        if not statement.content or not _inside(statement.content[0].start, spans):
            continue
        start, end = statement.content[0].start, statement.content[-1].end
        told = [word for piece in statement.content for word in tokens(piece.text)]
        yield Said(
            statement_id(page.id, index),
            page,
            statement,
            voice(statement, page.language),
            _agency(credited, page),
            rows.at(page.id, start, end),
            frozenset(word for word in told if len(word) > 2),
            frozenset(word for word in told if word[0].isdigit()),
        )


def _facts(reading: Reading, rows: _Rows, credited: Mapping[str, Credit]) -> Iterator[Fact]:
    page, found = reading.page, reading.findings
    spans = _supporting(found.passages)
    for index, count in enumerate(found.counts):
        home = _inside(count.start, spans)
        if home is not None and not count.vague:
            yield _fact(reading, index, count, scope.sentence(page.text, count.start, count.end, home), rows, credited)


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
    time = scope.thing(found.times, count.time)
    first, last = scope.days(time, page, since=count.period == "since")
    statement = scope.thing(found.statements, count.statement)
    near = beside(page, count.end, min(sentence[1], count.end + _REACH))
    return Fact(
        id=count_id(page.id, index),
        page=page,
        count=count,
        what=f"{count.effect} {count.kind}" if count.kind else count.effect,
        who=scope.people(page, count, words),
        low=scope.bound(count.low, count, -1),
        high=scope.bound(count.high, count, 1),
        place=scope.place(reading, count, said, words),
        first=first,
        last=last,
        dated=time is not None and time.earliest is not None,
        hour=scope.hour(found.times, sentence, time),
        part=scope.is_part(page, count, words),
        so_far=words is not None and any(contains(said, phrase) for phrase in words.so_far),
        voice=near or (voice(statement, page.language) if statement else None),
        near=near is not None,
        split=any(other.total_of == index for other in found.counts),
        named=scope.named(found.times, sentence),
        statement=statement,
        credit=_agency(credited, page),
        roots=rows.at(page.id, count.start, count.end),
        sentence=sentence,
        words=frozenset(word for word in said if len(word) > 2),
    )


def _agency(credited: Mapping[str, Credit], page: Page) -> str | None:
    credit = credited.get(page.id)
    return credit.agency if credit else None


def _supporting(passages: Sequence[Passage]) -> list[tuple[int, int]]:
    return sorted((passage.start, passage.end) for passage in passages if passage.kind in SUPPORTING)


def _inside(at: int, spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    index = bisect_right(spans, (at, 1 << 62)) - 1
    return spans[index] if index >= 0 and at < spans[index][1] else None
