"""From rows to records: readings come back from the dossier exactly as they went in."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection, RowMapping, Select, Table, select

from selon.keep import tables
from selon.model import Actor, Candidate, Count, Event, Findings, Page, Passage, Place, Reading, Span, Statement, Time

__all__ = ["CLAIMS", "KINDS", "PIECES", "page_of", "readings_of"]

KINDS = frozenset({"statements", "times", "places", "counts", "actors", "events"})
"""All kinds of finding but passages, without which no other is read."""

CLAIMS = KINDS - {"actors"}
"""Those that claims and conflicts are made of."""

PIECES = frozenset({"times", "places"})
"""Those that stories are made of."""

_Row: TypeAlias = RowMapping | Mapping[str, Any]
_Children: TypeAlias = dict[str, list[_Row]]


def page_of(row: _Row) -> Page:
    """The page of a row of the table `pages`."""
    fields = {name: row[name] for name in _PAGE}
    return Page(
        **fields,
        where=row["location"],
        authors=tuple(json.loads(row["authors"])),
        rules=tuple((name, rule) for name, rule in json.loads(row["rules"])),
    )


_PAGE = (
    "id",
    "text",
    "sha256",
    "raw_sha256",
    "url",
    "outlet",
    "publisher",
    "published",
    "modified",
    "title",
    "language",
)


def readings_of(
    db: Connection, rows: Sequence[_Row], *, own: bool = False, kinds: Collection[str] = KINDS
) -> Iterator[Reading]:
    """The readings of some rows of the table `pages`, in their order; with `own`, labelled by the page alone.

    Beside their passages they come with these kinds of finding alone, by the names of the tables.
    """
    ids = [row["id"] for row in rows]
    wanted = {table: ids if table.name in kinds or table in _LABELS else [] for table in _BY_PAGE}
    found = {table.name: _by_page(db, table, pages) for table, pages in wanted.items()}
    spans = _nested(db, tables.statement_spans, "statement", tables.statements, wanted[tables.statements])
    mentions = _nested(db, tables.mentions, "actor", tables.actors, wanted[tables.actors])
    harmed = _nested(db, tables.event_counts, "event", tables.events, wanted[tables.events])
    for row in rows:
        mine = {name: children[row["id"]] for name, children in found.items()}
        if not own:
            mine["passages"] = _overlaid(mine["passages"], mine["relabels"])
        yield Reading(page_of(row), _findings(mine, spans, mentions, harmed, row["pipeline"]))


def _grouped(rows: Iterable[_Row], by: str) -> _Children:
    found: _Children = defaultdict(list)
    for row in rows:
        found[row[by]].append(row)
    return found


_BY_PAGE = (
    tables.passages,
    tables.relabels,
    tables.statements,
    tables.times,
    tables.places,
    tables.counts,
    tables.actors,
    tables.events,
)


_LABELS = (tables.passages, tables.relabels)


def _overlaid(own: list[_Row], over: list[_Row]) -> list[_Row]:
    """The page's own labels, and over them those that the collection gives."""
    changed = {row["position"]: row for row in over}
    return [changed.get(row["position"], row) for row in own]


def _by_page(db: Connection, table: Table, ids: Sequence[str]) -> _Children:
    if not ids:
        return defaultdict(list)
    query = select(table).where(table.c.page.in_(ids)).order_by(table.c.page, table.c.position)
    return _grouped(_rows(db, query), "page")


def _nested(db: Connection, table: Table, parent: str, parents: Table, ids: Sequence[str]) -> _Children:
    if not ids:
        return defaultdict(list)
    query = (
        select(table)
        .join(parents, parents.c.id == table.c[parent])
        .where(parents.c.page.in_(ids))
        .order_by(table.c[parent], table.c.position)
    )
    return _grouped(_rows(db, query), parent)


def _rows(db: Connection, query: Select[Any]) -> Iterator[_Row]:
    """Rows as plain dictionaries, whose fields are got at quicker than those of SQLAlchemy's own mappings."""
    result = db.execute(query)
    names = tuple(result.keys())
    return (dict(zip(names, row, strict=True)) for row in result.all())


