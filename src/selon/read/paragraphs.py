"""The paragraphs that a page shows: which of them an extracted text lost, and how a text without any is laid out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TypeAlias

from lxml.html import HtmlElement

__all__ = ["Paragraph", "laid_out", "lines", "paragraphs", "plain", "restored"]

_MOST = 3_000
_SHORTEST = 30
_KEY = 60
"""As many letters tell a paragraph from any other."""

_COMMON = 0.5
"""A make is the article's of which so much was kept as this share of what was lost."""

_LINKED = 0.5
_MARKS = 8
_OPENING = re.compile(r"(?:[«“„\"'’(–—-]\s*)+$")
_SENTENCE = re.compile(r"[.!?…»”\"')]$")

Make: TypeAlias = tuple[tuple[str, str], ...]
"""Tag and class of a paragraph, of what holds it, and of what holds that."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph that a page shows: its text, its first letters, its make, and how much of it is links."""

    text: str
    key: str
    make: Make
    linked: float


def plain(text: str) -> str:
    """The letters and digits of a text alone, in small."""
    return "".join(filter(str.isalnum, text.casefold()))


def lines(text: str) -> str:
    """A text without its empty lines, and without blanks around the others."""
    return "\n".join(line for line in map(str.strip, text.splitlines()) if line)


def paragraphs(tree: HtmlElement) -> list[Paragraph]:
    """The paragraphs of a page, in its order, those of a few words left out."""
    return list(islice(_paragraphs(tree), _MOST))


def _paragraphs(tree: HtmlElement) -> Iterator[Paragraph]:
    for element in tree.iter("p"):
        text = " ".join(element.text_content().split())
        if len(text) >= _SHORTEST:
            linked = sum(len(link.text_content()) for link in element.iter("a")) / len(text)
            yield Paragraph(text, plain(text[: 2 * _KEY])[:_KEY], _make(element), linked)


def _make(element: HtmlElement) -> Make:
    holders = (element, *islice(element.iterancestors(), 2))
    return tuple((str(each.tag), each.get("class") or "") for each in holders)


def restored(text: str, shown: Sequence[Paragraph]) -> str:
    """`text` with the full sentences that it lost of those paragraphs that are made like the ones it kept."""
    had = plain(text)
    kept = [each.key in had for each in shown]
    if not any(kept) or all(kept):
        return text
    first = kept.index(True)
    lost = [not was and at > first and _is_lost(each) for at, (each, was) in enumerate(zip(shown, kept, strict=True))]
    makes = _makes_of_article(shown, kept)
    whole = text.split("\n")
    keys = [plain(line) for line in whole]
    at = 0
    for each, was, again in zip(shown, kept, lost, strict=True):
        if was:
            at = next((n for n in range(len(keys)) if each.key in keys[n]), at)
        elif again and each.make in makes:
            at += 1
            whole.insert(at, each.text)
            keys.insert(at, plain(each.text))
    return "\n".join(whole)


def _is_lost(each: Paragraph) -> bool:
    return each.linked <= _LINKED and bool(_SENTENCE.search(each.text))


def _makes_of_article(shown: Sequence[Paragraph], kept: Sequence[bool]) -> set[Make]:
    """The makes of which much was kept beside what was lost."""
    sizes: dict[bool, Counter[Make]] = {True: Counter(), False: Counter()}
    for each, was in zip(shown, kept, strict=True):
        sizes[was][each.make] += len(each.text)
    return {make for make, size in sizes[True].items() if size >= _COMMON * sizes[False][make]}


def _with_marks(text: str, at: int) -> int:
    """Where the marks begin that open what stands there: a quotation is not cut from its mark."""
    opening = _OPENING.search(text, max(0, at - _MARKS), at)
    return opening.start() if opening is not None else at


def laid_out(text: str, shown: Sequence[Paragraph]) -> str:
    """A text in one line, cut where the page shows the paragraphs that it is made of."""
    places = [at for at, character in enumerate(text) if character.isalnum()]
    letters = plain(text)
    if len(letters) != len(places):
        return text
    cuts: set[int] = set()
    at = 0
    for each in shown:
        found = letters.find(each.key, at) if len(each.key) >= _SHORTEST // 2 else -1
        if found >= 0:
            cuts.add(_with_marks(text, places[found]))
            at = found + len(each.key)
    edges = [0, *sorted(cut for cut in cuts if cut), len(text)]
    return "\n".join(line for a, b in pairwise(edges) if (line := text[a:b].strip()))
