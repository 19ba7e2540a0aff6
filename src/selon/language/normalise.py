"""Typography made plain for the pipeline, one character for one, so that every offset stays what it was."""

from __future__ import annotations

import re

__all__ = ["normalise"]

_PLAIN = tuple(
    {
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u2007": " ",
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u201f": "“",
        "\u201e": "“",
    }.items()
)
_OPENING = re.compile(r"(?<![^\s(\[«“:-])''(?=[^\s'])")
_CLOSING = re.compile(r"(?<=[^\s'])''(?!['\w])")
_OPENS_AFTER = frozenset(" \n\t([«'“:-")
_ENDS_AFTER = frozenset(",.;:!?)]")
_CLOSES_BEFORE = frozenset(" \n\t.,;:!?)]»")


def normalise(text: str) -> str:
    """Return `text` with plain apostrophes, spaces and hyphens, and straight double quotes made directional.

    The result has exactly as many code points as `text`.
    """
    plain = text
    for odd, usual in _PLAIN:  # most texts hold few of them, and looking for one costs next to nothing
        plain = plain.replace(odd, usual)
    if "''" in plain:
        plain = _doubled(plain)
    return _directional(plain) if '"' in plain else plain


def _doubled(text: str) -> str:
    """Two apostrophes that stand for one quotation mark, the space on the inner side."""
    return _CLOSING.sub(' "', _OPENING.sub('" ', text))


def _directional(text: str) -> str:
    chars = list(text)
    opened = False
    for i, char in enumerate(chars):
        if char == "\n":
            opened = False
        elif char == '"':
            before = chars[i - 1] if i else " "
            after = chars[i + 1] if i + 1 < len(chars) else " "
            opened = _opens(before, after, opened)
            chars[i] = "“" if opened else "”"
    return "".join(chars)


def _opens(before: str, after: str, opened: bool) -> bool:
    if opened and after in _ENDS_AFTER:
        return False
    if before in _OPENS_AFTER and not after.isspace():
        return True
    if after in _CLOSES_BEFORE and not before.isspace():
        return False
    return not opened
