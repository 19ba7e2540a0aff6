"""The second pass: one file for each page, its text with all that was found in it, and one for each family of copies."""

from __future__ import annotations

from collections.abc import Iterable

from selon.model import Page, Reading
from selon.show.report.build import Build
from selon.show.report.links import page_href
from selon.show.report.site import Site
from selon.show.report.text import Paragraph, layers, paragraphs
from selon.show.report.views import FamilyView, family_view

__all__ = ["family_values", "page_values", "texts"]

_START = 70
"""Words of a copied stretch shown to tell it from another, in code points."""

_SHARED = 4000
"""Most of a shared text that is shown on its family's page, in code points."""


def texts(site: Site, readings: Iterable[Reading]) -> None:
    """Write every page, and the families whose text stands on it first."""
    for reading in readings:
        page = reading.page
        if page.id not in site.build.found.pages:
            continue
        _page(site, reading)
        href = site.build.families.get(page.id)
        if href is not None:
            _family(site, page, family_view(site.build, page.id), href)


def _page(site: Site, reading: Reading) -> None:
    site.render(page_href(reading.page.id), "page.html", **page_values(site.build, reading))


def page_values(build: Build, reading: Reading) -> dict[str, object]:
    """What a page's own file shows: its text with all that was found in it."""
    page = reading.page
    parts = paragraphs(build, reading)
    shared = sorted(build.weighed.copies.get(page.id, []), key=lambda one: (one.start, one.end))
    return {
        "page": page,
        "line": build.found.pages[page.id],
        "parts": parts,
        "missing": _missing(reading, parts),
        "stories": build.weighed.stories.get(page.id, []),
        "copies": [(copy, _opening(page.text[copy.start : min(copy.end, copy.start + _START)])) for copy in shared],
        "pipeline": reading.findings.pipeline,
    }


def _opening(words: str) -> str:
    """The first words of a stretch, cut between two words."""
    return words.rsplit(" ", 1)[0] if len(words) == _START else words


def _missing(reading: Reading, parts: list[Paragraph]) -> list[str]:
    """Anchors of findings that stand outside every passage, so that a link to them still finds the page's end."""
    there = {ref for part in parts for piece in part.pieces for ref, _ in piece.anchors}
    return sorted({layer.ref for layer in layers(reading.findings)} - there)


def _family(site: Site, page: Page, view: FamilyView, href: str) -> None:
    site.render(href, "copy.html", **family_values(site.build, page, view))


def family_values(build: Build, page: Page, view: FamilyView) -> dict[str, object]:
    """What the page of one family of copies shows; `page` is the one whose text it first is."""
    own = view.carriers[0]
    shared = "\n\n".join(dict.fromkeys(page.text[one.start : one.end] for one in own.stretches))
    text = shared[:_SHARED] + (" …" if len(shared) > _SHARED else "")
    return {"view": view, "text": text, "rows": view.carriers[: build.limits.members]}
