"""Stories: pages about one course of events, by what their words tell, when they appeared, and what they copied.

Pieces of pages are taken in time order; each joins the nearest story still open, or opens one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from selon.model import Copy, Member, Story
from selon.weigh.groups import joined
from selon.weigh.ids import digest
from selon.weigh.pieces import Piece, heaviest
from selon.weigh.timelines import entries
from selon.weigh.vectors import Vector, dot, length, total, unit

__all__ = ["find"]

NEAR = 0.18
"""Least cosine between a piece and the story it joins."""

WINDOW = 4
"""Days after its last piece for which a story stays open."""

MUST = 0.5
"""Two pieces of which one shares this part with the other are one story."""


@dataclass(slots=True)
class _Open:
    """A story while it grows: the sum of its pieces' vectors, the length of that, and the day of its last piece."""

    vector: Vector
    last: int | None
    length: float = 1.0
    pieces: list[int] = field(default_factory=list)


def find(pieces: Sequence[Piece], copies: Sequence[Copy], voices: Mapping[str, str]) -> tuple[Story, ...]:
    """Group pieces that are in time order into stories; every page with words belongs to at least one.

    `voices` are the roots of the pages (see `weigh.roots`).
    """
    return tuple(_story(story, pieces, voices) for story in _single_pass(pieces, _must(pieces, copies)))


def _must(pieces: Sequence[Piece], copies: Sequence[Copy]) -> list[list[int]]:
    """Pieces that copies bind together, as groups."""
    by_page: dict[str, list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        by_page[piece.page].append(index)
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


def _single_pass(pieces: Sequence[Piece], groups: Sequence[list[int]]) -> list[_Open]:
    stories: list[_Open] = []
    index = _Index(stories)
    for group in groups:
        vector = unit(heaviest(total(pieces[piece].vector for piece in group)))
        day = pieces[group[0]].day
        found = _nearest(vector, day, stories, index)
        if found is None:
            found = len(stories)
            stories.append(_Open({}, None))
        _join(stories[found], group, vector, [pieces[piece].day for piece in group])
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
    story.vector = heaviest(total((story.vector, {w: x * len(group) for w, x in vector.items()})))
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


def _story(story: _Open, pieces: Sequence[Piece], voices: Mapping[str, str]) -> Story:
    members = [pieces[index] for index in sorted(story.pieces)]
    central = sorted(story.pieces, key=lambda i: (-dot(pieces[i].vector, story.vector), i))
    title = next((pieces[i].name for i in central if pieces[i].titled), pieces[central[0]].name)
    spans = tuple(Member(piece.page, piece.start, piece.end) for piece in members)
    days = tuple(entries((one for piece in members for one in piece.told), voices))
    return Story(digest("y", [f"{m.page} {m.start}" for m in spans]), title, spans, days)
