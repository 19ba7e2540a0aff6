"""Bulletins for Bayanat: one a page, in the shape of its Bulletin JSON, with its Sources and Locations as CSV beside.

Bayanat knows sources and locations by numbers of its own: the CSV files give each a number that the bulletins use, and are
to be imported first. Everything arrives as "Machine Created", for a person to review.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from selon.keep import is_rejected
from selon.model import Reading
from selon.show.export.evidence import evidence
from selon.show.export.narrowed import Holds

__all__ = ["LOCATIONS", "SOURCES", "bayanat"]

SOURCES = ("id", "title", "title_ar", "source_type", "comments", "comments_ar")
LOCATIONS = ("id", "title", "title_ar", "lat", "lon", "full_location")


def bayanat(dossier: Holds) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]:
    """Bulletins, sources and locations."""
    outlets: dict[str, int] = {}
    places: dict[tuple[str, str], dict[str, Any]] = {}
    bulletins = [_bulletin(reading, outlets, places) for reading in dossier.corrected()]
    sources = [{**dict.fromkeys(SOURCES, ""), "id": number, "title": name} for name, number in outlets.items()]
    return bulletins, sources, list(places.values())


def _bulletin(
    reading: Reading, outlets: dict[str, int], places: dict[tuple[str, str], dict[str, Any]]
) -> dict[str, Any]:
    page = reading.page
    sources = [{"id": outlets.setdefault(page.outlet, len(outlets) + 1), "title": page.outlet}] if page.outlet else []
    return {
        "title": page.title or page.where,
        "sjac_title": page.title or page.where,
        "title_ar": None,
        "sjac_title_ar": None,
        "originid": page.id,
        "description": page.text,
        "source_link": page.url or "NA",
        "source_link_type": False,
        "publish_date": (page.published or "")[:10],
        "documentation_date": "",
        "status": "Machine Created",
        "tags": ["selon"],
        "comments": "\n".join(_lines(reading)),
        "sources": sources,
        "locations": list(_located(reading, places)),
        "geoLocations": [],
        "labels": [],
        "verLabels": [],
        "events": [],
        "bulletin_relations": [],
        "actor_relations": [],
        "incident_relations": [],
    }


def _lines(reading: Reading) -> Iterator[str]:
    """What was found, one line each, with its span: the reviewer's way back to the words."""
    yield f"sha256:{reading.page.sha256}"
    for one in reading.findings.statements:
        if one.content and not is_rejected(one):
            named = one.resolved or (one.source.text if one.source else "?")
            chain = " → ".join([named, *(span.text for span in one.relay)])
            words = " […] ".join(span.text for span in one.content)
            yield f"[{one.content[0].start}–{one.content[-1].end}] {chain} ({one.modality}): {words}"
    for each in evidence(reading):
        count = each.count
        low, high = ("?" if value is None else value for value in (count.low, count.high))
        yield f"[{count.start}–{count.end}] {count.effect} {low}–{high}: {count.text}"


def _located(reading: Reading, places: dict[tuple[str, str], dict[str, Any]]) -> Iterator[dict[str, Any]]:
    seen: set[tuple[str, str]] = set()
    for place in reading.findings.places:
        if is_rejected(place) or not place.name or place.lat is None:
            continue
        key = (place.name, place.country or "")
        if key in seen:
            continue
        seen.add(key)
        told = {"title": place.name, "title_ar": "", "lat": place.lat, "lon": place.lon}
        row = places.setdefault(key, {"id": len(places) + 1, **told, "full_location": ", ".join(filter(None, key))})
        yield {"id": row["id"], "title": row["title"], "lat": row["lat"], "lng": row["lon"]}
