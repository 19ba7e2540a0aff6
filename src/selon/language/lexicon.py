"""Words of a language: every `selon/language/<code>/<name>.py` holds one table, `WORDS`, of a type of `language.words`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

__all__ = ["lexicon"]


@cache
def lexicon(code: str, name: str) -> Any:
    """Return the table `WORDS` of a language's module `name`, or None where the language has no such module."""
    module = f"selon.language.{code}.{name}"
    if not code.isidentifier() or find_spec(f"selon.language.{code}") is None or find_spec(module) is None:
        return None
    return import_module(module).WORDS
