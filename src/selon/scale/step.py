"""The step of one page: bytes → page → passages → findings. Whatever fails becomes a line that says what and where."""

from __future__ import annotations

import hashlib
import traceback

from selon.errors import SelonError
from selon.find import find
from selon.label import label
from selon.model import Findings, Problem, Raw, Reading
from selon.read import read

__all__ = ["attempt", "problem", "step"]


def step(raw: Raw) -> Reading | Problem:
    """Read one page and find what is in it; never raises on what a page holds."""
    reading, failed = attempt(raw)
    if failed is not None or reading is None:
        return failed or problem(raw, "nothing came of it")
    return reading


def attempt(raw: Raw) -> tuple[Reading | None, Problem | None]:
    """As `step`, but a page that could be read is given together with the problem that came up later in it."""
    try:
        page = read(raw)
    except Exception as error:
        return None, _failed(raw, error)
    try:
        passages = label(page)
    except Exception as error:
        return Reading(page), _failed(raw, error)
    try:
        found = find(page, passages)
    except Exception as error:
        return Reading(page, Findings(passages=passages)), _failed(raw, error)
    return Reading(page, found), None


def problem(raw: Raw, what: str, mend: str = "") -> Problem:
    """A problem of this page."""
    return Problem(raw.where, what, mend, hashlib.sha256(raw.data).hexdigest())


def _failed(raw: Raw, error: Exception) -> Problem:
    if isinstance(error, SelonError):
        return problem(raw, error.what, error.mend)
    if isinstance(error, MemoryError):
        return problem(raw, "the page needs more memory than it may take", "split it")
    line = " ".join(str(error).split())[:200]
    what = f"{type(error).__name__} {_place(error)}: {line}" if line else f"{type(error).__name__} {_place(error)}"
    return problem(raw, what, "this is a fault of selon: please report it with the page")


def _place(error: Exception) -> str:
    """Where in selon it came up, as "in find/counts.py line 12"."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        _, inside, name = frame.filename.replace("\\", "/").rpartition("/selon/")
        if inside:
            return f"in {name} line {frame.lineno}"
    return "outside selon"
