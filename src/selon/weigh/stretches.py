"""Stretches that two texts share: chains of 4-grams grown to their full length, quotations told from copies."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from selon.language import normalise
from selon.weigh.index import GRAM, Chains
from selon.weigh.texts import Corpus
from selon.weigh.words import placed, plain

__all__ = ["Half", "Pair", "Reader", "pairs"]

LEAST = 11
"""Fewest shared words outside quotation marks that make a copy: below, they are names of offices and set phrases."""

WHOLE = 8
"""Fewest shared words where they are nearly the whole of a short passage."""

TELLING = 36.0
"""Least sum of the weights of a copied stretch: words that every page uses are a set phrase."""

IN_A_ROW = 24
"""Fewest words, nearly all of them shared, that are a copy however common each of them is."""

_DENSE = 0.25

_CLOSE = 0.7
"""Stretches that share this part are copies whatever names and numbers differ: those are then variants."""

_HELD = 1 << 18
"""How many texts' words and quotations are kept in mind at once: half a kilobyte each."""

_MARKED = 3
_AGREED = 0.5
_NEARLY = 0.8
_IN_FULL = 0.9
_MARKS = re.compile(r"[«»“”\"„]")
_QUOTED = re.compile(r"[«“][^»”]*")
_Ints = npt.NDArray[np.int64]
Places: TypeAlias = "array[int]"


@dataclass(frozen=True, slots=True)
class Half:
    """Words `[first, end)` of the text with this index."""

    text: int
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two stretches that go back to one text; the left one is the earlier. `same` counts the words they share."""

    left: Half
    right: Half
    same: int


class Reader:
    """Words of the corpus with their places, worked out only for the texts that are asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.spans = lru_cache(maxsize=_HELD)(self._spans)
        self.quoted = lru_cache(maxsize=_HELD)(self._quoted)

    def numbers(self, half: Half) -> list[int]:
        """The numbered words of a stretch."""
        start = int(self.corpus.bounds[half.text])
        found: list[int] = self.corpus.words[start + half.first : start + half.end].tolist()
        return found

    def length(self, text: int) -> int:
        """How many words a text has."""
        return int(self.corpus.bounds[text + 1] - self.corpus.bounds[text])

    def marks(self, half: Half) -> frozenset[str]:
        """The numbers and, within sentences, the capitalised words of a stretch."""
        here = self.corpus.texts[half.text]
        text = self.corpus.pages[here.page].text
        starts, ends = self.spans(half.text)
        return frozenset(
            plain(text[start:end])
            for start, end in zip(starts[half.first : half.end], ends[half.first : half.end], strict=True)
            if text[start].isdigit() or (text[start].isupper() and _follows(text, start))
        )

    def span(self, half: Half) -> tuple[int, int]:
        """Where a stretch stands in its page's text."""
        starts, ends = self.spans(half.text)
        return starts[half.first], ends[half.end - 1]

    def _spans(self, text: int) -> tuple[Places, Places]:
        """Where each word of a text begins in its page, and where it ends."""
        here = self.corpus.texts[text]
        found = placed(self.corpus.pages[here.page].text, here.start, here.end)
        return array("i", [start for start, _ in found]), array("i", [end for _, end in found])

    def _quoted(self, text: int) -> tuple[tuple[int, int], ...]:
        """The words between quotation marks, as `[first, end)` of the text."""
        here = self.corpus.texts[text]
        chars = self.corpus.pages[here.page].text[here.start : here.end]
        if _MARKS.search(chars) is None:
            return ()
        starts, _ = self.spans(text)
        return tuple(
            (bisect_left(starts, here.start + match.start()), bisect_left(starts, here.start + match.end()))
            for match in _QUOTED.finditer(normalise(chars))
        )


def _follows(text: str, start: int) -> bool:
    """Whether a word goes on a sentence."""
    before = text[max(0, start - 3) : start].rstrip(" '’«“\"(")
    return bool(before) and before[-1] not in ".!?:…\n"


