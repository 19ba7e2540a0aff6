"""Where no sentence begins, told to the parser before it reads: behind an initial, an opening mark, a comma.

The parser finds where sentences begin, but sees only a few words around. What typography rules out is ruled out here
first: a sentence begins neither with what closes or goes on (a comma, a closing quotation mark), nor behind what opens,
nor with a small letter where nothing ended ("« Où ? » demande-t-il").
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any, cast

import numpy as np
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

__all__ = ["NAME", "goes_on", "rule_out"]

NAME = "selon_sentences"
"""The name of the component in a pipeline."""

_CLOSING = frozenset(", ; : . … ... ) ] » ” ’ % ! ? /".split())
_OPENING = frozenset("( [ « “ ‘ , /".split())
_ENDING = frozenset(". … ... ! ? : ) ] - – — • * /".split())
_QUOTES = frozenset(("»", "”"))
_NO_START = np.uint64(2**64 - 1)
"""-1 as spaCy's arrays write it."""
_SHORT = re.compile(
    r"(?:[^\W\d_]|MM|Mme|Mmes|Mlle|Mgr|Dr|Pr|St|Ste|Mr|Mrs|Ms|Gen|Col|Lt|Sgt|Maj|Capt|Brig|Adm|Gov|Prof|Rep|Sen|cf|env|vs|No|art)\."
)
"""Initials, and abbreviations that stand before a name or a number."""


@lru_cache(maxsize=1 << 15)
def goes_on(before: str, word: str) -> bool:
    """Whether no sentence begins with `word` where `before` stands before it."""
    if word in _CLOSING or before in _OPENING:
        return True
    if word[0].islower():
        return before in _QUOTES or not (before in _ENDING or before[-1] in ".!?…")
    return before[-1] == "." and _SHORT.fullmatch(before) is not None


@Pipeline.component(NAME)
def rule_out(doc: Doc) -> Doc:
    """Mark the tokens of a document with which no sentence begins."""
    words = [token.text for token in doc]
    starts = doc.to_array("SENT_START")
    for at, (before, word) in enumerate(pairwise(words), 1):
        if goes_on(before, word):
            starts[at] = _NO_START
    return doc.from_array(["SENT_START"], cast("Any", starts.reshape(-1, 1))) if words else doc
