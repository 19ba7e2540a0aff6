"""Counts: how many of whom, what befell them, by whom, where, when, in whose words."""

from selon.find.counts.finder import find

__all__ = ["find"]
