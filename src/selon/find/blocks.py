"""Passages parsed: each block is one passage (or a part of a very long one) with its parse, in page offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from selon.language import Language
from selon.model import Page, Passage, Span

__all__ = ["Block", "blocks"]

LONGEST = 20_000
"""Longest text parsed in one go, in code points; a longer passage is cut at sentence ends."""

_CUT = re.compile(r"[.!?…»”\"]\s+(?=[A-ZÀ-Ý«“\"])")


@dataclass(frozen=True, slots=True)
class Block:
    """A parsed passage: `passage` is its index on the page, `start` where `doc` begins in the page's text.

    `text` is the text of `doc` and `tokens` are its tokens, both of which spaCy would make anew each time it is asked.
    """

    page: Page
    passage: int
    kind: str
    start: int
    doc: Doc
    text: str = field(init=False, repr=False)
    tokens: tuple[Token, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", tuple(self.doc))
        object.__setattr__(self, "text", "".join([token.text_with_ws for token in self.tokens]))

    def span(self, first: int, end: int) -> Span:
        """The page span of tokens `[first, end)`."""
        last = self.tokens[end - 1]
        return self.chars(self.tokens[first].idx, last.idx + len(last))

    def chars(self, first: int, end: int) -> Span:
        """The page span of the doc's characters `[first, end)`."""
        start, stop = self.start + first, self.start + end
        return Span(start, stop, self.page.text[start:stop])


def blocks(page: Page, passages: Sequence[Passage], language: Language) -> tuple[Block, ...]:
    """Parse every passage of a page, in reading order."""
    parts = [
        (index, start, end)
        for index, passage in enumerate(passages)
        for start, end in _parts(page.text, passage.start, passage.end)
    ]
    docs = language.parse(page.text[start:end] for _, start, end in parts)
    return tuple(
        Block(page, index, passages[index].kind, start, doc) for (index, start, _), doc in zip(parts, docs, strict=True)
    )


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        window = text[start : start + LONGEST]
        cuts = [match.end() for match in _CUT.finditer(window, LONGEST // 2)]
        cut = start + (cuts[-1] if cuts else LONGEST)
        yield start, cut
        start = cut
    if start < end:
        yield start, end
