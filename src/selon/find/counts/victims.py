"""Victims that something made: "l'incendie a fait sept victimes" counts dead, where the sentence tells of no injured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from selon.find.counts.drafts import Draft
from selon.find.counts.effects import Found
from selon.find.counts.triggers import match
from selon.find.counts.words import Words
from selon.language.words.counts import CountWords, Mode

__all__ = ["victims"]

_BACK = 5
"""How many words may stand between the verb and its number: "a déjà fait au moins sept victimes"."""

_ENDS = frozenset(".!?;")
_ANY: tuple[Mode, ...] = ("person", "event", "done", "does", "suffers")


def victims(text: Words, rows: Sequence[Draft], words: CountWords) -> None:
    """Let the victims that a verb of `words.makes` governs be dead, unless their sentence tells of injured."""
    if not words.makes:
        return
    for row in rows:
        first = row.quantity.first
        told = any(found.trigger.kind == "casualties" for found in row.found) and _made(text, first, words)
        if told and not _tells_of_injured(text, first, words):
            row.found = [_dead(found) for found in row.found]


def _made(text: Words, first: int, words: CountWords) -> bool:
    for index in range(first - 1, max(-1, first - 1 - _BACK), -1):
        if text.low[index] in _ENDS or text.low[index] == ",":
            return False
        if text.low[index] in words.makes:
            return True
    return False


def _tells_of_injured(text: Words, first: int, words: CountWords) -> bool:
    start = next((i + 1 for i in range(first, -1, -1) if text.low[i] in _ENDS), 0)
    end = next((i for i in range(first, len(text)) if text.low[i] in _ENDS), len(text))
    told = (match(text, index, words, _ANY) for index in range(start, end))
    return any(found is not None and found.effect == "injured" for found in told)


def _dead(found: Found) -> Found:
    if found.trigger.kind != "casualties":
        return found
    return replace(found, trigger=replace(found.trigger, effect="killed", kind=None), rule="victims")
