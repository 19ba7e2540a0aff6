"""Sites that no list knows, placed by the city around them, with the doubt that leaves; never at a point of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from selon.find.places.gazetteer import Entry, Gazetteer
from selon.find.places.keys import key
from selon.model import Place

__all__ = ["around"]

_ORDINAL = re.compile(r"(\d{1,2})")
_NEAR = 250
_DOUBT = 4.0


def around(text: str, places: Sequence[Place], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Places in order; sites and quarters without a position take that of the city they stand in, where one is named.

    The uncertainty is the city's own reach and some kilometres more. Numbered roads cross many cities and take none.
    """
    cities = [place for place in places if place.level == "city" and place.lat is not None]
    usual = Counter(place.name for place in cities).most_common(1)
    return tuple(
        _within(place, _city(text, place, cities, usual[0][0]), gazetteer) if usual and _open(place) else place
        for place in places
    )


def _open(place: Place) -> bool:
    return place.lat is None and place.level in {"site", "quarter"} and place.rule != "place.road"


def _city(text: str, place: Place, cities: Sequence[Place], usual: str | None) -> Place:
    """The city named nearest in the same paragraph, one behind the site first; else the one most named."""
    near = [
        (max(city.start - place.end, 2 * (place.start - city.end)), i)
        for i, city in enumerate(cities)
        if abs(city.start - place.start) < _NEAR
        and "\n" not in text[min(city.end, place.end) : max(city.start, place.start)]
    ]
    return cities[min(near)[1]] if near else next(city for city in cities if city.name == usual)


def _within(place: Place, city: Place, gazetteer: Gazetteer) -> Place:
    entry = _numbered(place, city, gazetteer)
    if entry is not None:
        return replace(
            place, name=entry.name, country=entry.country, lat=entry.lat, lon=entry.lon, level=entry.level,
            method=f"gazetteer.{entry.source}", score=0.9, uncertainty=entry.km,
        )  # fmt: skip
    return replace(
        place, country=city.country, lat=city.lat, lon=city.lon, method="city.around", score=round(city.score / 2, 3),
        uncertainty=(city.uncertainty or 0.0) + _DOUBT,
    )  # fmt: skip


def _numbered(place: Place, city: Place, gazetteer: Gazetteer) -> Entry | None:
    """The arrondissement of that number in that city, where a list has it."""
    number = _ORDINAL.match(place.text)
    if number is None:
        return None
    ending = "er" if number[1] == "1" else "e"
    entries = gazetteer.find(f"{number[1]}{ending} arrondissement de {city.name}")
    return next((entry for entry in entries if key(entry.within) == key(city.name or "")), None)
