"""Builds of growing size: `python -m benchmarks.scale_growth [--pages 1000 10000 100000] [--single 2000]`.

Printed of each build: processor time a page and its growth, pages a second by the clock, bytes of the dossier a page, and
the memory of the parent and of the largest worker, with its drift while pages are read. The processor time counts what a
machine that does other things falsifies least; the clock says what a user waits. Last, two workers against one.
"""

from __future__ import annotations

import argparse
import itertools
import math
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks import scale_pages
from benchmarks.scale_watch import Taken, Watch

from selon.scale import build


@dataclass(frozen=True)
class Built:
    """One build: its pages, and what its stages took."""

    pages: int
    taken: dict[str, Taken]

    @property
    def processor(self) -> float:
        """Seconds of processor of all stages."""
        return sum(taken.processor for taken in self.taken.values())

    @property
    def clock(self) -> float:
        """Seconds by the clock of all stages."""
        return sum(taken.clock for taken in self.taken.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--single", type=int, default=2_000, help="pages for two workers against one; 0 leaves it out")
    parser.add_argument("--folder", type=Path, help="where to build; a folder of its own otherwise")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        built = growth(asked.pages, Path(folder))
        if asked.single:
            workers(asked.single, built, Path(folder))


def growth(sizes: list[int], folder: Path) -> list[Built]:
    """Builds of several sizes with two workers, and how the processor time grows from each to the next and overall."""
    built = [_built(size, folder, 2) for size in sizes]
    pairs = list(itertools.pairwise(built))
    for small, large in pairs if len(pairs) < 2 else [*pairs, (built[0], built[-1])]:
        exponent = math.log(large.processor / small.processor) / math.log(large.pages / small.pages)
        print(f"growth exponent of processor time, {small.pages:,} to {large.pages:,} pages: {exponent:.2f} (asked ≤ 1.1)")
    return built


def workers(size: int, built: list[Built], folder: Path) -> None:
    """How much sooner two workers are done than one, start, weighing and all; what two built already serves again."""
    two = next((each for each in built if each.pages == size), None) or _built(size, folder, 2)
    one = _built(size, folder, 1)
    print(f"two workers are {one.clock / two.clock:.2f} × as quick as one by the clock (asked ≥ 1.8)", flush=True)


def _built(size: int, folder: Path, workers: int) -> Built:
    sources = scale_pages.write(folder, size)
    dossier = folder / "growing.selon"
    watch = Watch()
    summary = build(sources, dossier, workers=workers, progress=watch)
    built = Built(size, watch.end())
    read, weigh = built.taken["read"], built.taken["weigh"]
    print(
        f"{size:,} pages ({summary.pages:,} kept, {summary.problems:,} problems, {summary.passages:,} passages), {workers} workers,"
        f" load {os.getloadavg()[0]:.1f}:\n"
        f"  {built.processor / size * 1000:.1f} ms of processor a page ({weigh.processor / size * 1000:.1f} of them weighing),"
        f" {size / built.clock:.1f} pages/s by the clock, {dossier.stat().st_size / max(1, summary.pages):,.0f} bytes a page\n"
        f"  reading: parent ≤ {_mb(read.parent)} MB, worker ≤ {_mb(read.worker)} MB; weighing ≤ {_mb(weigh.parent)} MB\n"
        f"  last third against the middle, usual (most): parent {_drift(read, read.parent)}, worker {_drift(read, read.worker)}"
        " (asked 0.90 to 1.10)",
        flush=True,
    )
    dossier.unlink()
    for source in sources:
        source.unlink()
    return built


def _drift(taken: Taken, held: list[int]) -> str:
    return f"{taken.drift(held):.2f} × ({taken.drift(held, max):.2f} ×)"


def _mb(held: list[int]) -> int:
    return max(held, default=0) >> 20


if __name__ == "__main__":
    main()
