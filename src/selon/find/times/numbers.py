"""Written numbers: "vingt et un", "deux mille seize", "quatre-vingt-dix", "twenty-four", "two hundred"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from selon.find.times.pattern import Unit
from selon.language.words.times import TimeWords, Worth

__all__ = ["begins_number", "written"]

_LONGEST = 9


def written(units: Sequence[Unit], at: int, words: TimeWords) -> tuple[int, Mapping[str, Worth]] | None:
    """The number written out from unit `at` on: where it ends and what it is worth; None where there is none."""
    if not begins_number(units[at].word, words):
        return None
    total = current = 0
    end = i = at
    while i < min(len(units), at + _LONGEST):
        word = units[i].word
        if word in words.numbers and _adds(current, words.numbers[word]):
            current = _added(current, words.numbers[word])
        elif word in words.hundreds and current < 100:
            current = max(current, 1) * words.hundreds[word]
        elif word in words.thousands:
            total, current = total + max(current, 1) * words.thousands[word], 0
        elif i == end and i > at and word in words.joiners and i + 1 < len(units) and begins_number(units[i + 1].word, words):
            i += 1
            continue
        else:
            break
        i += 1
        end = i
    return (end, _kinds(total + current)) if end > at else None


def begins_number(word: str, words: TimeWords) -> bool:
    """Whether a written number may begin with this word."""
    return word in words.numbers or word in words.hundreds or word in words.thousands


def _adds(current: int, value: int) -> bool:
    """Whether a number word may follow: a smaller one after a round one ("vingt-deux"), or "vingt" after "quatre"."""
    if not current:
        return True
    last = current % 100
    return (last >= 20 and value < 20) or last == 0 or (last == 4 and value == 20)


def _added(current: int, value: int) -> int:
    return current - 4 + 80 if current % 100 == 4 and value == 20 else current + value


def _kinds(value: int) -> Mapping[str, Worth]:
    kinds: dict[str, Worth] = {"number": value}
    if 1 <= value <= 31:
        kinds["day"] = value
    if 1900 <= value <= 2100:
        kinds["digits"] = value
    return kinds
