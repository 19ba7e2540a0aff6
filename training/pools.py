"""What made-up sentences borrow from the treebanks: whole clauses to be reported, and noun phrases that act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from training.tree import ROOT, Piece

__all__ = ["Pools", "gather"]

_DANGLING = frozenset((".", "...", "…", ";", ":"))
_QUOTES = frozenset(("\"", "''", "``", "«", "»", "“", "”", "'", "(", ")", "[", "]"))
_SUBJECTS = ("nsubj", "expl", "csubj")


@dataclass(frozen=True, slots=True)
class Pools:
    """Clauses without their full stop, and noun phrases with their number ("Sing" or "Plur")."""

    clauses: tuple[Piece, ...]
    actors: tuple[tuple[Piece, str], ...]


def gather(pieces: Iterable[Piece]) -> Pools:
    """Return what can be borrowed from treebank sentences."""
    clauses: list[Piece] = []
    actors: list[tuple[Piece, str]] = []
    for piece in pieces:
        children = _children(piece)
        if _is_clause(piece, children):
            bare = _without_stop(piece)
            if bare is not None:
                clauses.append(bare)
        actors += _actors(piece, children)
    return Pools(tuple(clauses), tuple(actors))


def _children(piece: Piece) -> dict[int, list[int]]:
    children: dict[int, list[int]] = {}
    for i, token in enumerate(piece.tokens):
        if token.head != i:
            children.setdefault(token.head, []).append(i)
    return children


def _is_clause(piece: Piece, children: dict[int, list[int]]) -> bool:
    tokens = piece.tokens
    under = [tokens[i] for i in children.get(piece.root, [])]
    finite = any("VerbForm=Fin" in t.morph for t in (tokens[piece.root], *(u for u in under if u.dep[:3] in ("aux", "cop"))))
    return (
        5 <= len(tokens) <= 32
        and finite
        and tokens[0].form[0].isupper()
        and any(t.dep.startswith(_SUBJECTS) for t in under)
        and not any(t.dep == "parataxis" or t.form in _QUOTES for t in tokens)
    )


def _without_stop(piece: Piece) -> Piece | None:
    tokens = list(piece.tokens)
    while tokens and tokens[-1].form in _DANGLING:
        if any(t.head == len(tokens) - 1 for t in tokens[:-1]):
            return None
        tokens.pop()
    if len(tokens) < 4 or tokens[-1].form in ("-", "--", ",", "–"):
        return None
    return Piece((*tokens[:-1], replace(tokens[-1], space=True)), piece.root)


def _actors(piece: Piece, children: dict[int, list[int]]) -> Iterator[tuple[Piece, str]]:
    for i, token in enumerate(piece.tokens):
        if token.dep in ("nsubj", "obl:agent") and token.pos in ("NOUN", "PROPN"):
            phrase = _subtree(piece, i, children)
            if phrase is not None:
                if phrase.tokens[0].pos in ("DET", "PRON", "ADP", "ADV", "ADJ", "NOUN", "NUM") and phrase.tokens[0].form != "I":
                    phrase = phrase.recased(False)
                yield phrase, "Plur" if "Number=Plur" in token.morph else "Sing"


def _subtree(piece: Piece, top: int, children: dict[int, list[int]]) -> Piece | None:
    inside, waiting = set(), [top]
    while waiting:
        i = waiting.pop()
        inside.add(i)
        waiting += children.get(i, [])
    kept = sorted(i for i in inside if not (piece.tokens[i].head == top and piece.tokens[i].dep == "case"))
    tokens = [piece.tokens[i] for i in kept]
    whole = kept and kept[-1] - kept[0] + 1 == len(kept)
    if not whole or len(kept) > 9 or any(t.dep in ("acl:relcl", "parataxis") or t.form in _QUOTES for t in tokens):
        return None
    if tokens[-1].pos == "PUNCT" or any(t.head not in kept for i, t in zip(kept, tokens, strict=True) if i != top):
        return None
    shifted = [replace(t, head=t.head - kept[0]) for t in tokens]
    root = top - kept[0]
    shifted[root] = replace(shifted[root], head=root, dep=ROOT)
    return Piece((*shifted[:-1], replace(shifted[-1], space=True)), root)
