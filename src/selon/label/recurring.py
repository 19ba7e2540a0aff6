"""Lines that recur across the pages of one outlet: what every page of it carries, and no story."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from selon.model import Passage, Reading

__all__ = ["Recurring"]

_LONGEST = 220
_FEWEST = 4
_SHARE = 0.01
"""A line is furniture that stands in so many pages of the outlet, and in so great a share of them."""

_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class Recurring:
    """Short lines of body by outlet, with where they stand."""

    _pages: dict[str, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    _lines: dict[tuple[str, bytes], list[tuple[int, int, Passage, bytes]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def take_in(self, page: int, reading: Reading) -> None:
        """Note the short lines of one page, by its number; pages that carry one text count once."""
        outlet, text = reading.page.outlet, reading.page.text
        bodies = [p for p in reading.findings.passages if p.kind == "body"]
        if outlet is None or not bodies:
            return
        longest = max(bodies, key=lambda passage: (passage.end - passage.start, -passage.start))
        story = _key(text[longest.start : longest.end])
        self._pages[outlet].add(story)
        for at, passage in enumerate(reading.findings.passages):
            if passage.kind == "body" and passage.end - passage.start <= _LONGEST and passage is not longest:
                line = text[passage.start : passage.end]
                self._lines[outlet, _key(line)].append((page, at, passage, story))

    def passages(self) -> Iterator[tuple[int, int, Passage]]:
        """The passages that have turned out to be furniture, with the numbers of their pages and their indices."""
        for (outlet, _), held in self._lines.items():
            stories = len({story for *_, story in held})
            if stories >= max(_FEWEST, _SHARE * len(self._pages[outlet])):
                reason = f"furniture of the site: the line recurs in {stories} stories of {outlet}"
                for page, at, passage, _ in held:
                    yield page, at, Passage(passage.start, passage.end, "boilerplate", reason, 0.9)


def _key(text: str) -> bytes:
    plain = _DIGITS.sub("0", " ".join(text.lower().split()))
    return blake2b(plain.encode("utf-8", "replace"), digest_size=12).digest()
