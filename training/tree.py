"""Parsed stretches of text as plain tuples of tokens, and how to put larger ones together from smaller ones.

A `Piece` is a stretch with one root; heads count from its own first token. Made-up sentences are composed of pieces
of treebank sentences and of pieces built from words, so that no index is ever counted by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

__all__ = ["Part", "Piece", "Token", "compose", "insert", "leaf", "named"]

ROOT = "ROOT"


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its form, whether a space follows, lemma, part of speech, features, head (an index) and relation.

    `name` says whether it begins (``B-PER``) or goes on with (``I-PER``) a name, or that nobody knows (``?``).
    """

    form: str
    space: bool
    lemma: str
    pos: str
    morph: str
    head: int
    dep: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch with one root, which is its own head."""

    tokens: tuple[Token, ...]
    root: int

    @property
    def text(self) -> str:
        """The words as they would be printed."""
        return "".join(t.form + (" " if t.space else "") for t in self.tokens).strip()

    def spaced(self, after: bool) -> Piece:
        """Return the piece with or without a space after its last word."""
        return Piece((*self.tokens[:-1], replace(self.tokens[-1], space=after)), self.root)

    def recased(self, upper: bool) -> Piece:
        """Return the piece with its first letter in upper or lower case."""
        first = self.tokens[0]
        letter = first.form[0].upper() if upper else first.form[0].lower()
        return Piece((replace(first, form=letter + first.form[1:]), *self.tokens[1:]), self.root)


def named(piece: Piece, label: str) -> Piece:
    """Return the piece as a name of the kind `label`."""
    first, *rest = piece.tokens
    tokens = (replace(first, name=f"B-{label}"), *(replace(t, name=f"I-{label}") for t in rest))
    return Piece(tokens, piece.root)


Part = tuple[Piece, str, int | None]
"""A piece, its relation, and the index of the part whose root governs it (None: this one is the root)."""


def leaf(form: str, pos: str, morph: str = "", lemma: str | None = None, space: bool = True) -> Piece:
    """Return a piece of one word; the lemma defaults to the lower-case form (to the form itself for names)."""
    default = form if pos == "PROPN" else form.lower()
    return Piece((Token(form, space, lemma or default, pos, morph, 0, ROOT),), 0)


def compose(parts: Sequence[Part]) -> Piece:
    """Join pieces in order into one; each part hangs on the root of its governing part."""
    starts = [sum(len(p.tokens) for p, _, _ in parts[:i]) for i in range(len(parts))]
    roots = [start + piece.root for start, (piece, _, _) in zip(starts, parts, strict=True)]
    tokens: list[Token] = []
    top = 0
    for start, root, (piece, dep, governor) in zip(starts, roots, parts, strict=True):
        if governor is None:
            top = root
        for i, token in enumerate(piece.tokens):
            if i == piece.root:
                head, relation = (root, ROOT) if governor is None else (roots[governor], dep)
                tokens.append(replace(token, head=head, dep=relation))
            else:
                tokens.append(replace(token, head=token.head + start))
    return Piece(tuple(tokens), top)


def insert(host: Piece, at: int, guest: Piece, dep: str) -> Piece | None:
    """Put `guest` before the token `at` of `host`, hung on its root; None where that would cross an arc."""
    if any(_spans(i, t.head, at) and host.root not in (i, t.head) for i, t in enumerate(host.tokens)):
        return None
    size = len(guest.tokens)

    def moved(index: int) -> int:
        return index if index < at else index + size

    left = [replace(t, head=moved(t.head)) for t in host.tokens[:at]]
    right = [replace(t, head=moved(t.head)) for t in host.tokens[at:]]
    middle = [
        replace(t, head=moved(host.root), dep=dep) if i == guest.root else replace(t, head=t.head + at)
        for i, t in enumerate(guest.tokens)
    ]
    return Piece((*left, *middle, *right), moved(host.root))


def _spans(a: int, b: int, at: int) -> bool:
    return min(a, b) < at <= max(a, b)
