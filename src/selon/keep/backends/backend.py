"""What a dossier asks of the database that keeps it, beyond the SQL that all databases share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from selon.errors import DossierError
from selon.keep.search import Part

__all__ = ["Backend", "Held"]


class Held(Protocol):
    """The right to build a dossier, of which there is one at a time."""

    def take(self) -> None:
        """Take it, or raise DossierBusy."""

    def release(self) -> None:
        """Let it go; nothing happens where it is not held."""


class Backend(Protocol):
    """A database that keeps dossiers."""

    several: bool
    """Whether corrections can be added while a build writes."""

    migrations: str
    """The package of the scripts that bring a dossier to the newest schema."""

    def connect(self, path: Path, *, write: bool) -> Connection:
        """Connect to the dossier of a path; without `write` nothing can be changed through the connection."""

    def prepare(self, db: Connection) -> None:
        """Make a connection ready for a build."""

    def permit(self, db: Connection, *, write: bool) -> None:
        """Let a connection write, or no longer."""

    def close(self, db: Connection, *, write: bool) -> None:
        """Close a connection."""

    def begin(self, *, write: bool) -> str:
        """The statement that begins a transaction; one that only reads sees a single moment."""

    def lock(self, path: Path) -> Held:
        """The right to build the dossier of a path."""

    def meaning(self, error: BaseException | None, where: str) -> DossierError:
        """What an error of the database means for whoever uses the dossier."""

    def hopeless(self, error: BaseException) -> bool:
        """Whether an error is of the disk or the server, so that nothing else can be written either."""

    def marks(self, db: Connection) -> tuple[bool, int]:
        """Whether this is a dossier, and the version of its schema."""

    def mark(self, db: Connection, version: int) -> None:
        """Note that this is a dossier, and the version of its schema."""

    def is_blank(self, db: Connection) -> bool:
        """Whether there is nothing at all."""

    def run(self, db: Connection, script: str) -> None:
        """Run a script of several statements inside the caller's transaction."""

    def flaws(self, db: Connection) -> Iterator[tuple[str, str]]:
        """Damage of the file, and rows that refer to what is not there, each as where it stands and what it is."""

    def pages(self, db: Connection, parts: Sequence[Part], most: int) -> Sequence[str]:
        """The ids of the pages that hold all parts in title or text, the closest first."""

    def statements(self, db: Connection, parts: Sequence[Part], most: int) -> Sequence[str]:
        """The ids of the statements that hold all parts in content, source or its full name, the closest first."""
