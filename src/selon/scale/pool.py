"""The pool: pages in, answers out in the same order, over as many processes as there are cores.

A page that ends its worker is tried once more, alone; a page that does so twice, or takes too long, becomes a problem.
Nothing waits in a queue without bound: no more is read ahead than `Limits` allows.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Self

from selon.errors import SelonError
from selon.keep import Outcome
from selon.model import Problem
from selon.scale.hand import Dead, Hand, Work
from selon.scale.limits import Limits
from selon.scale.step import problem
from selon.scale.worker import Answer, work

__all__ = ["Pool"]

_MOST_FAILED_STARTS = 3


@dataclass(slots=True)
class _Slot:
    """One record on its way: what is known of it, whether it is done, and how often it has ended a worker."""

    outcome: Outcome
    done: bool
    deaths: int = 0


class Pool:
    """Workers, started when there is first something for them to do; a context manager."""

    def __init__(self, workers: int, limits: Limits, target: Work = work) -> None:
        self._limits = limits
        self._target = target
        self._workers = workers
        self._hands: list[Hand] = []
        self._slots: dict[int, _Slot] = {}
        self._todo: deque[int] = deque()
        self._alone: deque[int] = deque()
        self._bytes = 0
        self._failed_starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for hand in self._hands:
            hand.end()

    def run(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Work through every outcome that has bytes and nothing else yet; yield all of them in the order given.

        Raises:
            SelonError: no worker can be started.
        """
        incoming = iter(outcomes)
        first = last = 0
        more = True
        while more or first < last:
            while more and self._room():
                taken = next(incoming, None)
                more = taken is not None
                if taken is not None:
                    self._take(last, taken)
                    last += 1
            self._feed()
            while first < last and self._slots[first].done:
                yield self._slots.pop(first).outcome
                first += 1
            if first < last and not self._slots[first].done:
                self._listen()

    # ── what comes in and goes out ───────────────────────────────────────────────────────────────────────────────────

    def _room(self) -> bool:
        pages = self._limits.ahead_pages * self._workers
        return not self._slots or (len(self._slots) < pages and self._bytes < self._limits.ahead_bytes)

    def _take(self, number: int, outcome: Outcome) -> None:
        waits = outcome.raw is not None and outcome.problem is None and outcome.reading is None
        self._slots[number] = _Slot(outcome, done=not waits)
        if waits:
            self._todo.append(number)
            self._bytes += self._size(number)

    def _size(self, number: int) -> int:
        raw = self._slots[number].outcome.raw
        return len(raw.data) if raw else 0

    def _settle(self, number: int, answer: Answer) -> None:
        slot = self._slots[number]
        self._bytes -= self._size(number)
        slot.outcome = replace(slot.outcome, reading=answer[0], problem=answer[1])
        slot.done = True

    # ── the workers ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _feed(self) -> None:
        waiting = len(self._todo) + len(self._alone)
        while len(self._hands) < self._workers and waiting > sum(not hand.at for hand in self._hands):
            self._hands.append(Hand(self._limits, self._target))
        for hand in list(self._hands):
            while hand in self._hands and hand.hungry and (numbers := self._batch(hand)):
                self._send(hand, numbers)

    def _batch(self, hand: Hand) -> list[int]:
        """The next pages for a worker: one that has ended a worker before alone, others by their length."""
        if hand.idle and self._alone:
            return [self._alone.popleft()]
        numbers: list[int] = []
        size = 0
        while self._todo and len(numbers) < self._limits.batch_pages:
            size += self._size(self._todo[0])
            if size > self._limits.batch_bytes and (numbers or not hand.idle):
                break
            numbers.append(self._todo.popleft())
        return numbers

    def _send(self, hand: Hand, numbers: list[int]) -> None:
        raws = [raw for number in numbers if (raw := self._slots[number].outcome.raw) is not None]
        try:
            hand.send(numbers, raws)
        except Dead as dead:
            self._bury(hand, dead)

    def _listen(self) -> None:
        """Wait for answers, and see to the workers that died or are late."""
        pipes: dict[object, Hand] = {hand.pipe: hand for hand in self._hands}
        patience = max(0.0, min(hand.left for hand in self._hands))
        heard = wait([hand.pipe for hand in self._hands], timeout=patience)
        for pipe in heard:
            if isinstance(pipe, Connection):
                self._hear(pipes[pipe])
        for hand in list(self._hands):
            try:
                hand.check()
            except Dead as dead:
                self._bury(hand, dead)

    def _hear(self, hand: Hand) -> None:
        try:
            answered = hand.receive()
        except Dead as dead:
            self._bury(hand, dead)
            return
        self._failed_starts = 0
        if answered is not None:
            self._settle(*answered)
        if hand.worn and hand.idle:
            hand.end()
            self._hands.remove(hand)

    def _bury(self, hand: Hand, dead: Dead) -> None:
        """A worker has died: its page is to blame for it, those behind it are not."""
        self._hands.remove(hand)
        if not hand.ready:
            self._failed_starts += 1
            if self._failed_starts >= _MOST_FAILED_STARTS:
                raise SelonError(
                    f"no worker can be started ({dead.why})", mend="free some memory, or use fewer workers"
                )
            return
        if not hand.at:
            return
        number = hand.at.popleft()
        self._todo.extendleft(reversed(hand.at))
        slot = self._slots[number]
        slot.deaths += 1
        if slot.deaths > 1 or dead.late:
            self._settle(number, (None, _blame(slot, dead)))
        else:
            self._alone.append(number)


def _blame(slot: _Slot, dead: Dead) -> Problem | None:
    raw = slot.outcome.raw
    if raw is None:
        return None
    if dead.late:
        return problem(raw, f"the page {dead.why}", "it is kept as it was read; split it, or report it")
    return problem(raw, f"the page ended the process that read it, twice ({dead.why})", "split it, or report it")
