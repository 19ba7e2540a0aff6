"""Runs of capitalised words in a block: where names may stand, before anything is known of what they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Word", "runs", "words"]

_WORD = re.compile(r"(?:[^\W\d_]\.){2,9}|\w+(?:[-’'](?=\w)\w+)*\.?")
# A capital M is no article: "M'Sila", "M'lila" are names.
_ELIDED = re.compile(r"(?:[LDSCNJTldscnjmt]|[Qq]u|[Jj]usqu|[Ll]orsqu)['’](?=\w)")
_ENDS = re.compile(r"[.!?…:\n»”\"]\s*$")
_SHORTENED = frozenset({"Dr.", "Mr.", "Ms.", "Mrs.", "St.", "Gen.", "Lt.", "Col.", "Sgt.", "Mme.", "MM.", "Rep.", "Sen."})
_ARTICLED = re.compile(r"(?:al|el|an|ar|as|ash|at|az|ad|aj)-[A-ZÀ-Þ]")
_LONGEST = 8


class Word(NamedTuple):
    """A word of a block's text, `[start, end)` in its characters; `opens` where it begins a sentence."""

    start: int
    end: int
    text: str
    opens: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter, an Arabic article left off ("al-Midan")."""
        first = self.text[:1]
        return first.isupper() or (first in "ae" and _ARTICLED.match(self.text) is not None)


@lru_cache(maxsize=512)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text; elided articles ("l'", "d'") are left off, hyphens and inner points kept."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        first, end = start, _ = match.span()
        elided = _ELIDED.match(text, start, end) if "'" in match[0] or "’" in match[0] else None
        if elided:
            start = elided.end()
        if text[end - 1] == "." and not _abbreviates(text[start:end]):
            end -= 1
        found.append(Word(start, end, text[start:end], not found or _opens(text, first)))
    return tuple(found)


def _opens(text: str, start: int) -> bool:
    """Whether a sentence ends before a word."""
    if text[start - 1] == " " and text[start - 2].isalnum():
        return False
    return _ENDS.search(text, max(0, start - 4), start) is not None


def _abbreviates(word: str) -> bool:
    """Whether the point belongs to the word: "M.", "C.", "U.N.", "Dr."."""
    initials = word.count(".") > 1 and len(word) <= 2 * word.count(".")
    return len(word) == 2 or initials or word in _SHORTENED


def runs(text: str, found: Sequence[Word], particles: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Runs `[first, end)` of words that follow one another with a single space and begin with capitals.

    One or two `particles` in lower case ("von der") may stand between two capitalised words of a run.
    """
    i = 0
    while i < len(found):
        if not found[i].capital:
            i += 1
            continue
        end = i + 1
        while end - i < _LONGEST:
            step = _step(text, found, end, particles)
            if not step:
                break
            end += step
        yield i, end
        i = end


def _step(text: str, found: Sequence[Word], at: int, particles: frozenset[str]) -> int:
    """How many words further the run reaches from word `at`: 0 where it ends."""
    for step in (1, 2, 3):
        if at + step > len(found) or not _adjacent(text, found[at + step - 2], found[at + step - 1]):
            return 0
        if found[at + step - 1].capital:
            return step
        if found[at + step - 1].text not in particles:
            return 0
    return 0


def _adjacent(text: str, left: Word, right: Word) -> bool:
    gap = text[left.end : right.start]
    return gap in (" ", "-", " d'", " l'", " al-", " el-")
