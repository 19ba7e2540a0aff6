"""What a page's markup says of it: structured data first, then its visible head, then htmldate."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from htmldate import find_date
from lxml.html import HtmlElement

from selon.language.datelines import stamp
from selon.read.found import Found
from selon.read.structured import Structured, structured

__all__ = ["found", "with_rule"]


def found(tree: HtmlElement, markup: str, url: str | None) -> Found:
    """Find title, authors, dates, address, site and language of a page."""
    data = structured(tree)
    language = tree.get("lang") or data.language
    published, how = _published(tree, data, url)
    title = data.title
    return Found(
        url=data.url,
        published=published,
        modified=stamp(data.modified or ""),
        title=title,
        authors=data.authors,
        site=data.site,
        language=language,
        rules=(
            ("url", "structured data"), ("published", how), ("modified", "structured data"), ("title", "structured data"),
            ("authors", "structured data"), ("site", "structured data"),
        ),  # fmt: skip
    )


def with_rule(found: Found, name: str, rule: str) -> Found:
    """The same with one more rule noted."""
    return replace(found, rules=(*found.rules, (name, rule)))


def _published(tree: HtmlElement, data: Structured, url: str | None) -> tuple[str | None, str]:
    stated = stamp(data.published or "")
    if stated:
        return stated, "structured data"
    with suppress(Exception):  # htmldate raises what lxml and dateparser raise; the date is unknown then
        value = find_date(tree, original_date=True, extensive_search=False, url=url)
        if value:
            return value, "htmldate"
    return None, ""
