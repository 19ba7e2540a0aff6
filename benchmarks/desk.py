"""How fast the desk answers: `python -m benchmarks.desk DOSSIER [--readers 20] [--requests 15]`, on loopback only.

Serves the dossier in a process of its own and lets some readers ask at once for the first page, stories, pages of text and
searches, each thinking for a second or so between two requests, as people do. Prints the time to an answer at the median
and the 95th percentile, the processor time of the server for one answer, and the size of the first view. Bounded: it ends
after so many requests.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

WORDS = ("police", "morts", "blessés", "maire", "selon", "manifestants", "gouvernement", "hier", "quartier", "Paris")
KINDS = ("overview", "story", "page", "search")


def serve(dossier: Path) -> tuple[subprocess.Popen[str], str]:
    """Start the desk and wait for its address."""
    command = [sys.executable, "-m", "selon", "--lang", "en", "desk", str(dossier), "--no-browser", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    line = process.stdout.readline()
    found = re.search(r"http://\S+/", line)
    if found is None:
        process.kill()
        raise SystemExit(f"the desk did not open: {line}")
    return process, found[0].rstrip("/")


def get(address: str) -> bytes:
    """One answer, whole."""
    with urllib.request.urlopen(address, timeout=120) as answer:  # loopback only
        return bytes(answer.read())


def addresses(base: str, chance: random.Random) -> dict[str, list[str]]:
    """What readers ask for: most of it never asked for before, so that little comes from what was already drawn."""
    stories = re.findall(rb'href="(/story/[^"#]+)"', get(base + "/stories/index.html"))
    pages = [one["id"] for n in range(1, 40) for one in json.loads(get(f"{base}/api/pages?n={n}"))["results"]]
    chance.shuffle(pages)
    searches = [
        f"/search?q={word}&kind={kind}"
        for word in map(urllib.request.quote, WORDS)
        for kind in ("statements", "counts", "pages")
    ]
    return {
        "overview": ["/"],
        "story": [one.decode() for one in stories] or ["/stories/index.html"],
        "page": [f"/page/{page}.html" for page in pages],
        "search": [f"{one}&n={n}" for one in searches for n in (1, 2, 3)],
    }


def cpu(process: subprocess.Popen[str]) -> float:
    """Processor seconds that the server has used (Linux)."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def read(base: str, told: dict[str, list[str]], requests: int, seed: int, took: dict[str, list[float]]) -> None:
    """One reader."""
    chance = random.Random(seed)
    for _ in range(requests):
        time.sleep(chance.expovariate(1.0))
        kind = chance.choice(KINDS)
        start = time.perf_counter()
        get(base + chance.choice(told[kind]))
        took[kind].append(time.perf_counter() - start)


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("dossier", type=Path)
    asked.add_argument("--readers", type=int, default=20)
    asked.add_argument("--requests", type=int, default=15)
    options = asked.parse_args()
    process, base = serve(options.dossier)
    try:
        told = addresses(base, random.Random(1))
        first = sum(
            len(get(base + one))
            for one in (
                "/",
                "/assets/report.css",
                "/assets/desk.css",
                "/assets/report.js",
                "/assets/desk.js",
            )
        )
        took: dict[str, list[float]] = {kind: [] for kind in KINDS}
        before = cpu(process)
        readers = [
            threading.Thread(target=read, args=(base, told, options.requests, seed, took))
            for seed in range(options.readers)
        ]
        for one in readers:
            one.start()
        for one in readers:
            one.join()
        spent = cpu(process) - before
    finally:
        process.terminate()
        process.wait()
    print(f"{len(told['page'])} pages, {options.readers} readers at once; first view {first / 1000:.0f} kB")
    for kind, seconds in took.items():
        if len(seconds) > 1:
            at = statistics.quantiles(seconds, n=20)
            print(f"{kind:9} {len(seconds):4} answers  median {1000 * at[9]:6.0f} ms  p95 {1000 * at[18]:6.0f} ms")
    answers = sum(map(len, took.values()))
    print(f"{answers} answers, {1000 * spent / answers:.0f} ms of processor time each")


if __name__ == "__main__":
    main()
