"""Quantities: a number with the words that bound it ("au moins 12", "entre 80 et 100", "une dizaine")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from selon.find.counts.numerals import Kind, Numeral, numeral
from selon.find.counts.words import Words, ends_with, starts_with
from selon.language.words.counts import CountWords
from selon.language.words.numbers import NumberWords, Phrase

__all__ = ["Quantity", "more_behind", "quantities"]

_RANK = re.compile(r"(\d{1,6})([a-zèé]{1,4})\Z")
_DASHES = frozenset({"-", "–"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity at words `[first, end)`, inclusive bounds.

    `number` is where the number itself begins, `lead` where the words that bound it do; `first` takes in words that
    change nothing ("les", "a total of").
    """

    first: int
    lead: int
    number: int
    end: int
    low: int | None
    high: int | None
    kind: Kind
    approx: bool = False
    heap: tuple[int, int] | None = None

    @property
    def single(self) -> bool:
        """Whether it is an article that may count one."""
        return self.kind == "one"


def quantities(text: Words, words: CountWords) -> Iterator[Quantity]:
    """All quantities of a text, in reading order, none overlapping another."""
    index, length = 0, len(text)
    heads = _heads(words.numbers)
    while index < length:
        word = text.low[index]
        found = None
        if word in heads or word[0].isdigit() or "-" in word:
            found = _quantity(text, index, words)
        if found is None:
            index += 1
        else:
            found = _up_to(text, found, words)
            yield found
            index = found.end


@cache
def _heads(lex: NumberWords) -> frozenset[str]:
    """The words at which a quantity may begin, worked out once a language."""
    return frozenset(
        {*lex.small, *lex.scales, *lex.one, *lex.sets, *lex.heaps, *lex.heap_of, *lex.zero, *lex.ordinals}
        | {phrase[0] for phrase in lex.vague}
        | {"half", "la"}
    )


def _quantity(text: Words, index: int, words: CountWords) -> Quantity | None:
    lex = words.numbers
    spaced = words.spaced_groups
    found = numeral(text, index, lex, spaced)
    if found is None:
        return _article(text, index, lex)
    return _bound(text, _range(text, found, lex, spaced), lex)


def _up_to(text: Words, least: Quantity, words: CountWords) -> Quantity:
    """ "At least 11 and up to 15", "au moins 11 et jusqu'à 15": one quantity of two bounds."""
    lex = words.numbers
    at = least.end + (text.at(least.end) in words.conjunctions)
    if least.high is not None or least.low is None or at == least.end:
        return least
    number = next((i for i in range(at + 1, at + 5) if (text.low[at:i]) in lex.at_most), None)
    most = _quantity(text, number, words) if number is not None else None
    if most is None or most.low is not None or most.high is None or most.high < least.low:
        return least
    return replace(least, end=most.end, high=most.high)


def _article(text: Words, index: int, lex: NumberWords) -> Quantity | None:
    word = text.at(index)
    phrase = starts_with(text, index, lex.vague)
    if phrase is not None:
        return Quantity(index, index, index, index + len(phrase), None, None, "vague", True)
    if word in lex.one:
        return _around(text, Quantity(index, index, index, index + 1, 1, 1, "one"), lex)
    if word in lex.zero:
        return Quantity(index, index, index, index + 1, 0, 0, "zero")
    rank = lex.ordinals.get(word) or _rank(word, lex)
    return Quantity(index, index, index, index + 1, rank, rank, "rank") if rank else None


def _around(text: Words, one: Quantity, lex: NumberWords) -> Quantity:
    """ "au moins un mort", "at least one": the bound before an article."""
    phrase = ends_with(text, one.number, lex.at_least)
    return _led(replace(one, high=None), one.number - len(phrase)) if phrase else one


def _rank(word: str, lex: NumberWords) -> int | None:
    match = _RANK.match(word)
    return int(match[1]) if match and re.fullmatch(lex.ordinal_ending, match[2]) else None


def _range(text: Words, first: Numeral, lex: NumberWords, spaced: bool) -> Quantity:
    plain = Quantity(first.first, first.first, first.first, first.end, first.low, first.high, first.kind, first.approx)
    plain = replace(plain, heap=(first.low, first.high) if first.kind == "heap" else None)
    join = text.at(first.end)
    opener = text.at(first.first - 1)
    paired = (opener, join) in lex.between
    if not paired and join not in lex.to:
        return plain
    open_end = next((i for i in range(first.end + 2, first.end + 4) if text.low[first.end + 1 : i] in lex.at_least), None)
    second = numeral(text, open_end if open_end and paired else first.end + 1, lex, spaced)
    if second is None or second.kind == "heap":
        return plain
    low = first.low * second.scale if first.scale == 1 and first.low * 2 < second.low // 10 else first.low
    if low >= second.high or (join in _DASHES and first.kind != "figure"):
        return plain
    start = first.first - (1 if paired else 0)
    high = None if open_end and paired else second.high
    return Quantity(start, start, first.first, second.end, low, high, second.kind, second.kind == "set")


def _led(quantity: Quantity, lead: int) -> Quantity:
    return replace(quantity, first=lead, lead=lead)


def _bound(text: Words, quantity: Quantity, lex: NumberWords) -> Quantity:
    """Take in the words before the number: "plus de", "jusqu'à", "près de", "les"."""
    for _ in range(3):
        phrase = _before(text, quantity.first, lex)
        if phrase is None:
            break
        lead = quantity.first - len(phrase)
        if phrase in lex.exactly:
            quantity = replace(quantity, first=lead)
        elif phrase in lex.at_least:
            quantity = _led(replace(quantity, high=None), lead)
        elif phrase in lex.at_most:
            quantity = _led(replace(quantity, low=None), lead)
        else:
            quantity = _led(replace(quantity, approx=True), lead)
    return quantity


def _before(text: Words, index: int, lex: NumberWords) -> Phrase | None:
    """The longest phrase that bounds a number and ends before a word."""
    for length in (4, 3, 2, 1):
        phrase = text.low[max(index - length, 0) : index]
        if phrase in lex.exactly or phrase in lex.at_least or phrase in lex.at_most or phrase in lex.about:
            return phrase
    return None


def more_behind(text: Words, index: int, quantity: Quantity, lex: NumberWords) -> tuple[Quantity, int]:
    """ "300 personnes au moins", "12 or more": a bound behind the phrase; the quantity and where it ends then."""
    phrase = starts_with(text, index, lex.or_more)
    if phrase is None or quantity.high != quantity.low or quantity.kind in {"vague", "zero", "rank"}:
        return quantity, index
    follows = text.at(index + len(phrase))
    if follows[:1].isalnum() and (follows[0].isdigit() or follows in lex.small or follows in lex.one):
        return quantity, index
    return replace(quantity, high=None), index + len(phrase)
