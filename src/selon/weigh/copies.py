"""Copies: stretches of different pages that go back to one text, as families."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from selon.model import Page, Reading
from selon.weigh.groups import joined
from selon.weigh.index import chains
from selon.weigh.stretches import Half, Pair, Reader, pairs
from selon.weigh.texts import corpus

__all__ = ["Family", "Stretch", "find"]

_OVERLAP = 0.5
"""Two stretches of one text are the same where they share this part of the longer one."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """`[start, end)` of a page's text; `words` is what stands there, folded, with the place of each word."""

    page: Page
    start: int
    end: int
    words: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Family:
    """Stretches of one text, in time order of their pages, then in reading order."""

    members: tuple[Stretch, ...]


def find(readings: Sequence[Reading]) -> tuple[Family, ...]:
    """Find the families of copied stretches in readings that are in time order."""
    reader = Reader(corpus(readings))
    linked = list(pairs(chains(reader.corpus), reader))
    spans, place = _distinct(half for pair in linked for half in (pair.left, pair.right))
    groups = joined(len(spans), _between(linked, place))
    return tuple(_family(sorted(group, key=lambda i: _order(spans[i])), spans, reader) for group in groups)


def _order(half: Half) -> tuple[int, int, int]:
    return half.text, half.first, half.end


def _distinct(halves: Iterable[Half]) -> tuple[list[Half], dict[Half, int]]:
    """Collapse overlapping stretches of each text; returns them and the one that each stretch fell to."""
    by_text: dict[int, set[Half]] = defaultdict(set)
    for half in halves:
        by_text[half.text].add(half)
    spans: list[Half] = []
    place: dict[Half, int] = {}
    for text in sorted(by_text):
        base = len(spans)
        for half in sorted(by_text[text], key=lambda h: (h.first - h.end, h.first)):
            found = next((k for k in range(base, len(spans)) if _same(spans[k], half)), len(spans))
            if found == len(spans):
                spans.append(half)
            place[half] = found
    return spans, place


def _same(whole: Half, half: Half) -> bool:
    shared = min(whole.end, half.end) - max(whole.first, half.first)
    return shared >= _OVERLAP * max(whole.end - whole.first, half.end - half.first)


def _between(linked: Iterable[Pair], place: dict[Half, int]) -> Iterable[tuple[int, int]]:
    return ((place[pair.left], place[pair.right]) for pair in linked)


def _family(group: Sequence[int], spans: Sequence[Half], reader: Reader) -> Family:
    return Family(tuple(_stretch(spans[index], reader) for index in group))


def _stretch(half: Half, reader: Reader) -> Stretch:
    start, end = reader.span(half)
    page = reader.corpus.pages[reader.corpus.texts[half.text].page]
    return Stretch(page, start, end, reader.places(half.text)[half.first : half.end])
