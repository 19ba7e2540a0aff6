"""From text to units: words, numbers, phrases of the lexicon, clock times and dates in figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias

from selon.find.times.figures import FIGURES, figures
from selon.find.times.numbers import begins_number, written
from selon.find.times.pattern import Unit
from selon.language import lexicon
from selon.language.words.times import TimeWords, Worth

__all__ = ["recognise", "words_of"]

_TOKEN = re.compile(
    rf"(?P<figures>{FIGURES})"
    r"|(?P<number>\d{1,3}(?:[ .']\d{3}(?!\d)){1,3}(?:,\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,3}(?!\d))?)"
    r"(?P<rank>(?:ers?|ères?|ère|res?|e|è|ème|èmes|nd|nde|st|rd|th)(?![^\W\d_]))?"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<sign>[^\w\s]|\n)"
)
_NONE: tuple[tuple[int, ...], Mapping[tuple[str, ...], Mapping[str, Worth]]] = ((), {})


def words_of(text: str) -> tuple[str, ...]:
    """The words of a phrase of the lexicon as the recogniser cuts them."""
    return tuple(unit.word for unit in _cut(text))


def recognise(text: str, language: str) -> tuple[Unit, ...]:
    """The units of a normalised text in reading order; none where the language has no words of time."""
    words: TimeWords | None = lexicon(language, "times")
    if words is None:
        return ()
    return tuple(_named(text, tuple(_cut(text)), language, words))


def _cut(text: str) -> Iterator[Unit]:
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if found.lastgroup == "word":
            yield Unit(start, end, found[0].lower())
        elif found.lastgroup == "figures":
            yield Unit(start, end, found[0].lower(), figures(found[0]))
        elif found["number"]:
            yield Unit(start, end, found[0].lower(), _number(found["number"], found["rank"]))
        elif not (found[0] == "'" and start > 0 and end < len(text) and text[start - 1].isalpha() and text[end].isalpha()):
            yield Unit(start, end, found[0])


def _number(figure: str, rank: str | None) -> Mapping[str, Worth]:
    plain = re.sub(r"[ .'](?=\d{3}(?!\d))", "", figure).replace(",", ".")
    value: Worth = float(plain) if "." in plain else int(plain)
    kinds: dict[str, Worth] = {"ordinal": value} if rank else {"number": value}
    if isinstance(value, int) and 1 <= value <= 31 and len(figure) <= 2 and (not rank or value == 1 or rank in _ENGLISH):
        kinds["day"] = value
    if not rank and len(figure) == 4 and figure.isdigit() and 1000 <= int(figure) <= 2199:
        kinds["digits"] = int(figure)
    if not rank and len(figure) == 2 and figure.isdigit():
        kinds["short"] = int(figure)
    return kinds


_ENGLISH = frozenset({"st", "nd", "rd", "th"})


_Phrases: TypeAlias = Mapping[str, tuple[tuple[int, ...], Mapping[tuple[str, ...], Mapping[str, Worth]]]]
"""By their first word the phrases of the lexicon, and how many words those have, most first."""


@cache
def _phrases(language: str) -> _Phrases:
    words: TimeWords = lexicon(language, "times")
    table: dict[str, dict[tuple[str, ...], dict[str, Worth]]] = {}
    for kind, entries in words.kinds.items():
        for phrase, worth in entries.items():
            key = words_of(phrase)
            table.setdefault(key[0], {}).setdefault(key, {})[kind] = worth
    return {first: (tuple(sorted({*map(len, keys)}, reverse=True)), keys) for first, keys in table.items()}


def _named(text: str, units: Sequence[Unit], language: str, words: TimeWords) -> Iterator[Unit]:
    table, at = _phrases(language), 0
    while at < len(units):
        plain = units[at]
        if not plain.kinds and plain.word not in table and not begins_number(plain.word, words):
            yield plain
            at += 1
            continue
        unit, end = _unit(text, units, at, table, words)
        yield unit
        at = end


def _unit(
    text: str,
    units: Sequence[Unit],
    at: int,
    table: _Phrases,
    words: TimeWords,
) -> tuple[Unit, int]:
    first = units[at]
    end, kinds = at + 1, dict(first.kinds)
    lengths, entries = table.get(first.word, _NONE)
    for length in lengths:
        key = tuple([unit.word for unit in units[at : at + length]])
        if len(key) < length or key not in entries:
            continue
        named = not words.uncapped.isdisjoint(entries[key]) and _within_name(text, units, at)
        if not named and _stands(text, units, at, at + length, key, words):
            end, kinds = at + length, {**kinds, **entries[key]}
            break
    number = _year_written(units, at, words) or written(units, at, words)
    if number is not None and number[0] >= end:
        end, kinds = number[0], {**(kinds if number[0] == end else {}), **number[1]}
    if "digits" in first.kinds and _is_year(units, at, words):
        kinds["year"] = kinds["digits"]
    word = first.word if end == at + 1 else " ".join(unit.word for unit in units[at:end])
    return Unit(first.start, units[end - 1].end, word, kinds), end


def _year_written(units: Sequence[Unit], at: int, words: TimeWords) -> tuple[int, Mapping[str, Worth]] | None:
    """A year said in two halves: "nineteen ninety-six"; and in one: "deux mille seize"."""
    first = written(units, at, words)
    if first is None:
        return None
    if "digits" in first[1]:
        return first[0], {**first[1], "year": first[1]["digits"]}
    century = first[1]["number"]
    second = written(units, first[0], words) if first[0] < len(units) and century in _CENTURIES else None
    if second is None or not 10 <= int(second[1]["number"]) <= 99:
        return None
    year = int(century) * 100 + int(second[1]["number"])
    return second[0], {"number": year, "digits": year, "year": year}


_CENTURIES = frozenset({17, 18, 19, 20})


def _stands(text: str, units: Sequence[Unit], at: int, end: int, key: tuple[str, ...], words: TimeWords) -> bool:
    if key[0] in words.proper and not text[units[at].start].isupper():
        return False
    allowed = words.guarded.get(" ".join(key))
    if allowed is None:
        return True
    before = units[at - 1] if at else None
    after = units[end] if end < len(units) else None
    return (before is not None and (before.word in allowed or bool(before.kinds))) or (
        after is not None and ("day" in after.kinds or "digits" in after.kinds or after.word in words.kinds["month"])
    )


def _within_name(text: str, units: Sequence[Unit], at: int) -> bool:
    """Whether a word has a capital though it opens no sentence: then it is part of a name."""
    return text[units[at].start].isupper() and at > 0 and units[at - 1].word not in _OPENERS


_OPENERS = frozenset('.!?…:;\n«“"”»-–—|(')


def _is_year(units: Sequence[Unit], at: int, words: TimeWords) -> bool:
    """Whether four digits are a year: by the word or month before them, and what follows."""
    value = int(units[at].kinds["digits"])
    before = [unit.word for unit in units[max(0, at - 3) : at]][::-1]
    months = {**words.kinds["month"], **words.kinds.get("month_en", {})}
    if any(word in months for word in before[: 1 + bool(before and (before[0] == "," or before[0][:1].isdigit()))]):
        return True
    first = before[0] if before else ""
    if first in words.year_after or (len(before) > 2 and before[0] == "," and before[2] in months):
        return True
    if first in words.kinds["mod"] or " ".join(before[1::-1]) in words.kinds["mod"]:
        return False
    after = units[at + 1] if at + 1 < len(units) else None
    noun = after is not None and after.word.isalpha() and after.word not in words.function
    if noun:
        return _OLDEST <= value <= _LATEST and first in words.year_of
    known = 1900 <= value <= 2050 or (_OLDEST <= value <= _LATEST and first in words.year_near)
    return known and (after is None or after.word not in "%€$£°")


_OLDEST, _LATEST = 1500, 2050
