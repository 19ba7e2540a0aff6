"""A block's text as words: lower-cased, with their offsets, so that rules read word by word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc

from selon.language.words.numbers import Phrase

__all__ = ["Words", "ends_with", "starts_with", "words"]

# Every repetition is bounded or cannot fail behind itself, so a hostile line costs no more than its length.
_WORD = re.compile(r"\d{1,3}(?:'\d{3}){1,4}(?!\w)|\d{1,15}(?:[.,]\d{1,3}){0,4}(?!\w)|[^\W\d_]+(?:-[^\W\d_]+)*(?:'|(?!\w))|\w+|\S")
_PADDING = "\x00"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a block in order, lower-cased, and where each begins and ends in the block's parsed text."""

    low: tuple[str, ...]
    begin: tuple[int, ...]
    end: tuple[int, ...]
    doc: Doc
    text: str

    def __len__(self) -> int:
        return len(self.begin)

    def at(self, index: int) -> str:
        """The word at an index, or a sign that is no word beyond the ends."""
        return self.low[index] if 0 <= index < len(self.begin) else _PADDING

    def raw(self, index: int) -> str:
        """The word as written."""
        return self.text[self.begin[index] : self.end[index]]

    def capital(self, index: int) -> bool:
        """Whether the word is written with a capital."""
        return 0 <= index < len(self.begin) and self.raw(index)[:1].isupper()

    def index_at(self, offset: int) -> int:
        """The first word that begins at or behind an offset of the parsed text."""
        return bisect_left(self.begin, offset)


def words(doc: Doc, text: str) -> Words:
    """Cut a parsed text, that of `doc`, into words; apostrophes stay with the word before ("d'", "jusqu'")."""
    spans = [match.span() for match in _WORD.finditer(text)]
    lowered = text.lower() if len(text.lower()) == len(text) else "".join(_lower(char) for char in text)
    return Words(
        tuple(lowered[start:end] for start, end in spans),
        tuple(start for start, _ in spans),
        tuple(end for _, end in spans),
        doc,
        text,
    )


def _lower(char: str) -> str:
    low = char.lower()
    return low if len(low) == 1 else char


def starts_with(text: Words, index: int, phrases: Iterable[Phrase]) -> Phrase | None:
    """The first of the phrases that stands at an index."""
    low = text.low
    return next((p for p in phrases if low[index : index + len(p)] == p), None) if index >= 0 else None


def ends_with(text: Words, index: int, phrases: Iterable[Phrase]) -> Phrase | None:
    """The first of the phrases whose last word stands just before an index."""
    low = text.low
    return next((p for p in phrases if index >= len(p) and low[index - len(p) : index] == p), None)
