"""Which pages of a crawl share text: the index of word 4-grams that weighing uses, cut by ranges of 4-grams.

Each part gives the 4-grams of its pages; a range of 4-grams, wherever it is worked through, gives the pairs of pages that
it links; a range of pairs adds up how much each shares. Nothing is ever whole on one machine but the links.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from selon.weigh.index import changes, gram_keys, ranks, star
from selon.weigh.texts import SUPPORTING
from selon.weigh.words import tokens

__all__ = ["COLUMNS", "LEAST", "LINKS", "added_up", "grams_of", "linked", "ordinal"]

COLUMNS = ("file", "record", "id", "published", "text", "passages")
"""What has to be known of a page."""

LEAST = 8
"""Fewest 4-grams that two pages must share to be linked: eleven words in a row, the least that weighing takes for a copy."""

_UNDATED = np.iinfo(np.int32).max
_FILE_BITS = 32
_GRAMS = pa.schema([("range", pa.int32()), ("gram", pa.uint64()), ("day", pa.int32()), ("page", pa.int64())])
_PAIRS = pa.schema([("range", pa.int32()), ("left", pa.int64()), ("right", pa.int64()), ("shared", pa.int64())])

LINKS = pa.schema(list(_PAIRS)[1:])
"""Two pages as `ordinal` numbers them, the earlier one `left`, and how many 4-grams they share."""


def ordinal(file: int, record: int) -> int:
    """One number for a record of a crawl."""
    return file << _FILE_BITS | record


def grams_of(rows: Sequence[Mapping[str, Any]], ranges: int) -> pa.Table:
    """The 4-grams of some pages, each once a page, with the range that each falls into."""
    found = [_grams(row) for row in rows if row["id"] is not None]
    grams = np.concatenate(found) if found else np.zeros(0, dtype=np.uint64)
    sizes = [len(each) for each in found]
    kept = [row for row in rows if row["id"] is not None]
    days = np.repeat(np.array([_day(row["published"]) for row in kept], dtype=np.int32), sizes)
    pages = np.repeat(np.array([ordinal(row["file"], row["record"]) for row in kept], dtype=np.int64), sizes)
    return pa.table([(grams % np.uint64(ranges)).astype(np.int32), grams, days, pages], schema=_GRAMS)


def linked(grams: pa.Table, ranges: int) -> pa.Table:
    """The pairs of pages that one range of 4-grams links, with how many of them they share."""
    gram, day, page = (grams[name].to_numpy() for name in ("gram", "day", "page"))
    order = np.lexsort((page, day, gram))
    left, right = star(ranks(changes(gram[order])))
    return _counted(page[order][left], page[order][right], np.ones(len(left), dtype=np.int64), ranges)


def added_up(pairs: pa.Table) -> pa.Table:
    """The pairs of one range of pairs that share enough, over all ranges of 4-grams."""
    whole = _counted(pairs["left"].to_numpy(), pairs["right"].to_numpy(), pairs["shared"].to_numpy(), 1)
    return whole.filter(pc.greater_equal(whole["shared"], LEAST)).select(LINKS.names)


def _counted(left: npt.NDArray[Any], right: npt.NDArray[Any], shared: npt.NDArray[Any], ranges: int) -> pa.Table:
    order = np.lexsort((right, left))
    left, right = left[order], right[order]
    first = np.nonzero(changes(left) | changes(right))[0]
    total = np.add.reduceat(shared[order], first) if len(first) else shared
    return pa.table([((left + right) % ranges).astype(np.int32)[first], left[first], right[first], total], schema=_PAIRS)


def _grams(row: Mapping[str, Any]) -> npt.NDArray[np.uint64]:
    texts = [
        [_number(word) for word in tokens(row["text"][passage["start"] : passage["stop"]])]
        for passage in row["passages"]
        if passage["kind"] in SUPPORTING
    ]
    bounds = np.cumsum([0, *map(len, texts)])
    words = np.array([number for text in texts for number in text], dtype=np.uint64)
    keys, within = gram_keys(words, bounds)
    found: npt.NDArray[np.uint64] = np.unique(keys[within])
    return found


@lru_cache(maxsize=1 << 18)
def _number(word: str) -> int:
    """A number for a word that is the same on every machine."""
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")


def _day(published: str | None) -> int:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return int(_UNDATED)
