"""What stands in a document: "les effets mentionnés dans la notice", "dans l'étude, trois cas ont été rapportés"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.broad import BroadWords

__all__ = ["find"]


def find(text: Text, words: BroadWords) -> Iterator[Draft]:
    """A statement for every participle or passive of report with a document behind its preposition."""
    for token in text.block.tokens:
        if "Part" not in features(token, "VerbForm") or lemma_of(token, words.statements) not in words.shown:
            continue
        if any(c.dep_.startswith("aux") for c in token.children) and all(c.dep_ != "aux:pass" for c in token.children):
            continue  # "la ministre a annoncé dans un communiqué": she said it
        document, what = _document(token, words), _what(token, text)
        if document is not None and what is not None:
            cue = token.idx, token.idx + len(token)
            yield Draft((what,), "statement.broad.shown", phrase(document), cue, lemma=token.lemma_, head=token.i)


def _document(verb: Token, words: BroadWords) -> Token | None:
    for child in verb.children:
        within = any(c.dep_ == "case" and c.lower_ in words.within for c in child.children)
        if within and {child.lower_, child.lemma_.lower()} & words.documents:
            return child
    return None


def _what(verb: Token, text: Text) -> Chars | None:
    """The noun that a participle describes, up to it, or the subject of a passive."""
    passive = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubj:pass"} and c.pos_ in {"NOUN", "PROPN"}), None)
    if passive is not None:
        return phrase(passive)
    if verb.dep_.split(":")[0] not in {"acl", "amod"} or verb.head.i > verb.i:
        return None
    end = verb.left_edge.idx if verb.left_edge.i > verb.head.i else verb.idx
    found = trimmed(text.text, phrase(verb.head)[0], end)
    return found if found[1] > found[0] else None
