"""What stands behind a colon without quotation marks: "Le ministère dément : aucun tir n'a eu lieu"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.extents import content
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["announced", "behind_colon"]

_FAR = 160
"""Most characters between a verb and its colon."""

_FEWEST = 3
"""Words that a clause must have to be something said."""


def announced(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """A clause behind the colon of a verb that has no other content: "Le maire prévient : le pont sera fermé lundi"."""
    if ":" not in text.text[cue.end : cue.end + _FAR] or not _reports(cue, words):
        return None
    if cue.passive or cue.inverted or cue.subject is None or cue.present_participle:
        return None
    if text.quote_at(cue.start) is not None or "Rel" in features(cue.subject, "PronType"):
        return None
    if any(
        c.dep_ in {"obj", "xcomp", "obl:arg"} and c.i > cue.verb.i and _names(c, text, words) for c in cue.verb.children
    ):
        return None
    told = behind_colon(cue.end, cue, text)
    if told is None:
        return None
    return content(text, *told) if _is_clause(text.tokens(*told)) else None


def _reports(cue: Cue, words: StatementWords) -> bool:
    if cue.lemma in words.intend or cue.lemma in words.shows:
        return False
    return cue.lemma in words.say or cue.lemma in words.deny or (cue.reflexive and cue.lemma in words.reflexive)


def _is_clause(tokens: Sequence[Token]) -> bool:
    """Whether the first word of some words that hangs on none of them is, or has, a finite verb."""
    within = {token.i for token in tokens}
    top = next((t for t in tokens if (t.head.i == t.i or t.head.i not in within) and not t.is_punct), None)
    finite = top is not None and any("Fin" in features(t, "VerbForm") for t in (top, *top.children))
    return finite and len(tokens) >= _FEWEST


def _names(child: Token, text: Text, words: StatementWords) -> bool:
    """Whether an object before the colon is what is told, not "cette version" which only points to it."""
    before = text.text.find(":", child.head.idx, child.idx) < 0
    return (
        before
        and child.pos_ != "PRON"
        and not any(c.dep_ == "det" and c.lower_ in words.demonstratives for c in child.children)
    )


def behind_colon(end: int, cue: Cue, text: Text) -> Chars | None:
    """What stands behind a colon that follows a cue, with no other verb between; quotations there are no matter of ours."""
    sentence = text.sentence_at(cue.start)
    colon = text.text.find(":", end, sentence.end)
    if colon < 0 or any(t.pos_ in {"VERB", "AUX"} for t in text.tokens(end, colon)):
        return None
    return None if text.text[colon + 1 : colon + 3].strip()[:1] in '«“"' else (colon + 1, sentence.end)
