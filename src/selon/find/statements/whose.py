"""Reports in a relative clause: "le maire, selon qui le pont est sûr, …", "une habitante, pour qui « … »"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from selon.find.statements.according import pattern
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.extents import content
from selon.find.statements.phrases import before
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_LONGEST = 40
"""Most characters of such a preposition."""

_FEWEST = 3
"""Words that a clause must have to be something said."""


def find(text: Text, words: StatementWords) -> Iterator[Draft]:
    """Every relative clause of a block that tells what the one it hangs on said."""
    prepositions = pattern((*words.according, *sorted(words.opinion)))
    for which in text.among(forms=words.which):
        ahead = prepositions.finditer(text.text, max(0, which.idx - _LONGEST), which.idx - 1)
        match = next((match for match in ahead if match.end() == which.idx - 1), None)
        if match is None:
            continue
        who = _antecedent(text.token_at(match.start()), words)
        piece = content(text, *_clause(text, which)) if who is not None else None
        if piece is None or len(text.tokens(*piece)) < _FEWEST or text.quote_at(match.start()) is not None:
            continue
        if match.group().lower() in words.opinion and text.quote_at(piece[0]) is None:
            continue
        source = which.idx, which.idx + len(which)
        cue = match.start(), match.end()
        head = text.token_at(match.start()).i
        yield Draft((piece,), "statement.according.whose", source, cue, lemma=match.group().lower(), head=head, antecedent=who)


def _antecedent(case: Token, words: StatementWords) -> Chars | None:
    """The phrase right before the preposition, a comma between or none; None where it is what is told ("la thèse")."""
    mark = case.nbor(-1) if case.i > 1 and case.nbor(-1).text == "," else case
    noun = mark.nbor(-1) if mark.i else None
    who = before(mark) if noun is not None else None
    tokens = [] if who is None else [t for t in case.doc[: mark.i] if t.idx >= who[0]]
    return None if any(t.lemma_.lower() in words.content_nouns for t in tokens) else who


def _clause(text: Text, which: Token) -> Chars:
    """From behind the relative word to the comma that closes its clause, or the end of the sentence."""
    start = which.idx + len(which)
    sentence = text.sentence_at(start)
    for token in text.tokens(start, sentence.end):
        whole = len(text.tokens(start, token.idx)) >= _FEWEST
        if token.text in {",", ";", ")"} and whole and text.quote_at(token.idx) is None:
            return start, token.idx
    return start, sentence.end
