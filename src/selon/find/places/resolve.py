"""One reading of the map for a page: each name gets the place that fits the others best."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from selon.find.places.gazetteer import Entry
from selon.find.places.keys import key
from selon.find.places.spots import Spot
from selon.model import PlaceLevel

__all__ = ["Choice", "distance", "resolve"]

_ROUNDS = 2
_EARTH = 6371.0
_NEAR = 300.0
_LIKELY, _COUNTRY, _REGION, _TOWNS, _BY_NAME = 0.5, 0.7, 0.7, 1.5, 0.75
_TENFOLD, _CAPITAL, _LISTED, _PRIMARY = 2.8, 0.5, 1.5, 0.35
_PRIOR: Mapping[PlaceLevel, float] = {"country": 3.8, "region": 2.0, "city": 0.0, "quarter": 1.6, "site": 1.9}


@dataclass(frozen=True, slots=True)
class Choice:
    """The entry chosen for a name, how sure (the share among its readings), and the other readings in order."""

    entry: Entry
    score: float
    others: tuple[tuple[Entry, float], ...]


def distance(a: Entry, b: Entry) -> float:
    """Kilometres between two places, along the great circle."""
    la, lb = math.radians(a.lat), math.radians(b.lat)
    h = math.sin((lb - la) / 2) ** 2
    h += math.cos(la) * math.cos(lb) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(h)))


def resolve(spots: Sequence[Spot], likely: Mapping[str, float]) -> dict[str, Choice]:
    """The choice for each name of the page, by its key; the same name is the same place throughout a page."""
    names: dict[str, list[Spot]] = defaultdict(list)
    for spot in spots:
        if spot.entries:
            names[key(spot.text)].append(spot)
    hints = _hints(spots)
    chosen: dict[str, Entry] = {}
    scores: dict[str, list[tuple[float, Entry]]] = {}
    for _ in range(_ROUNDS + 1):
        focus = _focus(chosen, names)
        for name, held in names.items():
            around = [entry for other, entry in chosen.items() if other != name]
            near = [chosen[hint] for hint in hints.get(name, ()) if hint in chosen]
            if any(entry.level == "country" for entry in held[0].entries):
                near = [hint for hint in near if hint.level != "country"]  # "China, Japan" is a list
            scores[name] = sorted(
                ((_score(entry, held, focus, around, near, likely), entry) for entry in held[0].entries),
                key=lambda row: -row[0],
            )
        chosen = {name: ranked[0][1] for name, ranked in scores.items()}
    return {name: _choice(ranked) for name, ranked in scores.items()}


def _hints(spots: Sequence[Spot]) -> dict[str, set[str]]:
    """Names that place another: the one in brackets behind it, or right after a comma."""
    hints: dict[str, set[str]] = defaultdict(set)
    for left, right in pairwise(spots):
        listed = right.start - left.end == 2 and left.entries and right.entries
        if listed or (right.bracket and right.start - left.end <= 3):
            hints[key(left.text)].add(key(right.text))
    return hints


def _focus(chosen: Mapping[str, Entry], names: Mapping[str, Sequence[Spot]]) -> dict[str, float]:
    """How much of the page lies in each country and each region of it, in [0, 1]."""
    weights: dict[str, float] = defaultdict(float)
    total = 0.0
    for name, entry in chosen.items():
        weight = 1.0 + math.log(len(names[name]))
        total += weight
        if entry.country:
            weights[entry.country] += weight
            if entry.region:
                weights[f"{entry.country}.{entry.region}"] += weight
    return {place: weight / total for place, weight in weights.items()} if total else {}


def _score(
    entry: Entry, held: Sequence[Spot], focus: Mapping[str, float], around: Sequence[Entry], near: Sequence[Entry],
    likely: Mapping[str, float],
) -> float:  # fmt: skip
    score = _prior(entry) + _LIKELY * likely.get(entry.country or "", 0.0)
    score += _COUNTRY * focus.get(entry.country or "", 0.0) + _REGION * focus.get(f"{entry.country}.{entry.region}", 0.0)
    levels = [spot.level for spot in held if spot.level]
    if levels:
        score += 1.5 if entry.level in levels else -0.7
    if entry.level == "city" and not entry.primary and any(e.level == "country" for e in held[0].entries):
        score -= _BY_NAME  # "Mexico" is the country before it is its capital
    towns = [distance(entry, other) for other in around if other.level not in {"country", "region"}]
    if towns and entry.level != "country":
        score += _TOWNS * math.exp(-min(towns) / _NEAR)
    for hint in near:
        if hint.level in {"country", "region"}:
            within = distance(entry, hint) <= 1.6 * hint.km + 5 and entry.country in {hint.country, None}
            score += 2.5 if within else -0.5
    return score


def _prior(entry: Entry) -> float:
    prior = _PRIOR[entry.level]
    if entry.level == "city":
        prior = math.log10(entry.population + 10) / _TENFOLD + _CAPITAL * entry.capital
    elif entry.source == "regions":
        prior += _LISTED
    return prior + _PRIMARY * entry.primary + 3.0 * entry.own


def _choice(ranked: Sequence[tuple[float, Entry]]) -> Choice:
    best = ranked[0][0]
    weights = [math.exp(2.0 * (score - best)) for score, _ in ranked]
    total = sum(weights)
    others = tuple((entry, round(w / total, 3)) for w, (_, entry) in zip(weights[1:6], ranked[1:6], strict=False))
    return Choice(ranked[0][1], round(weights[0] / total, 3), others)
