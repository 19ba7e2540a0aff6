"""The words of a date line, for the reader of dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["DateWords"]


@dataclass(frozen=True)
class DateWords:
    """Words as they stand in lower case without accents.

    `months` are full names and abbreviations, `weekdays` count from Monday 0; `published` and `modified` announce a
    date of that role; `days_ago` are words for a day near the one of reading; `units` are those of "3 hours ago", in
    minutes; `filler` may stand in a line that holds nothing but a date.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    published: tuple[str, ...]
    modified: tuple[str, ...]
    days_ago: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    filler: frozenset[str] = frozenset()
