"""Ages, which are no times: "âgé de 17 ans", "un homme de 45 ans", "Jean Martin, 49 ans"."""

from __future__ import annotations

from collections.abc import Sequence

from selon.find.times.grammar import Expression
from selon.find.times.pattern import Unit
from selon.language.words.times import TimeWords

__all__ = ["is_age"]

_BACK = 3


def is_age(expression: Expression, units: Sequence[Unit], words: TimeWords) -> bool:
    """Whether a length of years (or of months, after a word for age) is how old somebody is."""
    if expression.meaning != "duration" or ("number" not in expression.worth and "tens" not in expression.worth):
        return False
    before = [unit.word for unit in units[max(0, expression.first - _BACK) : expression.first]]
    after = [unit.word for unit in units[expression.last : expression.last + 2]]
    if any(word in words.ages for word in before) or (after and after[0] in words.ages):
        return True
    if str(expression.worth.get("unit")) != "Y" or not before:
        return False
    return _of_person(before, after, words)


def _of_person(before: Sequence[str], after: Sequence[str], words: TimeWords) -> bool:
    spell = any(word in words.spells for word in before) or (len(after) > 1 and after[1] in words.spells)
    if spell or (after and after[0] in words.of):
        return False
    aside = before[-1] in ",(" and (not after or after[0] in ",).;\n")
    if before[-1] in words.still and len(before) > 1 and before[-2] in words.aged:
        return True
    return aside or before[-1] in words.of or before[-1] in words.aged or before[-1] == "-"
