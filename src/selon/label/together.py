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

from selon.label.bags import Telling, bag, telling
from selon.label.recurring import Recurring
from selon.model import Passage, Reading

__all__ = ["overlaid", "together"]

_MARGIN = 0.5
_DOUBT = 0.004
"""A passage is not foreign that its own page bears this much better than it needs to."""

_SHORTEST = 60
_MOST_HOLDERS = 40
_KIN = 0.2
"""Two pages tell one story that share more than this of the information in their telling words, those of the passages
that both carry left out: what both carry is a copy, no guest."""

_SHARED = 0.6
"""Two pages that share more of their passages than this carry one text; neither is stitched into the other."""


@dataclass(slots=True)
class _Held:
    """A passage of body as one page holds it: the page, its index there, and how strange it is to the page."""

    page: int
    at: int
    strangeness: float
    passage: Passage


@dataclass(slots=True)
class _Collection:
    readings: list[Reading] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
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
        changed[collection.readings[page].page.id][at] = passage
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
    page, size = len(collection.readings), 0
    collection.readings.append(reading)
    for at, passage in enumerate(reading.findings.passages):
        if passage.kind not in ("body", "foreign"):
            continue
        size += 1
        if passage.end - passage.start >= _SHORTEST:
            text = " ".join(reading.page.text[passage.start : passage.end].split())
            key = blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()
            collection.holders[key].append(_Held(page, at, _strangeness(passage), passage))
    collection.sizes.append(size)
    collection.furniture.take_in(page, reading)


def _akin(one: _Held, home: _Held, collection: _Collection) -> bool:
    """Whether two pages tell one story."""
    return _in_common(*(collection.readings[held.page] for held in (one, home))) > _KIN


def _in_common(one: Reading, other: Reading) -> float:
    """The share of the information in the telling words of two pages that is in both, their common passages left out."""
    table = telling(one.page.language)
    if table is None:
        return 0.0
    texts = [_texts(reading) for reading in (one, other)]
    mine, theirs = (_stems(each - (texts[0] & texts[1]), table) for each in texts)
    least = min(_told(mine, table), _told(theirs, table))
    return _told(mine & theirs, table) / least if least else 0.0


def _texts(reading: Reading) -> frozenset[str]:
    spans = ((each.start, each.end) for each in reading.findings.passages if each.kind in ("body", "foreign"))
    return frozenset(" ".join(reading.page.text[start:end].split()) for start, end in spans)


def _stems(texts: frozenset[str], table: Telling) -> frozenset[str]:
    return frozenset(stem for text in texts for stem in bag(text, table).words)


def _told(stems: frozenset[str], table: Telling) -> float:
    # A set has no order of its own, and a sum of floats must not depend on it.
    return math.fsum(map(table.weight, stems))


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
                where = collection.readings[home.page].page.id
                reason = f"another story: the same passage stands in page {where}, and belongs there"
                yield one.page, one.at, Passage(one.passage.start, one.passage.end, "foreign", reason, 0.9)


def _home(collection: _Collection) -> Callable[[_Held], tuple[float, str]]:
    return lambda held: (held.strangeness, collection.readings[held.page].page.id)


def _is_guest(one: _Held, home: _Held, shared: Mapping[tuple[int, int], int], sizes: list[int]) -> bool:
    if one.passage.kind == "foreign" or one.strangeness - home.strangeness < _MARGIN:
        return False
    return (
        one.strangeness > math.log(_DOUBT / (1 - _DOUBT))
        and shared[one.page, home.page] <= sizes[one.page] * _SHARED
        and sizes[one.page] > 3
    )
