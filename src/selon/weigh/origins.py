"""Origins: families of copies as rows, each with its role, the agency credited and what the copy changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from selon.model import Copy, CopyRole, Page, Reading
from selon.weigh import variants
from selon.weigh.copies import Family, Stretch
from selon.weigh.credits import Credit
from selon.weigh.direction import Verdict, verdicts
from selon.weigh.ids import digest
from selon.weigh.texts import SUPPORTING

__all__ = ["family_of", "rows", "unheld"]


def family_of(page: Page) -> str:
    """The name under which a page counts once with its sisters: its publisher, else its outlet, else itself."""
    return page.publisher or page.outlet or page.id


def rows(families: Sequence[Family], credited: Mapping[str, Credit]) -> tuple[Copy, ...]:
    """The rows of all families, in their order; `credited` maps the ids of pages to the agency they credit."""
    found = verdicts(families, credited)
    return tuple(row for family, verdict in zip(families, found, strict=True) for row in _rows(family, verdict, credited))


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


def _rows(family: Family, verdict: Verdict, credited: Mapping[str, Credit]) -> Iterator[Copy]:
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


def _role(member: Stretch, verdict: Verdict) -> CopyRole:
    if member is verdict.origin:
        return "origin"
    return "copy" if verdict.origin or verdict.agency else "unknown"


def _evidence(member: Stretch, verdict: Verdict, credited: Mapping[str, Credit]) -> str:
    credit = credited.get(member.page.id)
    if verdict.agency and credit and credit.agency == verdict.agency:
        return f"credits “{credit.text}”"
    return verdict.evidence
