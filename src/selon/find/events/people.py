"""The nouns that stand for people or for bodies of people."""

from __future__ import annotations

from functools import cache

from selon.language import lexicon

__all__ = ["people"]


@cache
def people(code: str) -> frozenset[str]:
    """Lower-case nouns of people, offices and bodies, from the words for counts and actors of a language."""
    counted, acting = lexicon(code, "counts"), lexicon(code, "actors")
    found: frozenset[str] = frozenset()
    if counted is not None:
        found |= counted.persons | counted.forces | counted.crowd | counted.groups
    if acting is not None:
        found |= acting.bodies | acting.offices
    return found
