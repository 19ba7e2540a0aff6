"""Where a dossier's rows lie: in a SQLite file, or on a PostgreSQL server of which the file only tells the address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, Table
from sqlalchemy.dialects.postgresql import Insert as PostgresInsert
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert

from selon.keep.backends.backend import Backend, Held
from selon.keep.backends.postgres import Postgres
from selon.keep.backends.server import founded, leads_to_a_server
from selon.keep.backends.sqlite import Sqlite

__all__ = ["INSERTS", "Backend", "Held", "backend_at", "backend_of", "founded", "upsert"]

Upsert: TypeAlias = SqliteInsert | PostgresInsert

INSERTS: Mapping[str, Callable[[Table], Upsert]] = {"sqlite": SqliteInsert, "postgresql": PostgresInsert}
"""By the name of a database, an insertion that may say what becomes of a row that is there already."""

_SQLITE, _POSTGRES = Sqlite(), Postgres()


def backend_at(path: Path) -> Backend:
    """What keeps the dossier of a path; a file that is not there yet will be SQLite's."""
    return _POSTGRES if leads_to_a_server(path) else _SQLITE


def backend_of(db: Connection) -> Backend:
    """What keeps the dossier of a connection."""
    return _POSTGRES if db.dialect.name == "postgresql" else _SQLITE


def upsert(db: Connection, table: Table) -> Upsert:
    """An insertion into a table of this connection that says what becomes of a row that is there already."""
    return INSERTS[db.dialect.name](table)
