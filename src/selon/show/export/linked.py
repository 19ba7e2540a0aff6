"""Linked data: schema.org, W3C Web Annotation and PROV-O as JSON-LD, each with its context written out.

No context has to be fetched to read them. There is no ClaimReview: selon rates nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import selon
from selon.keep import is_rejected
from selon.model import Page, Reading, Statement, statement_id
from selon.show.export.evidence import evidence, selector, uri
from selon.show.export.narrowed import Holds

__all__ = ["prov", "schema_org", "web_annotations"]

_SCHEMA = {"@vocab": "https://schema.org/", "selon": "https://selon.example/terms#"}
_PROV = {
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "wasQuotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
    "hadPrimarySource": {"@id": "prov:hadPrimarySource", "@type": "@id"},
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "wasAssociatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
    "value": "prov:value",
    "name": "schema:name",
    "version": "schema:version",
}


def schema_org(dossier: Holds) -> dict[str, Any]:
    """NewsArticle for pages, Quotation for statements, Claim for claims, with the pages each claim appears in."""
    graph: list[dict[str, Any]] = []
    pages: dict[str, str] = {}
    for reading in dossier.corrected():
        pages[reading.page.id] = uri(reading.page)
        graph.append(_article(reading.page))
        graph.extend(_quotation(reading.page, one, index) for index, one in _said(reading))
    for claim in dossier.corrected_weighing().claims:
        within = dict.fromkeys(pages[page] for one in claim.members if (page := one.rpartition(".")[0]) in pages)
        told = {"@type": "Claim", "@id": f"urn:selon:{claim.id}", "text": claim.label, "name": claim.label or claim.id}
        grade = {"@type": "PropertyValue", "propertyID": "selon:grade", "value": claim.grade, "description": claim.why}
        graph.append({**told, "appearance": [{"@id": one} for one in within], "additionalProperty": grade})
    return {"@context": _SCHEMA, "@graph": graph}


def _said(reading: Reading) -> Iterator[tuple[int, Statement]]:
    for index, one in enumerate(reading.findings.statements):
        if one.content and not is_rejected(one):
            yield index, one


def _article(page: Page) -> dict[str, Any]:
    told = {
        "@type": "NewsArticle",
        "@id": uri(page),
        "url": page.url,
        "headline": page.title,
        "datePublished": page.published,
        "dateModified": page.modified,
        "inLanguage": page.language,
        "author": [{"@type": "Person", "name": name} for name in page.authors],
        "publisher": {"@type": "Organization", "name": page.outlet} if page.outlet else None,
        "identifier": f"sha256:{page.sha256}",
    }
    return {name: value for name, value in told.items() if value}


def _quotation(page: Page, one: Statement, index: int) -> dict[str, Any]:
    named = one.resolved or (one.source.text if one.source else None)
    told: dict[str, Any] = {
        "@type": "Quotation",
        "@id": f"urn:selon:{statement_id(page.id, index)}",
        "text": " […] ".join(span.text for span in one.content),
        "isPartOf": {"@id": uri(page)},
        "inLanguage": page.language,
    }
    if named:
        told["spokenByCharacter"] = {"@type": "Thing", "name": named}
    if one.relay:
        told["isBasedOn"] = [{"@type": "CreativeWork", "name": span.text} for span in one.relay]
    return told


def web_annotations(dossier: Holds) -> dict[str, Any]:
    """One annotation a statement and a count: what selon found as its body, the words as its target."""
    items: list[dict[str, Any]] = []
    for reading in dossier.corrected():
        page = reading.page
        for index, one in _said(reading):
            start, end = one.content[0].start, one.content[-1].end
            named = one.resolved or (one.source.text if one.source else "")
            relays = [span.text for span in one.relay]
            told = {"source": named, "relay": relays, "modality": one.modality, "rule": one.rule}
            items.append(_annotation(page, statement_id(page.id, index), "statement", told, start, end))
        for each in evidence(reading):
            count = each.count
            low_high = {"low": count.low, "high": count.high, "effect": count.effect, "rule": count.rule}
            items.append(_annotation(page, each.id, "count", low_high, count.start, count.end))
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:selon:annotations",
        "type": "AnnotationPage",
        "partOf": {"id": "urn:selon:dossier", "type": "AnnotationCollection", "label": "selon", "total": len(items)},
        "items": items,
    }


def _annotation(page: Page, identity: str, kind: str, told: dict[str, Any], start: int, end: int) -> dict[str, Any]:
    words = "; ".join(f"{name}: {value}" for name, value in told.items() if value not in (None, "", []))
    return {
        "id": f"urn:selon:{identity}",
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"id": f"urn:selon:{selon.__version__}", "type": "Software", "name": f"selon {selon.__version__}"},
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": kind},
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": words},
        ],
        "target": {"source": uri(page), "selector": selector(page, start, end)},
    }


def prov(dossier: Holds) -> dict[str, Any]:
    """Where each statement comes from: quoted from its page, through its relays, with its source as the primary one."""
    run = f"urn:selon:run:{selon.__version__}"
    graph: list[dict[str, Any]] = [
        {"@id": "urn:selon:software", "@type": "prov:SoftwareAgent", "name": "selon", "version": selon.__version__},
        {"@id": run, "@type": "prov:Activity", "wasAssociatedWith": "urn:selon:software"},
    ]
    for reading in dossier.corrected():
        page = reading.page
        graph.append({"@id": uri(page), "@type": "prov:Entity", "name": page.title or page.where})
        for index, one in _said(reading):
            graph.extend(_traced(page, statement_id(page.id, index), one, run))
        for each in evidence(reading):
            at = each.count.statement if each.said else None
            origin = uri(page) if at is None else f"urn:selon:{statement_id(page.id, at)}"
            told = {"@id": f"urn:selon:{each.id}", "@type": "prov:Entity", "value": each.count.text}
            graph.append({**told, "wasDerivedFrom": origin, "wasGeneratedBy": run})
    return {"@context": _PROV, "@graph": graph}


def _traced(page: Page, identity: str, one: Statement, run: str) -> Iterator[dict[str, Any]]:
    me = f"urn:selon:{identity}"
    told: dict[str, Any] = {
        "@id": me,
        "@type": "prov:Entity",
        "value": " […] ".join(span.text for span in one.content),
        "wasQuotedFrom": uri(page),
        "wasGeneratedBy": run,
    }
    named = one.resolved or (one.source.text if one.source else None)
    steps = [(f"{me}:relay:{at}", span.text) for at, span in enumerate(one.relay)]
    if steps:
        told["wasDerivedFrom"] = steps[-1][0]
    if named:
        told["hadPrimarySource"] = f"{me}:source"
        told["wasAttributedTo"] = f"{me}:speaker"
        yield {"@id": f"{me}:speaker", "@type": "prov:Agent", "name": named}
        yield {"@id": f"{me}:source", "@type": "prov:Entity", "name": named, "wasAttributedTo": f"{me}:speaker"}
    yield told
    for at, (step, name) in enumerate(steps):
        before = steps[at - 1][0] if at else f"{me}:source" if named else None
        yield {"@id": step, "@type": "prov:Entity", "name": name, **({"wasDerivedFrom": before} if before else {})}
