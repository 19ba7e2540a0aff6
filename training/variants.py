"""The same sentence as other pages would print it: other quotation marks, none, no commas, no apostrophes."""

from __future__ import annotations

import random
from dataclasses import replace

from selon.language.normalise import normalise
from training.tree import Piece, Token, compose, leaf

__all__ = ["QUOTES", "plain", "quoted", "requoted", "stripped"]

QUOTES = {
    "fr": (("«", "»"), ("«", "»"), ("“", "”"), ("“", "”")),
    "en": (("“", "”"), ("“", "”"), ("“", "”"), ("'", "'")),
}
"""The pairs in use, as they stand after `selon.language.normalise` (which makes straight marks directional)."""
_ANY_QUOTE = frozenset(("\"", "''", "``", "«", "»", "“", "”"))


def requoted(piece: Piece, marks: tuple[str, str]) -> Piece:
    """Return the sentence with its quotation marks replaced, opening and closing by turns."""
    opened = False
    out: list[Token] = []
    for token in piece.tokens:
        if token.form in _ANY_QUOTE:
            form = marks[1] if opened else marks[0]
            spaced = marks[0] == "«"
            if opened and out:
                out[-1] = replace(out[-1], space=spaced)
            token = replace(token, form=form, lemma=form, space=token.space if opened else spaced)
            opened = not opened
        out.append(token)
    return Piece(tuple(out), piece.root)


def quoted(piece: Piece, marks: tuple[str, str]) -> Piece:
    """Return the sentence in quotation marks as a whole, as a page prints direct speech that goes on."""
    if any(t.form in _ANY_QUOTE for t in piece.tokens):
        return piece
    spaced = marks[0] == "«"
    opening = leaf(marks[0], "PUNCT", space=spaced)
    return compose([(opening, "punct", 1), (piece.spaced(spaced), "", None), (leaf(marks[1], "PUNCT"), "punct", 1)])


def stripped(piece: Piece, rng: random.Random) -> Piece:
    """Return the sentence as scrapers leave it: commas gone, or quotation marks, or apostrophes, or all of them."""
    lost = {","} if rng.random() < 0.8 else set()
    if rng.random() < 0.35:
        lost |= _ANY_QUOTE
    fused = rng.random() < 0.6
    keep = [i for i, t in enumerate(piece.tokens) if t.form not in lost or t.dep != "punct" or _governs(piece, i)]
    place = {old: new for new, old in enumerate(keep)}
    tokens = [replace(piece.tokens[i], head=place[piece.tokens[i].head]) for i in keep]
    tokens = [_spaced(piece, keep, n, token) for n, token in enumerate(tokens)]
    if fused:
        tokens = [replace(t, form=t.form.replace("'", "") or t.form) for t in tokens]
    return Piece(tuple(tokens), place[piece.root])


def _governs(piece: Piece, index: int) -> bool:
    return any(t.head == index for t in piece.tokens)


def _spaced(piece: Piece, keep: list[int], n: int, token: Token) -> Token:
    following = keep[n + 1] if n + 1 < len(keep) else len(piece.tokens)
    gone = piece.tokens[keep[n] + 1 : following]
    return replace(token, space=token.space or any(t.space for t in gone))


def plain(piece: Piece) -> Piece:
    """Return the sentence with typography made plain, exactly as the pipeline is fed when it runs."""
    printed = "".join(t.form + (" " if t.space else "") for t in piece.tokens)
    text = normalise(printed)
    at = 0
    out: list[Token] = []
    for token in piece.tokens:
        form = text[at : at + len(token.form)]
        at += len(token.form) + token.space
        out.append(replace(token, form=form, lemma=form if token.pos == "PUNCT" else token.lemma.replace("’", "'")))
    return Piece(tuple(out), piece.root)
