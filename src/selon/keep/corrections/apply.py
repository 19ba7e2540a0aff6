"""The effective view: what was found, with people's corrections applied, each finding in the place it had.

A rejected finding stays as an empty one with the rule `REJECTED`, so that no other finding changes its id; an added one
comes after those that were found. Where a later run no longer finds what a person corrected or confirmed, it is put
back as the person left it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from selon.keep.corrections.make import Finding, reach, told
from selon.keep.corrections.record import Correction
from selon.model import Copy, Count, Event, Findings, Page, Passage, Place, Reading, Span, Statement, Time, Weighing

__all__ = ["REJECTED", "Outlook", "amended", "applied", "corrected", "is_rejected", "only", "outlooks"]

REJECTED = "correction.reject"
"""The rule of a finding that a person rejected: it is empty and shown nowhere."""

ADDED = "correction.add"
CORRECTED = "correction.correct"

_ALIKE = 0.5
"""How much of two stretches must be shared for a later run's finding to be the one that was corrected."""

_SUBJECTS = ("passage", "statement", "time", "place", "count")


@dataclass(frozen=True, slots=True)
class Outlook:
    """How a correction stands to what is found today.

    `state` is "stands" (found as it was), "agrees" (found as corrected), "differs" (found as something else) or "gone"
    (found no more, or the page is not held). `ref` names the finding on the page ("s3"), where there is one.
    """

    correction: Correction
    state: str
    page: str | None = None
    ref: str | None = None


def is_rejected(finding: Statement | Count | Time | Place | Event) -> bool:
    """Whether a person rejected this finding."""
    return finding.rule == REJECTED


def corrected(reading: Reading, corrections: Iterable[Correction]) -> Reading:
    """The reading as it stands after the corrections in force that hold to its text."""
    return applied(reading, corrections)[0]


def applied(reading: Reading, corrections: Iterable[Correction]) -> tuple[Reading, tuple[Outlook, ...]]:
    """The corrected reading, and how each correction stands to what was found."""
    mine = [one for one in corrections if one.text == reading.page.sha256 and one.subject in _SUBJECTS]
    if not mine:
        return reading, ()
    held = {subject: list(getattr(reading.findings, subject + "s")) for subject in _SUBJECTS}
    seen = [_apply(reading.page, held[one.subject], reading.findings, one) for one in mine]
    changed: dict[str, Any] = {subject + "s": tuple(held[subject]) for subject in _SUBJECTS}
    found = replace(reading.findings, **changed)
    return Reading(reading.page, _unlinked(found)), tuple(seen)


def only(reading: Reading, wanted: Collection[str]) -> Reading:
    """The reading with some of its findings alone, named as on the page ("s3", "c0"): the others stay as empty ones.

    So every finding keeps its id; passages and actors are of the page as a whole and stay.
    """
    found = reading.findings
    changed: dict[str, Any] = {
        name: tuple(one if f"{name[0]}{at}" in wanted else _emptied(one) for at, one in enumerate(getattr(found, name)))
        for name in ("statements", "counts", "times", "places")
    }
    changed["events"] = tuple(one if f"e{at}" in wanted else _no_event(one) for at, one in enumerate(found.events))
    return Reading(reading.page, _unlinked(replace(found, **changed)))


def _no_event(event: Event) -> Event:
    return Event(event.start, event.start, "", event.type, REJECTED)


def _unlinked(found: Findings) -> Findings:
    """The findings without any tie to one that a person rejected."""
    gone = {name: _rejected(getattr(found, name)) for name in ("statements", "places", "times", "counts")}
    if not any(gone.values()):
        return found

    def kept(name: str, index: int | None) -> int | None:
        return None if index in gone[name] else index

    def ties(one: Count | Event) -> dict[str, Any]:
        return {name: kept(name + "s", getattr(one, name)) for name in ("statement", "place", "time")}

    counts = (replace(one, **ties(one), total_of=kept("counts", one.total_of)) for one in found.counts)
    events = (
        replace(one, **ties(one), counts=tuple(at for at in one.counts if at not in gone["counts"]))
        for one in found.events
    )
    return replace(found, counts=tuple(counts), events=tuple(events))


