"""One raw page → `Page`: its text, and what it says of itself, each with the rule that found it."""

from __future__ import annotations

import re

from selon.errors import EmptyPage, SelonError, TooLarge
from selon.language.datelines import stamp
from selon.model import Known, Page, Raw
from selon.read import html, outlets, pdf, plain
from selon.read.decode import decode, storable, universal
from selon.read.found import Found
from selon.read.identity import page_id, sha256
from selon.read.known import known_from, merged
from selon.read.languages import detect
from selon.read.limits import MAX_LINES, MAX_TEXT
from selon.read.records import record

__all__ = ["read"]

_HTML = re.compile(rb"(?i)<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]")
_SNIFFED = 4_096


def read(raw: Raw) -> Page:
    """Read one page.

    The text of a plain page is the decoded file, line ends made "\\n"; that of HTML is the article's, a paragraph a
    line. What is stated in `raw.known` wins over what the page says.

    Raises:
        EmptyPage: there is nothing to read in it.
        NotText: the bytes are no text.
        TooLarge: the text is larger than `limits.MAX_TEXT`.
        BrokenRecord: a record of a file of pages is damaged.
    """
    try:
        text, found, known = _opened(raw)
        if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
            raise EmptyPage("there is no text in the page")
        _refuse_large(text)
    except SelonError as error:
        raise type(error)(error.what, error.where or raw.where, error.mend) from error
    return _page(raw, text, found, known)


def _opened(raw: Raw) -> tuple[str, Found, Known]:
    if raw.media == "application/json":
        fields = record(raw.data)
        known = merged(raw.known, known_from(fields))
        text = fields.get("text")
        if isinstance(text, str) and text.strip():
            return *_from_text(universal(storable(text))), known
        return *html.read(storable(str(fields.get("html"))), known.url), known
    if raw.media == "text/html" or (not raw.media and _HTML.search(raw.data[:_SNIFFED])):
        return *html.read(html.decoded(raw.data), raw.known.url), raw.known
    if raw.media == "application/pdf" or (not raw.media and pdf.is_pdf(raw.data)):
        return *pdf.read(raw.data), raw.known
    text, _ = decode(raw.data)
    return *_from_text(universal(text)), raw.known


def _from_text(text: str) -> tuple[str, Found]:
    _refuse_large(text)
    return text, plain.found(text)


def _refuse_large(text: str) -> None:
    if len(text) > MAX_TEXT:
        raise TooLarge(f"{len(text):,} characters of text", mend=f"the limit is {MAX_TEXT:,}")
    if text.count("\n") > MAX_LINES:
        raise TooLarge(f"{text.count(chr(10)):,} lines", mend=f"the limit is {MAX_LINES:,}")


def _page(raw: Raw, text: str, found: Found, known: Known) -> Page:
    language = detect(text, found.language)
    url, how_url = _first(known.url, (found.url, found.rule("url")))
    published, how_published = _first(_iso(known.published, language), (found.published, found.rule("published")))
    modified, how_modified = _first(_iso(known.modified, language), (found.modified, found.rule("modified")))
    title, how_title = _first(known.title, (found.title, found.rule("title")))
    authors = known.authors or found.authors
    outlet, how_outlet = _first(known.outlet, (outlets.of_address(url), "address"), (found.site, found.rule("site")))
    house = outlets.lookup(outlet) or outlets.lookup(url)
    rules = {
        "url": how_url,
        "published": how_published,
        "modified": how_modified,
        "title": how_title,
        "authors": "stated" if known.authors else found.rule("authors") if authors else "",
        "outlet": how_outlet,
        "publisher": "outlets" if house else "",
        "text": found.rule("text"),
    }
    return Page(
        id=page_id(url, outlet, published, title, text),
        text=text,
        sha256=sha256(text),
        raw_sha256=sha256(raw.data),
        where=raw.where,
        url=url,
        outlet=outlet,
        publisher=house.family if house else None,
        published=published,
        modified=modified,
        title=title,
        authors=authors,
        language=language,
        rules=tuple((name, rule) for name, rule in rules.items() if rule),
    )


def _first(stated: str | None, *found: tuple[str | None, str]) -> tuple[str | None, str]:
    if stated:
        return storable(stated), "stated"
    return next(((storable(value), rule) for value, rule in found if value), (None, ""))


def _iso(value: str | None, language: str) -> str | None:
    return stamp(value, language) if value else None
