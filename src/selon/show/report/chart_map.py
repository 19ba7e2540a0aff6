"""Maps of the places a dossier speaks of: the whole, the region most spoken of, its quarters; doubt drawn as circles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from selon.show.report.lines import PlaceLine
from selon.show.report.links import finding_href
from selon.show.report.outlines import Window, outlines

__all__ = ["Dot", "Map", "maps", "meet"]

WIDTH, HEIGHT = 440, 310
KM = 111.2
"""Kilometres in a degree of latitude."""

LABELS = 12
"""Most names written on one map."""

DOTS = 120
"""Most places drawn on one map, the most often named; the table beside it holds more."""

LEAST = 3
"""Names that a closer map must show to be worth its place."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A place on a map; `halo` is its uncertainty in the map's units, 0 where none is known or it would not show."""

    x: float
    y: float
    size: float
    halo: float
    label: str
    show: bool
    left: bool
    href: str
    place: PlaceLine


@dataclass(frozen=True, slots=True)
class Map:
    """A drawn map: `kind` is "world", "region" or "quarters"; `bar` is the scale's length, for `bar_km` kilometres.

    `all` is how many places lie within, of which the most often named are drawn.
    """

    kind: str
    land: str
    dots: tuple[Dot, ...]
    bar: float
    bar_km: int
    all: int
    width: int = WIDTH
    height: int = HEIGHT


def maps(places: Sequence[PlaceLine]) -> list[Map]:
    """At most three maps, each closer than the one before, and only where it shows more."""
    if not places:
        return []
    whole = _around(places, 6.0)
    made = [_drawn("world", whole, places)]
    near = [place for place in places if place.level in {"city", "quarter", "site", "region"}] or list(places)
    for kind, reach in (("region", 3.2), ("quarters", 0.14)):
        centre = _densest(near, reach)
        inside = [place for place in near if abs(place.lat - centre[1]) <= reach and _east(place, centre) <= reach]
        least = min(reach / 2, 0.05)
        window = _around(inside, least) if len(inside) >= 3 else None
        if window and _height(window) * 2.2 < _height(whole):
            closer = _drawn(kind, window, inside)
            if sum(dot.show for dot in closer.dots) >= LEAST:
                made.append(closer)
                whole = window
    return made


def _east(place: PlaceLine, centre: tuple[float, float]) -> float:
    return abs(place.lon - centre[0]) * math.cos(math.radians(centre[1]))


def _densest(places: Sequence[PlaceLine], reach: float) -> tuple[float, float]:
    """The place with most mentions within reach; ties go to the first by name."""

    def weight(place: PlaceLine) -> tuple[int, str]:
        centre = (place.lon, place.lat)
        near = (p.mentions for p in places if abs(p.lat - place.lat) <= reach and _east(p, centre) <= reach)
        return -sum(near), place.name

    best = min(places[:400], key=weight)
    return best.lon, best.lat


def _height(window: Window) -> float:
    return window.north - window.south


def _around(places: Sequence[PlaceLine], least: float) -> Window:
    """A window of the map's proportions around all places, at least `least` degrees high."""
    south, north = min(p.lat for p in places), max(p.lat for p in places)
    west, east = min(p.lon for p in places), max(p.lon for p in places)
    lat, lon = (south + north) / 2, (west + east) / 2
    squeeze = max(0.2, math.cos(math.radians(lat)))
    high = max(least, (north - south) * 1.3, (east - west) * 1.3 * squeeze * HEIGHT / WIDTH)
    wide = high * WIDTH / HEIGHT / squeeze
    if wide > 360:
        high, wide = high * 360 / wide, 360.0
    lat = max(-88 + high / 2, min(88 - high / 2, lat))
    lon = max(-180 + wide / 2, min(180 - wide / 2, lon))
    return Window(lon - wide / 2, lat - high / 2, lon + wide / 2, lat + high / 2)


def _drawn(kind: str, window: Window, places: Sequence[PlaceLine]) -> Map:
    inside = sorted((p for p in places if window.holds(p.lon, p.lat)), key=lambda p: (-p.mentions, p.name))
    per_km = HEIGHT / (_height(window) * KM)
    taken: list[tuple[float, float, float, float]] = []
    dots = [_dot(place, window, per_km, taken) for place in inside[:DOTS]]
    bar_km = _bar(90 / per_km)
    return Map(kind, _land(window), tuple(dots), round(bar_km * per_km, 1), bar_km, len(inside))


def _xy(window: Window, lon: float, lat: float) -> tuple[float, float]:
    x = (lon - window.west) / (window.east - window.west) * WIDTH
    y = (window.north - lat) / (window.north - window.south) * HEIGHT
    return round(x, 1), round(y, 1)


def _dot(place: PlaceLine, window: Window, per_km: float, taken: list[tuple[float, float, float, float]]) -> Dot:
    x, y = _xy(window, place.lon, place.lat)
    size = round(min(9.0, 2.6 + 0.9 * math.sqrt(place.mentions - 1)), 1)
    halo = min((place.uncertainty or 0.0) * per_km, WIDTH)
    long = 6.6 * len(place.shown[:28]) + 8
    left = x + long > WIDTH - 6
    box = (x - long, y - 8, x, y + 8) if left else (x, y - 8, x + long, y + 8)
    clear = len(taken) < LABELS and not any(meet(box, other) for other in taken)
    if clear:
        taken.append(box)
    shown = round(halo, 1) if size < halo < WIDTH / 2 else 0.0
    return Dot(x, y, size, shown, place.shown[:28], clear, left, finding_href(place.first), place)


def meet(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    """Whether two boxes (left, top, right, bottom) share anything."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _bar(km: float) -> int:
    ladder = [step * 10**power for power in range(5) for step in (1, 2, 5)]
    return max((step for step in ladder if step <= km), default=1)


FINE = 1.4
"""Points of a coast nearer to one another than this, in the map's units, are drawn as one."""


def _thinned(points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    kept: list[tuple[float, float]] = []
    for x, y in points:
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= FINE:
            kept.append((x, y))
    return kept


def _land(window: Window) -> str:
    rings = (_thinned(_xy(window, lon, lat) for lon, lat in ring) for ring in outlines(window))
    return "".join(_path(points) for points in rings if len(points) > 3)


def _path(points: Sequence[tuple[float, float]]) -> str:
    """A closed path: its first point, then the way from each to the next, which is shorter to write."""
    tenths = [(round(10 * x), round(10 * y)) for x, y in points]
    steps = ((b[0] - a[0], b[1] - a[1]) for a, b in pairwise(tenths))
    way = " ".join(f"{dx / 10:g},{dy / 10:g}" for dx, dy in steps)
    return f"M{points[0][0]:g},{points[0][1]:g}l{way}z"
