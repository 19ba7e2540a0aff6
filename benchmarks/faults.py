"""The fault matrix, each fault made for real and counted: `python -m benchmarks.faults [--kills 50]`.

A build is killed, starved of disk, doubled; then it is run to its end, and its dossier is held against that of a build
that nothing befell: findings lost, and whether `selon check` finds it whole.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from selon.keep import check, dump

PROGRAM = """
import sys
from selon.scale import Limits, build
build(sys.argv[2:], sys.argv[1], workers=2, limits=Limits(commit_pages=2))
"""
WHAT = "Le maire de {town} a déclaré {day} que {n} personnes avaient été blessées. Selon l'hôpital, {m} sont mortes."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--pages", type=int, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = _source(Path(folder) / "pages.jsonl", asked.pages)
        undisturbed = Path(folder) / "undisturbed.selon"
        _run(undisturbed, source)
        whole = dump(undisturbed)
        matrix: dict[str, Callable[[Path, Path], int]] = {
            f"{asked.kills} kills at random moments": lambda dossier, source: _killed(dossier, source, asked.kills),
            "a disk that fills": _full,
            "two builds at once": _two,
        }
        for name, fault in matrix.items():
            dossier = Path(folder) / "faulty.selon"
            dossier.unlink(missing_ok=True)
            times = fault(dossier, source)
            _run(dossier, source)
            lost = len(set(whole.splitlines()) - set(dump(dossier).splitlines()))
            print(f"{name}: happened {times} times, rows lost {lost}, flaws {len(check(dossier))}", flush=True)


def _source(path: Path, pages: int) -> Path:
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        for number in range(pages):
            lines = [
                WHAT.format(
                    town=chance.choice(["Vaurienne", "Montbruc"]), day="lundi", n=chance.randint(2, 90), m=chance.randint(2, 9)
                )
                for _ in range(4)
            ]
            file.write(json.dumps({"text": "\n".join([f"Le point {number}", *lines])}, ensure_ascii=False) + "\n")
    return path


def _begin(dossier: Path, source: Path, limit: int = 0) -> subprocess.Popen[bytes]:
    def bounded() -> None:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    command = [sys.executable, "-c", PROGRAM, str(dossier), str(source)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=bounded)


def _run(dossier: Path, source: Path) -> None:
    _, said = _begin(dossier, source).communicate()
    if not dossier.exists():
        raise SystemExit(said.decode())


def _killed(dossier: Path, source: Path, kills: int) -> int:
    """Kill builds that are alive, at moments over the time that a build takes; begin anew once one has ended."""
    chance = random.Random(2)
    since = time.monotonic()
    _run(dossier, source)
    took = time.monotonic() - since
    killed = 0
    while killed < kills:
        dossier.unlink(missing_ok=True) if chance.random() < 0.2 else None
        build = _begin(dossier, source)
        time.sleep(chance.uniform(0.0, took))
        if build.poll() is None:
            killed += 1
            build.send_signal(signal.SIGKILL)
        build.communicate()
        if dossier.exists() and dossier.stat().st_size and check_fails(dossier):
            raise SystemExit(f"damaged after {killed} kills")
    return killed


def check_fails(dossier: Path) -> bool:
    try:
        return bool(check(dossier))
    except Exception as error:  # an empty database is what a build leaves that was killed in its first moment
        return "no dossier" not in str(error)


def _full(dossier: Path, source: Path) -> int:
    """A small file system of its own where that may be mounted, else a bound on the size of files."""
    times = 0
    for room in (200_000, 400_000, 600_000):
        mount = dossier.parent / "small"
        mount.mkdir(exist_ok=True)
        mounted = os.system(f"mount -t tmpfs -o size={room} tmpfs {mount} 2>/dev/null") == 0
        held = mount / "a.selon" if mounted else dossier
        build = _begin(held, source, 0 if mounted else room)
        _, said = build.communicate()
        times += build.returncode != 0
        print(f"   {room:,} bytes{' mounted' if mounted else ''}: {said.decode().strip().splitlines()[-1:]}", flush=True)
        if mounted:
            if held.exists() and held.stat().st_size:
                dossier.write_bytes(held.read_bytes())
            os.system(f"umount {mount}")
    return times


def _two(dossier: Path, source: Path) -> int:
    builds = [_begin(dossier, source) for _ in range(3)]
    said = [build.communicate()[1].decode() for build in builds]
    return sum("another build is writing" in each for each in said)


if __name__ == "__main__":
    main()
