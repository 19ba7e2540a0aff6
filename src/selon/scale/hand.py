"""The parent's side of a worker: start it, send it pages, know what it is at, and replace it when it dies or hangs."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TypeAlias

from selon.errors import SelonError
from selon.model import Raw
from selon.scale.limits import Limits
from selon.scale.processes import started
from selon.scale.worker import Answer, work

__all__ = ["Dead", "Hand", "Work"]

Work: TypeAlias = Callable[[Connection, Limits], None]
"""What a worker does: serve the pipe, as `selon.scale.worker.work`."""

_START_S = 300.0
"""How long a worker may take to load its pipelines."""


class Dead(Exception):
    """The worker has ended, or was ended because its page took too long."""

    def __init__(self, why: str, *, late: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.late = late


class Hand:
    """One worker. `at` holds the numbers of the pages that it has been sent and has not answered, in order."""

    def __init__(self, limits: Limits, target: Work = work) -> None:
        self._limits = limits
        self._process, self.pipe = started(target, limits)
        self._raws: deque[Raw] = deque()
        self._batches: deque[int] = deque()
        self._begun = False
        self._since = time.monotonic()
        self.at: deque[int] = deque()
        self.ready = False
        self.done = 0

    @property
    def hungry(self) -> bool:
        """Whether pages can be sent without waiting: all that were sent before have left the pipe.

        A worker that has answered the first page of a batch has taken the whole of it.
        """
        return self.ready and (not self._batches or (len(self._batches) == 1 and self._begun))

    @property
    def idle(self) -> bool:
        """Whether it has answered all it was sent."""
        return self.ready and not self._batches

    @property
    def worn(self) -> bool:
        """Whether it has had its share of pages."""
        return self.done >= self._limits.pages_a_worker

    @property
    def left(self) -> float:
        """Seconds until its page has taken too long."""
        if not self.ready:
            return self._since + _START_S - time.monotonic()
        if not self._raws:
            return _START_S
        return self._since + self._limits.time(self._raws[0]) - time.monotonic()

    def send(self, numbers: Sequence[int], raws: Sequence[Raw]) -> None:
        """Send a batch of pages.

        Raises:
            Dead: the worker has ended.
        """
        if not self.at:
            self._since = time.monotonic()
        self._batches.append(len(raws))
        self.at.extend(numbers)
        self._raws.extend(raws)
        try:
            self.pipe.send(list(raws))
        except OSError as error:
            raise self._dead() from error

    def receive(self) -> tuple[int, Answer] | None:
        """Take the next answer with the number of its page, or None for the word that the worker is ready.

        Raises:
            Dead: the worker has ended.
            SelonError: the worker cannot work, and another one could not either.
        """
        try:
            said = self.pipe.recv()
        except (EOFError, OSError) as error:
            raise self._dead() from error
        self._since = time.monotonic()
        if not self.ready:
            if isinstance(said, SelonError):
                raise said
            self.ready = True
            return None
        self.done += 1
        self._begun = True
        self._batches[0] -= 1
        if not self._batches[0]:
            self._batches.popleft()
            self._begun = False
        self._raws.popleft()
        return self.at.popleft(), said

    def check(self) -> None:
        """See whether its page has taken too long, and end it then.

        Raises:
            Dead: it had.
        """
        if self.left <= 0 and not self.pipe.poll():
            whole = self._limits.time(self._raws[0]) if self._raws else _START_S
            self.end()
            raise Dead(f"took longer than {whole:.0f} seconds", late=True)

    def end(self) -> None:
        """End the worker now, whatever it is doing."""
        self._process.kill()
        self._process.join()
        self.pipe.close()

    def _dead(self) -> Dead:
        self._process.join(5)
        code = self._process.exitcode
        self.end()
        return Dead(f"signal {-code}" if code is not None and code < 0 else f"exit status {code}")
