"""Make the country outlines that the report's map draws: `world.json` from the npm package world-atlas.

Run `npm pack world-atlas@2.0.2`, unpack it, then
`python training/world_outlines.py package/countries-50m.json src/selon/show/report/atlas/world.json`.

The shapes are those of Natural Earth (public domain); world-atlas, which carries them as TopoJSON, is under ISC.
Arcs are simplified one by one (Douglas-Peucker), so that neighbours keep a common border, and stored as rings of
hundredths of a degree: first point absolute, then differences.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TOLERANCE = 0.03
"""Largest distance of a dropped point from the line kept, in degrees."""

SMALLEST = 0.02
"""Smallest ring kept, in square degrees."""

Point = tuple[float, float]
Ring = list[Point]


def arcs(topology: dict[str, Any]) -> list[Ring]:
    """The arcs of a quantised topology, in degrees, simplified."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    made = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        made.append(simplify(line))
    return made


def simplify(line: Ring) -> Ring:
    """Douglas-Peucker without recursion; the ends stay."""
    keep = {0, len(line) - 1}
    todo = [(0, len(line) - 1)]
    while todo:
        first, last = todo.pop()
        worst, at = 0.0, 0
        for i in range(first + 1, last):
            away = distance(line[i], line[first], line[last])
            if away > worst:
                worst, at = away, i
        if worst > TOLERANCE:
            keep.add(at)
            todo += [(first, at), (at, last)]
    return [line[i] for i in sorted(keep)]


def distance(point: Point, a: Point, b: Point) -> float:
    """Distance of a point from the segment a-b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
    return float(((point[0] - a[0] - t * dx) ** 2 + (point[1] - a[1] - t * dy) ** 2) ** 0.5)


def rings(topology: dict[str, Any]) -> Iterator[Ring]:
    """Every ring of every country, outer and inner alike."""
    lines = arcs(topology)
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = country.get("arcs", [])
        if country["type"] == "Polygon":
            polygons = [polygons]
        for polygon in polygons:
            for ring in polygon:
                yield joined(ring, lines)


def joined(ring: list[int], lines: list[Ring]) -> Ring:
    """A ring from its arcs; a negative index is an arc run backwards."""
    points: Ring = []
    for index in ring:
        line = lines[index] if index >= 0 else lines[~index][::-1]
        points += line[1:] if points else line
    return points


def area(ring: Ring) -> float:
    """Area of a ring in square degrees."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def packed(ring: Ring) -> list[int]:
    """The ring as hundredths of a degree, differences after the first point."""
    flat: list[int] = []
    before = (0, 0)
    for x, y in ring:
        point = (round(x * 100), round(y * 100))
        flat += [point[0] - before[0], point[1] - before[1]]
        before = point
    return flat


def main(source: Path, target: Path) -> None:
    topology = json.loads(source.read_text(encoding="utf-8"))
    kept = [packed(ring) for ring in rings(topology) if area(ring) >= SMALLEST]
    target.write_text(json.dumps({"rings": kept}, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
