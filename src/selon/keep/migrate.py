"""The schema's versions: which one a file has, and the way forward to the one this selon writes."""

from __future__ import annotations

import re
import sqlite3
from functools import cache
from importlib.resources import files

from sqlalchemy import Connection

from selon.errors import DossierError, NewerDossier, NotADossier

__all__ = ["APPLICATION", "head", "is_blank", "migrate", "require_newest", "version"]

APPLICATION = 0x53454C4F
"""SQLite's application id of a dossier, "SELO" in ASCII."""

_NAME = re.compile(r"(\d{3})_\w+\.sql")


@cache
def _steps() -> tuple[tuple[int, str], ...]:
    found = []
    for file in files("selon.keep.migrations").iterdir():
        match = _NAME.fullmatch(file.name)
        if match:
            found.append((int(match[1]), file.read_text(encoding="utf-8")))
    return tuple(sorted(found))


def head() -> int:
    """The schema version that this selon writes."""
    return _steps()[-1][0]


def version(db: Connection, where: str) -> int:
    """The schema version of a file.

    Raises:
        NotADossier: the file is a database of something else.
        NewerDossier: a later selon wrote it.
    """
    if _pragma(db, "application_id") != APPLICATION:
        raise NotADossier("this is no dossier of selon", where=where, mend="name a dossier made by selon build")
    found = _pragma(db, "user_version")
    if found > head():
        raise NewerDossier(
            f"made by a later selon (schema {found}, this one knows {head()})", where=where, mend="update selon"
        )
    return found


def require_newest(db: Connection, where: str) -> None:
    """Refuse a file that is not of the schema this selon writes.

    Raises:
        NotADossier, NewerDossier: as `version`.
        DossierError: an older selon wrote it, and it has not been opened by this one yet.
    """
    found = version(db, where)
    if found != head():
        raise DossierError(
            f"made by an older selon (schema {found}, this one has {head()})",
            where=where,
            mend="bring it forward: selon problems opens it",
        )


def is_blank(db: Connection) -> bool:
    """Whether a file is an empty database, as a build leaves it that was killed in its first moment."""
    tables = db.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    return tables == 0 and _pragma(db, "application_id") == 0


def migrate(db: Connection, start: int, goal: int | None = None) -> None:
    """Bring a file from version `start` (0 for an empty one) to `goal`, by default the newest.

    Runs inside the caller's transaction, so that a file has either version, never something between.
    """
    goal = head() if goal is None else goal
    for number, script in _steps():
        if start < number <= goal:
            for statement in _statements(script):
                db.exec_driver_sql(statement)
    db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
    db.exec_driver_sql(f"PRAGMA user_version = {int(goal)}")


def _statements(script: str) -> list[str]:
    found: list[str] = []
    current = ""
    for line in script.splitlines(keepends=True):
        current += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(current):
            found.append(current)
            current = ""
    return found


def _pragma(db: Connection, name: str) -> int:
    return int(db.exec_driver_sql(f"PRAGMA {name}").scalar_one())
