"""Tables of pages: CSV and TSV, and Parquet where pyarrow is installed; one page a row, columns named as in a record."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from selon.model import Known, Problem, Raw
from selon.read.limits import MAX_BYTES
from selon.read.made import as_raw

__all__ = ["parquet", "separated"]

_BATCH = 64
_COLUMNS = ("url", "outlet", "published", "date", "modified", "title", "authors", "author", "text", "html")


def separated(path: Path, known: Known) -> Iterator[Raw | Problem]:
    """Yield the rows of a CSV or TSV file as pages named "FILE:ROW"; the first row names the columns."""
    csv.field_size_limit(MAX_BYTES)
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        head = file.readline(1 << 16)
        file.seek(0)
        rows = csv.DictReader(file, delimiter=max("\t;,", key=head.count))
        number = 1
        try:
            for number, row in enumerate(rows, 2):
                yield from _row(f"{path}:{number}", row, known)
        except csv.Error as error:
            yield Problem(f"{path}:{number + 1}", f"the table is damaged here ({error})", "the rows before are kept")


def parquet(path: Path, known: Known) -> Iterator[Raw | Problem]:
    """Yield the rows of a Parquet file as pages named "FILE:ROW", a batch at a time."""
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetFile
    except ImportError:
        yield Problem(str(path), "Parquet is read with pyarrow, which is not installed", "pip install 'selon[parquet]'")
        return
    number = 0
    try:
        with ParquetFile(path) as file:
            columns = [name for name in file.schema_arrow.names if name.lower() in _COLUMNS]
            for batch in file.iter_batches(_BATCH, columns=columns):
                for row in batch.to_pylist():
                    number += 1
                    yield from _row(f"{path}:{number}", row, known)
    except (pa.ArrowException, OSError, ValueError) as error:
        reason = " ".join(str(error).split())[:120]
        yield Problem(f"{path}:{number + 1}", f"the table is damaged here ({reason})", "the rows before this are kept")


def _row(where: str, row: dict[Any, Any], known: Known) -> Iterator[Raw | Problem]:
    fields = {name.strip().lower(): _plain(value) for name, value in row.items() if isinstance(name, str)}
    fields["published"] = fields.get("published") or fields.get("date")
    fields["authors"] = fields.get("authors") or fields.get("author")
    if fields.get("text") or fields.get("html"):
        yield as_raw(where, fields, known)
    else:
        yield Problem(where, "the row has neither “text” nor “html”", "name the column so in the first row")


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (str, list)) else str(value)
