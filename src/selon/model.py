"""The vocabulary of selon as plain, frozen, typed records.

Every span is ``[start, end)`` in Unicode code points of the page's immutable text and carries the words that stand
there, so that a finding can always be clicked back to its exact words. Records hold data only: no I/O, no rules.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

__all__ = [
    "Actor",
    "ActorKind",
    "Candidate",
    "Claim",
    "ClaimKind",
    "Conflict",
    "Copy",
    "CopyRole",
    "Count",
    "Effect",
    "Entry",
    "Event",
    "EventModality",
    "EventSide",
    "EventType",
    "Findings",
    "Form",
    "Grade",
    "Known",
    "Member",
    "Modality",
    "Page",
    "Passage",
    "PassageKind",
    "Period",
    "Place",
    "PlaceLevel",
    "Problem",
    "Raw",
    "Reading",
    "Span",
    "Statement",
    "Story",
    "Time",
    "TimeType",
    "Variant",
    "Weighing",
    "count_id",
    "event_id",
    "statement_id",
]

PassageKind: TypeAlias = Literal["title", "meta", "body", "teaser", "foreign", "boilerplate"]
Form: TypeAlias = Literal["direct", "indirect", "mixed"]
Modality: TypeAlias = Literal["asserted", "conditional", "hedged", "denied"]
Effect: TypeAlias = Literal[
    "killed", "injured", "missing", "detained", "displaced", "evacuated", "trapped", "aided", "other"
]
Period: TypeAlias = Literal["point", "since", "total"]
PlaceLevel: TypeAlias = Literal["country", "region", "city", "quarter", "site"]
TimeType: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]
EventType: TypeAlias = Literal[
    "clash", "strike", "explosion", "attack", "arrest", "protest", "capture", "displacement", "evacuation",
    "agreement", "talks", "aid", "disaster", "accident", "trial",
]  # fmt: skip
EventModality: TypeAlias = Literal["asserted", "conditional", "planned", "denied"]
EventSide: TypeAlias = Literal["taker", "loser"]
ActorKind: TypeAlias = Literal["person", "organisation", "armed", "agency", "outlet"]
CopyRole: TypeAlias = Literal["origin", "copy", "unknown"]
ClaimKind: TypeAlias = Literal["count", "statement"]
Grade: TypeAlias = Literal["A0", "A1", "A2", "B", "C", "D"]


# ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page before it is read: from the command line, a sidecar, or the record it came in."""

    url: str | None = None
    published: str | None = None
    outlet: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """One page as it was found: its bytes, where they lay, and what is known of it.

    `where` is what a user would look up: a path, or a path and a line ("pages.jsonl.gz:17").
    `media` is "text/html", "text/plain", or "" where it has to be found out from the bytes.
    """

    where: str
    data: bytes
    known: Known = Known()
    media: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that failed, and the mend; the run goes on. `sha256` is that of the raw bytes, where there are any."""

    where: str
    what: str
    mend: str = ""
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One document as published. `text` is immutable; paragraphs are lines of it.

    `id` is derived from address, outlet, date, title and text, so that the same page read twice is one page and the
    same text in two outlets is two. `sha256` is that of the text in UTF-8, `raw_sha256` that of the bytes read.
    `published` and `modified` are ISO 8601 ("2016-12-14", or with a time and zone where the page gives one) or None.
    `language` is ISO 639-1, or "und". `rules` says how each piece of metadata was found ("published" → "json-ld").
    """

    id: str
    text: str
    sha256: str
    raw_sha256: str
    where: str
    url: str | None = None
    outlet: str | None = None
    publisher: str | None = None
    published: str | None = None
    modified: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str = "und"
    rules: tuple[tuple[str, str], ...] = ()


