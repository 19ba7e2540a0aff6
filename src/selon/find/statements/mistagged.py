"""Verbs of report that the parser takes for something else, and their subjects that it hangs elsewhere."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.language.words.statements import StatementWords

__all__ = ["behind_phrase", "lemma_of", "name_before", "noun_behind", "taken_for_adjective", "taken_for_noun"]


def lemma_of(token: Token, words: StatementWords) -> str:
    """The lemma of a token, mended for forms the lemmatiser gets wrong."""
    return words.forms.get(token.lower_) or token.lemma_.lower()


def taken_for_adjective(token: Token, words: StatementWords) -> bool:
    """ "L'association alerte sur une pénurie", which the parser reads as an association that is alert."""
    told_with = words.tell_with.get(lemma_of(token, words), frozenset())
    behind = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    return token.dep_ == "amod" and token.head.i < token.i and token.head.dep_ == "ROOT" and behind in told_with


def taken_for_noun(token: Token, words: StatementWords) -> bool:
    """ "Les cas doublent, alerte une étude", which the parser reads as an alert: no noun stands between a comma and an article."""
    doc = token.doc
    if words.subject_first or not token.i or token.i + 2 >= len(doc) or not token.text[0].islower():
        return False
    if (
        token.pos_ != "NOUN"
        or doc[token.i - 1].text not in {",", "»", "”"}
        or any(c.dep_ == "det" for c in token.children)
    ):
        return False
    behind = doc[token.i + 1]
    named = token.i > 1 and doc[token.i - 2].ent_type_ == "PER"  # "…, le maire Jean Durand, fustige la …"
    loose = behind.pos_ == "DET" and not named and token.dep_ in {"conj", "appos", "parataxis"}
    return behind.ent_type_ == "PER" or loose


def behind_phrase(verb: Token, first: Token) -> Token | None:
    """The noun of an incise that a phrase parts from its verb: "…, note dans son rapport annuel l'Observatoire"."""
    finite = "Fin" in features(first, "VerbForm") and "3" in (features(first, "Person") or ("3",))
    if not finite or not first.i or first.nbor(-1).text not in {",", "»", "”"} or verb.i + 2 >= len(verb.doc):
        return None
    tokens = list(verb.doc[verb.i + 1 : verb.i + 12])
    if tokens[0].pos_ not in {"ADP", "ADV"}:
        return None
    for token in tokens[2:]:
        if token.is_punct or token.pos_ in {"VERB", "AUX", "SCONJ", "PRON"}:
            return None
        if token.pos_ == "DET" and token.nbor(-1).pos_ in {"NOUN", "ADJ", "PROPN"} and token.i + 1 < len(token.doc):
            return next((t for t in token.doc[token.i + 1 : token.i + 4] if t.pos_ in {"NOUN", "PROPN"}), None)
    return None


def name_before(first: Token) -> Token | None:
    """The person or body named right before a verb, which the parser hung on the clause before: "… their shopping Doe said"."""
    last = first.nbor(-1) if first.i else first
    if last.ent_type_ not in {"PER", "ORG"} or last.i == first.i:
        return None
    while last.ent_iob_ == "I" and last.i:
        last = last.nbor(-1)
    return last


def noun_behind(verb: Token) -> Token | None:
    """The noun right behind a verb, with nothing but determiners between."""
    following = next((t for t in verb.doc[verb.i + 1 : verb.i + 4] if t.pos_ != "DET"), None)
    return following if following is not None and following.pos_ in {"NOUN", "PROPN"} else None
