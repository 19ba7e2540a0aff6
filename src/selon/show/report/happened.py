"""Events as the report lists them: one row for what is told of one day, place and people, however many pages tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from selon.show.report.build import Build
from selon.show.report.lines import EventLine
from selon.show.report.links import finding_href
from selon.show.report.quotes import speaker_of, unsaid

__all__ = ["Happened", "by_type", "happened"]


@dataclass(frozen=True, slots=True)
class Happened:
    """An event told by `pages` pages; the words are those of the first, to which `href` leads.

    `source` is who says so there, "" where the page does on its own authority. `denied` is whether it is told as not
    having happened, by its own clause or by the statement it stands in.
    """

    day: str
    line: EventLine
    source: str
    denied: bool
    pages: int
    href: str


def by_type(events: Iterable[EventLine]) -> list[tuple[str, list[EventLine]]]:
    """Events by their type, the type most often told first."""
    groups: dict[str, list[EventLine]] = defaultdict(list)
    for event in events:
        groups[event.type].append(event)
    return sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))


def happened(build: Build, events: Iterable[EventLine], most: int) -> tuple[list[Happened], int]:
    """The rows that most pages tell, at most so many, in order of their days; and how many rows there are in all."""
    groups: dict[tuple[str, ...], list[EventLine]] = defaultdict(list)
    for event in events:
        groups[_same(build, event)].append(event)
    made = [_row(build, group) for group in groups.values()]
    kept = sorted(made, key=lambda row: (-row.pages, _told(row.line), row.day, row.line.id))[:most]
    return sorted(kept, key=lambda row: (row.day or "9999", row.line.place or "", -row.pages, row.line.id)), len(made)


def _same(build: Build, event: EventLine) -> tuple[str, ...]:
    """What two events share that are one row; one of which little is known stays by itself."""
    people = tuple((name or "").casefold() for name in (event.who, event.whom))
    known = event.place is not None and event.day is not None
    return (event.type, event.day or "", event.place or "", *people, str(_denied(build, event)), "" if known else event.id)


def _row(build: Build, group: Sequence[EventLine]) -> Happened:
    first = min(group, key=lambda one: (build.found.pages[one.page].published or "9999", one.id))
    source = speaker_of(build, first.statement) if first.statement else ""
    pages = len({one.page for one in group})
    return Happened(first.day or "", first, source, _denied(build, first), pages, finding_href(first.id))


def _denied(build: Build, event: EventLine) -> bool:
    return (event.modality == "denied") is not unsaid(build, event.statement or "")


def _told(event: EventLine) -> int:
    """How much is not known of an event: when, where, by whom, to whom."""
    return sum(value is None for value in (event.day, event.place, event.who, event.whom))
