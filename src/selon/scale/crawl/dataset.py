"""A crawl's folder: what was asked, the parts it came to, and the word that it is whole."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import selon
from selon.errors import DatasetError
from selon.scale.crawl.files import place

__all__ = ["Dataset"]

_ASKED, _WHOLE, _LINKS = "crawl.json", "whole.json", "links.parquet"
_BATCH = 64
"""Rows read at once."""


class Dataset:
    """A folder of Parquet, here or wherever fsspec reaches: `file=N/R.parquet` holds the records from R on of file N.

    `links.parquet` says which of them share text.
    """

    def __init__(self, path: str) -> None:
        self._system, self._root = place(path)
        self.path = str(self._system.unstrip_protocol(self._root)) if "://" in path else self._root

    def begin(self, asked: dict[str, Any]) -> None:
        """Make the folder, or go on in the one that an interrupted crawl of the same files has left.

        Raises:
            DatasetError: another crawl lies there, or it cannot be written.
        """
        asked = {"selon": selon.__version__, **asked}
        held = self._read(_ASKED)
        if held is None and self._system.exists(self._root) and self._system.ls(self._root):
            raise DatasetError("the folder holds something else", where=self.path, mend="name another folder")
        if held is not None and held != asked:
            raise DatasetError("another crawl lies here", where=self.path, mend="name another folder, or remove it")
        if held is None:
            self._write(_ASKED, json.dumps(asked, indent=1).encode())

    def end(self, told: dict[str, int]) -> None:
        """Say that the crawl has run to its end, and what it came to."""
        self._write(_WHOLE, json.dumps(told, indent=1).encode())

    def part(self, file: int, first: int, columns: Sequence[str]) -> pa.Table | None:
        """Some columns of a part, if it is there."""
        path = self._path(file, first)
        if not self._system.exists(path):
            return None
        with self._system.open(path, "rb") as source:
            return pq.ParquetFile(source).read(columns=list(columns), use_threads=False)

    def put(self, file: int, first: int, table: pa.Table) -> None:
        """Write a part; it is there whole or not at all."""
        self._put(self._path(file, first).removeprefix(f"{self._root}/"), table)

    def put_links(self, links: pa.Table) -> None:
        """Write which pages share text, in place of what stood there."""
        self._put(_LINKS, links)

    def links(self) -> pa.Table:
        """Pairs of pages (`left`, the earlier, and `right`, as `selon.scale.crawl.links.ordinal`) that share text.

        Raises:
            DatasetError: no crawl lies there, or it has not run to its end.
        """
        self._require_whole()
        with self._system.open(f"{self._root}/{_LINKS}", "rb") as source:
            return pq.ParquetFile(source).read(use_threads=False)

    def parts(self) -> list[str]:
        """The parts that are there, in the order of the files and of their records."""
        return sorted(self._system.glob(f"{self._root}/file=*/*.parquet"))

    def rows(self, columns: Sequence[str] | None = None) -> Iterator[dict[str, Any]]:
        """Every row in the order of the files and of their records.

        Raises:
            DatasetError: no crawl lies there, or it has not run to its end.
        """
        self._require_whole()
        for part in self.parts():
            yield from self.rows_of(part, columns)

    def rows_of(self, part: str, columns: Sequence[str] | None = None) -> Iterator[dict[str, Any]]:
        """Every row of a part."""
        with self._system.open(part, "rb") as source:
            for batch in pq.ParquetFile(source).iter_batches(_BATCH, columns=columns, use_threads=False):
                yield from batch.to_pylist()

    def _require_whole(self) -> None:
        if self._read(_ASKED) is None:
            raise DatasetError("no crawl lies here", where=self.path, mend="make one with selon build --engine ray")
        if self._read(_WHOLE) is None:
            raise DatasetError("the crawl has not run to its end", where=self.path, mend="run it again: it goes on")

    def _put(self, name: str, table: pa.Table) -> None:
        sink = pa.BufferOutputStream()
        pq.write_table(table, sink, compression="zstd")
        self._write(name, sink.getvalue().to_pybytes())

    def _path(self, file: int, first: int) -> str:
        return f"{self._root}/file={file:08d}/{first:010d}.parquet"

    def _read(self, name: str) -> Any:
        path = f"{self._root}/{name}"
        return json.loads(self._system.cat_file(path)) if self._system.exists(path) else None

    def _write(self, name: str, data: bytes) -> None:
        path = f"{self._root}/{name}"
        try:
            self._system.makedirs(path.rpartition("/")[0], exist_ok=True)
            self._system.pipe_file(f"{path}.unfinished", data)
            self._system.mv(f"{path}.unfinished", path)
        except OSError as error:
            what = f"cannot write: {error.strerror or error}"
            raise DatasetError(what, where=self.path, mend="free some space, or name another folder") from error