def _rejected(findings: Sequence[Statement | Count | Time | Place]) -> frozenset[int]:
    return frozenset(index for index, one in enumerate(findings) if is_rejected(one))


def _apply(page: Page, held: list[Finding], found: Findings, one: Correction) -> Outlook:
    original: tuple[Finding, ...] = getattr(found, one.subject + "s")
    index = _match(held, original, one)
    if index is None:
        if one.action != "reject":
            restored = _restored(page, found.passages, one)
            if restored is not None:
                held.append(restored)
                index = len(held) - 1
        state = "stands" if one.action == "add" else "agrees" if one.action == "reject" else "gone"
        return _outlook(page, one, state, index)
    before = original[index] if index < len(original) else None
    if one.action == "reject":
        held[index] = _emptied(held[index])
    elif one.action in {"correct", "add"}:
        held[index] = _set(page, held[index], one.now)
    return _outlook(page, one, _state(before, one), index)


def _outlook(page: Page, one: Correction, state: str, index: int | None) -> Outlook:
    letter = "g" if one.subject == "passage" else one.subject[0]
    return Outlook(one, state, page.id, None if index is None else f"{letter}{index}")


def _match(held: Sequence[Finding], original: Sequence[Finding], one: Correction) -> int | None:
    """The finding with these very words, else the one that shares most of them; a rejected one is found by its past."""
    best, share = None, 0.0
    least = 1.0 if one.action == "add" else _ALIKE
    for index, finding in enumerate(held):
        past = original[index] if index < len(original) else finding
        for start, end in {reach(finding), reach(past)}:
            common = min(end, one.end) - max(start, one.start)
            alike = common / max(1, max(end, one.end) - min(start, one.start))
            if _same(past, one):
                alike += 0.01
            if alike > share:
                best, share = index, alike
    return best if share >= least else None


def _same(finding: Finding, one: Correction) -> bool:
    """Of two findings on the same words, the one whose fields were those."""
    fields = told(finding)
    return all(fields.get(name) == value for name, value in one.was.items() if name in {"effect", "cue", "source"})


def _state(before: Finding | None, one: Correction) -> str:
    if before is None or one.action == "add":
        return "stands" if before is None else "agrees"
    fields = told(before)
    was = {name: value for name, value in one.was.items() if name in fields}
    watched = set(one.now) if one.action == "correct" else _TELLING
    if one.action == "correct" and all(fields.get(name) == _plain(value) for name, value in one.now.items()):
        return "agrees"
    same = all(fields[name] == _plain(value) for name, value in was.items() if name in watched)
    return "stands" if same else "differs"


_TELLING = frozenset({"content", "resolved", "low", "high", "effect", "value", "name", "kind"})
"""What a finding says: where a later run says the same of these, it has not changed its mind."""


def _plain(value: Any) -> Any:
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def _restored(page: Page, passages: Sequence[Passage], one: Correction) -> Finding | None:
    """The finding as the person left it, built from what it was and what was set; None where its words do not fit."""
    if one.end > len(page.text) or page.text[one.start : one.end] != one.words:
        return None
    span = (one.start, one.end, page.text[one.start : one.end])
    kept = {name: value for name, value in one.was.items() if name in _KEPT.get(one.subject, ())}
    bare: Finding
    if one.subject == "statement":
        home = next((i for i, part in enumerate(passages) if part.start <= one.start < part.end), 0)
        bare = Statement((Span(*span),), None, None, "indirect", "asserted", ADDED, passage=home)
        kept = {name: value for name, value in kept.items() if name != "content" or value}
    elif one.subject == "count":
        bare = Count(*span, "other", None, None, None, ADDED)
    elif one.subject == "time":
        bare = Time(*span, None, "DATE", ADDED)
    elif one.subject == "place":
        bare = Place(*span, ADDED)
    else:
        bare = Passage(one.start, one.end, "body", ADDED)
    return _set(page, bare, {**kept, **one.now})


