"""What a name may be: the shipped gazetteer, its small tables, and any list of the user's own."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import cast

from selon.errors import GazetteerError
from selon.find.places.keys import bare, key
from selon.find.places.own import named, rows
from selon.find.places.packed import Packed
from selon.find.places.transliteration import closest, skeleton
from selon.model import PlaceLevel

__all__ = ["Entry", "Gazetteer", "gazetteer"]

_TABLES = ("countries", "regions", "sites", "aleppo")
_MOST = 40
_KM = {"country": 500.0, "region": 50.0, "city": 3.0, "quarter": 1.0, "site": 0.5}


@dataclass(frozen=True, slots=True)
class Entry:
    """A place that a name may be. `km` is how far the point may be from what is meant; `within` the city around it.

    `primary` is whether the name looked up is its usual one; `source` the table it comes from, `own` whether that is the user's.
    """

    name: str
    level: PlaceLevel
    country: str | None
    lat: float
    lon: float
    km: float
    source: str
    region: str = ""
    population: int = 0
    capital: bool = False
    primary: bool = True
    within: str = ""
    own: bool = False


class Gazetteer:
    """Names looked up by their key; the local lists also by how they sound."""

    def __init__(self, own: Iterable[Path] = ()) -> None:
        """Open the shipped tables and the user's own.

        Raises:
            GazetteerError: a list of the user's does not read.
        """
        folder = files(__package__) / "data"
        self._world = Packed(Path(str(folder / "world.gaz")))
        self._tables: dict[str, list[Entry]] = defaultdict(list)
        self._local: dict[str, list[str]] = defaultdict(list)
        self.beginnings: set[str] = set()
        self._people: dict[str, tuple[float, str]] = {}
        for name in _TABLES:
            self._shipped(Path(str(folder / f"{name}.tsv")), name)
        self._centres(Path(str(folder / "centres.tsv")))
        self._peoples(Path(str(folder / "peoples.tsv")))
        for path in own:
            self._own(path)
        self.find = lru_cache(maxsize=20_000)(self._find)

    def _shipped(self, path: Path, source: str) -> None:
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                names, entry = _entry(row, source)
                for people in filter(None, (row.get("people") or "").split("|")):
                    self._people[key(people)] = max(self._people.get(key(people), (0.0, "")), (entry.km, row["name"]))
                for name in names:
                    self._add(name, entry, listed=source not in {"countries", "regions", "sites"})

    def _own(self, path: Path) -> None:
        for number, row in rows(path):
            if row["level"] not in _KM:
                raise GazetteerError(
                    f"the level “{row['level']}” is unknown", f"{path}, line {number}", f"one of {', '.join(_KM)}"
                )
            names, entry = _entry(row, path.name)
            for name in names:
                self._add(name, replace(entry, own=True), listed=True)

    def _centres(self, path: Path) -> None:
        """Move countries to the finer centres of a table of its own."""
        with path.open(encoding="utf-8", newline="") as lines:
            centres = {
                row["cc"]: (float(row["lat"]), float(row["lon"])) for row in csv.DictReader(lines, delimiter="\t")
            }
        for entries in self._tables.values():
            for i, entry in enumerate(entries):
                if entry.level == "country" and entry.country in centres:
                    lat, lon = centres[entry.country]
                    entries[i] = replace(entry, lat=lat, lon=lon)

    def _peoples(self, path: Path) -> None:
        """Read the adjectives of continents and regions, and of countries where their own table lacks them."""
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                self._people |= {key(people): (math.inf, row["name"]) for people in row["people"].split("|")}

    def _add(self, name: str, entry: Entry, *, listed: bool) -> None:
        full = key(name)
        for form in {full, bare(full)}:
            if entry not in self._tables[form]:
                self._tables[form].append(entry)
        first = name.replace("-", " ").split()[0].lower()
        if entry.level in {"site", "quarter"} and " " in name and "'" not in first:
            self.beginnings.add(name.split()[0].lower())
        if listed and skeleton(name) and name not in self._local[skeleton(name)]:
            self._local[skeleton(name)].append(name)

    def people(self, name: str) -> tuple[Entry, ...]:
        """The country or region of an adjective or of the name of its people ("Syrian", "Syriens")."""
        full = key(name)
        _, land = self._people.get(full) or self._people.get(full.removesuffix("s")) or (0.0, "")
        entries = [entry for entry in self.find(land) if entry.level in {"country", "region"}]
        return tuple(entry for entry in entries if entry.level == "country") or tuple(entries[:1])

    def lists(self, name: str) -> bool:
        """Whether a small table holds a site or a quarter of this very name."""
        return any(entry.level in {"site", "quarter"} for entry in self._tables.get(key(name), ()))

    def _find(self, name: str) -> tuple[Entry, ...]:
        """The places that a name may be, by its exact key; those of the small tables first."""
        full = key(name)
        if len(full) < 2:
            return ()
        found = list(self._tables.get(full, ()))
        found += (_packed(row) for row in self._world.rows(full))
        if not found and bare(full) != full:
            found += self._tables.get(bare(full), ())
            found += (_packed(row) for row in self._world.rows(bare(full)))
        return _shown(_distinct(found))

    def sounding(self, name: str, countries: frozenset[str]) -> tuple[Entry, ...]:
        """The places of a local list or of the given countries whose name is the same but for its transliteration."""
        found: list[Entry] = []
        near = closest(name, self._local) if len(name) > 3 else None
        if near:
            found += (entry for entry in self._tables[key(near)] if entry.country in countries)
        bones = skeleton(name)
        if len(bones) > 2:
            rows = (_packed(row) for row in self._world.rows("~" + bones))
            found += (entry for entry in rows if entry.country in countries)
        return _shown(_distinct(found))


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of this process: what is shipped, and what the environment variable SELON_GAZETTEER names."""
    return Gazetteer(named())


def _entry(row: dict[str, str], source: str) -> tuple[list[str], Entry]:
    level = row["level"]
    km = float(row.get("km") or _KM[level])
    names = [row["name"], *(name.strip() for name in (row.get("other") or "").split("|") if name.strip())]
    return names, Entry(
        row["name"], cast("PlaceLevel", level), row.get("cc") or None, float(row["lat"]), float(row["lon"]), km, source,
        within=row.get("in") or "",
    )  # fmt: skip


def _packed(row: str) -> Entry:
    name, level, country, region, lat, lon, population, capital, primary = row.split("\t")
    people = int(population)
    km = max(1.0, round(0.006 * people**0.5, 1)) if level == "city" else 60.0
    return Entry(
        name, cast("PlaceLevel", level), country, float(lat), float(lon), km, "geonames",
        region=region, population=people, capital=capital == "1", primary=primary == "1",
    )  # fmt: skip


def _shown(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that are weighed: the most populous where there are too many; what is no city always."""
    rows = list(entries)
    cities = sorted((row.population for row in rows if row.level == "city"), reverse=True)
    if len(rows) > _MOST and cities:
        least = cities[:_MOST][-1]
        rows = [row for row in rows if row.level != "city" or row.population >= least]
    return tuple(rows)


def _distinct(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Entries in order, one for each place: the same name and point under two keys is one."""
    seen: set[tuple[str, float, float]] = set()
    for entry in sorted(entries, key=lambda e: (not e.primary, -e.population)):
        mark = entry.level, entry.lat, entry.lon
        if mark not in seen:
            seen.add(mark)
            yield entry
