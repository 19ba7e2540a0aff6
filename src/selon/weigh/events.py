"""Events that two sources tell otherwise: whether one took place, and who took a town.

Both must speak of one type of event in one place, below a country, on a day that both may mean. Where an event is denied
to somebody, the other source must lay it to the same camp: that one army did not strike says nothing of another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from selon.model import Conflict, EventType, Reading, statement_id
from selon.weigh import scope
from selon.weigh.facts import Said
from selon.weigh.sources import Voice, camps, one_side
from selon.weigh.words import tokens

__all__ = ["find"]

_OF_BOTH = frozenset({"agreement", "capture", "evacuation", "talks"})
"""Events that took place or not, whoever is said to have done them."""

_FEW = 6
"""Most days between the first and the last on which an event may have been, for it to be set against another."""

_MOST = 200
"""Most events of one type, place and day that are compared."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An event in a statement: where, between which days, by which camps, and whether its source says that it was not."""

    said: Said
    voice: Voice
    type: EventType
    place: str
    first: str
    last: str
    doers: frozenset[str]
    denied: bool


def find(readings: Sequence[Reading], saids: Sequence[Said], home: Mapping[str, int]) -> tuple[Conflict, ...]:
    """The conflicts of events in readings; one for all statements that say the same, which `home` numbers by their id.

    `saids` are the statements of these readings that count, with their voices.
    """
    held = {said.id: said for said in saids}
    alike: dict[tuple[str, str, str], list[_Told]] = defaultdict(list)
    for reading in readings:
        for told in _told(reading, held):
            for day in _days(told):
                alike[told.type, told.place, day].append(told)
    found: dict[tuple[int, int], Conflict] = {}
    for group in alike.values():
        for one, other, rule in _rivals(group):
            pair = (home[one.said.id], home[other.said.id])
            if pair not in found and pair[::-1] not in found:
                found[pair] = Conflict(one.said.id, other.said.id, rule, _why(one, other, rule))
    return tuple(found.values())


def _told(reading: Reading, held: Mapping[str, Said]) -> Iterator[_Told]:
    page, found = reading.page, reading.findings
    for event in found.events:
        said = held.get(statement_id(page.id, event.statement)) if event.statement is not None else None
        place = scope.thing(found.places, event.place)
        first, last = scope.days(scope.thing(found.times, event.time), page)
        if said is None or said.voice is None or first is None or last is None or event.modality == "planned":
            continue
        if place is None or place.name is None or place.level == "country" or (said.unsaid and not said.denied):
            continue
        doers = camps(tokens(event.who.text), page.language) if event.who else frozenset()
        denied = (event.modality == "denied") is not said.denied
        yield _Told(said, said.voice, event.type, place.name, first, last, doers, denied)


def _days(told: _Told) -> Iterator[str]:
    """The days on which an event may have been; none where they are too many to mean one."""
    try:
        first, last = date.fromisoformat(told.first), date.fromisoformat(told.last)
    except ValueError:  # a day that no calendar has, or no day
        return
    if (last - first).days <= _FEW:
        yield from ((first + timedelta(days=turn)).isoformat() for turn in range((last - first).days + 1))


def _rivals(group: Sequence[_Told]) -> Iterator[tuple[_Told, _Told, str]]:
    """Pairs that cannot both be so; the one that tells of the event comes first."""
    happened = [told for told in group if not told.denied][:_MOST]
    takers = [told for told in happened if told.type == "capture" and told.doers]
    for denial in [told for told in group if told.denied][:_MOST]:
        for told in happened:
            if _apart(told, denial) and _of_one(told, denial):
                yield told, denial, "event.denied"
    for turn, one in enumerate(takers):
        for other in takers[turn + 1 :]:
            if _apart(one, other) and one.doers.isdisjoint(other.doers):
                yield one, other, "event.taker"


def _apart(one: _Told, other: _Told) -> bool:
    """Whether two sources speak that are not of one side."""
    return not one_side(one.voice, other.voice, one.said.page.language)


def _of_one(told: _Told, denial: _Told) -> bool:
    return told.type in _OF_BOTH or not told.doers.isdisjoint(denial.doers)


def _why(one: _Told, other: _Told, rule: str) -> str:
    sides = f"“{one.said.text}” ({one.voice.name}), “{other.said.text}” ({other.voice.name})"
    if rule == "event.taker":
        return f"Two sources say that different sides took one place: {sides}."
    return f"One source says that it happened, another that it did not: {sides}."
