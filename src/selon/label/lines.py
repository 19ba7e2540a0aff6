"""A text's lines, trimmed of blanks, with their places in the text; a page in one enormous line is cut at sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selon.language import normalise

__all__ = ["Line", "lines"]

_BLANK = " \t\r\n\f\v\u00a0\u2007\u202f\ufeff\u200b\u2028\u2029\x85"


_ENORMOUS = 2_500
"""Most characters of a line; a longer one is a page without paragraphs, as some feeds deliver it."""

_PASSAGE = 600
"""How long the pieces are, or a little more: up to the end of the sentence, and of the quotation."""

_SENTENCE = re.compile(r"[.!?…][»”\"’)\]]{0,2}\s+(?=[A-ZÀ-Þ«“\"—–])")
_OPENS, _CLOSES = "«“(", "»”)"


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
            for first, last in _pieces(inner):
                piece = inner[first:last]
                yield Line(index, start + first, start + last, piece, normalise(piece))
                index += 1
        at += len(raw) + 1


def _pieces(line: str) -> Iterator[tuple[int, int]]:
    """Where to cut a line: nowhere, unless it is enormous."""
    first = depth = seen = 0
    if len(line) > _ENORMOUS:
        for end in _SENTENCE.finditer(line):
            said = line[seen : end.end()]
            depth = max(0, depth + sum(map(said.count, _OPENS)) - sum(map(said.count, _CLOSES)))
            seen = end.end()
            if seen - first >= _PASSAGE and (depth == 0 or seen - first >= _ENORMOUS):
                yield first, len(line[:seen].rstrip(_BLANK))
                first, depth = seen, 0
    yield first, len(line)
