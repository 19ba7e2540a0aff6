"""The passages that weighing looks at, in time order, as numbered words."""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from selon.model import Page, Reading
from selon.weigh.words import plain, written

__all__ = ["SUPPORTING", "Corpus", "Text", "appeared", "corpus", "in_time", "turn"]

SUPPORTING = frozenset({"title", "body"})
"""Kinds of passage whose words count; teasers, foreign passages and furniture support nothing."""

SHORTEST = 6
"""Passages of fewer words are not compared: a byline or a heading is no copied text."""

LONGEST = 60
"""A longer passage is compared in parts of at least this many words, cut at the next sentence end: pages run
paragraphs together that others keep apart."""

CUT = 1_500
"""A sentence longer than this, in code points, is cut, so that no single page can make the work quadratic."""

_SENTENCE = re.compile(r"[.!?…][\"»”)\]]{0,3}\s*(?=[A-ZÀ-Ý«“\"‘])")

_FURNITURE = 4
"""A passage that stands word for word on this many pages of one publisher, and nowhere else, is its furniture."""

_NUMBERED = 3
"""A passage with so many numbers is news that goes on being told, not furniture."""

Words: TypeAlias = "array[int]"
"""The numbers of the words of a text, in order."""

_ASKED = 9
_VERSION = 0.5
"""Two pages that share this part of the shorter one's words are versions of one report."""


@dataclass(frozen=True, slots=True)
class Text:
    """A passage, or a part of a long one: the position of its page in time order and `[start, end)` in its text."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts and their words: those of text `i` are `words[bounds[i]:bounds[i + 1]]`, equal words equal numbers.

    `weights` runs over the words as totals from the start: how much a word tells, by how few texts hold it.
    """

    pages: tuple[Page, ...]
    texts: tuple[Text, ...]
    words: npt.NDArray[np.int32]
    bounds: npt.NDArray[np.int64]
    weights: npt.NDArray[np.float64]


def in_time(readings: Sequence[Reading]) -> list[Reading]:
    """Readings by time of publication, undated ones last, then by page id; a page that comes twice stands once."""
    once = {reading.page.id: reading for reading in readings}
    return sorted(once.values(), key=lambda reading: turn(reading.page))


def turn(page: Page) -> tuple[str, str]:
    """The place of a page in time order: its time of publication, undated ones last, then its id."""
    return page.published or "9999", page.id


def appeared(page: Page) -> date | None:
    """The day on which a page was published, where that is known to the day."""
    try:
        return date.fromisoformat((page.published or "")[:10])
    except ValueError:
        return None


class _Numbers(dict[str, int]):
    """Words as they are written → the number of the plain word; one that is new gets the next number."""

    def __init__(self) -> None:
        super().__init__()
        self.plain: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        number = self[word] = self.plain.setdefault(plain(word), len(self.plain))
        return number


def corpus(readings: Sequence[Reading]) -> Corpus:
    """Number the words of every supporting passage of readings that are in time order."""
    numbers = _Numbers()
    kept = _without_furniture(readings, numbers)
    bounds = np.zeros(len(kept) + 1, dtype=np.int64)
    np.cumsum(np.array([len(words) for _, words in kept], dtype=np.int64), out=bounds[1:])
    told = np.empty(bounds[-1], dtype=np.int32)
    for turn, (_, words) in enumerate(kept):
        told[bounds[turn] : bounds[turn + 1]] = words
    texts = tuple(text for text, _ in kept)
    return Corpus(tuple(reading.page for reading in readings), texts, told, bounds, _weights(told, bounds))


