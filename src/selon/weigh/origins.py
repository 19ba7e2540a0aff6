"""Origins: which stretch of a family of copies the others go back to, by evidence; unknown is an answer.

In this order: an agency that member pages credit; an outlet of the family that another member cites; strictly the
earliest publication. The clock alone decides only between days, or between times that both pages state.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from selon.model import Copy, CopyRole, Page, Reading
from selon.weigh import variants
from selon.weigh.copies import Family, Stretch
from selon.weigh.credits import Credit, cited
from selon.weigh.ids import digest
from selon.weigh.texts import SUPPORTING

__all__ = ["family_of", "rows", "unheld"]


@dataclass(frozen=True, slots=True)
class _Verdict:
    origin: Stretch | None
    agency: str | None
    evidence: str


def family_of(page: Page) -> str:
    """The name under which a page counts once with its sisters: its publisher, else its outlet, else itself."""
    return page.publisher or page.outlet or page.id


def rows(families: Sequence[Family], credited: Mapping[str, Credit]) -> tuple[Copy, ...]:
    """The rows of all families, in their order; `credited` maps the ids of pages to the agency they credit."""
    return tuple(row for family in families for row in _rows(family, credited))


def unheld(readings: Sequence[Reading], credited: Mapping[str, Credit], covered: set[str]) -> Iterator[Copy]:
    """One row for each page that credits an agency whose text nobody here holds; one virtual origin an agency."""
    for reading in readings:
        credit = credited.get(reading.page.id)
        spans = [(p.start, p.end) for p in reading.findings.passages if p.kind in SUPPORTING]
        if credit is None or reading.page.id in covered or not spans:
            continue
        start, end = min(span[0] for span in spans), max(span[1] for span in spans)
        evidence = f"credits “{credit.text}”; {credit.agency}, not held"
        yield Copy(digest("o", [credit.agency]), reading.page.id, start, end, "copy", credit.agency, (), evidence)


def _rows(family: Family, credited: Mapping[str, Credit]) -> Iterator[Copy]:
    verdict = _verdict(family, credited)
    origin = digest("o", [f"{member.page.id} {member.start} {member.end}" for member in family.members])
    model = verdict.origin or family.members[0]
    for member in family.members:
        changed = () if member is model else variants.find(model, member)
        yield Copy(
            origin,
            member.page.id,
            member.start,
            member.end,
            _role(member, verdict),
            verdict.agency,
            changed,
            _evidence(member, verdict, credited),
        )


def _role(member: Stretch, verdict: _Verdict) -> CopyRole:
    if member is verdict.origin:
        return "origin"
    return "copy" if verdict.origin or verdict.agency else "unknown"


def _evidence(member: Stretch, verdict: _Verdict, credited: Mapping[str, Credit]) -> str:
    credit = credited.get(member.page.id)
    if verdict.agency and credit and credit.agency == verdict.agency:
        return f"credits “{credit.text}”"
    return verdict.evidence


def _verdict(family: Family, credited: Mapping[str, Credit]) -> _Verdict:
    agency = _credited(family, credited)
    if agency is not None:
        held = [member for member in family.members if _is(member.page, agency)]
        return _Verdict(held[0] if held else None, agency, f"shares this text with pages that credit {agency}")
    named = _cited(family)
    if named is not None:
        return _Verdict(named, None, f"another page cites {named.page.outlet} for this")
    first = _earliest(family.members)
    if first is not None:
        return _Verdict(first, None, f"published first, {first.page.published}, by {first.page.outlet or 'this page'}")
    return _Verdict(None, None, "no credit, and no page is surely the earliest")


def _credited(family: Family, credited: Mapping[str, Credit]) -> str | None:
    pages = {member.page.id for member in family.members}
    votes = Counter(credited[page].agency for page in sorted(pages) if page in credited)
    return max(sorted(votes), key=lambda name: votes[name], default=None)


def _cited(family: Family) -> Stretch | None:
    for member in family.members:
        for name in cited(member.page, member.start, member.end):
            held = [other for other in family.members if other.page.id != member.page.id and _is(other.page, name)]
            if held:
                return held[0]
    return None


def _earliest(members: Sequence[Stretch]) -> Stretch | None:
    pages = {member.page.id: member.page for member in members}
    times = {page: row.published for page, row in pages.items()}
    first = members[0]
    own = times[first.page.id]
    if own is None or any(time is None for time in times.values()):
        return None
    others = (time for page, time in times.items() if page != first.page.id and time is not None)
    return first if all(_before(own, time) for time in others) else None


def _before(one: str, other: str) -> bool:
    """Whether one time of publication surely lies before another; of a bare day the hour is unknown."""
    size = min(len(one), len(other))
    return one[:10] < other[:10] or (size > 10 and one[10:] < other[10:] and one[19:] == other[19:])


def _is(page: Page, name: str) -> bool:
    folded = _letters(name)
    return any(_letters(own) == folded for own in _names(page))


def _names(page: Page) -> Iterable[str]:
    for own in (page.outlet, page.publisher):
        if own:
            yield own
            yield own.removeprefix("www.").rpartition(".")[0]


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
