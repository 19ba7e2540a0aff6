"""Tolls of incidents that several sources tell: whether the lowest and the highest number of killed are both found."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from selon.find import find
from selon.label import label
from selon.model import Count, Known, Raw, Reading
from selon.read import read
from selon.weigh.texts import SUPPORTING


def measure(path: Path) -> None:
    """Print how many incidents with two texts or more have both ends of their range among the tolls that selon gives."""
    if not path.is_file():
        print(f"tolls     NOT MEASURED, not there: {path}")
        return
    incidents = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    several = [each for each in incidents if len(each["sources"]) > 1 and each["civ_killed"] and each["civ_killed"][1]]
    low, high, both = 0, 0, 0
    for incident in several:
        given = _given([_reading(incident, source) for source in incident["sources"]])
        low += (found_low := incident["civ_killed"][0] in given)
        high += (found_high := incident["civ_killed"][1] in given)
        both += found_low and found_high
    size = len(several)
    print(f"tolls     {size} incidents: lowest {low / size:.2f} · highest {high / size:.2f} · both {both / size:.2f}")


def _reading(incident: dict[str, object], source: dict[str, str]) -> Reading:
    known = Known(url=source["url"] or None, outlet=source["publisher"], published=str(incident["date"]), title=source["title"])
    page = read(Raw(source["url"] or "text", source["text"].encode(), known=known, media="text/plain"))
    return Reading(page, find(page, label(page)))


def _given(readings: Sequence[Reading]) -> set[int]:
    """Every number of killed that the readings give of a whole, where their pages tell."""
    return {
        number
        for reading in readings
        for count in reading.findings.counts
        if count.effect == "killed" and not count.vague and count.total_of is None and _is_told(reading, count)
        for number in (count.low, count.high)
        if number is not None
    }


def _is_told(reading: Reading, count: Count) -> bool:
    return any(p.start <= count.start < p.end and p.kind in SUPPORTING for p in reading.findings.passages)
