"""Tiles of a map of the user's own: one file in the form of PMTiles, read where it lies, nothing fetched."""

from __future__ import annotations

import mmap
from pathlib import Path
from typing import Any

from selon.errors import SelonError

__all__ = ["Tiles"]

_MEDIA = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp", "AVIF": "image/avif"}


class Tiles:
    """An archive of picture tiles in Web Mercator; `least` and `most` are its zooms, `media` the type of its pictures.

    Raises:
        SelonError: it cannot be read, is no PMTiles archive, or holds vectors, which only a script could draw.
    """

    def __init__(self, path: Path) -> None:
        try:
            from pmtiles import reader
        except ImportError as error:
            raise SelonError("map tiles need pmtiles", mend="pip install 'selon[tiles]'") from error
        try:
            with path.open("rb") as file:
                held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            made: Any = reader.Reader
            self._reader: Any = made(lambda offset, length: held[offset : offset + length])
            header = self._reader.header()
        except (OSError, ValueError) as error:
            raise SelonError(f"cannot be read: {error}", where=str(path), mend="name a file of map tiles") from error
        except Exception as error:  # the library's own errors share no parent
            raise SelonError("this is no archive of map tiles", where=str(path), mend="name a .pmtiles file") from error
        kind = header["tile_type"].name
        if kind not in _MEDIA:
            raise SelonError(f"its tiles are {kind}, not pictures", where=str(path), mend="render them as PNG or WebP")
        self.media = _MEDIA[kind]
        self.least, self.most = int(header["min_zoom"]), int(header["max_zoom"])

    def get(self, z: int, x: int, y: int) -> bytes | None:
        """One tile, or None where the archive has none."""
        if not (self.least <= z <= self.most and 0 <= x < 1 << z and 0 <= y < 1 << z):
            return None
        found: bytes | None = self._reader.get(z, x, y)
        return found
