"""A second source whose verb is left out: "La police a compté 3.000 manifestants, la CGT 5.000"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from selon.find.statements.draft import Draft
from selon.find.statements.phrases import is_figure
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["with_gapped"]

_COUNTING = ("statement.object", "statement.told-of", "statement.figure")
_LONGEST = 8
"""Most words of the second source and what stands before its number."""

_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET"})


def with_gapped(drafts: Sequence[Draft], text: Text, words: StatementWords) -> Iterator[Draft]:
    """The drafts, those of a counting verb parted from what a second source counts, and the latter."""
    for draft in drafts:
        yield from _parted(draft, text, words) if draft.rule in _COUNTING and draft.source is not None else (draft,)


def _parted(draft: Draft, text: Text, words: StatementWords) -> Iterator[Draft]:
    sentence = text.clause_at(draft.start)
    tokens = text.tokens(draft.start, sentence.end)
    first = next((k for k, t in enumerate(tokens) if is_figure(t)), len(tokens))
    comma = next((k for k, t in enumerate(tokens) if k > first and t.text == ","), None)
    told = _told(tokens[comma + 1 :], words) if comma is not None else None
    if comma is None or told is None or any(t.pos_ == "VERB" for t in tokens[first:comma]):
        yield draft
        return
    start, end, number = told
    cut = tokens[comma].idx
    yield replace(draft, pieces=tuple((first, min(last, cut)) for first, last in draft.pieces if first < cut))
    content = number.idx, number.idx + len(number)
    yield Draft((content,), "statement.gapped", (start, end), draft.cue, lemma=draft.lemma, head=draft.head)


def _told(tokens: Sequence[Token], words: StatementWords) -> tuple[int, int, Token] | None:
    """Who counts and how many, where a source and its bare number follow and nothing else before the next stop."""
    lead = 1 if tokens and tokens[0].pos_ == "CCONJ" else 0
    at = next((k for k, t in enumerate(tokens[: _LONGEST + 2]) if is_figure(t)), None)
    if at is None or not (at + 1 == len(tokens) or tokens[at + 1].is_punct):
        return None
    phrase = list(tokens[lead:at])
    while phrase and phrase[-1].pos_ in {"ADP", "ADV", "DET"}:
        phrase.pop()
    named = {t.i for t in phrase if t.lower_ in words.counters}
    if not 0 < len(phrase) <= _LONGEST or any(t.pos_ not in _NOMINAL and t.i not in named for t in phrase):
        return None
    head = next((t for t in phrase if t.pos_ in {"NOUN", "PROPN"} or t.i in named), None)
    definite = phrase[0].pos_ == "PROPN" or phrase[0].lower_ in words.definite | words.counters
    if head is None or not definite or not _speaks(head, words):
        return None
    return phrase[0].idx, phrase[-1].idx + len(phrase[-1]), tokens[at]


def _speaks(head: Token, words: StatementWords) -> bool:
    named = head.ent_type_ in {"ORG", "PER"}
    return named or bool({head.lower_, head.lemma_.lower()} & words.speakers)
