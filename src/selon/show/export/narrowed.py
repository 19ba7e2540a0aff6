"""What an export takes from a dossier: all of it, or only what a search found and what goes with that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

from selon.keep import Dossier, is_rejected
from selon.keep.corrections import only
from selon.model import Findings, Problem, Reading, Statement, Weighing

__all__ = ["Holds", "Narrowed"]


class Holds(Protocol):
    """What exports are made of: a dossier, or a part of one."""

    path: Path

    def readings(self) -> Iterator[Reading]:
        """Pages with what was found in them."""

    def corrected(self) -> Iterator[Reading]:
        """The same with people's corrections applied."""

    def weighing(self) -> Weighing:
        """What was weighed."""

    def corrected_weighing(self) -> Weighing:
        """The same with the roles and credits of copies that people set."""

    def problems(self) -> tuple[Problem, ...]:
        """What failed and why."""


class Narrowed:
    """The part of a dossier that holds some statements, counts or whole pages, by their ids.

    A statement comes with the counts in it, a count with its statement; both with their times and places, and with the
    events that they tell. Of a claim, its members that were found; its grade stays that of the whole dossier. Conflicts
    and copies are those between what was found.
    """

    def __init__(self, dossier: Dossier, ids: Collection[str]) -> None:
        self.path = dossier.path
        self._dossier = dossier
        self._ids = frozenset(ids)
        self._refs: Mapping[str, set[str]] = _by_page(self._ids)

    def readings(self) -> Iterator[Reading]:
        """The pages concerned, as they were read."""
        for page in self._pages:
            yield self._dossier.reading(page)

    def corrected(self) -> Iterator[Reading]:
        """The pages concerned with what was found alone, corrected."""
        for reading in self._dossier.corrected(self.readings()):
            whole = reading.page.id in self._ids
            yield reading if whole else only(reading, _with(reading.findings, self._refs[reading.page.id]))

    def weighing(self) -> Weighing:
        """What was weighed of it."""
        return self._narrowed(self._dossier.weighing())

    def corrected_weighing(self) -> Weighing:
        """What was weighed of it, copies as people set them."""
        return self._narrowed(self._dossier.corrected_weighing())

    def problems(self) -> tuple[Problem, ...]:
        """None: what failed was not found."""
        return ()

    @cached_property
    def _pages(self) -> list[str]:
        return [page.id for page in self._dossier.pages() if page.id in self._ids or page.id in self._refs]

    @cached_property
    def _held(self) -> frozenset[str]:
        return frozenset(one for reading in self.corrected() for one in _ids(reading))

    def _narrowed(self, weighed: Weighing) -> Weighing:
        held, pages = self._held, set(self._pages)
        claims = (replace(one, members=tuple(each for each in one.members if each in held)) for one in weighed.claims)
        stories = (
            replace(
                one,
                members=tuple(each for each in one.members if each.page in pages),
                timeline=tuple(each for each in one.timeline if each.page in pages),
            )
            for one in weighed.stories
        )
        return replace(
            weighed,
            copies=tuple(one for one in weighed.copies if one.page in pages),
            claims=tuple(one for one in claims if one.members),
            conflicts=tuple(one for one in weighed.conflicts if one.a in held and one.b in held),
            stories=tuple(one for one in stories if one.members),
        )


def _ids(reading: Reading) -> Iterator[str]:
    """The ids of the statements and counts that are there."""
    found, page = reading.findings, reading.page.id
    yield from (f"{page}.s{at}" for at, one in enumerate(found.statements) if not is_rejected(one))
    yield from (f"{page}.c{at}" for at, one in enumerate(found.counts) if not is_rejected(one))


def _by_page(ids: Collection[str]) -> Mapping[str, set[str]]:
    """Findings by their page: "page.s3" is "s3" of "page"."""
    found: dict[str, set[str]] = defaultdict(set)
    for identity in ids:
        page, _, ref = identity.rpartition(".")
        if ref[:1] in {"s", "c"} and ref[1:].isdigit():
            found[page].add(ref)
    return found


def _with(found: Findings, refs: Collection[str]) -> set[str]:
    """The findings named, and those that go with them."""
    wanted = set(refs)
    wanted |= {
        f"c{at}" for at, one in enumerate(found.counts) if one.statement is not None and f"s{one.statement}" in refs
    }
    counts = [found.counts[int(ref[1:])] for ref in wanted if ref[0] == "c" and int(ref[1:]) < len(found.counts)]
    wanted |= {f"s{one.statement}" for one in counts if one.statement is not None}
    said = [found.statements[int(ref[1:])] for ref in wanted if ref[0] == "s" and int(ref[1:]) < len(found.statements)]
    wanted |= {f"p{one.place}" for one in counts if one.place is not None}
    wanted |= {f"t{one.time}" for one in counts if one.time is not None}
    wanted |= {f"p{at}" for at, one in enumerate(found.places) if _within(one.start, one.end, said)}
    wanted |= {f"t{at}" for at, one in enumerate(found.times) if _within(one.start, one.end, said)}
    for at, event in enumerate(found.events):
        told = f"s{event.statement}" in wanted or any(f"c{count}" in wanted for count in event.counts)
        if told or _within(event.start, event.end, said):
            wanted.add(f"e{at}")
    return wanted


def _within(start: int, end: int, said: Collection[Statement]) -> bool:
    return any(span.start <= start and end <= span.end for one in said for span in one.content)
