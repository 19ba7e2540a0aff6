"""Offices whose holder, on the day of a page, is known and named on it: "le premier ministre" is then that person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from selon.find.actors.merge import fold
from selon.language import lexicon
from selon.language.words.holders import Holder
from selon.model import Actor, Page

__all__ = ["in_office"]


def in_office(page: Page, actors: Sequence[Actor]) -> dict[str, str]:
    """Each office → the name, as the page has it, of its only holder there; an office of two countries may have two."""
    table: Mapping[str, Sequence[Holder]] = lexicon(page.language, "holders") or {}
    day = (page.published or "")[:10]
    if not table or len(day) < len("2018-12-05"):
        return {}
    persons = {fold(actor.name): actor.name for actor in actors if actor.kind == "person"}
    found = {office: set(_named(held, day, persons)) for office, held in table.items()}
    return {office: names.pop() for office, names in found.items() if len(names) == 1}


def _named(held: Sequence[Holder], day: str, persons: Mapping[str, str]) -> Iterator[str]:
    for holder in held:
        if holder.first <= day <= holder.last and (name := persons.get(fold(holder.name))):
            yield name
