"""A map on the user's own tiles: moved and brought closer by links, with its table beside, whole without JavaScript."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from selon.show.desk.draw import draw
from selon.show.desk.talk import Desk
from selon.show.desk.tiles import Tiles
from selon.show.report.chart_map import meet
from selon.show.report.lines import PlaceLine

__all__ = ["Sheet", "Tile", "map_routes", "sheet"]

WIDTH, HEIGHT = 960, 600
SIDE = 256
"""A tile's side, in the map's units."""

CLOSEST = 19
NORTH = 85.0511
"""Where Web Mercator ends."""

DOTS, LABELS = 200, 30


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile where it lies on the map."""

    href: str
    x: float
    y: float
    side: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A place where it lies on the map; `named` is whether its name is written there."""

    x: float
    y: float
    size: float
    named: bool
    place: PlaceLine


@dataclass(frozen=True, slots=True)
class Sheet:
    """The map as it is looked at: its tiles, its places by how often they are named, and where one goes from here."""

    tiles: Sequence[Tile]
    dots: Sequence[Dot]
    all: int
    steps: Mapping[str, str]
    width: int = WIDTH
    height: int = HEIGHT


def map_routes(desk: Desk, tiles: Tiles) -> list[Route]:
    """The addresses of the map and of its tiles."""
    return [Route("/map", _map(desk, tiles)), Route("/tiles/{z:int}/{x:int}/{y:int}", _tile(tiles))]


def _map(desk: Desk, tiles: Tiles) -> Callable[[Request], Response]:
    def shown(request: Request) -> Response:
        visitor, view = desk.visitor(request), desk.state.view()
        places = sorted(view.found.places.values(), key=lambda one: (-one.mentions, one.name))
        made = sheet(places, tiles, request.query_params)
        return desk.html(draw(view, visitor, "map.html", "map", sheet=made), visitor.lang)

    return shown


def _tile(tiles: Tiles) -> Callable[[Request], Response]:
    def tile(request: Request) -> Response:
        asked = request.path_params
        found = tiles.get(asked["z"], asked["x"], asked["y"]) if asked["z"] <= CLOSEST else None
        if found is None:
            return Response("", 404)
        return Response(found, media_type=tiles.media, headers={"Cache-Control": "private, max-age=86400"})

    return tile


def sheet(places: Sequence[PlaceLine], tiles: Tiles, asked: Mapping[str, str]) -> Sheet:
    """The map at the place and zoom of an address, or around all places where it says none."""
    lon, lat, zoom = _asked(asked) or _around(places)
    zoom = max(0, min(CLOSEST, zoom))
    middle = _mercator(lon, lat, zoom)
    west, north = middle[0] - WIDTH / 2, middle[1] - HEIGHT / 2
    inside = []
    for place in places:
        x, y = _mercator(place.lon, place.lat, zoom)
        if west <= x < west + WIDTH and north <= y < north + HEIGHT:
            inside.append((place, x - west, y - north))
    return Sheet(tuple(_tiles(tiles, zoom, west, north)), _dots(inside[:DOTS]), len(inside), _steps(lon, lat, zoom))


def _asked(asked: Mapping[str, str]) -> tuple[float, float, int] | None:
    try:
        lon, lat, zoom = float(asked["lon"][:20]), float(asked["lat"][:20]), int(asked["z"][:2])
    except (KeyError, ValueError):
        return None
    if not (math.isfinite(lon) and math.isfinite(lat)):
        return None
    return (lon + 180) % 360 - 180, max(-NORTH, min(NORTH, lat)), zoom


def _around(places: Sequence[PlaceLine]) -> tuple[float, float, int]:
    """The closest view of all places."""
    if not places:
        return 0.0, 20.0, 2
    at = [_mercator(place.lon, place.lat, 0) for place in places]
    west, east = min(x for x, _ in at), max(x for x, _ in at)
    north, south = min(y for _, y in at), max(y for _, y in at)
    room = min(WIDTH * 0.9 / max(east - west, 1e-6), HEIGHT * 0.9 / max(south - north, 1e-6))
    lon, lat = _degrees((west + east) / 2, (north + south) / 2, 0)
    return lon, lat, max(1, min(12, math.floor(math.log2(room))))


def _mercator(lon: float, lat: float, zoom: int) -> tuple[float, float]:
    """Where a point lies on the map of the whole world at a zoom, from its north-west corner (Web Mercator, EPSG:3857)."""
    whole = SIDE * 2.0**zoom
    sine = math.sin(math.radians(max(-NORTH, min(NORTH, lat))))
    return (lon + 180) / 360 * whole, (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * whole


def _degrees(x: float, y: float, zoom: int) -> tuple[float, float]:
    whole = SIDE * 2.0**zoom
    return x / whole * 360 - 180, math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y / whole))))


def _tiles(tiles: Tiles, zoom: int, west: float, north: float) -> Iterable[Tile]:
    """The tiles under the map; where the archive has none so close or so far, the nearest that it has, drawn to scale."""
    level = max(tiles.least, min(tiles.most, zoom))
    side = SIDE * 2.0 ** (zoom - level)
    if side < SIDE / 8:  # tiles so small would be hundreds
        return
    for x in range(math.floor(west / side), math.ceil((west + WIDTH) / side)):
        for y in range(max(0, math.floor(north / side)), min(1 << level, math.ceil((north + HEIGHT) / side))):
            href = f"/tiles/{level}/{x % (1 << level)}/{y}"
            yield Tile(href, round(x * side - west, 2), round(y * side - north, 2), round(side, 2))


def _dots(inside: Sequence[tuple[PlaceLine, float, float]]) -> tuple[Dot, ...]:
    taken: list[tuple[float, float, float, float]] = []
    made = []
    for place, x, y in inside:
        box = (x, y - 9, x + 7.5 * len(place.shown[:28]) + 12, y + 9)
        named = len(taken) < LABELS and box[2] < WIDTH and not any(meet(box, other) for other in taken)
        if named:
            taken.append(box)
        size = round(min(12.0, 3.5 + math.sqrt(place.mentions)), 1)
        made.append(Dot(round(x, 1), round(y, 1), size, named, place))
    return tuple(made)


def _steps(lon: float, lat: float, zoom: int) -> dict[str, str]:
    """The addresses of the maps beside this one, closer and farther."""
    x, y = _mercator(lon, lat, zoom)
    third = {"west": (-WIDTH / 3, 0), "east": (WIDTH / 3, 0), "north": (0, -HEIGHT / 3), "south": (0, HEIGHT / 3)}
    steps = {way: _href(*_degrees(x + dx, y + dy, zoom), zoom) for way, (dx, dy) in third.items()}
    if zoom < CLOSEST:
        steps["closer"] = _href(lon, lat, zoom + 1)
    if zoom > 0:
        steps["farther"] = _href(lon, lat, zoom - 1)
    return {**steps, "all": "/map"}


def _href(lon: float, lat: float, zoom: int) -> str:
    return f"/map?{urlencode({'lon': f'{lon:.5f}', 'lat': f'{lat:.5f}', 'z': zoom})}"
