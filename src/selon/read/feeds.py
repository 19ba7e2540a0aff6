"""RSS, Atom and JSON Feed → one page an entry, with what the feed says of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import feedparser

from selon.model import Known, Problem, Raw
from selon.read.made import as_raw

__all__ = ["entries", "xml_entries"]

_MOST = 10_000


def entries(where: str, data: bytes, known: Known) -> Iterator[Raw | Problem]:
    """Yield the entries of a feed as pages named "FEED#1", "FEED#2", …; one without any text is a problem."""
    found = _json_entries(data) if data.lstrip()[:1] == b"{" else xml_entries(data)
    count = 0
    for count, fields in enumerate(found, 1):
        at = f"{where}#{count}"
        if count > _MOST:
            yield Problem(where, f"more than {_MOST:,} entries in one feed", "the first ones are kept")
            return
        if fields.get("html") or fields.get("text"):
            yield as_raw(at, fields, known)
        else:
            yield Problem(at, "the entry has no text", f"fetch its page: {fields.get('url') or 'it has no address'}")
    if not count:
        yield Problem(where, "the feed has no entries")


def xml_entries(data: bytes) -> Iterator[dict[str, Any]]:
    """What an RSS or Atom feed says of each of its entries, as the fields of a page."""
    # No address is handed over, so feedparser reads these bytes and nothing else; it takes no external entities.
    parsed = []
    with suppress(Exception):  # feedparser lets through what its own parsing trips over; the feed has no entries then
        parsed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False).entries
    for entry in parsed:
        bodies = [body.get("value") or "" for body in entry.get("content", ())] + [entry.get("summary") or ""]
        modified = dict.get(entry, "updated")  # its own get() would pass off the date of publication as this one
        yield {
            "url": entry.get("link"),
            "title": entry.get("title"),
            "published": entry.get("published") or modified,
            "modified": modified,
            "authors": [author.get("name") for author in entry.get("authors", ()) if author.get("name")],
            "html": _article(max(bodies, key=len)),
        }


def _json_entries(data: bytes) -> Iterator[dict[str, Any]]:
    try:
        items = json.loads(data).get("items")
    except (ValueError, RecursionError, AttributeError):
        return
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield {
                "url": item.get("url") or item.get("external_url"),
                "title": item.get("title"),
                "published": item.get("date_published"),
                "modified": item.get("date_modified"),
                "authors": item.get("authors") or item.get("author"),
                "html": _article(str(item.get("content_html") or "")),
                "text": item.get("content_text") or ("" if item.get("content_html") else item.get("summary")),
            }


def _article(markup: str) -> str:
    """A fragment as the article of a page of its own, so that it is read like one."""
    return f"<html><body><article>{markup}</article></body></html>" if markup.strip() else ""
