"""The text of web pages, selon beside peers, on the sets of `benchmarks.read`."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks import peer, read

__all__ = ["measured"]

_PEERS = ("newspaper4k", "goose3", "readability-lxml")
_SETS = {"fundus": read.fundus, "scrapinghub": read.scrapinghub, "french-pages": read.french}


def measured() -> Iterator[str]:
    """Markdown lines: one table, a figure a row, a system a column."""
    shared = Path(os.environ.get("SELON_SHARED", "../shared"))
    there = {name: run for name, run in _SETS.items() if (shared / "data" / "pages" / name).is_dir()}
    if not there:
        yield "Left out: the pages are not there (SELON_SHARED). Their texts belong to their publishers, and are not shipped."
        yield ""
        return
    columns: dict[str, dict[str, float]] = {}
    absent = []
    for name, system in read.SYSTEMS.items():
        columns[name] = _figures(shared, there, system)
    for name in _PEERS:
        try:
            with peer.Conversation("reading.py", name) as conversation:
                columns[name] = _figures(shared, there, _system(conversation))
        except peer.Absent as reason:
            absent.append(str(reason))
    rows = list(dict.fromkeys(figure for column in columns.values() for figure in column if "CPU" not in figure))
    yield "Saved web pages with their article beside them: F1 of words, of 4-word shingles, of segments; shares exact for the rest."
    yield ""
    yield "| figure | " + " | ".join(columns) + " |"
    yield "|---|" + "---|" * len(columns)
    for figure in rows:
        yield f"| {figure} | " + " | ".join(f"{c[figure]:.3f}" if figure in c else "" for c in columns.values()) + " |"
    yield ""
    yield from (f"Left out: {reason}." for reason in absent)
    yield from (f"Left out: {name}: its pages are not there." for name in _SETS if name not in there)
    yield ""


def _figures(shared: Path, there: dict[str, object], system: read.System) -> dict[str, float]:
    return {name: value for run in there.values() for name, value in run(shared, system, False).items()}  # type: ignore[operator]


def _flat(names: list[Any]) -> Iterator[str]:
    """The names of a list in which some stand in lists of their own, as goose3 hands on what a page's JSON-LD says."""
    for name in names:
        if isinstance(name, list):
            yield from _flat(name)
        elif isinstance(name, str):
            yield name


def _system(conversation: peer.Conversation) -> read.System:
    def extract(data: bytes, url: str) -> read.Answer:
        answer = conversation.ask({"html": base64.b64encode(data).decode(), "url": url})
        authors = frozenset(read.fold(name) for name in _flat(answer["authors"]) if name.strip())
        return read.Answer(answer["text"] or "", answer["title"] or "", authors, answer["date"] or "")

    return extract
