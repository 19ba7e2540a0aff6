"""From records to rows: one page with its findings as the rows of the dossier's tables."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

from selon.keep import tables
from selon.model import (
    Actor,
    Candidate,
    Count,
    Event,
    Findings,
    Passage,
    Place,
    Reading,
    Span,
    Statement,
    Time,
    count_id,
    event_id,
    statement_id,
)

__all__ = ["COLUMNS", "Filed", "Row", "actor_id", "filed", "pack", "passage_row", "place_id", "text_of", "time_id"]

Row: TypeAlias = dict[str, Any]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    table.name: tuple(column.name for column in table.columns if column.name != "number")
    for table in (
        tables.passages, tables.statements, tables.statement_spans, tables.times, tables.places, tables.counts,
        tables.actors, tables.mentions, tables.events, tables.event_counts,
    )
}  # fmt: skip
"""The columns of each table of findings, in the order in which they can be written; a dossier numbers by itself."""

_GAP = " […] "


@dataclass(frozen=True, slots=True)
class Filed:
    """A reading as the rows it becomes, which are quickly handed from one process to another and written.

    `page` is its row but for the position, `found` the rows of its findings by table, each in the order of `COLUMNS`,
    `packed` the bytes that were read as the dossier keeps them, where whoever read them has packed them.
    """

    page: Row
    found: Mapping[str, Sequence[tuple[Any, ...]]]
    packed: bytes | None = None


def pack(data: bytes) -> bytes:
    """Bytes as the dossier keeps them."""
    return zlib.compress(data)


def time_id(page: str, index: int) -> str:
    """The id of a page's time in a dossier."""
    return f"{page}.t{index}"


def place_id(page: str, index: int) -> str:
    """The id of a page's place in a dossier."""
    return f"{page}.p{index}"


def actor_id(page: str, index: int) -> str:
    """The id of a page's actor in a dossier."""
    return f"{page}.a{index}"