def pairs(found: Chains, reader: Reader) -> Iterator[Pair]:
    """Keep the chains that are copies; same-page repeats, set phrases and shared quotations are none."""
    kept = np.nonzero(_likely(found, reader.corpus))[0]
    words, bounds = reader.corpus.words.data, reader.corpus.bounds
    columns = (found.left, found.left_start, found.left_end, found.right, found.right_start, found.right_end, found.same)
    for a, a_start, a_end, b, b_start, b_end, same in zip(*(column[kept].tolist() for column in columns), strict=True):
        pair = _grown(Pair(Half(a, a_start, a_end), Half(b, b_start, b_end), same), words, bounds)
        if _copied(pair, reader):
            yield pair


def _likely(found: Chains, corpus: Corpus) -> npt.NDArray[np.bool_]:
    """The chains long and telling enough, whatever stands between quotation marks."""
    page = np.array([text.page for text in corpus.texts], dtype=np.int64)
    length = np.diff(corpus.bounds)
    tells = np.minimum(
        _told(corpus, found.left, found.left_start, found.left_end),
        _told(corpus, found.right, found.right_start, found.right_end),
    )
    shorter = np.minimum(length[found.left], length[found.right])
    long = (found.same >= LEAST - GRAM) & (tells >= TELLING)
    whole = (found.same >= WHOLE) & (found.same >= _NEARLY * shorter)
    row = (found.same >= IN_A_ROW) & (found.same >= _IN_FULL * (found.right_end - found.right_start))
    likely: npt.NDArray[np.bool_] = (page[found.left] != page[found.right]) & (long | whole | row)
    return likely


def _told(corpus: Corpus, text: _Ints, first: _Ints, end: _Ints) -> npt.NDArray[np.float64]:
    base = corpus.bounds[text]
    told: npt.NDArray[np.float64] = corpus.weights[base + end] - corpus.weights[base + first]
    return told


def _copied(pair: Pair, reader: Reader) -> bool:
    same = pair.same
    longer = max(pair.left.end - pair.left.first, pair.right.end - pair.right.first)
    if same < _CLOSE * longer and _apart(reader.marks(pair.left), reader.marks(pair.right)):
        return False
    bare = same - max(_inside(pair.left, reader), _inside(pair.right, reader))
    if bare >= LEAST and same >= _DENSE * (pair.right.end - pair.right.first):
        return True
    shorter = min(reader.length(pair.left.text), reader.length(pair.right.text))
    return same >= WHOLE and same >= _NEARLY * shorter and bare * 2 >= same


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two stretches name other people and other numbers: one mould filled twice, as in the results of a day."""
    fewer = min(len(one), len(other))
    return fewer >= _MARKED and len(one & other) < _AGREED * fewer


def _inside(half: Half, reader: Reader) -> int:
    """How many words of a stretch stand between quotation marks."""
    return sum(max(0, min(end, half.end) - max(first, half.first)) for first, end in reader.quoted(half.text))


def _grown(pair: Pair, words: memoryview, bounds: _Ints) -> Pair:
    """Take in equal words at both ends, which the star links may have left out."""
    left, right = pair.left, pair.right
    a, b = int(bounds[left.text]), int(bounds[right.text])
    before = _run(words, a + left.first - 1, b + right.first - 1, min(left.first, right.first), -1)
    room = min(int(bounds[left.text + 1]) - a - left.end, int(bounds[right.text + 1]) - b - right.end)
    after = _run(words, a + left.end, b + right.end, room, 1)
    return Pair(
        Half(left.text, left.first - before, left.end + after),
        Half(right.text, right.first - before, right.end + after),
        pair.same + before + after,
    )


def _run(words: memoryview, a: int, b: int, room: int, step: int) -> int:
    """How many words from `a` and from `b` on are equal, one by one and at most `room` of them."""
    count = 0
    while count < room and words[a + step * count] == words[b + step * count]:
        count += 1
    return count
