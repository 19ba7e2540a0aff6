"""What plain text says of itself: a headline in its first line, a date line near its head or foot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selon.language.datelines import only_dates, stamps
from selon.language.furniture import told, without_section
from selon.read.found import Found

__all__ = ["found"]

_HEAD, _FOOT = 8, 6
_LONGEST_TITLE = 200
_SENTENCE_END = re.compile(r"(?<![.\w]\.\w)[.…;,:]\s*[»”\"’']?$")


def found(text: str) -> Found:
    """Find a headline and dates in plain text; unknown stays unknown."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    title = headline(lines)
    published, modified = _dates(lines)
    rules = (
        ("title", "first line" if title else ""),
        ("published", "date line" if published else ""),
        ("modified", "date line" if modified else ""),
        ("text", "plain"),
    )
    return Found(title=title, published=published, modified=modified, rules=rules)


def headline(lines: list[str]) -> str | None:
    """The first line, where it has the shape of a headline and a longer line follows; no section is left glued to it."""
    if len(lines) < 2:
        return None
    first = lines[0].lstrip("\ufeff")
    longer = max(map(len, lines[1:6])) > len(first)
    if len(first) > _LONGEST_TITLE or len(first.split()) < 2 or _SENTENCE_END.search(first) or not longer:
        return None
    return None if only_dates(first) or told(first) else without_section(first)


def _dates(lines: list[str]) -> tuple[str | None, str | None]:
    published: list[str] = []
    modified: list[str] = []
    for line in _ends(lines):
        if only_dates(line):
            for each in stamps(line):
                (modified if each.role == "modified" else published).append(each.value)
    return _agreed(published), _agreed(modified)


def _ends(lines: list[str]) -> Iterator[str]:
    yield from lines[:_HEAD]
    yield from lines[max(_HEAD, len(lines) - _FOOT) :]


def _agreed(values: list[str]) -> str | None:
    """The fullest of the values where they agree on the day, else unknown."""
    return max(values, key=len) if len({value[:10] for value in values}) == 1 else None
