"""Whom an outlet invokes for what it says: "l'agence affirme …, citant une source militaire"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase
from selon.find.statements.relays import is_media
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["invoked"]


def invoked(draft: Draft, text: Text, words: StatementWords) -> Draft:
    """A draft whose source is an outlet that cites somebody in the same sentence: then that one is the source."""
    if draft.cue is None or draft.source is None or text.quote_at(draft.cue[0]) is not None:
        return draft
    if not any(is_media(token, words) for token in text.tokens(*draft.source)):
        return draft
    sentence = text.sentence_at(draft.cue[0])
    for token in text.tokens(sentence.start, sentence.end):
        named = _named(token, words)
        if named is None or text.quote_at(token.idx) is not None:
            continue
        pieces = tuple(_before(piece, token, text) for piece in draft.pieces)
        if all(end - start > 1 for start, end in pieces):
            return replace(draft, pieces=pieces, source=named, relays=(_before(draft.source, token, text), *draft.relays))
    return draft


def _named(token: Token, words: StatementWords) -> Chars | None:
    """Whom a participle of citing names, the participle not being part of a tense."""
    if token.pos_ != "VERB" or features(token, "VerbForm") != ("Part",) or features(token, "Tense") != ("Pres",):
        return None
    if lemma_of(token, words) not in words.citing or any(child.dep_.startswith("aux") for child in token.children):
        return None
    cited = next((child for child in token.children if child.dep_ in {"obj", "iobj"} and child.i > token.i), None)
    return phrase(cited) if cited is not None else None


def _before(piece: Chars, token: Token, text: Text) -> Chars:
    """A piece of content, or an outlet, as far as it goes before the participle that ran into its end."""
    start, end = piece
    if not start < token.idx < end:
        return piece
    return start, start + len(text.text[start : token.idx].rstrip(" ,"))
