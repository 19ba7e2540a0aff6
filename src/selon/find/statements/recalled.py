"""What a pronoun takes up or announces: "…, ce que confirme la préfecture", "le maire l'a répété : le pont est sûr"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.behind_colon import behind_colon
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.extents import content
from selon.find.statements.text import Sentence, Text
from selon.find.statements.verbs import Cue, lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["RULE", "find", "without"]

RULE = "statement.recalled"

_FEWEST = 3
"""Words that a clause must have to be something said."""


def find(cue: Cue, text: Text, words: StatementWords) -> Draft | None:
    """The statement whose content is what the pronoun before its cue takes up, None where there is no such pronoun."""
    who = cue.clitic if cue.clitic is not None else cue.subject
    if who is None or cue.passive or cue.negated or cue.lemma in words.intend:
        return None
    if cue.lemma not in words.say and cue.lemma not in words.learn:
        return None
    if who.lower_ in words.first_person | words.impersonal or text.quote_at(cue.start) is not None:
        return None
    this = _pronoun(cue, words)
    said = _taken_up(this, cue, text, words) if this is not None else _announced(cue, text, words)
    if this is not None and said is not None:
        said = _told_in(said, text, words)
    piece = content(text, *said) if said is not None else None
    if piece is None or len(text.tokens(*piece)) < _FEWEST:
        return None
    return Draft((piece,), RULE, cue.source(), (cue.start, cue.end), lemma=cue.lemma, head=cue.verb.i)


def without(draft: Draft, taken: Sequence[Draft], text: Text) -> Draft:
    """A draft whose content runs on into "…, ce que dément la mairie", without that."""
    pieces = draft.pieces
    for other in taken:
        begins = max(end for _, end in other.pieces)
        assert other.cue is not None
        runs = any(start < begins < other.cue[0] < end for start, end in pieces)
        if runs and text.text[begins : begins + 1] == ",":
            pieces = tuple((start, min(end, begins)) for start, end in pieces if start < begins)
    return draft if pieces == draft.pieces else replace(draft, pieces=pieces)


def _told_in(said: Chars, text: Text, words: StatementWords) -> Chars:
    """ "L'avocat dit que la digue tient, ce que dément la mairie": what was told, not that somebody told it."""
    tokens = text.tokens(*said)
    for verb, that in pairwise(tokens):
        if that.lower_ in words.that and lemma_of(verb, words) in words.say and text.quote_at(verb.idx) is None:
            return that.idx + len(that), said[1]
    return said


def _pronoun(cue: Cue, words: StatementWords) -> Token | None:
    """The "ce" of "ce que" right before the cue, or before the subject that stands in front of it."""
    first = cue.first.i
    if cue.subject is not None and cue.subject.i < first:
        first = cue.subject.left_edge.i
    doc = cue.verb.doc
    if first < 2 or doc[first - 1].lower_ not in words.that or doc[first - 2].lower_ not in words.this:
        return None
    return doc[first - 2]


def _announced(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "Le maire l'a répété lundi : le pont restera fermé": what stands behind the colon, or else before the subject."""
    ahead = cue.verb.doc[cue.first.i - 1] if cue.first.i and cue.subject is not None else None
    if ahead is None or cue.lemma in words.shows or ahead.lower_ not in words.it or ahead.head.i != cue.verb.i or cue.inverted:
        return None
    return behind_colon(cue.end, cue, text) or _said_before(cue, text)


def _said_before(cue: Cue, text: Text) -> Chars | None:
    """ "La digue tiendra, le maire l'a promis": the clause before whoever says it, where the sentence ends with him."""
    assert cue.subject is not None
    sentence, first = text.sentence_at(cue.start), cue.subject.left_edge
    last = not any(t.pos_ in {"VERB", "AUX"} or t.text == "," for t in text.tokens(cue.end, sentence.end))
    mark = first.nbor(-1) if first.i else first
    before = text.tokens(sentence.start, mark.idx)
    told = any(t.pos_ in {"VERB", "AUX"} for t in before) and not any(t.text in {",", ";", ":"} for t in before)
    return (sentence.start, mark.idx) if last and told and mark.text in {",", ":", ";"} else None


def _taken_up(this: Token, cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """The clause before the comma; behind "c'est ce que …", what follows its colon or else the sentence before."""
    sentence = text.sentence_at(this.idx)
    before = text.tokens(sentence.start, this.idx)
    if before and before[-1].text == ",":
        listed = any(t.lower_ in words.this and t.nbor(1).lower_ in words.that for t in before)
        clause = this.dep_ == "parataxis" and any(_finite(t) for t in before)
        return (sentence.start, before[-1].idx) if clause and not listed else None
    told = behind_colon(cue.end, cue, text) if before and this.dep_ == "obj" else None
    if told is not None:
        return told
    if not before or any(t.lower_ not in words.it_is for t in before):
        return None
    colon = text.text.find(":", cue.end, sentence.end)
    if colon >= 0:
        return colon + 1, sentence.end
    earlier = _sentence_before(sentence, text)
    return (earlier.start, earlier.end) if earlier is not None else None


def _sentence_before(sentence: Sentence, text: Text) -> Sentence | None:
    at = len(text.text[: sentence.start].rstrip()) - 1
    return text.sentence_at(at) if at >= 0 else None


def _finite(token: Token) -> bool:
    return "Fin" in features(token, "VerbForm")
