"""Sentences that pages run together without a space are parted all the same: "ministères.«Les résultats", "partir.»Le maire"."""

from __future__ import annotations

import re
from typing import Any

from spacy.language import Language as Pipeline

__all__ = ["part_run_on"]

_END, _OPEN, _CLOSE, _CAPITAL = r"[.!?…]", r"[«“]", r"[»”]", r"[A-ZÀ-ÖØ-Þ]"
_JOINTS = (
    rf"(?<=[^\W_A-Z.]){_END}(?={_OPEN}{_CAPITAL})",
    rf"(?<={_END}){_OPEN}(?={_CAPITAL})",
    rf"(?<=[^\W_A-Z.]){_END}(?={_CLOSE}{_CAPITAL})",
    rf"(?<={_END}){_CLOSE}(?={_CAPITAL})",
    rf"(?<={_CAPITAL}{_CAPITAL})\.(?={_CAPITAL}[a-zà-öø-ÿ'’]{{2}})",  # "l'AFP.Débutée", not "U.S."
)
"""The stop and the quotation mark between two such sentences; capitals before a stop are an abbreviation's."""


def part_run_on(nlp: Pipeline) -> None:
    """Let the tokenizer of a pipeline part them, beside what it parted before."""
    tokenizer: Any = nlp.tokenizer
    own = getattr(getattr(tokenizer, "infix_finditer", None), "__self__", None)
    if isinstance(own, re.Pattern):
        tokenizer.infix_finditer = re.compile("|".join((own.pattern, *_JOINTS)), own.flags).finditer
