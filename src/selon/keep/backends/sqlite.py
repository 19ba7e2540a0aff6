"""A dossier in one SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from selon.errors import DossierBusy, DossierError, NotADossier
from selon.keep.lock import Lock
from selon.keep.search import Part

__all__ = ["APPLICATION", "Sqlite"]

APPLICATION = 0x53454C4F
"""SQLite's application id of a dossier, "SELO" in ASCII."""

_WAIT_S = 30
"""How long one connection waits for another that is committing."""

_DISK = ("full", "I/O error", "malformed", "readonly", "locked")

_PAGES = (
    "SELECT p.id FROM pages_search JOIN pages AS p ON p.position = pages_search.rowid"
    " WHERE pages_search MATCH :match ORDER BY bm25(pages_search, 4.0, 1.0), p.position LIMIT :most"
)
_STATEMENTS = (
    "SELECT s.id FROM statements_search JOIN statements AS s ON s.number = statements_search.rowid"
    " WHERE statements_search MATCH :match ORDER BY bm25(statements_search), s.number LIMIT :most"
)


class Sqlite:
    """SQLite: one file, any number of readers, one writer."""

    several = False
    migrations = "selon.keep.migrations.sqlite"

    def connect(self, path: Path, *, write: bool) -> Connection:
        """Open the file, or make it where it is to be written."""

        def opened() -> sqlite3.Connection:
            return _opened(path, write)

        engine = create_engine("sqlite://", creator=opened, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        return engine.connect()

    def prepare(self, db: Connection) -> None:
        """Write ahead, so that readers go on reading meanwhile."""
        db.exec_driver_sql("PRAGMA journal_mode = WAL")
        db.exec_driver_sql("PRAGMA synchronous = NORMAL")
        db.exec_driver_sql("PRAGMA wal_autocheckpoint = 8192")  # pages: 32 MB are written over less often than 4

    def permit(self, db: Connection, *, write: bool) -> None:
        """Let the connection write, or no longer."""
        db.exec_driver_sql(f"PRAGMA query_only = {'OFF' if write else 'ON'}")

    def close(self, db: Connection, *, write: bool) -> None:
        """Close; a writer first folds everything into the one file, where no reader is in the way."""
        engine = db.engine
        try:
            if write:
                db.exec_driver_sql("PRAGMA busy_timeout = 1000")
                db.exec_driver_sql("PRAGMA journal_mode = DELETE")
        except DBAPIError:  # a reader holds the file: the last one to close it folds it together
            pass
        finally:
            db.close()
            engine.dispose()

    def begin(self, *, write: bool) -> str:
        """Of one moment either way."""
        return "BEGIN IMMEDIATE" if write else "BEGIN"

    def lock(self, path: Path) -> Lock:
        """A lock beside the file."""
        return Lock(path)

    def meaning(self, error: BaseException | None, where: str) -> DossierError:
        """By the words of SQLite's errors, which have no codes in what Python passes on."""
        told = str(error)
        if "not a database" in told:
            return NotADossier("this is no dossier of selon", where=where, mend="name a dossier made by selon build")
        if "locked" in told:
            return DossierBusy("another program is writing this dossier", where=where, mend="wait until it has ended")
        if "full" in told:
            mend = "make room and build again: what is kept stays whole"
            return DossierError("the disk is full", where=where, mend=mend)
        if "I/O" in told:
            return DossierError("the disk cannot be read or written", where=where, mend="see to the disk, then go on")
        if "malformed" in told:
            return DossierError("the file is damaged", where=where, mend="restore a copy of it, or build it anew")
        return DossierError(f"SQLite says: {told}", where=where)

    def hopeless(self, error: BaseException) -> bool:
        """Whether the file as a whole cannot be written."""
        return any(sign in str(error) for sign in _DISK)

    def marks(self, db: Connection) -> tuple[bool, int]:
        """From the head of the file."""
        return _pragma(db, "application_id") == APPLICATION, _pragma(db, "user_version")

    def mark(self, db: Connection, version: int) -> None:
        """In the head of the file."""
        db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
        db.exec_driver_sql(f"PRAGMA user_version = {int(version)}")

    def is_blank(self, db: Connection) -> bool:
        """Whether the file is an empty database, as a build leaves it that was killed in its first moment."""
        tables = db.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        return tables == 0 and _pragma(db, "application_id") == 0

    def run(self, db: Connection, script: str) -> None:
        """One statement after the other: SQLite's own way of running scripts would end the transaction."""
        current = ""
        for line in script.splitlines(keepends=True):
            current += line
            if line.rstrip().endswith(";") and sqlite3.complete_statement(current):
                db.exec_driver_sql(current)
                current = ""

    def flaws(self, db: Connection) -> Iterator[tuple[str, str]]:
        """What SQLite itself finds wrong."""
        damaged = [str(line) for (line,) in db.exec_driver_sql("PRAGMA integrity_check") if line != "ok"]
        yield from (("file", line) for line in damaged)
        if not damaged:
            for table, row, parent, _ in db.exec_driver_sql("PRAGMA foreign_key_check"):
                yield f"{table} {row or ''}".strip(), f"refers to a row of {parent} that is not there"

    def pages(self, db: Connection, parts: Sequence[Part], most: int) -> Sequence[str]:
        """By FTS5, a word of the title four times as heavy as one of the text."""
        return db.execute(text(_PAGES), {"match": _match(parts), "most": most}).scalars().all()

    def statements(self, db: Connection, parts: Sequence[Part], most: int) -> Sequence[str]:
        """By FTS5."""
        return db.execute(text(_STATEMENTS), {"match": _match(parts), "most": most}).scalars().all()


def _opened(path: Path, write: bool) -> sqlite3.Connection:
    # A reader, too, opens for writing where it may: only then can it tidy up after a build that was killed.
    mode = "rwc" if write else "rw"
    try:
        raw = _plain(path, mode)
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        if write:
            raise
        raw = _plain(path, "ro")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA cache_size = -32768")
    if not write:
        raw.execute("PRAGMA query_only = ON")
    return raw


def _plain(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=_WAIT_S, isolation_level=None, check_same_thread=False)


def _pragma(db: Connection, name: str) -> int:
    return int(db.exec_driver_sql(f"PRAGMA {name}").scalar_one())


def _match(parts: Sequence[Part]) -> str:
    """An FTS5 expression; every word is quoted, so that nothing that is typed can be an operator."""
    return " ".join('"' + " ".join(part.words) + '"' + ("*" if part.begins else "") for part in parts)
