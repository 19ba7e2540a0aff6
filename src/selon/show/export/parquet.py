"""Parquet: the tables of the dossier with typed columns, what is nested as JSON text. Needs `pip install 'selon[parquet]'`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from selon.errors import SelonError
from selon.show.page_json import Json

__all__ = ["Parquet"]

_ROWS = 20_000
"""Rows held in memory before they are written."""

_WHOLE = frozenset({"start", "end", "low", "high", "passage", "origins"})
_REAL = frozenset({"lat", "lon", "score", "uncertainty"})
_TRUTH = frozenset({"approx", "vague"})


class Parquet:
    """One table's file, written a group of rows at a time; a context manager."""

    def __init__(self, path: Path, columns: tuple[str, ...]) -> None:
        try:
            import pyarrow as pa
            from pyarrow import parquet as pq
        except ImportError as error:
            raise SelonError("Parquet needs pyarrow", mend="pip install 'selon[parquet]'") from error
        self._arrow = pa
        self._schema = pa.schema([(name, self._type(name)) for name in columns])
        self._file = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._held: list[Json] = []

    def _type(self, name: str) -> Any:
        if name in _WHOLE:
            return self._arrow.int64()
        if name in _REAL:
            return self._arrow.float64()
        return self._arrow.bool_() if name in _TRUTH else self._arrow.string()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._flush()
        self._file.close()

    def write(self, row: Json) -> None:
        """Add a row."""
        self._held.append({name: _plain(row[name]) for name in self._schema.names})
        if len(self._held) >= _ROWS:
            self._flush()

    def _flush(self) -> None:
        rows, self._held = self._held, []
        for group in _groups(rows):
            self._file.write_table(self._arrow.Table.from_pylist(group, schema=self._schema))


def _groups(rows: Iterable[Json]) -> Iterable[list[Json]]:
    left = iter(rows)
    while group := list(islice(left, _ROWS)):
        yield group


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | tuple | dict) else value
