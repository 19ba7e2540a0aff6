"""Join dossiers: everything of one is added to another as if its pages had been built into it."""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, RowMapping, select

from selon.errors import DossierError
from selon.keep import tables
from selon.keep.backends import upsert
from selon.keep.intake import take_in
from selon.keep.outcome import Outcome
from selon.keep.readings import readings_of
from selon.keep.rows import Filed, filed
from selon.model import Problem, Raw

__all__ = ["pour"]

_CHUNK = 200


def pour(source: Connection, target: Connection) -> int:
    """Add all records of one dossier to another, inside the caller's transaction; returns how many readings are new.

    Pages, findings, bytes, problems and corrections come along, each page with the version that read it; what was
    weighed does not, since it depends on all pages together.
    """
    broken = _broken(source)
    changed = sum(take_in(target, outcome) for outcome in _outcomes(source, broken))
    for problem in broken.values():
        take_in(target, Outcome(problem.where, problem=problem))
    _corrections(source, target)
    return changed


def _broken(db: Connection) -> Mapping[str, Problem]:
    """Problems of sources, not of a record, by their place."""
    rows = db.execute(select(tables.problems).where(tables.problems.c.key.is_(None))).mappings()
    return {row["location"]: _problem(row) for row in rows}


def _problem(row: RowMapping) -> Problem:
    return Problem(row["location"], row["what"], row["mend"], row["sha256"])


def _outcomes(db: Connection, broken: Mapping[str, Problem]) -> Iterator[Outcome]:
    """Every record as the outcome it once was, in the order of pages; those that never became a page last."""
    failed = _failed(db)
    met: set[str] = set()
    for rows in _chunks(db):
        ids = [row["id"] for row in rows]
        mine: dict[str, list[RowMapping]] = defaultdict(list)
        query = select(tables.records).where(tables.records.c.page.in_(ids)).order_by(tables.records.c.location)
        for record in db.execute(query).mappings():
            mine[record["page"]].append(record)
        for row, reading in zip(rows, readings_of(db, rows, own=True), strict=True):
            first = sorted(mine[row["id"]], key=lambda record: record["location"] != row["location"])
            for record in first:
                yield _outcome(db, record, filed(reading, row["selon"]), failed, broken, met)
    query = select(tables.records).where(tables.records.c.page.is_(None)).order_by(tables.records.c.location)
    for record in db.execute(query).mappings().all():
        yield _outcome(db, record, None, failed, broken, met)


def _failed(db: Connection) -> Mapping[str, Problem]:
    rows = db.execute(select(tables.problems).where(tables.problems.c.key.is_not(None))).mappings()
    return {row["key"]: _problem(row) for row in rows}


def _chunks(db: Connection) -> Iterator[Sequence[RowMapping]]:
    last = 0
    while True:
        query = select(tables.pages).where(tables.pages.c.position > last)
        rows = db.execute(query.order_by(tables.pages.c.position).limit(_CHUNK)).mappings().all()
        if not rows:
            return
        yield rows
        last = rows[-1]["position"]


def _outcome(
    db: Connection,
    record: RowMapping,
    reading: Filed | None,
    failed: Mapping[str, Problem],
    broken: Mapping[str, Problem],
    met: set[str],
) -> Outcome:
    key, where = record["key"], record["location"]
    if key in met:
        return Outcome(where, key, again=True, flawed=where in broken)
    met.add(key)
    return Outcome(where, key, _raw(db, record), reading, failed.get(key), flawed=where in broken)


def _raw(db: Connection, record: RowMapping) -> Raw | None:
    row = db.execute(select(tables.raw).where(tables.raw.c.sha256 == record["raw"])).mappings().first()
    if row is None:
        return None
    try:
        data = zlib.decompress(row["data"])
    except zlib.error:
        data = b""
    if hashlib.sha256(data).hexdigest() != row["sha256"]:
        raise DossierError("the bytes of a page are damaged", where=record["location"], mend="see `selon check`")
    return Raw(record["location"], data, media=row["media"])


def _corrections(source: Connection, target: Connection) -> None:
    """Corrections hold on to the words they are about, so they are carried over as they are, each once."""
    table = tables.corrections
    for row in source.execute(select(table).order_by(table.c.number)).mappings().all():
        fields = {name: value for name, value in row.items() if name != "number"}
        target.execute(upsert(target, table).values(fields).on_conflict_do_nothing())
