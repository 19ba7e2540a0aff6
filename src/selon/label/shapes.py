"""The shape of a line among the others: a headline has no full stop, a lead-in breaks off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selon.label.lines import Line

__all__ = ["is_headline", "is_lead_in"]

_CLOSED = re.compile(r"[.!?…:;»”\"')\]]\s*$")
_CUT = re.compile(r"[\[(](?:\.\.\.|…)[\])]\s*$")
_DOTS = re.compile(r"\s(?:\.\.\.|…)\s*$")
_QUOTED = re.compile(r"^[«“\"–—-]")
_CLOCK = re.compile(r"^\W*\d{1,2}\s?[h:]\s?\d{0,2}\b")
_WORDS = range(7, 26)
_LONGEST_CUT = 30
_HEAD = 2
_FULL = 0.6
"""In such a share of its longer lines a page must close its sentences, for an open one to mean anything."""

_LONG = 80


def is_lead_in(line: Line, body: Sequence[Line]) -> bool:
    """Whether a line breaks off: at "[…]", or, short and not a quotation, at three dots that stand alone."""
    if line.index == 0 or len(body) < 3:
        return False
    if _CUT.search(line.text):
        return len(line.text.split()) <= 2 * _LONGEST_CUT
    return bool(_DOTS.search(line.text)) and not _QUOTED.match(line.text) and len(line.text.split()) <= _LONGEST_CUT


def is_headline(line: Line, body: Sequence[Line]) -> bool:
    """Whether a line has the length of a headline and no full stop, on a page whose sentences are closed.

    A heading within the story is shorter; a list follows a colon; the first lines may be the page's own.
    """
    if line.index < _HEAD or len(line.text.split()) not in _WORDS or _CLOSED.search(line.text):
        return False
    if _CLOCK.match(line.text) or _follows_colon(line, body) or not line.text.lstrip("«“\"' ")[:1].isupper():
        return False
    long = [other for other in body if len(other.text) >= _LONG and other is not line]
    closed = sum(bool(_CLOSED.search(other.text)) for other in long)
    return len(long) >= 3 and closed >= _FULL * len(long)


def _follows_colon(line: Line, body: Sequence[Line]) -> bool:
    return any(other.index == line.index - 1 and other.text.endswith(":") for other in body)
