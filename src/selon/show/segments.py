"""Flat segments: findings overlap, text does not; so cut the text wherever a finding begins or ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Layer", "Segment", "flatten"]


@dataclass(frozen=True, slots=True)
class Layer:
    """One marked stretch: `kind` is "content", "source", "cue", "relay", "count", "time", "place" or "day"; `ref` its anchor."""

    start: int
    end: int
    kind: str
    ref: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch with the same layers throughout."""

    start: int
    end: int
    layers: tuple[Layer, ...]


def flatten(start: int, end: int, layers: Iterable[Layer]) -> Iterator[Segment]:
    """Cut `[start, end)` into segments, in order and without gap; layers are clipped to it, empty ones left out."""
    clipped = [layer for layer in layers if layer.start < layer.end and layer.start < end and layer.end > start]
    begins: dict[int, list[Layer]] = defaultdict(list)
    ends: dict[int, list[Layer]] = defaultdict(list)
    for layer in clipped:
        begins[max(layer.start, start)].append(layer)
        ends[min(layer.end, end)].append(layer)
    cuts = sorted({start, end, *begins, *ends})
    live: dict[Layer, None] = {}
    for left, right in pairwise(cuts):
        for layer in ends[left]:
            live.pop(layer, None)
        live.update(dict.fromkeys(begins[left]))
        yield Segment(left, right, tuple(live))
