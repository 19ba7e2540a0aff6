"""The fault matrix, each fault made for real and counted: `python -m benchmarks.faults [--kills 50]`.

A build is killed, its workers are killed or stopped, its disk fills, another build runs beside it, its archive is cut or
damaged, its dossier is of an older schema; then it is run to its end, and its dossier is held against that of a build that
nothing befell: rows lost, and whether `selon check` finds it whole.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scale_watch import children

from selon.keep import check, connect, dump, migrate, tables

PROGRAM = """
import sys
from selon.scale import Limits, build
print(build(sys.argv[2:], sys.argv[1], workers=2, limits=Limits(commit_pages=2, seconds=4.0)).problems)
"""
WHAT = "Le maire de {town} a déclaré {day} que {n} personnes avaient été blessées. Selon l'hôpital, {m} sont mortes."
RESPONSE = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}"
RECORD = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://journal.example/{number}\r\nContent-Length: {size}\r\n\r\n"


@dataclass(frozen=True)
class Case:
    """Where a fault is made: a folder, the whole source, and the time that a build of it takes."""

    folder: Path
    source: Path
    took: float

    @property
    def dossier(self) -> Path:
        """The dossier that the fault befalls."""
        return self.folder / "faulty.selon"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--pages", type=int, default=60)
    asked = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for form, faults in _matrix(asked.kills):
            source = _source(folder, asked.pages, form)
            undisturbed = folder / f"undisturbed-{form}.selon"
            since = time.monotonic()
            _run(undisturbed, source)
            case = Case(folder, source, time.monotonic() - since)
            for what, fault in faults.items():
                bad += _held(what, fault, case, undisturbed)
    return bad


def _matrix(kills: int) -> Iterator[tuple[str, dict[str, Callable[[Case], int]]]]:
    """The faults, by the form of the pages that they befall."""
    yield (
        "jsonl.gz",
        {
            "builds killed at random moments": lambda case: _killed(case, kills),
            "workers killed at random moments": lambda case: _workers(case, signal.SIGKILL, 10),
            "workers that hang": lambda case: _workers(case, signal.SIGSTOP, 2),
            "disks that fill": _full,
            "builds beside another": _beside,
            "archives cut short": _cut,
            "dossiers of an older schema": _older,
        },
    )
    yield "warc.gz", {"records of a web archive damaged": _damaged}


def _held(what: str, fault: Callable[[Case], int], case: Case, undisturbed: Path) -> int:
    """Make a fault, run the build to its end, and say what is missing."""
    case.dossier.unlink(missing_ok=True)
    times = fault(case)
    _run(case.dossier, case.source)
    lost = len(_rows(undisturbed) - _rows(case.dossier))
    flaws = len(check(case.dossier))
    print(f"{what}: {times}; rows lost {lost} (asked 0), flaws {flaws} (asked 0)", flush=True)
    return lost + flaws


def _rows(dossier: Path) -> set[str]:
    """All rows with content; pages without their turn, since one that was set aside comes in when it is tried again."""
    return {re.sub(r'^\["pages", \d+', '["pages"', row) for row in dump(dossier).splitlines()}


# ── pages and builds ─────────────────────────────────────────────────────────────────────────────────────────────────


def _source(folder: Path, pages: int, form: str) -> Path:
    texts = [_text(random.Random(number), number) for number in range(pages)]
    path = folder / f"pages.{form}"
    if form == "warc.gz":
        path.write_bytes(b"".join(gzip.compress(_record(*item)) for item in enumerate(texts)))
    else:
        path.write_bytes(gzip.compress("".join(json.dumps({"text": text}) + "\n" for text in texts).encode()))
    return path


def _text(chance: random.Random, number: int) -> str:
    said = [
        WHAT.format(town=chance.choice(["Vaurienne", "Montbruc"]), day="lundi", n=chance.randint(2, 90), m=chance.randint(2, 9))
        for _ in range(4)
    ]
    return "\n".join([f"Le point {number}", *said])


def _record(number: int, text: str) -> bytes:
    block = RESPONSE.format(text=text).encode()
    return RECORD.format(number=number, size=len(block)).encode() + block + b"\r\n\r\n"


def _begin(dossier: Path, source: Path, limit: int = 0) -> subprocess.Popen[bytes]:
    def bounded() -> None:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    command = [sys.executable, "-c", PROGRAM, str(dossier), str(source)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=bounded)


def _run(dossier: Path, source: Path) -> None:
    build = _begin(dossier, source)
    _, said = build.communicate()
    if build.returncode:
        raise SystemExit(said.decode())


def _is_damaged(dossier: Path) -> bool:
    try:
        return bool(check(dossier))
    except Exception as error:  # an empty database is what a build leaves that was killed in its first moment
        return "no dossier" not in str(error)


# ── faults ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _killed(case: Case, kills: int) -> int:
    """Kill builds that are alive, at moments over the time that a build takes; begin anew now and then."""
    chance = random.Random(2)
    killed = 0
    while killed < kills:
        if chance.random() < 0.2:
            case.dossier.unlink(missing_ok=True)
        build = _begin(case.dossier, case.source)
        time.sleep(chance.uniform(0.0, case.took))
        if build.poll() is None:
            killed += 1
            build.send_signal(signal.SIGKILL)
        build.communicate()
        if case.dossier.exists() and case.dossier.stat().st_size and _is_damaged(case.dossier):
            raise SystemExit(f"damaged after {killed} kills")
    return killed


def _workers(case: Case, sign: signal.Signals, times: int) -> int:
    """Send workers a signal at random moments, while builds run; a stopped one is late, and its page set aside."""
    chance = random.Random(3)
    sent = 0
    while sent < times:
        case.dossier.unlink(missing_ok=True)
        build = _begin(case.dossier, case.source)
        while build.poll() is None and sent < times:
            time.sleep(chance.uniform(0.1, 0.3))
            workers = [pid for server in children({build.pid}) for pid in children({server})]
            if workers and build.poll() is None:
                os.kill(chance.choice(workers), sign)
                sent += 1
                if sign is signal.SIGSTOP:
                    break
        told, said = build.communicate()
        if build.returncode:
            raise SystemExit(said.decode())
        if sign is signal.SIGSTOP and not int(told):
            sent -= 1  # it had nothing more to do
    return sent


def _full(case: Case) -> int:
    """A small file system of its own where that may be mounted, else a bound on the size of files."""
    times = 0
    for room in (200_000, 400_000, 600_000):
        mount = case.folder / "small"
        mount.mkdir(exist_ok=True)
        mounted = os.system(f"mount -t tmpfs -o size={room} tmpfs {mount} 2>/dev/null") == 0
        held = mount / "a.selon" if mounted else case.dossier
        build = _begin(held, case.source, 0 if mounted else room)
        _, said = build.communicate()
        times += build.returncode != 0
        print(f"   {room:,} bytes{' mounted' if mounted else ''}: {said.decode().strip().splitlines()[-1:]}", flush=True)
        if mounted:
            if held.exists() and held.stat().st_size:
                case.dossier.write_bytes(held.read_bytes())
            os.system(f"umount {mount}")
    return times


def _beside(case: Case) -> int:
    builds = [_begin(case.dossier, case.source) for _ in range(3)]
    said = [build.communicate()[1].decode() for build in builds]
    return sum("another build is writing" in each for each in said)


def _cut(case: Case) -> int:
    """Build from archives that end too soon, at three places."""
    whole = case.source.read_bytes()
    for part in (0.3, 0.6, 0.95):
        case.source.write_bytes(whole[: int(len(whole) * part)])
        _run(case.dossier, case.source)
    case.source.write_bytes(whole)
    return 3


def _damaged(case: Case) -> int:
    """Build from archives in which bytes of one record are zeros; every other page must be there at once."""
    whole = case.source.read_bytes()
    pages = _pages(case.folder / "undisturbed-warc.gz.selon")
    for part in (0.1, 0.5, 0.9):
        data = bytearray(whole)
        data[(at := int(len(data) * part)) : at + 12] = bytes(12)
        case.source.write_bytes(data)
        case.dossier.unlink(missing_ok=True)
        _run(case.dossier, case.source)
        there = _pages(case.dossier)
        print(f"   {there} of {pages} pages there at once", flush=True)
        if there < pages - 2:  # where the zeros fall on the seam, two records are damaged
            raise SystemExit(f"{there} pages of {pages} beside a damaged record")
    case.source.write_bytes(whole)
    return 3


def _pages(dossier: Path) -> int:
    with sqlite3.connect(dossier) as db:
        return int(db.execute("SELECT count(*) FROM pages").fetchone()[0])


def _older(case: Case) -> int:
    """Give the build a dossier of the schema before this one, with all rows that it can hold and nothing weighed."""
    db = connect.connect(case.dossier, write=True)
    with connect.transaction(db):
        migrate.migrate(db, 0, migrate.head() - 1)
    connect.close(db, write=True)
    with sqlite3.connect(case.dossier) as older:
        older.execute("ATTACH ? AS whole", [str(case.folder / "undisturbed-jsonl.gz.selon")])
        for name in tables.METADATA.tables:
            if columns := [row[1] for row in older.execute(f"PRAGMA main.table_info({name})")]:
                older.execute(f"INSERT OR REPLACE INTO main.{name} SELECT {','.join(columns)} FROM whole.{name}")
        older.execute("DELETE FROM meta WHERE key = 'weighed'")
    return 1


if __name__ == "__main__":
    sys.exit(main() > 0)
