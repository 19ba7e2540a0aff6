"""What the report remembers of each finding between its two passes over a dossier: one short line each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

__all__ = ["CountLine", "EventLine", "Gathered", "PageLine", "PlaceLine", "SourceLine", "StatementLine"]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class PageLine:
    """A page without its text; `length` is that of the text in code points."""

    id: str
    title: str
    outlet: str
    publisher: str | None
    published: str | None
    language: str
    url: str | None
    length: int
    statements: int
    counts: int

    @property
    def day(self) -> str:
        """The day of publication as an ISO date, "" where it is unknown."""
        day = (self.published or "")[:10]
        return day if _DAY.fullmatch(day) else ""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement with its words cut to a readable length. `key` is the source's key, None where nobody is named."""

    id: str
    page: str
    start: int
    end: int
    words: str
    source: str | None
    resolved: str | None
    key: str | None
    relay: tuple[str, ...]
    cue: str | None
    form: str
    modality: str


@dataclass(frozen=True, slots=True)
class CountLine:
    """A count with the words around it; `statement` is the id of the statement it stands in."""

    id: str
    page: str
    start: int
    end: int
    before: str
    words: str
    after: str
    effect: str
    victims: str | None
    low: int | None
    high: int | None
    approx: bool
    vague: bool
    period: str
    by: str | None
    statement: str | None
    place: str | None
    day: str | None


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event with the words around it; `who` and `whom` in the page's words.

    `day` is the day, month or year it was in as an ISO date, or two days with "/" between.
    """

    id: str
    page: str
    before: str
    words: str
    after: str
    type: str
    modality: str
    who: str | None
    whom: str | None
    statement: str | None
    place: str | None
    day: str | None


@dataclass(slots=True)
class SourceLine:
    """A source as it is named: its statements (ids), the pages it speaks in, and those it came through."""

    key: str
    names: Counter[str] = field(default_factory=Counter)
    statements: list[str] = field(default_factory=list)
    pages: set[str] = field(default_factory=set)
    relays: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The name it most often goes by, the longest of those where several are as frequent."""
        return max(self.names, key=lambda one: (self.names[one], len(one), one))


@dataclass(slots=True)
class PlaceLine:
    """A resolved place, its mentions counted, and the first of them (an anchor)."""

    name: str
    country: str | None
    level: str | None
    lat: float
    lon: float
    uncertainty: float | None
    first: str
    mentions: int = 0
    pages: set[str] = field(default_factory=set)
    texts: Counter[str] = field(default_factory=Counter)

    @property
    def shown(self) -> str:
        """The place as the pages most often write it."""
        return max(self.texts, key=lambda one: (self.texts[one], one), default=self.name)


@dataclass(slots=True)
class Gathered:
    """Everything the first pass keeps, by id or key, in the order of the dossier; `speakers` gives a statement's source key."""

    pages: dict[str, PageLine] = field(default_factory=dict)
    statements: dict[str, StatementLine] = field(default_factory=dict)
    counts: dict[str, CountLine] = field(default_factory=dict)
    events: dict[str, EventLine] = field(default_factory=dict)
    sources: dict[str, SourceLine] = field(default_factory=dict)
    speakers: dict[str, str] = field(default_factory=dict)
    places: dict[tuple[str, str, float, float], PlaceLine] = field(default_factory=dict)
    acronyms: dict[str, str] = field(default_factory=dict)
