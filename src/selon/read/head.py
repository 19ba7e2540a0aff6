"""What a page's markup says of it: structured data first, then its visible head, then trafilatura and htmldate."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import chain, islice
from urllib.parse import urlsplit

from htmldate import find_date
from lxml.html import HtmlElement
from trafilatura.metadata import extract_metadata

from selon.language.datelines import only_dates, stamp, stamps
from selon.read import bylines
from selon.read.authors import authors, full_names, persons
from selon.read.following import following
from selon.read.found import Found
from selon.read.structured import Structured
from selon.read.titles import clean, headline

__all__ = ["found", "with_rule"]

_HEADING_LONGEST = 400
_DATE_LONGEST = 120
_CONTRADICTED, _LINES = 2, 200
_NEAR, _CLOSE, _HEADINGS = 40, 3, 3
"""A date is the page's own that stands within so many elements of its headline, so many steps up from it."""


def found(tree: HtmlElement, url: str | None, data: Structured, text: str) -> Found:
    """Find title, authors, dates, address, site and language of a page.

    `data` are its structured data, `text` the text of its article.
    """
    names = (data.site, _host(url or data.url), data.section)
    language = (tree.get("lang") or data.language or "")[:2].lower()
    title, how_title = headline(_headlines(tree, data), names)
    published, how_published = _published(tree, data, url, language, text)
    by, how_by = _authors(tree, data, names, url, text)
    modified = stamp(data.modified or "", language)
    rules = {
        "url": "structured data",
        "published": how_published,
        "modified": "structured data",
        "title": how_title,
        "authors": how_by,
        "site": "structured data",
    }
    return Found(data.url, published, modified, title, by, data.site, language, tuple(rules.items()))


def with_rule(found: Found, name: str, rule: str) -> Found:
    """The same with one more rule noted."""
    return replace(found, rules=(*found.rules, (name, rule)))


def _host(url: str | None) -> str | None:
    with suppress(ValueError):
        return (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    return None


def _headlines(tree: HtmlElement, data: Structured) -> dict[str, str | None]:
    headings = (" ".join(heading.text_content().split()) for heading in tree.iter("h1"))
    return {
        "json-ld": data.headline,
        "opengraph": data.social_title,
        "heading": next((text for text in headings if 0 < len(text) < _HEADING_LONGEST), None),
        "window": tree.findtext(".//title"),
    }


def _published(
    tree: HtmlElement, data: Structured, url: str | None, language: str, text: str
) -> tuple[str | None, str]:
    stated = stamp(data.published or "", language)
    if stated:
        return stated, "structured data"
    shown = _shown(tree, language)
    if shown:
        return shown, "date line"
    with suppress(Exception):  # htmldate lets through what lxml and dateparser raise; the date is unknown then
        value = find_date(tree, original_date=True, extensive_search=False, url=url)
        if value and not _contradicted(value, text, language):
            return value, "htmldate"
    return None, ""


def _contradicted(day: str, text: str, language: str) -> bool:
    """Whether the text tells of several later days: then the guess is some other date that stands in the page."""
    lines = islice(text.splitlines(), _LINES)
    later = {each.value[:10] for line in lines for each in stamps(line, language) if each.value[:10] > day[:10]}
    return len(later) >= _CONTRADICTED


def _shown(tree: HtmlElement, language: str) -> str | None:
    """The date that stands alone in one of the first elements after a headline, where those agree on the day."""
    near = (islice(following(heading, steps=_CLOSE), _NEAR) for heading in tree.iter("h1"))
    found: list[str] = []
    for element in islice(chain(*near), _HEADINGS * _NEAR):
        text = " ".join(element.text_content().split()) if len(element) < 4 else ""
        if len(text) < _DATE_LONGEST and only_dates(text, language):
            found.extend(each.value for each in stamps(text, language) if each.role != "modified")
    return max(found, key=len) if len({value[:10] for value in found}) == 1 else None


def _authors(
    tree: HtmlElement, data: Structured, names: tuple[str | None, ...], url: str | None, text: str
) -> tuple[tuple[str, ...], str]:
    """The authors, and the rule that found them: the first that names a person, else whom the data state."""
    stated = authors(data.authors, names)
    byline = bylines.shown(tree, names)
    found = [(stated, "structured data")]
    if not persons(stated, names):
        with suppress(Exception):  # as above: whatever the byline trips over, the authors are unknown
            document = extract_metadata(tree, default_url=url, extensive=False)
            named = authors((clean(document.author or ""),), names)
            found.insert(0 if full_names(persons(named, names)) else 1, (named, "trafilatura"))
    first, rule = next(((by, rule) for by, rule in found if by), ((), ""))
    if not persons(first, names):
        byline = byline or bylines.signed(text, names)
        return (byline, "byline") if byline else (first, rule)
    return (byline, "byline") if set(first) < set(byline) else (first, rule)