def _findings(
    mine: _Children, spans: _Children, mentions: _Children, harmed: _Children, pipeline: str
) -> Findings:
    return Findings(
        passages=tuple(_passage(row) for row in mine["passages"]),
        statements=tuple(_statement(row, spans[row["id"]]) for row in mine["statements"]),
        times=tuple(_time(row) for row in mine["times"]),
        places=tuple(_place(row) for row in mine["places"]),
        counts=tuple(_count(row) for row in mine["counts"]),
        actors=tuple(_actor(row, mentions[row["id"]]) for row in mine["actors"]),
        pipeline=pipeline,
        events=tuple(_event(row, harmed[row["id"]]) for row in mine["events"]),
    )


def _passage(row: _Row) -> Passage:
    return Passage(row["start"], row["stop"], row["kind"], row["reason"], row["score"])


def _span(row: _Row) -> Span:
    return Span(row["start"], row["stop"], row["text"])


def _statement(row: _Row, spans: Sequence[_Row]) -> Statement:
    roles: dict[str, list[Span]] = {role: [] for role in ("content", "source", "cue", "relay", "mark")}
    for span in spans:
        roles[span["role"]].append(_span(span))
    return Statement(
        content=tuple(roles["content"]),
        source=_only(roles["source"]),
        cue=_only(roles["cue"]),
        form=row["form"],
        modality=row["modality"],
        rule=row["rule"],
        resolved=row["resolved"],
        relay=tuple(roles["relay"]),
        mark=_only(roles["mark"]),
        passage=row["passage"],
    )


def _only(spans: Sequence[Span]) -> Span | None:
    return spans[0] if spans else None


def _fields(row: _Row, names: str) -> dict[str, Any]:
    return {name: row[name] for name in names.split()}


def _candidates(row: _Row) -> tuple[Candidate, ...]:
    return tuple(Candidate(**fields) for fields in _list(row["candidates"]))


def _list(text: str) -> list[Any]:
    return [] if text == "[]" else cast("list[Any]", json.loads(text))


def _time(row: _Row) -> Time:
    fields = _fields(row, "start text value type rule mod earliest latest precision")
    return Time(end=row["stop"], candidates=_candidates(row), **fields)


def _place(row: _Row) -> Place:
    fields = _fields(row, "start text rule name country lat lon level method score uncertainty")
    return Place(end=row["stop"], candidates=_candidates(row), **fields)


def _count(row: _Row) -> Count:
    fields = _fields(row, "start text effect victims low high rule period convention kind")
    return Count(
        end=row["stop"],
        by=row["by_whom"],
        approx=bool(row["approx"]),
        vague=bool(row["vague"]),
        statement=_index(row["statement"]),
        place=_index(row["place"]),
        time=_index(row["time"]),
        total_of=_index(row["total_of"]),
        **fields,
    )


def _index(key: str | None) -> int | None:
    """The index on the page within an id: "…​.s12" is 12."""
    return None if key is None else int(key.rpartition(".")[2][1:])


def _actor(row: _Row, mentions: Sequence[_Row]) -> Actor:
    return Actor(
        name=row["name"],
        kind=row["kind"],
        mentions=tuple(_span(mention) for mention in mentions),
        rule=row["rule"],
        acronym=row["acronym"],
        offices=tuple(_list(row["offices"])),
    )


def _event(row: _Row, counts: Sequence[_Row]) -> Event:
    fields = _fields(row, "start text type rule kind modality side")
    return Event(
        end=row["stop"],
        who=_placed(row["who"], row["who_start"]),
        whom=_placed(row["whom"], row["whom_start"]),
        place=_index(row["place"]),
        time=_index(row["time"]),
        statement=_index(row["statement"]),
        counts=tuple(int(count["count"].rpartition(".")[2][1:]) for count in counts),
        acled=tuple(_list(row["acled"])),
        ucdp=tuple(_list(row["ucdp"])),
        **fields,
    )


def _placed(text: str | None, start: int | None) -> Span | None:
    return None if text is None or start is None else Span(start, start + len(text), text)
