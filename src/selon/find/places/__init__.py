"""Places of a page: names used as places, told from actors, and what each resolves to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from selon.find.blocks import Block
from selon.find.places.gazetteer import Entry, Gazetteer, gazetteer
from selon.find.places.keys import key
from selon.find.places.own import named, use, versions
from selon.find.places.recurring import GUESSED, SILENT, again
from selon.find.places.resolve import Choice, resolve
from selon.find.places.spots import Reader, Spot
from selon.find.places.support import sure
from selon.find.places.surroundings import around
from selon.language import lexicon
from selon.model import Actor, Candidate, Page, Place

__all__ = ["find", "locate", "own_lists", "use_lists"]

_SURER = frozenset({"place.announced", "place.heard"})
"""Rules of places that weigh more than the pipeline's guess that a name is a person's."""
_DOUBT = 0.1
_LARGE = 200_000
_OWN = frozenset({"regions", "sites"})


def find(
    page: Page, parsed: Sequence[Block], actors: Sequence[Actor], known: Gazetteer | None = None
) -> tuple[Place, ...]:
    """The places of a page in reading order; `known` replaces the gazetteer of this process.

    Passages of kinds meta and boilerplate name none. A name that no list knows keeps its words and no position.
    """
    words, who = lexicon(page.language, "places"), lexicon(page.language, "actors")
    if words is None or who is None:
        return ()
    reader = Reader(words, who, known or gazetteer())
    spots = [spot for block in parsed if block.kind not in SILENT for spot in reader.spots(block)]
    spots = sure(page.text, _apart(_heard(spots, reader.gazetteer), actors))
    blind = not any(block.doc.has_annotation("ENT_IOB") for block in parsed)
    spots = _sounded(spots, reader.gazetteer)
    spots = [spot for spot in spots if not blind or spot.entries or spot.level is not None]
    return _placed(page, again(spots, parsed, actors, reader), reader)


def use_lists(paths: Sequence[Path]) -> None:
    """Put lists of places of the user's own in force, here and in processes started from here.

    Raises:
        GazetteerError: a list does not read.
    """
    use(paths)
    gazetteer.cache_clear()
    own_lists.cache_clear()
    gazetteer()


@cache
def own_lists() -> tuple[str, ...]:
    """The name and version of every list of the user's own that is in force."""
    return versions(named())


def locate(page: Page, spans: Sequence[tuple[int, int]], known: Gazetteer | None = None) -> tuple[Place, ...]:
    """Resolve spans `[start, end)` of the page that are known to be places, in reading order."""
    words, who = lexicon(page.language, "places"), lexicon(page.language, "actors")
    if words is None or who is None:
        return ()
    reader = Reader(words, who, known or gazetteer())
    spots = [reader.spot(page.text, start, end) for start, end in sorted(spans)]
    return _placed(page, _sounded(spots, reader.gazetteer), reader)


def _placed(page: Page, spots: Sequence[Spot], reader: Reader) -> tuple[Place, ...]:
    choices = resolve(spots, reader.places.likely)
    return around(page.text, [_place(spot, choices.get(key(spot.text))) for spot in spots], reader.gazetteer)


def _apart(spots: Iterable[Spot], actors: Sequence[Actor]) -> list[Spot]:
    """Spots that are no actor's name; a site may hold one ("avenue George V")."""
    taken = sorted((span.start, span.end, actor.rule == GUESSED) for actor in actors for span in actor.mentions)
    starts = [start for start, _, _ in taken]
    kept = []
    for spot in spots:
        at = bisect_left(starts, spot.end)
        near = taken[max(0, at - 3) : at]
        clash = [(start, guessed) for start, end, guessed in near if start < spot.end and spot.start < end]
        holds = spot.rule == "place.site" and all(spot.start < start for start, _ in clash)
        told = spot.rule in _SURER or (spot.strong and spot.level is not None)
        surer = told and all(guessed for _, guessed in clash)
        if not clash or holds or surer or spot.rule == "place.listed":
            kept.append(spot)
    return kept


def _heard(spots: Sequence[Spot], known: Gazetteer) -> list[Spot]:
    """The spots without those for which nothing speaks but their sound, where they sound like no quarter of a list."""
    if all(spot.rule != "place.heard" for spot in spots):
        return list(spots)
    quarters = {
        spot.start
        for spot in _sounded(spots, known)
        if spot.rule == "place.heard" and any(entry.level == "quarter" for entry in spot.entries)
    }
    return [spot for spot in spots if spot.rule != "place.heard" or spot.start in quarters]


def _sounded(spots: Sequence[Spot], known: Gazetteer) -> list[Spot]:
    """Names that no list has letter for letter, looked up by their sound in the countries the page is about."""
    countries = frozenset(
        entry.country
        for spot in spots
        for entry in spot.entries[:1]
        if entry.country
        and (entry.level == "country" or entry.capital or entry.population >= _LARGE or entry.source in _OWN)
    )
    found = []
    for spot in spots:
        elsewhere = not any(
            e.country in countries or e.level == "country" or e.population >= _LARGE for e in spot.entries
        )
        wanted = spot.level == "quarter" or elsewhere
        heard = known.sounding(spot.text, countries) if wanted and spot.rule != "place.road" else ()
        found.append(replace(spot, entries=(*heard, *spot.entries)) if heard else spot)
    return found


def _place(spot: Spot, choice: Choice | None) -> Place:
    if choice is None:
        return Place(spot.start, spot.end, spot.text, spot.rule, level=spot.level, method="unlisted")
    entry = choice.entry
    doubt = tuple(_candidate(other, share) for other, share in choice.others if share >= _DOUBT)
    return Place(
        spot.start, spot.end, spot.text, spot.rule, name=entry.name, country=entry.country, lat=entry.lat,
        lon=entry.lon, level=entry.level, method=f"gazetteer.{entry.source}", score=choice.score,
        uncertainty=entry.km, candidates=doubt,
    )  # fmt: skip


def _candidate(entry: Entry, share: float) -> Candidate:
    return Candidate(entry.country or "", share, entry.name, entry.lat, entry.lon)
