"""Stories: pages about one course of events, by what their words tell, when they appeared, and what they copied.

A page counts as one piece, but each run of foreign passages in it is a piece of its own, so that a stitched page
belongs to several stories. Pieces are taken in time order; each joins the nearest story still open, or opens one.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from selon.model import Copy, Member, Page, Passage, Place, Reading, Story
from selon.weigh.groups import joined
from selon.weigh.ids import digest
from selon.weigh.roots import roots
from selon.weigh.texts import SUPPORTING, appeared
from selon.weigh.timelines import Told, entries, told
from selon.weigh.vectors import Vector, dot, length, telling, total, unit

__all__ = ["find"]

NEAR = 0.18
"""Least cosine between a piece and the story it joins."""

WINDOW = 4
"""Days after its last piece for which a story stays open."""

TERMS = 40
"""How many of its most telling words stand for a piece or a story."""

MUST = 0.5
"""Two pieces of which one shares this part with the other are one story."""

BACKGROUND = 300
"""Pieces about something else that are thought beside the collection, so that what a small one is all about still tells."""

_TITLE = 3
_PLACE = 3


@dataclass(frozen=True, slots=True)
class _Piece:
    page: Page
    start: int
    end: int
    title: Passage | None
    words: Counter[str]
    told: tuple[Told, ...]


@dataclass(slots=True)
class _Open:
    """A story while it grows: the sum of its pieces' vectors, the length of that, and the day of its last piece."""

    vector: Vector
    last: int | None
    length: float = 1.0
    pieces: list[int] = field(default_factory=list)


def find(readings: Sequence[Reading], copies: Sequence[Copy]) -> tuple[Story, ...]:
    """Group readings that are in time order into stories; every page with words belongs to at least one."""
    pieces = [piece for reading in readings for piece in _pieces(reading)]
    vectors = _vectors(pieces)
    stories = _single_pass(pieces, vectors, _must(pieces, copies))
    voices = roots(readings, copies)
    return tuple(_story(story, pieces, vectors, voices) for story in stories)


def _pieces(reading: Reading) -> Iterator[_Piece]:
    own = [passage for passage in reading.findings.passages if passage.kind in SUPPORTING]
    foreign = [[p] for p in reading.findings.passages if p.kind == "foreign"]
    for run in (own, *foreign):
        words: Counter[str] = Counter()
        for passage in run:
            times = _TITLE if passage.kind == "title" else 1
            for word, held in telling(reading.page.text[passage.start : passage.end], reading.page.language).items():
                words[word] += times * held
        if words:
            words.update(_where(reading.findings.places, run))
            title = next((passage for passage in run if passage.kind == "title"), None)
            yield _Piece(reading.page, run[0].start, run[-1].end, title, words, tuple(told(reading, run)))


def _where(places: Sequence[Place], run: Sequence[Passage]) -> Iterator[str]:
    """The places that a run of passages names, by their resolved names, so that any spelling is one; no countries."""
    for place in places:
        if place.name and place.level != "country" and any(p.start <= place.start < p.end for p in run):
            yield from (f"@{place.name}",) * _PLACE


def _vectors(pieces: Sequence[_Piece]) -> list[Vector]:
    holders = Counter(word for piece in pieces for word in piece.words)
    total = len(pieces) + BACKGROUND
    rarity = {word: math.log(total / held) for word, held in holders.items()}
    return [unit(_heaviest({w: (1 + math.log(n)) * rarity[w] for w, n in piece.words.items()})) for piece in pieces]


def _heaviest(vector: Vector) -> Vector:
    return dict(sorted(vector.items(), key=lambda item: (-item[1], item[0]))[:TERMS])


