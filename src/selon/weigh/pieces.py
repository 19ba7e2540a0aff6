"""Pieces of pages, as stories are made of them: what each is about, as a vector of its most telling words.

A page counts as one piece, but each run of foreign passages in it is a piece of its own, so that a stitched page
belongs to several stories.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from selon.model import Page, Passage, Place, Reading
from selon.weigh.texts import SUPPORTING, appeared, turn
from selon.weigh.timelines import Told, told
from selon.weigh.vectors import Vector, telling, unit

__all__ = ["Piece", "heaviest", "pieces"]

TERMS = 40
"""How many of its most telling words stand for a piece or a story."""

BACKGROUND = 300
"""Pieces about something else that are thought beside the collection, so that what a small one is all about still tells."""

_TITLE = 3
_PLACE = 3
_NAME = 120


@dataclass(frozen=True, slots=True)
class Piece:
    """`[start, end)` of a page's text: the day on which it appeared, as an ordinal, and what names and tells it.

    `name` is its headline, where it is `titled`, else the words with which it begins.
    """

    page: str
    start: int
    end: int
    day: int | None
    name: str
    titled: bool
    vector: Vector
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A piece before it is known how much each of its words tells, its place in time order, and the words."""

    turn: tuple[str, str]
    words: Counter[str]
    piece: Piece


def pieces(readings: Iterable[Reading]) -> tuple[Piece, ...]:
    """The pieces of pages with words, in time order of their pages; the readings may come in any order, each once."""
    drawn = sorted((one for reading in readings for one in _runs(reading)), key=lambda one: one.turn)
    holders = Counter(word for one in drawn for word in one.words)
    total = len(drawn) + BACKGROUND
    rarity = {word: math.log(total / held) for word, held in holders.items()}
    return tuple(replace(one.piece, vector=_vector(one.words, rarity)) for one in drawn)


def _vector(words: Counter[str], rarity: Mapping[str, float]) -> Vector:
    return unit(heaviest({word: (1 + math.log(held)) * rarity[word] for word, held in words.items()}))


def heaviest(vector: Vector) -> Vector:
    """A vector without all but its heaviest words."""
    return {word: -weight for weight, word in sorted([(-weight, word) for word, weight in vector.items()])[:TERMS]}


def _runs(reading: Reading) -> Iterator[_Drawn]:
    page, passages = reading.page, reading.findings.passages
    own = [passage for passage in passages if passage.kind in SUPPORTING]
    for run in (own, *([passage] for passage in passages if passage.kind == "foreign")):
        words = _words(page, run)
        if words:
            words.update(_where(reading.findings.places, run))
            yield _Drawn(turn(page), words, _piece(reading, run))


def _piece(reading: Reading, run: Sequence[Passage]) -> Piece:
    """The piece that a run of passages makes, its vector yet to come."""
    page, day = reading.page, appeared(reading.page)
    title = next((passage for passage in run if passage.kind == "title"), None)
    return Piece(
        page=page.id,
        start=run[0].start,
        end=run[-1].end,
        day=None if day is None else day.toordinal(),
        name=_name(page, title, run),
        titled=title is not None,
        vector={},
        told=tuple(told(reading, run)),
    )


def _words(page: Page, run: Sequence[Passage]) -> Counter[str]:
    words = telling((page.text[p.start : p.end] for p in run if p.kind != "title"), page.language)
    for word, held in telling((page.text[p.start : p.end] for p in run if p.kind == "title"), page.language).items():
        words[word] += _TITLE * held
    return words


def _where(places: Sequence[Place], run: Sequence[Passage]) -> Iterator[str]:
    """The places that a run of passages names, by their resolved names, so that any spelling is one; no countries."""
    for place in places:
        if place.name and place.level != "country" and any(p.start <= place.start < p.end for p in run):
            yield from (f"@{place.name}",) * _PLACE


def _name(page: Page, title: Passage | None, run: Sequence[Passage]) -> str:
    start, end = (title.start, title.end) if title else (run[0].start, min(run[-1].end, run[0].start + _NAME))
    return page.text[start:end].strip().split("\n")[0]
