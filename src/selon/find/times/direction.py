"""Which way a sentence looks: the tense of the verb an expression hangs on, or words such as "attendu", "will"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from selon.find.features import features
from selon.language.words.times import TimeWords

__all__ = ["direction", "told"]

_CLIMB = 12
_NEAR = 90


def direction(doc: Doc, start: int, end: int, words: TimeWords) -> int:
    """Where characters `[start, end)` of the parse look: -2 the past, +2 the future, +1 the future weakly, 0 undecided.

    A present tense looks ahead only weakly: "s'annonce samedi", but also "lors d'une marche samedi, il frappe".
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return 0
    if doc.has_annotation("DEP") and doc.has_annotation("MORPH"):
        return _by_verb(span.root, words)
    return _by_words(doc.text, start, end, words)


def _by_verb(token: Token, words: TimeWords) -> int:
    """Climb to the nearest verb that decides; nouns on the way may decide too ("la perspective de samedi")."""
    for _ in range(_CLIMB):
        if token.lower_ in words.future and not _done(token, words):
            return 2
        found = _of_verb(token, words)
        if found:
            return found
        if token.head == token:
            return 0
        token = token.head
    return 0


def _done(token: Token, words: TimeWords) -> bool:
    """Whether a participle tells what somebody did ("a annoncé lundi"), not what is to come ("est annoncé lundi")."""
    return any(child.dep_.startswith("aux") and child.lemma_.lower() in words.having for child in token.children)


def _of_verb(token: Token, words: TimeWords) -> int:
    helpers = [child for child in token.children if child.dep_.startswith(("aux", "cop"))]
    if token.pos_ not in ("VERB", "AUX") and not helpers:
        return 0
    if token.dep_ == "xcomp" and _governs(token.head, words):
        return 2
    if token.dep_ == "xcomp" and not helpers and "Part" in features(token, "VerbForm"):
        return 0  # "resteront fermées": the verb before it decides
    if token.lower_ in words.gone and helpers:
        return -2  # "est sortie", whatever the parse takes it for
    tenses = [tense for each in (token, *helpers) for tense in features(each, "Tense")]
    if any(child.lower_ in words.future for child in helpers):
        return 2
    if "Fut" in tenses or "Cnd" in features(token, "Mood"):
        return 2
    if "Imp" in tenses:
        return -2
    if any(child.dep_ == "aux:tense" for child in helpers) or "Past" in features(token, "Tense"):
        passive = any(child.dep_ == "aux:pass" and "Pres" in features(child, "Tense") for child in helpers)
        tense = any(child.dep_ == "aux:tense" for child in helpers)
        return 1 if passive and not tense and token.lemma_ not in words.with_be else -2
    return 1 if "Pres" in tenses and token.lower_ not in words.saying else 0


def _governs(verb: Token, words: TimeWords) -> bool:
    """Whether a verb sends what it governs into the future: "appelle à", "vont", "a décidé de"."""
    return verb.lower_ in words.future or verb.lower_ in words.urging


def _by_words(text: str, start: int, end: int, words: TimeWords) -> int:
    first = max(text.rfind(".", 0, start), text.rfind("\n", 0, start), start - _NEAR) + 1
    stops = [stop for stop in (text.find(".", end), text.find("\n", end), end + _NEAR) if stop >= 0]
    near = set(text[first : min(stops)].lower().replace("'", " ").split())
    return 2 if near & words.future and not near & words.past else 0


def told(doc: Doc, start: int, end: int, verbs: frozenset[str]) -> bool:
    """Whether characters `[start, end)` hang on a verb of speech: the day of the telling ("a-t-on appris samedi")."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return span is not None and span.root.head is not span.root and span.root.head.lemma_ in verbs
