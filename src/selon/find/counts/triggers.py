"""Where the words stand that say what befell people."""

from __future__ import annotations

from collections.abc import Collection

from selon.find.counts.words import Words
from selon.language.words.counts import CountWords, Mode, Trigger

__all__ = ["match", "match_before"]


def match(text: Words, index: int, words: CountWords, modes: Collection[Mode]) -> Trigger | None:
    """The longest trigger of one of the modes that begins at a word."""
    rows = words.triggers.get(text.at(index))
    if rows is None:
        return None
    low = text.low
    return next((t for t in rows if t.mode in modes and low[index : index + len(t.words)] == t.words), None)


def match_before(text: Words, end: int, words: CountWords, modes: Collection[Mode]) -> Trigger | None:
    """The longest trigger of one of the modes whose last word stands just before `end`."""
    for first in range(max(end - 6, 0), end):
        found = match(text, first, words, modes)
        if found is not None and first + len(found.words) == end:
            return found
    return None
