"""The words that tell a passage's kind, for the labeller."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LabelWords"]


@dataclass(frozen=True)
class LabelWords:
    """Patterns (regular expressions, matched without regard to case, apostrophes and spaces made plain).

    `teasers` open a line that points to another story; `furniture` is a line that belongs to the site, whole or
    (`furniture_opens`) by its beginning; `meta` is a whole line of byline, credit or agency; `meta_opens` begins a
    short one. Lists of words: `agencies` that sign a line, `sections` of a paper, as they get glued to a headline.
    """

    teasers: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    furniture_opens: tuple[str, ...] = ()
    meta: tuple[str, ...] = ()
    meta_opens: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
