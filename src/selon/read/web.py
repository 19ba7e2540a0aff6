"""Addresses as sources: a page is fetched; of a feed or a sitemap, the pages that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from lxml import etree

from selon.errors import ReadError
from selon.model import Known, Problem, Raw
from selon.read.feeds import xml_entries
from selon.read.fetch import Fetched, Fetcher
from selon.read.known import merged

__all__ = ["fetched", "is_address", "links"]

_MOST = 200
_ROOT = re.compile(rb"<(?:\w{1,20}:)?(rss|feed|RDF|urlset|sitemapindex)[\s>]")
_MEDIA = {"text/html": "text/html", "application/xhtml+xml": "text/html", "application/pdf": "application/pdf"}


def is_address(source: str) -> bool:
    """Whether a source is an address of the web."""
    return source.startswith(("http://", "https://"))


def fetched(fetcher: Fetcher, url: str, known: Known) -> Iterator[Raw | Problem]:
    """Yield the page at an address, or the pages that the feed or the sitemap there names, the first 200 of them."""
    try:
        answer = fetcher.fetch(url)
        named = links(answer)
    except ReadError as error:
        yield Problem(url, error.what, error.mend)
        return
    if named is None:
        yield page(answer, known)
        return
    if len(named) > _MOST:
        yield Problem(url, f"it names {len(named):,} pages", f"the first {_MOST} are fetched")
    for one in named[:_MOST]:
        try:
            yield page(fetcher.fetch(one.url or ""), merged(known, one))
        except ReadError as error:
            yield Problem(one.url or url, error.what, error.mend)


def page(answer: Fetched, known: Known) -> Raw:
    """What was fetched as a page."""
    return Raw(answer.url, answer.data, merged(known, Known(url=answer.url)), _MEDIA.get(answer.media, ""))


def links(answer: Fetched) -> list[Known] | None:
    """What a feed or a sitemap says of the pages that it names; None where the answer is neither.

    Raises:
        ReadError: it names no pages, but other sitemaps.
    """
    root = _ROOT.search(answer.data[:4_096])
    if root is None or answer.media in _MEDIA:
        return None
    if root[1] == b"sitemapindex":
        raise ReadError("an index of sitemaps holds no pages", answer.url, "name one of its sitemaps")
    if root[1] == b"urlset":
        return _sitemap(answer.data)
    return [
        Known(url=entry["url"], title=entry["title"], published=entry["published"])
        for entry in xml_entries(answer.data)
        if is_address(str(entry["url"] or ""))
    ]


def _sitemap(data: bytes) -> list[Known]:
    found: list[Known] = []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    with suppress(etree.XMLSyntaxError):
        for entry in etree.fromstring(data, parser):
            said = _said(entry)
            news = next((each for each in entry if _name(each) == "news"), None)
            told = _said(news) if news is not None else {}
            if is_address(said.get("loc", "")):
                day = told.get("publication_date") or None
                found.append(Known(url=said["loc"], title=told.get("title") or None, published=day))
    return found


def _said(element: etree._Element) -> dict[str, str]:
    """What the children of an element hold, by name; not what lies deeper, such as the address of a picture."""
    return {name: (each.text or "").strip() for each in element if (name := _name(each)) is not None}


def _name(element: etree._Element) -> str | None:
    return etree.QName(element).localname if isinstance(element.tag, str) else None
