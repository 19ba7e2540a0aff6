"""Readings made by hand, with every field of every record in use."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from selon.keep import Outcome, connect, key
from selon.model import (
    Actor,
    Candidate,
    Claim,
    Conflict,
    Copy,
    Count,
    Entry,
    Event,
    Findings,
    Known,
    Member,
    Page,
    Passage,
    Place,
    Raw,
    Reading,
    Span,
    Statement,
    Story,
    Time,
    Variant,
    Weighing,
    count_id,
    statement_id,
)

SERVED = "SELON_STORE" in os.environ
"""Whether the dossiers of the tests are made on a server."""

file_alone = pytest.mark.skipif(SERVED, reason="of the SQLite file, and this dossier is on a server")
server_alone = pytest.mark.skipif(not SERVED, reason="of a dossier on a server: SELON_STORE names none")


@contextmanager
def by_hand(path: Path) -> Iterator[Connection]:
    """What somebody does who goes around selon: any SQL on a dossier, wherever it is."""
    db = connect.connect(path, write=True)
    try:
        yield db
    finally:
        connect.close(db, write=True)


TEXT = "Éboulement à Vaurienne\nLundi, le maire a parlé de « 12 morts », selon Radio Val, citée par le Courrier."


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def reading(name: str = "one", text: str = TEXT) -> Reading:
    page = Page(
        id=f"page-{name}",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        raw_sha256=hashlib.sha256(name.encode()).hexdigest(),
        where=f"{name}.txt",
        url=f"https://example.org/{name}",
        outlet="example.org",
        publisher="Exemple",
        published="2016-12-14",
        modified="2016-12-15T10:00:00+01:00",
        title="Éboulement à Vaurienne",
        authors=("Ana Ruiz", "B. Roi"),
        language="fr",
        rules=(("published", "json-ld"), ("title", "h1")),
    )
    where, when, many = span("Vaurienne"), span("Lundi"), span("12 morts")
    said = Statement(
        content=(span("12 morts"), span("citée")),
        source=span("le maire"),
        cue=span("a parlé de"),
        form="mixed",
        modality="hedged",
        rule="statement.verb",
        resolved="le maire",
        relay=(span("Radio Val"), span("le Courrier")),
        mark=span("selon"),
        passage=1,
    )
    bare = Statement((span("citée par"),), None, None, "indirect", "asserted", "statement.bare")
    candidates = (Candidate("2016-12-12", 0.5, "lundi", 1.5, -2.25), Candidate("2016-12-19", 0.25))
    time = Time(*astuple(when), "2016-12-12", "DATE", "time.day", "MID", "2016-12-12", "2016-12-12", "day", candidates)
    place = Place(
        *astuple(where), "place.after.at", "Vaurienne", "FR", 45.1, 6.25, "city", "gazetteer", 0.75, 1.0, candidates
    )
    count = Count(
        *astuple(many),
        "killed",
        "morts",
        12,
        None,
        "count.noun",
        "l'éboulement",
        True,
        False,
        0,
        0,
        0,
        "since",
        1,
        "dozens",
        "x",
    )
    part = Count(*astuple(many), "injured", None, None, 40, "count.noun", vague=True)
    actor = Actor("Radio Val", "outlet", (span("Radio Val"),), "actor.outlet", "RV", ("station", "antenne"))
    passages = (Passage(0, 22, "title", "first line", 0.9), Passage(23, len(text), "body", "long line"))
    slide = Event(
        *astuple(span("Éboulement")), "disaster", "event.happens.éboulement", "slide", span("Radio Val"), span("le maire"),
        0, 0, 0, (0, 1), "planned", "taker", ("Attack", "Other"), ("one-sided",),
    )  # fmt: skip
    quiet = Event(*astuple(span("citée")), "talks", "event.does.citer")
    found = Findings(
        passages, (said, bare), (time,), (place,), (count, part), (actor,), "fr_test 1.0", (slide, quiet)
    )
    return Reading(page, found)


def astuple(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.text


def outcome(read: Reading, name: str) -> Outcome:
    raw = Raw(f"{name}.txt", name.encode(), Known(outlet="example.org"))
    return Outcome(raw.where, key(raw), raw, read)


def weighing() -> Weighing:
    a, b = "page-one", "page-two"
    return Weighing(
        copies=(
            Copy("o1", a, 0, 20, "origin", "AFP", (), "earliest"),
            Copy("o1", b, 0, 20, "copy", None, (Variant("number", "12", "17", 3, 5),), "later"),
        ),
        claims=(
            Claim(
                "k2", "count", (count_id(a, 0), count_id(b, 0)), "A2", 1, "two outlets, one origin",
                ("contested", "cumulative"), "12 morts", "killed", 12, None, "Vaurienne", "2016-12-12", None,
            ),
            Claim("k1", "statement", (statement_id(a, 0),), "A1", 1, "one origin"),
        ),
        conflicts=(Conflict(count_id(a, 0), count_id(b, 1), "bounds", "12 and 40"),),
        stories=(
            Story("s1", "Éboulement", (Member(a, 0, 9), Member(b, 0, 9)), (Entry("2016-12-12", "x", 2, a, 0, 1),)),
        ),
    )  # fmt: skip


@pytest.fixture
def two() -> list[Outcome]:
    return [outcome(reading(name), name) for name in ("one", "two")]
