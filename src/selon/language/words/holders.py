"""The type of a language's table of who held which office, and when."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Holder", "holders"]


@dataclass(frozen=True, slots=True)
class Holder:
    """Who held an office from the day `first` to the day `last`, both as ISO dates."""

    name: str
    first: str
    last: str


def holders(table: str, checked: str) -> dict[str, tuple[Holder, ...]]:
    """Read a table of offices: a line "= office | another word for it", then one "name | first | last" a holder.

    Who has no last day held the office on the day on which the table was `checked`; of later days it says nothing.
    """
    found: dict[str, list[Holder]] = {}
    offices: list[str] = []
    for line in filter(None, map(str.strip, table.splitlines())):
        if line.startswith("="):
            offices = [office.strip() for office in line[1:].split("|")]
            continue
        name, first, last = (part.strip() for part in (line + " | | ").split("|")[:3])
        for office in offices:
            found.setdefault(office, []).append(Holder(name, first, last or checked))
    return {office: tuple(held) for office, held in found.items()}
