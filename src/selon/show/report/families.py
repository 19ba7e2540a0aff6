"""Families: what a page gave to others, all stretches together, by the page in which each shared text first appears.

Weighing knows stretches; a reader thinks of pages ("six outlets carry this text"). So the stretches whose earliest
holder is one page are shown as one family, and a page most of whose text is shared belongs to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from selon.model import Copy
from selon.show.report.lines import PageLine

__all__ = ["Families", "covered", "families", "parents"]

_MOST = 0.5
"""A page belongs to another's origin where this part of its text is shared with earlier pages."""


@dataclass(frozen=True, slots=True)
class Families:
    """`copies` by first page; `first` gives the first page of an origin; `texts` is how many texts there are in all."""

    copies: dict[str, list[Copy]] = field(default_factory=dict)
    first: dict[str, str] = field(default_factory=dict)
    texts: int = 0


def families(copies: Iterable[Copy], pages: Mapping[str, PageLine]) -> Families:
    """Bring the copied stretches of a collection together by the page that holds them first."""
    by_origin: dict[str, list[Copy]] = defaultdict(list)
    for copy in copies:
        if copy.page in pages:
            by_origin[copy.origin].append(copy)
    first = {origin: min(group, key=lambda one: _order(one, pages)).page for origin, group in by_origin.items()}
    grouped: dict[str, list[Copy]] = defaultdict(list)
    for origin, group in by_origin.items():
        grouped[first[origin]].extend(group)
    kept = {
        page: group for page, group in grouped.items() if len({copy.page for copy in group}) > 1 or _credited(group)
    }
    return Families(kept, {origin: page for origin, page in first.items() if page in kept}, _texts(kept, pages))


def _order(copy: Copy, pages: Mapping[str, PageLine]) -> tuple[bool, str, str]:
    return copy.role != "origin", pages[copy.page].published or "9999", copy.page


def _credited(group: Iterable[Copy]) -> bool:
    return any(copy.credit for copy in group)


def _texts(grouped: Mapping[str, list[Copy]], pages: Mapping[str, PageLine]) -> int:
    """How many pages are left when each that is mostly shared is counted with the page it shares most with."""
    parent = parents(grouped, pages)
    return len({_root(page, parent) for page in pages})


def parents(copied: Mapping[str, Sequence[Copy]], pages: Mapping[str, PageLine]) -> dict[str, str]:
    """For each of the pages most of whose text stands on earlier ones among them, the page with which it shares most.

    `copied` are copies by the page that holds their text first.
    """
    shared: dict[str, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for first, group in copied.items():
        for copy in group:
            if copy.page != first and copy.page in pages and first in pages:
                shared[copy.page][first].append((copy.start, copy.end))
    parent: dict[str, str] = {}
    for page, by_first in shared.items():
        if covered(span for spans in by_first.values() for span in spans) >= _MOST * pages[page].length:
            parent[page] = min(by_first, key=lambda one: (-covered(by_first[one]), one))
    return parent


def _root(page: str, parent: Mapping[str, str]) -> str:
    """The page a page's text goes back to; where pages point at one another, the least of their ids."""
    seen = [page]
    while page in parent:
        page = parent[page]
        if page in seen:
            return min(seen[seen.index(page) :])
        seen.append(page)
    return page


def covered(spans: Iterable[tuple[int, int]]) -> int:
    """How many code points lie in at least one of the spans."""
    total, reached = 0, 0
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
