"""What every worker needs, loaded once."""

from __future__ import annotations

import gc
import importlib

from selon.language import LANGUAGES, load

__all__ = ["warm"]


def warm() -> None:
    """Load the step of a page and the pipeline of every language.

    Raises:
        LanguageError: a pipeline does not load.
    """
    importlib.import_module("selon.scale.step")
    for code in LANGUAGES:
        load(code)
    gc.collect()
    gc.freeze()  # forked workers share these pages of memory as long as nobody, the collector included, writes to them
