"""How one record of a source enters the dossier: its bytes, its page, its findings, its problem, or all of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    ClauseElement,
    Connection,
    CursorResult,
    Delete,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.postgresql.psycopg import dialect as postgres
from sqlalchemy.dialects.sqlite import dialect as sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import SQLAlchemyError

from selon.keep import tables
from selon.keep.backends import INSERTS, Upsert, backend_of, upsert
from selon.keep.connect import savepoint
from selon.keep.outcome import Outcome, without_findings
from selon.keep.rows import COLUMNS, Filed, pack
from selon.model import Problem, Raw

__all__ = ["holds", "take_in"]

_DRIVERS: Mapping[str, Callable[..., Dialect]] = {"sqlite": sqlite, "postgresql": postgres}
_BY_PLACE = {name: _DRIVERS[name](paramstyle=style) for name, style in (("sqlite", "qmark"), ("postgresql", "format"))}
_BY_NAME = {name: _DRIVERS[name](paramstyle=style) for name, style in (("sqlite", "named"), ("postgresql", "pyformat"))}
"""How statements are written for the driver of each database, parameters by place and by name."""


def holds(db: Connection, key: str) -> bool:
    """Whether a record with this key is in the dossier as a page that was read without a problem."""
    return _run(db, _KEPT, {"key": key}).first() is not None and _run(db, _FAILED, {"key": key}).first() is None


def take_in(db: Connection, outcome: Outcome) -> bool:
    """Store one outcome inside the caller's transaction; says whether any reading was added or changed.

    Findings that the file cannot hold become a problem of their page.
    """
    try:
        with savepoint(db):
            return _stored(db, outcome)
    except (SQLAlchemyError, ValueError, OverflowError) as error:
        if backend_of(db).hopeless(error):
            raise
        return _stored(db, without_findings(outcome, error))


def _stored(db: Connection, outcome: Outcome) -> bool:
    if outcome.key and not outcome.flawed:
        _run(db, _MENDED, {"location": outcome.where, "key": outcome.key})
    if outcome.again:
        _met_again(db, outcome)
        return False
    rows = outcome.filed()
    digest = _raw(db, outcome.raw, rows) if outcome.raw is not None else None
    page, changed = None, False
    if rows is not None:
        page = rows.page["id"]
        changed = _reading(db, rows, outcome.key)
    if outcome.key:
        _record(db, outcome, digest, page)
        _everywhere(db, outcome, page)
    if outcome.problem is not None:
        _problem(db, outcome.problem, outcome.key or None, page)
    return changed


def _raw(db: Connection, raw: Raw, reading: Filed | None) -> str:
    digest = hashlib.sha256(raw.data).hexdigest()
    if _run(db, _BYTES, {"sha256": digest}).first() is None:
        packed = reading.packed if reading and reading.packed else pack(raw.data)
        _run(db, _NEW_BYTES, {"sha256": digest, "size": len(raw.data), "media": raw.media, "data": packed})
    return digest


def _reading(db: Connection, reading: Filed, key: str) -> bool:
    """Add a page with its findings. A page that is there stays as it is, unless its last reading had failed."""
    page = reading.page
    position = _run(db, _POSITION, {"id": page["id"]}).scalar_one_or_none()
    if position is None:
        last = _run(db, _LAST).scalar_one()
        _run(db, _NEW_PAGE, {**page, "position": 1 if last is None else last + 1})
    elif not key or _run(db, _FAILED_PAGE, {"page": page["id"], "key": key}).first() is None:
        return False
    else:
        for statement in _EMPTIED:
            _run(db, statement, {"page": page["id"]})
        _run(db, _READ_ANEW, {"at": position, "pipeline": page["pipeline"], "selon": page["selon"]})
    for name, rows in reading.found.items():
        if rows:
            db.exec_driver_sql(_inserting(name, db.dialect.name), cast("Any", rows))
    return True


@cache
def _inserting(table: str, database: str) -> str:
    """The statement for rows of a table, given to the driver as they are: most of what a build writes are these."""
    statement = insert(tables.METADATA.tables[table])
    return str(statement.compile(dialect=_BY_PLACE[database], column_keys=list(COLUMNS[table])))


def _run(db: Connection, statement: ClauseElement, row: Mapping[str, Any] | None = None) -> CursorResult[Any]:
    """Run one of the statements below, which every record needs, without a look at what it is made of."""
    return db.exec_driver_sql(_text(statement, db.dialect.name), dict(row or {}))


@cache
def _text(statement: ClauseElement, database: str) -> str:
    return str(statement.compile(dialect=_BY_NAME[database]))


def _record(db: Connection, outcome: Outcome, digest: str | None, page: str | None) -> None:
    _run(db, _MET[db.dialect.name], {"key": outcome.key, "location": outcome.where, "raw": digest, "page": page})
    _run(db, _MET_ELSEWHERE, {"of": outcome.key, "here": outcome.where, "page": page})


def _everywhere(db: Connection, outcome: Outcome, page: str | None) -> None:
    """What this record's problem was wherever it was met: it is none any more, or it is what it is now."""
    if outcome.problem is None:
        _run(db, _NO_PROBLEM, {"key": outcome.key})
    else:
        fresh = {"what": outcome.problem.what, "mend": outcome.problem.mend, "page": page}
        _run(db, _OTHER_PROBLEM, {"of": outcome.key, **fresh})


