"""A block while its places are read: its words, what the pipeline takes them for, and what was found so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from selon.find.actors.names import Word, words
from selon.find.blocks import Block

__all__ = ["BODY", "PERSON", "PLACE", "Scene"]

PLACE, PERSON, BODY = 1, 2, 3
_LABELS = {"LOC": PLACE, "GPE": PLACE, "FAC": PLACE, "PER": PERSON, "PERSON": PERSON, "ORG": BODY}


@dataclass(slots=True)
class Scene:
    """A block as it is being read: `covered` marks the characters of places found, `placed` where the last one ended,
    `quarters` whether it began a list whose members are places, `heard` where the last name ended that only its sound
    may show to be one.
    """

    block: Block
    text: str
    words: Sequence[Word]
    labels: bytearray
    covered: bytearray
    headline: bool
    parsed: bool
    named: bool
    placed: int = -1
    quarters: bool = False
    heard: int = -1

    @classmethod
    def of(cls, block: Block) -> Scene:
        """A block of which nothing is read yet."""
        found = words(block.text)
        parsed, named = block.doc.has_annotation("DEP"), block.doc.has_annotation("ENT_IOB")
        covered = bytearray(len(block.text) + 1)
        return cls(block, block.text, found, _labels(block), covered, _headline(found), parsed, named)

    def cover(self, start: int, end: int) -> None:
        """Mark characters as those of a place."""
        self.covered[start:end] = b"\1" * (end - start)

    def label(self, start: int, end: int) -> int:
        """What the pipeline takes a stretch for: `PLACE`, `PERSON`, `BODY`, or 0."""
        return max(self.labels[start:end], default=0)


def _labels(block: Block) -> bytearray:
    """The pipeline's entity labels, one sign a character: 1 place, 2 person, 3 organisation."""
    marks = bytearray(len(block.text) + 1)
    for entity in block.doc.ents:
        sign = _LABELS.get(entity.label_, 0)
        marks[entity.start_char : entity.end_char] = bytes([sign]) * (entity.end_char - entity.start_char)
    return marks


def _headline(found: Sequence[Word]) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell nothing."""
    long = [word for word in found if len(word.text) > 3]
    return len(long) > 2 and sum(word.capital for word in long) > 0.7 * len(long)
