"""Passages of real pages that share 25 words or more in a row across outlets: how many of the pairs are linked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from selon import label, read
from selon.language import normalise
from selon.model import Findings, Problem, Reading
from selon.weigh import copies
from selon.weigh.texts import SUPPORTING, in_time
from selon.weigh.words import located

RUN = 25
"""Words in a row."""

_QUOTED = re.compile(r"[«“][^»”]*")

Place = tuple[str, int, int]


def measure(path: Path) -> None:
    """Print the share of pairs found; runs that lie within quotation marks are quotations, told apart."""
    if not path.is_file():
        print(f"runs      NOT MEASURED, not there: {path}")
        return
    readings = in_time(list(_readings(path)))
    linked = _linked(readings)
    found, seen, quoted = 0, 0, 0
    for one, other, in_quotes in _pairs(readings):
        if in_quotes:
            quoted += 1
            continue
        seen += 1
        found += any(a in linked.get(other, ()) for a in linked.get(one, ()))
    print(f"runs      {found}/{seen} = {found / seen:.4f} of pairs of passages, {len(readings)} pages ({quoted} within quotations)")


def _readings(path: Path) -> Iterator[Reading]:
    for raw in read.pages([path]):
        if not isinstance(raw, Problem):
            page = read.read(raw)
            yield Reading(page, Findings(passages=tuple(label.label(page))))


def _linked(readings: Sequence[Reading]) -> dict[tuple[str, int], set[int]]:
    """The families that touch each passage, by page id and start of the passage."""
    homes: dict[tuple[str, int], set[int]] = defaultdict(set)
    passages = {reading.page.id: reading.findings.passages for reading in readings}
    for number, family in enumerate(copies.find(readings)):
        for member in family.members:
            for passage in passages[member.page.id]:
                if passage.start < member.end and member.start < passage.end:
                    homes[member.page.id, passage.start].add(number)
    return homes


@dataclass(frozen=True)
class _Run:
    """A run of words in a passage: page and start of the passage, its outlet, and the span of the run in its text."""

    home: tuple[str, int]
    outlet: str | None
    text: str
    start: int
    end: int

    def is_quoted(self) -> bool:
        """Whether most of the run stands between quotation marks: a shared quotation is no copy."""
        spans = (match.span() for match in _QUOTED.finditer(normalise(self.text)))
        inside = sum(max(0, min(self.end, stop) - max(self.start, first)) for first, stop in spans)
        return 2 * inside > self.end - self.start


def _pairs(readings: Sequence[Reading]) -> Iterator[tuple[tuple[str, int], tuple[str, int], bool]]:
    """Pairs of passages of two outlets with a run in common: each holder with the first and the one before.

    Beside them: whether it is a quotation, in either. What one page quotes another may embed, or print as an interview.
    """
    first: dict[int, _Run] = {}
    last: dict[int, _Run] = {}
    done: set[tuple[tuple[str, int], tuple[str, int]]] = set()
    for reading in readings:
        for passage in reading.findings.passages:
            if passage.kind not in SUPPORTING:
                continue
            text = reading.page.text[passage.start : passage.end]
            words = list(located(text))
            for at in range(len(words) - RUN + 1):
                key = hash(tuple(word for word, _, _ in words[at : at + RUN]))
                span = words[at][1], words[at + RUN - 1][2]
                mine = _Run((reading.page.id, passage.start), reading.page.outlet, text, *span)
                for held in (first.setdefault(key, mine), last.get(key, mine)):
                    pair = (held.home, mine.home)
                    if held.outlet != mine.outlet and pair not in done:
                        done.add(pair)
                        yield *pair, mine.is_quoted() or held.is_quoted()
                last[key] = mine
