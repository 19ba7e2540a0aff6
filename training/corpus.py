"""Pieces to spaCy documents: neighbours grouped, so that a parser learns where one sentence ends and the next begins."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from training.conllu import Sentence
from training.tree import Piece

__all__ = ["document", "grouped", "save"]

_LAYERS = ["ORTH", "LEMMA", "POS", "TAG", "MORPH", "HEAD", "DEP", "SENT_START", "SPACY"]


def document(vocab: Vocab, pieces: Sequence[Piece]) -> Doc:
    """Return one document of several sentences, a space between them."""
    tokens = [t for piece in pieces for t in piece.spaced(True).tokens]
    offsets = [sum(len(p.tokens) for p in pieces[:i]) for i, piece in enumerate(pieces) for _ in piece.tokens]
    return Doc(
        vocab,
        words=[t.form for t in tokens],
        spaces=[t.space for t in tokens],
        lemmas=[t.lemma for t in tokens],
        pos=[t.pos for t in tokens],
        tags=[t.pos for t in tokens],
        morphs=[t.morph for t in tokens],
        heads=[t.head + offset for t, offset in zip(tokens, offsets, strict=True)],
        deps=[t.dep for t in tokens],
    )


def grouped(sentences: Iterable[Sentence], rng: random.Random, most: int = 8) -> list[list[Piece]]:
    """Group neighbouring sentences of one document, one to `most` together."""
    groups: list[list[Piece]] = []
    room, last = 0, None
    for sentence in sentences:
        if sentence.document == last and room > 0:
            groups[-1].append(sentence.piece)
            room -= 1
        else:
            groups.append([sentence.piece])
            room = rng.randint(1, most) - 1
        last = sentence.document
    return groups


def save(groups: Iterable[Sequence[Piece]], path: Path) -> int:
    """Write the documents to `path` in spaCy's binary form and return how many words they hold."""
    vocab = Vocab()
    bin_ = DocBin(attrs=_LAYERS, store_user_data=False)
    words = 0
    for group in groups:
        doc = document(vocab, group)
        words += len(doc)
        bin_.add(doc)
    path.parent.mkdir(parents=True, exist_ok=True)
    bin_.to_disk(path)
    return words
