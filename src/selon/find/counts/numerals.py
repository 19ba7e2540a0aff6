"""Numbers as written: figures with their groups, words, collective words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from selon.find.counts.words import Words
from selon.language.words.numbers import NumberWords

__all__ = ["Kind", "Numeral", "numeral"]

Kind: TypeAlias = Literal["figure", "word", "one", "set", "heap", "zero", "vague", "rank"]
"""How a number is written: in figures, in words, as an article, as a collective word ("dizaine", "dizaines"), …"""

_FIGURE = re.compile(r"\d+(?:[.,']\d+)*\Z")
_GROUPED = re.compile(r"\d{1,3}(?:[.,']\d{3})+\Z")
_LARGEST = 10**11


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at words `[first, end)`, with its bounds; `scale` is what its last word multiplies by."""

    first: int
    end: int
    low: int
    high: int
    kind: Kind
    approx: bool = False
    scale: int = 1


def numeral(text: Words, index: int, lex: NumberWords, spaced: bool) -> Numeral | None:
    """The number that begins at a word, if one does. `spaced` says whether a plain space may group figures."""
    word = text.at(index)
    found = _figure(text, index, lex, spaced) if word[0].isdigit() else _written(text, index, lex)
    if found is not None:
        return _collective(text, found, lex)
    return _set(text, index, lex) or _heap(text, index, lex)


def _figure(text: Words, index: int, lex: NumberWords, spaced: bool) -> Numeral | None:
    word = text.at(index)
    if not _FIGURE.match(word):
        return None
    end = index + 1
    scaled = text.at(end) in lex.scales
    if _GROUPED.match(word) and not (scaled and lex.decimal in word):
        digits = re.sub(r"[.,']", "", word)
    elif "." in word or "," in word:
        return _decimal(text, index, lex) if scaled else None
    else:
        digits, end = _spaced(text, index, spaced)
    return _bounded(Numeral(index, end, int(digits), int(digits), "figure"), text, lex)


def _bounded(found: Numeral, text: Words, lex: NumberWords) -> Numeral | None:
    scale = lex.scales.get(text.at(found.end), 1)
    if found.low * scale > _LARGEST:
        return None
    if scale == 1:
        return found
    return replace(found, end=found.end + 1, low=found.low * scale, high=found.high * scale, scale=scale)


def _decimal(text: Words, index: int, lex: NumberWords) -> Numeral | None:
    whole, _, part = text.at(index).replace(",", ".").partition(".")
    scale = lex.scales[text.at(index + 1)]
    if not part.isdigit() or scale < 10 ** len(part) or len(whole) > 6:
        return None
    value = int(whole) * scale + int(part) * scale // 10 ** len(part)
    return Numeral(index, index + 2, value, value, "figure", scale=scale)


def _spaced(text: Words, index: int, spaced: bool) -> tuple[str, int]:
    """Figures in groups of three with one space between ("65 000")."""
    digits, end = text.at(index), index + 1
    if not spaced or len(digits) > 3 or digits.startswith("0"):
        return digits, end
    while len(digits) < 12 and _is_group(text, end):
        digits, end = digits + text.at(end), end + 1
    return digits, end


def _is_group(text: Words, index: int) -> bool:
    word = text.at(index)
    return len(word) == 3 and word.isdigit() and text.begin[index] == text.end[index - 1] + 1


def _written(text: Words, index: int, lex: NumberWords) -> Numeral | None:
    total, current, end, last = 0, 0, index, 1
    for position in range(index, min(index + 8, len(text))):
        parts = text.at(position).split("-") if len(text.at(position)) < 60 else [""]
        if position == index and not _begins(parts[0], text, index, lex):
            return None
        if not _is_written(parts, current, total, text.at(position + 1), lex):
            break
        for part in parts:
            total, current, last = _add(part, total, current, last, lex)
        end = position + 1
    if text.at(end - 1) in lex.glue:
        end -= 1
    value = total + current
    return Numeral(index, end, value, value, "word", scale=last) if 0 < value < _LARGEST and end > index else None


