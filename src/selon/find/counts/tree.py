"""What befell the people of a quantity, read from the dependency parse where the words alone did not tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from selon.find.counts.drafts import Draft, fits
from selon.find.counts.effects import Found
from selon.find.counts.triggers import match
from selon.find.counts.words import Words
from selon.language.words.counts import CountWords, Mode

__all__ = ["governed"]

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:caus"})
_OBJECTS = frozenset({"obj", "iobj", "obl:arg"})
_CHAIN = 4


def governed(text: Words, rows: Sequence[Draft], words: CountWords) -> None:
    """Add what the parse says of quantities whose own clause, read word by word, says nothing."""
    if not text.doc.has_annotation("DEP"):
        return
    for row in rows:
        if not row.found and row.phrase.person and row.quantity.kind not in {"rank"}:
            head = _token(text, row)
            found = next(_roles(text, head, words), None) if head is not None else None
            if found is not None and fits(found, row, text, words):
                row.found = [found]


def _token(text: Words, row: Draft) -> Token | None:
    index = row.phrase.head if row.phrase.head is not None else row.quantity.number
    span = text.doc.char_span(text.begin[index], text.end[index], alignment_mode="expand")
    if span is None:
        return None
    token = span.root
    # "une dizaine de personnes": the collective word governs the noun.
    if (
        token.dep_ == "nmod"
        and token.head.i < token.i
        and text.index_at(token.head.idx) in range(row.quantity.first, row.quantity.end)
    ):
        return token.head
    return token


def _roles(text: Words, head: Token, words: CountWords) -> Iterator[Found]:
    """What the words that govern a noun, or hang on it, say befell it."""
    for child in head.children:
        if child.dep_ in {"acl", "acl:relcl", "amod"} and child.i > head.i:
            yield from _verb(text, child, words, passive=child.dep_ != "acl:relcl" or _passive(child))
    token = head
    for _ in range(_CHAIN):
        if token.dep_ in _SUBJECTS:
            verb = token.head
            yield from _verb(text, verb, words, passive=token.dep_ == "nsubj:pass" or _passive(verb))
            return
        if token.dep_ in _OBJECTS:
            yield from _at(text, token.head, words, ("does", "done"))
            yield from _at(text, token.head, words, ("costs",))
            return
        if token.dep_ == "nmod":
            yield from _at(text, token.head, words, ("event",))
            return
        if token.dep_ not in {"conj", "appos"}:
            return
        token = token.head


def _passive(verb: Token) -> bool:
    return any(child.dep_ == "aux:pass" for child in verb.children)


def _verb(text: Words, verb: Token, words: CountWords, *, passive: bool) -> Iterator[Found]:
    yield from _at(text, verb, words, ("suffers",))
    if passive and not any(child.dep_.startswith("expl") for child in verb.children):
        yield from _at(text, verb, words, ("done",))


def _at(text: Words, token: Token, words: CountWords, modes: Sequence[Mode]) -> Iterator[Found]:
    index = text.index_at(token.idx)
    found = match(text, index, words, modes) if index < len(text) else None
    if found is not None:
        yield Found(found, index, 0, "parse")
