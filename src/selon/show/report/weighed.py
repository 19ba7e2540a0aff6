"""What was weighed over the collection, turned round so that a page or a finding can ask for its own."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from selon.model import Claim, Conflict, Copy, Entry, Story, Weighing

__all__ = ["Weighed", "turn"]


@dataclass(frozen=True, slots=True)
class Weighed:
    """The weighing by member: claims and conflicts by finding, copies by page, stories by page, and by page the
    stretches that a story's days are told in, each once, in reading order."""

    weighing: Weighing
    claims: dict[str, list[Claim]] = field(default_factory=dict)
    conflicts: dict[str, list[Conflict]] = field(default_factory=dict)
    copies: dict[str, list[Copy]] = field(default_factory=dict)
    stories: dict[str, list[Story]] = field(default_factory=dict)
    days: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def day_ref(self, entry: Entry) -> str:
        """The anchor, on its page, of the words that a line of a timeline is told in."""
        return f"d{self.days[entry.page].index((entry.start, entry.end))}"

    def copy_at(self, page: str, start: int, end: int) -> Copy | None:
        """The copied stretch that a span of a page lies in, the longest where there are several."""
        around = [copy for copy in self.copies.get(page, ()) if copy.start <= start and end <= copy.end]
        return max(around, key=lambda copy: copy.end - copy.start, default=None)


def turn(weighing: Weighing) -> Weighed:
    """Index a weighing."""
    made = Weighed(weighing, defaultdict(list), defaultdict(list), defaultdict(list), {})
    for claim in weighing.claims:
        for member in claim.members:
            made.claims[member].append(claim)
    for conflict in weighing.conflicts:
        made.conflicts[conflict.a].append(conflict)
        made.conflicts[conflict.b].append(conflict)
    for copy in weighing.copies:
        made.copies[copy.page].append(copy)
    for story in weighing.stories:
        for page in dict.fromkeys(member.page for member in story.members):
            made.stories.setdefault(page, []).append(story)
    told = sorted({(entry.page, entry.start, entry.end) for story in weighing.stories for entry in story.timeline})
    for page, start, end in told:
        made.days.setdefault(page, []).append((start, end))
    return made
