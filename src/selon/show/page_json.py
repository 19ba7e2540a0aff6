"""The machine-readable page: one JSON object with everything found in a page, each span with its words."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, TypeAlias

from selon.model import Actor, Candidate, Count, Event, Passage, Place, Reading, Span, Statement, Time

__all__ = [
    "Json",
    "actor_json",
    "as_json",
    "count_json",
    "event_json",
    "passage_json",
    "place_json",
    "span_json",
    "statement_json",
    "time_json",
]

Json: TypeAlias = dict[str, Any]


def as_json(reading: Reading) -> Json:
    """The page with its findings, ready for `json.dumps`; indices (of a statement, a place, …) count from 0."""
    page, found = reading.page, reading.findings
    return {
        "id": page.id,
        "url": page.url,
        "outlet": page.outlet,
        "publisher": page.publisher,
        "language": page.language,
        "published": page.published,
        "modified": page.modified,
        "title": page.title,
        "authors": list(page.authors),
        "sha256": page.sha256,
        "raw_sha256": page.raw_sha256,
        "where": page.where,
        "rules": dict(page.rules),
        "pipeline": found.pipeline,
        "passages": [passage_json(passage) for passage in found.passages],
        "statements": [statement_json(statement) for statement in found.statements],
        "times": [time_json(time) for time in found.times],
        "places": [place_json(place) for place in found.places],
        "counts": [count_json(count) for count in found.counts],
        "actors": [actor_json(actor) for actor in found.actors],
        "events": [event_json(event) for event in found.events],
    }


def span_json(span: Span) -> Json:
    """A span and its words."""
    return {"start": span.start, "end": span.end, "text": span.text}


def _maybe(span: Span | None) -> Json | None:
    return None if span is None else span_json(span)


def passage_json(passage: Passage) -> Json:
    """A passage, its kind and the reason for it."""
    return {
        "start": passage.start,
        "end": passage.end,
        "kind": passage.kind,
        "reason": passage.reason,
        "score": passage.score,
    }


def statement_json(statement: Statement) -> Json:
    """A statement; `passage` is the index of the passage in which it begins."""
    return {
        "content": [span_json(span) for span in statement.content],
        "source": _maybe(statement.source),
        "resolved": statement.resolved,
        "cue": _maybe(statement.cue),
        "relay": [span_json(span) for span in statement.relay],
        "form": statement.form,
        "modality": statement.modality,
        "mark": _maybe(statement.mark),
        "passage": statement.passage,
        "rule": statement.rule,
    }


def _candidate(candidate: Candidate) -> Json:
    return asdict(candidate)


def time_json(time: Time) -> Json:
    """A time; `mod` is there only where the words modify the value ("mi-novembre")."""
    found = {
        "start": time.start,
        "end": time.end,
        "text": time.text,
        "value": time.value,
        "type": time.type,
        "earliest": time.earliest,
        "latest": time.latest,
        "precision": time.precision,
        "candidates": [_candidate(candidate) for candidate in time.candidates],
        "rule": time.rule,
    }
    return found if time.mod is None else {**found, "mod": time.mod}


def place_json(place: Place) -> Json:
    """A place; `uncertainty` in kilometres, coordinates in degrees, null where it could not be located."""
    return {
        "start": place.start,
        "end": place.end,
        "text": place.text,
        "name": place.name,
        "country": place.country,
        "lat": place.lat,
        "lon": place.lon,
        "level": place.level,
        "method": place.method,
        "score": place.score,
        "uncertainty": place.uncertainty,
        "candidates": [_candidate(candidate) for candidate in place.candidates],
        "rule": place.rule,
    }


def count_json(count: Count) -> Json:
    """A count; `statement`, `place`, `time` and `total_of` are indices into the page's findings, or null."""
    return asdict(count)


def actor_json(actor: Actor) -> Json:
    """An actor with its mentions."""
    return {
        "name": actor.name,
        "kind": actor.kind,
        "acronym": actor.acronym,
        "offices": list(actor.offices),
        "mentions": [span_json(span) for span in actor.mentions],
        "rule": actor.rule,
    }


def event_json(event: Event) -> Json:
    """An event; `place`, `time`, `statement` and `counts` are indices into the page's findings, or null."""
    return {
        "start": event.start,
        "end": event.end,
        "text": event.text,
        "type": event.type,
        "kind": event.kind,
        "who": _maybe(event.who),
        "whom": _maybe(event.whom),
        "place": event.place,
        "time": event.time,
        "statement": event.statement,
        "counts": list(event.counts),
        "modality": event.modality,
        "side": event.side,
        "acled": list(event.acled),
        "ucdp": list(event.ucdp),
        "rule": event.rule,
    }
