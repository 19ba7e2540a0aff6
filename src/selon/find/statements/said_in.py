"""A source without where or when it was said: "la préfète dans un communiqué", "le procureur à l'époque", "le maire lundi"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from selon.find.statements.draft import Chars
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["end_before", "without_where"]

_NEAR = 4
"""How many words may stand between a preposition and its noun."""


def without_where(source: Chars, text: Text, words: StatementWords) -> Chars:
    """A source up to the preposition of what it was said in or on, or up to the day on which it was said."""
    start, end = source[0], max(source[0] + 1, end_before(text, min(source[1], text.sentence_at(source[0]).end)))
    comma = text.text.rfind(",", start, end)
    if comma > 0 and any(t.lemma_.lower() in words.times for t in text.tokens(comma, end)[1:3]):
        return start, comma
    tokens = text.tokens(start, end)
    for turn, token in enumerate(tokens[1:], 1):
        if _vehicle(tokens[turn:], words) or (_named(tokens[:turn]) and _tells_where(tokens[turn:], words)):
            return start, end_before(text, token.idx)
    return _without_day((start, end), tokens, words)


def end_before(text: Text, at: int) -> int:
    """Where a phrase ends before `at`, without the comma and spaces there."""
    while at > 0 and text.text[at - 1] in " ,\n\u00a0":
        at -= 1
    return at


def _vehicle(tokens: Sequence[Token], words: StatementWords) -> bool:
    """Whether a vehicle stands right behind a preposition: "sur Twitter", "dans un communiqué"."""
    on = tokens[0].lower_ in words.speaking_on | words.on_air
    return on and any(t.lower_ in words.vehicles for t in tokens[1:3])


def _named(tokens: Sequence[Token]) -> bool:
    return any(t.pos_ in {"NOUN", "PROPN"} for t in tokens)


def _tells_where(tokens: Sequence[Token], words: StatementWords) -> bool:
    if tokens[0].lower_ in words.before_whom:
        return len(tokens) > 1
    told = words.said_in.get(tokens[0].lower_, frozenset())
    noun = next((t for t in tokens[1 : 1 + _NEAR] if t.pos_ in {"NOUN", "PROPN"}), None)
    return noun is not None and noun.lower_ in told


def _without_day(source: Chars, tokens: Sequence[Token], words: StatementWords) -> Chars:
    """ "le procureur vendredi soir": no day is part of who speaks, but "le journal du dimanche" is its name."""
    rest = tokens
    while len(rest) > 1 and rest[-1].text in words.times:
        rest = rest[:-1]
    last = rest[-1] if rest else None
    whole = len(rest) == len(tokens) or last is None or last.pos_ in {"ADP", "DET", "ADJ", "NUM", "CCONJ", "VERB"}
    return source if whole or last is None else (source[0], last.idx + len(last))
