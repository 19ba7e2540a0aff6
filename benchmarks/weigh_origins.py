"""Origins on the made French stories: how many independent sources, which way a copy went, what was wrongly merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from benchmarks.weigh_made import MadePage, stories

from selon.model import Copy, Findings, Page, Passage, Reading
from selon.weigh import weigh
from selon.weigh.roots import roots

COLLECTION = 20
"""How many stories are weighed together: some 450 pages, a desk's dossier. The made sentences are too few in kind for
more: in one heap of 200, every mould is filled a dozen times, as no press fills one."""


def measure() -> None:
    """Print the rows of the made stories."""
    told = stories()
    readings = [_reading(page) for story in told for page in story]
    weighed = _weighed(told)
    pages = {reading.page.id: reading for reading in readings}
    exact, outlets, merged, pairs = 0, 0, 0, 0
    for story in told:
        true = {page.name: page.root for page in story}
        found = roots([pages[page.name] for page in story], weighed)
        exact += len(set(found.values())) == len(set(true.values()))
        outlets += len({page.outlet for page in story}) == len(set(true.values()))
        own = [page.name for page in story if page.kind in ("root", "independent")]
        pairs += len(own) * (len(own) - 1) // 2
        merged += sum(found[a] == found[b] for a, b in combinations(own, 2))
    print(
        f"origins   {len(told)} stories in collections of {COLLECTION}, {len(readings)} pages:"
        f" exact {exact / len(told):.3f} (counting outlets {outlets / len(told):.3f})"
        f" · independent merged {merged}/{pairs} = {merged / pairs:.3f}"
    )
    ways = (f"{kind} {good}/{all_} = {good / all_:.3f} ·" for kind, good, all_ in _direction(told, weighed))
    print("          direction", *ways)


def _weighed(told: Sequence[Sequence[MadePage]]) -> list[Copy]:
    """The copies of collections of twenty stories each."""
    found: list[Copy] = []
    for first in range(0, len(told), COLLECTION):
        found.extend(weigh([_reading(page) for story in told[first : first + COLLECTION] for page in story]).copies)
    return found


def _reading(made: MadePage) -> Reading:
    lines = (made.title, *made.paragraphs)
    text, passages = "", []
    for line in lines:
        kind = "title" if not text else "body"
        passages.append(Passage(len(text), len(text) + len(line), kind, ""))  # type: ignore[arg-type]
        text += line + "\n"
    page = Page(
        made.name, text, "", "", "", outlet=made.outlet, published=made.published, title=made.title, language="fr"
    )
    return Reading(page, Findings(passages=tuple(passages)))


def _direction(told: Sequence[Sequence[MadePage]], copies: Sequence[Copy]) -> Iterator[tuple[str, int, int]]:
    """Copied pages whose longest stretch leads to the right text: to its agency, or to the page that had it first."""
    families: dict[str, list[Copy]] = defaultdict(list)
    by_page: dict[str, list[Copy]] = defaultdict(list)
    for row in copies:
        families[row.origin].append(row)
        by_page[row.page].append(row)
    good, seen = defaultdict(int), defaultdict(int)
    for story in told:
        homes = {page.root: page.name for page in story if page.kind == "root"}
        for page in story:
            kind = _kind(page, story)
            if kind is None or not by_page[page.name]:
                continue
            longest = max(by_page[page.name], key=lambda row: (row.end - row.start, row.start))
            seen[kind] += 1
            good[kind] += _right(page, longest, families, homes)
    yield from ((kind, good[kind], seen[kind]) for kind in sorted(seen))


def _kind(page: MadePage, story: Sequence[MadePage]) -> str | None:
    if page.kind in ("root", "independent"):
        return None
    if "w" not in page.root:
        return "by time"
    credited = any(other.root == page.root and other.paragraphs[-1].endswith(_MARKS) for other in story)
    held = any(other.root == page.root and other.kind == "root" for other in story)
    return "by credit" if credited else "by time" if held else None


_MARKS = ("AFP", "AFP)", "Reuters", "Reuters)", "Belga", "Belga)")


def _right(page: MadePage, row: Copy, families: Mapping[str, Sequence[Copy]], homes: Mapping[str, str]) -> bool:
    origin = next((each.page for each in families[row.origin] if each.role == "origin"), None)
    if row.credit is not None:
        return row.credit == page.agency
    return origin is not None and origin == homes.get(page.root)
