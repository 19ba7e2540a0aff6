"""What was weighed over the collection, turned round so that a page or a finding can ask for its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from selon.model import Claim, Conflict, Copy, Story, Weighing

__all__ = ["Weighed", "origins", "turn"]

_MOST = 0.5
"""A page belongs to an origin where this part of its text is copied from it."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The weighing by member: claims and conflicts by finding, copies by page and by origin, stories by page."""

    weighing: Weighing
    claims: dict[str, list[Claim]] = field(default_factory=dict)
    conflicts: dict[str, list[Conflict]] = field(default_factory=dict)
    copies: dict[str, list[Copy]] = field(default_factory=dict)
    families: dict[str, list[Copy]] = field(default_factory=dict)
    stories: dict[str, list[Story]] = field(default_factory=dict)

    def copy_at(self, page: str, start: int, end: int) -> Copy | None:
        """The copied stretch that a span of a page lies in, the longest where there are several."""
        around = [copy for copy in self.copies.get(page, ()) if copy.start <= start and end <= copy.end]
        return max(around, key=lambda copy: copy.end - copy.start, default=None)


def turn(weighing: Weighing) -> Weighed:
    """Index a weighing."""
    made = Weighed(weighing, defaultdict(list), defaultdict(list), defaultdict(list), defaultdict(list), {})
    for claim in weighing.claims:
        for member in claim.members:
            made.claims[member].append(claim)
    for conflict in weighing.conflicts:
        made.conflicts[conflict.a].append(conflict)
        made.conflicts[conflict.b].append(conflict)
    for copy in weighing.copies:
        made.copies[copy.page].append(copy)
        made.families[copy.origin].append(copy)
    for story in weighing.stories:
        for page in dict.fromkeys(member.page for member in story.members):
            made.stories.setdefault(page, []).append(story)
    return made


def origins(lengths: dict[str, int], copies: Iterable[Copy]) -> int:
    """How many texts a collection comes down to: pages that are copied for the most part from one text count once."""
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for copy in copies:
        shared[copy.origin, copy.page] += copy.end - copy.start
    root = {page: page for page in lengths}

    def find(page: str) -> str:
        while root[page] != page:
            root[page] = root[root[page]]
            page = root[page]
        return page

    first: dict[str, str] = {}
    for (origin, page), length in shared.items():
        if page in root and length >= _MOST * max(1, lengths[page]):
            root[find(page)] = find(first.setdefault(origin, page))
    return sum(root[page] == page for page in root)
