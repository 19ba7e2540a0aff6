"""A text's lines, trimmed of blanks, with their places in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selon.language import normalise

__all__ = ["Line", "lines"]

_BLANK = " \t\r\n\f\v\u00a0\u2007\u202f\ufeff\u200b\u2028\u2029\x85"


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank: its index among those, its span, its words, and these with plain typography."""

    index: int
    start: int
    end: int
    text: str
    plain: str


def lines(text: str) -> Iterator[Line]:
    r"""Yield the lines of `text` that are not blank, cut at "\n", blanks at both ends left out of the span."""
    at = index = 0
    for raw in text.split("\n"):
        inner = raw.strip(_BLANK)
        if inner:
            start = at + len(raw) - len(raw.lstrip(_BLANK))
            yield Line(index, start, start + len(inner), inner, normalise(inner))
            index += 1
        at += len(raw) + 1
