"""Roots: the independent texts behind a set of pages, once all that is copied or credited is led back to where it stood.

A page has a text of its own where less than half of its body stands in others before it. Pages that go back to one
text, pages of one publisher, and all that credits one agency have one root.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from selon.model import Copy, Reading
from selon.weigh.origins import family_of

__all__ = ["roots"]

_DERIVED = 0.5
"""A page of whose body this part stands elsewhere before it has no text of its own."""


def roots(readings: Sequence[Reading], copies: Sequence[Copy]) -> dict[str, str]:
    """The root of every page, by page id: "agency AFP", or "outlet" and the publisher whose text it is.

    `copies` are those of the whole collection, with the members of each family in time order.
    """
    first = _first(copies)
    rows: dict[str, list[Copy]] = defaultdict(list)
    for row in copies:
        rows[row.page].append(row)
    names = {reading.page.id: family_of(reading.page) for reading in readings}
    parents = {reading.page.id: _parent(reading, rows[reading.page.id], first) for reading in readings}
    return {page: _root(page, parents, names) for page in parents}


def _first(copies: Sequence[Copy]) -> dict[str, str]:
    """The page that each family of copies goes back to: its origin, else its earliest member."""
    first: dict[str, str] = {}
    for row in copies:
        if row.role == "origin" or row.origin not in first:
            first[row.origin] = row.page
    return first


def _parent(reading: Reading, rows: Sequence[Copy], first: Mapping[str, str]) -> str | None:
    """What most of a page's text goes back to: a page's id, "agency" and a name, or None for a text of its own."""
    page = reading.page.id
    taken: dict[str, int] = defaultdict(int)
    covered: list[tuple[int, int]] = []
    for row in rows:
        if row.credit is None and first[row.origin] == page:
            continue
        parent = f"agency {row.credit}" if row.credit else first[row.origin]
        taken[parent] += row.end - row.start
        covered.append((row.start, row.end))
    body = [(p.start, p.end) for p in reading.findings.passages if p.kind == "body"]
    if _shared(body, covered) < _DERIVED * sum(end - start for start, end in body):
        return None
    return max(sorted(taken), key=lambda name: taken[name], default=None)


def _shared(body: Sequence[tuple[int, int]], covered: Sequence[tuple[int, int]]) -> int:
    total, at = 0, 0
    for start, end in sorted(covered):
        start = max(start, at)
        total += sum(max(0, min(end, stop) - max(start, first)) for first, stop in body)
        at = max(at, end)
    return total


def _root(page: str, parents: Mapping[str, str | None], names: Mapping[str, str]) -> str:
    seen = {page}
    while (parent := parents.get(page)) is not None:
        if parent.startswith("agency ") or parent not in parents:
            return parent
        if parent in seen:
            break
        seen.add(parent)
        page = parent
    return f"outlet {names[page]}"
