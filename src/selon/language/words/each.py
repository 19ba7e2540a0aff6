"""Tables of words written as running text."""

from __future__ import annotations

__all__ = ["each"]


def each(text: str) -> frozenset[str]:
    """The words of a text, split at white space."""
    return frozenset(text.split())