def _begins(part: str, text: Words, index: int, lex: NumberWords) -> bool:
    if part in lex.one:
        return text.at(index + 1) in lex.scales
    return part in lex.small or (part in lex.scales and part not in lex.heaps)


def _is_written(parts: list[str], current: int, total: int, after: str, lex: NumberWords) -> bool:
    if not all(part in lex.small or part in lex.scales or part in lex.one or part in lex.glue for part in parts):
        return False
    word = parts[0]
    if word in lex.glue and len(parts) == 1:
        follows = after.split("-")[0]
        if current % 10 == 0 and 20 <= current % 100 <= 80 and (follows in lex.one or lex.small.get(follows) == 11):
            return True
        return lex.decimal == "." and (current or total) % 100 == 0 and follows in lex.small
    if word in lex.one:
        return current == 0 == total or (current % 100 >= 20 or current % 100 == 0) or len(parts) > 1
    if word in lex.small:
        # "vingt trois" is one number, "trois vingt" is two: a word only joins a rounder one before it.
        value = lex.small[word]
        return current == 0 or current % 100 == 0 or (current % 10 == 0 and value < 10) or _joins(current, value)
    return True


def _joins(current: int, value: int) -> bool:
    return (
        (current % 100 == 4 and value == 20)
        or (current % 100 in (60, 80) and value < 20)
        or (current % 100 == 10 and 7 <= value <= 9)
    )


def _add(part: str, total: int, current: int, last: int, lex: NumberWords) -> tuple[int, int, int]:
    if part in lex.scales:
        scale = lex.scales[part]
        if scale == 100:
            return total, max(current, 1) * 100, scale
        return total + max(current, 1) * scale, 0, scale
    if part in lex.glue:
        return total, current, last
    value = lex.small.get(part, 1)
    if current % 100 == 4 and value == 20:  # quatre-vingts
        return total, current + 76, last
    return total, current + value, last


def _collective(text: Words, found: Numeral, lex: NumberWords) -> Numeral:
    """ "deux dizaines", "three dozen": a number of collective words."""
    word = text.at(found.end)
    size = lex.sets.get(word) or lex.sets.get(word.removesuffix("s"))
    if size is None or size < 10 or found.kind == "one":
        return found
    return Numeral(found.first, found.end + 1, found.low * size, found.high * size, "set", True, size)


def _set(text: Words, index: int, lex: NumberWords) -> Numeral | None:
    """ "une dizaine", "a dozen", "une dizaine de milliers"; the article is part of it."""
    article = text.at(index) in lex.one or text.at(index) in {"la", "half"}
    at = index + article
    if text.at(at) in lex.one and article:  # "half a dozen"
        at += 1
    size = lex.sets.get(text.at(at))
    if size is None or (not article and text.at(at) not in lex.sets):
        return None
    size = size // 2 if text.at(index) == "half" else size
    heap = _heap(text, at + 2, lex) if text.at(at + 1) in lex.of else None
    if heap is not None and heap.low >= 2000:
        return Numeral(index, heap.end, size * heap.low // 2, size * heap.low // 2, "set", True, heap.low // 2)
    return Numeral(index, at + 1, size, size, "set", True, size)


def _heap(text: Words, index: int, lex: NumberWords) -> Numeral | None:
    """ "des dizaines", "plusieurs centaines", "hundreds of thousands", "several hundred"."""
    at = index
    while at < index + 2 and text.at(at) in lex.heap_of:
        at += 1
    if at == index + 1 and text.at(at) in lex.scales:
        scale = lex.scales[text.at(at)]
        return Numeral(index, at + 1, 2 * scale, 10 * scale - 1, "heap", True, scale) if lex.head_scale else None
    bounds = lex.heaps.get(text.at(at))
    if bounds is None:
        return None
    end, (low, high) = at + 1, bounds
    larger = lex.heaps.get(text.at(end + 1)) if text.at(end) in lex.of else None
    if larger is not None and larger[0] >= 2000:
        unit = larger[0] // 2
        low, high, end = low * unit, (high + 1) * unit - 1, end + 2
    return Numeral(index, end, low, high, "heap", True, low)
