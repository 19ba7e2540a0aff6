"""Copy a dossier while it may be in use: the copy is the dossier as it was at one moment, in one file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from selon.errors import DossierError
from selon.keep import connect, migrate

__all__ = ["backup"]


def backup(path: Path | str, copy: Path | str) -> None:
    """Copy a dossier, builds that write it meanwhile notwithstanding; `copy` appears whole or not at all.

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
        with connect.translated(copy):
            _copied(db.connection.driver_connection, half)
        _settle(half, copy)
    finally:
        connect.close(db, write=False)
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)


def _copied(source: object, half: Path) -> None:
    assert isinstance(source, sqlite3.Connection)
    target = sqlite3.connect(half)
    try:
        source.backup(target)  # all pages in one go: read in one transaction, however much is written meanwhile
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()


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
