"""Build the gazetteer that selon ships: `python training/gazetteer/build.py SOURCES OUT`.

SOURCES holds, as described in README.md beside this file:
  cities500.latin-arabic.tsv.xz, admin1CodesASCII.txt, countryInfo.txt   GeoNames, CC BY 4.0
  countries.json.xz                                                      mledoze/countries, ODbL 1.0
  aleppo_neighbourhoods.tsv (rows of source "csr" only)                  Columbia CSR, MIT
  counties-10m.json                                                      us-atlas, from US Census (public domain)
OUT is `src/selon/find/places/data`. The own tables `regions.tsv` and `sites.tsv` lie there already.
"""

from __future__ import annotations

import json
import lzma
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from selon.find.places.keys import bare, key
from selon.find.places.packed import pack
from selon.find.places.transliteration import skeleton

ARABIC_SCRIPT = frozenset("SY IQ LB JO PS EG LY YE SA AE KW QA BH OM SD TN DZ MA IR AF PK".split())
SMALL_ALTERNATIVES = ARABIC_SCRIPT | frozenset("FR BE CH LU MC UA TR IL".split())
LEAST_POPULATION = 20_000
"""Alternative names of smaller places are kept only in SMALL_ALTERNATIVES: elsewhere they are noise."""


class Row(NamedTuple):
    """One place under one name; `primary` is 1 where it is the usual one."""

    name: str
    level: str
    country: str
    region: str
    lat: float
    lon: float
    population: int
    capital: int = 0

    def text(self, primary: int) -> str:
        """The row as it is packed."""
        position = f"{self.lat:.3f}", f"{self.lon:.3f}"  # about 100 m
        numbers = (str(_rounded(self.population)), str(self.capital), str(primary))
        return "\t".join((self.name, self.level, self.country, self.region, *position, *numbers))


def _rounded(population: int) -> int:
    """Two figures are enough to rank by, and pack better."""
    return int(float(f"{population:.1e}"))


def keyed(row: Row, names: Iterable[str], primary: int) -> Iterator[tuple[str, str]]:
    """A row under the keys of names, with and without their articles, and under their skeletons where that helps."""
    for name in names:
        full = key(name)
        for form in {full, bare(full)}:
            if len(form) > 1 and form.replace(" ", "").isalnum() and form.isascii():
                yield form, row.text(primary)
        if row.country in ARABIC_SCRIPT and name.isascii() and len(skeleton(name)) > 2:
            yield "~" + skeleton(name), row.text(primary)


def cities(sources: Path, capitals: dict[str, str]) -> Iterator[tuple[str, str]]:
    with lzma.open(sources / "cities500.latin-arabic.tsv.xz", "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            _, name, lat, lon, country, region, population, others = line.rstrip("\n").split("\t")
            capital = int(capitals.get(country) == name)
            row = Row(name, "city", country, region, float(lat), float(lon), int(population or 0), capital)
            yield from keyed(row, [name], 1)
            if int(population or 0) >= LEAST_POPULATION or country in SMALL_ALTERNATIVES:
                yield from keyed(
                    row, [other for other in others.split("|") if len(other) > 2 and other[0].isupper()], 0
                )


def regions(sources: Path) -> Iterator[tuple[str, str]]:
    """First-level regions, placed at the mean of their towns."""
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    with lzma.open(sources / "cities500.latin-arabic.tsv.xz", "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            _, _, lat, lon, country, region, *_ = line.split("\t")
            points[f"{country}.{region}"].append((float(lat), float(lon)))
    for line in (sources / "admin1CodesASCII.txt").read_text(encoding="utf-8").splitlines():
        code, name, plain, _ = line.split("\t")
        country, _, region = code.partition(".")
        if country == "FR" or not points[code]:
            continue
        lat, lon = (sum(values) / len(values) for values in zip(*points[code], strict=True))
        yield from keyed(Row(name, "region", country, region, lat, lon, 0), {name, plain}, 1)


def counties(sources: Path) -> Iterator[tuple[str, str]]:
    """Counties of the United States, each at the middle of its outline's box."""
    atlas = json.loads((sources / "counties-10m.json").read_text(encoding="utf-8"))
    states = {shape["id"]: shape["properties"]["name"] for shape in atlas["objects"]["states"]["geometries"]}
    codes = {}
    for line in (sources / "admin1CodesASCII.txt").read_text(encoding="utf-8").splitlines():
        code, name, *_ = line.split("\t")
        if code.startswith("US."):
            codes[name] = code[3:]
    for shape in atlas["objects"]["counties"]["geometries"]:
        state = states[shape["id"][:2]]
        kind = "Parish" if state == "Louisiana" else "County"
        name = f"{shape['properties']['name']} {kind}"
        lat, lon = _middle(atlas, shape)
        yield from keyed(Row(name, "region", "US", codes.get(state, ""), lat, lon, 0), [name], 1)


def _middle(atlas: dict[str, Any], shape: dict[str, Any]) -> tuple[float, float]:
    arcs = shape["arcs"] if shape["type"] == "Polygon" else [ring for part in shape["arcs"] for ring in part]
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    xs, ys = [], []
    for ring in arcs:
        for arc in ring:
            x = y = 0
            for dx, dy in atlas["arcs"][arc if arc >= 0 else ~arc]:
                x, y = x + dx, y + dy
                xs.append(x * sx + tx)
                ys.append(y * sy + ty)
    return (min(ys) + max(ys)) / 2, (min(xs) + max(xs)) / 2


def capitals(sources: Path) -> dict[str, str]:
    rows = (line.split("\t") for line in (sources / "countryInfo.txt").read_text(encoding="utf-8").splitlines())
    return {row[0]: row[5] for row in rows if not row[0].startswith("#") and len(row) > 5}


def countries(sources: Path, out: Path) -> None:
    """Names of countries in French and English and their middle, in a file of its own for its licence's sake."""
    rows = json.loads(lzma.decompress((sources / "countries.json.xz").read_bytes()))
    lines = ["name\tother\tlevel\tcc\tlat\tlon\tkm\tpeople"]
    for row in rows:
        french = row["translations"].get("fra", {})
        names = dict.fromkeys(
            filter(None, (french.get("common"), row["name"]["common"], french.get("official"), row["name"]["official"]))
        )
        first, *others = names
        lat, lon = row["latlng"]
        people = "|".join(
            dict.fromkeys(
                filter(None, (form for tongue in ("fra", "eng") for form in row["demonyms"].get(tongue, {}).values()))
            )
        )
        reach = max(5, round((row["area"] if row["area"] > 0 else 100) ** 0.5 / 2))
        lines.append(f"{first}\t{'|'.join(others)}\tcountry\t{row['cca2']}\t{lat:.2f}\t{lon:.2f}\t{reach}\t{people}")
    (out / "countries.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def aleppo(sources: Path, out: Path) -> None:
    lines = ["name\tother\tlevel\tcc\tlat\tlon\tin"]
    for line in (sources / "aleppo_neighbourhoods.tsv").read_text(encoding="utf-8").splitlines():
        source, _, latin, arabic, lat, lon = line.split("\t")
        if source == "csr":
            lines.append(f"{latin}\t{arabic}\tquarter\tSY\t{float(lat):.4f}\t{float(lon):.4f}\tAlep")
    (out / "aleppo.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(sources: Path, out: Path) -> None:
    rows: set[tuple[str, str]] = set()
    rows.update(cities(sources, capitals(sources)), regions(sources), counties(sources))
    pack(rows, out / "world.gaz")
    countries(sources, out)
    aleppo(sources, out)
    print(f"{len(rows):,} rows, {(out / 'world.gaz').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
