"""Copies: stretches of different pages that go back to one text, as families."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from selon.model import Page, Reading
from selon.weigh.garbage import uncollected
from selon.weigh.groups import joined
from selon.weigh.index import chains
from selon.weigh.stretches import Half, Pair, Reader, pairs
from selon.weigh.texts import corpus
from selon.weigh.words import located

__all__ = ["Family", "Stretch", "find"]

_OVERLAP = 0.5
"""Two stretches of one text are the same where they share this part of the longer one."""

_PHRASE = 16
_NEARLY = 0.8
"""How many words the only link between two pages must have, or what part of a passage it must take in."""

_AGREED = 0.6
_WEAK, _NO_BETTER = 0.85, 0.97
"""Two stretches that share this part of their names and numbers are versions of one text. With fewer, a link must come
so near to the best ones of both ends; and nearer still with none."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """`[start, end)` of a page's text; `numbers` are those of its words, equal for equal words of one collection."""

    page: Page
    start: int
    end: int
    numbers: tuple[int, ...]

    def words(self) -> list[tuple[str, int, int]]:
        """What stands there, folded, with the place of each word."""
        return located(self.page.text[self.start : self.end], self.start)


@dataclass(frozen=True, slots=True)
class Family:
    """Stretches of one text, in time order of their pages, then in reading order."""

    members: tuple[Stretch, ...]


def find(readings: Sequence[Reading]) -> tuple[Family, ...]:
    """Find the families of copied stretches in readings that are in time order."""
    with uncollected():
        return _found(Reader(corpus(readings)))


def _found(reader: Reader) -> tuple[Family, ...]:
    linked = _borne_out(list(pairs(chains(reader.corpus), reader)), reader)
    spans, place = _distinct(half for pair in linked for half in (pair.left, pair.right))
    groups = joined(len(spans), _between(linked, place, spans, reader))
    return tuple(_family(sorted(group, key=lambda i: _order(spans[i])), spans, reader) for group in groups)


def _borne_out(linked: Sequence[Pair], reader: Reader) -> list[Pair]:
    """The links without those that nothing else between their pages bears out: a few words within a sentence are the
    name of an office or of an offence."""
    texts = reader.corpus.texts
    between = Counter((texts[pair.left.text].page, texts[pair.right.text].page) for pair in linked)
    return [
        pair
        for pair in linked
        if between[texts[pair.left.text].page, texts[pair.right.text].page] > 1
        or _is_whole(pair, reader)
        or _length(pair) >= _PHRASE
    ]


def _length(pair: Pair) -> int:
    return max(pair.left.end - pair.left.first, pair.right.end - pair.right.first)


def _is_whole(pair: Pair, reader: Reader) -> bool:
    """Whether a link takes in nearly all of one of its passages."""
    return any(half.end - half.first >= _NEARLY * reader.length(half.text) for half in (pair.left, pair.right))


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


def _between(
    linked: Sequence[Pair], place: dict[Half, int], spans: Sequence[Half], reader: Reader
) -> Iterator[tuple[int, int]]:
    """The links between stretches, without the weak ones between two texts that others share far better.

    Two that are copied word for word elsewhere, but not from one another, and differ in their names and numbers, fill
    one mould.
    """
    best = [0.0] * len(spans)
    ends = [(place[pair.left], place[pair.right], _likeness(pair)) for pair in linked]
    for left, right, likeness in ends:
        best[left] = max(best[left], likeness)
        best[right] = max(best[right], likeness)
    for pair, (left, right, likeness) in zip(linked, ends, strict=True):
        short = likeness / min(best[left], best[right])
        if short >= _NO_BETTER or short >= _asked(reader.marks(pair.left), reader.marks(pair.right)):
            yield left, right


def _likeness(pair: Pair) -> float:
    """The part of the longer stretch that a link shares."""
    return min(1.0, pair.same / _length(pair))


def _asked(one: frozenset[str], other: frozenset[str]) -> float:
    """How near a link must come to the best ones of both its ends, by the names and numbers that the two share."""
    shared, whole = len(one & other), max(len(one), len(other))
    if shared >= _AGREED * whole:
        return 0.0
    return _NO_BETTER if whole > 1 and not shared else _WEAK


def _family(group: Sequence[int], spans: Sequence[Half], reader: Reader) -> Family:
    return Family(tuple(_stretch(spans[index], reader) for index in group))


def _stretch(half: Half, reader: Reader) -> Stretch:
    start, end = reader.span(half)
    page = reader.corpus.pages[reader.corpus.texts[half.text].page]
    return Stretch(page, start, end, tuple(reader.numbers(half)))
