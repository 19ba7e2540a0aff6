"""A packed gazetteer: rows sorted by key in small compressed blocks, so that a look-up unpacks one of them.

Layout: the magic line, the blocks (zlib), the index (zlib: one line a block, its first key, offset and length),
and the index's offset and length in the last 16 bytes. All rows of one key lie in one block.
"""

from __future__ import annotations

import struct
import zlib
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

__all__ = ["MAGIC", "Packed", "pack"]

MAGIC = b"selon gazetteer 1\n"
_TAIL = struct.Struct("<QQ")
_BLOCK = 8192
_HELD = 256


def pack(rows: Iterable[tuple[str, str]], path: Path) -> None:
    """Write rows of (key, the rest of the row) to a packed file; keys hold no tab, rows no line end."""
    index: list[str] = []
    with path.open("wb") as out:
        out.write(MAGIC)
        for first, text in _blocks(rows):
            packed = zlib.compress(text.encode(), 9)
            index.append(f"{first}\t{out.tell()}\t{len(packed)}")
            out.write(packed)
        packed = zlib.compress("\n".join(index).encode(), 9)
        tail = _TAIL.pack(out.tell(), len(packed))
        out.write(packed + tail)


def _blocks(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    first, size = "", 0
    lines: list[str] = []
    for name, group in groupby(sorted(set(rows)), key=lambda row: row[0]):
        if not lines:
            first = name
        for _, rest in group:
            lines.append(f"\n{name}\t{rest}")
            size += len(lines[-1])
        if size >= _BLOCK:
            yield first, "".join(lines) + "\n"
            lines, size = [], 0
    if lines:
        yield first, "".join(lines) + "\n"


class Packed:
    """A packed gazetteer opened for look-up; holds at most some two megabytes of unpacked blocks."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            ValueError: the file is no packed gazetteer.
        """
        self._data = path.read_bytes()
        if not self._data.startswith(MAGIC):
            raise ValueError(f"{path.name} is no packed gazetteer")
        offset, length = _TAIL.unpack(self._data[-_TAIL.size :])
        lines = zlib.decompress(self._data[offset : offset + length]).decode().splitlines()
        rows = [line.split("\t") for line in lines]
        self._firsts = [row[0] for row in rows]
        self._where = [(int(row[1]), int(row[2])) for row in rows]
        self._held: OrderedDict[int, str] = OrderedDict()

    def rows(self, name: str) -> list[str]:
        """The rows of a key, without it; none where the gazetteer does not know it."""
        at = bisect_right(self._firsts, name) - 1
        if at < 0:
            return []
        text, found = self._block(at), []
        mark = f"\n{name}\t"
        start = text.find(mark)
        while start >= 0:
            start += len(mark)
            end = text.index("\n", start)
            found.append(text[start:end])
            start = end if text.startswith(mark, end) else -1
        return found

    def _block(self, at: int) -> str:
        held = self._held.get(at)
        if held is None:
            offset, length = self._where[at]
            held = self._held[at] = zlib.decompress(self._data[offset : offset + length]).decode()
            if len(self._held) > _HELD:
                self._held.popitem(last=False)
        return held
