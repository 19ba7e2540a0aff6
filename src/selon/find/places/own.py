"""Lists of places of the user's own: which ones are in force, and how a line of one reads.

A list is tab-separated text in UTF-8 with a head line. The columns `name`, `level` (country, region, city, quarter,
site), `lat` and `lon` are needed; `other` (further spellings between "|"), `cc` (ISO 3166-1 alpha-2), `in` (the city
around it) and `km` (how far the point may be from what is meant) may be there, in any order.
"""

from __future__ import annotations

import csv
import hashlib
import math
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from selon.errors import GazetteerError

__all__ = ["OWN", "named", "rows", "use", "versions"]

OWN = "SELON_GAZETTEER"
"""Environment variable naming the lists, separated as in PATH; workers read it too."""

_LARGEST = 64 << 20
_NEEDED = ("name", "level", "lat", "lon")
_LONGEST_NAME = 200
_MEND = "a list is tab-separated UTF-8 with the columns name, level, lat, lon and, if known, other, cc, in, km"


def named() -> tuple[Path, ...]:
    """The lists in force."""
    return tuple(Path(path) for path in os.environ.get(OWN, "").split(os.pathsep) if path)


def use(paths: Sequence[Path]) -> None:
    """Put lists in force for this process and those it starts; none leaves in force what the environment names.

    Raises:
        GazetteerError: the name of a file cannot be passed on.
    """
    if not paths:
        return
    for path in paths:
        if os.pathsep in str(path):
            raise GazetteerError(f"“{os.pathsep}” in the name of a list", where=str(path), mend="rename the file")
    os.environ[OWN] = os.pathsep.join(str(path.absolute()) for path in paths)


def versions(paths: Sequence[Path]) -> tuple[str, ...]:
    """The name of each list and the first digits of its SHA-256, for the record."""
    return tuple(f"{path.name} {hashlib.sha256(_bytes(path)).hexdigest()[:12]}" for path in paths)


def rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The lines of a list with their numbers; empty ones are left out, cells stripped.

    Raises:
        GazetteerError: the file cannot be read, is no text in UTF-8, is too large, or lacks a column.
    """
    try:
        text = _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GazetteerError(f"no UTF-8 at byte {error.start}", where=str(path), mend="save it as UTF-8") from error
    lines = csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    head = [cell.strip() for cell in next(lines, [])]
    lacking = [name for name in _NEEDED if name not in head]
    if lacking:
        raise GazetteerError(f"no column {', '.join(lacking)}", where=f"{path}, line 1", mend=_MEND)
    for number, cells in enumerate(lines, 2):
        row = dict(zip(head, (cell.strip() for cell in cells), strict=False))
        if any(row.values()):
            _check(row, f"{path}, line {number}")
            yield number, row


def _check(row: dict[str, str], where: str) -> None:
    names = [row.get("name", ""), *filter(None, row.get("other", "").split("|"))]
    if not names[0] or any(len(name) > _LONGEST_NAME or not any(map(str.isalpha, name)) for name in names):
        raise GazetteerError("a name is missing, without a letter, or too long", where=where, mend=_MEND)
    try:
        numbers = [float(row[name]) for name in ("lat", "lon")] + [float(row.get("km") or 0)]
    except (KeyError, ValueError) as error:
        raise GazetteerError("lat, lon or km is no number", where=where, mend="decimal degrees with a point") from error
    if not all(map(math.isfinite, numbers)) or abs(numbers[0]) > 90 or abs(numbers[1]) > 180 or numbers[2] < 0:
        raise GazetteerError("the position is not on the globe", where=where, mend="decimal degrees with a point")


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise GazetteerError(f"larger than {_LARGEST >> 20} MiB", where=str(path), mend="keep what the dossier needs")
        return path.read_bytes()
    except OSError as error:
        what = (error.strerror or type(error).__name__).lower()
        raise GazetteerError(f"cannot be read: {what}", where=str(path), mend="name a readable file") from error
