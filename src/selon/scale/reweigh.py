"""What needs all pages at once: first what they tell of one another's passages, then the weighing."""

from __future__ import annotations

from selon.keep import Dossier
from selon.label import overlaid, together
from selon.weigh import weigh
from selon.weigh.garbage import uncollected

__all__ = ["reweigh"]


def reweigh(dossier: Dossier) -> None:
    """Label the passages of an open dossier anew by what its other pages tell, and weigh it as people corrected it."""
    with uncollected():
        own = list(dossier.readings(own=True, claims_only=True))
        labels = together(own)
        dossier.put_labels(labels)
        dossier.put_weighing(weigh(list(dossier.corrected(overlaid(own, labels)))))
