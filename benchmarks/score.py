"""Score what was found in pages against pages that a careful reader annotated.

Both sides are objects in the form that `selon read --json` prints. Figures are micro-averages: what is right, found and
wanted is added up over all pages before it is divided.

A *pair* is one wanted and one found item, each taken once, best first. Statements pair where the characters of their
contents share at least half of their union; times and places where they overlap; counts where they overlap and tell of
one effect. A name is right where the words of both make an F1 of at least one half; a source is right by its phrase or
by whom it stands for.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["FIGURES", "Figure", "figures", "interval", "paired_statements", "tally"]

Row = Mapping[str, Any]
Tally = Counter[str]
_ASIDE = {"teaser", "foreign", "boilerplate"}
_EARTH_KM = 12742.0  # diameter


@dataclass(frozen=True, slots=True)
class Figure:
    """A share (`right` of `wanted`), or an F1 where what was `found` counts as well; `meaning` is for a reader."""

    name: str
    meaning: str
    right: str
    wanted: str
    found: str | None = None

    def value(self, tally: Tally) -> float | None:
        """The figure in [0, 1], or None where nothing of the kind was there to be right or wrong."""
        if self.found is None:
            return tally[self.right] / tally[self.wanted] if tally[self.wanted] else None
        both = tally[self.wanted] + tally[self.found]
        return 2 * tally[self.right] / both if both else None

    def of(self, tally: Tally) -> int:
        """How many items the figure rests on."""
        return tally[self.wanted]

    def precision(self, tally: Tally) -> float | None:
        """Share of what was found that is right; None for a share, or where nothing was found."""
        return tally[self.right] / tally[self.found] if self.found and tally[self.found] else None

    def recall(self, tally: Tally) -> float | None:
        """Share of what was wanted that is right."""
        return tally[self.right] / tally[self.wanted] if tally[self.wanted] else None


FIGURES = (
    Figure("passages kind", "characters in a passage of the right kind", "passage right", "passage"),
    Figure("passages aside", "characters not of the story, F1", "aside right", "aside", "aside found"),
    Figure("statements content", "half of the union shared, F1", "said right", "said", "said found"),
    Figure("statements cover .3", "three tenths of the content covered, F1", "cover .3", "said", "said found"),
    Figure("statements cover .8", "eight tenths of the content covered, F1", "cover .8", "said", "said found"),
    Figure("statements source", "who said it, of those found", "source", "said right"),
    Figure("statements who", "the fullest name of who said it, where there is one", "who right", "who"),
    Figure("statements relay", "through whom it came, of those found", "relay", "said right"),
    Figure("statements relay named", "the same, where there is a relay", "relay named right", "relay named"),
    Figure("statements form", "direct, indirect or mixed, of those found", "form", "said right"),
    Figure("statements modality", "asserted, conditional, hedged or denied, of those found", "modality", "said right"),
    Figure("statements whole", "content, source, relay and modality, F1", "whole", "said", "said found"),
    Figure("times", "overlapping, F1", "time right", "time", "time found"),
    Figure("times strict", "the same span, F1", "time strict", "time", "time found"),
    Figure("times value", "the right day, hour or length, of those found", "time value", "time valued"),
    Figure("places", "overlapping, F1", "place right", "place", "place found"),
    Figure("places 10 km", "within 10 km, of those found that have a point", "place 10", "place located"),
    Figure("places 161 km", "within 161 km, of those found that have a point", "place 161", "place located"),
    Figure("counts", "overlapping with one effect, F1", "count right", "count", "count found"),
    Figure("counts range", "low and high bound, of those found", "count range", "count right"),
    Figure("counts statement", "in which statement, of those found", "count statement", "count right"),
)


def figures(tally: Tally) -> dict[str, float | None]:
    """Every figure of a tally, by name."""
    return {figure.name: figure.value(tally) for figure in FIGURES}


def interval(tallies: Sequence[Tally], figure: Figure, draws: int = 2000, seed: int = 17) -> tuple[float, float]:
    """The 95 % bootstrap interval of a figure over pages; (nan, nan) where no draw gives one."""
    draw = random.Random(seed)
    values = sorted(
        value
        for _ in range(draws)
        if (value := figure.value(_added(draw.choices(tallies, k=len(tallies))))) is not None
    )
    if not values:
        return math.nan, math.nan
    return values[int(0.025 * len(values))], values[min(int(0.975 * len(values)), len(values) - 1)]


def _added(tallies: Sequence[Tally]) -> Tally:
    total: Tally = Counter()
    for one in tallies:
        total.update(one)
    return total


def tally(text: str, wanted: Row, found: Row) -> Tally:
    """What is wanted, found and right on one page; tallies of pages are added up."""
    counts: Tally = Counter()
    _passages(counts, text, wanted.get("passages", []), found.get("passages", []))
    partner = _statements(counts, wanted.get("statements", []), found.get("statements", []))
    _times(counts, wanted.get("times", []), found.get("times", []))
    _places(counts, wanted.get("places", []), found.get("places", []))
    exact = [row for row in found.get("counts", []) if not row.get("vague")]
    _counts(counts, wanted.get("counts", []), exact, partner)
    return counts


def paired_statements(wanted: Sequence[Row], found: Sequence[Row]) -> list[tuple[int, int]]:
    """Which statement found answers which one wanted: their places in the two lists."""
    return _pairs(wanted, found, _union_shared, 0.5)


# ── by kind ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _passages(counts: Tally, text: str, wanted: Sequence[Row], found: Sequence[Row]) -> None:
    ours = _kinds(found, len(text))
    for place, kind in _kinds(wanted, len(text)).items():
        if text[place].isspace():
            continue
        aside, called = kind in _ASIDE, ours.get(place) in _ASIDE
        counts["passage"] += 1
        counts["passage right"] += kind == ours.get(place)
        counts["aside"] += aside
        counts["aside found"] += called
        counts["aside right"] += aside and called


def _kinds(rows: Sequence[Row], length: int) -> dict[int, str]:
    return {place: row["kind"] for row in rows for place in range(row["start"], min(row["end"], length))}


def _statements(counts: Tally, wanted: Sequence[Row], found: Sequence[Row]) -> dict[int, int]:
    """Tally statements; the partners are given back, since a count stands in one."""
    pairs = paired_statements(wanted, found)
    counts["said"] += len(wanted)
    counts["said found"] += len(found)
    counts["said right"] += len(pairs)
    for share in (0.3, 0.8):
        counts[f"cover {share:.1f}".replace("0.", ".")] += len(_pairs(wanted, found, _covered, share))
    for one, other in pairs:
        _statement(counts, wanted[one], found[other])
    return dict(pairs)


def _statement(counts: Tally, want: Row, have: Row) -> None:
    source = _one_source(want, have)
    relay = _one_chain(want.get("relay") or [], have.get("relay") or [])
    modality = want["modality"] == have.get("modality")
    counts["source"] += source
    counts["relay"] += relay
    counts["form"] += want["form"] == have.get("form")
    counts["modality"] += modality
    counts["whole"] += source and relay and modality
    if want.get("resolved"):
        counts["who"] += 1
        counts["who right"] += _is_who(want, have)
    if want.get("relay"):
        counts["relay named"] += 1
        counts["relay named right"] += relay


def _times(counts: Tally, wanted: Sequence[Row], found: Sequence[Row]) -> None:
    counts["time"] += len(wanted)
    counts["time found"] += len(found)
    for one, other in _pairs(wanted, found, _overlap, 1):
        want, have = wanted[one], found[other]
        counts["time right"] += 1
        counts["time strict"] += (want["start"], want["end"]) == (have["start"], have["end"])
        if want.get("value"):
            counts["time valued"] += 1
            counts["time value"] += want["value"] == have.get("value")


def _places(counts: Tally, wanted: Sequence[Row], found: Sequence[Row]) -> None:
    counts["place"] += len(wanted)
    counts["place found"] += len(found)
    for one, other in _pairs(wanted, found, _overlap, 1):
        want, have = wanted[one], found[other]
        counts["place right"] += 1
        if want.get("lat") is not None:
            counts["place located"] += 1
            distance = math.inf if have.get("lat") is None else _kilometres(want, have)
            counts["place 10"] += distance <= 10
            counts["place 161"] += distance <= 161


def _counts(counts: Tally, wanted: Sequence[Row], found: Sequence[Row], partner: Mapping[int, int]) -> None:
    counts["count"] += len(wanted)
    counts["count found"] += len(found)
    for one, other in _pairs(wanted, found, _overlap_of_one_effect, 1):
        want, have = wanted[one], found[other]
        statement = want.get("statement")
        expected = None if statement is None else partner.get(statement, -1)
        counts["count right"] += 1
        counts["count range"] += (want.get("low"), want.get("high")) == (have.get("low"), have.get("high"))
        counts["count statement"] += expected == have.get("statement")


# ── what makes a pair ────────────────────────────────────────────────────────────────────────────────────────────────


def _pairs(
    wanted: Sequence[Row], found: Sequence[Row], near: Callable[[Row, Row], float], least: float
) -> list[tuple[int, int]]:
    """One-to-one pairs of places in the two lists, nearest first."""
    ranked = sorted(
        ((near(want, have), one, other) for one, want in enumerate(wanted) for other, have in enumerate(found)),
        reverse=True,
    )
    left, right, pairs = set(), set(), []
    for value, one, other in ranked:
        if value >= least and one not in left and other not in right:
            left.add(one)
            right.add(other)
            pairs.append((one, other))
    return pairs


def _characters(row: Row) -> set[int]:
    return {place for piece in _pieces(row) for place in range(piece["start"], piece["end"])}


def _pieces(row: Row) -> Iterator[Row]:
    content = row["content"]
    yield from content if isinstance(content, list) else [content]


def _union_shared(one: Row, other: Row) -> float:
    left, right = _characters(one), _characters(other)
    return len(left & right) / len(left | right) if left | right else 0.0


def _covered(want: Row, have: Row) -> float:
    characters = _characters(want)
    return len(characters & _characters(have)) / len(characters) if characters else 0.0


def _overlap(one: Row, other: Row) -> float:
    return max(0, min(one["end"], other["end"]) - max(one["start"], other["start"]))


def _overlap_of_one_effect(one: Row, other: Row) -> float:
    return _overlap(one, other) if one["effect"] == other.get("effect") else 0.0


def _kilometres(one: Row, other: Row) -> float:
    """Great-circle distance by the haversine formula."""
    north, other_north = math.radians(one["lat"]), math.radians(other["lat"])
    east = math.radians(other["lon"] - one["lon"])
    half = math.sin((other_north - north) / 2) ** 2 + math.cos(north) * math.cos(other_north) * math.sin(east / 2) ** 2
    return _EARTH_KM * math.asin(math.sqrt(half))


# ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _one_source(want: Row, have: Row) -> bool:
    return _one_name(_text(want.get("source")), _text(have.get("source"))) or (
        bool(want.get("resolved")) and _is_who(want, have)
    )


def _is_who(want: Row, have: Row) -> bool:
    return _one_name(want["resolved"], have.get("resolved") or None) or _one_name(
        want["resolved"], _text(have.get("source"))
    )


def _one_chain(wanted: Sequence[Row], found: Sequence[Row]) -> bool:
    return len(wanted) == len(found) and all(
        _one_name(_text(one), _text(other)) for one, other in zip(wanted, found, strict=True)
    )


def _text(span: Row | None) -> str | None:
    return span["text"] if span else None


def _one_name(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return one is None and other is None
    left, right = Counter(_words(one)), Counter(_words(other))
    shared = sum((left & right).values())
    return shared > 0 and 4 * shared >= left.total() + right.total()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
