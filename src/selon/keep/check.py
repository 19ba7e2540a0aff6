"""Check a dossier: the file, its hashes, its spans and what its rows refer to. Nothing is changed."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from selon.keep import connect, migrate, tables
from selon.keep.backends import backend_of

__all__ = ["Flaw", "check"]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is not as it was written: where it stands (a table and what names the row), and what is wrong."""

    where: str
    what: str


def check(path: Path | str) -> tuple[Flaw, ...]:
    """Everything that is wrong with a dossier; none where it is whole.

    The file's own structure, every reference between rows, the hash of every page's text and of every page's bytes,
    and for each finding that the words at its span are those it carries.

    Raises:
        DossierError: it is not there, is no dossier, or is of an older or a newer schema than this selon's.
    """
    path = Path(path)
    db = connect.connect(path, write=False)
    try:
        with connect.translated(path):
            migrate.require_newest(db, str(path))
            with connect.transaction(db, write=False):
                structure = tuple(Flaw(where, what) for where, what in backend_of(db).flaws(db))
                if any(flaw.where == "file" for flaw in structure):
                    return structure
                return structure + tuple(flaw for part in (_bytes, _texts, _spans) for flaw in part(db))
    finally:
        connect.close(db, write=False)


def _bytes(db: Connection) -> Iterator[Flaw]:
    for digest, size, packed in _rows(db, select(tables.raw.c.sha256, tables.raw.c.size, tables.raw.c.data)):
        try:
            data = zlib.decompress(packed)
        except zlib.error:
            yield Flaw(f"raw {digest}", "the bytes cannot be unpacked")
            continue
        if len(data) != size or hashlib.sha256(data).hexdigest() != digest:
            yield Flaw(f"raw {digest}", "the bytes are not those that were read")


def _texts(db: Connection) -> Iterator[Flaw]:
    held = tables.pages.c
    for page, text, digest, raw, kept in _rows(
        db,
        select(held.id, held.text, held.sha256, held.raw_sha256, tables.raw.c.sha256).outerjoin_from(
            tables.pages, tables.raw, tables.raw.c.sha256 == held.raw_sha256
        ),
    ):
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != digest:
            yield Flaw(f"pages {page}", "the text is not the one that was read: its hash is another")
        if kept is None:
            yield Flaw(f"pages {page}", f"its bytes {raw} are not kept")


# ── spans ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _spans(db: Connection) -> Iterator[Flaw]:
    """Each finding's words are those of the page at its span; stretches without words lie within the page."""
    for table in (tables.times, tables.places, tables.counts, tables.events):
        yield from _unlike(table.name, _rows(db, _with_page(table, table.c.page, table.c.id)))
    spans, mentions = tables.statement_spans, tables.mentions
    yield from _unlike(
        spans.name,
        _rows(db, _with_page(spans, tables.statements.c.page, spans.c.statement, tables.statements)),
    )
    yield from _unlike(
        mentions.name, _rows(db, _with_page(mentions, tables.actors.c.page, mentions.c.actor, tables.actors))
    )
    for table in (tables.passages, tables.relabels, tables.copies, tables.story_members, tables.story_entries):
        yield from _outside(table, db)


def _with_page(table: Table, page: Any, name: Any, parent: Table | None = None) -> Select[Any]:
    columns = (name, table.c.start, table.c.stop, table.c.text, tables.pages.c.text)
    query = select(*columns).select_from(table)
    if parent is not None:
        query = query.join(parent, parent.c.id == name)
    joined: Select[Any] = query.join(tables.pages, tables.pages.c.id == page)
    return joined


def _unlike(table: str, rows: Iterable[Any]) -> Iterator[Flaw]:
    for name, start, stop, words, text in rows:
        if not 0 <= start < stop <= len(text) or text[start:stop] != words:
            yield Flaw(f"{table} {name}", f"the page has other words at {start}–{stop}")


def _outside(table: Table, db: Connection) -> Iterator[Flaw]:
    columns = (table.c.page, table.c.start, table.c.stop, tables.pages.c.text)
    query = select(*columns).join_from(table, tables.pages, tables.pages.c.id == table.c.page)
    for page, start, stop, text in _rows(db, query):
        if not 0 <= start <= stop <= len(text):
            yield Flaw(f"{table.name} {page}", f"{start}–{stop} lies outside its page of {len(text)} characters")


def _rows(db: Connection, query: Select[Any]) -> Iterator[Any]:
    for row in db.execute(query.execution_options(yield_per=500)):
        yield tuple(row)
