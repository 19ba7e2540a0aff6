"""What needs all pages at once: first what they tell of one another's passages, then the weighing."""

from __future__ import annotations

from selon.keep import Dossier
from selon.label import together
from selon.weigh import weigh

__all__ = ["reweigh"]


def reweigh(dossier: Dossier) -> None:
    """Label the passages of an open dossier anew by what its other pages tell, and weigh it as people corrected it."""
    dossier.put_labels(together(dossier.readings(own=True)))
    dossier.put_weighing(weigh(list(dossier.corrected())))
