"""Statements: content that the page ascribes to a source, its cue, its relays, its form and modality."""

from selon.find.statements.finder import find

__all__ = ["find"]
