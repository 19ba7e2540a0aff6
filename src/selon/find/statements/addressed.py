"""A source that the parser cut within a name, or parted from its title: "Me Karine Dubost", "Reporters Without Borders"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.statements.draft import Chars
from selon.find.statements.phrases import with_office
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["addressed"]

_LONGEST = 5
"""Most words of a name."""


def addressed(source: Chars, text: Text, words: StatementWords) -> Chars:
    """A source that begins within a name, with all of it; one that ends with a title, with the name and office behind it."""
    source = _named_before(_start(source[0], text), text), source[1]
    title = text.token_at(source[1] - 1)
    if title.lower_ not in words.titles or title.i + 1 >= len(title.doc):
        return source[0], _end(source[1], text)
    last = title
    while last.i + 1 < len(title.doc) and last.i - title.i < _LONGEST and _goes_on(last.nbor(1)):
        last = last.nbor(1)
    return with_office(text.doc, (source[0], last.idx + len(last)), words.offices)


def _named_before(at: int, text: Text) -> int:
    """Where the name begins that opens the sentence, its bearer described behind a comma: "Claude Dupré, le maire de …"."""
    first = text.token_at(at)
    if first.pos_ != "DET" or first.i < 2 or first.nbor(-1).text != ",":
        return at
    name = first.nbor(-2)
    if name.ent_type_ != "PER":
        return at
    while name.ent_iob_ == "I" and name.i:
        name = name.nbor(-1)
    return int(name.idx) if name.idx <= text.sentence_at(at).start else at


def _start(at: int, text: Text) -> int:
    """Where the name begins in which a source begins, its own beginning where that is no name's."""
    first = text.token_at(at)
    if first.ent_iob_ != "I":
        return at
    while first.ent_iob_ == "I" and first.i:
        first = first.nbor(-1)
        if first.is_punct or first.pos_ in {"VERB", "AUX"}:
            return at
    return int(first.idx)


def _end(at: int, text: Text) -> int:
    """Where the name ends in which a source ends: "Human" of "Human Rights Watch"."""
    last = text.token_at(at - 1)
    if last.ent_iob_ == "O" or last.idx + len(last) != at:
        return at
    while last.i + 1 < len(last.doc) and last.nbor(1).ent_iob_ == "I":
        last = last.nbor(1)
    return int(last.idx + len(last))


def _goes_on(token: Token) -> bool:
    return token.ent_iob_ == "I" or (token.text[0].isupper() and token.is_alpha) or token.pos_ == "PROPN"
