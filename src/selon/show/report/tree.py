"""The pages of a story over time, each beneath the page whose text it carries on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from selon.model import Copy
from selon.show.report.families import parents
from selon.show.report.lines import PageLine
from selon.show.report.links import page_href
from selon.show.wording import Wording

__all__ = ["Node", "Tree", "tree"]

WIDTH, LEFT, RIGHT, ROW, TOP = 960, 24, 220, 26, 18
ROWS = 60
"""Most pages that are drawn; the table beneath holds all."""


@dataclass(frozen=True, slots=True)
class Node:
    """A page in its row, `x` by the moment it appeared; `up` is where the page lies whose text it carries, if it does."""

    x: float
    y: float
    up: tuple[float, float] | None
    page: PageLine
    href: str


@dataclass(frozen=True, slots=True)
class Tree:
    """A drawn tree; `ticks` are (x, words). `alone` pages neither carry nor are carried, `left` of the others are not drawn."""

    nodes: tuple[Node, ...]
    ticks: tuple[tuple[float, str], ...]
    alone: int
    left: int
    height: int
    width: int = WIDTH
    text: int = WIDTH - RIGHT


def tree(copied: Mapping[str, Sequence[Copy]], pages: Sequence[PageLine], w: Wording) -> Tree | None:
    """Draw pages; `copied` are copies by the page that holds their text first.

    None where no page carries another's text, or fewer than two of them are dated.
    """
    up = parents(copied, {page.id: page for page in pages})
    linked = {*up, *up.values()}
    held = {page.id: page for page in pages if page.day and page.id in linked}
    order = _order(held, up)
    if len(order) < 2:
        return None
    times = [_time(held[one]) for one in order]
    early, late = min(times), max(times)
    rows = {one: at for at, one in enumerate(order[:ROWS])}

    def place(one: str) -> tuple[float, float]:
        share = (_time(held[one]) - early) / ((late - early) or 1.0)
        return round(LEFT + share * (WIDTH - RIGHT - LEFT), 1), float(TOP + rows[one] * ROW)

    nodes = tuple(
        Node(*place(one), place(up[one]) if up.get(one) in rows else None, held[one], page_href(one)) for one in rows
    )
    ends = [(float(LEFT), early), (float(WIDTH - RIGHT), late)] if late > early else [(float(LEFT), early)]
    ticks = tuple((x, w.short(datetime.fromtimestamp(at, UTC).date().isoformat())) for x, at in ends)
    return Tree(nodes, ticks, len(pages) - len(linked), len(linked) - len(rows), TOP + len(rows) * ROW + 22)


def _order(held: Mapping[str, PageLine], up: Mapping[str, str]) -> list[str]:
    """The dated pages in their rows: one that hangs on none of them, then what hangs on it, earliest first."""
    below: dict[str | None, list[str]] = defaultdict(list)
    for one in sorted(held, key=lambda one: (_time(held[one]), one), reverse=True):
        below[up[one] if up.get(one) in held else None].append(one)
    made: list[str] = []
    waiting = below[None]
    while waiting:
        made.append(waiting.pop())
        waiting.extend(below[made[-1]])
    return made


def _time(page: PageLine) -> float:
    """When a page appeared, in seconds; at the beginning of its day where it tells no more."""
    for text in (page.published or "", page.day):
        try:
            told = datetime.fromisoformat(text)
        except ValueError:
            continue
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).timestamp()
    return 0.0
