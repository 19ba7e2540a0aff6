"""Variants: what a copy changed inside the shared stretch, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from selon.language import lexicon
from selon.language.words.variants import VariantWords
from selon.model import Variant
from selon.weigh.copies import Stretch

__all__ = ["find"]

_LONGEST = 12
"""A change of more words than this is another sentence, not a variant of this one."""

_WORDS = 600
"""Longer stretches are not compared word by word."""


def find(origin: Stretch, copy: Stretch) -> tuple[Variant, ...]:
    """Compare a copy with the stretch that stands for its origin; the spans of the variants lie in the copy's page."""
    if origin.numbers == copy.numbers or max(len(origin.numbers), len(copy.numbers)) > _WORDS:
        return ()
    return tuple(_variants(_Side.of(origin), _Side.of(copy)))


@dataclass(frozen=True, slots=True)
class _Side:
    """A stretch with its words and their places."""

    stretch: Stretch
    words: list[str]
    spans: list[tuple[int, int]]

    @classmethod
    def of(cls, stretch: Stretch) -> _Side:
        """The words of a stretch, read off its page."""
        found = stretch.words()
        return cls(stretch, [word for word, _, _ in found], [(start, end) for _, start, end in found])

    def place(self, first: int, end: int) -> tuple[int, int]:
        """Where words `[first, end)` stand, or, where they are none, where they would."""
        if first < end:
            return self.spans[first][0], self.spans[end - 1][1]
        here = self.spans[first][0] if first < len(self.spans) else self.stretch.end
        return here, here

    def text(self, first: int, end: int) -> str:
        """What is written there."""
        start, stop = self.place(first, end)
        return self.stretch.page.text[start:stop]


def _variants(origin: _Side, copy: _Side) -> Iterator[Variant]:
    blocks = SequenceMatcher(None, origin.words, copy.words, autojunk=False).get_opcodes()
    for step, (tag, a, b, c, d) in enumerate(blocks):
        outer = step == 0 or step == len(blocks) - 1
        if tag == "equal" or max(b - a, d - c) > _LONGEST or (outer and tag != "replace"):
            continue
        was, now = origin.text(a, b), copy.text(c, d)
        kind = _kind(origin.words[a:b], copy.words[c:d], was, now, copy.stretch.page.language)
        yield Variant(kind, was, now, *copy.place(c, d))


def _kind(before: Sequence[str], after: Sequence[str], was: str, now: str, language: str) -> str:
    words: VariantWords | None = lexicon(language, "variants")
    if words is not None and _counted(before, words) != _counted(after, words):
        return "number"
    if words is not None and _hedged(before, words) != _hedged(after, words):
        return "modality"
    if _named(was) != _named(now):
        return "name"
    return "words"


def _counted(side: Sequence[str], words: VariantWords) -> list[str]:
    return [word for word in side if word.isdigit() or word in words.numbers]


def _hedged(side: Sequence[str], words: VariantWords) -> bool:
    return any(word in words.hedges or word.endswith(words.endings) for word in side if len(word) > 1)


def _named(text: str) -> list[str]:
    return [word.strip("«»“”\"'’.,;:!?()") for word in text.split() if word.strip("«»“”\"'’(")[:1].isupper()]
