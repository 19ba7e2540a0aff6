"""Where a block speaks of events: words of the table whose companions stand with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from spacy.strings import get_string_id
from spacy.tokens import Doc, Token

from selon.language.words.events import EventWord, EventWords

__all__ = ["Hit", "hits"]

_NEAR = 3
_NOUNS = frozenset({"NOUN", "PROPN"})
_COMPANIONS = frozenset({"obj", "obl", "obl:arg", "obl:mod", "nmod", "amod", "compound", "appos", "nsubj:pass"})
_WITHIN = frozenset({"nmod", "amod", "compound"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger in a text: its token, its companion where it needs one, and its entry in the table."""

    token: Token
    companion: Token | None
    word: EventWord

    @property
    def reach(self) -> tuple[int, int]:
        """The tokens `[first, end)` of the trigger, with its companion where that stands near."""
        other = self.companion.i if self.companion is not None else self.token.i
        if abs(other - self.token.i) > _NEAR:
            other = self.token.i
        return min(self.token.i, other), max(self.token.i, other) + 1


@cache
def _hashed(words: EventWords) -> Mapping[int, tuple[EventWord, ...]]:
    """The table by the numbers that spaCy knows strings by, so that most words are passed over at the price of one."""
    return {get_string_id(lemma): entries for lemma, entries in words.triggers.items()}


def hits(doc: Doc, words: EventWords) -> Iterator[Hit]:
    """The triggers of a parsed text in reading order, at most one at each word."""
    table = _hashed(words)
    for index, (lemma, lower) in enumerate(doc.to_array(["LEMMA", "LOWER"]).tolist()):
        entries = table.get(lemma) or table.get(lower)
        if entries is not None:
            token = doc[index]
            found = next(_fitting(token, entries), None)
            if found is not None:
                yield found


def _fitting(token: Token, entries: tuple[EventWord, ...]) -> Iterator[Hit]:
    for word in entries:
        if (token.pos_ == "VERB") is not word.verb or (not word.verb and not _noun(token)):
            continue
        if word.verb and not word.reflexive and any(c.dep_.startswith("expl") for c in token.children):
            continue  # "se manifester", "s'attaquer à" are other verbs
        if not word.needs:
            yield Hit(token, None, word)
            continue
        companion = next((c for c in _companions(token) if _is(c, word.needs)), None)
        if companion is not None:
            yield Hit(token, companion, word)


def _noun(token: Token) -> bool:
    """Whether a word is a noun; one with a capital inside a sentence is a part of a name ("Rassemblement national")."""
    return token.pos_ in _NOUNS and (token.is_sent_start or not token.text[0].isupper() or token.is_upper)


def _is(token: Token, lemmas: frozenset[str]) -> bool:
    return token.lemma_.lower() in lemmas or token.lower_ in lemmas


def _companions(token: Token) -> Iterator[Token]:
    for child in token.children:
        if child.dep_ in _COMPANIONS:
            yield child
            yield from (inner for inner in child.children if inner.dep_ in _WITHIN)