def _problem(db: Connection, problem: Problem, key: str | None, page: str | None) -> None:
    row = {
        "location": problem.where,
        "what": problem.what,
        "mend": problem.mend,
        "sha256": problem.sha256,
        "key": key,
        "page": page,
    }
    fresh = upsert(db, tables.problems).values(row)
    db.execute(fresh.on_conflict_do_update(index_elements=["location", "what"], set_=row))


def _met_again(db: Connection, outcome: Outcome) -> None:
    """The same record at another place: it shares the first one's page, and its problems."""
    (row,) = _run(db, _MET_BEFORE, {"key": outcome.key}).mappings().fetchmany(1)
    _if_new(db, "records", {**row, "location": outcome.where})
    for problem in _run(db, _FAILED, {"key": outcome.key}).mappings().all():
        _if_new(db, "problems", {**problem, "location": outcome.where})


def _if_new(db: Connection, table: str, row: Mapping[str, Any]) -> None:
    db.execute(upsert(db, tables.METADATA.tables[table]).values(row).on_conflict_do_nothing())


# ── statements of every record, made once ────────────────────────────────────────────────────────────────────────────

_records, _problems, _pages = tables.records.c, tables.problems.c, tables.pages.c

_KEPT = select(_records.page).where(_records.key == bindparam("key"), _records.page.is_not(None))
_FAILED = select(tables.problems).where(_problems.key == bindparam("key"))
_FAILED_PAGE = _FAILED.where(_problems.page == bindparam("page"))
_MET_BEFORE = select(tables.records).where(_records.key == bindparam("key"))

_MENDED = delete(tables.problems).where(
    _problems.location == bindparam("location"), _problems.key.is_(None) | (_problems.key != bindparam("key"))
)
"""A record is there where there was none to be read before, or another one that failed."""

_NO_PROBLEM = delete(tables.problems).where(_problems.key == bindparam("key"))
_OTHER_PROBLEM = (
    update(tables.problems)
    .where(_problems.key == bindparam("of"))
    .values({name: bindparam(name) for name in ("what", "mend", "page")})
)



def _meeting(fresh: Upsert) -> ClauseElement:
    met = fresh.values({name: bindparam(name) for name in ("key", "location", "raw", "page")})
    now = {"raw": met.excluded.raw, "page": met.excluded.page}
    return met.on_conflict_do_update(index_elements=["key", "location"], set_=now)


_MET = {database: _meeting(insertion(tables.records)) for database, insertion in INSERTS.items()}
_MET_ELSEWHERE = (
    update(tables.records)
    .where(_records.key == bindparam("of"), _records.location != bindparam("here"))
    .values(page=bindparam("page"))
)

_BYTES = select(tables.raw.c.sha256).where(tables.raw.c.sha256 == bindparam("sha256"))
_NEW_BYTES = insert(tables.raw)

_POSITION = select(_pages.position).where(_pages.id == bindparam("id"))
_LAST = select(func.max(_pages.position))
_NEW_PAGE = insert(tables.pages)
_READ_ANEW = (
    update(tables.pages)
    .where(_pages.position == bindparam("at"))
    .values(pipeline=bindparam("pipeline"), selon=bindparam("selon"))
)
_EMPTIED: tuple[Delete, ...] = tuple(
    delete(table).where(table.c.page == bindparam("page"))
    for table in (
        tables.events, tables.counts, tables.statements, tables.times, tables.places, tables.actors, tables.passages,
        tables.relabels,
    )
)  # fmt: skip
