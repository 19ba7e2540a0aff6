"""The connection to a dossier's file: how it is opened, closed, written in one piece, and what its errors mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from selon.errors import DossierBusy, DossierError, NotADossier

__all__ = ["close", "connect", "savepoint", "transaction", "translated"]

_WAIT_S = 30
"""How long one connection waits for another that is committing."""


def connect(path: Path, *, write: bool) -> Connection:
    """Open a dossier's file, which exists or is to be made; without `write` nothing can be changed through it."""
    if not write and not path.is_file():
        raise DossierError("there is no such dossier", where=str(path), mend="make one with selon build")

    def opened() -> sqlite3.Connection:
        return _opened(path, write)

    engine = create_engine("sqlite://", creator=opened, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with translated(path):
        return engine.connect()


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


def close(db: Connection, *, write: bool) -> None:
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


@contextmanager
def transaction(db: Connection, *, write: bool = True) -> Iterator[None]:
    """All or nothing: what is written inside is there as a whole afterwards, or not at all.

    Without `write`, all that is read inside is of one moment, whatever others write meanwhile.
    """
    db.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
    try:
        yield
        db.exec_driver_sql("COMMIT")
    except BaseException:
        _rolled_back(db)
        raise


@contextmanager
def savepoint(db: Connection) -> Iterator[None]:
    """Inside a transaction: what fails in here is undone alone."""
    db.exec_driver_sql("SAVEPOINT one")
    try:
        yield
    except BaseException:
        db.exec_driver_sql("ROLLBACK TO one")
        db.exec_driver_sql("RELEASE one")
        raise
    db.exec_driver_sql("RELEASE one")


def _rolled_back(db: Connection) -> None:
    try:
        db.exec_driver_sql("ROLLBACK")
    except DBAPIError:  # SQLite has rolled back by itself, as it does when the disk is full
        return


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into errors of selon, each one line with the mend."""
    try:
        yield
    except DBAPIError as error:
        raise _meaning(error.orig, path) from error
    except sqlite3.Error as error:
        raise _meaning(error, path) from error


def _meaning(error: BaseException | None, path: Path) -> DossierError:
    text = str(error)
    where = str(path)
    if "not a database" in text:
        return NotADossier("this is no dossier of selon", where=where, mend="name a dossier made by selon build")
    if "locked" in text:
        return DossierBusy("another program is writing this dossier", where=where, mend="wait until it has ended")
    if "full" in text:
        return DossierError("the disk is full", where=where, mend="make room and build again: what is kept stays whole")
    if "I/O" in text:
        return DossierError("the disk cannot be read or written", where=where, mend="see to the disk, then go on")
    if "malformed" in text:
        return DossierError("the file is damaged", where=where, mend="restore a copy of it, or build it anew")
    return DossierError(f"SQLite says: {text}", where=where)
