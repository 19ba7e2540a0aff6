"""How well each passage of a page holds together with the rest of it, by words, names and the company it stands in.

For a passage, and for each run of up to three that it stands in, the words are held against two guesses: that they are
drawn half from the rest of the page, half from the language (it belongs), or from the language alone (it does not). The
logarithm of the ratio of the two is the *thread*. Beside it count: the *core*, the share of the run's information that
at least two other passages carry too; the share of its names that stand elsewhere on the page; and the *kin*, how much
it shares with each other passage in the mean; and how much it says at all. The weights are set by hand.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_high

from selon.label.bags import Bag, Telling

__all__ = ["Fit", "fits"]

_LONGEST_RUN = 3
_FEWEST_BESIDE = 3
_CAP = 6.0
_THREAD, _FALL, _CORE, _NAMES, _KIN = 0.3, 0.3, 5.0, 3.0, 3.0
_UNKNOWN, _LENGTH = 0.4, 0.5


@dataclass(frozen=True, slots=True)
class Fit:
    """How ill a passage fits its page: `strangeness` in nats or so, higher is stranger, and what it rests on.

    `run` counts the passages of the run that fits worst and `start` is where it begins, `core` is the share of its
    information that others carry too, `names` counts its names and `known` those of them that stand elsewhere on the page.
    """

    strangeness: float
    start: int
    run: int
    core: float
    names: int
    known: int


@dataclass(frozen=True, slots=True)
class _Run:
    thread: float
    core: float
    names: int
    known: int
    words: int
    start: int
    length: int


def fits(bags: Sequence[Bag], telling: Telling) -> tuple[Fit, ...]:
    """How each passage fits the others of its page."""
    page = _Page(bags, telling)
    single = [page.run(at, at + 1) for at in range(len(bags))]
    middle = median_high([run.thread for run in single]) if single else 0.0
    worst = _worst(page, single)
    kin = _kin(bags, telling)
    return tuple(_fit(run, run.thread - middle, near) for run, near in zip(worst, kin, strict=True))


def _fit(run: _Run, fall: float, kin: float) -> Fit:
    known = run.known / (run.names + 1)
    score = _THREAD * run.thread + _FALL * fall + _CORE * run.core + _NAMES * known + _KIN * kin
    # The more a run says without touching the page, the surer.
    told = _UNKNOWN * math.log1p(run.names - run.known) + _LENGTH * math.log1p(run.words)
    return Fit(told - score, run.start, run.length, run.core, run.names, run.known)


class _Page:
    """Sums over a page, from which those of a run are taken away."""

    def __init__(self, bags: Sequence[Bag], telling: Telling) -> None:
        self._bags = bags
        self._words = Counter(word for bag in bags for word in bag.words.elements())
        self._holders = Counter(word for bag in bags for word in bag.words)
        self._names = Counter(name for bag in bags for name in bag.names)
        self._size = self._words.total()
        self._known = {word: (telling.share(word), telling.weight(word)) for word in self._words}

    def run(self, start: int, end: int) -> _Run:
        mine = self._bags[start:end]
        words = Counter(word for bag in mine for word in bag.words.elements())
        holders = Counter(word for bag in mine for word in bag.words)
        names = Counter(name for bag in mine for name in bag.names)
        rest = self._size - words.total() or 1
        thread = core = whole = 0.0
        for word, count in words.items():
            share, weight = self._known[word]
            whole += weight
            thread += min(math.log(0.5 * (self._words[word] - count) / rest / share + 0.5), _CAP)
            if self._holders[word] - holders[word] >= 2:
                core += weight
        known = sum(self._names[name] > count for name, count in names.items())
        return _Run(
            thread / math.sqrt(len(words) + 3), core / (whole or 1), len(names), known, len(words), start, end - start
        )


def _worst(page: _Page, single: Sequence[_Run]) -> list[_Run]:
    """For each passage the run with the thinnest thread that it stands in."""
    worst = list(single)
    for length in range(2, _LONGEST_RUN + 1):
        if len(single) - length < _FEWEST_BESIDE:
            break
        for start in range(len(single) - length + 1):
            run = page.run(start, start + length)
            for at in range(start, start + length):
                if run.thread < worst[at].thread:
                    worst[at] = run
    return worst


def _kin(bags: Sequence[Bag], telling: Telling) -> list[float]:
    """For each passage the information it shares with each other one, a word of the shorter of the two, in the mean."""
    weights = {word: telling.weight(word) for bag in bags for word in bag.words}
    sums = [0.0] * len(bags)
    for i, one in enumerate(bags):
        for j in range(i):
            other = bags[j]
            # A set has no order of its own, and a sum of floats must not depend on it.
            shared = math.fsum(weights[word] for word in one.words.keys() & other.words.keys())
            shared /= 3 + min(len(one.words), len(other.words))
            sums[i] += shared
            sums[j] += shared
    return [total / max(len(bags) - 1, 1) for total in sums]
