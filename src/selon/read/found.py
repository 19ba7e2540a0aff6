"""What a page says of itself, and by which rule each piece was found."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Found"]


@dataclass(frozen=True, slots=True)
class Found:
    """Metadata found in a page; `rules` pairs the name of a field with how it was found."""

    url: str | None = None
    published: str | None = None
    modified: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    language: str | None = None
    rules: tuple[tuple[str, str], ...] = ()

    def rule(self, name: str) -> str:
        """How a field was found, or an empty text."""
        return dict(self.rules).get(name, "")
