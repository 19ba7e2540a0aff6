"""The report's folder: written beside its place under another name, then moved there whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selon.errors import DossierError

__all__ = ["MARK", "written"]

MARK = ".selon-report"
"""A file that says: this folder is a report of selon and may be replaced by a newer one."""


@contextmanager
def written(folder: Path) -> Iterator[Path]:
    """Give an empty folder to write into, and put it in place of `folder` when all is well.

    Raises:
        DossierError: `folder` holds something that is no report, or the file system refuses.
    """
    _refuse(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise DossierError(error.strerror or str(error), where=str(folder), mend="choose another folder") from error
    try:
        (fresh / MARK).write_text("selon\n", encoding="ascii")
        yield fresh
        fresh.chmod(0o755)
        _swap(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _refuse(folder: Path) -> None:
    mend = "choose a new or empty folder"
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise DossierError("this is no folder", where=str(folder), mend=mend)
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise DossierError("this folder holds something that is no report", where=str(folder), mend=mend)


def _swap(fresh: Path, folder: Path) -> None:
    """Two renames: the old report stays whole until the new one is."""
    old = fresh.with_name(fresh.name + "-old")
    if folder.exists():
        folder.replace(old)
    fresh.replace(folder)
    shutil.rmtree(old, ignore_errors=True)
