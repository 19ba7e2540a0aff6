"""Passages of another story: a page is held against itself, passage by passage and run by run."""

from __future__ import annotations

import math
from collections.abc import Sequence, Set

from selon.label.bags import bag, telling
from selon.label.cohesion import Fit, fits
from selon.label.lines import Line
from selon.label.verdict import Verdict

__all__ = ["among"]

_FEWEST, _MOST = 4, 150
"""A page of fewer passages of body says too little of its subject; one of more is a list or a live feed."""

_LONGEST = 400_000
_FEWEST_WORDS = 8
_STRANGE = 4.5
"""From here on a passage of a long page is foreign; set by hand while looking at a set of stitched pages."""

_SCANT = 1.0
"""The fewer passages a page has, the less it says of its subject: so much more is asked of each, over their number."""

_STITCHED = 1 / 3
"""Where more of the page than this is foreign to the rest, it is loosely knit, not stitched: nothing is told."""


def among(cut: Sequence[Line], verdicts: Sequence[Verdict], language: str) -> list[Verdict]:
    """The verdicts, where those of body have learnt how well they fit the page, and some have become foreign."""
    changed = list(verdicts)
    table = telling(language)
    at = [index for index, verdict in enumerate(verdicts) if verdict.kind == "body"]
    if table is None or not _FEWEST <= len(at) <= _MOST or cut[-1].end > _LONGEST:
        return changed
    bags = [bag(cut[index].text, table) for index in at]
    scored = fits(bags, table)
    strange = {
        index
        for index, words, fit in zip(at, bags, scored, strict=True)
        if fit.strangeness > _STRANGE + _SCANT / len(at) and len(words.words) >= _FEWEST_WORDS
    }
    strange = {index for index, fit in zip(at, scored, strict=True) if index in strange and _whole(fit, at, strange)}
    if len(strange) > len(at) * _STITCHED:
        strange = set()
    for index, fit in zip(at, scored, strict=True):
        score = _score(fit)
        if index in strange:
            changed[index] = Verdict("foreign", _why(fit), round(1 - score, 5))
        else:
            changed[index] = Verdict("body", verdicts[index].reason, score)
    return changed


def _whole(fit: Fit, at: Sequence[int], strange: Set[int]) -> bool:
    """Whether the run is strange in all its passages, not in one that stands beside stranger ones."""
    return all(index in strange for index in at[fit.start : fit.start + fit.run])


def _score(fit: Fit) -> float:
    """How sure the passage is of the body, in [0, 1]."""
    return round(1 / (1 + math.exp(max(-30.0, min(30.0, fit.strangeness - _STRANGE)))), 5)


def _why(fit: Fit) -> str:
    run = "the passage" if fit.run == 1 else f"a run of {fit.run} passages"
    names = f"; of its {fit.names} names the rest knows {fit.known}" if fit.names else ""
    return f"another story: {run} shares {fit.core:.0%} of what its words tell with the rest of the page{names}"
