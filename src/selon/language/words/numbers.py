"""The words by which a language writes numbers and bounds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["NumberWords", "Phrase"]

Phrase = tuple[str, ...]
"""Words in a row, in lower case, apostrophes plain and at the end of their word ("d'", "une")."""


@dataclass(frozen=True, slots=True, eq=False)
class NumberWords:
    """Written numbers and what stands about them.

    `decimal` and `group` are the signs inside figures ("3,5", "300.000"). `small` are words below a hundred, `scales`
    multiply what stands before them. `glue` joins the words of one number ("vingt et un"). `one` are articles that
    may count one. `sets` are collective words in the singular ("dizaine": 10), `heaps` in the plural, with the bounds
    they give as language ("dizaines": 20–99). `heap_of` may stand before a heap without changing it ("plusieurs").
    `zero` and `vague` determine a noun. `ordinals` give the rank a word or an ending states.
    """

    decimal: str
    group: str
    small: Mapping[str, int]
    scales: Mapping[str, int]
    glue: frozenset[str]
    one: frozenset[str]
    sets: Mapping[str, int]
    heaps: Mapping[str, tuple[int, int]]
    heap_of: frozenset[str]
    of: frozenset[str]
    zero: frozenset[str]
    vague: frozenset[Phrase]
    ordinals: Mapping[str, int]
    ordinal_ending: str
    at_least: frozenset[Phrase]
    at_most: frozenset[Phrase]
    about: frozenset[Phrase]
    exactly: frozenset[Phrase]
    or_more: frozenset[Phrase]
    between: frozenset[tuple[str, str]]
    to: frozenset[str]
    head_scale: bool
    """Whether a number word behind "several" is a heap ("several hundred")."""
    conventions: Mapping[tuple[int, int], tuple[str, int, int]]
    """Bounds as language gives them → another convention in use: its name and its bounds."""
