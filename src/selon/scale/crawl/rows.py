"""One record of a crawl as one row of Parquet: its bytes, its page, and beside them its findings as lists of rows.

The columns are those of the dossier's tables, so that what is asked of a dossier can be asked of a crawl.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa
from sqlalchemy import Float, Integer, Table

from selon.keep import COLUMNS, Filed, Outcome, tables, without_findings
from selon.model import Problem, Raw

__all__ = ["SCHEMA", "outcome_of", "table_of"]

_PAGE = tuple(column.name for column in tables.pages.columns if column.name != "position")
"""What is told of a page; its position is the dossier's to give."""


def _fields(table: Table, columns: Iterable[str]) -> list[pa.Field]:
    return [pa.field(name, _type(table.c[name].type)) for name in columns]


def _type(kind: object) -> pa.DataType:
    if isinstance(kind, Integer):
        return pa.int64()
    return pa.float64() if isinstance(kind, Float) else pa.string()


SCHEMA = pa.schema(
    [
        pa.field("file", pa.int64()),
        pa.field("record", pa.int64()),
        pa.field("key", pa.string()),
        pa.field("media", pa.string()),
        pa.field("data", pa.binary()),
        *_fields(tables.pages, _PAGE),
        pa.field("problem", pa.string()),
        pa.field("mend", pa.string()),
        pa.field("problem_sha256", pa.string()),
        *(
            pa.field(name, pa.list_(pa.struct(_fields(tables.METADATA.tables[name], columns))))
            for name, columns in COLUMNS.items()
        ),
    ]
)
"""`file` and `record` say which record of which file it was; `problem` what went wrong, if anything did."""


def table_of(file: int, first: int, outcomes: Sequence[Outcome]) -> pa.Table:
    """Outcomes of one file, from its record number `first` on, as a table."""
    rows = [_table(file, first + turn, outcome) for turn, outcome in enumerate(outcomes)]
    return pa.concat_tables(rows).combine_chunks()


def _table(file: int, record: int, outcome: Outcome) -> pa.Table:
    known = {"file": file, "record": record, "location": outcome.where, "key": outcome.key}
    try:
        return pa.Table.from_pylist([_filled(outcome) | known], SCHEMA)
    except (pa.ArrowException, ValueError, OverflowError) as error:
        return pa.Table.from_pylist([_filled(without_findings(outcome, error)) | known], SCHEMA)


def _filled(outcome: Outcome) -> dict[str, Any]:
    row: dict[str, Any] = {}
    if outcome.raw is not None:
        row |= {"media": outcome.raw.media, "data": outcome.raw.data}
    if (of := outcome.filed()) is not None:
        row |= of.page
        row |= {name: [dict(zip(COLUMNS[name], each, strict=True)) for each in rows] for name, rows in of.found.items()}
    if (problem := outcome.problem) is not None:
        row |= {"problem": problem.what, "mend": problem.mend, "problem_sha256": problem.sha256}
    return row


def outcome_of(row: Mapping[str, Any]) -> Outcome:
    """The outcome that a row was made of."""
    where = row["location"]
    raw = None if row["data"] is None else Raw(where, row["data"], media=row["media"])
    problem = None
    if row["problem"] is not None:
        problem = Problem(where, row["problem"], row["mend"], row["problem_sha256"])
    return Outcome(where, row["key"], raw, None if row["id"] is None else _filed(row), problem)


def _filed(row: Mapping[str, Any]) -> Filed:
    found = {
        name: [tuple(each[column] for column in columns) for each in row[name]] for name, columns in COLUMNS.items()
    }
    return Filed({name: row[name] for name in _PAGE}, found)
