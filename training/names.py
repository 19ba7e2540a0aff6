"""Where the names are: gold from GUM's open parts, guesses from lists elsewhere, and "nobody knows" for the rest."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab

from selon.language.words.given import GIVEN
from training.conllu import Sentence
from training.lists import Lists
from training.tree import Piece, Token, leaf, named

__all__ = ["guessed", "known", "renamed", "save_names"]

_KINDS = {"person": "PER", "place": "LOC", "organization": "ORG"}
_LINKS = frozenset(("of", "for", "and", "the", "-", "&", "de", "al", "el"))
_IN = frozenset(("in", "near", "from", "to", "at", "of", "around", "à", "en", "vers", "dans", "de"))
_UNKNOWN = "?"


def known(sentence: Sentence) -> Piece:
    """Return the sentence with the names that its marked mentions hold; all else is no name."""
    tokens = list(sentence.piece.tokens)
    taken: set[int] = set()
    for start, end, kind in sorted(sentence.mentions, key=lambda m: m[0] - m[1]):
        span = _name_in(tokens, start, end, kind) if kind in _KINDS else None
        if span and not taken & set(range(*span)):
            taken |= set(range(*span))
            _mark(tokens, span, _KINDS[kind])
    return Piece(tuple(tokens), sentence.piece.root)


def _name_in(tokens: Sequence[Token], start: int, end: int, kind: str) -> tuple[int, int] | None:
    """Return the stretch of a mention that is a proper name, without its article, titles and what describes it."""
    head = next((i for i in range(start, min(end, len(tokens))) if not start <= tokens[i].head < end), None)
    if head is None or tokens[head].pos != "PROPN":
        return None
    first, last = head, head + 1
    while last < end and _goes_on(tokens, last, end, kind):
        last += 1
    while kind != "person" and first > start and _capital(tokens[first - 1]) and tokens[first - 1].dep in ("compound", "amod"):
        first -= 1
    return first, last


def _goes_on(tokens: Sequence[Token], i: int, end: int, kind: str) -> bool:
    if tokens[i].pos == "PROPN" and _capital(tokens[i]):
        return True
    linked = tokens[i].form in ("-", "al", "el") if kind == "person" else tokens[i].form.lower() in _LINKS
    return linked and i + 1 < end and (_capital(tokens[i + 1]) or tokens[i + 1].form in _LINKS)


def _capital(token: Token) -> bool:
    return token.form[:1].isupper()


def _mark(tokens: list[Token], span: tuple[int, int], label: str) -> None:
    for i in range(*span):
        tokens[i] = replace(tokens[i], name=f"{'B' if i == span[0] else 'I'}-{label}")


def guessed(piece: Piece, places: frozenset[str]) -> Piece:
    """Return the sentence with sure names only: a listed given name with what follows, a listed place after "in"."""
    tokens = list(piece.tokens)
    i = 0
    while i < len(tokens):
        if tokens[i].pos != "PROPN":
            if _capital(tokens[i]) and i and tokens[i].pos in ("NOUN", "ADJ", "X"):
                tokens[i] = replace(tokens[i], name=_UNKNOWN)
            i += 1
            continue
        end = i + 1
        while end < len(tokens) and tokens[end].pos == "PROPN":
            end += 1
        label = _sure(tokens, i, end, places)
        if label:
            _mark(tokens, (i, end), label)
        else:
            for k in range(max(0, i - 1), min(len(tokens), end + 1)):
                tokens[k] = tokens[k] if tokens[k].name[:1] in ("B", "I") else replace(tokens[k], name=_UNKNOWN)
        i = end
    return Piece(tuple(tokens), piece.root)


def _sure(tokens: Sequence[Token], start: int, end: int, places: frozenset[str]) -> str | None:
    text = " ".join(t.form for t in tokens[start:end])
    before = tokens[start - 1].form.lower() if start else ""
    if end - start in (2, 3) and tokens[start].form.lower() in GIVEN and tokens[start + 1].dep.startswith("flat"):
        return "PER"
    if text in places and (before in _IN or len(text) > 5) and tokens[start].form.lower() not in GIVEN:
        return "LOC"
    if end - start == 1 and re.fullmatch(r"[A-Z]{3,5}", text) and before in ("the", "l'", "la", "le"):
        return "ORG"
    return None


def renamed(piece: Piece, lists: Lists, rng: random.Random) -> Piece:
    """Return the sentence with its organisations, and persons and places of one to two words, replaced by others."""
    out: list[Token] = []
    i = 0
    while i < len(piece.tokens):
        end = i + 1
        if piece.tokens[i].name.startswith("B-"):
            while end < len(piece.tokens) and piece.tokens[end].name.startswith("I-"):
                end += 1
            out += _other(piece.tokens[i:end], lists, rng)
        else:
            out.append(piece.tokens[i])
        i = end
    return Piece(tuple(replace(t, head=0, dep="") for t in out), 0)


def _other(tokens: Sequence[Token], lists: Lists, rng: random.Random) -> Sequence[Token]:
    label = tokens[0].name[2:]
    if label == "ORG" and lists.bodies and rng.random() < 0.6:
        words = lists.body(rng)
    elif label == "PER" and len(tokens) <= 2:
        words = [lists.first(rng)] * (len(tokens) - 1) + [lists.last(rng)]
    elif label == "LOC" and len(tokens) == 1:
        words = lists.place(rng).split()
    else:
        return tokens
    made = [t for word in words for t in leaf(word, "PROPN", space=not word.endswith("'")).tokens]
    whole = named(Piece(tuple(made), 0), label).tokens
    return (*whole[:-1], replace(whole[-1], space=tokens[-1].space))


def save_names(groups: Iterable[Sequence[Piece]], path: Path) -> int:
    """Write documents with names, and words of which nothing is known, to `path`; return how many names."""
    vocab, bin_, count = Vocab(), DocBin(attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"]), 0
    for group in groups:
        tokens = [t for piece in group for t in piece.spaced(True).tokens]
        doc = Doc(vocab, words=[t.form for t in tokens], spaces=[t.space for t in tokens])
        unknown = [Span(doc, i, i + 1) for i, t in enumerate(tokens) if t.name == _UNKNOWN]
        spans = [Span(doc, start, end, label) for start, end, label in _spans(tokens)]
        doc.set_ents(spans, missing=unknown, default="outside")
        count += len(spans)
        bin_.add(doc)
    path.parent.mkdir(parents=True, exist_ok=True)
    bin_.to_disk(path)
    return count


def _spans(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    start = None
    for i, token in enumerate((*tokens, leaf(".", "PUNCT").tokens[0])):
        if start is not None and not token.name.startswith("I-"):
            yield start, i, tokens[start].name[2:]
            start = None
        if token.name.startswith("B-"):
            start = i
