"""Where a count stands: in which statement, at which time and place of its clause, over which period."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Protocol

from selon.find.blocks import Block
from selon.find.counts.words import Words, ends_with, starts_with
from selon.language.words.counts import CountWords
from selon.model import Period, Statement, Time

__all__ = ["Mention", "innermost", "period", "stands_with"]

_ENDS = frozenset(".!?;:")
_NEVER = 99
_COMPARES = 8
_RUN_UP = 7
_BREAKS = frozenset(",;:.()«»“”")


class Mention(Protocol):
    """A time or a place: all that is asked of it is where it begins."""

    @property
    def start(self) -> int:
        """Its first code point in the page's text."""
        ...


def innermost(statements: Sequence[Statement], start: int, end: int) -> int | None:
    """The index of the shortest statement whose content holds a span; None on the page's own authority."""
    holding = [
        (sum(piece.end - piece.start for piece in statement.content), index)
        for index, statement in enumerate(statements)
        if any(piece.start <= start and end <= piece.end for piece in statement.content)
    ]
    return min(holding)[1] if holding else None


def stands_with(block: Block, text: Words, first: int, mentions: Sequence[Mention], words: CountWords) -> int | None:
    """The index of the mention that a count at a word stands with: in its clause first, then in its sentence.

    What stands behind "and" with a predicate of its own, or behind "against", is said of something else.
    """
    here = text.begin[first] + block.start
    left, right = _sentence(text, first)
    low, high = text.begin[left] + block.start, text.end[right - 1] + block.start
    near = [i for i, m in enumerate(mentions) if low <= m.start < high]
    if not near:
        return None
    clause, main = _clauses(text, left, right, words)

    def far(index: int) -> tuple[int, int]:
        mention = mentions[index]
        at = min(max(bisect_right(text.begin, mention.start - block.start) - 1, left), right - 1)
        if main[at - left] > main[first - left] or _compared(text, at, words):
            return _NEVER, 0
        return abs(clause[at - left] - clause[first - left]), abs(mention.start - here)

    best = min(near, key=far)
    reach = far(best)[0]
    return best if reach <= 1 or (len(near) == 1 and reach < _NEVER) else None


def _compared(text: Words, index: int, words: CountWords) -> bool:
    """ "Plus que la semaine dernière": a time that others are only compared with."""
    for at in (index, index - 1):
        phrase = ends_with(text, at, words.than)
        if phrase is not None:
            return len(phrase) > 1 or any(word in words.more for word in text.low[max(at - _COMPARES, 0) : at])
    return False


def _sentence(text: Words, index: int) -> tuple[int, int]:
    left = index
    while left > 0 and text.low[left - 1] not in _ENDS:
        left -= 1
    right, size = index, len(text)
    while right < size and text.low[right] not in _ENDS:
        right += 1
    return left, max(right, left + 1)


def _clauses(text: Words, left: int, right: int, words: CountWords) -> tuple[list[int], list[int]]:
    """A number for the clause of each word, a new one where a conjunction or a relative brings a new predicate; and one
    that counts the conjunctions alone."""
    relatives, joins = [], []
    for index in range(left, right):
        word = text.low[index]
        against = word in words.against and text.at(index + 1)[0].isdigit()
        joins.append(int(against or (word in words.conjunctions and _predicate_near(text, index, right, words))))
        relatives.append(int(word in words.relative))
    main = list(accumulate(joins))
    return [a + b for a, b in zip(main, accumulate(relatives), strict=True)], main


def _predicate_near(text: Words, index: int, right: int, words: CountWords) -> bool:
    window = text.low[index + 1 : min(index + 8, right)]
    return any(word in words.to_be or word in words.to_have for word in window)


def _run_up(text: Words, at: int, end: int) -> Iterator[int]:
    """The places just before a time, the nearest first: "depuis le début du mouvement le 17 novembre"."""
    yield at
    for place in range(at - 1, max(at - _RUN_UP, end) - 1 if end < at else at - 2, -1):
        if text.at(place) in _BREAKS:
            return
        yield place


def period(text: Words, first: int, end: int, kind: str, time: Time | None, block: Block, words: CountWords) -> Period:
    """Whether a count is of a point in time, since a date, or in all."""
    if kind == "rank":
        return "total"
    if time is not None:
        at = text.index_at(time.start - block.start)
        if any(ends_with(text, place, words.since) for place in _run_up(text, at, end)):
            return "since"
    left, right = _sentence(text, first)
    near = range(max(left, first - 6), min(right, end + 6))
    return "total" if any(starts_with(text, i, words.total) for i in near) else "point"
