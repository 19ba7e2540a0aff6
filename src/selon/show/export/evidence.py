"""What every export for another house is made of: a claim's counts with their words, page, place and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from selon.keep import is_rejected
from selon.model import Claim, Count, Page, Place, Reading, Statement, Time, count_id
from selon.show.export.narrowed import Holds

__all__ = ["Evidence", "Toll", "bounds", "evidence", "place_of", "selector", "tolls", "uri"]

AROUND = 32
"""Words quoted on each side of a span, in code points, so that it is found again in a text that has moved."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A count on its page, with the statement it stands in and what it resolves to."""

    id: str
    page: Page
    count: Count
    said: Statement | None
    place: Place | None
    time: Time | None

    @property
    def source(self) -> str | None:
        """The source's fullest name, None where nobody is named."""
        if self.said is None:
            return None
        return self.said.resolved or (self.said.source.text if self.said.source else None)

    @property
    def chain(self) -> list[str]:
        """Source, relays and outlet, as far as they are named."""
        relays = [span.text for span in self.said.relay] if self.said else []
        return [name for name in (self.source, *relays, self.page.outlet) if name]


@dataclass(frozen=True, slots=True)
class Toll:
    """A claim about counts with all that speaks for it."""

    claim: Claim
    members: tuple[Evidence, ...]

    @property
    def contested(self) -> bool:
        """Whether some source gives another figure for the same."""
        return "contested" in self.claim.flags


def evidence(reading: Reading) -> Iterator[Evidence]:
    """The counts of a page that nobody rejected."""
    found = reading.findings
    for index, count in enumerate(found.counts):
        if is_rejected(count):
            continue
        said = found.statements[count.statement] if count.statement is not None else None
        place = found.places[count.place] if count.place is not None else None
        time = found.times[count.time] if count.time is not None else None
        kept = None if said is None or is_rejected(said) else said
        yield Evidence(count_id(reading.page.id, index), reading.page, count, kept, place, time)


def tolls(dossier: Holds) -> Iterator[Toll]:
    """The claims about counts, in the order in which they were weighed, each with its members; not those that nobody says."""
    every = dossier.corrected_weighing().claims
    claims = [claim for claim in every if claim.kind == "count" and not {"denied", "unconfirmed"} & set(claim.flags)]
    wanted = {member for claim in claims for member in claim.members}
    held: dict[str, Evidence] = {}
    for reading in dossier.corrected():
        held.update((one.id, one) for one in evidence(reading) if one.id in wanted)
    for claim in claims:
        members = tuple(held[member] for member in claim.members if member in held)
        if members:
            yield Toll(claim, members)


def bounds(toll: Toll) -> tuple[int | None, int | None]:
    """The least low and the greatest high that any member gives; None where an end is open in all of them."""
    lows = [one.count.low for one in toll.members if one.count.low is not None]
    highs = [one.count.high for one in toll.members if one.count.high is not None]
    return (min(lows) if lows else None), (max(highs) if highs else None)


def place_of(toll: Toll) -> Place | None:
    """The place that most members are laid to, a located one before another; the first where several are as frequent."""
    votes: dict[tuple[str, str | None], list[Place]] = defaultdict(list)
    for one in toll.members:
        if one.place is not None:
            votes[one.place.name or one.place.text, one.place.country].append(one.place)
    ranked = sorted(votes.items(), key=lambda item: (item[1][0].lat is None, -len(item[1]), item[0][0]))
    return ranked[0][1][0] if ranked else None


def uri(page: Page) -> str:
    """The page's own address where it has one on the web, else its hash as a URN."""
    return page.url if page.url and page.url.startswith(("http://", "https://")) else f"urn:sha256:{page.sha256}"


def selector(page: Page, start: int, end: int) -> list[Mapping[str, object]]:
    """Where words stand in a page, by what they say and by where, as the W3C Web Annotation Data Model has it."""
    quoted = {
        "type": "TextQuoteSelector",
        "exact": page.text[start:end],
        "prefix": page.text[max(0, start - AROUND) : start],
        "suffix": page.text[end : end + AROUND],
    }
    return [quoted, {"type": "TextPositionSelector", "start": start, "end": end}]
