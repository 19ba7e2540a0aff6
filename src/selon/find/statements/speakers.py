"""Who speaks in an incise: the subject before or behind its verb, or whoever it was learnt from."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.contrasts import bare, sets_apart
from selon.find.statements.draft import Chars
from selon.find.statements.phrases import before, phrase, with_name
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["learnt_from", "speaker"]

_STOPS = frozenset(",;:.!?()«»“”–—")
_CLOSE = frozenset(",.;")


def speaker(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """The phrase of whoever speaks, or None where the incise names nobody ("a-t-on appris")."""
    found = _speaker(cue, text, words)
    return bare(found, text, words) if found is not None else None


def _speaker(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    if cue.clitic is not None and cue.clitic.lower_.rsplit("-", 1)[-1] == "on":
        return learnt_from(cue, words)
    if _nobody(cue):
        return learnt_from(cue, words)
    found = None if _relative(cue) else cue.source()
    if cue.lemma in words.learn and found is not None:
        return learnt_from(cue, words) or found
    if cue.subject is not None and cue.subject.i > cue.verb.i and _set_apart(cue.subject):
        return _next_phrase(cue, text, cue.subject.i + 1) or found
    if cue.subject is not None and cue.subject.i > cue.verb.i and (named := _said_of(cue.subject)) is not None:
        return named
    if found is not None and cue.subject is not None and sets_apart(found, text, words):
        return _next_phrase(cue, text, cue.subject.i + 1) or found
    if found is not None and not (cue.subject is not None and cue.subject.i < cue.verb.i and _far(cue, text)):
        return with_name(text.doc, found)
    following = _next_phrase(cue, text, cue.last.i + 1)
    return with_name(text.doc, following) if following is not None else found


def _nobody(cue: Cue) -> bool:
    """Whether "il" stands for nobody: "est-il écrit dans le communiqué", "a-t-il été précisé"; not "s'est-il exclamé"."""
    il = cue.clitic is not None and cue.clitic.lower_.rsplit("-", 1)[-1] == "il"
    return il and not cue.reflexive and any(c.lemma_ == "être" for c in cue.verb.children if c.dep_ != "advmod")


def _relative(cue: Cue) -> bool:
    """Whether the subject is a relative pronoun, which no incise has."""
    return cue.subject is not None and cue.clitic is None and "Rel" in features(cue.subject, "PronType")


def _far(cue: Cue, text: Text) -> bool:
    """Whether a subject before its verb stands beyond a quotation mark: then the parser has it wrong."""
    assert cue.subject is not None
    return any(mark in text.text[cue.subject.idx : cue.start] for mark in "«»“”")


def learnt_from(cue: Cue, words: StatementWords, *, clause: bool = False) -> Chars | None:
    """The source behind "a-t-on appris auprès de …" or "a-t-on expliqué de source …".

    Before a `clause` ("on apprenait de source judiciaire que …") it has to say that it is one, and stands before "que".
    """
    for token in cue.verb.doc[cue.last.i + 1 : cue.last.i + 12]:
        if token.text in _CLOSE or (clause and token.lower_ in words.that):
            return None
        read = cue.lemma == "pouvoir" or _nobody(cue)
        if token.lower_ in words.from_whom or (read and token.lower_ in words.read_on):
            head = _head_behind(token)
            if head is not None and (not clause or token.lower_ in words.at or head.lower_ in words.source_nouns):
                return _without_case(phrase(head), token) if head.lower_ in words.source_nouns else phrase(head)
        if token.lower_ in words.seats:
            head = _head_behind(token)
            if head is not None and head.lower_ in words.seat_nouns:
                return phrase(head)
    return None


def _without_case(span: Chars, case: Token) -> Chars:
    """A source without the preposition before it that the parser takes for its article: "de même source"."""
    return (case.idx + len(case) + 1, span[1]) if span[0] == case.idx and case.doc[case.i + 1].pos_ != "DET" else span


def _head_behind(case: Token) -> Token | None:
    """The noun that a preposition introduces; where the parser hangs it elsewhere, the next noun."""
    if case.head.i > case.i and case.head.pos_ in {"NOUN", "PROPN", "PRON"}:
        return case.head
    for token in case.doc[case.i + 1 : case.i + 5]:
        if token.pos_ in {"NOUN", "PROPN", "PRON"}:
            return token
    return None


def _next_phrase(cue: Cue, text: Text, first: int) -> Chars | None:
    """Where the parser gave no subject: the first noun phrase from a token on that no preposition introduces."""
    for token in text.doc[first : first + 13]:
        if token.text in _STOPS and token.text != ",":
            return None
        if token.ent_iob_ == "B" and token.ent_type_ == "PER" and token.i > cue.verb.i:
            return _person(token)
        if token.pos_ not in {"NOUN", "PROPN", "PRON"} or token.dep_.split(":")[0] in {"nmod", "flat", "appos"}:
            continue
        if any(child.dep_ == "case" for child in token.children) or _is_time(token) or _set_apart(token):
            continue
        return phrase(token)
    return None


def _set_apart(token: Token) -> bool:
    """Whether one small word stands between two commas: "relatait, amère, une habituée"."""
    inside = 0 < token.i < len(token.doc) - 1 and token.text[0].islower() and token.pos_ != "PRON"
    return inside and token.nbor(-1).text == token.nbor(1).text == ","


def _said_of(token: Token) -> Chars | None:
    """The name before a comma and an adverb, where a word says more of whoever bears it: "…, a dit Laurent, également pêcheur"."""
    comma = next((c for c in token.lefts if c.text == "," and c.nbor(1).pos_ == "ADV"), None)
    return before(comma) if comma is not None and comma.i and comma.nbor(-1).pos_ == "PROPN" else None


def _person(first: Token) -> Chars:
    last = first
    while last.i + 1 < len(last.doc) and last.nbor(1).ent_iob_ == "I":
        last = last.nbor(1)
    return first.idx, last.idx + len(last)


def _is_time(token: Token) -> bool:
    someone = any(c.dep_ == "det" and c.lower_ in {"un", "une"} for c in token.children)
    return (token.dep_ in {"obl:mod", "obl"} and not someone) or token.lower_ in {
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "matin",
        "soir",
        "hier",
    }
