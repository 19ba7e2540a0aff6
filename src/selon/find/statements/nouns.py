"""Nouns that carry a content: "l'annonce que …", "la théorie selon laquelle …", "l'appel de X à manifester"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["find"]


def find(text: Text, words: StatementWords) -> Iterator[Draft]:
    """Every statement of a block whose cue is a noun."""
    for token in text.among(lemmas=words.content_nouns | words.call_nouns):
        if token.pos_ != "NOUN":
            continue
        if token.lemma_ in words.content_nouns:
            yield from _clause(token, text, words)
        elif token.lemma_ in words.call_nouns:
            yield from _call(token, text, words)


def _clause(noun: Token, text: Text, words: StatementWords) -> Iterator[Draft]:
    for token in text.doc[noun.i + 1 : noun.i + 9]:
        if token.text in {".", ";"} or (token.pos_ == "VERB"):
            return
        which = token.lower_ in words.which and text.doc[token.i - 1].lower_ in {"selon", "according"}
        that = token.lower_ in words.that and token.pos_ == "SCONJ" and token.i <= noun.i + 3
        if not (which or that):
            continue
        if that and text.doc[min(token.i + 1, len(text.doc) - 1)].pos_ in {"VERB", "AUX"}:
            return
        if _holder(noun, words) is None and noun.lemma_ in words.held_nouns:
            return
        head = (
            token.head if token.head.i > token.i else next((t.head for t in text.doc[token.i + 1 : token.i + 3]), token)
        )
        sentence = text.sentence_at(noun.idx)
        right = head.right_edge if head.i > token.i else token
        end = min(sentence.end, right.idx + len(right))
        quote = text.quote_at(max(0, end - 1))
        content = trimmed(text.text, token.idx + len(token), quote.end if quote else end)
        if content[1] - content[0] > 12:
            yield _draft(noun, content, "statement.noun.clause", words)
        return


def _call(noun: Token, text: Text, words: StatementWords) -> Iterator[Draft]:
    for child in noun.children:
        if child.i > noun.i and "Inf" in features(child, "VerbForm"):
            marks = [t for t in child.children if t.dep_ in {"mark", "case"} and t.lower_ in {"à", "de", "d'", "to"}]
            if marks and _holder(noun, words) is not None:
                right = child.right_edge
                start = marks[-1].idx + len(marks[-1])
                yield _draft(noun, trimmed(text.text, start, right.idx + len(right)), "statement.noun.call", words)
                return


def _draft(noun: Token, content: Chars, rule: str, words: StatementWords) -> Draft:
    return Draft((content,), rule, _holder(noun, words), (noun.idx, noun.idx + len(noun)), lemma=noun.lemma_, head=noun.i)


def _holder(noun: Token, words: StatementWords) -> Chars | None:
    """Whose it is: "l'annonce du ministre", "sa théorie", "l'appel lancé par le ministre"."""
    for child in noun.children:
        label = child.dep_.split(":")[0]
        if label == "nmod" and any(
            t.lower_ in {"de", "d'", "du", "des", "of"} for t in child.children if t.dep_ == "case"
        ):
            return phrase(child)
        if label == "acl":
            agent = next((c for c in child.children if c.dep_ == "obl:agent"), None)
            if agent is not None:
                return phrase(agent)
    held_by = noun.head if noun.dep_ == "fixed" else noun  # "d'avis" is one preposition to the parser
    if any(c.dep_ == "cop" for c in held_by.children):  # "le maire est d'avis que …"
        held = (c for c in held_by.children if c.dep_ in {"nsubj", "expl:subj"} and c.lower_ not in words.this)
        return next((phrase(c) for c in held), None)
    return None
