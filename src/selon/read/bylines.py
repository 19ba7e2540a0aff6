"""The byline that a page shows: what is marked as one, or opens as one, between the headline and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement

from selon.read.authors import authors, full_names, persons
from selon.read.following import following

__all__ = ["shown", "signed"]

_MARKED = re.compile(
    r"(?i)(?:^|[\W_])(?:authors?|auteure?s?|autor\w{0,4}|byline|signature|person-link)(?:$|[\W_])|textauthor"
)
_OPENS = re.compile(r"(?i)^(?:par|by|von|por|di)\s+\S")
_LONGEST = 120
_MOST_ELEMENTS = 250
_FIRST, _LAST = 3, 2
_INLINE = 3
_NO_BYLINE = frozenset({"script", "style", "noscript", "template", "svg", "nav", "form", "button", "aside", "footer"})
_LINES = ("p", "div", "span", "address")
_NOT_A_NAME = re.compile(r"\d|(?i:twitter|facebook|e-?mail)")
_PERSON = r"[A-ZÀ-Þ][\w’'.-]+(?:\s+[A-ZÀ-Þ][\w’'.-]*){1,3}"
_NAME = re.compile(rf"^{_PERSON}(?:\s?/\s?{_PERSON}){{0,3}}$")


def shown(tree: HtmlElement, site: Sequence[str | None]) -> tuple[str, ...]:
    """The persons of the first byline after the headline of a page, and of those beside it that are made like it.

    `site` are the names of the site.
    """
    bylines = _bylines(tree)
    for element, byline in bylines:
        named = _named(byline, site)
        if named:
            beside = (text for other, text in bylines if _alike(element, other))
            return tuple(dict.fromkeys((*named, *(name for text in beside for name in _named(text, site)))))
    return ()


def _alike(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two elements are made alike and stand in one list."""
    near = list(islice(one.iterancestors(), 2))
    return one.get("class") == other.get("class") and any(each in near for each in islice(other.iterancestors(), 2))


def signed(text: str, site: Sequence[str | None]) -> tuple[str, ...]:
    """The persons whom one of the first or last lines of a text names, and nothing else."""
    lines = [line for line in text.split("\n") if line.strip()]
    for line in (*lines[:_FIRST], *lines[-_LAST:]) if len(lines) > _FIRST + _LAST else ():
        if _NAME.match(line.strip()):
            named = _named(line, site)
            if named:
                return named
    return ()


def _named(byline: str, site: Sequence[str | None]) -> tuple[str, ...]:
    names = full_names(persons(authors((byline,), site), site))
    return () if any(name[0].islower() or _NOT_A_NAME.search(name) for name in names) else names


def _bylines(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    heading = next(tree.iter("h1"), None)
    if heading is None:
        return
    for element in islice(following(heading, _NO_BYLINE), _MOST_ELEMENTS):
        marked = element.get("rel") == "author" or bool(_MARKED.search(element.get("class") or ""))
        if marked or (element.tag in _LINES and len(element) <= _INLINE and not any(map(len, element))):
            text = " ".join(element.text_content().split())
            if len(text) <= _LONGEST and (marked or _OPENS.match(text)):
                yield element, text
