"""FollowTheMoney entities: an Article a page, a LegalEntity a source, a Note a statement that ties both together.

https://followthemoney.tech/explorer/. A source is a LegalEntity, neither Person nor Organization: selon does not guess.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from selon.keep import is_rejected
from selon.model import Page, statement_id
from selon.show.export.evidence import uri
from selon.show.export.narrowed import Holds

__all__ = ["ftm"]

_DATASET = "selon"


def ftm(dossier: Holds) -> Iterator[dict[str, Any]]:
    """Every entity once, as one JSON object of the form that `ftm` reads."""
    known: set[str] = set()
    for reading in dossier.corrected():
        page = reading.page
        yield _article(page)
        for index, one in enumerate(reading.findings.statements):
            if is_rejected(one) or not one.content:
                continue
            named = one.resolved or (one.source.text if one.source else None)
            source = _id("source", named.casefold()) if named else None
            if source and named and source not in known:
                known.add(source)
                yield _entity(source, "LegalEntity", {"name": [named]})
            words = " […] ".join(span.text for span in one.content)
            told = {
                "description": [words],
                "entity": [source] if source else [],
                "sourceUrl": [page.url] if page.url else [],
                "publisher": [page.outlet] if page.outlet else [],
                "notes": [page.published[:10]] if page.published else [],
                "summary": [f"{one.content[0].start}–{one.content[-1].end} · {one.modality} · sha256:{page.sha256}"],
                "proof": [_id("page", page.id)],
            }
            yield _entity(_id("statement", statement_id(page.id, index)), "Note", told)


def _article(page: Page) -> dict[str, Any]:
    told = {
        "title": [page.title] if page.title else [],
        "sourceUrl": [page.url] if page.url else [],
        "publisher": [page.outlet] if page.outlet else [],
        "publishedAt": [page.published[:10]] if page.published else [],
        "author": list(page.authors),
        "language": [{"fr": "fra", "en": "eng"}[page.language]] if page.language in {"fr", "en"} else [],
        "bodyText": [page.text],
        "fileName": [uri(page)],
    }
    return _entity(_id("page", page.id), "Article", told)


def _id(kind: str, name: str) -> str:
    return f"selon-{kind}-" + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _entity(identity: str, schema: str, told: dict[str, list[Any]]) -> dict[str, Any]:
    kept = {name: values for name, values in told.items() if values}
    return {"id": identity, "schema": schema, "properties": kept, "datasets": [_DATASET], "referents": []}
