"""The rows of each exported table, one at a time, so that a large dossier needs little memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TypeAlias

from selon.keep import is_rejected
from selon.model import Page, Reading, count_id, event_id, statement_id
from selon.show.export.narrowed import Holds
from selon.show.page_json import (
    Json,
    actor_json,
    count_json,
    event_json,
    passage_json,
    place_json,
    statement_json,
    time_json,
)

__all__ = ["PER_PAGE", "WEIGHED", "Rows"]

Rows: TypeAlias = Callable[[Holds], Iterator[Json]]


def _page(reading: Reading) -> Iterator[Json]:
    page = reading.page
    yield {**_described(page), "pipeline": reading.findings.pipeline, "text": page.text}


def _described(page: Page) -> Json:
    return {
        "page": page.id,
        "url": page.url,
        "outlet": page.outlet,
        "publisher": page.publisher,
        "published": page.published,
        "modified": page.modified,
        "title": page.title,
        "authors": list(page.authors),
        "language": page.language,
        "sha256": page.sha256,
        "raw_sha256": page.raw_sha256,
        "where": page.where,
        "rules": dict(page.rules),
    }


def _passages(reading: Reading) -> Iterator[Json]:
    for passage in reading.findings.passages:
        yield {"page": reading.page.id, **passage_json(passage)}


def _statements(reading: Reading) -> Iterator[Json]:
    page = reading.page.id
    for index, statement in enumerate(reading.findings.statements):
        if is_rejected(statement):
            continue
        yield {"id": statement_id(page, index), "page": page, **statement_json(statement)}


def _times(reading: Reading) -> Iterator[Json]:
    page = reading.page.id
    for index, time in enumerate(reading.findings.times):
        if is_rejected(time):
            continue
        yield {"id": f"{page}.t{index}", "page": page, "mod": None, **time_json(time)}


def _places(reading: Reading) -> Iterator[Json]:
    page = reading.page.id
    for index, place in enumerate(reading.findings.places):
        if is_rejected(place):
            continue
        yield {"id": f"{page}.p{index}", "page": page, **place_json(place)}


def _counts(reading: Reading) -> Iterator[Json]:
    page = reading.page.id
    for index, count in enumerate(reading.findings.counts):
        if is_rejected(count):
            continue
        yield {
            "id": count_id(page, index),
            "page": page,
            **count_json(count),
            "statement": None if count.statement is None else statement_id(page, count.statement),
            "place": None if count.place is None else f"{page}.p{count.place}",
            "time": None if count.time is None else f"{page}.t{count.time}",
            "total_of": None if count.total_of is None else count_id(page, count.total_of),
        }


def _actors(reading: Reading) -> Iterator[Json]:
    page = reading.page.id
    for index, actor in enumerate(reading.findings.actors):
        yield {"id": f"{page}.a{index}", "page": page, **actor_json(actor)}


def _events(reading: Reading) -> Iterator[Json]:
    page = reading.page.id
    for index, event in enumerate(reading.findings.events):
        if is_rejected(event):
            continue
        yield {
            "id": event_id(page, index),
            "page": page,
            **event_json(event),
            "statement": None if event.statement is None else statement_id(page, event.statement),
            "place": None if event.place is None else f"{page}.p{event.place}",
            "time": None if event.time is None else f"{page}.t{event.time}",
            "counts": [count_id(page, count) for count in event.counts],
        }


PER_PAGE: dict[str, Callable[[Reading], Iterator[Json]]] = {
    "pages": _page,
    "passages": _passages,
    "statements": _statements,
    "times": _times,
    "places": _places,
    "counts": _counts,
    "actors": _actors,
    "events": _events,
}
"""Tables that are written page by page."""


def _copies(dossier: Holds) -> Iterator[Json]:
    for copy in dossier.corrected_weighing().copies:
        yield asdict(copy)


def _claims(dossier: Holds) -> Iterator[Json]:
    for claim in dossier.weighing().claims:
        row = asdict(claim)
        yield {"claim": row.pop("id"), **row}


def _conflicts(dossier: Holds) -> Iterator[Json]:
    for conflict in dossier.weighing().conflicts:
        yield asdict(conflict)


def _stories(dossier: Holds) -> Iterator[Json]:
    for story in dossier.weighing().stories:
        row = asdict(story)
        yield {"story": row.pop("id"), **row}


def _problems(dossier: Holds) -> Iterator[Json]:
    for problem in dossier.problems():
        yield asdict(problem)


WEIGHED: dict[str, Rows] = {
    "copies": _copies,
    "claims": _claims,
    "conflicts": _conflicts,
    "stories": _stories,
    "problems": _problems,
}
"""Tables of the dossier as a whole."""