def _weights(words: npt.NDArray[np.int32], bounds: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Running totals of ln((texts + 1000) / (texts that hold the word)); the 1000 keeps small collections from 0."""
    texts = len(bounds) - 1
    text = np.repeat(np.arange(texts, dtype=np.int64), np.diff(bounds))
    once = np.sort(words * np.int64(max(texts, 1)) + text)
    once = once[np.diff(once, prepend=-1) > 0]
    holders = np.bincount(once // max(texts, 1)) if len(once) else np.zeros(1, dtype=np.int64)
    weights = np.log((texts + 1000) / np.maximum(holders, 1))[words] if len(words) else np.zeros(0)
    totals = np.zeros(len(words) + 1)
    np.cumsum(weights, out=totals[1:])
    return totals


def _without_furniture(readings: Sequence[Reading], numbers: _Numbers) -> list[tuple[Text, Words]]:
    drawn = list(_texts(readings, numbers))
    keys = [hash(words.tobytes()) for _, words in drawn]
    homes = _homes(keys, drawn)
    if not homes:
        return drawn
    asked = set().union(*homes.values())
    held: dict[int, dict[int, int]] = defaultdict(dict)
    told: dict[int, Words] = {}
    for key, (text, words) in zip(keys, drawn, strict=True):
        if text.page in asked:
            held[text.page][key] = len(words)
        if key in homes:
            told[key] = words
    digits = {number for word, number in numbers.plain.items() if word.isdigit()}
    furniture = {
        key
        for key, pages in homes.items()
        if sum(word in digits for word in told[key]) < _NUMBERED
        and _one_family(readings, pages)
        and _unlike(key, sorted(pages), held)
    }
    return [item for key, item in zip(keys, drawn, strict=True) if key not in furniture]


def _homes(keys: Sequence[int], drawn: Sequence[tuple[Text, Words]]) -> dict[int, set[int]]:
    """The pages of each text that stands on so many pages that it may be furniture."""
    last: dict[int, int] = {}
    again: Counter[int] = Counter()
    for key, (text, _) in zip(keys, drawn, strict=True):
        if last.get(key, text.page) != text.page:
            again[key] += 1
        last[key] = text.page
    homes: dict[int, set[int]] = {key: set() for key, count in again.items() if count + 1 >= _FURNITURE}
    for key, (text, _) in zip(keys, drawn, strict=True):
        if key in homes:
            homes[key].add(text.page)
    return homes


def _one_family(readings: Sequence[Reading], pages: set[int]) -> bool:
    names = {readings[page].page.publisher or readings[page].page.outlet for page in pages}
    titles = {readings[page].page.title for page in pages}
    return len(names) == 1 and len(titles) > 1


def _unlike(key: int, pages: Sequence[int], held: Mapping[int, Mapping[int, int]]) -> bool:
    """Whether most pages with a passage share little else with the first: versions of one report hold no furniture."""
    own = held[pages[0]]
    likeness = sorted(_likeness(key, own, held[page]) for page in pages[1 : _ASKED + 1])
    return likeness[len(likeness) // 2] < _VERSION


def _likeness(key: int, one: Mapping[int, int], other: Mapping[int, int]) -> float:
    """The part of the words of the shorter page that both hold, but for one passage."""
    shared = sum(size for text, size in one.items() if text in other and text != key)
    shorter = min(sum(one.values()), sum(other.values())) - one[key]
    return shared / shorter if shorter else 0.0


def _texts(readings: Sequence[Reading], numbers: _Numbers) -> Iterator[tuple[Text, Words]]:
    for order, reading in enumerate(readings):
        for passage in reading.findings.passages:
            if passage.kind in SUPPORTING:
                yield from _parts(order, reading.page.text, passage.start, passage.end, numbers)


def _parts(order: int, text: str, start: int, end: int, numbers: _Numbers) -> Iterator[tuple[Text, Words]]:
    """Cut a long passage at sentence ends, into parts of at least `LONGEST` words."""
    words: Words = array("i")
    first = start
    for at, stop in _sentences(text, start, end):
        words.extend([numbers[word] for word in written(text[at:stop])])
        if len(words) >= LONGEST or stop == end:
            if len(words) >= SHORTEST:
                yield Text(order, first, stop), words
            first, words = stop, array("i")


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences of a passage, side by side; one without an end in sight is cut where a word ends."""
    at = start
    for match in _SENTENCE.finditer(text, start, end):
        while match.end() - at > CUT:
            yield at, (at := _gap(text, at, match.end()))
        yield at, match.end()
        at = match.end()
    while end - at > CUT:
        yield at, (at := _gap(text, at, end))
    if at < end:
        yield at, end


def _gap(text: str, start: int, end: int) -> int:
    cut = text.rfind(" ", start + CUT // 2, min(start + CUT, end))
    return cut if cut > 0 else start + CUT
