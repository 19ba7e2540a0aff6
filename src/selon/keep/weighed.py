"""What was weighed, to rows and back; it is replaced as a whole and never half."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from sqlalchemy import Connection, RowMapping, Table, insert, select

from selon.keep import tables
from selon.keep.rows import Row, text_of
from selon.model import Claim, Conflict, Copy, Entry, Member, Story, Variant, Weighing

__all__ = ["clear", "load", "store"]

_STATEMENT = re.compile(r"\.s\d+$")


def clear(db: Connection) -> None:
    """Remove what was weighed."""
    for name in ("story_entries", "story_members", "stories", "conflicts", "claim_members", "claims", "copies"):
        db.execute(tables.METADATA.tables[name].delete())


def store(db: Connection, weighing: Weighing) -> None:
    """Write what was weighed into empty tables."""
    _insert(db, tables.copies, (_copy_row(*item) for item in enumerate(weighing.copies)))
    _insert(db, tables.claims, (_claim_row(*item) for item in enumerate(weighing.claims)))
    _insert(db, tables.claim_members, (row for claim in weighing.claims for row in _member_rows(claim)))
    _insert(db, tables.conflicts, (_conflict_row(*item) for item in enumerate(weighing.conflicts)))
    _insert(
        db,
        tables.stories,
        ({"position": at, "id": story.id, "title": story.title} for at, story in enumerate(weighing.stories)),
    )
    told = weighing.stories
    _insert(db, tables.story_members, (row for story in told for row in _parts(story.id, story.members, _MEMBER)))
    _insert(db, tables.story_entries, (row for story in told for row in _parts(story.id, story.timeline, _ENTRY)))


def _insert(db: Connection, table: Table, rows: Iterable[Row]) -> None:
    listed = list(rows)
    if listed:
        db.execute(insert(table), listed)


def _copy_row(position: int, copy: Copy) -> Row:
    variants = text_of([asdict(variant) for variant in copy.variants])
    return {"position": position, **_taken(copy, _COPY), "stop": copy.end, "variants": variants}


def _claim_row(position: int, claim: Claim) -> Row:
    return {"position": position, **_taken(claim, _CLAIM), "flags": text_of(claim.flags)}


def _member_rows(claim: Claim) -> Iterable[Row]:
    for position, member in enumerate(claim.members):
        yield {"claim": claim.id, "position": position, **_either(member, "")}


def _conflict_row(position: int, conflict: Conflict) -> Row:
    return {
        "position": position,
        **_either(conflict.a, "_a"),
        **_either(conflict.b, "_b"),
        "rule": conflict.rule,
        "why": conflict.why,
    }


def _either(key: str, suffix: str) -> Row:
    said = bool(_STATEMENT.search(key))
    return {f"statement{suffix}": key if said else None, f"count{suffix}": None if said else key}


def _parts(story: str, parts: Iterable[Member | Entry], names: Sequence[str]) -> Iterable[Row]:
    for position, part in enumerate(parts):
        yield {"story": story, "position": position, **_taken(part, names), "stop": part.end}


_COPY = ("origin", "page", "start", "role", "credit", "evidence")
_CLAIM = ("id", "kind", "grade", "origins", "why", "label", "effect", "low", "high", "place", "earliest", "latest")
_MEMBER = ("page", "start")
_ENTRY = ("day", "text", "origins", "page", "start")


def _taken(record: object, names: Sequence[str]) -> Row:
    return {name: getattr(record, name) for name in names}


def load(db: Connection) -> Weighing:
    """Read back what was weighed, in the order in which it was put."""
    return Weighing(
        copies=tuple(_copy(row) for row in _rows(db, tables.copies)),
        claims=_claims(db),
        conflicts=tuple(_conflict(row) for row in _rows(db, tables.conflicts)),
        stories=_stories(db),
    )


def _rows(db: Connection, table: Table) -> Iterable[RowMapping]:
    return db.execute(select(table).order_by(table.c.position)).mappings().all()


def _copy(row: RowMapping) -> Copy:
    return Copy(
        row["origin"],
        row["page"],
        row["start"],
        row["stop"],
        row["role"],
        row["credit"],
        tuple(Variant(**fields) for fields in json.loads(row["variants"])),
        row["evidence"],
    )


def _claims(db: Connection) -> tuple[Claim, ...]:
    members: dict[str, list[str]] = defaultdict(list)
    for row in _rows(db, tables.claim_members):
        members[row["claim"]].append(row["count"] or row["statement"])
    return tuple(_claim(row, members[row["id"]]) for row in _rows(db, tables.claims))


def _claim(row: RowMapping, members: list[str]) -> Claim:
    fields = {name: row[name] for name in _CLAIM}
    return Claim(members=tuple(members), flags=tuple(json.loads(row["flags"])), **fields)


def _conflict(row: RowMapping) -> Conflict:
    return Conflict(row["count_a"] or row["statement_a"], row["count_b"] or row["statement_b"], row["rule"], row["why"])


def _stories(db: Connection) -> tuple[Story, ...]:
    members: dict[str, list[Member]] = defaultdict(list)
    for row in _rows(db, tables.story_members):
        members[row["story"]].append(Member(row["page"], row["start"], row["stop"]))
    lines: dict[str, list[Entry]] = defaultdict(list)
    for row in _rows(db, tables.story_entries):
        entry = Entry(row["day"], row["text"], row["origins"], row["page"], row["start"], row["stop"])
        lines[row["story"]].append(entry)
    return tuple(
        Story(row["id"], row["title"], tuple(members[row["id"]]), tuple(lines[row["id"]]))
        for row in _rows(db, tables.stories)
    )
