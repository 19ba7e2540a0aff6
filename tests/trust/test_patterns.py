"""Every regular expression of selon is fed its worst cases: none backtracks without a bound on what a page may hold."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.trust.patterns import attacks

ROOT = Path(__file__).parents[2]

LONGEST = {
    "selon.language.furniture": 220,  # a longer line tells nothing of itself
    "selon.language.datelines": 80,  # what stands around a date
    "selon.read.authors": 1_000,  # a byline, its spaces run together
    "selon.find.statements.posts": 600,  # a post
}
"""The longest text that the patterns of a module are given, where the code that calls them sees to it."""

USUAL = 800
SECONDS = 2.0
"""Of processor. What goes through a text once, or once from each sign, needs a thousandth or a tenth of it; what tries
all ways of cutting it up needs minutes and more."""

# Every pattern that is compiled by a module of selon while pages of both languages are read, found and weighed.
COLLECT = """
import importlib, json, pkgutil, re, sys
made, real = {}, re._compile
def spy(pattern, flags):
    compiled = real(pattern, flags)
    frame = sys._getframe(1)
    while frame.f_globals["__name__"] in ("re", "functools"):
        frame = frame.f_back
    if frame.f_globals["__name__"].startswith("selon."):
        made[compiled.pattern, compiled.flags] = frame.f_globals["__name__"]
    return compiled
re._compile = spy
import selon
for module in pkgutil.walk_packages(selon.__path__, "selon."):
    if not module.name.endswith("__main__") and ".crawl" not in module.name:
        importlib.import_module(module.name)
from selon.model import Raw, Reading
from selon.read import pages
from selon.scale import step
from selon.weigh import weigh
found = [step(raw) for raw in pages(sys.argv[1:]) if isinstance(raw, Raw)]
weigh([one for one in found if isinstance(one, Reading)])
written = lambda source: [source.decode("latin-1"), True] if isinstance(source, bytes) else [source, False]
print(json.dumps([[*written(source), flags, module] for (source, flags), module in made.items()]))
"""


@pytest.fixture(scope="module")
def patterns() -> list[tuple[re.Pattern[str] | re.Pattern[bytes], str]]:
    """Each pattern, and the module that compiled it."""
    examples = [str(ROOT / "examples" / "pages"), str(ROOT / "examples" / "varied")]
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", COLLECT, *examples], capture_output=True, text=True, check=True)
    return [
        (re.compile(source.encode("latin-1") if of_bytes else source, flags), module)
        for source, of_bytes, flags, module in json.loads(done.stdout)
    ]


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail where the block takes more processor time."""

    def late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def is_bounded(pattern: re.Pattern[str] | re.Pattern[bytes], longest: int) -> bool:
    """Whether a pattern is done in time with all that is made against it."""
    try:
        for text in dict.fromkeys(attacks(pattern, longest)):
            data: Any = text if isinstance(pattern.pattern, str) else text.encode("latin-1", "replace")
            with within(SECONDS):
                pattern.search(data)
                for _ in pattern.finditer(data):
                    pass
    except TimeoutError:
        return False
    return True


def test_every_pattern_is_bounded(patterns: list[tuple[re.Pattern[str] | re.Pattern[bytes], str]]) -> None:
    assert len(patterns) > 200
    assert any(isinstance(pattern.pattern, bytes) for pattern, _ in patterns)
    slow = [(module, pattern.pattern[:100]) for pattern, module in patterns if not is_bounded(pattern, LONGEST.get(module, USUAL))]
    assert not slow, slow


@pytest.mark.parametrize("source", [r"^(a+)+$", r"(\d+|\w)+!", r"\s*\s*\s*\s*x", r"(?:a|b|ab)*c"])
def test_a_pattern_that_is_not_is_seen(source: str) -> None:
    assert not is_bounded(re.compile(source), USUAL)


@pytest.mark.parametrize("source", [r"\d{1,4}", r"[a-z]+\.", r"^\s*\w+$", r"(?:\w++\s?+)*+!"])
def test_a_pattern_that_is_passes(source: str) -> None:
    assert is_bounded(re.compile(source), USUAL)
