"""Sources set against others: "La préfecture, elle, parle de …", "Les syndicats, de leur côté, …"."""

from __future__ import annotations

import re
from functools import cache

from selon.find.statements.draft import Chars
from selon.find.statements.phrases import before
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["bare", "sets_apart", "taken_up"]

_CLITIC = r"(?:(?:ne|se|le|la|les|en|y)\s|[nsl]['’])?"


def taken_up(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """The noun phrase that a pronoun between commas takes up right before the verb, however the parser hangs it."""
    sentence = text.clause_at(cue.start)
    found = _before_verb(words.contrasts).search(text.text, sentence.start, cue.first.idx)
    if found is None:
        return None
    comma = next((token for token in text.tokens(found.start(), found.end()) if token.text == ","), None)
    held = before(comma) if comma is not None else None
    return bare(held, text, words) if held is not None else None


def bare(source: Chars, text: Text, words: StatementWords) -> Chars:
    """A source without the words behind its comma that only set it against others."""
    found = _at_end(words.contrasts).search(text.text, *source)
    return (source[0], found.start()) if found is not None and found.start() > source[0] else source


def sets_apart(source: Chars, text: Text, words: StatementWords) -> bool:
    """Whether a source between commas is only the pronoun that sets the one behind it apart: "a dit, lui, le maire"."""
    start, end = source
    return text.text[end : end + 1] == "," and _before_verb(words.contrasts).search(text.text, start - 2, end + 2) is not None


@cache
def _before_verb(contrasts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?i),\s(?:{'|'.join(contrasts)}),\s{_CLITIC}$" if contrasts else r"(?!)")


@cache
def _at_end(contrasts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?i),\s(?:{'|'.join(contrasts)}),?$" if contrasts else r"(?!)")
