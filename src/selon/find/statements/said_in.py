"""A source without where or when it was said: "la préfète dans un communiqué", "le procureur à l'époque"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.statements.draft import Chars
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["without_where"]

_NEAR = 4
"""How many words may stand between the preposition and its noun."""


def without_where(source: Chars, text: Text, words: StatementWords) -> Chars:
    """A source up to the preposition of what it was said in, or when, where a noun stands before that."""
    source = _without_day(source, text, words)
    tokens = text.tokens(*source)
    for turn, token in enumerate(tokens):
        named = any(t.pos_ in {"NOUN", "PROPN"} for t in tokens[:turn])
        if named and token.lower_ in words.said_in and _tells_where(tokens[turn + 1 : turn + 1 + _NEAR], token, words):
            return source[0], source[0] + len(text.text[source[0] : token.idx].rstrip(" ,"))
    return source


def _without_day(source: Chars, text: Text, words: StatementWords) -> Chars:
    """ "le procureur vendredi soir": no day is part of who speaks, but "le journal du dimanche" is its name."""
    tokens = text.tokens(*source)
    rest = tokens
    while len(rest) > 1 and rest[-1].text in words.times:
        rest = rest[:-1]
    last = rest[-1] if rest else None
    whole = len(rest) == len(tokens) or last is None or last.pos_ in {"ADP", "DET", "ADJ", "NUM", "CCONJ", "VERB"}
    return source if whole or last is None else (source[0], last.idx + len(last))


def _tells_where(behind: list[Token], case: Token, words: StatementWords) -> bool:
    noun = next((t for t in behind if t.pos_ in {"NOUN", "PROPN"}), None)
    return noun is not None and noun.lower_ in words.said_in[case.lower_]