def _must(pieces: Sequence[_Piece], copies: Sequence[Copy]) -> list[list[int]]:
    """Pieces that copies bind together, as groups."""
    by_page: dict[str, list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        by_page[piece.page.id].append(index)
    families: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in copies:
        if "not held" not in row.evidence:
            families[row.origin].extend(
                (index, row.end - row.start)
                for index in by_page.get(row.page, ())
                if pieces[index].start <= row.start < pieces[index].end
            )
    shared: Counter[tuple[int, int]] = Counter()
    for members in families.values():
        first = members[0] if members else (0, 0)
        for index, size in members[1:]:
            if index != first[0]:
                shared[min(index, first[0]), max(index, first[0])] += min(size, first[1])
    sizes = [piece.end - piece.start for piece in pieces]
    return joined(len(pieces), (pair for pair, n in shared.items() if n >= MUST * min(sizes[pair[0]], sizes[pair[1]])))


def _single_pass(pieces: Sequence[_Piece], vectors: Sequence[Vector], groups: Sequence[list[int]]) -> list[_Open]:
    stories: list[_Open] = []
    index = _Index(stories)
    for group in groups:
        vector = unit(_heaviest(total(vectors[piece] for piece in group)))
        day = _day(pieces[group[0]].page)
        found = _nearest(vector, day, stories, index)
        if found is None:
            found = len(stories)
            stories.append(_Open({}, None))
        _join(stories[found], group, vector, [_day(pieces[piece].page) for piece in group])
        index.add(found)
    return stories


class _Index:
    """Stories by their words. As pieces come in time order, those that time has closed are let go, so that a long
    collection costs no more a piece than a short one; pieces without a day, which come last, may join any of them."""

    def __init__(self, stories: Sequence[_Open]) -> None:
        self._stories = stories
        self._held: dict[str, set[int]] = defaultdict(set)
        self._whole = False

    def add(self, story: int) -> None:
        """Enter a story under its words."""
        for word in self._stories[story].vector:
            self._held[word].add(story)

    def holding(self, word: str, day: int | None) -> Iterable[int]:
        """The stories with a word that are still open on a day."""
        if day is None and not self._whole:
            self._whole = True
            for story in range(len(self._stories)):
                self.add(story)
        held = self._held.get(word, set())
        if day is not None:
            held -= {story for story in held if self._is_over(story, day)}
        return [story for story in held if _open(self._stories[story], day)]

    def _is_over(self, story: int, day: int) -> bool:
        last = self._stories[story].last
        return last is not None and last < day - WINDOW


def _join(story: _Open, group: list[int], vector: Vector, days: Iterable[int | None]) -> None:
    story.vector = _heaviest(total((story.vector, {w: x * len(group) for w, x in vector.items()})))
    story.length = length(story.vector)
    known = [day for day in (story.last, *days) if day is not None]
    story.last = max(known, default=None)
    story.pieces.extend(group)


def _nearest(vector: Vector, day: int | None, stories: Sequence[_Open], index: _Index) -> int | None:
    scores: dict[int, float] = defaultdict(float)
    for word, weight in vector.items():
        for story in index.holding(word, day):
            held = stories[story].vector.get(word)
            if held is not None:
                scores[story] += weight * held
    best = max(scores, key=lambda s: (scores[s] / stories[s].length, -s), default=None)
    return best if best is not None and scores[best] >= NEAR * stories[best].length else None


def _open(story: _Open, day: int | None) -> bool:
    return day is None or story.last is None or abs(day - story.last) <= WINDOW


def _day(page: Page) -> int | None:
    day = appeared(page)
    return None if day is None else day.toordinal()


def _story(
    story: _Open, pieces: Sequence[_Piece], vectors: Sequence[Vector], voices: Mapping[str, str]
) -> Story:
    members = [pieces[index] for index in sorted(story.pieces)]
    central = sorted(story.pieces, key=lambda i: (-dot(vectors[i], story.vector), i))
    title = next((_words(pieces[i]) for i in central if pieces[i].title), _words(pieces[central[0]]))
    spans = tuple(Member(piece.page.id, piece.start, piece.end) for piece in members)
    days = tuple(entries((one for piece in members for one in piece.told), voices))
    return Story(digest("y", [f"{m.page} {m.start}" for m in spans]), title, spans, days)


def _words(piece: _Piece) -> str:
    start, end = (
        (piece.title.start, piece.title.end) if piece.title else (piece.start, min(piece.end, piece.start + 120))
    )
    return piece.page.text[start:end].strip().split("\n")[0]
