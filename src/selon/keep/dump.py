"""A dossier written out as text, without what depends on when and how often it was built: equal content, equal text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import Connection, Table, select

from selon.keep import connect, tables
from selon.keep.dossier import Dossier

__all__ = ["LEFT_OUT", "digest", "dump"]

LEFT_OUT: Mapping[str, set[str] | None] = {
    "runs": None,
    "raw": {"data"},
    "statements": {"number"},
    "corrections": {"number"},
    "meta": None,
}
"""What depends on when and how often a dossier was built: columns of a table, or None for the whole of it."""


def dump(path: Path | str) -> str:
    """Every row of every table that holds content, one JSON line a row, in an order of its own."""
    return "\n".join(_lines(Path(path)))


def digest(path: Path | str) -> str:
    """The SHA-256 of the dump."""
    whole = hashlib.sha256()
    for line in _lines(Path(path)):
        whole.update(line.encode())
        whole.update(b"\n")
    return whole.hexdigest()


def _lines(path: Path) -> Iterator[str]:
    with Dossier.open(path):
        pass  # refuses what is no dossier, and brings an older one forward
    db = connect.connect(path, write=False)
    try:
        for name, table in sorted(tables.METADATA.tables.items()):
            left_out = LEFT_OUT.get(name, set())
            if left_out is not None:
                yield from _rows(db, table, left_out)
    finally:
        connect.close(db, write=False)


def _rows(db: Connection, table: Table, left_out: set[str]) -> Iterator[str]:
    columns = [column for column in table.columns if column.name not in left_out]
    for row in db.execute(select(*columns).order_by(*(column.nulls_first() for column in columns))):
        yield json.dumps([table.name, *row], ensure_ascii=True)
