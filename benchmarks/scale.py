"""What a page costs, and whether that stays so as pages grow in number: `python -m benchmarks.scale [--pages 200 800]`.

Pages are those of a French collection, repeated with altered figures and names; times are processor times, which a busy
machine falsifies less. What is printed: the cost of all of selon against the bare pipeline, of each room, the growth of
a build, bytes a page, the memory of parent and workers, two workers against one, and what fuzzed bytes do to `read`.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import math
import os
import random
import re
import resource
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from selon import language
from selon.errors import SelonError
from selon.find import find
from selon.label import label
from selon.language import pipeline
from selon.language.normalise import normalise
from selon.model import Raw
from selon.read import pages as raw_pages
from selon.read import read
from selon.scale import build
from selon.scale.warm import warm

SHARED = Path(os.environ.get("SELON_SHARED", "../shared"))
COLLECTION = SHARED / "data" / "collections" / "gilets-jaunes" / "pages.jsonl.gz"
T = TypeVar("T")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[200, 800])
    parser.add_argument("--sample", type=int, default=60, help="pages for the cost of each room")
    parser.add_argument("--fuzz", type=int, default=20_000)
    asked = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    cost(asked.sample)
    growth(asked.pages)
    fuzz(asked.fuzz)


# ── one page ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def cost(sample: int) -> None:
    """The processor time of a page in each room, and against spaCy's own way with the same pipeline."""
    warm()
    bare = _stock()
    raws = [raw for raw in itertools.islice(raw_pages([COLLECTION]), 0, sample * 20, 20) if isinstance(raw, Raw)]
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


# ── many pages ───────────────────────────────────────────────────────────────────────────────────────────────────────


def growth(sizes: list[int]) -> None:
    """Builds of several sizes with two workers, and the smallest with one."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            source = _written(Path(folder) / f"{size}.jsonl.gz", size)
            rows.append(_built(source, Path(folder) / f"{size}.selon", 2, size))
        one = _built(Path(folder) / f"{sizes[0]}.jsonl.gz", Path(folder) / "one.selon", 1, sizes[0])
    for (small, spent, _, _), (large, more, _, _) in itertools.pairwise(rows):
        exponent = math.log(more / spent) / math.log(large / small)
        print(f"growth exponent of processor time from {small:,} to {large:,} pages: {exponent:.2f} (asked ≤ 1.1)")
    print(f"two workers are {one[2] / rows[0][2]:.2f} × as quick as one by the clock (asked ≥ 1.8)")


def _written(path: Path, size: int) -> Path:
    """A file of `size` pages: the collection over and over, its figures and capitalised words altered each time."""
    with gzip.open(COLLECTION, "rt", encoding="utf-8") as file:
        whole = [json.loads(line) for line in itertools.islice(file, 4_000)]
    with gzip.open(path, "wt", encoding="utf-8") as out:
        for number in range(size):
            fields = dict(whole[number * 7 % len(whole)])
            rounds = number // len(whole)
            fields["url"] = f"{fields.get('url')}#{rounds}"
            fields["text"] = _altered(str(fields["text"]), rounds) if rounds else fields["text"]
            out.write(json.dumps(fields, ensure_ascii=False) + "\n")
    return path


def _altered(text: str, seed: int) -> str:
    chance = random.Random(seed)
    shift = chance.randint(1, 8)
    return re.sub(r"\d", lambda digit: str((int(digit[0]) + shift) % 10), text)


def _built(source: Path, dossier: Path, workers: int, size: int) -> tuple[int, float, float, list[int]]:
    watch = _Memory()
    clock, before = time.monotonic(), _processor()
    summary = build([source], dossier, workers=workers)
    spent, took = _processor() - before, time.monotonic() - clock
    parent, children = watch.end()
    half = len(parent) // 2
    flat = max(parent[half:], default=0) / max(1, max(parent[: half + 1], default=1))
    print(
        f"{size:,} pages, {workers} workers: {spent / size * 1000:.0f} ms of processor a page, {size / took:.1f} pages/s by the"
        f" clock, {dossier.stat().st_size / max(1, summary.pages):,.0f} bytes a page,"
        f" parent ≤ {max(parent, default=0) >> 20} MB (second half {flat:.2f} × the first), worker ≤ {children >> 20} MB"
    )
    return size, spent, took, parent


def _processor() -> float:
    """Seconds of processor of this process and of its workers, which live on as long as they have something to do."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime + sum(_seconds(pid) for pid in _workers())


