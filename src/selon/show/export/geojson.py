"""Places as GeoJSON (RFC 7946): one feature a mention, with its words, page and uncertainty; unlocated ones have no geometry."""

from __future__ import annotations

from typing import Any

from selon.keep import is_rejected
from selon.show.export.evidence import uri
from selon.show.export.narrowed import Holds

__all__ = ["geojson"]


def geojson(dossier: Holds) -> dict[str, Any]:
    """A FeatureCollection of every place mentioned; coordinates are longitude, latitude in WGS 84."""
    features: list[dict[str, Any]] = []
    for reading in dossier.corrected():
        page = reading.page
        for index, place in enumerate(reading.findings.places):
            if is_rejected(place):
                continue
            located = place.lat is not None and place.lon is not None
            point = {"type": "Point", "coordinates": [place.lon, place.lat]} if located else None
            told = {
                "name": place.name,
                "words": place.text,
                "country": place.country,
                "level": place.level,
                "uncertainty_km": place.uncertainty,
                "method": place.method,
                "score": place.score,
                "rule": place.rule,
                "page": page.id,
                "url": uri(page),
                "outlet": page.outlet,
                "published": page.published,
                "sha256": page.sha256,
                "start": place.start,
                "end": place.end,
            }
            features.append({"type": "Feature", "id": f"{page.id}.p{index}", "geometry": point, "properties": told})
    return {"type": "FeatureCollection", "features": features}
