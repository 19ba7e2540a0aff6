"""The schema's versions: which one a dossier has, and the way forward to the one this selon writes."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from sqlalchemy import Connection

from selon.errors import DossierError, NewerDossier, NotADossier
from selon.keep.backends import backend_of

__all__ = ["head", "is_blank", "migrate", "require_newest", "version"]

_NAME = re.compile(r"(\d{3})_\w+\.sql")


@cache
def _steps(package: str) -> tuple[tuple[int, str], ...]:
    found = []
    for file in files(package).iterdir():
        match = _NAME.fullmatch(file.name)
        if match:
            found.append((int(match[1]), file.read_text(encoding="utf-8")))
    return tuple(sorted(found))


def head() -> int:
    """The schema version that this selon writes."""
    return _steps("selon.keep.migrations.sqlite")[-1][0]


def version(db: Connection, where: str) -> int:
    """The schema version of a dossier.

    Raises:
        NotADossier: it is a database of something else.
        NewerDossier: a later selon wrote it.
    """
    ours, found = backend_of(db).marks(db)
    if not ours:
        raise NotADossier("this is no dossier of selon", where=where, mend="name a dossier made by selon build")
    if found > head():
        raise NewerDossier(
            f"made by a later selon (schema {found}, this one knows {head()})", where=where, mend="update selon"
        )
    return found


def require_newest(db: Connection, where: str) -> None:
    """Refuse a dossier that is not of the schema this selon writes.

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
    """Whether a database is empty, as a build leaves it that was killed in its first moment."""
    return backend_of(db).is_blank(db)


def migrate(db: Connection, start: int, goal: int | None = None) -> None:
    """Bring a dossier from version `start` (0 for an empty one) to `goal`, by default the newest.

    Runs inside the caller's transaction, so that it has either version, never something between.
    """
    goal = head() if goal is None else goal
    backend = backend_of(db)
    for number, script in _steps(backend.migrations):
        if start < number <= goal:
            backend.run(db, script)
    backend.mark(db, int(goal))
