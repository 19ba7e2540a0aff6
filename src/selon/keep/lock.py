"""One writer at a time: a lock beside the dossier that the system lets go when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from selon.errors import DossierBusy, DossierError

if sys.platform != "win32":
    import fcntl

__all__ = ["Lock"]


class Lock:
    """The right to write a dossier, held from `take` until `release`; the file beside the dossier goes with it."""

    def __init__(self, dossier: Path) -> None:
        self._dossier = dossier
        self._path = dossier.with_name(dossier.name + ".lock")
        self._file: int | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            DossierBusy: another process holds it.
            DossierError: the folder cannot be written.
        """
        while self._file is None:
            handle = self._opened()
            if not _locked(handle):
                os.close(handle)
                raise DossierBusy(
                    "another build is writing this dossier", where=str(self._dossier), mend="wait until it has ended"
                )
            # A holder that ended between our opening and our locking took the file's name with it: begin anew.
            if _same_file(handle, self._path):
                self._file = handle
            else:
                os.close(handle)

    def release(self) -> None:
        """Let the lock go; nothing happens where it is not held."""
        if self._file is not None:
            self._path.unlink(missing_ok=True)
            os.close(self._file)
            self._file = None

    def _opened(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        except OSError as error:
            raise DossierError(
                f"cannot write here: {error.strerror}", where=str(self._dossier), mend="name a folder you may write in"
            ) from error


def _locked(handle: int) -> bool:
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True  # without POSIX locks, SQLite's own are what there is


def _same_file(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
