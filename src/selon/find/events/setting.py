"""Where and when an event is, and how many it befell: the mentions that stand with its trigger, not the nearest."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Protocol

from spacy.tokens import Token

from selon.find.blocks import Block
from selon.find.events.phrases import clause
from selon.model import Span

__all__ = ["Mention", "Scene", "stands_with"]

_WITHIN, _SAME_CLAUSE, _ALONE = 0, 1, 2


class Mention(Protocol):
    """A time, a place or a count: all that is asked of it is where it stands."""

    @property
    def start(self) -> int:
        """Its first code point in the page's text."""
        ...

    @property
    def end(self) -> int:
        """The code point behind its last one."""
        ...


class Scene:
    """The mentions of one kind in a page, found by where they stand."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._rows = sorted((mention.start, mention.end, index) for index, mention in enumerate(mentions))
        self._starts = [row[0] for row in self._rows]

    def between(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """(start, end, index) of each mention that begins in `[start, end)`."""
        return self._rows[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def covers(self, offset: int) -> bool:
        """Whether a mention covers a code point."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._rows[at][1]


def stands_with(
    block: Block, trigger: Token, scene: Scene, heads: Sequence[Token | None], content: Sequence[Span] | None
) -> int | None:
    """The index of the mention that an event stands with, None where none does.

    First one inside the words of those who take part or under the trigger, then one in the clause of the trigger, then
    the only one of the sentence. `content` is that of the statement which the event stands in: when and where
    something was said is not when and where it was.
    """
    sentence = trigger.sent
    start, end = block.start + sentence.start_char, block.start + sentence.end_char
    near = [row for row in scene.between(start, end) if content is None or _within(row[0], content)]
    if not near:
        return None
    own = clause(trigger)
    ranked = []
    for first, last, index in near:
        token = _token(block, first, last)
        if token is None:
            continue
        if token == trigger or trigger.is_ancestor(token) or any(h is not None and _under(h, token) for h in heads):
            rank = _WITHIN
        elif clause(token) == own:
            rank = _SAME_CLAUSE
        elif len(near) == 1:
            rank = _ALONE
        else:
            continue
        ranked.append((rank, abs(token.i - trigger.i), index))
    return min(ranked)[2] if ranked else None


def _within(offset: int, content: Sequence[Span]) -> bool:
    return any(piece.start <= offset < piece.end for piece in content)


def _under(head: Token, token: Token) -> bool:
    return head == token or head.is_ancestor(token)


def _token(block: Block, start: int, end: int) -> Token | None:
    span = block.doc.char_span(start - block.start, end - block.start, alignment_mode="expand")
    return span.root if span is not None else None
