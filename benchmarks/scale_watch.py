"""What a build takes while it runs: processor time and resident memory of this process and its workers, by stage."""

from __future__ import annotations

import os
import resource
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from statistics import median

_TICK_S = 0.5
_EVERY = 4
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Taken:
    """What one stage took: seconds by the clock and of processor, and the bytes held at each look, this process first."""

    clock: float = 0.0
    processor: float = 0.0
    parent: list[int] = field(default_factory=list)
    worker: list[int] = field(default_factory=list)

    def drift(self, held: list[int], of: Callable[[list[int]], float] = median) -> float:
        """What is held in the last third of the stage, usually or `of` it the most, against the third before it."""
        third = len(held) // 3
        return of(held[-third:]) / (of(held[third : 2 * third]) or 1.0) if third else 1.0


class Watch:
    """Looks on as the progress of a build; `end` gives what each stage took."""

    def __init__(self) -> None:
        self.taken: defaultdict[str, Taken] = defaultdict(Taken)
        self._stage = "start"
        self._clock, self._processor = time.monotonic(), processor()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stage(self, name: str) -> None:
        """The build is at another stage."""
        clock, spent = time.monotonic(), processor()
        now = self.taken[self._stage]
        now.clock += clock - self._clock
        now.processor += spent - self._processor
        self._stage, self._clock, self._processor = name, clock, spent

    def total(self, pages: int) -> None:
        """How many pages there are is no matter here."""

    def advance(self, pages: int, note: str = "") -> None:
        """How many are done is no matter here."""

    def end(self) -> dict[str, Taken]:
        """Look no longer."""
        self.stage("end")
        self._over.set()
        self._thread.join()
        return dict(self.taken)

    def _look(self) -> None:
        workers: tuple[int, ...] = ()
        for tick in count():
            if self._over.wait(_TICK_S):
                return
            if tick % _EVERY == 0 or not workers:
                workers = tuple(_workers())
            taken = self.taken[self._stage]
            taken.parent.append(_resident("self"))
            taken.worker.append(max(map(_resident, map(str, workers)), default=0))


def processor() -> float:
    """Seconds of processor of this process and of its workers, which live on as long as they have something to do."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime + sum(map(_seconds, _workers()))


def _workers() -> Iterator[int]:
    """The workers are forked by a server that this process has started."""
    servers = set(children({os.getpid()}))
    yield from servers
    yield from children(servers)


def children(parents: set[int]) -> Iterator[int]:
    """The processes that these have started."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(status.read_text().rpartition(")")[2].split()[1]) in parents:
                yield int(status.parent.name)
        except (OSError, ValueError):
            continue


def _seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _resident(process: str) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0
