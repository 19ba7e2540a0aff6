"""The words of one who takes part, and the clause a word stands in."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.blocks import Block
from selon.model import Span

__all__ = ["clause", "phrase"]

_CUT = frozenset({"acl", "acl:relcl", "appos", "advcl", "parataxis", "punct", "conj", "cc"})
_LEADING = frozenset({"case", "punct", "cc", "mark"})
_MOST = 16
_CLAUSES = frozenset({"VERB", "AUX"})
_DEPTH = 12


def phrase(block: Block, head: Token | None, links: frozenset[str]) -> Span | None:
    """The noun phrase of a head word without its preposition, cut before clauses and appositions; None for pronouns.

    `links` are the prepositions of complements that stay in it ("de"); other complements belong to the clause.
    """
    if head is None or head.pos_ in {"PRON", "DET", "PUNCT", "SYM"}:
        return None
    if head.pos_ == "ADV" and not any(child.i > head.i for child in head.children):
        return None
    first = min((c.left_edge.i for c in head.children if c.i < head.i and c.dep_ not in _LEADING), default=head.i)
    last = head.i
    for child in head.children:
        if child.i > head.i:
            if _leaves(child, links):
                break
            last = _reach(child, links)
    return block.span(first, last + 1) if last - first < _MOST else block.span(first, head.i + 1)


def _reach(token: Token, links: frozenset[str]) -> int:
    """The last word of a dependant, cut where a clause or an apposition begins inside it."""
    last = token.i
    for child in token.children:
        if child.i > token.i:
            if _leaves(child, links):
                break
            last = max(last, _reach(child, links))
    return last


def _leaves(child: Token, links: frozenset[str]) -> bool:
    """Whether a dependant behind the head is no part of its phrase."""
    if child.dep_ in _CUT or child.pos_ == "PUNCT":
        return True
    if child.dep_ not in {"nmod", "obl", "obl:arg", "obl:mod"}:
        return False
    return not any(c.dep_ == "case" and c.lemma_.lower() in links for c in child.children)


def clause(token: Token) -> Token:
    """The verb of the clause that a word stands in, or the head of its sentence."""
    for _ in range(_DEPTH):
        if token.pos_ in _CLAUSES and token.dep_ not in {"aux:tense", "aux:pass", "cop", "aux:caus"}:
            return token
        if token.head is token:
            return token
        token = token.head
    return token
