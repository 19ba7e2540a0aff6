"""Who relays whom: sources on the left, relays between, outlets on the right, a line as thick as what came along it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from selon.show.desk.state import View

__all__ = ["Edge", "Graph", "Node", "draw_graph"]

WIDTH, ROW, TOP, BOX = 960, 30, 40, 230
COLUMNS = (10, 365, 720)
MOST = 18
"""Most names in a column; the table beneath holds all."""


@dataclass(frozen=True, slots=True)
class Edge:
    """So many statements came from one to the other; `kind` is "relay" or "page"."""

    start: str
    end: str
    kind: str
    n: int


@dataclass(frozen=True, slots=True)
class Node:
    """A name in its column."""

    name: str
    column: int
    x: int
    y: int
    n: int


@dataclass(frozen=True, slots=True)
class Line:
    """A drawn edge: its path, and how thick it is."""

    path: str
    width: float
    edge: Edge


@dataclass(frozen=True, slots=True)
class Graph:
    """The drawing and all its edges, the thickest first."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    edges: tuple[Edge, ...]
    width: int
    height: int
    box: int = BOX


def draw_graph(view: View, source: str = "") -> Graph:
    """The graph of all statements that came through a relay, or of one source's."""
    edges = _edges(view, source)
    columns = _columns(edges)
    nodes = {
        (column, name): Node(name, column, COLUMNS[column], TOP + ROW * at, n)
        for column, names in columns.items()
        for at, (name, n) in enumerate(names)
    }
    tallest = max((len(names) for names in columns.values()), default=0)
    most = max((edge.n for edge in edges), default=1)
    return Graph(
        tuple(nodes.values()), tuple(_lines(edges, nodes, most)), tuple(edges), WIDTH, TOP + ROW * tallest + 10
    )


def _edges(view: View, source: str) -> list[Edge]:
    counted: Counter[tuple[str, str, str]] = Counter()
    for line in view.found.statements.values():
        key = view.found.speakers.get(line.id)
        if key is None or not line.relay:
            continue
        name = view.found.sources[key].name
        if source and name != source:
            continue
        steps = [name, *line.relay]
        for before, after in pairwise(steps):
            counted[before, after, "relay"] += 1
        counted[steps[-1], view.found.pages[line.page].outlet, "page"] += 1
    ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return [Edge(start, end, kind, n) for (start, end, kind), n in ranked]


def _columns(edges: Iterable[Edge]) -> dict[int, list[tuple[str, int]]]:
    weights: dict[int, Counter[str]] = defaultdict(Counter)
    relays = {edge.end for edge in edges if edge.kind == "relay"}
    for edge in edges:
        if edge.kind == "page":
            weights[2][edge.end] += edge.n
            weights[1][edge.start] += edge.n
        elif edge.start not in relays:
            weights[0][edge.start] += edge.n
    return {
        column: sorted(held.items(), key=lambda item: (-item[1], item[0]))[:MOST] for column, held in weights.items()
    }


def _lines(edges: Iterable[Edge], nodes: dict[tuple[int, str], Node], most: int) -> Iterable[Line]:
    for edge in reversed(list(edges)):
        left, right = (1, 2) if edge.kind == "page" else (0, 1)
        start, end = nodes.get((left, edge.start)), nodes.get((right, edge.end))
        if start is None or end is None:
            continue
        x, y, to_x, to_y = start.x + BOX, start.y + 11, end.x, end.y + 11
        middle = (x + to_x) // 2
        yield Line(f"M{x},{y}C{middle},{y} {middle},{to_y} {to_x},{to_y}", round(1 + 6 * edge.n / most, 1), edge)
