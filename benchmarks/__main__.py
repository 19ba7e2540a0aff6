"""All benchmarks in one run, selon beside each peer, into one page.

usage: python -m benchmarks [--quick] [--without PEER...] [--modules NAME...] [-o docs/benchmarks.md]

`--quick` measures what a clean clone holds. The rest needs data that cannot be shipped, found through SELON_SHARED
(default ../shared), and peers in `.venv-peers` (or SELON_PEERS); what is not there is left out, and said.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import beside, beside_copies, beside_html, machine, peer

ROOT = Path(__file__).parent.parent
LONGEST = 3600  # seconds for one module

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")  # Ray colours what it says whoever reads it

# Each prints tables of its own, and says on which data and how many; a module that is not there is passed over.
MODULES = (
    ("language", "Language", "Sentences, parts of speech, relations and names, on treebanks that were not trained on."),
    ("read", "Reading", "Text, titles, authors and dates out of saved web pages."),
    ("label", "Passages", "Which lines are the story."),
    ("statements", "Statements", "Who said what, and through whom."),
    ("facts", "Times, places and counts", "What was said of when, where and how many."),
    ("places", "Places", "Where the places are."),
    ("weigh", "Copies, claims and conflicts", "What only many pages tell."),
    ("scale", "Scale", "How fast, in how much memory."),
)


def main() -> int:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "benchmarks.md")
    parser.add_argument("--without", nargs="*", default=[], metavar="PEER", help="a peer that is not to run")
    parser.add_argument("--modules", nargs="*", default=[name for name, *_ in MODULES], metavar="NAME")
    asked = parser.parse_args()
    peer.LEFT_OUT.update(asked.without)
    text = ""
    for part in page(quick=asked.quick, modules=asked.modules):
        text += part + "\n"
        asked.output.write_text(text, encoding="utf-8")  # an interrupted run keeps what it measured
    print(f"written: {asked.output}")
    return 0


def page(*, quick: bool, modules: Sequence[str]) -> Iterator[str]:
    """The page, section by section; each is shown on the screen as it is done."""
    yield from head(quick=quick)
    sections = (
        ("Annotated pages", annotated()),
        ("Reading beside peers", beside_html.measured()),
        ("Copies beside peers", beside_copies.measured()),
    )
    for title, section in sections:
        print(f"… {title}", flush=True)
        yield f"## {title}\n"
        yield from section
    if not quick:
        for name, title, meaning in MODULES:
            if name in modules and (ROOT / "benchmarks" / f"{name}.py").exists():
                print(f"… {title}", flush=True)
                yield from module(name, title, meaning)


def head(*, quick: bool) -> Iterator[str]:
    """What this page is, and on what it was measured."""
    yield from (
        "# Figures",
        "",
        f"Written by `make bench{'-quick' if quick else ''}`; do not edit. Every figure is of one run, selon and its peers",
        "side by side.",
        "",
        *machine.described(peer.PYTHON),
        "",
        "In brackets: the 95 % bootstrap interval over pages. P is precision, R recall; a figure without them is a share. An",
        "empty cell: the tool does not find that. Sets named gold/dev were looked at while rules were written: on pages that",
        "were not, selon does worse.",
        "",
    )


def annotated() -> Iterator[str]:
    """The annotated sets and what corroboration counts."""
    yield "Peers and the baseline are given the passages of the story; selon has to tell them from the rest by itself."
    yield ""
    for one in beside.sets():
        yield from beside.annotated(one)
    yield from beside.corroboration()


def module(name: str, title: str, meaning: str) -> Iterator[str]:
    """A section that a module of its own measures: what it printed, as it printed it."""
    started = time.monotonic()
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
        "COLUMNS": "150",
        "NO_COLOR": "1",
    }
    command = [sys.executable, "-m", f"benchmarks.{name}"]
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=LONGEST, check=False
        )
        text = (
            done.stdout
            if done.returncode == 0
            else f"{done.stdout}\nfailed: {(done.stderr.strip().splitlines() or ['?'])[-1]}"
        )
    except subprocess.TimeoutExpired:
        text = f"left out: took more than {LONGEST} s"
    yield f"## {title}"
    yield ""
    yield f"{meaning} `python -m benchmarks.{name}`, {time.monotonic() - started:.0f} s."
    yield ""
    yield "```text"
    yield _COLOURS.sub("", text).strip() or "nothing to measure: its data are not there"
    yield "```"
    yield ""


if __name__ == "__main__":
    sys.exit(main())
