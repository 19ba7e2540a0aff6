"""Chunks: some records of one file, cut the same way each time, so that work that is lost can be done again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pyarrow as pa

from selon.model import Known, Problem, Raw
from selon.scale.commit import printable
from selon.scale.crawl.files import opened

__all__ = ["chunks_of", "found_in"]

_RECORDS = 256
_BYTES = 16_000_000
"""A chunk ends with the record that fills it."""

_FOUND = pa.struct(
    [(name, pa.string()) for name in ("where", "media", "known", "what", "mend", "sha256")] + [("data", pa.binary())]
)
_SCHEMA = pa.schema([("file", pa.int64()), ("first", pa.int64()), ("found", pa.list_(_FOUND))])


def chunks_of(files: pa.Table) -> Iterator[pa.Table]:
    """The chunks of files given by number and name, a table of one row each."""
    for row in files.to_pylist():
        first, held, size = 0, [], 0
        for each in opened(row["name"]):
            held.append(_packed(each))
            size += len(each.data) if isinstance(each, Raw) else 0
            if len(held) >= _RECORDS or size >= _BYTES:
                yield _chunk(row["file"], first, held)
                first, held, size = first + len(held), [], 0
        if held or not first:
            yield _chunk(row["file"], first, held)


def found_in(chunk: dict[str, Any]) -> Iterator[Raw | Problem]:
    """What was found in the records of a chunk."""
    for each in chunk["found"]:
        if each["data"] is None:
            yield Problem(each["where"], each["what"], each["mend"], each["sha256"])
        else:
            known = json.loads(each["known"])
            known["authors"] = tuple(known["authors"])
            yield Raw(each["where"], each["data"], Known(**known), each["media"])


def _chunk(file: int, first: int, held: list[dict[str, Any]]) -> pa.Table:
    return pa.Table.from_pylist([{"file": file, "first": first, "found": held}], _SCHEMA)


def _packed(found: Raw | Problem) -> dict[str, Any]:
    where = printable(found.where)
    if isinstance(found, Problem):
        return {"where": where, "what": found.what, "mend": found.mend, "sha256": found.sha256}
    return {"where": where, "data": found.data, "media": found.media, "known": json.dumps(asdict(found.known))}
