"""Worst cases of regular expressions, made from the expressions themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_MANY = 100
_CATEGORY = {op.CATEGORY_DIGIT: "1", op.CATEGORY_SPACE: " ", op.CATEGORY_WORD: "1", op.CATEGORY_NOT_DIGIT: "a", op.CATEGORY_NOT_SPACE: "a", op.CATEGORY_NOT_WORD: " "}
_TRIED = "a A1 \n.,;«»\"'’-(é&<>/:=\t\u00a0"


def attacks(pattern: re.Pattern[str] | re.Pattern[bytes], size: int) -> Iterator[str]:
    """Texts of about `size` signs on which each unbounded repetition of the pattern goes on and then fails."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(source, pattern.flags)
    for before, unit in _pumps(list(tree), ""):
        for opening, again in ((before, unit), ("", unit), ("", before + unit * 3)):
            yield opening + again * (size // len(again)) + "\0"


def _pumps(items: Sequence[Any], before: str) -> Iterator[tuple[str, str]]:
    """What leads to each repetition without a bound, and what it repeats."""
    for kind, value in items:
        if kind in _REPEATS:
            _, most, inner = value
            if most > _MANY:
                yield from ((before, unit) for unit in (_sample(list(inner)), _all(list(inner))) if unit)
            yield from _pumps(list(inner), before)
        elif kind is op.SUBPATTERN:
            yield from _pumps(list(value[3]), before)
        elif kind is op.ATOMIC_GROUP:
            yield from _pumps(list(value), before)
        elif kind is op.BRANCH:
            for branch in value[1]:
                yield from _pumps(list(branch), before)
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            yield from _pumps(list(value[1]), before)
        before += _sample([(kind, value)])


def _sample(items: Sequence[Any]) -> str:
    """A short text that the items match, as far as that is seen without trying."""
    return "".join(_one(kind, value) for kind, value in items)


def _all(items: Sequence[Any]) -> str:
    """As `_sample`, but where there is a choice every branch, one behind another."""
    text = ""
    for kind, value in items:
        if kind is op.BRANCH:
            text += "".join(_all(list(branch)) for branch in value[1])
        elif kind is op.SUBPATTERN:
            text += _all(list(value[3]))
        else:
            text += _one(kind, value)
    return text


def _one(kind: Any, value: Any) -> str:
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if kind is op.ANY:
        return "a"
    if kind is op.IN:
        return _member(value)
    if kind in _REPEATS:
        return _sample(list(value[2])) * max(1, min(value[0], 3))
    if kind is op.SUBPATTERN:
        return _sample(list(value[3]))
    if kind is op.ATOMIC_GROUP:
        return _sample(list(value))
    if kind is op.BRANCH:
        return _sample(list(value[1][0]))
    return ""


def _member(choices: Sequence[Any]) -> str:
    if choices[0][0] is op.NEGATE:
        return next((char for char in _TRIED if not any(_holds(choice, char) for choice in choices[1:])), "\u4e00")
    kind, value = choices[0]
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.RANGE:
        return chr(value[0])
    return _CATEGORY.get(value, "a")


def _holds(choice: Any, char: str) -> bool:
    kind, value = choice
    if kind is op.LITERAL:
        return ord(char) == value
    if kind is op.RANGE:
        return value[0] <= ord(char) <= value[1]
    return re.fullmatch({op.CATEGORY_DIGIT: r"\d", op.CATEGORY_SPACE: r"\s", op.CATEGORY_WORD: r"\w"}.get(value, r"\W"), char) is not None
