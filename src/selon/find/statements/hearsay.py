"""What the page hands on without saying whose word it is: "reportedly", "is said to have …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["find"]


def find(text: Text, drafts: Sequence[Draft], words: StatementWords) -> Iterator[Draft]:
    """A statement of nobody's for every clause that a word of hearsay marks and no other statement covers."""
    if not (words.hearsay or words.said_to):
        return
    for token in text.among(forms=words.hearsay, lemmas=words.it_is_said | words.said_to):
        span = _adverb(token, words) or _passive(token, words)
        told = _impersonal(token, words)
        if told is not None and text.quote_at(token.idx) is None and not any(d.covers(*told[0]) for d in drafts):
            said = trimmed(text.text, told[1][0], min(told[1][1], text.sentence_at(token.idx).end))
            yield Draft((said,), "statement.hearsay", None, told[0], head=token.i)
        if span is None or text.quote_at(token.idx) is not None or any(d.covers(*span) for d in drafts):
            continue
        clause = _clause(token if token.pos_ in {"VERB", "AUX"} else token.head, span, text)
        pieces = tuple(p for p in clause if p[1] - p[0] > 1)
        if pieces:
            yield Draft(pieces, "statement.hearsay", None, span, head=token.i)


def _adverb(token: Token, words: StatementWords) -> Chars | None:
    if token.lower_ not in words.hearsay:
        return None
    if token.head.pos_ not in {"VERB", "AUX"} and not any(c.dep_ == "cop" for c in token.head.children):
        return None
    return token.idx, token.idx + len(token)


def _impersonal(token: Token, words: StatementWords) -> tuple[Chars, Chars] | None:
    """The words of "it is believed that …" and where the clause behind them stands."""
    if token.pos_ != "VERB" or lemma_of(token, words) not in words.it_is_said:
        return None
    passive = [c for c in token.children if c.dep_ == "aux:pass" and c.i < token.i]
    it = any(c.lower_ in words.it_subjects for c in token.children if c.i < token.i)
    clause = next((c for c in token.children if c.i > token.i and c.dep_ in {"ccomp", "csubj", "csubj:pass"}), None)
    if not passive or not it or clause is None:
        return None
    mark = next((c for c in clause.children if c.dep_ == "mark" and c.lower_ in words.that), None)
    if mark is None:
        return None
    right = clause.right_edge
    return (passive[0].idx, token.idx + len(token)), (mark.idx + len(mark), right.idx + len(right))


def _passive(token: Token, words: StatementWords) -> Chars | None:
    """ "is said to have left": with an infinitive behind it and no agent."""
    if token.pos_ != "VERB" or lemma_of(token, words) not in words.said_to or token.i + 2 >= len(token.doc):
        return None
    auxiliary = next((c for c in token.children if c.dep_ == "aux:pass" and c.i < token.i), None)
    if auxiliary is None or token.nbor(1).lower_ not in words.to or token.nbor(2).pos_ not in {"VERB", "AUX"}:
        return None
    return auxiliary.idx, token.idx + len(token)


def _clause(verb: Token, cue: Chars, text: Text) -> tuple[Chars, Chars]:
    """The clause of a verb, cut in two by the cue."""
    left, right = verb.left_edge, verb.right_edge
    sentence = text.sentence_at(cue[0])
    end = min(sentence.end, right.idx + len(right))
    return (
        trimmed(text.text, max(sentence.start, min(left.idx, cue[0])), cue[0]),
        trimmed(text.text, cue[1], max(cue[1], end)),
    )
