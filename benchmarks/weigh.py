"""How well copies are found, beside datasketch where it is installed.

usage: weigh.py [SHARED] [--large]

SHARED is the folder of measuring data (default: the environment variable SELON_SHARED, else ../shared). Sets:
  made      20,000 passages of 80 words drawn from selon's own word lists, French and English: copies with 0 %, 10 %,
            30 % of the words changed, and copies of one half stitched to foreign words; recall, precision of pairs
  frequent  one passage copied 400 and 4,000 times
  human     reuse/clough-stevenson: answers cut, lightly or heavily rewritten from an original, and independent ones
  speed     passages a second, memory, and the exponent of growth from 10,000 to 80,000 passages (320,000 with --large)
"""

from __future__ import annotations

import csv
import math
import os
import random
import re
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import selon.language
from selon.model import Findings, Page, Passage, Reading
from selon.weigh import copies
from selon.weigh.texts import in_time

Pair = tuple[str, str]
Finder = Callable[[Sequence[tuple[str, str]]], list[set[str]]]

SIZE = 80


def main() -> None:
    arguments = [a for a in sys.argv[1:] if not a.startswith("-")]
    shared = Path(arguments[0] if arguments else os.environ.get("SELON_SHARED", "../shared"))
    systems: dict[str, Finder] = {"selon": selon_families}
    if datasketch_installed():
        systems["datasketch 32x4"] = datasketch_families
    for name, finder in systems.items():
        print(f"── {name}")
        made(finder)
        frequent(finder)
        human(finder, shared / "data" / "reuse" / "clough-stevenson")
        speed(finder, [10_000, 20_000, 40_000, 80_000, *([320_000] if "--large" in sys.argv else [])])


# ── systems ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def selon_families(texts: Sequence[tuple[str, str]]) -> list[set[str]]:
    readings = in_time([reading(name, text) for name, text in texts])
    return [{member.page.id for member in family.members} for family in copies.find(readings)]


def reading(name: str, text: str) -> Reading:
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    passages = tuple(Passage(start, end, "body", "") for start, end in lines)
    page = Page(name, text, "", "", "", outlet=name, published="2016-12-14", language="fr")
    return Reading(page, Findings(passages=passages))


def datasketch_installed() -> bool:
    try:
        import datasketch  # noqa: F401
    except ImportError:
        return False
    return True


def datasketch_families(texts: Sequence[tuple[str, str]]) -> list[set[str]]:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=128, params=(32, 4))
    found: list[set[str]] = []
    for name, text in texts:
        words = text.lower().split()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(words[i : i + 4]).encode() for i in range(max(1, len(words) - 3))])
        found.extend({name, other} for other in index.query(sketch))
        index.insert(name, sketch)
    return found


# ── sets ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


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
        began = time.perf_counter()
        largest = max(joined(finder(texts)), key=len)
        took = time.perf_counter() - began
        print(f"frequent  {times} copies: largest family holds {len(largest) / times:.3f} · {took:.1f} s")


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
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"speed     {rate:,.0f} passages/s at {sizes[-1]:,} · growth {growth:.2f} · peak {peak / 1024:,.0f} MB")


def timed(finder: Finder, sizes: Sequence[int]) -> Iterator[float]:
    for size in sizes:
        write = writer(5)
        texts = [(f"p{number:06}", " ".join(write(SIZE))) for number in range(size)]
        texts = [(name, texts[n // 2][1] if n % 10 == 0 else text) for n, (name, text) in enumerate(texts)]
        began = time.perf_counter()
        finder(texts)
        yield time.perf_counter() - began


if __name__ == "__main__":
    main()
