"""What a page costs, and whether that stays so as pages grow in number: `python -m benchmarks.scale`.

First the processor time of a page in each room, against the bare pipeline; then `scale_growth`, builds of growing size and
two workers against one; `scale_crawl`, a crawl through Ray against the pool; `scale_fuzz`, damaged and hostile bytes. Each
runs alone as well, in the sizes that it is given. Times are processor times, which a busy machine falsifies less.
"""

from __future__ import annotations

import argparse
import itertools
import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks import scale_crawl, scale_fuzz, scale_growth
from benchmarks.scale_pages import COLLECTIONS

from selon import language
from selon.find import find
from selon.label import label
from selon.language import pipeline
from selon.language.normalise import normalise
from selon.model import Raw
from selon.read import pages as raw_pages
from selon.read import read
from selon.scale.warm import warm

T = TypeVar("T")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[200, 800], help="sizes of the growing builds")
    parser.add_argument("--single", type=int, default=800, help="pages for two workers against one; 0 leaves it out")
    parser.add_argument("--crawl", type=int, default=500, help="pages of the crawl; 0 leaves it out")
    parser.add_argument("--sample", type=int, default=60, help="pages for the cost of each room")
    parser.add_argument("--fuzz", type=int, default=20_000)
    asked = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    cost(asked.sample)
    with tempfile.TemporaryDirectory() as folder:
        built = scale_growth.growth(asked.pages, Path(folder))
        if asked.single:
            scale_growth.workers(asked.single, built, Path(folder))
        if asked.crawl:
            scale_crawl.crawled(asked.crawl, Path(folder))
    scale_fuzz.fuzz(0, asked.fuzz)


# ── one page ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def cost(sample: int) -> None:
    """The processor time of a page in each room, and against spaCy's own way with the same pipeline."""
    warm()
    bare = _stock()
    raws = [raw for raw in itertools.islice(raw_pages(COLLECTIONS[:1]), 0, sample * 20, 20) if isinstance(raw, Raw)]
    spent: Counter[str] = Counter()
    pages = words = 0
    for raw in raws:
        page = _timed(spent, "read", lambda raw=raw: read(raw))
        passages = _timed(spent, "label", lambda page=page: label(page))
        if page.language != "fr":
            continue
        pages += 1
        texts = [normalise(page.text[passage.start : passage.end]) for passage in passages]
        parsed = _timed(spent, "spaCy", lambda texts=texts: list(bare.pipe(texts, batch_size=64)))
        _timed(spent, "pipeline", lambda texts=texts: list(language.load("fr").parse(texts)))
        _timed(spent, "find", lambda page=page, passages=passages: find(page, passages))
        words += sum(map(len, parsed))
    whole = spent["read"] + spent["label"] + spent["find"]
    print(f"cost of a page of {words / pages:.0f} tokens ({pages} pages):")
    for name, seconds in spent.items():
        print(f"  {name:10}{seconds / pages * 1000:8.1f} ms")
    print(f"  all of selon {whole / pages * 1000:.1f} ms: {whole / spent['spaCy']:.2f} × the bare spaCy pipeline (asked ≤ 2.0)")


def _stock() -> language.Language | object:
    quicker, hasten = pipeline._QUICKER, pipeline.hasten
    pipeline._QUICKER, pipeline.hasten = {}, lambda _: None
    try:
        with pipeline._fast_ops():
            return pipeline._shipped("fr")
    finally:
        pipeline._QUICKER, pipeline.hasten = quicker, hasten


def _timed(spent: Counter[str], name: str, do: Callable[[], T]) -> T:
    since = time.process_time()
    done = do()
    spent[name] += time.process_time() - since
    return done


if __name__ == "__main__":
    main()
