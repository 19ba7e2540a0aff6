"""Headlines that close or open with who says so: "Forty killed in Larna: monitor", "UN: convoy hit"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selon.find.statements.draft import Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Sentence, Text
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_FIRST = re.compile(r"(?P<source>[^:|,–—]{2,40}?)\s?:\s")


def find(text: Text, words: StatementWords) -> Iterator[Draft]:
    """A statement for every line of a title that names its source behind or before a colon, or as its last word."""
    if text.block.kind != "title" or not words.headline_sources:
        return
    for sentence in text.sentences:
        draft = _last(text, sentence, words) or _first(text, sentence, words)
        if draft is not None:
            yield draft


def _last(text: Text, sentence: Sentence, words: StatementWords) -> Draft | None:
    line = text.text[sentence.start : sentence.end]
    colon = max(line.rfind(mark) for mark in (": ", " - ", " – ", " — ", " | "))
    cut = colon + 1 if colon > 0 else line.rstrip(". ").rfind(" ")
    source = trimmed(text.text, sentence.start + cut, sentence.end)
    if cut <= 0 or not _names(text, source, words) or (colon <= 0 and not text.text[source[0]].isupper()):
        return None
    content = trimmed(text.text, sentence.start, sentence.start + cut)
    if colon <= 0 and text.token_at(source[0]).nbor(-1).pos_ in {"ADP", "DET", "CCONJ"}:
        return None
    return Draft((content,), "statement.headline.last", source) if _tells(text, content) else None


def _first(text: Text, sentence: Sentence, words: StatementWords) -> Draft | None:
    match = _FIRST.match(text.text, sentence.start, sentence.end)
    if match is None or not _names(text, match.span("source"), words):
        return None
    content = trimmed(text.text, match.end(), sentence.end)
    return Draft((content,), "statement.headline.first", match.span("source")) if _tells(text, content) else None


def _names(text: Text, span: tuple[int, int], words: StatementWords) -> bool:
    tokens = text.tokens(*span)
    if not 0 < len(tokens) <= 4 or any(t.pos_ in {"VERB", "AUX"} for t in tokens):
        return False
    return tokens[-1].lower_ in words.headline_sources


def _tells(text: Text, span: tuple[int, int]) -> bool:
    """Whether something is told: at least four words, and no quotation."""
    tokens = text.tokens(*span)
    return len(tokens) > 3 and text.quote_at(span[0]) is None
