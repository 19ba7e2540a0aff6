"""Copy a dossier while it may be in use: the copy is the dossier as it was at one moment, in one file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, insert, select

from selon.errors import DossierError
from selon.keep import connect, migrate, tables
from selon.keep.backends.sqlite import Sqlite

__all__ = ["backup"]

_ROWS = 1_000


def backup(path: Path | str, copy: Path | str) -> None:
    """Copy a dossier, builds that write it meanwhile notwithstanding; `copy` appears whole or not at all.

    The copy is a SQLite file, of a dossier on a server as well.

    Raises:
        DossierError: there is no such dossier, `copy` is there already, or the file system refuses.
    """
    path, copy = Path(path), Path(copy)
    if copy.exists():
        raise DossierError("there is a file of that name already", where=str(copy), mend="name another one")
    half = copy.with_name(f".{copy.name}.{os.getpid()}.part")
    db = connect.connect(path, write=False)
    try:
        with connect.translated(path):
            migrate.version(db, str(path))
        held = db.connection.driver_connection
        with connect.translated(copy):
            if isinstance(held, sqlite3.Connection):
                _copied(held, half)
            else:
                _carried(db, half, str(path))
        _settle(half, copy)
    finally:
        connect.close(db, write=False)
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)


def _copied(source: sqlite3.Connection, half: Path) -> None:
    target = sqlite3.connect(half)
    try:
        source.backup(target)  # all pages in one go: read in one transaction, however much is written meanwhile
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()


def _carried(source: Connection, half: Path, where: str) -> None:
    """Write the rows of a dossier on a server into a file, all as they are at one moment."""
    file = Sqlite()
    target = file.connect(half, write=True)
    try:
        target.exec_driver_sql("PRAGMA foreign_keys = OFF")  # rows come table by table
        with connect.transaction(source, write=False), connect.transaction(target):
            migrate.require_newest(source, where)
            migrate.migrate(target, 0)
            for table in tables.METADATA.tables.values():
                rows = source.execute(select(table).execution_options(yield_per=_ROWS)).mappings()
                for part in rows.partitions(_ROWS):
                    target.execute(insert(table), [dict(row) for row in part])
    finally:
        file.close(target, write=True)


def _settle(half: Path, copy: Path) -> None:
    """Give the copy its name once its bytes are on the disk."""
    try:
        with half.open("rb+") as file:
            os.fsync(file.fileno())
        os.link(half, copy)  # unlike a renaming, it never replaces a file that came in between
    except FileExistsError as error:
        raise DossierError("there is a file of that name already", where=str(copy), mend="name another one") from error
    except OSError:
        half.replace(copy)  # a file system without links