def text_of(value: object) -> str:
    """A list or mapping as compact JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def filed(reading: Reading, version: str, data: bytes | None = None) -> Filed:
    """File a reading, and pack the bytes that it was read from; `version` is that of the selon which read it.

    Raises:
        ValueError: a finding refers to another one that is not there.
    """
    found = _found(reading.page.id, reading.findings)
    rows = {
        name: [tuple(row[column] for column in columns) for row in found[name]] for name, columns in COLUMNS.items()
    }
    return Filed(_page(reading, version), rows, None if data is None else pack(data))


def _page(reading: Reading, version: str) -> Row:
    page = reading.page
    return {
        **{name: getattr(page, name) for name in _PAGE},
        "authors": text_of(page.authors),
        "rules": text_of(page.rules),
        "location": page.where,
        "pipeline": reading.findings.pipeline,
        "selon": version,
    }


_PAGE = (
    "id",
    "url",
    "outlet",
    "publisher",
    "published",
    "modified",
    "title",
    "language",
    "text",
    "sha256",
    "raw_sha256",
)


def _found(key: str, found: Findings) -> dict[str, Iterable[Row]]:
    return {
        "passages": (passage_row(key, *item) for item in enumerate(found.passages)),
        "statements": (_statement(key, *item) for item in enumerate(found.statements)),
        "statement_spans": (row for item in enumerate(found.statements) for row in _spans(key, *item)),
        "times": (_time(key, *item) for item in enumerate(found.times)),
        "places": (_place(key, *item) for item in enumerate(found.places)),
        "counts": (_count(key, index, count, found) for index, count in enumerate(found.counts)),
        "actors": (_actor(key, *item) for item in enumerate(found.actors)),
        "mentions": (row for item in enumerate(found.actors) for row in _mentions(key, *item)),
        "events": (_event(key, index, event, found) for index, event in enumerate(found.events)),
        "event_counts": (row for item in enumerate(found.events) for row in _event_counts(key, *item, found)),
    }


def passage_row(page: str, index: int, passage: Passage) -> Row:
    """A passage as a row of `passages` or `relabels`."""
    return {
        "page": page,
        "position": index,
        "start": passage.start,
        "stop": passage.end,
        "kind": passage.kind,
        "reason": passage.reason,
        "score": passage.score,
    }


def _statement(page: str, index: int, said: Statement) -> Row:
    return {
        "id": statement_id(page, index),
        "page": page,
        "position": index,
        "passage": said.passage,
        "content": _GAP.join(span.text for span in said.content),
        "source": said.source.text if said.source else None,
        "resolved": said.resolved,
        "cue": said.cue.text if said.cue else None,
        "relay": text_of([span.text for span in said.relay]) if said.relay else None,
        "form": said.form,
        "modality": said.modality,
        "mark": said.mark.text if said.mark else None,
        "rule": said.rule,
    }


def _spans(page: str, index: int, said: Statement) -> Iterable[Row]:
    whole = statement_id(page, index)
    roles: dict[str, Sequence[Span | None]] = {
        "content": said.content,
        "source": (said.source,),
        "cue": (said.cue,),
        "relay": said.relay,
        "mark": (said.mark,),
    }
    for role, spans in roles.items():
        for position, span in enumerate(spans):
            if span is not None:
                yield {"statement": whole, "role": role, "position": position, **_span(span)}


def _span(span: Span | Time | Place | Count | Event) -> Row:
    return {"start": span.start, "stop": span.end, "text": span.text}


def _time(page: str, index: int, time: Time) -> Row:
    return {
        "id": time_id(page, index),
        "page": page,
        "position": index,
        **_span(time),
        "value": time.value,
        "type": time.type,
        "mod": time.mod,
        "earliest": time.earliest,
        "latest": time.latest,
        "precision": time.precision,
        "candidates": _candidates(time.candidates),
        "rule": time.rule,
    }


def _place(page: str, index: int, place: Place) -> Row:
    return {
        "id": place_id(page, index),
        "page": page,
        "position": index,
        **_span(place),
        "name": place.name,
        "country": place.country,
        "lat": place.lat,
        "lon": place.lon,
        "level": place.level,
        "method": place.method,
        "score": place.score,
        "uncertainty": place.uncertainty,
        "candidates": _candidates(place.candidates),
        "rule": place.rule,
    }


def _candidates(candidates: Sequence[Candidate]) -> str:
    return text_of([asdict(candidate) for candidate in candidates])


def _count(page: str, index: int, count: Count, found: Findings) -> Row:
    return {
        "id": count_id(page, index),
        "page": page,
        "position": index,
        **_span(count),
        "effect": count.effect,
        "victims": count.victims,
        "low": count.low,
        "high": count.high,
        "approx": int(count.approx),
        "vague": int(count.vague),
        "by_whom": count.by,
        "period": count.period,
        "statement": None if count.statement is None else statement_id(page, _held(count.statement, found.statements)),
        "place": None if count.place is None else place_id(page, _held(count.place, found.places)),
        "time": None if count.time is None else time_id(page, _held(count.time, found.times)),
        "total_of": None if count.total_of is None else count_id(page, _held(count.total_of, found.counts)),
        "convention": count.convention,
        "kind": count.kind,
        "rule": count.rule,
    }


def _held(index: int, findings: Sequence[object]) -> int:
    if not 0 <= index < len(findings):
        raise ValueError(f"a finding refers to finding {index} of {len(findings)}")
    return index


def _actor(page: str, index: int, actor: Actor) -> Row:
    return {
        "id": actor_id(page, index),
        "page": page,
        "position": index,
        "name": actor.name,
        "kind": actor.kind,
        "acronym": actor.acronym,
        "offices": text_of(actor.offices),
        "rule": actor.rule,
    }


def _mentions(page: str, index: int, actor: Actor) -> Iterable[Row]:
    for position, span in enumerate(actor.mentions):
        yield {"actor": actor_id(page, index), "position": position, **_span(span)}


def _event(page: str, index: int, event: Event, found: Findings) -> Row:
    return {
        "id": event_id(page, index),
        "page": page,
        "position": index,
        **_span(event),
        "type": event.type,
        "kind": event.kind,
        "who": event.who.text if event.who else None,
        "who_start": event.who.start if event.who else None,
        "whom": event.whom.text if event.whom else None,
        "whom_start": event.whom.start if event.whom else None,
        "place": None if event.place is None else place_id(page, _held(event.place, found.places)),
        "time": None if event.time is None else time_id(page, _held(event.time, found.times)),
        "statement": None if event.statement is None else statement_id(page, _held(event.statement, found.statements)),
        "modality": event.modality,
        "side": event.side,
        "acled": text_of(event.acled),
        "ucdp": text_of(event.ucdp),
        "rule": event.rule,
    }


def _event_counts(page: str, index: int, event: Event, found: Findings) -> Iterable[Row]:
    for position, count in enumerate(event.counts):
        yield {"event": event_id(page, index), "position": position, "count": count_id(page, _held(count, found.counts))}
