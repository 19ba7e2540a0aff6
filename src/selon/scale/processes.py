"""Processes of selon: how many there may be, and how they are started, from one that has loaded what they need."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess

__all__ = ["cores", "started"]

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "NUMEXPR_NUM_THREADS")


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def started(target: Callable[..., None], *args: object) -> tuple[BaseProcess, Connection]:
    """Start a process that runs `target` with a pipe to this one and these arguments; it ends with this process."""
    context = _context()
    ours, theirs = context.Pipe()
    process = context.Process(target=target, args=(theirs, *args), daemon=True)  # type: ignore[attr-defined]
    with _one_thread(), _without_main():
        process.start()
    theirs.close()
    return process, ours


def _context() -> BaseContext:
    """Fork from a process that has loaded everything, where the system can; else start each worker anew."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["selon.scale.forked"])
        return context
    return multiprocessing.get_context("spawn")


@contextmanager
def _one_thread() -> Iterator[None]:
    """Each worker keeps to one core: the work is split by pages, not inside them."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _without_main() -> Iterator[None]:
    """Start workers without running the program's main module in each, which they do not need.

    It costs each start the import of the whole command line, and would start a build anew within each worker of a
    script that has no `if __name__ == "__main__"`.
    """
    main = sys.modules["__main__"]
    names: tuple[str, ...] = ("__spec__", "__file__")
    hidden = {name: main.__dict__[name] for name in names if name in main.__dict__}
    main.__spec__ = None
    main.__dict__.pop("__file__", None)
    try:
        yield
    finally:
        main.__dict__.update(hidden)
