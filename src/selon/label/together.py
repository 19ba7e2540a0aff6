"""What the pages of a collection tell of one another's passages: furniture that recurs, and passages at home elsewhere.

A passage that stands in two pages that share little else is at home where it fits better; in the other it is foreign.
A short line that recurs across the pages of one outlet is furniture of that outlet.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from selon.label.bags import names, telling
from selon.label.recurring import Recurring
from selon.model import Passage, Reading

__all__ = ["overlaid", "together"]

_MARGIN = 2.0
_DOUBT = 0.004
"""A passage is not foreign that its own page bears this much better than it needs to."""

_SHORTEST = 60
_MOST_HOLDERS = 40
_KIN = 0.35
"""Two pages that share more of their other names than this tell one story: what both carry is a copy, no guest."""

_SHARED = 0.6
"""Two pages that share more of their passages than this carry one text; neither is stitched into the other."""


@dataclass(slots=True)
class _Held:
    """A passage of body as one page holds it: the page, its index there, and how strange it is to the page."""

    page: int
    at: int
    strangeness: float
    passage: Passage
    names: frozenset[str]


@dataclass(slots=True)
class _Collection:
    ids: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    names: list[frozenset[str]] = field(default_factory=list)
    holders: dict[bytes, list[_Held]] = field(default_factory=lambda: defaultdict(list))
    furniture: Recurring = field(default_factory=Recurring)


def together(readings: Iterable[Reading]) -> dict[str, dict[int, Passage]]:
    """The passages that the collection labels otherwise than their page does: page id → index → passage.

    It depends on the readings' own labels alone, not on the order in which they come.
    """
    collection = _Collection()
    for reading in readings:
        _take_in(collection, reading)
    changed: dict[str, dict[int, Passage]] = defaultdict(dict)
    for page, at, passage in (*_elsewhere(collection), *collection.furniture.passages()):
        changed[collection.ids[page]][at] = passage
    return dict(changed)


def overlaid(readings: Iterable[Reading], labels: Mapping[str, Mapping[int, Passage]]) -> Iterator[Reading]:
    """Readings with the labels that `together` gives in place of their own."""
    for reading in readings:
        over = labels.get(reading.page.id)
        if over is None:
            yield reading
        else:
            passages = tuple(over.get(at, own) for at, own in enumerate(reading.findings.passages))
            yield replace(reading, findings=replace(reading.findings, passages=passages))


def _take_in(collection: _Collection, reading: Reading) -> None:
    page, size = len(collection.ids), 0
    named: set[str] = set()
    table = telling(reading.page.language)
    collection.ids.append(reading.page.id)
    for at, passage in enumerate(reading.findings.passages):
        if passage.kind not in ("body", "foreign"):
            continue
        size += 1
        here = names(reading.page.text[passage.start : passage.end], table) if table else frozenset()
        named |= here
        if passage.end - passage.start >= _SHORTEST:
            text = " ".join(reading.page.text[passage.start : passage.end].split())
            key = blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()
            collection.holders[key].append(_Held(page, at, _strangeness(passage), passage, here))
    collection.sizes.append(size)
    collection.names.append(frozenset(named))
    collection.furniture.take_in(page, reading)


def _akin(one: _Held, home: _Held, collection: _Collection) -> bool:
    """Whether the two pages share many names besides those of the passage that both carry."""
    here, there = (collection.names[held.page] - held.names for held in (one, home))
    return len(here & there) > _KIN * min(len(here), len(there))


def _strangeness(passage: Passage) -> float:
    score = min(max(passage.score, 1e-5), 1 - 1e-5)
    if passage.kind == "foreign":
        return math.log(score / (1 - score))
    return math.log((1 - score) / score)


def _elsewhere(collection: _Collection) -> Iterator[tuple[int, int, Passage]]:
    copied = {key: held for key, held in collection.holders.items() if 1 < len(held) <= _MOST_HOLDERS}
    shared = Counter(
        (one.page, other.page) for held in copied.values() for one in held for other in held if one.page != other.page
    )
    for held in copied.values():
        for one in held:
            home = min((other for other in held if other.page != one.page), key=_home(collection), default=None)
            if home is not None and _is_guest(one, home, shared, collection.sizes) and not _akin(one, home, collection):
                where = collection.ids[home.page]
                reason = f"another story: the same passage stands in page {where}, and belongs there"
                yield one.page, one.at, Passage(one.passage.start, one.passage.end, "foreign", reason, 0.9)


def _home(collection: _Collection) -> Callable[[_Held], tuple[float, str]]:
    return lambda held: (held.strangeness, collection.ids[held.page])


def _is_guest(one: _Held, home: _Held, shared: Mapping[tuple[int, int], int], sizes: list[int]) -> bool:
    if one.passage.kind == "foreign" or one.strangeness - home.strangeness < _MARGIN:
        return False
    return (
        one.strangeness > math.log(_DOUBT / (1 - _DOUBT))
        and shared[one.page, home.page] <= sizes[one.page] * _SHARED
        and sizes[one.page] > 3
    )
