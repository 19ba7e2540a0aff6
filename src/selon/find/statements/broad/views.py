"""Opinions that say whose they are and stand beside a sentence: "à mon avis, le pont est sûr", "in her view, …"."""

from __future__ import annotations

from collections.abc import Iterator

from selon.find.statements.asides import around
from selon.find.statements.draft import Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Text
from selon.language.words.broad import BroadWords

__all__ = ["find"]


def find(text: Text, words: BroadWords) -> Iterator[Draft]:
    """A statement for every such opinion: the possessive is its source, the sentence around it its content."""
    for noun in text.block.tokens:
        if noun.lower_ not in words.views or noun.i < 2:
            continue
        case, whose = noun.nbor(-2), noun.nbor(-1)
        if case.lower_ not in words.at or whose.lower_ not in words.whose:
            continue
        end = noun.idx + len(noun)
        sentence = text.sentence_at(case.idx)
        apart = case.idx - sentence.start < 4 or case.nbor(-1).is_punct
        pieces = (
            around(text, case.idx, end, words.statements)
            if apart
            else (trimmed(text.text, sentence.start, case.idx), trimmed(text.text, end, sentence.end))
        )
        if any(last > first for first, last in pieces):
            source = whose.idx, whose.idx + len(whose)
            yield Draft(pieces, "statement.broad.view", source, (case.idx, end), lemma=noun.lemma_, head=noun.i)
