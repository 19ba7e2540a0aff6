"""Tolls: a figure alone behind "le bilan s'élève à", "the death toll rose to", or before "le nombre de…"."""

from __future__ import annotations

from collections.abc import Sequence

from selon.find.counts.drafts import Draft
from selon.find.counts.effects import Found
from selon.find.counts.triggers import match
from selon.find.counts.words import Words, starts_with
from selon.language.words.counts import CountWords, Trigger

__all__ = ["tolls"]

_BACK = 9
_AHEAD = 12
_ENDS = frozenset(".!?;")


def tolls(text: Words, rows: Sequence[Draft], words: CountWords) -> None:
    """Give bare figures the effect that a toll, or "the number of …", gives them."""
    toll = Trigger(("toll",), "killed", "event")
    for row in rows:
        if row.found or row.phrase.head is not None or row.part or row.quantity.kind not in {"figure", "word", "heap"}:
            continue
        first = row.quantity.first
        numbered = _numbered(text, range(first - _BACK, first), first, words)
        if numbered is None:
            numbered = _numbered(text, range(row.end, row.end + _AHEAD), first, words)
        if numbered is not None:
            row.found = [Found(numbered, first, 0, "number")]
        elif _behind_toll(text, first, words):
            row.found = [Found(toll, first, 0, "toll")]


def _numbered(text: Words, where: range, first: int, words: CountWords) -> Trigger | None:
    for index in where:
        phrase = starts_with(text, index, words.number_of)
        if phrase is None or _cut(text, index, first):
            continue
        at = index + len(phrase)
        for noun in range(at, at + 6):
            found = match(text, noun, words, ("person", "done", "event"))
            if found is not None:
                return found
            if text.at(noun) in _ENDS:
                break
    return None


def _cut(text: Words, index: int, first: int) -> bool:
    low, high = sorted((index, first))
    return any(word in _ENDS for word in text.low[max(low, 0) : high])


def _behind_toll(text: Words, first: int, words: CountWords) -> bool:
    for index in range(max(first - _BACK, 0), first):
        phrase = starts_with(text, index, words.toll)
        if phrase is not None and not _cut(text, index, first):
            return any(word in words.toll_verbs for word in text.low[index + len(phrase) : first])
    return False
