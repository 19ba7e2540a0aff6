"""Full-text search over pages and statements: accents, case and apostrophes forgiven, the reader's words never syntax."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["MOST", "Part", "parts_of", "snippet"]

MOST = 20_000
"""Most ids that one search gives back."""

_MOST_WORDS = 24
_AROUND = 40
"""Words that are shown around a match."""

_PART = re.compile(r"[\"«“]([^\"»”]{1,200})[\"»”]|(\w+)(\*?)")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Part:
    """Words that stand side by side; with `begins` the last one is only the beginning of a word."""

    words: tuple[str, ...]
    begins: bool = False


def parts_of(asked: str) -> tuple[Part, ...]:
    """What a reader typed: words, "exact phrases", a star for a beginning. All parts are to be found."""
    parts = []
    for found in list(_PART.finditer(asked[:2000]))[:_MOST_WORDS]:
        phrase, word, star = found.groups()
        words = tuple(_WORD.findall(phrase)) if phrase else (word,)
        if words:
            parts.append(Part(words, bool(star)))
    return tuple(parts)


def snippet(text: str, parts: Sequence[Part]) -> tuple[tuple[str, bool], ...]:
    """The words of a text around its densest match as pieces, each with whether it is what was asked for."""
    words = [(found.start(), found.end(), _folded(found[0])) for found in _WORD.finditer(text)]
    hits = sorted({at + n for part in parts for at in _matches(words, part) for n in range(len(part.words))})
    if not hits:
        return ()
    first = max(hits, key=lambda at: (len({words[hit][2] for hit in hits if at <= hit < at + _AROUND}), -at))
    low = max(0, first - _AROUND // 5)
    high = min(len(words), low + _AROUND)
    return tuple(_pieces(text, words[low][0] if low else 0, high, words, [hit for hit in hits if low <= hit < high]))


_Words = Sequence[tuple[int, int, str]]


def _matches(words: _Words, part: Part) -> Iterable[int]:
    """Where in the words a part stands."""
    asked = [_folded(word) for word in part.words]
    for at in range(len(words) - len(asked) + 1):
        there = [words[at + n][2] for n in range(len(asked))]
        if there[:-1] == asked[:-1] and (there[-1].startswith(asked[-1]) if part.begins else there[-1] == asked[-1]):
            yield at


def _pieces(text: str, start: int, high: int, words: _Words, hits: Sequence[int]) -> Iterable[tuple[str, bool]]:
    end = words[high - 1][1] if high < len(words) else len(text)
    if start:
        yield "… ", False
    for hit in hits:
        if words[hit][0] > start:
            yield text[start : words[hit][0]], False
        yield text[words[hit][0] : words[hit][1]], True
        start = words[hit][1]
    if start < end:
        yield text[start:end], False
    if end < len(text):
        yield " …", False


def _folded(word: str) -> str:
    """A word without case and accents."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
