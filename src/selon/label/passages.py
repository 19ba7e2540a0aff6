"""One line of text is one passage; the line itself gives it a kind, and what is body is held against the page."""

from __future__ import annotations

from selon.label import foreign
from selon.label.lines import Line, lines
from selon.label.rules import of_lines
from selon.label.verdict import Verdict
from selon.model import Page, Passage

__all__ = ["label"]


def label(page: Page) -> tuple[Passage, ...]:
    """Cut a page into passages and give each a kind, a reason in words and a score in [0, 1]."""
    cut = tuple(lines(page.text))
    return tuple(map(_passage, cut, foreign.among(cut, of_lines(page, cut), page.language)))


def _passage(line: Line, verdict: Verdict) -> Passage:
    return Passage(line.start, line.end, verdict.kind, verdict.reason, verdict.score)
