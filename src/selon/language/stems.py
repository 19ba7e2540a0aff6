"""Words cut down to what their forms share, and how common each is in the language: what is rare tells a subject."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

__all__ = ["WORD", "common", "stem"]

WORD = re.compile(r"[^\W\d_]+")

_LENGTH = 6
_SHORT = 3
_UNIT = 1e-7
"""The tables give occurrences in ten million words."""


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The first six letters without accents and case; a shorter word without its last "s" or "x"."""
    folded = unicodedata.normalize("NFKD", word.lower())
    letters = "".join(char for char in folded if not unicodedata.combining(char))
    if len(letters) > _LENGTH:
        return letters[:_LENGTH]
    return letters.rstrip("sx") if len(letters) > _SHORT else letters


@cache
def common(language: str) -> Mapping[str, float] | None:
    """The share that each of the commonest stems has of all words, or None where the language has no such table."""
    if not re.fullmatch(r"[a-z]{2}", language):
        return None
    table = files("selon.language").joinpath(language, "common.txt")
    if not table.is_file():
        return None
    rows = (line.split() for line in table.read_text(encoding="utf-8").splitlines())
    return {word: int(count) * _UNIT for word, count in rows}
