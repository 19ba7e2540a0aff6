"""The lead of an article: the paragraph between its headline and its text, which extraction by density leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from selon.language.datelines import stamps
from selon.language.furniture import told
from selon.read.following import following
from selon.read.paragraphs import plain

__all__ = ["lead"]

_TAGS = frozenset({"p", "div", "h2", "h3", "h4", "strong", "span"})
_BLOCKS = frozenset(
    {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "section", "article", "figure", "form"}
)
_NOT_TEXT = frozenset(
    {"script", "style", "noscript", "template", "svg", "figure", "figcaption", "aside", "nav", "form", "button"}
    | {"ul", "ol", "table", "iframe", "select", "footer", "video", "audio", "picture", "time", "dialog"}
)
_SENTENCE = re.compile(r"[.!?…][»”\"')]*$")
_MOST_ELEMENTS = 600
_SHORTEST, _LONGEST = 40, 900
_FEWEST_WORDS = 8
_MOST = 12
_KEY = 50
"""As many characters tell a paragraph from any other."""


def lead(tree: HtmlElement, body: str, description: str | None) -> str | None:
    """The lead that stands in the page between its headline and the first line of `body`, unless `body` has it.

    A paragraph there is the lead if the page describes itself with it, or if it is a whole sentence, and the first.
    """
    had = plain(body)
    described = plain(description or "")[:_KEY]
    found = [text for text in islice(_between(tree, body), _MOST) if plain(text)[:_KEY] not in had]
    if len(described) > _SHORTEST // 2:
        stated = next((text for text in found if plain(text).startswith(described)), None)
        if stated or described in had:
            return stated
    return next(filter(_is_sentence, found), None)


def _is_sentence(text: str) -> bool:
    return (
        bool(_SENTENCE.search(text)) and len(text.split()) >= _FEWEST_WORDS and not told(text) and not stamps(text, "")
    )


def _between(tree: HtmlElement, body: str) -> Iterator[str]:
    """The paragraphs of a page after its headline, up to the one that `body` opens with."""
    heading = next(tree.iter("h1"), None)
    if heading is None:
        return
    starts = {plain(line)[:_KEY] for line in body.splitlines()[:6] if len(line) > 2 * _SHORTEST}
    for element in islice(following(heading, _NOT_TEXT), _MOST_ELEMENTS):
        if element.tag not in _TAGS or any(child.tag in _BLOCKS for child in element):
            continue
        text = " ".join(element.text_content().split())
        if len(text) >= _SHORTEST:
            if plain(text)[:_KEY] in starts:
                return
            if len(text) <= _LONGEST:
                yield text
