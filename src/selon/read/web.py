"""Addresses as sources: a page is fetched; of a feed or a sitemap, the pages that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

import feedparser
from lxml import etree

from selon.errors import ReadError
from selon.model import Known, Problem, Raw
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
    except ReadError as error:
        yield Problem(url, error.what, error.mend)
        return
    named = links(answer)
    if named is None:
        yield page(answer, known)
        return
    for one in named[:_MOST]:
        try:
            yield page(fetcher.fetch(one.url or ""), merged(known, one))
        except ReadError as error:
            yield Problem(one.url or url, error.what, error.mend)


def page(answer: Fetched, known: Known) -> Raw:
    """What was fetched as a page."""
    return Raw(answer.url, answer.data, merged(known, Known(url=answer.url)), _MEDIA.get(answer.media, ""))


def links(answer: Fetched) -> list[Known] | None:
    """What a feed or a sitemap says of the pages that it names; None where the answer is neither."""
    root = _ROOT.search(answer.data[:4_096])
    if root is None or answer.media in _MEDIA:
        return None
    if root[1] in (b"urlset", b"sitemapindex"):
        return _sitemap(answer.data)
    entries = feedparser.parse(answer.data).entries
    return [
        Known(url=entry["link"], title=entry.get("title"), published=entry.get("published"))
        for entry in entries
        if is_address(str(entry.get("link") or ""))
    ]


def _sitemap(data: bytes) -> list[Known]:
    found: list[Known] = []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    with suppress(etree.XMLSyntaxError):
        for entry in etree.fromstring(data, parser):
            said = {
                etree.QName(each).localname: (each.text or "").strip()
                for each in entry.iter()
                if isinstance(each.tag, str)
            }
            if is_address(said.get("loc", "")):
                day = said.get("publication_date") or None
                found.append(Known(url=said["loc"], title=said.get("title") or None, published=day))
    return found