# ── what is found in one page ────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Span:
    """`[start, end)` in code points of the page's text, and the words that stand there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph with a kind, the reason for it in words, and a score in [0, 1] (how sure)."""

    start: int
    end: int
    kind: PassageKind
    reason: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Statement:
    """Content that the page ascribes to a source, marked by a cue, come through relays.

    `content` is in reading order, one piece or several. `relay` runs from nearest the source to nearest the page.
    `resolved` is the fullest name of the source on the page, None where a pronoun has no antecedent.
    `mark` is the word that decided the modality, where there is one. `passage` is the index of its passage.
    """

    content: tuple[Span, ...]
    source: Span | None
    cue: Span | None
    form: Form
    modality: Modality
    rule: str
    resolved: str | None = None
    relay: tuple[Span, ...] = ()
    mark: Span | None = None
    passage: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a time or a place that could not be decided against the others."""

    value: str
    score: float
    name: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """An expression that places something in calendar time, as TIMEX3 would.

    `value` is ISO 8601 / TIMEX3 ("2016-12-12TMO", "P3D", "XXXX-WXX-6"); `earliest` and `latest` bound it as ISO dates
    (inclusive), None where open or unknown. `precision` is the grain: "minute", "part", "day", "week", "month", …
    """

    start: int
    end: int
    text: str
    value: str | None
    type: TimeType
    rule: str
    mod: str | None = None
    earliest: str | None = None
    latest: str | None = None
    precision: str | None = None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A name used as a place, and what it resolves to; `uncertainty` in km, `method` says how, `score` in [0, 1]."""

    start: int
    end: int
    text: str
    rule: str
    name: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    level: PlaceLevel | None = None
    method: str = ""
    score: float = 0.0
    uncertainty: float | None = None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many, of whom, what befell them, by whom, where, over which period.

    `low` and `high` are inclusive, None where open. `statement`, `place`, `time` are indices into the page's findings,
    None for the page's own authority and for unknown. `total_of` is the index of the count this one is a part of.
    `period` is a point, since a date, or in all. `convention` names how vague words became bounds ("des dizaines").
    """

    start: int
    end: int
    text: str
    effect: Effect
    victims: str | None
    low: int | None
    high: int | None
    rule: str
    by: str | None = None
    approx: bool = False
    vague: bool = False
    statement: int | None = None
    place: int | None = None
    time: int | None = None
    period: Period = "point"
    total_of: int | None = None
    convention: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, an organisation, an armed actor, an agency or an outlet, with its mentions on the page."""

    name: str
    kind: ActorKind
    mentions: tuple[Span, ...]
    rule: str
    acronym: str | None = None
    offices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or is to: its trigger words, who did it, to whom, where and when.

    `kind` refines the type ("air" of a strike). Of a capture, `who` is the one that takes and `whom` the one that
    loses, whichever of them the sentence speaks of; `side` says which. `place`, `time`, `statement` and `counts` are
    indices into the page's findings. `modality` is that of the trigger's own clause; the statement has one besides.
    `acled` and `ucdp` are the sub-event types of ACLED and the kinds of violence of UCDP that the event may be.
    """

    start: int
    end: int
    text: str
    type: EventType
    rule: str
    kind: str | None = None
    who: Span | None = None
    whom: Span | None = None
    place: int | None = None
    time: int | None = None
    statement: int | None = None
    counts: tuple[int, ...] = ()
    modality: EventModality = "asserted"
    side: EventSide | None = None
    acled: tuple[str, ...] = ()
    ucdp: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in one page; `pipeline` names the language pipeline and its version, and any list of places
    of the user's own."""

    passages: tuple[Passage, ...] = ()
    statements: tuple[Statement, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    counts: tuple[Count, ...] = ()
    actors: tuple[Actor, ...] = ()
    pipeline: str = ""
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A page and what was found in it."""

    page: Page
    findings: Findings = field(default_factory=Findings)


def statement_id(page: str, index: int) -> str:
    """The id of a page's statement in a dossier: the page's id, "s" and its index on the page."""
    return f"{page}.s{index}"


def event_id(page: str, index: int) -> str:
    """The id of a page's event in a dossier: the page's id, "e" and its index on the page."""
    return f"{page}.e{index}"


def count_id(page: str, index: int) -> str:
    """The id of a page's count in a dossier: the page's id, "c" and its index on the page."""
    return f"{page}.c{index}"


# ── what only many pages tell ────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Variant:
    """What a copy changed: `kind` is "number", "name", "modality", "quotation" or "words"; spans lie in the copy."""

    kind: str
    before: str
    after: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A stretch of a page that goes back to one text held (or credited) elsewhere.

    Rows with the same `origin` share it. `credit` is the agency named, if any; `evidence` says why this role.
    """

    origin: str
    page: str
    start: int
    end: int
    role: CopyRole
    credit: str | None = None
    variants: tuple[Variant, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """The same thing said in several places. `members` are ids of counts or statements; `origins` counts the
    independent ones, None origins excluded; `why` is one sentence a reader understands.
    """

    id: str
    kind: ClaimKind
    members: tuple[str, ...]
    grade: Grade
    origins: int
    why: str
    flags: tuple[str, ...] = ()
    label: str = ""
    effect: Effect | None = None
    low: int | None = None
    high: int | None = None
    place: str | None = None
    earliest: str | None = None
    latest: str | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two findings that cannot both hold; `a` and `b` are ids, `rule` names the rule, `why` explains it."""

    a: str
    b: str
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Member:
    """A stretch of a page that belongs to a story."""

    page: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a story's timeline: a day, its words, how many origins carry it, and where they stand."""

    day: str
    text: str
    origins: int
    page: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Story:
    """Pages about one course of events."""

    id: str
    title: str
    members: tuple[Member, ...]
    timeline: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighing:
    """All that was weighed over a collection."""

    copies: tuple[Copy, ...] = ()
    claims: tuple[Claim, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    stories: tuple[Story, ...] = ()
