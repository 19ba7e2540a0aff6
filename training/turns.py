"""Sentences drawn by lot from the turns of a grammar, as many as are asked for."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import TypeAlias

from training.tree import Piece

__all__ = ["Turn", "drawn"]

Turn: TypeAlias = tuple[Callable[[], Piece | None], int]
"""What makes a sentence, or None where its lot does not fit together, and how often it is asked."""


def drawn(turns: Sequence[Turn], count: int, rng: random.Random) -> list[Piece]:
    """Return `count` sentences, each beginning with a capital."""
    makers, weights = zip(*turns, strict=True)
    out: list[Piece] = []
    while len(out) < count:
        make: Callable[[], Piece | None] = rng.choices(makers, weights)[0]
        made = make()
        if made is not None:
            out.append(made.recased(True))
    return out
