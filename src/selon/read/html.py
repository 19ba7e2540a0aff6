"""HTML → the article's text, a paragraph a line, and what the page says of itself."""

from __future__ import annotations

import re
from contextlib import suppress
from html import unescape

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from selon.read import head
from selon.read.body import body
from selon.read.decode import decode
from selon.read.found import Found
from selon.read.paragraphs import lines
from selon.read.structured import structured

__all__ = ["decoded", "read"]

_CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([a-z0-9_:.-]{2,40})")
_DECLARED_WITHIN = 8_192
_HUGE_TAG = re.compile(r"<[a-zA-Z][^>]{20000,}")
_BETWEEN = re.compile(r"[\s/=<\"']+")
_MOST_ATTRIBUTES = 4_000
_MOST_EQUALS = 40_000
_MOST_TAGS = 30_000
_SILENT = re.compile(r"(?is)<(script|style|noscript|template|svg|head)\b.*?(?:</\1\s{0,10}>|\Z)|<!--.*?(?:-->|\Z)")
_BLOCK = re.compile(
    r"(?i)</?(?:p|div|br|li|h[1-6]|tr|article|section|blockquote|ul|ol|table|figure|header|footer|aside)\b[^<>]*>?"
)
_TAG = re.compile(r"<[^<>]*>?")


def decoded(data: bytes) -> str:
    """The markup of a page's bytes, by the encoding it declares where that can be.

    Raises:
        EmptyPage, NotText: as `decode`.
    """
    declared = _CHARSET.search(data[:_DECLARED_WITHIN])
    return decode(data, declared[1].decode("ascii") if declared else None)[0]


def read(markup: str, url: str | None = None) -> tuple[str, Found]:
    """The article's text and the page's metadata; a page that no parser bears is stripped of its tags instead."""
    tree = _tree(markup)
    if tree is None:
        return _stripped(markup), Found(rules=(("text", "tags stripped"),))
    data = structured(tree)
    text, rule = body(tree, data.description, data.body)
    found = head.found(tree, url, data, text)
    if not text:
        text, rule = _stripped(markup), "tags stripped"
    return text, head.with_rule(found, "text", rule)


def _bare(tag: re.Match[str]) -> str:
    """An enormous tag without its attributes; a parser looks through them all for each of them."""
    whole = tag[0]
    return whole if len(_BETWEEN.findall(whole)) < _MOST_ATTRIBUTES else whole.split(None, 1)[0]


def _tree(markup: str) -> HtmlElement | None:
    if markup.count("<") > _MOST_TAGS or markup.count("=") > _MOST_EQUALS:
        return None
    markup = _HUGE_TAG.sub(_bare, markup)
    parser = HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8", collect_ids=False)
    with suppress(etree.LxmlError, ValueError, AssertionError):
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
        return tree if len(tree) else None
    return None


def _stripped(markup: str) -> str:
    shown = unescape(_TAG.sub(" ", _BLOCK.sub("\n", _SILENT.sub(" ", markup))))
    return lines("\n".join(" ".join(line.split()) for line in shown.splitlines()))
