"""The desk's map on tiles of the user's own."""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path

import pytest
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from keep.conftest import outcome, reading, weighing
from selon.errors import SelonError
from selon.keep import Dossier
from selon.show.desk.map import CLOSEST, HEIGHT, SIDE, WIDTH, sheet
from selon.show.desk.tiles import Tiles
from selon.show.report.lines import PlaceLine

from .desk_client import Reader


def png(shade: int) -> bytes:
    """A picture of one colour, 256 by 256."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\x00" + bytes([shade]) * 256) * 256
    head = struct.pack(">IIBBBBB", 256, 256, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def archive(path: Path, kind: TileType = TileType.PNG, zooms: range = range(4)) -> Path:
    with path.open("wb") as file:
        writer = Writer(file)
        for z in zooms:
            for x in range(1 << z):
                for y in range(1 << z):
                    writer.write_tile(zxy_to_tileid(z, x, y), png(120 + (x + y) % 2 * 60))
        header = {
            "tile_type": kind, "tile_compression": Compression.NONE, "min_zoom": zooms[0], "max_zoom": zooms[-1],
            "min_lon_e7": -1_800_000_000, "max_lon_e7": 1_800_000_000, "min_lat_e7": -850_000_000, "max_lat_e7": 850_000_000,
            "center_zoom": 0, "center_lon_e7": 0, "center_lat_e7": 0,
        }  # fmt: skip
        writer.finalize(header, {"name": "test"})
    return path


@pytest.fixture
def tiles(tmp_path: Path) -> Tiles:
    return Tiles(archive(tmp_path / "world.pmtiles"))


def place(name: str, lat: float, lon: float, mentions: int = 1) -> PlaceLine:
    return PlaceLine(name, "SY", "city", lat, lon, None, "page-one.p0", mentions)


ALEPPO, PARIS = place("Alep", 36.2, 37.15, 9), place("Paris", 48.85, 2.35)


def test_a_tile_is_the_one_of_the_archive_and_none_beyond_it(tiles: Tiles) -> None:
    assert tiles.media == "image/png"
    assert tiles.get(2, 1, 2) == png(180)
    assert [tiles.get(*at) for at in ((4, 0, 0), (2, 4, 0), (2, -1, 0), (-1, 0, 0))] == [None] * 4


@pytest.mark.parametrize(
    ("kind", "why"), [(TileType.MVT, "not pictures"), (TileType.UNKNOWN, "not pictures"), (None, "no archive"), ("none", "cannot be read")]
)
def test_what_cannot_be_shown_is_refused(tmp_path: Path, kind: TileType | str | None, why: str) -> None:
    path = tmp_path / "x.pmtiles"
    if isinstance(kind, TileType):
        archive(path, kind)
    elif kind is None:
        path.write_bytes(b"no tiles " * 100)
    with pytest.raises(SelonError, match=why):
        Tiles(path)


@pytest.mark.parametrize("asked", [{}, {"lon": "37.15", "lat": "36.2", "z": "9"}, {"lon": "179.9", "lat": "-80", "z": "2"}, {"lon": "nan", "lat": "x", "z": "99"}, {"lon": "1e9", "lat": "-1e9", "z": "99"}])
def test_tiles_cover_the_map_and_no_more(tiles: Tiles, asked: dict[str, str]) -> None:
    made = sheet([ALEPPO, PARIS], tiles, asked)
    assert 0 < len(made.tiles) <= 40
    for tile in made.tiles:
        assert tile.x < WIDTH
        assert tile.x + tile.side > 0
        assert tile.y < HEIGHT
        assert tile.y + tile.side > 0
        z, x, y = (int(part) for part in tile.href.split("/")[2:])
        assert tiles.get(z, x, y) is not None


def test_a_place_lies_where_web_mercator_has_it(tiles: Tiles) -> None:
    made = sheet([ALEPPO, PARIS], tiles, {"lon": "37.15", "lat": "36.2", "z": "3"})
    dot = next(one for one in made.dots if one.place is ALEPPO)
    assert (dot.x, dot.y) == (WIDTH / 2, HEIGHT / 2)
    other = next(one for one in made.dots if one.place is PARIS)
    assert other.x - dot.x == pytest.approx((2.35 - 37.15) / 360 * SIDE * 8, abs=0.2)
    assert other.y < dot.y


def test_all_places_are_within_the_first_view_and_steps_lead_around(tiles: Tiles) -> None:
    made = sheet([ALEPPO, PARIS], tiles, {})
    assert made.all == 2
    assert set(made.steps) == {"closer", "farther", "west", "east", "north", "south", "all"}
    assert "farther" not in sheet([ALEPPO], tiles, {"lon": "0", "lat": "0", "z": "0"}).steps
    assert "closer" not in sheet([ALEPPO], tiles, {"lon": "0", "lat": "0", "z": str(CLOSEST)}).steps
    assert sheet([], tiles, {}).all == 0


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_map_is_a_page_of_the_desk_if_there_are_tiles(tmp_path: Path, tiles: Tiles, lang: str) -> None:
    path = tmp_path / "a.selon"
    with Dossier.open(path, create=True) as dossier:
        dossier.add([outcome(reading(name), name) for name in ("one", "two")])
        dossier.put_weighing(weighing())
    desk = Reader(path, tiles=tiles)
    page = desk.get("/map", accept_language=lang)
    assert page.status_code == 200
    assert 'href="/search?place=Vaurienne"' in page.text
    for href in re.findall(r'<image href="([^"]+)"', page.text):
        assert desk.get(href).headers["content-type"] == "image/png"
    assert all(desk.get(href.replace("&amp;", "&")).status_code == 200 for href in re.findall(r'href="(/map\?[^"]+)"', page.text))
    assert desk.get("/tiles/99/0/0").status_code == 404
    assert 'href="/map"' in desk.get("/").text
    plain = Reader(path)
    assert plain.get("/map").status_code == 404
    assert 'href="/map"' not in plain.get("/").text
