"""A worker: one process that takes pages, works through them one by one, and sends back what came of each."""

from __future__ import annotations

import logging
import signal
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import TypeAlias

import selon
from selon.errors import SelonError
from selon.keep import Filed, filed
from selon.model import Problem, Raw, Reading
from selon.scale.limits import Limits
from selon.scale.step import attempt
from selon.scale.warm import warm

__all__ = ["Answer", "work"]

Answer: TypeAlias = tuple[Reading | Filed | None, Problem | None]

_GRACE_S = 30.0
"""How much longer than a page may take the system waits before it ends a worker whose parent is gone."""


def work(pipe: Connection, limits: Limits) -> None:
    """Serve until the pipe closes: first None (ready) or why not, then one answer for each page, in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt goes to the parent, which ends its workers
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    try:
        warm()
    except SelonError as error:
        pipe.send(error)
        return
    limits.hold_memory()
    try:
        pipe.send(None)
        while (batch := pipe.recv()) is not None:
            for raw in batch:
                pipe.send(_answer(raw, limits))
    except (EOFError, OSError):  # the parent is gone
        return


def _answer(raw: Raw, limits: Limits) -> Answer:
    with _alarm(limits.time(raw) + _GRACE_S):
        reading, failed = attempt(raw)
        return _filed(reading, raw.data), failed


def _filed(reading: Reading | None, data: bytes) -> Reading | Filed | None:
    """The reading as its rows, so that the one process that writes them has less to do."""
    if reading is None:
        return None
    try:
        return filed(reading, selon.__version__, data)
    except ValueError:  # the dossier that is to hold it says so, and makes a problem of it
        return reading


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """End this process if the block takes longer, whatever holds it up; the parent, while it lives, is quicker."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