_KEPT = {
    "statement": ("content", "source", "cue", "relay", "resolved", "form", "modality"),
    "count": ("effect", "victims", "low", "high", "approx", "vague", "by", "period"),
    "time": ("value", "type", "earliest", "latest", "precision"),
    "place": ("name", "country", "lat", "lon", "level"),
    "passage": ("kind",),
}


def _set(page: Page, finding: Finding, now: Mapping[str, Any]) -> Finding:
    fields = {name: _field(page, finding, name, value) for name, value in now.items()}
    if isinstance(finding, Statement) and "source" in now and "resolved" not in now:
        fields["resolved"] = fields["source"].text if fields["source"] else None
    return replace(finding, **fields)


def _field(page: Page, finding: Finding, name: str, value: Any) -> Any:
    if isinstance(finding, Statement) and name in {"source", "cue"}:
        return _span(page, value) if value else None
    if isinstance(finding, Statement) and name in {"relay", "content"}:
        return tuple(span for pair in value if (span := _span(page, pair)))
    return value


def _span(page: Page, pair: Sequence[int]) -> Span | None:
    start, end = pair
    return Span(start, end, page.text[start:end]) if end <= len(page.text) else None


def _emptied(finding: Finding) -> Finding:
    if isinstance(finding, Statement):
        return Statement((), None, None, finding.form, finding.modality, REJECTED, passage=finding.passage)
    if isinstance(finding, Count):
        return Count(finding.start, finding.start, "", "other", None, None, None, REJECTED, vague=True)
    if isinstance(finding, Time):
        return Time(finding.start, finding.start, "", None, finding.type, REJECTED)
    if isinstance(finding, Place):
        return Place(finding.start, finding.start, "", REJECTED)
    return finding


def outlooks(readings: Iterable[Reading], corrections: Sequence[Correction]) -> tuple[Outlook, ...]:
    """How every correction in force stands to what is found today, in the order in which they were made."""
    found: dict[str, Outlook] = {}
    for reading in readings:
        found.update((one.correction.id, one) for one in applied(reading, corrections)[1])
    return tuple(found.get(one.id, Outlook(one, "gone" if one.text else "stands")) for one in corrections)


def amended(weighing: Weighing, corrections: Iterable[Correction], texts: Mapping[str, str]) -> Weighing:
    """The weighing with copies' roles and credits as people set them; `texts` gives each page's hash of its text.

    An origin is the only one of its family: the page that held that role before becomes a copy.
    """
    told_ = [one for one in corrections if one.subject == "copy" and one.action in {"correct", "reject"}]
    if not told_:
        return weighing
    pages: dict[str, list[int]] = defaultdict(list)
    rows: list[Copy | None] = list(weighing.copies)
    for index, copy in enumerate(weighing.copies):
        pages[texts.get(copy.page, "")].append(index)
    for one in told_:
        for index in pages.get(one.text, ()):
            row = rows[index]
            if row is not None and (row.start, row.end) == (one.start, one.end):
                _move(rows, index, row, one)
    return replace(weighing, copies=tuple(row for row in rows if row is not None))


def _move(rows: list[Copy | None], index: int, row: Copy, one: Correction) -> None:
    if one.action == "reject":
        rows[index] = None
        return
    if one.now.get("role") == "origin":
        for at, other in enumerate(tuple(rows)):
            if other is not None and other.origin == row.origin and other.role == "origin":
                rows[at] = replace(other, role="copy", evidence=CORRECTED)
    rows[index] = replace(row, evidence=CORRECTED, **cast("dict[str, Any]", dict(one.now)))
