"""A build that is killed at any moment and begun again gives the dossier of one that was not."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from selon.errors import DossierBusy
from selon.keep import Dossier, dump

from . import made

PAGES = 60
KILLS = 10
SEED = 20161214

_PROGRAM = """
import signal
import sys
from selon.scale import Limits, build

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell that runs the tests behind its back ignores it

class Teller:
    def stage(self, name): print(name, flush=True)
    def total(self, pages): pass
    def advance(self, pages, note=""):
        print("kept", flush=True)
        if "wait" in sys.argv: sys.stdin.readline()

build([sys.argv[1]], sys.argv[2], workers=int(sys.argv[3]), progress=Teller(), limits=Limits(commit_pages=2))
print("done", flush=True)
"""


def _begin(source: Path, dossier: Path, workers: int = 2, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _PROGRAM, str(source), str(dossier), str(workers), *more]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def _end(build: subprocess.Popen[str]) -> None:
    out, err = build.communicate(timeout=900)
    assert build.returncode == 0, err
    assert out.endswith("done\n")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made.write(tmp_path_factory.mktemp("pages") / "pages.jsonl", PAGES)


@pytest.fixture(scope="module")
def undisturbed(source: Path) -> str:
    dossier = source.with_name("undisturbed.selon")
    _end(_begin(source, dossier, workers=1))
    with Dossier.open(dossier) as held:
        summary = held.summary()
    assert (summary.pages, summary.problems) == (PAGES, 2)
    assert min(summary.statements, summary.counts, summary.copies, summary.claims) > 0
    return dump(dossier)


def _kill(build: subprocess.Popen[str], chance: random.Random, early: bool) -> bool:
    """End a build at a random moment: while it starts, or after some lines of what it tells; says whether it lived."""
    if early:
        time.sleep(chance.uniform(0.2, 3.0))
    else:
        for _ in range(chance.randint(1, 6)):
            if not build.stdout.readline():
                break
        time.sleep(chance.uniform(0.0, 0.02))
    alive = build.poll() is None
    build.send_signal(signal.SIGKILL)
    build.communicate()
    return alive


def test_ten_kills_change_nothing(source: Path, undisturbed: str) -> None:
    dossier = source.with_name("killed.selon")
    chance = random.Random(SEED)
    lived = [_kill(_begin(source, dossier), chance, early=number % 3 == 0) for number in range(KILLS)]
    assert sum(lived) >= KILLS // 2
    with Dossier.open(dossier) as held:  # whole at every moment, not only at the end
        assert sum(1 for _ in held.readings()) == held.summary().pages
    _end(_begin(source, dossier))
    assert dump(dossier) == undisturbed
    assert [file.name for file in dossier.parent.glob("killed*")] == ["killed.selon"]
    assert _nobody_is_left(dossier)


def _nobody_is_left(dossier: Path) -> bool:
    """Workers whose parent was killed end by themselves."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if not _workers_of(dossier):
            return True
        time.sleep(0.2)
    return False


def _workers_of(dossier: Path) -> list[str]:
    """Processes that still have the dossier's folder open or as an argument."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str(dossier).encode() in (process / "cmdline").read_bytes() and int(process.name) != os.getpid():
                found.append(process.name)
        except OSError:
            continue
    return found


def test_an_interrupt_keeps_what_is_read_and_the_next_build_goes_on(source: Path, undisturbed: str) -> None:
    dossier = source.with_name("interrupted.selon")
    build = _begin(source, dossier, 2, "wait")
    for line in build.stdout:
        if line == "kept\n":
            break
    with pytest.raises(DossierBusy, match="another build"):
        Dossier.open(dossier, create=True)
    build.send_signal(signal.SIGINT)
    _, err = build.communicate(timeout=600)
    assert build.returncode != 0
    assert "KeyboardInterrupt" in err
    assert [file.name for file in dossier.parent.glob("interrupted*")] == ["interrupted.selon"]
    with Dossier.open(dossier) as held:
        assert held.summary().pages > 0
    _end(_begin(source, dossier))
    assert dump(dossier) == undisturbed


def test_building_again_starts_no_worker_and_changes_nothing(source: Path, undisturbed: str) -> None:
    dossier = source.with_name("undisturbed.selon")
    _end(_begin(source, dossier))
    assert dump(dossier) == undisturbed
