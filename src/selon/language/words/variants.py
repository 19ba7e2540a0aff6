"""The type of a language's table of words that matter where two copies differ."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["VariantWords"]


@dataclass(frozen=True, slots=True)
class VariantWords:
    """Folded words (no case, no accents): numbers in letters, words that hedge or deny, endings of a conditional."""

    numbers: frozenset[str]
    hedges: frozenset[str]
    endings: tuple[str, ...] = ()
