"""A statement in the making, in characters of its block."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Chars", "Draft"]

Chars = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """Content pieces, source, cue and relays as character ranges of a block; `lemma` is the cue's, `head` its token."""

    pieces: tuple[Chars, ...]
    rule: str
    source: Chars | None = None
    cue: Chars | None = None
    relays: tuple[Chars, ...] = ()
    lemma: str = ""
    head: int = -1
    negated: bool = False
    antecedent: Chars | None = None
    """What a relative pronoun as source stands for."""

    @property
    def start(self) -> int:
        """Where the content begins."""
        return min(first for first, _ in self.pieces)

    @property
    def end(self) -> int:
        """Where the content ends."""
        return max(last for _, last in self.pieces)

    def covers(self, start: int, end: int) -> int:
        """How many characters of `[start, end)` lie in the content."""
        return sum(max(0, min(end, last) - max(start, first)) for first, last in self.pieces)

    def holds(self, char: int) -> bool:
        """Whether a character lies in the content."""
        return any(first <= char < last for first, last in self.pieces)

    def size(self) -> int:
        """The content's length in characters."""
        return sum(last - first for first, last in self.pieces)
