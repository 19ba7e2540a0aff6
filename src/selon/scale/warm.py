"""What every worker needs, loaded once."""

from __future__ import annotations

import gc
import importlib

from selon.find.places.gazetteer import gazetteer
from selon.language import LANGUAGES, load

__all__ = ["warm"]

_ALLOCATIONS = 50_000
"""Objects made between two looks for cycles: a page makes many that live until its end, and hardly a cycle."""


def warm() -> None:
    """Load the step of a page, the pipeline of every language and the gazetteer.

    Raises:
        LanguageError: a pipeline does not load.
        GazetteerError: a list of the user's own does not read.
    """
    importlib.import_module("selon.scale.step")
    for code in LANGUAGES:
        load(code)
    gazetteer()
    gc.collect()
    gc.set_threshold(_ALLOCATIONS)
    gc.freeze()  # forked workers share these pages of memory as long as nobody, the collector included, writes to them
