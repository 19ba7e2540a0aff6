"""Labelling: `Page` → passages with a kind, a reason in words and a score. A label deletes nothing."""

from selon.label.passages import label
from selon.label.together import overlaid, together

__all__ = ["label", "overlaid", "together"]
