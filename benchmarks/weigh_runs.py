"""Passages of real pages that share 25 words or more in a row across outlets: how many of the pairs are linked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
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


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether most of a run stands between quotation marks: a shared quotation is no copy."""
    spans = (match.span() for match in _QUOTED.finditer(normalise(text)))
    return 2 * sum(max(0, min(end, stop) - max(start, first)) for first, stop in spans) > end - start


def _pairs(readings: Sequence[Reading]) -> Iterator[tuple[tuple[str, int], tuple[str, int], bool]]:
    """Pairs of passages of two outlets with a run in common: each holder with the first and the one before."""
    first: dict[int, tuple[tuple[str, int], str | None]] = {}
    last: dict[int, tuple[tuple[str, int], str | None]] = {}
    done: set[tuple[tuple[str, int], tuple[str, int]]] = set()
    for reading in readings:
        for passage in reading.findings.passages:
            if passage.kind not in SUPPORTING:
                continue
            here = (reading.page.id, passage.start)
            text = reading.page.text[passage.start : passage.end]
            words = list(located(text))
            for at in range(len(words) - RUN + 1):
                key = hash(tuple(word for word, _, _ in words[at : at + RUN]))
                mine = (here, reading.page.outlet)
                for held in {first.setdefault(key, mine), last.get(key, mine)}:
                    pair = (held[0], here)
                    if held[1] != reading.page.outlet and pair not in done:
                        done.add(pair)
                        yield *pair, _is_quoted(text, words[at][1], words[at + RUN - 1][2])
                last[key] = mine
