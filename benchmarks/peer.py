"""Peers as processes of their own environment: asked line by line, and left out where they do not run."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import selon.language

__all__ = ["LEFT_OUT", "PYTHON", "Absent", "Conversation", "ask"]

PYTHON = Path(os.environ.get("SELON_PEERS", ".venv-peers")) / "bin" / "python"
LEFT_OUT: set[str] = set()
"""Peers that this run was asked to do without."""

_SCRIPTS = Path(__file__).parent / "peers"
_LONGEST = 900  # seconds for all pages of a set


class Absent(Exception):
    """A peer that is not installed or does not run; says why."""


def ask(script: str, peer: str, rows: Iterable[Any]) -> tuple[list[Any], float]:
    """What a peer answers to all rows, and the CPU time in seconds that it took.

    Raises:
        Absent: the peer is not there, fails, or takes too long.
    """
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    try:
        done = subprocess.run(
            _command(script, peer),
            input=lines,
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            env=_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Absent(f"{peer}: took more than {_LONGEST} s") from error
    if done.returncode:
        raise Absent(f"{peer}: {_last(done.stderr)}")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return answers[:-1], answers[-1]["cpu"]


class Conversation:
    """A peer that answers one line at a time.

    Raises:
        Absent: the peer stopped.
    """

    def __init__(self, script: str, peer: str) -> None:
        self._peer = peer
        self._process = subprocess.Popen(
            _command(script, peer),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=_environment(),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()

    def ask(self, row: Any) -> Any:
        """The answer to one row."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(json.dumps(row) + "\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline())
        except (OSError, json.JSONDecodeError) as error:
            raise Absent(f"{self._peer}: not installed, or it stopped") from error


def _command(script: str, peer: str) -> list[str]:
    if peer in LEFT_OUT:
        raise Absent(f"{peer}: this run was asked to do without it")
    if not PYTHON.exists():
        raise Absent(f"{peer}: no environment for peers at {PYTHON.parent.parent}")
    return [str(PYTHON), str(_SCRIPTS / script), peer]


def _environment() -> dict[str, str]:
    folder = Path(selon.language.__file__).parent
    own = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return own | {"SELON_LANGUAGES": str(folder), "PYTHONHASHSEED": "0"}


def _last(errors: str) -> str:
    return (errors.strip().splitlines() or ["it failed without a word"])[-1][:160]
