"""The bundled country outlines, cut to a window."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

__all__ = ["Window", "outlines"]

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the globe in degrees."""

    west: float
    south: float
    east: float
    north: float

    def holds(self, lon: float, lat: float) -> bool:
        """Whether a position lies within."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


@cache
def _rings() -> tuple[tuple[Point, ...], ...]:
    text = resources.files(__package__).joinpath("atlas/world.json").read_text(encoding="utf-8")
    return tuple(tuple(_unpacked(ring)) for ring in json.loads(text)["rings"])


def _unpacked(flat: list[int]) -> Iterator[Point]:
    x = y = 0
    for dx, dy in zip(flat[::2], flat[1::2], strict=True):
        x, y = x + dx, y + dy
        yield x / 100, y / 100


def outlines(window: Window) -> Iterator[list[Point]]:
    """The rings that reach into the window, cut at its edges (Sutherland-Hodgman)."""
    for ring in _rings():
        if _apart(ring, window):
            continue
        cut: list[Point] = list(ring)
        for inside, cross in _edges(window):
            cut = list(_clip(cut, inside, cross))
        if len(cut) > 2:
            yield cut


def _apart(ring: tuple[Point, ...], window: Window) -> bool:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return max(xs) < window.west or min(xs) > window.east or max(ys) < window.south or min(ys) > window.north


Inside = Callable[[Point], bool]
Cross = Callable[[Point, Point], Point]


def _edges(window: Window) -> tuple[tuple[Inside, Cross], ...]:
    def vertical(x: float) -> Cross:
        return lambda a, b: (x, a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]))

    def level(y: float) -> Cross:
        return lambda a, b: (a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]), y)

    return (
        (lambda p: p[0] >= window.west, vertical(window.west)),
        (lambda p: p[0] <= window.east, vertical(window.east)),
        (lambda p: p[1] >= window.south, level(window.south)),
        (lambda p: p[1] <= window.north, level(window.north)),
    )


def _clip(ring: list[Point], inside: Inside, cross: Cross) -> Iterator[Point]:
    for before, point in zip([ring[-1], *ring[:-1]] if ring else [], ring, strict=True):
        if inside(before) != inside(point):
            yield cross(before, point)
        if inside(point):
            yield point
