"""Names that the words once show to be a place's, wherever else they stand on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from selon.find.blocks import Block
from selon.find.places.context import context
from selon.find.places.spots import Reader, Spot
from selon.model import Actor

__all__ = ["GUESSED", "SILENT", "again"]

SILENT = frozenset({"meta", "boilerplate"})
"""Kinds of passages in which no place is looked for."""

GUESSED = "actor.person.pipeline"
"""The rule of persons for whom nothing speaks but the pipeline."""

_SHOWN = frozenset({"place.announced", "place.heard", "place.listed", "place.unlisted"})
_SHORTEST = 4
_LONGER = re.compile(r"\b[A-ZÀ-Þ][\w’'-]* $")
"""A capitalised word right before a name, of which the name is then a part: "Radio Sarhane"."""


def again(spots: Sequence[Spot], parsed: Sequence[Block], actors: Sequence[Actor], reader: Reader) -> list[Spot]:
    """The spots, and with them the same names elsewhere on the page: a name names one place there.

    A name that is an actor's is left to the actor, but not where only the pipeline takes it for one; so is one that
    belongs to an office, a body or a longer name.
    """
    shown = {spot.text: spot for spot in reversed(spots) if spot.rule in _SHOWN and len(spot.text) >= _SHORTEST}
    if not shown:
        return list(spots)
    sure = [span for actor in actors if actor.rule != GUESSED for span in actor.mentions]
    taken = [(each.start, each.end) for each in spots] + [(span.start, span.end) for span in sure]
    names = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(shown, key=len, reverse=True)))
    more = [
        replace(shown[name], start=start, end=start + len(name), rule="place.again", passage=block.passage)
        for block in parsed
        if block.kind not in SILENT
        for name, start in _alone(names, block, reader)
        if not any(first < start + len(name) and start < last for first, last in taken)
    ]
    return sorted((*spots, *more), key=lambda spot: spot.start)


def _alone(names: re.Pattern[str], block: Block, reader: Reader) -> Iterator[tuple[str, int]]:
    """The names in a block that stand for themselves, and where each begins on the page."""
    for match in names.finditer(block.text):
        around = context(block.text, *match.span(), reader.places, reader.actors)
        if not (around.inside or around.government or _LONGER.search(block.text, 0, match.start())):
            yield match[0], block.start + match.start()
