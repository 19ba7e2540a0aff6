"""The way through one page: parse its passages, then each finder in turn; later ones may read what earlier ones found."""

from __future__ import annotations

from collections.abc import Sequence

from selon import language
from selon.find import actors, counts, events, places, statements, times
from selon.find.blocks import blocks
from selon.find.breadth import is_broad
from selon.model import Findings, Page, Passage

__all__ = ["find"]


def find(page: Page, passages: Sequence[Passage]) -> Findings:
    """Find everything in a labelled page; a page in a language that selon does not read keeps its passages only."""
    if page.language not in language.LANGUAGES:
        return Findings(passages=tuple(passages))
    tongue = language.load(page.language)
    parsed = blocks(page, passages, tongue)
    who = actors.find(page, parsed)
    said = statements.find(page, parsed, who, broadly=is_broad())
    when = times.find(page, parsed)
    where = places.find(page, parsed, who)
    many = counts.find(page, parsed, said, when, where)
    what = events.find(page, parsed, said, when, where, many, who)
    return Findings(
        passages=tuple(passages),
        statements=said,
        times=when,
        places=where,
        counts=many,
        actors=who,
        events=what,
        pipeline=" + ".join((tongue.version, *places.own_lists(), *(("broad",) if is_broad() else ()))),
    )
