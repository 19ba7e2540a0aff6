"""Opinions that a sentence opens with: "Pour le ministre, la réforme est utile", "pour elle, tout reste à faire"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Sentence, Text
from selon.language.words.statements import StatementWords

__all__ = ["find"]


def find(text: Text, words: StatementWords) -> Iterator[Draft]:
    """A statement for every sentence that opens with whose opinion it is, and goes on with a clause of the present."""
    if not words.tonic:
        return
    for sentence in text.sentences:
        tokens = text.tokens(sentence.start, min(sentence.end, sentence.start + 160))
        if len(tokens) < 5 or tokens[0].lower_ not in words.opinion:
            continue
        head = tokens[1] if tokens[1].lower_ in words.tonic else tokens[0].head
        if head.i <= tokens[0].i or not _holds(head, words):
            continue
        start, end = phrase(head)
        comma = text.text.find(",", end, min(sentence.end, end + 3))
        if comma >= 0 and _judges(text, comma, sentence):
            content = trimmed(text.text, comma + 1, sentence.end)
            cue = (tokens[0].idx, tokens[0].idx + len(tokens[0]))
            yield Draft((content,), "statement.opinion", (start, end), cue, lemma="pour", head=tokens[0].i)


def _holds(head: Token, words: StatementWords) -> bool:
    """Whether a noun or pronoun can hold an opinion: a person by name or office."""
    return head.lower_ in words.tonic or head.ent_type_ == "PER" or head.lemma_.lower() in words.offices


def _judges(text: Text, start: int, sentence: Sentence) -> bool:
    """Whether the first verb behind is of the present or conditional: the past tells what befell someone."""
    for token in text.tokens(start, sentence.end):
        if token.pos_ in {"VERB", "AUX"} and "Fin" in features(token, "VerbForm"):
            told = (
                token.dep_.startswith("aux")
                and token.lower_ in {"a", "ont", "est", "sont"}
                and token.dep_ == "aux:tense"
            )
            return not told and ("Pres" in features(token, "Tense") or "Cnd" in features(token, "Mood"))
    return False
