"""What finds copies: selon, and datasketch where it is installed, behind one signature."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from selon.model import Findings, Page, Passage, Reading
from selon.weigh import copies
from selon.weigh.garbage import uncollected
from selon.weigh.texts import in_time

Finder = Callable[[Sequence[tuple[str, str]]], list[set[str]]]
"""From named texts to sets of the names of those that share text."""


def selon_families(texts: Sequence[tuple[str, str]]) -> list[set[str]]:
    with uncollected():  # as where a dossier is weighed
        readings = in_time([reading(name, text) for name, text in texts])
        return [{member.page.id for member in family.members} for family in copies.find(readings)]


def reading(name: str, text: str) -> Reading:
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    passages = tuple(Passage(start, end, "body", "") for start, end in lines)
    page = Page(name, text, "", "", "", outlet=name, published="2016-12-14", language="fr")
    return Reading(page, Findings(passages=passages))


def datasketch_installed() -> bool:
    try:
        import datasketch  # noqa: F401
    except ImportError:
        return False
    return True


def datasketch_families(texts: Sequence[tuple[str, str]]) -> list[set[str]]:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=128, params=(32, 4))
    found: list[set[str]] = []
    for name, text in texts:
        words = text.lower().split()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(words[i : i + 4]).encode() for i in range(max(1, len(words) - 3))])
        found.extend({name, other} for other in index.query(sketch))
        index.insert(name, sketch)
    return found
