"""One line of text is one passage; rules in order, the first that speaks gives its kind."""

from __future__ import annotations

from selon.label.lines import Line, lines
from selon.label.rules import Verdict, of_line
from selon.model import Page, Passage

__all__ = ["label"]


def label(page: Page) -> tuple[Passage, ...]:
    """Cut a page into passages and give each a kind, a reason in words and a score in [0, 1]."""
    cut = tuple(lines(page.text))
    return tuple(_passage(line, of_line(line, page, cut)) for line in cut)


def _passage(line: Line, verdict: Verdict) -> Passage:
    return Passage(line.start, line.end, verdict.kind, verdict.reason, verdict.score)
