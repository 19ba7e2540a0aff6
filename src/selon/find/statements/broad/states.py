"""What somebody is sure, aware or in doubt of: "est convaincue que …", "était au courant de …", "prend conscience de …"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.extents import content
from selon.find.statements.phrases import phrase, subject
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.broad import BroadWords

__all__ = ["find"]

_BEING = frozenset({"cop", "aux:pass"})
_NEAR = 4
"""How many words may stand between a state and what it is about."""


def find(text: Text, words: BroadWords) -> Iterator[Draft]:
    """A statement for every state that has a holder and something it is about."""
    for token in text.block.tokens:
        if token.lower_ not in words.states:
            continue
        verb = _verb(token, words)
        holder = _holder(token, verb)
        about = _about(token, text, words)
        if verb is not None and holder is not None and about is not None:
            cue = min(verb.idx, token.idx), max(verb.idx + len(verb), token.idx + len(token))
            yield Draft((about,), "statement.broad.state", holder, cue, lemma=token.lemma_, head=token.i)


def _verb(state: Token, words: BroadWords) -> Token | None:
    """The copula of a state, or the verb that it is the object or a complement of."""
    copula = next((c for c in state.children if c.dep_ in _BEING), None)
    governing = state.head if state.dep_.split(":")[0] in {"obj", "obl", "xcomp", "ccomp"} else None
    return copula or (governing if governing is not None and lemma_of(governing, words.statements) in words.state_verbs else None)


def _holder(state: Token, verb: Token | None) -> Chars | None:
    if verb is None:
        return None
    found = subject(state if verb.dep_ in _BEING else verb)
    return phrase(found) if found is not None and "expl" not in found.dep_ else None


def _about(state: Token, text: Text, words: BroadWords) -> Chars | None:
    """The clause behind "que", or the phrase behind a preposition."""
    for token in state.doc[state.i + 1 : state.i + 1 + _NEAR]:
        if token.is_punct:
            return None
        if token.lower_ in words.statements.that and token.head.i > token.i:
            right = token.head.right_edge
            return content(text, token.idx + len(token), right.idx + len(right))
        if token.lower_ in words.about and token.head.i > token.i:
            return phrase(token.head)
    return None
