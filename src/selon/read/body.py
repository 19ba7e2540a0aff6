"""The article's text out of a page: extraction by density, mended by what the page itself shows and states.

Extraction errs on the side of too little: a page that would lose most of its paragraphs is read again more generously,
a text that the structured data give in full takes the place of less than half of it, paragraphs made like their
neighbours come back between them, and the lead comes back to the head.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from html import unescape
from typing import Any

import trafilatura
from lxml.html import HtmlElement

from selon.read.lead import lead
from selon.read.paragraphs import Paragraph, laid_out, lines, paragraphs, plain, restored

__all__ = ["body"]

_TOO_LITTLE = 0.25
"""Less than this share of the text of a page's paragraphs is no article."""

_HALF = 0.5
_WITHIN = 0.6
"""So much of an extracted text must stand in the stated one for the two to be the same article."""

_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_PARAGRAPHS = 3
_LONGEST = 200_000


def body(tree: HtmlElement, description: str | None, stated: str | None) -> tuple[str, str]:
    """The article's text, a paragraph a line, and the rule that found it; "" where there is none.

    `description` and `stated` are the page's description of itself and the article's text, as its data give them.
    """
    shown = paragraphs(tree)
    text = _extracted(tree, precise=True)
    if len(text) < _TOO_LITTLE * sum(len(each.text) for each in shown):
        text = max(text, _extracted(tree, precise=False), key=len)
    whole = _in_full(text, stated, shown)
    text, rule = (whole, "structured data") if whole else (restored(text, shown), "trafilatura")
    opening = lead(tree, text, description) if text else None
    return (_opened(text, opening) if opening else text), rule


def _extracted(tree: HtmlElement, *, precise: bool) -> str:
    with suppress(Exception):  # whatever trafilatura trips over, the page is kept with its tags stripped
        document: Any = trafilatura.bare_extraction(
            tree, favor_precision=precise, include_comments=False, with_metadata=False
        )
        return lines(document.text or "") if document is not None else ""
    return ""


def _in_full(text: str, stated: str | None, shown: Sequence[Paragraph]) -> str | None:
    """The text that the data state, where the extracted one is less than half of it."""
    if not stated or len(stated) > _LONGEST or len(text) >= _HALF * len(stated):
        return None
    letters = plain(stated)
    within = sum(len(line) for line in text.splitlines() if plain(line) in letters)
    if within < _WITHIN * len(text):
        return None
    whole = lines(_MARKUP.sub("\n", unescape(stated)))
    return whole if whole.count("\n") >= _PARAGRAPHS else laid_out(whole, shown)


def _opened(text: str, opening: str) -> str:
    """The text with the lead after its headline, or at its head."""
    first, _, rest = text.partition("\n")
    return "\n".join(filter(None, (first, opening, rest) if _is_heading(first) else (opening, text)))


def _is_heading(line: str) -> bool:
    return len(line) < 200 and not re.search(r"[.…]$", line)
