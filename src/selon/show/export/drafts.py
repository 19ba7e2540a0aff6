"""Draft rows for the coders of conflict datasets: in their column order, marked as drafts, empty where sources conflict.

A row is one claim about people killed, never an event that selon asserts. No figure is chosen between sources: where they
conflict, the best estimate stays empty and the range says how far apart they lie.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from selon.model import Place
from selon.show.export.evidence import Toll, bounds, place_of, tolls
from selon.show.export.narrowed import Holds

__all__ = ["ACLED", "AIRWARS", "UCDP", "acled", "airwars", "ucdp"]

UCDP = tuple(
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id"
    " dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources"
    " source_article source_office source_date source_headline source_original where_prec where_coordinates"
    " where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity"
    " date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob".split()
)
"""The columns of the UCDP Georeferenced Event Dataset, global version 24.1, in its order."""

ACLED = tuple(
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1"
    " actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location"
    " latitude longitude geo_precision source source_scale notes fatalities tags timestamp".split()
)
"""The columns of an ACLED export, in its order."""

AIRWARS = tuple(
    "claim label date_start date_end place country latitude longitude belligerents killed_min killed_max injured_min"
    " injured_max grade flags origins pages sources".split()
)
"""A civilian-harm ledger in the manner of Airwars: the least and the most that any source gives."""

_WHERE = {"site": 1, "city": 1, "quarter": 1, "region": 3, "country": 6}
"""UCDP's where_prec: 1 exact, 3 second-order division, 6 country only."""

_GEO = {"site": 1, "city": 1, "quarter": 1, "region": 2, "country": 3}
"""ACLED's geo_precision: 1 exact, 2 part of a region, 3 a larger region."""

_MONTHS = "January February March April May June July August September October November December".split()


def _killed(dossier: Holds) -> Iterator[Toll]:
    return (toll for toll in tolls(dossier) if toll.claim.effect == "killed" and bounds(toll) != (None, None))


def _figures(toll: Toll) -> tuple[int | None, int | None, int | None]:
    """(best, low, high): best only where nobody contests the figure and its bounds are one."""
    low, high = bounds(toll)
    return (low if low == high and not toll.contested else None), low, high


def ucdp(dossier: Holds) -> Iterator[dict[str, Any]]:
    """Draft rows in the order of UCDP GED."""
    for toll in _killed(dossier):
        best, low, high = _figures(toll)
        place, start, end = place_of(toll), toll.claim.earliest, toll.claim.latest
        pages = list({one.page.id: one.page for one in toll.members}.values())
        civil = all("civil" in (one.count.victims or "").casefold() for one in toll.members)
        row = dict.fromkeys(UCDP)
        row |= {
            "id": f"draft-{toll.claim.id}",
            "relid": f"draft-{toll.claim.id}",
            "year": int(start[:4]) if start else None,
            "code_status": "Draft by selon, not coded",
            "number_of_sources": toll.claim.origins,
            "source_article": "; ".join(_cited(page) for page in pages),
            "source_office": "; ".join(dict.fromkeys(page.outlet or "" for page in pages)),
            "source_date": "; ".join(dict.fromkeys((page.published or "")[:10] for page in pages)),
            "source_headline": "; ".join(dict.fromkeys(page.title or "" for page in pages)),
            "source_original": "; ".join(dict.fromkeys(one.source for one in toll.members if one.source)),
            "event_clarity": 2,
            "date_prec": 1 if start and start == end else None,
            "date_start": start,
            "date_end": end,
            "best": best,
            "high": high,
            "low": low,
            **_placed(place),
        }
        row["where_prec"] = _WHERE.get(place.level or "") if place else None
        row["deaths_civilians" if civil else "deaths_unknown"] = best
        yield row


def _placed(place: Place | None) -> dict[str, Any]:
    if place is None:
        return {}
    wkt = f"POINT ({place.lon} {place.lat})" if place.lat is not None else None
    told = {"where_coordinates": place.name, "where_description": place.text, "latitude": place.lat}
    return {**told, "longitude": place.lon, "geom_wkt": wkt, "country": place.country}


def _cited(page: Any) -> str:
    return f'"{page.outlet or ""},{(page.published or "")[:10]},{page.title or ""},{page.url or page.where}"'


def acled(dossier: Holds) -> Iterator[dict[str, Any]]:
    """Draft rows in the order of ACLED; event and actors are left for a coder."""
    for toll in _killed(dossier):
        best, low, high = _figures(toll)
        place, start = place_of(toll), toll.claim.earliest
        words = f"{toll.claim.label} [{low if low is not None else '?'}–{high if high is not None else '?'}]"
        row = dict.fromkeys(ACLED)
        row |= {
            "event_id_cnty": f"DRAFT-{toll.claim.id}",
            "event_date": _long(start),
            "year": int(start[:4]) if start else None,
            "time_precision": 1 if start and start == toll.claim.latest else None,
            "country": place.country if place else None,
            "location": (place.name or place.text) if place else None,
            "latitude": place.lat if place else None,
            "longitude": place.lon if place else None,
            "geo_precision": _GEO.get(place.level or "") if place else None,
            "source": "; ".join(dict.fromkeys(one.page.outlet or one.page.where for one in toll.members)),
            "notes": f"Draft by selon, not coded. {words} {_urls(toll)}",
            "fatalities": best,
            "tags": f"selon draft; grade {toll.claim.grade}" + "".join(f"; {flag}" for flag in toll.claim.flags),
        }
        yield row


def _long(day: str | None) -> str | None:
    if not day or len(day) < 10:
        return None
    return f"{int(day[8:10]):02d} {_MONTHS[int(day[5:7]) - 1]} {day[:4]}"


def _urls(toll: Toll) -> str:
    return " ".join(dict.fromkeys(one.page.url or one.page.where for one in toll.members))


def airwars(dossier: Holds) -> Iterator[dict[str, Any]]:
    """One row a claim about people killed or injured: least, most, and every source with its own figure and words."""
    for toll in tolls(dossier):
        if toll.claim.effect not in {"killed", "injured"}:
            continue
        place, (low, high) = place_of(toll), bounds(toll)
        row = dict.fromkeys(AIRWARS)
        row |= {
            "claim": toll.claim.id,
            "label": toll.claim.label,
            "date_start": toll.claim.earliest,
            "date_end": toll.claim.latest,
            "place": (place.name or place.text) if place else None,
            "country": place.country if place else None,
            "latitude": place.lat if place else None,
            "longitude": place.lon if place else None,
            "belligerents": "; ".join(dict.fromkeys(one.count.by for one in toll.members if one.count.by)),
            f"{toll.claim.effect}_min": low,
            f"{toll.claim.effect}_max": high,
            "grade": toll.claim.grade,
            "flags": "; ".join(toll.claim.flags),
            "origins": toll.claim.origins,
            "pages": len({one.page.id for one in toll.members}),
            "sources": json.dumps([_source(one) for one in toll.members], ensure_ascii=False),
        }
        yield row


def _source(one: Any) -> dict[str, Any]:
    spans = {"start": one.count.start, "end": one.count.end, "words": one.count.text}
    told = {"chain": one.chain, "url": one.page.url, "sha256": one.page.sha256, **spans}
    return {**told, "low": one.count.low, "high": one.count.high}
