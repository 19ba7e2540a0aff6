"""Which texts share words: an index of word 4-grams in time order, with star links, and chains of shared 4-grams.

Every holder of a 4-gram is linked to its first holder and to the eight before it. The cost is linear in the number of
holders, so no 4-gram need be dropped for being frequent: the most copied story is not the one that is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from selon.weigh.texts import Corpus

__all__ = ["GRAM", "Chains", "chains", "changes", "gram_keys", "ranks", "star"]

GRAM = 4
BEFORE = 8
"""How many previous holders of a 4-gram each holder is linked to, beside the first."""

SHARED = 3
"""Fewest 4-grams that two texts must share to be looked at."""

GAP = 30
"""Most words between two shared 4-grams of one chain, on either side."""

SHIFT = 8
"""Most words by which those two gaps may differ."""

_Ints = npt.NDArray[np.int64]
_Small = npt.NDArray[np.int32]
_Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Chains:
    """Aligned stretches, one an index: words `[left_start, left_end)` of text `left`, and so on the right.

    The left text is the earlier. `same` is how many words of the left stretch stand in a shared 4-gram.
    """

    left: _Ints
    right: _Ints
    left_start: _Ints
    left_end: _Ints
    right_start: _Ints
    right_end: _Ints
    same: _Ints


@dataclass(frozen=True, slots=True)
class _Holders:
    """Occurrences of the 4-grams that several texts hold, sorted by 4-gram and then text."""

    text: _Small
    at: _Small
    rank: _Ints


def chains(corpus: Corpus) -> Chains:
    """Find every pair of linked texts and the stretches they share, in words, in order of the pairs."""
    held = _holders(corpus)
    left, right = star(held.rank)
    pair = held.text[left].astype(np.int64) * max(len(corpus.texts), 1) + held.text[right]
    return _chained(*_in_order(pair, held.at[left], held.at[right]), max(len(corpus.texts), 1))


def _in_order(pair: _Ints, at_left: _Small, at_right: _Small) -> tuple[_Ints, _Ints, _Ints]:
    """The links of the pairs that share enough, by pair and then by place, as one number each where they fit into one.

    Numbers are sorted many times quicker than places by three keys.
    """
    bits = int(max(at_left.max(initial=0), at_right.max(initial=0))).bit_length()
    if len(pair) and int(pair.max()).bit_length() + 2 * bits < 64:
        key = (pair << (2 * bits)) | (at_left.astype(np.int64) << bits) | at_right
        key.sort()
        key = key[_often(key >> (2 * bits))]
        low = (1 << bits) - 1
        return key >> (2 * bits), (key >> bits) & low, key & low
    order = np.lexsort((at_right, at_left, pair))
    order = order[_often(pair[order])]
    return pair[order], at_left[order].astype(np.int64), at_right[order].astype(np.int64)


def _holders(corpus: Corpus) -> _Holders:
    grams, at = _grams(corpus)
    text = np.repeat(np.arange(len(corpus.texts), dtype=np.int32), np.diff(corpus.bounds))[at]
    first = changes(grams)
    once = first | changes(text)
    # A 4-gram that one text alone holds links nothing.
    starts = first[once]
    shared = np.zeros(len(grams), dtype=np.bool_)
    shared[once] = ~(starts & np.append(starts[1:], np.ones(min(1, len(starts)), dtype=np.bool_)))
    text = text[shared]
    return _Holders(text, (at[shared] - corpus.bounds[text]).astype(np.int32), ranks(changes(grams[shared])))


def _grams(corpus: Corpus) -> tuple[npt.NDArray[np.uint64], _Small]:
    """The 4-grams of all texts, sorted, and where among the words of the corpus each begins, in that order.

    Key and place are sorted as one number, which is many times quicker than to sort places by keys: the low bits hold the
    place, the others what they leave of the key, 37 bits of it for a hundred million words. Two 4-grams that fall
    together by chance do no harm: a link needs several in a row.
    """
    key, within = gram_keys(corpus.words, corpus.bounds)
    bits = np.uint64(len(key).bit_length())
    key >>= bits
    key <<= bits
    key |= np.arange(len(key), dtype=np.uint64)
    key = key[within]
    key.sort()
    at = (key & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int32)
    key >>= bits
    return key, at


def gram_keys(words: npt.NDArray[Any], bounds: _Ints) -> tuple[npt.NDArray[np.uint64], _Bools]:
    """A number for the 4-gram that begins at each word but the last, and whether it lies within one text.

    Words are numbers, equal for equal words; the words of text `i` are `words[bounds[i]:bounds[i + 1]]`.
    """
    size = max(len(words) - GRAM + 1, 0)
    within = np.ones(len(words), dtype=np.bool_)
    for step in range(1, GRAM):
        ends = bounds[1:] - step
        within[ends[ends >= bounds[:-1]]] = False
    key = np.zeros(size, dtype=np.uint64)
    for step in range(GRAM):
        key += words[step : step + size].astype(np.uint64)
        _mix(key)
    return key, within[:size]


def _mix(key: npt.NDArray[np.uint64]) -> None:
    """Scatter 64 bits in place (the finishing steps of SplitMix64), so that different 4-grams get different keys."""
    key ^= key >> np.uint64(30)
    key *= np.uint64(0xBF58476D1CE4E5B9)
    key ^= key >> np.uint64(27)
    key *= np.uint64(0x94D049BB133111EB)


def changes(values: npt.NDArray[Any]) -> _Bools:
    """Where a value differs from the one before; the first counts."""
    changed = np.ones(len(values), dtype=np.bool_)
    changed[1:] = values[1:] != values[:-1]
    return changed


def ranks(starts: _Bools) -> _Ints:
    """The position of each element within its run."""
    here = np.arange(len(starts), dtype=np.int64)
    ranks: _Ints = here - np.maximum.accumulate(np.where(starts, here, 0))
    return ranks


def star(rank: _Ints) -> tuple[_Ints, _Ints]:
    """Pairs of holders, the earlier one first: each holder of a 4-gram with the ones before it and with the first.

    `rank` is the position of each holder within its 4-gram.
    """
    right: list[_Ints] = []
    left: list[_Ints] = []
    for step in range(1, BEFORE + 1):
        later = np.nonzero(rank >= step)[0]
        right.append(later)
        left.append(later - step)
    later = np.nonzero(rank > BEFORE)[0]
    right.append(later)
    left.append(later - rank[later])
    return np.concatenate(left), np.concatenate(right)


def _often(pair: _Ints) -> _Bools:
    """Which of sorted pairs occur at least `SHARED` times."""
    starts = np.nonzero(changes(pair))[0]
    sizes = np.diff(np.append(starts, len(pair)))
    return np.repeat(sizes >= SHARED, sizes)


def _chained(pair: _Ints, at_left: _Ints, at_right: _Ints, texts: int) -> Chains:
    step_left, step_right = np.diff(at_left, prepend=0), np.diff(at_right, prepend=0)
    breaks = (
        changes(pair)
        | (step_right <= 0)
        | (step_left > GAP + GRAM)
        | (step_right > GAP + GRAM)
        | (np.abs(step_left - step_right) > SHIFT)
    )
    first = np.nonzero(breaks)[0]
    last = np.append(first[1:], len(pair)) - 1 if len(pair) else first
    gained = np.where(breaks, GRAM, np.minimum(step_left, GRAM))
    same = np.add.reduceat(gained, first) if len(first) else first
    return Chains(
        pair[first] // texts,
        pair[first] % texts,
        at_left[first],
        at_left[last] + GRAM,
        at_right[first],
        at_right[last] + GRAM,
        same,
    )
