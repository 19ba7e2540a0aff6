"""What it costs to weigh a collection anew when 100 pages come in, beside reading those pages."""

from __future__ import annotations

import time
from itertools import islice
from pathlib import Path

from selon import read
from selon.find import find
from selon.label import label
from selon.model import Findings, Page, Problem, Reading
from selon.weigh import weigh

PAGES = 10_000
MORE = 100


def measure(path: Path) -> None:
    """Print CPU seconds of both, with the copies, origins and stories of 10,000 pages (real ones, and again by twins)."""
    if not path.is_file():
        print(f"adding    NOT MEASURED, not there: {path}")
        return
    pages = [read.read(raw) for raw in read.pages([path]) if not isinstance(raw, Problem)]
    find(pages[0], label(pages[0]))
    began = time.process_time()
    for page in islice(pages, 500, 500 + MORE):
        find(page, label(page))
    reading = time.process_time() - began
    many = [Reading(page, Findings(passages=tuple(label(page)))) for page in _grown(pages)]
    began = time.process_time()
    weigh(many)
    weighing = time.process_time() - began
    print(
        f"adding    {MORE} pages read in {reading:.1f} CPU s; {len(many)} weighed anew (copies, origins, stories) in"
        f" {weighing:.1f}: {(reading + weighing) / reading:.1f} times"
    )


def _grown(pages: list[Page]) -> list[Page]:
    """The pages, and others made of the halves of two, until there are enough."""
    grown = list(pages)
    for turn in range(PAGES - len(pages)):
        one, other = pages[turn % len(pages)], pages[(turn * 7 + 13) % len(pages)]
        text = one.text[: len(one.text) // 2] + "\n" + other.text[len(other.text) // 2 :]
        grown.append(Page(f"{one.id}{turn}", text, "", "", "", outlet=one.outlet, published=one.published, language="fr"))
    return grown
