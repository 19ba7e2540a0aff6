"""Whom a source speaks for, where other pages say so: "X, director of the Y" once, "X" alone elsewhere.

Only a side to events goes over to a source's bare mentions: it can lower what its word is worth, never raise it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

from selon.weigh.facts import Fact, Said
from selon.weigh.sources import Voice

__all__ = ["Sides", "sides", "with_sides"]

Sides: TypeAlias = Mapping[str, Voice]

_Item = TypeVar("_Item", Fact, Said)

_OFTEN = 3
_PART, _AGREED = 0.15, 0.8
"""A source is of a camp where this part of its statements, and so many, show one, and this part of those the same."""


def sides(saids: Iterable[Said]) -> Sides:
    """By the key of a source, its voice with the camp for which it speaks."""
    shown: dict[str, Counter[str]] = defaultdict(Counter)
    sided: dict[tuple[str, str], Voice] = {}
    for said in saids:
        if said.voice is not None:
            camp = said.voice.camp or ""
            shown[said.voice.key][camp] += 1
            sided.setdefault((said.voice.key, camp), said.voice)
    found = ((key, _camp(counted)) for key, counted in shown.items())
    return {key: voice for key, camp in found if camp and (voice := sided[key, camp]).party is not False}


def _camp(counted: Counter[str]) -> str:
    known = sorted(((often, camp) for camp, often in counted.items() if camp), reverse=True)
    if not known:
        return ""
    often, camp = known[0]
    enough = often >= _OFTEN and often >= _PART * counted.total() and often >= _AGREED * sum(row[0] for row in known)
    return camp if enough else ""


def with_sides(items: Sequence[_Item], known: Sides) -> tuple[_Item, ...]:
    """The counts or statements, each bare mention of a source with its side."""
    return tuple(item if item.voice is None else replace(item, voice=_sided(item.voice, known)) for item in items)


def _sided(voice: Voice, known: Sides) -> Voice:
    side = known.get(voice.key) if voice.camp is None else None
    return voice if side is None else replace(voice, camp=side.camp, party=side.party, one=side.one)
