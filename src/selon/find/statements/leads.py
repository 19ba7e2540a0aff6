"""What a page of one line runs together before its first sentence: headline, outlet and date are nobody's words."""

from __future__ import annotations

import re
from dataclasses import replace

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.text import Text
from selon.language.datelines import plain, stamps
from selon.language.words.statements import StatementWords

__all__ = ["without_lead"]

_REACH = 240
"""Within how many characters of its line a date must end to stand before the text."""

_LEAST = 10
"""Fewest characters that must follow for something to stand behind it."""

_RULES = ("statement.incise", "statement.according", "statement.aside")
"""Rules whose content stands before its cue, and so begins where its line does."""

_BEHIND = re.compile(
    r"(?:[\s,;|–-]*\d{1,2}:?\d\d(?:\s?(?:UTC|GMT|EST|EDT|CET)(?:[+-]\d{1,2})?)?)?[\s,;|–-]*(?=[A-ZÀ-Ý«“])"
)
"""The hour behind a date, and what parts both from a sentence."""


def without_lead(draft: Draft, text: Text, words: StatementWords) -> Draft:
    """A draft whose content begins behind the date that opens its line, where it took in what stands before."""
    if draft.source is not None and draft.source[0] == 0 and draft.cue is not None and draft.source[1] <= draft.cue[0]:
        begins = _behind_date(draft.source, text, words)
        draft = draft if begins is None else replace(draft, source=(begins, draft.source[1]))
    first = draft.pieces[0]
    if not draft.rule.startswith(_RULES) or first[0] > 2 or text.quote_at(first[0]) is not None:
        return draft
    start = _behind_date(first, text, words)
    told = start is not None and any("Fin" in features(t, "VerbForm") for t in text.tokens(start, first[1]))
    return draft if start is None or not told else replace(draft, pieces=((start, first[1]), *draft.pieces[1:]))


def _behind_date(piece: Chars, text: Text, words: StatementWords) -> int | None:
    line = text.text[: min(_REACH, piece[1])]
    if len(plain(line)) != len(line):
        return None
    for stamp in reversed(stamps(line, text.block.page.language)):
        behind = _BEHIND.match(text.text, stamp.end, piece[1])
        if behind is None or piece[1] - behind.end() < _LEAST or _governed(stamp.start, text, words):
            continue
        return behind.end()
    return None


def _governed(start: int, text: Text, words: StatementWords) -> bool:
    """Whether a preposition or an article stands before a date: then it is part of a sentence."""
    before = text.tokens(max(0, start - 24), start)
    if before and before[-1].lower_ in words.times:
        before.pop()
    return bool(before) and before[-1].pos_ in {"ADP", "DET", "SCONJ"}
