"""Tolls: what one event did to people, by every source that counts it; superseded figures stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from selon.model import Count, Effect, Reading, count_id
from selon.weigh.texts import SUPPORTING

__all__ = ["Toll", "tolls"]


@dataclass(frozen=True, slots=True)
class Toll:
    """One source's figure: `day` is when its page appeared, `page` and `count` the ids of where it stands."""

    effect: Effect
    low: int | None
    high: int | None
    day: str | None
    page: str
    count: str


def tolls(readings: Sequence[Reading]) -> tuple[Toll, ...]:
    """The tolls that pages of one story give, one a figure and page, by day; parts of a total are none."""
    found = {
        (count.effect, count.low, count.high, reading.page.id): Toll(
            count.effect,
            count.low,
            count.high,
            (reading.page.published or "")[:10] or None,
            reading.page.id,
            count_id(reading.page.id, index),
        )
        for reading in readings
        for index, count in reversed(list(enumerate(reading.findings.counts)))
        if _tells(reading, count)
    }
    return tuple(sorted(found.values(), key=lambda toll: (toll.day or "9999", toll.page, toll.count)))


def _tells(reading: Reading, count: Count) -> bool:
    """Whether a count stands where its page tells, and is of a whole."""
    inside = any(p.start <= count.start < p.end and p.kind in SUPPORTING for p in reading.findings.passages)
    return inside and not count.vague and count.total_of is None and count.effect != "other"
