"""Who is the subject of a verb of report, where the parse has it or has it wrong."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.mistagged import behind_phrase, name_before, noun_behind, taken_for_adjective, taken_for_noun
from selon.find.statements.phrases import subject
from selon.language.words.statements import StatementWords

__all__ = ["subject_of"]

_OBJECTS = frozenset({"nous", "vous", "me", "m'", "lui", "leur"})


def subject_of(verb: Token, first: Token, lemma: str, words: StatementWords) -> Token | None:
    """The subject; where an object "nous" was taken for it ("nous a dit le maire"), the noun behind the verb."""
    caused = next((c for c in verb.children if c.dep_ == "aux:caus"), None)
    found = subject(verb)
    if found is None and lemma in words.demand and verb.dep_ == "acl" and verb.head.dep_ == "ROOT":
        return verb.head  # "The minister called for an inquiry", which the parser reads as a minister who was called for
    if found is None and caused is not None and "_" in lemma:
        found = subject(caused) or noun_behind(verb)
    if found is None and verb.dep_ == "amod" and taken_for_adjective(verb, words):
        return verb.head
    if words.subject_first:
        return _mended(found, verb, first, lemma, words) if found is not None else name_before(first)
    if found is None and (teller := _taken_for_object(verb, first, lemma, words)) is not None:
        return teller
    if verb.pos_ == "NOUN" and taken_for_noun(verb, words):
        return noun_behind(verb)
    if found is None and lemma in words.say and (parted := behind_phrase(verb, first)) is not None:
        return parted
    parted = _behind_comma(verb, first, found)
    if parted is not None:
        return parted
    ahead = first.nbor(-1).lower_ if first.i else ""
    if ahead not in _OBJECTS or (found is not None and found.lower_ not in _OBJECTS):
        return found
    if "3" not in features(first, "Person") and first.lower_ not in {"a", "ont", "avait", "avaient"}:
        return found
    return noun_behind(verb)


def _mended(found: Token, verb: Token, first: Token, lemma: str, words: StatementWords) -> Token | None:
    """The subject of a language that puts it first, where the parse took a prepositional phrase or a listener for it."""
    if any(c.dep_ == "case" and c.lower_ in words.on_air for c in found.children):
        return next((t for t in verb.doc[verb.i + 1 : verb.i + 8] if t.pos_ in {"NOUN", "PROPN"}), None)
    if lemma in words.tell and found.i > verb.i and first.i and first.nbor(-1).pos_ in {"NOUN", "PROPN", "PRON"}:
        return first.nbor(-1)
    return found


def _behind_comma(verb: Token, first: Token, found: Token | None) -> Token | None:
    """The noun behind a verb that one comma parts from what was taken for its subject.

    In "Le marché ferme, annonce la mairie" the market announces nothing: no single comma parts a subject from its verb.
    """
    if found is None or found.i >= first.i or found.head.i != verb.i or "Rel" in features(found, "PronType"):
        return None
    if first.nbor(-1).text != "," or sum(t.text == "," for t in verb.doc[found.i + 1 : first.i]) != 1:
        return None
    noun = noun_behind(verb) or behind_phrase(verb, first)
    number = features(first, "Number")
    several = noun is not None and any(c.dep_ == "conj" for c in noun.children)
    return noun if noun is not None and (several or features(noun, "Number") in ((), number)) else None


def _taken_for_object(verb: Token, first: Token, lemma: str, words: StatementWords) -> Token | None:
    """The office or name right behind a verb without a subject behind a comma: "…, soulignera le directeur"."""
    finite = "Fin" in features(first, "VerbForm") and lemma in words.say
    if not finite or not first.i or first.nbor(-1).text not in {",", "»", "”"} or verb.dep_ == "conj":
        return None
    noun = noun_behind(verb)
    if noun is None or noun.dep_ != "obj" or features(noun, "Definite") == ("Ind",):
        return None
    who = noun.lower_ in words.speakers or noun.ent_type_ in {"PER", "ORG"}
    return noun if who else None
