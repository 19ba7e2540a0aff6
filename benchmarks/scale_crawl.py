"""A crawl through Ray against the pool, on the same pages: `python -m benchmarks.scale_crawl [--pages 5000]`.

Two workers read; one of them is killed once the crawl is under way. Printed: whether the dossier that is kept of the crawl
is, row by row, the one that the pool builds, and how much longer Ray takes by the clock, loss of the worker included.
"""

from __future__ import annotations

import argparse
import os
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import scale_pages

from selon.keep import dump
from selon.scale import build
from selon.scale.crawl import crawl, keep

_KILL_AFTER = 0.3  # of the parts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=5_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        crawled(asked.pages, Path(folder))


def crawled(size: int, folder: Path) -> None:
    """Read so many pages both ways, and say whether the findings are the same."""
    sources = scale_pages.write(folder, size)
    since = time.monotonic()
    build(sources, folder / "pool.dossier", workers=2)
    pool = time.monotonic() - since
    killer = _Killer(folder / "pages.crawl", size)
    since = time.monotonic()
    told = crawl([str(source) for source in sources], str(folder / "pages.crawl"), workers=2)
    keep([str(folder / "pages.crawl")], folder / "kept.dossier")
    ray = time.monotonic() - since
    ours, theirs = dump(folder / "pool.dossier").splitlines(), dump(folder / "kept.dossier").splitlines()
    differ = len(set(ours) ^ set(theirs)) if ours != theirs else 0
    print(
        f"crawl of {size:,} pages through Ray, 2 workers, {killer.end()} of them killed on the way: {told.parts} parts,"
        f" {told.pages:,} pages, {told.problems} problems; of {len(ours):,} rows of the pool's dossier {differ} differ (asked 0);"
        f" {ray / pool:.2f} × the time of the pool by the clock, keeping included",
        flush=True,
    )


class _Killer:
    """Kills one Ray worker of this process once some parts of the crawl are written."""

    def __init__(self, crawl: Path, size: int) -> None:
        self._crawl = crawl
        self._parts = max(1, int(size / 256 * _KILL_AFTER))
        self._killed = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def end(self) -> int:
        """How many were killed."""
        self._over.set()
        self._thread.join()
        return self._killed

    def _watch(self) -> None:
        while not self._over.wait(0.2):
            if len(list(self._crawl.glob("file=*/*.parquet"))) >= self._parts and (pid := next(_workers(), None)):
                os.kill(pid, signal.SIGKILL)
                self._killed += 1
                return


def _workers() -> Iterator[int]:
    """Ray's workers that take the step of a page; Ray names them."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if b"ray::MapWorker" in path.read_bytes():
                yield int(path.parent.name)
        except OSError:
            continue


if __name__ == "__main__":
    main()
