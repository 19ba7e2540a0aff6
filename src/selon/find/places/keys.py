"""The key a place name is looked up by: without case, accents, hyphens and apostrophes, "Saint" shortened."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["bare", "key"]

_BREAKS = re.compile(r"[\s\-'’‘ʼ.,/]+")
_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ʿ": "", "ʾ": "", "‘": "", "`": ""}
)
_SAINTS = {"saint": "st", "sainte": "ste"}
_ARTICLES = frozenset("le la les l the al el an ar as ash at az ad el il".split())


@lru_cache(maxsize=1 << 15)
def key(name: str) -> str:
    """The key of a name; names with one key are candidates of one another."""
    plain = name.casefold().translate(_LETTERS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    if plain.isalnum():
        return _SAINTS.get(plain, plain)
    return " ".join(_SAINTS.get(word, word) for word in _BREAKS.split(plain) if word)


def bare(name_key: str) -> str:
    """A key without the article it begins with; the same where it has none or nothing else."""
    first, _, rest = name_key.partition(" ")
    return rest if rest and first in _ARTICLES else name_key
