"""The rules that tell a passage's kind from the line itself and where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selon.label.lines import Line
from selon.label.shapes import is_headline, is_lead_in
from selon.label.verdict import Verdict
from selon.language.datelines import only_dates, plain, stamps
from selon.language.furniture import told, without_section
from selon.model import Page

__all__ = ["of_lines"]

_SPACES = re.compile(r"\s+")
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_CLOSED = re.compile(r"[.!?…:;»”\"]\s*$")
_HEAD = 4
_AROUND = 24
"""So many letters may stand around the outlet's name: an article, an agency."""

_DATED = 80
_LAID_OUT = ("trafilatura", "structured data")
"""How a text was read out of markup: what points to other stories is gone, and a line without a full stop is a heading
of the article's own."""


def of_lines(page: Page, cut: Sequence[Line]) -> list[Verdict]:
    """The kind of each line of a page; the first rule that speaks decides."""
    verdicts = [_of_line(line, page, cut) for line in cut]
    body = [line for line, verdict in zip(cut, verdicts, strict=True) if verdict.kind == "body"]
    laid_out = dict(page.rules).get("text") in _LAID_OUT
    for line in body:
        if is_lead_in(line, body):
            verdicts[line.index] = Verdict("teaser", "breaks off like the lead-in of another story", 0.85)
        elif not laid_out and is_headline(line, body):
            verdicts[line.index] = Verdict("teaser", "has the shape of a headline, among full sentences", 0.75)
    return verdicts


def _of_line(line: Line, page: Page, cut: Sequence[Line]) -> Verdict:
    if line.index == 0 and len(cut) > 1 and page.title and _is_headline(line.text, page.title):
        return Verdict("title", "first line, the page's own headline", 0.99)
    if only_dates(line.text, page.language):
        return Verdict("meta", "a date line", 0.98)
    if line.index <= _HEAD and _is_masthead(line, page):
        return Verdict("meta", "the outlet's own line at the head", 0.9)
    said = told(line.text)
    if said:
        return Verdict(said.kind, said.reason, said.score)
    return Verdict("body", "runs on with the story", 0.9)


def _is_masthead(line: Line, page: Page) -> bool:
    """Whether a line is the outlet's name, or one or the other with a date, and no sentence."""
    if len(line.text) > _DATED or _CLOSED.search(line.text):
        return False
    dates = stamps(line.text, page.language)
    rest = plain(line.text)
    for each in reversed(dates):
        rest = rest[: each.start] + rest[each.end :]
    site = page.outlet or ""
    name, outlet = _letters(rest), _letters(site.rpartition(".")[0] or site)
    if len(outlet) > 3 and outlet in name and len(name) - len(outlet) <= _AROUND:
        return True
    return bool(dates) and len(rest) <= _DATED // 2


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", plain(text))


def _is_headline(line: str, title: str) -> bool:
    return _same(line, title) or _same(without_section(line), title)


def _same(a: str, b: str) -> bool:
    return _SPACES.sub(" ", a).strip().casefold() == _SPACES.sub(" ", b).strip().casefold()
