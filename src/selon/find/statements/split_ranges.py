"""A range whose ends have two sources: "entre 700, selon la police, et 1 000, selon les organisateurs"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Token

from selon.find.statements.according import named
from selon.find.statements.draft import Draft
from selon.find.statements.phrases import is_figure, trimmed
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["split_ranges"]

_FAR = 60
"""Most characters between the word that opens a range and the preposition behind its first end."""


def split_ranges(text: Text, matches: Sequence[re.Match[str]], words: StatementWords) -> dict[int, Draft]:
    """The two statements of each such range, by where their prepositions, those of a block, begin."""
    found: dict[int, Draft] = {}
    for one, other in pairwise(matches):
        low, joint = _low(text, one.start(), words) or (None, "")
        high = _high(text, one.end(), other.start(), joint)
        second = named(text, other.start(), other.end(), words) if low and high else None
        if low is None or high is None or second is None:
            continue
        first = trimmed(text.text, one.end(), high.nbor(-1).idx)
        for at, cue, number, source in (
            (one.start(), one.span(), low, first),
            (other.start(), other.span(), high, second),
        ):
            content = trimmed(text.text, number.idx, at)
            found[at] = Draft((content,), "statement.according.range", source, cue, lemma=text.text[slice(*cue)].lower(),
                              head=text.token_at(at).i)  # fmt: skip
    return found


def _low(text: Text, before: int, words: StatementWords) -> tuple[Token, str] | None:
    """The number behind the word that opens a range, where nothing but its first end stands before a preposition.

    With it comes the word that stands before the second end.
    """
    tokens = text.tokens(max(text.sentence_at(before).start, before - _FAR), before)
    for opens in reversed(tokens):
        number = _number_behind(opens) if opens.lower_ in words.ranges else None
        if number is not None:
            joint = words.ranges[opens.lower_]
            return None if any(t.lower_ == joint for t in tokens if t.i > opens.i) else (number, joint)
    return None


def _high(text: Text, after: int, before: int, joint: str) -> Token | None:
    """The number of the second end, behind the source of the first, which has no verb."""
    if text.sentence_at(after) != text.sentence_at(before):
        return None
    for token in text.tokens(after, before):
        if token.pos_ in {"VERB", "AUX"}:
            return None
        if token.lower_ == joint:
            number = _number_behind(token)
            return number if number is not None and number.idx < before else None
    return None


def _number_behind(token: Token) -> Token | None:
    behind = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return behind if behind is not None and is_figure(behind) else None
