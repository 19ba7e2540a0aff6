"""Copies: recall and precision on made text and on human rewriting, and what finding them costs."""

from __future__ import annotations

import csv
import math
import random
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import get_context
from pathlib import Path

from benchmarks.weigh_systems import Finder, reading

import selon.language
from selon.weigh import copies
from selon.weigh.texts import in_time

Pair = tuple[str, str]

SIZE = 80
"""Words of a made passage."""


def vocabulary() -> list[str]:
    folder = Path(selon.language.__file__).parent
    words: set[str] = set()
    for file in sorted(folder.glob("*/*.py")):
        words.update(re.findall(r"[^\W\d_]{3,}", file.read_text("utf-8")))
    return sorted(words)


def writer(seed: int) -> Callable[[int], list[str]]:
    """A source of passages whose words are as unevenly frequent as those of a language (Zipf)."""
    rng = random.Random(seed)
    words = vocabulary()
    rng.shuffle(words)
    weights = [1 / (rank + 3) for rank in range(len(words))]
    total = [sum(weights[:1])]
    for weight in weights[1:]:
        total.append(total[-1] + weight)
    return lambda size: rng.choices(words, cum_weights=total, k=size)


def made(finder: Finder) -> None:
    write, rng = writer(1), random.Random(2)
    texts: dict[str, list[str]] = {}
    kinds: dict[str, list[Pair]] = defaultdict(list)
    for number in range(2_000):
        original = write(SIZE)
        texts[f"o{number}"] = original
        half = SIZE // 2
        for kind, changed in (
            ("exact", original),
            ("10 %", altered(original, 0.1, write, rng)),
            ("30 %", altered(original, 0.3, write, rng)),
            ("half", [*write(half), *original[:half]]),
        ):
            name = f"{kind[0]}{number}"
            texts[name] = changed
            kinds[kind].append((f"o{number}", name))
    texts |= {f"n{number}": write(SIZE) for number in range(20_000 - len(texts))}
    families = finder([(name, " ".join(words)) for name, words in texts.items()])
    together = pairs(families)
    recall = {kind: sum(tuple(sorted(pair)) in together for pair in rows) / len(rows) for kind, rows in kinds.items()}
    true = sum(one[1:] == other[1:] and "n" not in one[0] + other[0] for one, other in together)
    print("made     ", *(f"{kind} {value:.3f} ·" for kind, value in recall.items()), f"precision {true / len(together):.3f}")


def altered(words: Sequence[str], share: float, write: Callable[[int], list[str]], rng: random.Random) -> list[str]:
    return [write(1)[0] if rng.random() < share else word for word in words]


def pairs(families: Iterable[set[str]]) -> set[Pair]:
    return {(a, b) for family in families for a in family for b in family if a < b}


def frequent(finder: Finder) -> None:
    for times in (400, 4_000):
        write = writer(3)
        passage = " ".join(write(SIZE))
        texts = [(f"c{n:05}", passage) for n in range(times)] + [(f"n{n:05}", " ".join(write(SIZE))) for n in range(6_000)]
        began = time.process_time()
        largest = max(joined(finder(texts)), key=len)
        took = time.process_time() - began
        print(f"frequent  {times} copies: largest family holds {len(largest) / times:.3f} · {took:.1f} CPU s")


def joined(families: Iterable[set[str]]) -> list[set[str]]:
    home: dict[str, set[str]] = {}
    for family in families:
        merged = set().union(family, *(home[name] for name in family if name in home))
        for name in merged:
            home[name] = merged
    return list({id(group): group for group in home.values()}.values())


def human(finder: Finder, folder: Path) -> None:
    if not folder.is_dir():
        print(f"human     no data in {folder}")
        return
    rows: dict[str, list[bool]] = defaultdict(list)
    for table in ("file_information.csv", "test_info.csv"):
        for row in csv.DictReader((folder / table).open(encoding="utf-8")):
            rows[row["Category"]].append(linked(finder, folder, row["File"], row["Task"]))
    print("human    ", *(f"{kind} {sum(found)}/{len(found)} = {sum(found) / len(found):.2f} ·" for kind, found in rows.items()))


def linked(finder: Finder, folder: Path, answer: str, task: str) -> bool:
    texts = [(name, (folder / name).read_text("latin-1")) for name in (f"orig_task{task}.txt", answer)]
    return any(len(family) > 1 for family in finder(texts))


def speed(finder: Finder, sizes: Sequence[int]) -> None:
    times = list(timed(finder, sizes))
    rate = sizes[-1] / times[-1]
    growth = math.log(times[-1] / times[0]) / math.log(sizes[-1] / sizes[0])
    print(f"speed     {rate:,.0f} passages a CPU second at {sizes[-1]:,} · growth {growth:.2f}")


def timed(finder: Finder, sizes: Sequence[int]) -> Iterator[float]:
    """The least of several runs, so many that each size is measured over as many passages."""
    for size in sizes:
        texts = drawn(size)
        yield min(_spent(finder, texts) for _ in range(max(1, sizes[-1] // size // 2)))


def _spent(finder: Finder, texts: Sequence[tuple[str, str]]) -> float:
    began = time.process_time()
    finder(texts)
    return time.process_time() - began


def drawn(size: int) -> list[tuple[str, str]]:
    """Passages of which one in ten is a copy of an earlier one."""
    write = writer(5)
    texts = [(f"p{number:06}", " ".join(write(SIZE))) for number in range(size)]
    return [(name, texts[n // 2][1] if n % 10 == 0 else text) for n, (name, text) in enumerate(texts)]


def memory(sizes: Sequence[int] = (20_000, 80_000)) -> None:
    """What selon needs beyond the pages themselves: peaks of processes of their own, the smaller taken from the larger."""
    with_copies, without = ([_peak(size, find) for size in sizes] for find in (True, False))
    grown = (with_copies[1] - with_copies[0]) - (without[1] - without[0])
    print(f"memory    {grown * 1024 / (sizes[1] - sizes[0]):,.0f} bytes a passage beyond the pages, {sizes[0]:,} to {sizes[1]:,}")


def _peak(size: int, find: bool) -> int:
    """The peak in KB of a process that makes so many readings and, with `find`, finds their copies."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(_work, (size, find))


def _work(size: int, find: bool) -> int:
    readings = in_time([reading(name, text) for name, text in drawn(size)])
    if find:
        copies.find(readings)
    # The highest since this program began: getrusage would count the process that it was started from.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1])

