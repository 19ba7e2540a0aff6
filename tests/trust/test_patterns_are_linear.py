"""Every pattern of selon takes time linear in the text, on the text that costs it the most."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from . import patterns

SMALL, LARGE = 3_000, 12_000
QUICK_S = 0.003
"""What takes less than this at the small size is not looked at further: a quadratic pattern takes ten times as long."""
STEEPEST = 11.0
"""Four times the text takes four times as long where the time is linear, sixteen times where it is quadratic."""


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, int, str]]:
    out = tmp_path_factory.mktemp("patterns") / "patterns.json"
    subprocess.run([sys.executable, str(Path(patterns.__file__)), str(out)], check=True, timeout=300)
    return [tuple(row) for row in json.loads(out.read_text(encoding="utf-8"))]


ANCHORED = {"label/rules.py": "", "language/datelines.py": "(?:t|[\\s,;"}
"""Patterns, by module and beginning, that are only ever matched at one place of a line."""
WINDOWS = {"find/statements/posts.py": ("(?:[?\\s]|#", 600)}
"""Patterns that are only ever shown so many characters of a text."""


def steepness(pattern: re.Pattern[str], attack: str, longer: str, anchored: bool = False) -> float:
    """How much longer a text four times as long takes; 1 where both are quick. By processor time, the best of several."""
    if _seconds(pattern, attack, anchored) < QUICK_S or _best(pattern, attack, anchored) < QUICK_S:
        return 1.0
    return _best(pattern, longer, anchored) / _best(pattern, attack, anchored)


def _best(pattern: re.Pattern[str], text: str, anchored: bool) -> float:
    return min(_seconds(pattern, text, anchored) for _ in range(4))


def _seconds(pattern: re.Pattern[str], text: str, anchored: bool) -> float:
    since = time.thread_time()
    if anchored:
        pattern.match(text)
    else:
        for _ in pattern.finditer(text):
            pass
    return time.thread_time() - since


def worst(text: str, flags: int, where: str = "") -> tuple[float, str]:
    """The steepest of a pattern's attacks, and how that attack begins."""
    pattern = re.compile(text, flags)
    anchored = where in ANCHORED and text.startswith(ANCHORED[where])
    beginning, window = WINDOWS.get(where, ("\0", 0))
    small = min(SMALL, window) if text.startswith(beginning) else SMALL
    pairs = zip(patterns.attacks(text, flags, small), patterns.attacks(text, flags, LARGE), strict=True)
    return max(((steepness(pattern, *pair, anchored), pair[0][:40]) for pair in pairs), default=(1.0, ""))


def test_no_pattern_is_steeper_than_linear(collected: list[tuple[str, int, str]]) -> None:
    assert len(collected) > 50
    steep = {}
    for text, flags, where in collected:
        found, attack = worst(text, flags, where)
        if found > STEEPEST:
            steep[f"{where}: {text[:100]}"] = (round(found, 1), attack)
    assert steep == {}


@pytest.mark.parametrize("text", [r"\d+x", r"(?:a+)+$", r"\w*\w*;", r"(a|b|ab)*c"])
def test_a_steep_pattern_is_seen(text: str) -> None:
    if text == r"(?:a+)+$":
        assert patterns.attacks(text, 0, 20)  # exponential: not to be run
        return
    assert worst(text, 0)[0] > STEEPEST


@pytest.mark.parametrize("text", [r"\d{1,9}x", r"\w+", r"[^<>]{1,40}>", r"(?<!\w)\w+(?!\w)"])
def test_a_bounded_pattern_is_let_be(text: str) -> None:
    assert worst(text, 0)[0] <= STEEPEST
