"""The second pass: one file for each page, its text with all that was found in it, and one for each family of copies."""

from __future__ import annotations

from collections.abc import Iterable

from selon.model import Copy, Page, Reading
from selon.show.report.links import page_href
from selon.show.report.site import Site
from selon.show.report.text import Paragraph, layers, paragraphs
from selon.show.report.views import FamilyView, family_view

__all__ = ["texts"]

_START = 70
"""Words of a copied stretch shown to tell it from another, in code points."""

_SHARED = 4000
"""Most of a shared text that is shown on its family's page, in code points."""


def texts(site: Site, readings: Iterable[Reading]) -> None:
    """Write every page, and the families whose text stands on it."""
    families: dict[str, FamilyView] = {}
    written: set[str] = set()
    for reading in readings:
        page = reading.page
        if page.id not in site.build.found.pages:
            continue
        mine = site.build.weighed.copies.get(page.id, [])
        for copy in mine:
            if copy.origin not in families:
                families[copy.origin] = family_view(site.build, copy.origin)
        _page(site, reading, mine, families)
        for copy in mine:
            _family(site, page, copy, families[copy.origin], written)


def _page(site: Site, reading: Reading, mine: list[Copy], families: dict[str, FamilyView]) -> None:
    page = reading.page
    parts = paragraphs(site.build, reading)
    starts = [(copy, families[copy.origin], page.text[copy.start : copy.start + _START]) for copy in mine]
    site.render(
        page_href(page.id),
        "page.html",
        page=page,
        line=site.build.found.pages[page.id],
        parts=parts,
        missing=_missing(reading, parts),
        stories=site.build.weighed.stories.get(page.id, []),
        copies=starts,
        pipeline=reading.findings.pipeline,
    )


def _missing(reading: Reading, parts: list[Paragraph]) -> list[str]:
    """Anchors of findings that stand outside every passage, so that a link to them still finds the page's end."""
    there = {ref for part in parts for piece in part.pieces for ref, _ in piece.anchors}
    return sorted({layer.ref for layer in layers(reading.findings)} - there)


def _family(site: Site, page: Page, copy: Copy, view: FamilyView, written: set[str]) -> None:
    """A family is written when the page that holds its origin comes by, or else the first of its pages."""
    first = next((one for one, _ in view.copies if one.role == "origin"), view.copies[0][0])
    if view.href is None or copy.origin in written or first.page != page.id:
        return
    written.add(copy.origin)
    text = page.text[first.start : min(first.end, first.start + _SHARED)]
    rows = view.copies[: site.build.limits.members]
    site.render(
        view.href, "copy.html", view=view, text=text + (" …" if first.end - first.start > _SHARED else ""), rows=rows
    )
