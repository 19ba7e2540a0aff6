"""A page in the terminal: its text with what was found in it, sources in front, other passages folded to one line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from textwrap import shorten

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from selon.model import Count, Page, Passage, Reading, Statement
from selon.show.clean import pieces, plain
from selon.show.segments import Layer, flatten
from selon.show.wording import Wording, wording

__all__ = ["show"]

_STYLES = {
    "content": "on grey19",
    "source": "bold yellow",
    "cue": "italic",
    "relay": "green",
    "count": "bold magenta",
    "time": "cyan",
    "place": "blue",
}
_FOLDED = frozenset({"meta", "teaser", "foreign", "boilerplate"})
_RULE = 72
_EXCERPT = 200
"""Most of a statement repeated behind its source, in code points; its whole stands just above."""


def show(reading: Reading, console: Console, lang: str) -> None:
    """Print a page; nothing in its text can command the terminal, and the marks are plain signs as well as colours."""
    w = wording(lang)
    _head(reading.page, console, w)
    marks = _layers(reading)
    numbered = list(enumerate(reading.findings.passages))
    for folded, group in groupby(numbered, key=lambda item: item[1].kind in _FOLDED):
        passages = [passage for _, passage in group]
        if folded:
            _fold(reading.page, passages, console, w)
            continue
        for passage in passages:
            _passage(reading, passage, marks, console, w)
    console.print()


def _head(page: Page, console: Console, w: Wording) -> None:
    title = plain(page.title or "").strip() or w("terminal.title.none")
    console.print(Text(title, style="bold"), highlight=False)
    parts = [page.outlet or w("outlet.unknown"), w.date(page.published), ", ".join(page.authors)]
    console.print(Text(plain(" · ".join(part for part in parts if part)), style="dim"), highlight=False)
    console.print(Text("─" * min(_RULE, console.width), style="dim"), highlight=False)


def _fold(page: Page, passages: list[Passage], console: Console, w: Wording) -> None:
    """One dim line for each kind in a run of passages that are not the story: how many, and how the first begins."""
    for kind, group in groupby(passages, key=lambda one: one.kind):
        run = list(group)
        start = plain(page.text[run[0].start : min(run[0].end, run[0].start + 200)]).replace("\n", " ")
        line = Text(f"┄ {w.count('terminal.folded', len(run), kind=w('kind.' + kind))} · {start}", style="dim")
        line.truncate(max(20, console.width - 1), overflow="ellipsis")
        console.print(line, highlight=False)


def _passage(reading: Reading, passage: Passage, marks: list[Layer], console: Console, w: Wording) -> None:
    text = _marked(reading.page.text, passage, marks)
    if passage.kind == "title":
        text.stylize("bold")
    console.print()
    console.print(text, highlight=False)
    for line in _lines(reading, passage, w):
        console.print(Padding(line, (0, 0, 0, 4), expand=False), highlight=False)


def _layers(reading: Reading) -> list[Layer]:
    findings = reading.findings
    made = []
    for i, statement in enumerate(findings.statements):
        spans = [("content", span) for span in statement.content] + [("relay", span) for span in statement.relay]
        spans += [(kind, span) for kind, span in (("source", statement.source), ("cue", statement.cue)) if span]
        made += [Layer(span.start, span.end, kind, str(i)) for kind, span in spans]
    made += [Layer(count.start, count.end, "count", "") for count in findings.counts]
    made += [Layer(time.start, time.end, "time", "") for time in findings.times]
    made += [Layer(place.start, place.end, "place", "") for place in findings.places]
    return made


def _marked(text: str, passage: Passage, marks: list[Layer]) -> Text:
    made = Text()
    opened: set[str] = set()
    mine = [layer for layer in marks if layer.start < passage.end and layer.end > passage.start]
    for segment in flatten(passage.start, passage.end, mine):
        for layer in segment.layers:
            if layer.kind == "content" and layer.ref not in opened:
                opened.add(layer.ref)
                made.append(f"[{int(layer.ref) + 1}] ", style="bold dim")
        style = " ".join(dict.fromkeys(_STYLES[layer.kind] for layer in segment.layers))
        for piece, odd in pieces(text[segment.start : segment.end]):
            made.append(f"⟨{piece}⟩" if odd else piece, style="reverse dim" if odd else style)
    return made


def _lines(reading: Reading, passage: Passage, w: Wording) -> Iterator[Text]:
    for i, statement in enumerate(reading.findings.statements):
        if statement.content and passage.start <= statement.content[0].start < passage.end:
            yield _said(i, statement, w)
    for count in reading.findings.counts:
        if passage.start <= count.start < passage.end:
            yield _counted(count, w)


def _said(index: int, statement: Statement, w: Wording) -> Text:
    """ "[1] selon l'OSDH, via l'AFP : …" with what weakens it in brackets at the end."""
    line = Text(f"[{index + 1}] ", style="bold dim")
    line.append(plain(_source(statement, w)), style=_STYLES["source"])
    if statement.relay:
        line.append(", ")
        line.append(plain(w("terminal.via", relays=", ".join(span.text for span in statement.relay))), style="green")
    line.append(" : " if w.lang == "fr" else ": ")
    line.append(plain(shorten(" […] ".join(span.text for span in statement.content), _EXCERPT, placeholder=" […]")))
    if statement.modality != "asserted":
        line.append(f" ({w('modality.' + statement.modality)})", style="italic")
    return line


def _source(statement: Statement, w: Wording) -> str:
    named = statement.resolved or (statement.source.text if statement.source else None)
    if named is None:
        return w("terminal.nobody")
    if statement.resolved is None and len(named) <= 5:
        return w("terminal.unresolved", word=named)
    return w("terminal.according", source=named)


def _counted(count: Count, w: Wording) -> Text:
    line = Text("# ", style="bold dim")
    line.append(plain(count.text), style=_STYLES["count"])
    parts = [w("effect." + count.effect), w.bounds(count.low, count.high, count.approx)]
    if count.period != "point":
        parts.append(w("period." + count.period))
    line.append(" · " + " · ".join(parts), style="dim")
    return line
