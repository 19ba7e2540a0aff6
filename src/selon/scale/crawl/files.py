"""The files of a crawl: on this machine, or wherever fsspec reaches."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import fsspec

from selon import read
from selon.errors import SelonError
from selon.model import Known, Problem, Raw
from selon.scale.build import found

__all__ = ["listed", "opened", "place"]

_WEB = ("http", "https")


def listed(sources: Sequence[str]) -> list[str]:
    """Every file of the sources, in an order that depends on their names alone."""
    return [name for source in sources for name in (_far(source) if _is_far(source) else read.files([source]))]


def opened(name: str) -> Iterator[Raw | Problem]:
    """What a file holds, page by page; a far one is brought here whole first."""
    if not _is_far(name):
        yield from found([name], Known())
        return
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder, name.rsplit("/", 1)[-1])
        try:
            system, path = place(name)
            system.get_file(path, str(here))
        except Exception as error:  # each file system has errors of its own
            yield Problem(name, f"the file cannot be brought here ({' '.join(str(error).split())[:200]})")
            return
        for each in found([str(here)], Known()):
            yield replace(each, where=each.where.replace(str(here), name, 1))


def place(name: str) -> tuple[Any, str]:
    """The file system of an address, and the path on it.

    Raises:
        SelonError: no such file system is known here.
    """
    try:
        system, path = fsspec.core.url_to_fs(name)
    except (ValueError, ImportError) as error:
        raise SelonError(" ".join(str(error).split()), where=name, mend="install what fsspec asks for") from error
    return system, path


def _is_far(source: str) -> bool:
    scheme, colon, _ = source.partition("://")
    return bool(colon) and scheme.isalnum() and scheme not in _WEB


def _far(source: str) -> Iterator[str]:
    system, path = place(source)
    names = [path] if system.isfile(path) else system.find(path) or system.glob(path) or [path]
    yield from (system.unstrip_protocol(name) for name in sorted(names))
