"""Findings of one page: statements, times, places, counts, actors and events, each found by one module, a pure function."""

from selon.find.page import find

__all__ = ["find"]
