"""Page text made safe to look at: characters that hide, reverse or command are shown for what they are.

A page is written by anyone. A bidi override can turn a sentence round, an escape sequence can repaint a terminal, a
zero-width character can split a name in two. None is dropped: each is replaced by its code point in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["pieces", "plain"]

_ODD = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls, escape among them; tab and line feed stay
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls
    "\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"  # invisible
    "\u2028\u2029"  # line breaks that are no line feed
    "\ud800-\udfff"  # lone surrogates, which no output can carry
    "\U000e0000-\U000e007f"  # tags
    "]"
)
_PILE = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{4})"
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Cut `text` into (piece, odd); an odd piece is the name of one hostile character ("U+202E")."""
    text = _PILE.sub(r"\1", text)
    at = 0
    for match in _ODD.finditer(text):
        if match.start() > at:
            yield text[at : match.start()], False
        yield f"U+{ord(match[0]):04X}", True
        at = match.end()
    if at < len(text):
        yield text[at:], False


def plain(text: str) -> str:
    """`text` as one harmless string, each hostile character written ⟨U+202E⟩."""
    return "".join(f"⟨{piece}⟩" if odd else piece for piece, odd in pieces(text))
