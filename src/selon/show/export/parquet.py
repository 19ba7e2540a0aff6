"""Parquet: the tables of the dossier with typed columns, what is nested as JSON text. Needs `pip install 'selon[parquet]'`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from selon.errors import SelonError
from selon.show.export.columns import COLUMNS
from selon.show.export.narrowed import Holds
from selon.show.export.rows import PER_PAGE, WEIGHED
from selon.show.page_json import Json

__all__ = ["Parquet", "arrow"]

_ROWS = 20_000
"""Rows held in memory before they are written."""

_WHOLE = frozenset({"start", "end", "low", "high", "passage", "origins"})
_REAL = frozenset({"lat", "lon", "score", "uncertainty"})
_TRUTH = frozenset({"approx", "vague"})


class Parquet:
    """One table's file, written a group of rows at a time; a context manager."""

    def __init__(self, path: Path, columns: tuple[str, ...]) -> None:
        self._arrow = _pyarrow()
        self._schema = _schema(self._arrow, columns)
        self._file = self._arrow.parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._held: list[Json] = []

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


def arrow(held: Holds, name: str) -> Any:
    """One table as a `pyarrow.Table`.

    Raises:
        SelonError: there is no such table, or pyarrow is missing.
    """
    if name not in COLUMNS:
        raise SelonError(f"there is no table “{name}”", mend=f"choose one of {', '.join(COLUMNS)}")
    pa = _pyarrow()
    made = WEIGHED[name](held) if name in WEIGHED else (row for one in held.corrected() for row in PER_PAGE[name](one))
    rows = [{column: _plain(row[column]) for column in COLUMNS[name]} for row in made]
    return pa.Table.from_pylist(rows, schema=_schema(pa, COLUMNS[name]))


def _pyarrow() -> Any:
    try:
        import pyarrow as pa
        import pyarrow.parquet
    except ImportError as error:
        raise SelonError("Arrow and Parquet need pyarrow", mend="pip install 'selon[parquet]'") from error
    return pa


def _schema(pa: Any, columns: Iterable[str]) -> Any:
    types = {**dict.fromkeys(_WHOLE, pa.int64()), **dict.fromkeys(_REAL, pa.float64()), **dict.fromkeys(_TRUTH, pa.bool_())}
    return pa.schema([(name, types.get(name, pa.string())) for name in columns])


def _groups(rows: Iterable[Json]) -> Iterable[list[Json]]:
    left = iter(rows)
    while group := list(islice(left, _ROWS)):
        yield group


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | tuple | dict) else value
