"""Copies of passages, selon beside peers, on the made set of `benchmarks.weigh`."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Callable, Iterator, Sequence

from benchmarks import peer, weigh_copies, weigh_systems

__all__ = ["measured"]

_PEERS = ("datasketch 32x4", "datasketch 64x2", "rensa 64x2", "gaoya 64x2")


def measured() -> Iterator[str]:
    """Markdown lines: what each system makes of the made set."""
    yield "20,000 made passages of 80 words: copies whole, with 10 % and 30 % of the words changed, one half stitched to other"
    yield "words, and passages that copy nothing. Recall of each; precision of pairs. MinHash peers over word 4-grams."
    yield ""
    yield "```text"
    for name, finder in (("selon", weigh_systems.selon_families), *((name, _peer(name)) for name in _PEERS)):
        yield f"{name:16} {_measured(finder)}"
    yield "```"
    yield ""


def _measured(finder: weigh_systems.Finder) -> str:
    printed = io.StringIO()
    began = time.perf_counter()
    try:
        with contextlib.redirect_stdout(printed):
            weigh_copies.made(finder)
    except peer.Absent as reason:
        return f"left out: {reason}"
    return f"{' '.join(printed.getvalue().split()[1:])} · {time.perf_counter() - began:.1f} s with the making"


def _peer(name: str) -> Callable[[Sequence[tuple[str, str]]], list[set[str]]]:
    def families(texts: Sequence[tuple[str, str]]) -> list[set[str]]:
        answers, _ = peer.ask("copies.py", name, texts)
        return [set(answer) for answer in answers]

    return families
