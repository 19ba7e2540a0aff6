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
    for token in text.block.tokens:
        span = _adverb(token, words) or _passive(token, words)
        if span is None or text.quote_at(token.idx) is not None or any(d.covers(*span) for d in drafts):
            continue
        clause = _clause(token if token.pos_ in {"VERB", "AUX"} else token.head, span, text)
        pieces = tuple(p for p in clause if p[1] - p[0] > 1)
        if pieces:
            yield Draft(pieces, "statement.hearsay", None, span, head=token.i)


def _adverb(token: Token, words: StatementWords) -> Chars | None:
    if token.lower_ not in words.hearsay or token.head.pos_ not in {"VERB", "AUX"}:
        return None
    return token.idx, token.idx + len(token)


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
