"""What needs all pages at once: first what they tell of one another's passages, then the weighing."""

from __future__ import annotations

from contextlib import nullcontext

from selon.keep import CLAIMS, Dossier
from selon.label import overlaid
from selon.scale.beside import Alone, beside
from selon.scale.processes import cores
from selon.weigh import weigh
from selon.weigh.garbage import uncollected

__all__ = ["reweigh"]

_WORTH_IT = 1_000
"""Fewer pages are weighed before a second process has begun."""


def reweigh(dossier: Dossier, workers: int | None = None) -> None:
    """Label the passages of an open dossier anew by what its other pages tell, and weigh it as people corrected it.

    With two `workers` or more (by default one a core) it takes two processes; what is weighed is the same.
    """
    workers = cores() if workers is None else workers
    shared = workers > 1 and dossier.summary().pages >= _WORTH_IT
    with uncollected(), beside(dossier) if shared else nullcontext(Alone()) as other:
        own = list(dossier.readings(own=True, kinds=CLAIMS))
        labels = other.labels(own)
        dossier.put_labels(labels)
        dossier.put_weighing(weigh(list(dossier.corrected(overlaid(own, labels))), other.pieces))