def _workers() -> Iterator[int]:
    for status in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if b"forkserver" in status.read_bytes():
                yield int(status.parent.name)
        except OSError:
            continue


def _seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


class _Memory:
    """Looks at the resident memory of this process and of its workers twice a second."""

    def __init__(self) -> None:
        self._parent: list[int] = []
        self._most = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> tuple[list[int], int]:
        self._done.set()
        self._thread.join()
        return self._parent, self._most

    def _look(self) -> None:
        page = os.sysconf("SC_PAGE_SIZE")
        while not self._done.wait(0.5):
            self._parent.append(_resident("self") * page)
            self._most = max([self._most, *(_resident(str(pid)) * page for pid in _workers())])


def _resident(process: str) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0


# ── bad bytes ────────────────────────────────────────────────────────────────────────────────────────────────────────


def fuzz(rounds: int) -> None:
    """Feed `read` bytes that were cut, doubled, flipped and mixed; count what is not an error of selon's own."""
    chance = random.Random(20161214)
    seeds = [_seed(number) for number in range(40)]
    outcome: Counter[str] = Counter()
    slowest = 0.0
    for number in range(rounds):
        data = _mutated(chance, seeds)
        since = time.process_time()
        try:
            label(read(Raw(f"fuzz:{number}", data, media=chance.choice(["", "text/html", "text/plain", "application/json"]))))
            outcome["read"] += 1
        except SelonError as error:
            outcome[type(error).__name__] += 1
        except Exception as error:
            outcome[f"CRASH {type(error).__name__}"] += 1
        slowest = max(slowest, time.process_time() - since)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(f"fuzz: {rounds:,} pages (asked 200,000): {dict(outcome)}; slowest {slowest:.2f} s of processor, peak {peak} MB")


_MADE = "<p>Lundi 12 décembre 2016, selon l'agence, « douze morts » à Vaurienne&nbsp;; voir <a href='x?a=1'>ici</a>.</p>"


def _seed(number: int) -> bytes:
    chance = random.Random(number)
    body = _MADE * chance.randint(1, 30)
    page = f"<!doctype html><html lang=fr><head><title>Page {number}</title><meta name=date content=2016-12-1{number % 10}>"
    html = f'{page}<script type="application/ld+json">{{"@type":"NewsArticle","author":[{{"name":"A B"}}]}}</script></head>'
    forms = [html + f"<body><article>{body}</article></body></html>", re.sub("<[^>]*>", "\n", body)]
    forms.append(json.dumps({"text": forms[1], "url": "https://journal.example/1", "published": "12/12/2016"}))
    return chance.choice(forms).encode(chance.choice(["utf-8", "utf-8", "cp1252", "utf-16"]), "replace")


def _mutated(chance: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(6)
        if kind == 0:
            del data[at : at + chance.randint(1, 200)]
        elif kind == 1:
            data[at:at] = chance.randbytes(chance.randint(1, 60))
        elif kind == 2 and data:
            data[at % len(data)] ^= 1 << chance.randrange(8)
        elif kind == 3:
            data[at:at] = data[at : at + chance.randint(1, 80)] * chance.randint(2, 40)
        elif kind == 4:
            other = chance.choice(seeds)
            data[at:at] = other[chance.randrange(len(other)) :][:400]
        else:
            data[at:at] = chance.choice([b"<", b"&#", b"\x00", b"\xff\xfe", b'"', b"<!--", b"]]>", b"{", b"\\ud800", b"<svg>"])
    return bytes(data[:200_000])


if __name__ == "__main__":
    main()
