"""The nouns that stand for people or for bodies of people."""

from __future__ import annotations

from functools import cache

from selon.language import lexicon

__all__ = ["people"]


@cache
def people(code: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Lower-case nouns of people, offices and bodies, and endings of such nouns, from a language's other words."""
    counted, acting = lexicon(code, "counts"), lexicon(code, "actors")
    found: frozenset[str] = frozenset()
    if counted is not None:
        found |= counted.persons | counted.forces | counted.crowd | counted.groups
    if acting is not None:
        found |= acting.bodies | acting.offices
    return found, counted.person_endings if counted is not None else ()
