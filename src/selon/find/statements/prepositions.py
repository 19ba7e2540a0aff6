"""Reports marked by a preposition: "selon X", "d'après lui", "à en croire Y", "de source militaire"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from selon.find.statements.according import coordinated, named, pattern
from selon.find.statements.draft import Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.reach import clean, reach
from selon.find.statements.split_ranges import split_ranges
from selon.find.statements.text import Sentence, Text
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_FIGURE = 40
"""Most characters of a figure between a source and the next preposition."""


def find(text: Text, words: StatementWords) -> Iterator[Draft]:
    """Every statement of a block that a preposition marks, in reading order."""
    barrier = 0
    last: Draft | None = None
    matches = list(pattern(words.according).finditer(text.text))
    split = split_ranges(text, matches, words)
    for turn, match in enumerate(matches):
        if match.start() in split:
            last = split[match.start()]
            yield last
            barrier = last.source[1] if last.source else match.end()
            continue
        source = named(text, match.start(), match.end(), words)
        if source is None:
            continue
        sentence = text.clause_at(match.start())
        start = max(sentence.start, barrier) if barrier < match.start() else sentence.start
        shared = last is not None and coordinated(text.text[barrier : match.start()])
        pieces = (
            last.pieces
            if shared and last
            else reach(text, match.start(), source, Sentence(start, sentence.end), words)
        )
        if _figure_next(text, source[1], matches[turn + 1 : turn + 2]):
            pieces = tuple(p for p in pieces if p[0] < match.start())
        pieces = tuple(p for p in pieces if p[1] - p[0] > 1)
        if pieces:
            rule = f"statement.according.{_position(text, match.start(), sentence)}"
            last = Draft(
                pieces,
                rule,
                source,
                (match.start(), match.end()),
                lemma=match.group().lower(),
                head=_token(text, match.start()),
            )
            yield last
        barrier = source[1]
    yield from _fronted_source(text, words)


def _figure_next(text: Text, end: int, following: Sequence[re.Match[str]]) -> bool:
    """Whether nothing but a figure stands between a source and the next preposition: ", 3500 selon les organisateurs"."""
    if not following or following[0].start() - end > _FIGURE:
        return False
    tokens = text.tokens(end, following[0].start())
    return any(t.text[0].isdigit() for t in tokens) and not any(t.pos_ in {"VERB", "AUX"} for t in tokens)


def _token(text: Text, char: int) -> int:
    return text.token_at(char).i


def _position(text: Text, start: int, sentence: Sentence) -> str:
    return "head" if start - sentence.start < 3 else "inside"


def _fronted_source(text: Text, words: StatementWords) -> Iterator[Draft]:
    """ "De source militaire, …" at the head of a sentence."""
    for sentence in text.sentences:
        tokens = text.tokens(sentence.start, min(sentence.end, sentence.start + 80))
        if len(tokens) > 4 and tokens[0].lower_ in {"de", "des"} and tokens[1].lower_ in words.source_nouns:
            comma = next((t for t in tokens[2:12] if t.text == ","), None)
            if comma is None or any(t.pos_ in {"VERB", "AUX"} for t in text.tokens(tokens[1].idx, comma.idx)):
                continue
            source = trimmed(text.text, tokens[1].idx, comma.idx)
            content = clean(text, comma.idx + 1, sentence.end)
            yield Draft(
                (content,),
                "statement.source.head",
                source,
                (tokens[0].idx, tokens[0].idx + len(tokens[0])),
                head=tokens[0].i,
            )
