"""What the page tells and does not vouch for: "L'armée aurait tué douze civils", "il semble que …", "…, semble-t-il, …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.asides import around
from selon.find.statements.draft import Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_CLAUSE = frozenset({"ROOT", "conj", "parataxis"})
"""What a clause is that depends on no other."""


def find(text: Text, drafts: Sequence[Draft], words: StatementWords) -> Iterator[Draft]:
    """A statement of nobody's for every clause in the press conditional, or of seeming, that no other statement covers."""
    for token in text.among(forms=words.unverified, lemmas=words.seeming):
        if text.quote_at(token.idx) is not None or any(d.holds(token.idx) for d in drafts):
            continue
        told = _conditional if token.lower_ in words.unverified else _seeming
        draft = told(token, text, words)
        if draft is not None and not any(d.covers(*p) for d in drafts for p in draft.pieces):
            yield draft


def _conditional(auxiliary: Token, text: Text, words: StatementWords) -> Draft | None:
    """A whole clause whose verb is in the past conditional: the present one tells what would be ("serait votée demain")."""
    verb = auxiliary.head
    past = auxiliary.dep_ == "aux:tense" or lemma_of(verb, words) in words.with_be
    if not past or verb.dep_ not in _CLAUSE or "Part" not in features(verb, "VerbForm"):
        return None
    if lemma_of(verb, words) in words.modal_hedges | words.intend | words.believe:
        return None
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj") and c.i < auxiliary.i), None)
    if subject is None or "Rel" in features(subject, "PronType"):
        return None
    if subject.lower_ in words.first_person | words.impersonal | words.this:
        return None
    sentence = text.sentence_at(auxiliary.idx)
    if any(t.lower_ in words.unreal for t in text.tokens(sentence.start, sentence.end)):
        return None
    right = verb.right_edge
    piece = trimmed(text.text, subject.left_edge.idx, min(sentence.end, right.idx + len(right)))
    return Draft((piece,), "statement.unvouched.conditional", head=verb.i)


def _seeming(verb: Token, text: Text, words: StatementWords) -> Draft | None:
    """The clause behind "il semble que", or around "semble-t-il"."""
    doc = verb.doc
    behind = doc[verb.i + 1] if verb.i + 1 < len(doc) else None
    if behind is None:
        return None
    cue = verb.idx, verb.idx + len(verb)
    if behind.lower_.startswith("-") and verb.i and verb.nbor(-1).text == ",":
        end = behind.idx + len(behind)
        sentence = text.sentence_at(verb.idx)
        closes = text.text[end : end + 1] in {",", ".", ";", ")", "?", "!", ""}
        comma = text.text.find(",", end, sentence.end)
        rest = trimmed(text.text, end, comma if comma >= 0 else sentence.end)
        pieces = around(text, verb.idx, end, words) if closes else (rest,)  # "…, semble-t-il plus pressés que d'autres, …"
        return Draft(pieces, "statement.unvouched.seeming", None, (verb.idx, behind.idx + len(behind)), head=verb.i)
    if behind.lower_ not in words.that or not verb.i or verb.nbor(-1).lower_ not in words.it_subjects:
        return None
    right = behind.head.right_edge if behind.head.i > behind.i else verb.right_edge
    piece = trimmed(text.text, behind.idx + len(behind), min(text.sentence_at(verb.idx).end, right.idx + len(right)))
    return Draft((piece,), "statement.unvouched.seeming", None, cue, head=verb.i) if piece[0] < piece[1] else None
