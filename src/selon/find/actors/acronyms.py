"""Acronyms that a page declares: a long name with its initials in brackets behind it, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Declared", "declared"]

_BRACKETED = re.compile(r"\(([A-Z][A-Za-zÀ-ÿ.]{1,9})\)")
_BEFORE = re.compile(r"([A-Z]{2,9}) \(([^()]{6,120})[,)]")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 120
_SHORT, _SPOKEN = 4, 6


@dataclass(frozen=True, slots=True)
class Declared:
    """A long name and its acronym, both `[start, end)` in the text they were read in."""

    name: tuple[int, int]
    acronym: tuple[int, int]


def declared(text: str) -> Iterator[Declared]:
    """Every acronym that the text declares, in reading order."""
    for match in _BRACKETED.finditer(text):
        left = max(0, match.start() - _LONGEST)
        start = _spelled(text[left : match.start()], match[1])
        if start is not None:
            yield Declared((left + start, len(text[: match.start()].rstrip())), match.span(1))
    for match in _BEFORE.finditer(text):
        start = _spelled(match[2], match[1])
        if start is not None:
            yield Declared((match.start(2) + start, match.end(2)), match.span(1))


def _spelled(text: str, acronym: str) -> int | None:
    """Where the words begin at the end of `text` whose initials, in order, spell the acronym; None where none do.

    Words may be skipped ("de", "des"), the first may not; it must be the only way in, so the latest start is taken.
    """
    letters = [c for c in acronym if c.isalpha() and c.isupper()]
    if len(letters) < 2 and _SHORT <= len(acronym) <= _SPOKEN and acronym.isalpha():
        letters = list(acronym)  # spoken as a word: "Conseil économique, social et environnemental (Cese)"
    if len(letters) < 2:
        return None
    left = len(letters)
    skipped = 0
    for word in reversed(list(_WORD.finditer(text))):
        if left and _fold(word[0][0]) == _fold(letters[left - 1]):
            left -= 1
            skipped = 0
        else:
            skipped += 1
        if not left:
            return word.start()
        if skipped > 3:
            return None
    return None


def _fold(letter: str) -> str:
    return {"É": "E", "È": "E", "Ê": "E", "À": "A", "Â": "A", "Î": "I", "Ô": "O"}.get(letter.upper(), letter.upper())
