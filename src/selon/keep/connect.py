"""The connection to a dossier: how it is opened, closed, written in one piece, and what its errors mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from selon.errors import DossierError
from selon.keep.backends import backend_at, backend_of

__all__ = ["close", "connect", "savepoint", "transaction", "translated"]


def connect(path: Path, *, write: bool) -> Connection:
    """Open a dossier, which exists or is to be made; without `write` nothing can be changed through it."""
    if not write and not path.is_file():
        raise DossierError("there is no such dossier", where=str(path), mend="make one with selon build")
    with translated(path):
        return backend_at(path).connect(path, write=write)


def close(db: Connection, *, write: bool) -> None:
    """Close; a writer first leaves everything in its place."""
    backend_of(db).close(db, write=write)


@contextmanager
def transaction(db: Connection, *, write: bool = True) -> Iterator[None]:
    """All or nothing: what is written inside is there as a whole afterwards, or not at all.

    Without `write`, all that is read inside is of one moment, whatever others write meanwhile.
    """
    db.exec_driver_sql(backend_of(db).begin(write=write))
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
    except DBAPIError:  # SQLite has rolled back by itself, as it does when the disk is full; or the server is gone
        return


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what the database raises into errors of selon, each one line with the mend."""
    try:
        yield
    except DBAPIError as error:
        raise backend_at(path).meaning(error.orig, str(path)) from error
    except sqlite3.Error as error:
        raise backend_at(path).meaning(error, str(path)) from error
