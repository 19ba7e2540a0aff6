"""How one record of a source enters the dossier: its bytes, its page, its findings, its problem, or all of it."""

from __future__ import annotations

import hashlib
import zlib
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import SQLAlchemyError

import selon
from selon.keep import tables
from selon.keep.connect import savepoint
from selon.keep.outcome import Outcome, without_findings
from selon.keep.rows import findings_rows, page_row
from selon.model import Findings, Problem, Raw, Reading

__all__ = ["holds", "take_in"]

_DISK = ("full", "I/O error", "malformed", "readonly", "locked")


def holds(db: Connection, key: str) -> bool:
    """Whether a record with this key is in the dossier as a page that was read without a problem."""
    kept = select(tables.records.c.page).where(tables.records.c.key == key, tables.records.c.page.is_not(None))
    failed = select(tables.problems.c.key).where(tables.problems.c.key == key)
    return db.execute(kept.limit(1)).first() is not None and db.execute(failed.limit(1)).first() is None


def take_in(db: Connection, outcome: Outcome) -> bool:
    """Store one outcome inside the caller's transaction; says whether any reading was added or changed.

    Findings that the file cannot hold become a problem of their page.
    """
    try:
        with savepoint(db):
            return _stored(db, outcome)
    except (SQLAlchemyError, ValueError, OverflowError) as error:
        if any(sign in str(error) for sign in _DISK):
            raise
        return _stored(db, without_findings(outcome, error))


def _stored(db: Connection, outcome: Outcome) -> bool:
    if outcome.key and not outcome.flawed:
        _mended(db, outcome.where, outcome.key)
    if outcome.again:
        _met_again(db, outcome)
        return False
    digest = _raw(db, outcome.raw) if outcome.raw is not None else None
    page, changed = None, False
    if outcome.reading is not None:
        page = outcome.reading.page.id
        changed = _reading(db, outcome.reading, outcome.key, outcome.selon or selon.__version__)
    if outcome.key:
        _record(db, outcome, digest, page)
        _everywhere(db, outcome, page)
    if outcome.problem is not None:
        _problem(db, outcome.problem, outcome.key or None, page)
    return changed


def _raw(db: Connection, raw: Raw) -> str:
    digest = hashlib.sha256(raw.data).hexdigest()
    known = select(tables.raw.c.sha256).where(tables.raw.c.sha256 == digest)
    if db.execute(known).first() is None:
        row = {"sha256": digest, "size": len(raw.data), "media": raw.media, "data": zlib.compress(raw.data)}
        db.execute(insert(tables.raw), row)
    return digest


def _reading(db: Connection, reading: Reading, key: str, version: str) -> bool:
    """Add a page with its findings. A page that is there stays as it is, unless its last reading had failed."""
    row = page_row(reading, version)
    there = select(tables.pages.c.position).where(tables.pages.c.id == reading.page.id)
    position = db.execute(there).scalar_one_or_none()
    if position is None:
        last = db.execute(select(func.max(tables.pages.c.position))).scalar_one()
        db.execute(insert(tables.pages), {**row, "position": 1 if last is None else last + 1})
    elif not key or not _failed(db, reading.page.id, key):
        return False
    else:
        _emptied(db, reading.page.id)
        fresh = {"pipeline": row["pipeline"], "selon": row["selon"]}
        db.execute(update(tables.pages).where(tables.pages.c.position == position), fresh)
    _findings(db, reading)
    return True


def _failed(db: Connection, page: str, key: str) -> bool:
    mine = (tables.problems.c.page == page) & (tables.problems.c.key == key)
    return db.execute(select(tables.problems.c.what).where(mine)).first() is not None


def _emptied(db: Connection, page: str) -> None:
    for table in (
        tables.events, tables.counts, tables.statements, tables.times, tables.places, tables.actors, tables.passages,
        tables.relabels,
    ):  # fmt: skip
        db.execute(delete(table).where(table.c.page == page))


def _findings(db: Connection, reading: Reading) -> None:
    if reading.findings == Findings(pipeline=reading.findings.pipeline):
        return
    for name, rows in findings_rows(reading.page, reading.findings).items():
        if rows:
            db.exec_driver_sql(_inserting(name, tuple(rows[0])), cast("Any", rows))


@cache
def _inserting(table: str, columns: tuple[str, ...]) -> str:
    """The statement for rows of a table, to be given to SQLite as they are: most of what a build writes are these."""
    statement = insert(tables.METADATA.tables[table])
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="named"), column_keys=list(columns)))


def _record(db: Connection, outcome: Outcome, digest: str | None, page: str | None) -> None:
    row = {"key": outcome.key, "location": outcome.where, "raw": digest, "page": page}
    db.execute(upsert(tables.records).values(row).on_conflict_do_update(set_={"raw": digest, "page": page}))
    others = (tables.records.c.key == outcome.key) & (tables.records.c.location != outcome.where)
    db.execute(update(tables.records).where(others).values(page=page))


def _everywhere(db: Connection, outcome: Outcome, page: str | None) -> None:
    """What this record's problem was wherever it was met: it is none any more, or it is what it is now."""
    mine = tables.problems.c.key == outcome.key
    if outcome.problem is None:
        db.execute(delete(tables.problems).where(mine))
    else:
        fresh = {"what": outcome.problem.what, "mend": outcome.problem.mend, "page": page}
        db.execute(update(tables.problems).where(mine).values(fresh))


def _problem(db: Connection, problem: Problem, key: str | None, page: str | None) -> None:
    row = {
        "location": problem.where,
        "what": problem.what,
        "mend": problem.mend,
        "sha256": problem.sha256,
        "key": key,
        "page": page,
    }
    db.execute(upsert(tables.problems).values(row).on_conflict_do_update(set_=row))


def _mended(db: Connection, where: str, key: str) -> None:
    """A record is there where there was none to be read before, or another one that failed."""
    other = tables.problems.c.key.is_(None) | (tables.problems.c.key != key)
    mine = (tables.problems.c.location == where) & other
    db.execute(delete(tables.problems).where(mine))


def _met_again(db: Connection, outcome: Outcome) -> None:
    """The same record at another place: it shares the first one's page, and its problems."""
    first = select(tables.records).where(tables.records.c.key == outcome.key).limit(1)
    row = db.execute(first).mappings().one()
    db.execute(upsert(tables.records).values({**row, "location": outcome.where}).on_conflict_do_nothing())
    failed = select(tables.problems).where(tables.problems.c.key == outcome.key)
    for problem in db.execute(failed).mappings().all():
        copy = {**problem, "location": outcome.where}
        db.execute(upsert(tables.problems).values(copy).on_conflict_do_nothing())
