"""What needs all pages at once: first what they tell of one another's passages, then the weighing."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from selon.keep import Dossier
from selon.label import overlaid, together
from selon.weigh import weigh

__all__ = ["reweigh"]


def reweigh(dossier: Dossier) -> None:
    """Label the passages of an open dossier anew by what its other pages tell, and weigh it as people corrected it."""
    with _nothing_thrown_away():
        own = list(dossier.readings(own=True))
        labels = together(own)
        dossier.put_labels(labels)
        dossier.put_weighing(weigh(list(dossier.corrected(overlaid(own, labels)))))


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """Let nobody look for cycles of objects while all pages are held: there are none, and each look is at all of them."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
