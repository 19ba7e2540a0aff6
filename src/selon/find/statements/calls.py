"""Calls, demands and questions: "appelle les habitants à la prudence", "urged the council to act", "demande si …"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["call", "demand", "question", "urge"]

_REACH = 24


def call(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """What stands behind "à" after a verb that calls to something: a noun or an infinitive."""
    if cue.lemma not in words.call_to or cue.reflexive or text.quote_at(cue.start) is not None:
        return None
    for token in text.doc[cue.last.i + 1 : cue.last.i + _REACH]:
        if token.text in {".", ";", ":"} or (token.pos_ == "VERB" and "Fin" in features(token, "VerbForm")):
            return None
        if token.lower_ in {"à", "au", "aux"} and _called(token, cue):
            right = token.head.right_edge
            start = token.idx + len(token)
            return start + (text.text[start : start + 1] == " "), right.idx + len(right)
    return None


def _called(case: Token, cue: Cue) -> bool:
    head = case.head
    if head.i < case.i or head.pos_ not in {"NOUN", "VERB"} or head.ent_type_:
        return False
    direct = any(c.dep_ == "obj" and c.i > cue.verb.i for c in cue.verb.children)
    bare = case.i == cue.last.i + 1
    return (direct or bare) and (head.head.i == cue.verb.i or head.head.head.i == cue.verb.i)


def question(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """An indirect question right behind its verb, with the word that opens it."""
    if cue.lemma not in words.say | words.ask or cue.negated or "Inf" in features(cue.verb, "VerbForm"):
        return None
    if cue.last.i + 2 >= len(text.doc):
        return None
    first = text.doc[cue.last.i + 1]
    if first.lower_ not in words.whether or first.pos_ in {"NOUN", "PUNCT"}:
        return None
    clause = next((c for c in cue.verb.children if c.left_edge.i == first.i and _finite(c)), None)
    if clause is None:
        return None
    right = clause.right_edge
    return first.idx, right.idx + len(right)


def _finite(token: Token) -> bool:
    return "Fin" in features(token, "VerbForm") or any(
        "Fin" in features(c, "VerbForm") for c in token.children if c.dep_.startswith(("aux", "cop"))
    )


def demand(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """What a phrasal verb of demand asks for: "called on Monday for an inquiry"."""
    joint = words.demand.get(cue.lemma)
    if joint is None or cue.passive or text.quote_at(cue.start) is not None:
        return None
    for token in text.doc[cue.last.i + 1 : cue.last.i + _REACH]:
        if token.lower_ == joint and token.i + 1 < len(text.doc):
            head = token.head if token.head.i > token.i else token.nbor(1)
            right = head.right_edge
            return token.idx + len(token) + 1, right.idx + len(right)
        if token.text in {".", ";", ":", "“"} or (token.pos_ == "VERB" and "Fin" in features(token, "VerbForm")):
            return None
    return None


def urge(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """Whom a verb urges, and to what: "urged the council to act"."""
    if cue.lemma not in words.urge or cue.passive or text.quote_at(cue.start) is not None:
        return None
    start = cue.last.i + 1
    if start < len(text.doc) and text.doc[start].lower_ in words.urge_on:
        start += 1
    if start >= len(text.doc) or text.doc[start].pos_ not in {"DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM"}:
        return None
    for token in text.doc[start + 1 : start + _REACH]:
        if token.text in {".", ";", ":"} or (token.pos_ == "VERB" and "Fin" in features(token, "VerbForm")):
            return None
        if token.lower_ in words.to and token.pos_ == "PART" and token.i + 1 < len(text.doc):
            right = token.head.right_edge if token.head.i > token.i else token.nbor(1)
            return text.doc[start].idx, right.idx + len(right)
    return None
