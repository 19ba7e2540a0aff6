"""A page's text for the report: paragraphs of flat segments, folded by kind, with the notes that belong to each."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selon.keep import is_rejected
from selon.model import Claim, Conflict, Count, Findings, Place, Reading, Statement, Time, count_id, statement_id
from selon.show.report.build import Build
from selon.show.report.quotes import Step, chain
from selon.show.segments import Layer, flatten

__all__ = ["Note", "Paragraph", "Piece", "layers", "paragraphs"]

_FADED = frozenset({"teaser", "foreign", "boilerplate"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment of text with its classes; `anchors` are the findings that begin with it, (anchor, mark) each."""

    text: str
    classes: str
    anchors: tuple[tuple[str, str], ...]
    hint: str


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside the text: `ref` is the anchor of the finding, `mark` its number as shown."""

    ref: str
    mark: str
    statement: Statement | None
    steps: tuple[Step, ...]
    count: Count | None
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage; faded ones are folded unless a finding stands in them."""

    kind: str
    reason: str
    faded: bool
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


def layers(findings: Findings) -> list[Layer]:
    """Every marked stretch of a page."""
    return [
        *_said(findings.statements),
        *(Layer(one.start, one.end, "count", f"c{i}") for i, one in enumerate(findings.counts)),
        *(Layer(one.start, one.end, "event", f"e{i}") for i, one in enumerate(findings.events)),
        *(Layer(one.start, one.end, "time", f"t{i}") for i, one in enumerate(findings.times)),
        *(Layer(one.start, one.end, "place", f"p{i}") for i, one in enumerate(findings.places)),
    ]


def _said(statements: Iterable[Statement]) -> Iterator[Layer]:
    for i, one in enumerate(statements):
        spans = [*(("content", span) for span in one.content), *(("relay", span) for span in one.relay)]
        spans += [(kind, span) for kind, span in (("source", one.source), ("cue", one.cue)) if span]
        for kind, span in spans:
            yield Layer(span.start, span.end, kind, f"s{i}")


def paragraphs(build: Build, reading: Reading) -> list[Paragraph]:
    """The page's passages in order; text between two passages is white space and left out."""
    page, findings = reading.page, reading.findings
    days = (Layer(*span, "day", f"d{i}") for i, span in enumerate(build.weighed.days.get(page.id, ())))
    waiting = deque(sorted([*layers(findings), *days], key=lambda one: (one.start, one.end)))
    notes = deque(_notes(build, reading))
    live: list[Layer] = []
    seen: set[str] = set()
    made = []
    for kind, reason, start, end in _stretches(reading):
        while waiting and waiting[0].start < end:
            live.append(waiting.popleft())
        live = [layer for layer in live if layer.end > start]
        pieces = tuple(_pieces(page.text, start, end, live, findings, seen))
        beside = []
        while notes and notes[0][0] < end:
            beside.append(notes.popleft()[1])
        made.append(Paragraph(kind, reason, kind in _FADED, pieces, tuple(beside)))
    return made


def _stretches(reading: Reading) -> Iterator[tuple[str, str, int, int]]:
    if reading.findings.passages:
        yield from ((one.kind, one.reason, one.start, one.end) for one in reading.findings.passages)
        return
    at = 0
    for line in reading.page.text.splitlines(keepends=True):
        if line.strip():
            yield "body", "", at, at + len(line.rstrip("\r\n"))
        at += len(line)


def _pieces(text: str, start: int, end: int, live: list[Layer], findings: Findings, seen: set[str]) -> Iterator[Piece]:
    """The segments of a passage; each finding is anchored where it first shows, once."""
    for segment in flatten(start, end, live):
        kinds = dict.fromkeys(f"is-{layer.kind}" for layer in segment.layers)
        refs = dict.fromkeys(layer.ref for layer in segment.layers)
        anchors = tuple((ref, _mark(ref)) for ref in refs if ref not in seen)
        seen.update(refs)
        hint = next(filter(None, (_hint(layer, findings) for layer in reversed(segment.layers))), "")
        yield Piece(text[segment.start : segment.end], " ".join([*kinds, *refs]), anchors, hint)


def _mark(ref: str) -> str:
    """Statements are numbered, counts lettered by the reader's eye alone: "c1" stays without a mark in the text."""
    return str(int(ref[1:]) + 1) if ref[0] == "s" else ""


def _hint(layer: Layer, findings: Findings) -> str:
    index = int(layer.ref[1:])
    if layer.kind == "time":
        return _when(findings.times[index])
    return _where(findings.places[index]) if layer.kind == "place" else ""


def _when(time: Time) -> str:
    return time.value or ""


def _where(place: Place) -> str:
    return ", ".join(part for part in (place.name, place.country) if part)


def _notes(build: Build, reading: Reading) -> list[tuple[int, Note]]:
    page, findings = reading.page, reading.findings
    made: list[tuple[int, Note]] = []
    for i, statement in enumerate(findings.statements):
        if is_rejected(statement):
            continue
        line = build.found.statements[statement_id(page.id, i)]
        steps = chain(build, line, build.found.pages[page.id])[:-1]
        start = min((layer.start for layer in _said([statement]) if layer.start < layer.end), default=line.start)
        made.append((start, _note(build, line.id, f"s{i}", str(i + 1), statement, steps, None)))
    for i, count in enumerate(findings.counts):
        if is_rejected(count):
            continue
        made.append((count.start, _note(build, count_id(page.id, i), f"c{i}", "", None, (), count)))
    return sorted(made, key=lambda item: (item[0], item[1].count is not None))


def _note(
    build: Build,
    identity: str,
    ref: str,
    mark: str,
    said: Statement | None,
    steps: tuple[Step, ...],
    count: Count | None,
) -> Note:
    claims = tuple(build.weighed.claims.get(identity, ()))
    conflicts = tuple(build.weighed.conflicts.get(identity, ()))
    return Note(ref, mark, said, steps, count, claims, conflicts)
