"""Which spots are places: those with support of their own, of the same name elsewhere, or of a list they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from selon.find.places.keys import key
from selon.find.places.spots import Spot

__all__ = ["sure"]

_ENOUGH = 1.5
_LEAST = -0.5
_BETWEEN = re.compile(
    r"(?:\s?\(|,\s?| ?(?:,\s)?(?:et|ou|ou encore|puis|and|or|then) (?:à |de |d'|d’|in |le |la |l'|les )?)"
)
_PLAIN_LIST = re.compile(r"(?:,\s| (?:et|and) )(?:de |d'|d’)?")


def sure(text: str, spots: Sequence[Spot]) -> list[Spot]:
    """The spots that are places, in order; members of one list share the level that a noun gives its first."""
    names = {key(spot.text) for spot in spots if spot.support >= _ENOUGH}
    kept: list[Spot] = []
    for group in _lists(text, spots):
        held = any(spot.support >= _ENOUGH for spot in group)
        for spot in group:
            again = bool(spot.entries) and spot.support >= _LEAST and key(spot.text) in names
            listed = held and bool(spot.entries) and len(group) > 1 and spot.support >= -1.0
            if spot.support >= _ENOUGH or again or listed:
                kept.append(spot)
    return _levelled(text, kept)


def _lists(text: str, spots: Sequence[Spot]) -> Iterator[list[Spot]]:
    """Spots in groups that only commas, brackets and conjunctions hold apart."""
    group: list[Spot] = []
    for spot in spots:
        if group and not _BETWEEN.fullmatch(text, group[-1].end, spot.start):
            yield group
            group = []
        group.append(spot)
    if group:
        yield group


def _levelled(text: str, spots: Sequence[Spot]) -> list[Spot]:
    """Pass the level "quarter" on through a list: "des quartiers de X, Y et Z"."""
    found: list[Spot] = []
    for spot in spots:
        before = found[-1] if found else None
        if (
            before
            and before.level == "quarter"
            and spot.level is None
            and _PLAIN_LIST.fullmatch(text, before.end, spot.start)
        ):
            spot = replace(spot, level="quarter")
        found.append(spot)
    return found
