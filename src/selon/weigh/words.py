"""Words to compare texts by: case, accents and apostrophes folded, numbers made one token, offsets kept."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["located", "placed", "plain", "tokens", "written"]

_TOKEN = re.compile(r"\d{1,3}(?:[ .,'’\u00a0\u202f\u2009]\d{3})+(?!\w)|\w+")
"""A number with its thousands apart ("5 500", "5.500", "5'500") is one word; so is any run of letters and digits."""

_APART = re.compile(r"\W")


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """A word without case and accents; a number without its separators ("5 500" is "5500")."""
    if word[0].isdigit():
        return _APART.sub("", word)
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def written(text: str) -> list[str]:
    """The words of a text as they are written, in order."""
    return _TOKEN.findall(text)


def tokens(text: str) -> list[str]:
    """The plain words of a text, in order."""
    return [plain(word) for word in written(text)]


def placed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where each word of `[start, end)` of a text begins and ends."""
    return [match.span() for match in _TOKEN.finditer(text, start, end)]


def located(text: str, offset: int = 0) -> list[tuple[str, int, int]]:
    """The same words, each with its `[start, end)` in `text`, which itself begins at `offset`."""
    return [(plain(text[start:end]), offset + start, offset + end) for start, end in placed(text, 0, len(text))]
