"""The manifest of a dossier: a hash tree over every row that holds evidence, so that anyone can verify a copy of it.

Each row is written as one line of JSON: ``["table", value, …]``, its columns in the order the manifest names them, in
ASCII, without spaces. A leaf is ``SHA-256(00 line)``; leaves are sorted. A node is ``SHA-256(01 left right)``, and a tree
splits at the largest power of two below its number of leaves, as in RFC 6962. The manifest's own root is that of one
leaf a table, ``["table", rows, "root"]``, in the order of names. `docs/threat-model.md` has a script that verifies all of
it with nothing but Python.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

import selon
from selon.keep import connect, migrate, tables
from selon.keep.dump import LEFT_OUT

__all__ = ["FORM", "manifest", "root"]

FORM = "selon-manifest-1"


def manifest(path: Path | str) -> dict[str, Any]:
    """The manifest of a dossier, ready to be written as JSON and signed. Equal content gives an equal manifest.

    Raises:
        DossierError: it is not there, or is no dossier.
    """
    path = Path(path)
    db = connect.connect(path, write=False)
    try:
        with connect.translated(path), connect.transaction(db, write=False):
            migrate.require_newest(db, str(path))
            parts = {table.name: _part(db, table) for table in _evidence()}
    finally:
        connect.close(db, write=False)
    whole = root([_leaf([name, part["rows"], part["root"]]) for name, part in parts.items()])
    return {"form": FORM, "selon": selon.__version__, "schema": migrate.head(), "root": whole, "tables": parts}


def _evidence() -> list[Table]:
    """The tables that hold evidence, by name: all but those that say when and how often a build ran."""
    return [table for name, table in sorted(tables.METADATA.tables.items()) if LEFT_OUT.get(name, ()) is not None]


def _part(db: Connection, table: Table) -> dict[str, Any]:
    left_out = LEFT_OUT.get(table.name) or set()
    columns = [column for column in table.columns if column.name not in left_out]
    rows = db.execute(select(*columns).execution_options(yield_per=1_000))
    leaves = sorted(_leaf([table.name, *row]) for row in rows)
    return {"columns": [column.name for column in columns], "rows": len(leaves), "root": root(leaves)}


def _leaf(values: list[Any]) -> bytes:
    line = json.dumps(values, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(b"\x00" + line.encode("ascii")).digest()


def root(leaves: Iterable[bytes]) -> str:
    """The root of the hash tree over some leaves, in hexadecimal; that of none is the hash of nothing."""
    done: list[tuple[int, bytes]] = []  # whole trees so far, each larger than the next
    for leaf in leaves:
        size, node = 1, leaf
        while done and done[-1][0] == size:
            size, node = size * 2, hashlib.sha256(b"\x01" + done.pop()[1] + node).digest()
        done.append((size, node))
    if not done:
        return hashlib.sha256().hexdigest()
    node = done.pop()[1]
    while done:
        node = hashlib.sha256(b"\x01" + done.pop()[1] + node).digest()
    return node.hex()
