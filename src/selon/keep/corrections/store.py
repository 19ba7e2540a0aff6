"""Corrections to rows and back; rows are only added."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection, RowMapping, select

from selon.keep import tables
from selon.keep.backends import upsert
from selon.keep.corrections.record import Correction
from selon.keep.rows import Row, text_of

__all__ = ["append", "load"]


def append(db: Connection, corrections: Iterable[Correction]) -> int:
    """Add corrections in their order; one that is there already is passed over. Returns how many are new."""
    added = 0
    for one in corrections:
        fresh = upsert(db, tables.corrections).values(_row(one)).on_conflict_do_nothing()
        added += db.execute(fresh.returning(tables.corrections.c.id)).first() is not None
    return added


def load(db: Connection) -> tuple[Correction, ...]:
    """All corrections, undone ones and undoings among them, in the order in which they were made."""
    table = tables.corrections
    rows = db.execute(select(table).order_by(table.c.number)).mappings()
    return tuple(_correction(row) for row in rows)


def _row(one: Correction) -> Row:
    return {
        "id": one.id,
        "who": one.who,
        "made": one.made,
        "why": one.why,
        "action": one.action,
        "subject": one.subject,
        "text": one.text,
        "start": one.start,
        "stop": one.end,
        "words": one.words,
        "was": text_of(dict(one.was)),
        "set_to": text_of(dict(one.now)),
        "undoes": one.undoes,
    }


def _correction(row: RowMapping) -> Correction:
    return Correction(
        row["who"],
        row["made"],
        row["action"],
        row["subject"],
        row["text"],
        row["start"],
        row["stop"],
        row["words"],
        row["why"],
        json.loads(row["was"]),
        json.loads(row["set_to"]),
        row["undoes"],
        row["number"],
    )
