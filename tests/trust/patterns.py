"""Collects every regular expression of selon, and the inputs that cost each the most."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import re._constants as c  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PAGES = {
    "fr": "Éboulement, la suite\nLe 12 décembre 2016, le maire a dit à l'AFP que « douze morts » gisaient à Vaurienne.\n",
    "en": "Landslide, the latest\nOn 12 December 2016 the mayor told AFP that “twelve people were killed” in Northfield.\n",
}
_STOP = "\x00"


def collected() -> list[tuple[str, int, str]]:
    """Every pattern that selon compiles when all of it is imported and a page of each language is read: it, flags, where."""
    found: dict[tuple[str, int], str] = {}
    compiled = re.compile

    def noting(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        frame = sys._getframe(1)
        if "/selon/" in frame.f_code.co_filename and isinstance(pattern, str | bytes):
            text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
            where = frame.f_code.co_filename.rpartition("/selon/")[2]
            found.setdefault((text, int(flags) | (re.ASCII if isinstance(pattern, bytes) else 0)), where)
        return compiled(pattern, flags)

    re.compile = noting  # type: ignore[assignment]
    import selon

    for module in pkgutil.walk_packages(selon.__path__, "selon."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    from selon.model import Raw
    from selon.scale import step

    for text in PAGES.values():
        step(Raw("x", (text * 4).encode()))
        step(Raw("x", f"<html><body><p>{text}</p></body></html>".encode()))
    return sorted((text, flags, where) for (text, flags), where in found.items())


def sample(items: Any) -> str:
    """A short text that a parsed pattern matches, look-around aside."""
    return "".join(_sample(operation, value) for operation, value in items)


def _sample(operation: Any, value: Any) -> str:  # noqa: PLR0911
    if operation is c.LITERAL:
        return chr(value)
    if operation in (c.ANY, c.NOT_LITERAL):
        return "a" if value != ord("a") else "b"
    if operation is c.IN:
        return _member(value)
    if operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
        return sample(value[2]) * max(1, value[0])
    if operation is c.SUBPATTERN:
        return sample(value[3])
    if operation is c.ATOMIC_GROUP:
        return sample(value)
    if operation is c.BRANCH:
        return sample(value[1][0])
    return ""


def _member(items: Any) -> str:
    negated = items[0][0] is c.NEGATE
    accepted = re.compile("x")
    for char in "a1A é'-., \n«\"/<=_b0;:!\x01ÿ中":
        if _holds(items[1:] if negated else items, char) != negated:
            return char
    del accepted
    return chr(items[0][1]) if items[0][0] is c.LITERAL else chr(items[0][1][0]) if items[0][0] is c.RANGE else "a"


def _holds(items: Any, char: str) -> bool:
    for kind, value in items:
        if kind is c.LITERAL and ord(char) == value:
            return True
        if kind is c.RANGE and value[0] <= ord(char) <= value[1]:
            return True
        if kind is c.CATEGORY and re.fullmatch(_CATEGORY[str(value)], char):
            return True
    return False


_CATEGORY = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


def pumps(pattern: str, flags: int) -> Iterator[tuple[str, str]]:
    """What stands before, and what is repeated, for each repetition of a pattern that has no small bound."""
    yield from ((("", each)) for each in ("a", "1", " ", "A", "a ", "1 ", "<a ", "-a", "«"))
    yield from _repeats(parser.parse(pattern, flags), "")


def _repeats(items: Any, before: str) -> Iterator[tuple[str, str]]:
    for operation, value in items:
        if operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            if value[1] > 16:
                yield before, sample(value[2])
            yield from _repeats(value[2], before)
        elif operation is c.SUBPATTERN:
            yield from _repeats(value[3], before)
        elif operation is c.ATOMIC_GROUP:
            yield from _repeats(value, before)
        elif operation is c.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch, before)
        elif operation in (c.ASSERT, c.ASSERT_NOT):
            yield from _repeats(value[1], before)
        before += _sample(operation, value)


def attacks(pattern: str, flags: int, size: int) -> list[str]:
    """Texts of about `size` characters: each repetition fed, then failed; and the whole of it begun again and again."""
    texts = []
    for before, body in dict.fromkeys(pumps(pattern, flags)):
        if body:
            texts.append(before + body * (size // len(body)) + _STOP)
            if before:
                again = before + body
                texts.append(again * (size // len(again)) + _STOP)
    return texts


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(collected()), encoding="utf-8")
