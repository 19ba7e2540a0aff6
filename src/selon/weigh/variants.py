"""Variants: what a copy changed inside the shared stretch, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    before, after = [word for word, _, _ in origin.words], [word for word, _, _ in copy.words]
    if before == after or max(len(before), len(after)) > _WORDS:
        return ()
    return tuple(_variants(origin, copy, before, after))


def _variants(origin: Stretch, copy: Stretch, before: Sequence[str], after: Sequence[str]) -> Iterator[Variant]:
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for step, (tag, a, b, c, d) in enumerate(blocks):
        outer = step == 0 or step == len(blocks) - 1
        if tag == "equal" or max(b - a, d - c) > _LONGEST or (outer and tag != "replace"):
            continue
        start, end = _place(copy, c, d)
        was, now = _text(origin, a, b), copy.page.text[start:end]
        yield Variant(_kind(before[a:b], after[c:d], was, now, copy.page.language), was, now, start, end)


def _place(stretch: Stretch, first: int, end: int) -> tuple[int, int]:
    if first < end:
        return stretch.words[first][1], stretch.words[end - 1][2]
    here = stretch.words[first][1] if first < len(stretch.words) else stretch.end
    return here, here


def _text(stretch: Stretch, first: int, end: int) -> str:
    start, stop = _place(stretch, first, end)
    return stretch.page.text[start:stop]


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
