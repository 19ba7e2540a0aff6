"""How well places are found and resolved.

usage: places.py [SHARED] [--misses]

SHARED is the folder of measuring data (default: the environment variable SELON_SHARED, else ../shared). Sets:
  gold/dev, gold/dev-en  relaxed F1 of names used as places; of those with a position, within 161 and 10 km
                         (passages as in the gold, so that labelling does not count)
  LGL, GeoWebNews        within 161 km, the spans given; GeoWebNews: names that have a GeoNames number
  quarters               one neighbourhood of Aleppo across two lists (the names in Arabic tell which is which)
"""

from __future__ import annotations

import csv
import json
import lzma
import math
import os
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from selon import language
from selon.find import actors, places
from selon.find.blocks import blocks
from selon.find.places.transliteration import closest, skeleton
from selon.model import Page, Passage, Place

EARTH = 12742
MARKS = re.compile("[\u064b-\u065f]")


@dataclass(frozen=True)
class Gold:
    """A place of the gold: its span, and its position where that is known."""

    start: int
    end: int
    lat: float | None
    lon: float | None


def km(gold: Gold, found: Place) -> float:
    if gold.lat is None or gold.lon is None or found.lat is None or found.lon is None:
        return math.inf
    la, lb = math.radians(gold.lat), math.radians(found.lat)
    turn = math.sin(math.radians(found.lon - gold.lon) / 2) ** 2
    return EARTH * math.asin(math.sqrt(math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * turn))


def page(name: str, text: str, code: str) -> Page:
    return Page(id=name, text=text, sha256="", raw_sha256="", where=name, language=code)


def overlaps(gold: Sequence[Gold], found: Sequence[Place]) -> list[tuple[Gold, Place]]:
    """Pairs of gold and found places that overlap, each in one pair, the longest overlap first."""
    ranked = sorted(
        ((min(g.end, f.end) - max(g.start, f.start), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)),
        reverse=True,
    )
    left, right, pairs = set(), set(), []
    for shared, i, j in ranked:
        if shared > 0 and i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((gold[i], found[j]))
    return pairs


def pages(folder: Path) -> Iterator[tuple[Page, list[Passage], list[Gold]]]:
    for path in sorted(folder.glob("*.json")):
        if path.name.endswith(".meta.json"):
            continue
        row = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        passages = [Passage(p["start"], p["end"], p["kind"], "gold") for p in row["passages"]]
        gold = [Gold(p["start"], p["end"], p.get("lat"), p.get("lon")) for p in row["places"]]
        yield page(path.stem, text, row["language"]), passages, gold


def measure_pages(folder: Path) -> str:
    hits = wanted = made = located = far = near = 0
    parsing = finding = 0.0
    for one, passages, gold in pages(folder):
        began = time.perf_counter()
        parsed = blocks(one, passages, language.load(one.language))
        parsing += time.perf_counter() - began
        began = time.perf_counter()
        found = places.find(one, parsed, actors.find(one, parsed))
        finding += time.perf_counter() - began
        pairs = overlaps(gold, found)
        hits, wanted, made = hits + len(pairs), wanted + len(gold), made + len(found)
        distances = [km(g, f) for g, f in pairs if g.lat is not None]
        located += len(distances)
        far += sum(d <= 161 for d in distances)
        near += sum(d <= 10 for d in distances)
    score = 2 * hits / (wanted + made)
    return (
        f"{wanted} places  relaxed F1 {score:.3f}  within 161 km {far / located:.3f}  within 10 km {near / located:.3f}"
        f"  time beside the parse {finding / parsing:.0%}"
    )


def articles(path: Path) -> Iterator[tuple[str, list[Gold]]]:
    with lzma.open(path) as source:
        tree = ET.parse(source)
    for article in tree.iter("article"):
        text = article.findtext("text") or ""
        gold = []
        for name in article.iter("toponym"):
            numbered = name.findtext("geonamesID") or name.find("gaztag") is not None
            lat = name.findtext("latitude") or name.findtext("gaztag/lat")
            lon = name.findtext("longitude") or name.findtext("gaztag/lon")
            if numbered and lat and lon:
                gold.append(
                    Gold(int(name.findtext("start") or 0), int(name.findtext("end") or 0), float(lat), float(lon))
                )
        yield text, gold


def measure_spans(path: Path, *, misses: bool, step: slice = slice(None)) -> str:
    """Names within 161 km, the spans given; every second page (`slice(1, None, 2)`) was never looked at."""
    total = right = 0
    for text, gold in list(articles(path))[step]:
        distinct = {(g.start, g.end): g for g in gold if text[g.start : g.end].strip()}
        found = {(p.start, p.end): p for p in places.locate(page("", text, "en"), list(distinct))}
        for span, g in distinct.items():
            total += 1
            right += km(g, found[span]) <= 161
            if misses and km(g, found[span]) > 161:
                print("  miss", repr(text[g.start : g.end]), g.lat, g.lon, found[span].name, found[span].country)
    return f"{total} names  within 161 km {right / total:.3f}"


def measure_quarters(path: Path) -> str:
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    arabic: dict[str, set[str]] = defaultdict(set)
    index: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row["source"] == "ocha":
            arabic[_plain(row["name_ar"])].add(row["name_latin"])
            index[skeleton(row["name_latin"])].append(row["name_latin"])
    asked = [row for row in rows if row["source"] == "csr" and _plain(row["name_ar"]) in arabic]
    right = sum(closest(row["name_latin"], index) in arabic[_plain(row["name_ar"])] for row in asked)
    return f"{len(asked)} names  the same quarter {right / len(asked):.3f}"


def _plain(name: str) -> str:
    """An Arabic name without vowel signs, articles and the letters that scribes exchange."""
    name = re.sub("[أإآ]", "ا", MARKS.sub("", name)).replace("ة", "ه").replace("ى", "ي")
    return re.sub(r"\W", "", re.sub(r"\bال", "", name))


def main(arguments: list[str]) -> None:
    misses = "--misses" in arguments
    named = [argument for argument in arguments if not argument.startswith("--")]
    shared = Path(named[0] if named else os.environ.get("SELON_SHARED", "../shared"))
    for split in ("dev", "dev-en"):
        print(f"gold/{split:11}", measure_pages(shared / "gold" / split))
    geoparsing = shared / "data" / "places" / "geoparsing-en"
    print("LGL             ", measure_spans(geoparsing / "lgl.xml.xz", misses=misses))
    print("GeoWebNews      ", measure_spans(geoparsing / "GWN.xml.xz", misses=misses))
    names = shared / "data" / "places" / "gazetteer" / "aleppo" / "aleppo_neighbourhoods.tsv"
    print("quarters        ", measure_quarters(names))


if __name__ == "__main__":
    main(sys.argv[1:])
