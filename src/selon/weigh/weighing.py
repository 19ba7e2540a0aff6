"""The way through a collection: copies, their origins, stories, claims, conflicts and grades."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from selon.model import Reading, Story, Weighing
from selon.weigh import claims, conflicts, copies, denials, events, origins, stories
from selon.weigh.affiliation import sides, with_sides
from selon.weigh.credits import credit
from selon.weigh.facts import facts, saids
from selon.weigh.pieces import Piece, pieces
from selon.weigh.roots import roots
from selon.weigh.texts import in_time

__all__ = ["weigh"]


def weigh(
    readings: Sequence[Reading], made: Callable[[Sequence[Reading]], Sequence[Piece]] = pieces
) -> Weighing:
    """Weigh a collection: the result is the same for any order of the readings.

    Only findings in titles and bodies count; teasers, foreign passages and furniture support nothing. `made` gives the
    `pieces` of readings, once they are needed: somebody else may have made them meanwhile.
    """
    ordered = in_time(readings)
    credited = {reading.page.id: found for reading in ordered if (found := credit(reading)) is not None}
    held = origins.rows(copies.find(ordered), credited)
    covered = {row.page for row in held if row.credit is not None}
    rows = (*held, *origins.unheld(ordered, credited, covered))
    said = saids(ordered, rows, credited)
    known = sides(said)
    said = with_sides(said, known)
    counted = with_sides(facts(ordered, rows, credited), known)
    matters = claims.matters(counted)
    told = stories.find(made(ordered), rows, roots(ordered, rows))
    same = claims.same(said)
    home = {each.id: turn for turn, group in enumerate(same) for each in group}
    rivals = (
        *conflicts.find(matters, counted, _matter(ordered, told)),
        *denials.find(said, home),
        *events.find(ordered, said, home),
    )
    contested = frozenset(member for conflict in rivals for member in (conflict.a, conflict.b))
    return Weighing(
        copies=rows,
        claims=(
            *claims.claims_of_counts(matters, contested),
            *claims.claims_of_statements(same, contested),
        ),
        conflicts=rivals,
        stories=told,
    )


def _matter(readings: Sequence[Reading], told: Sequence[Story]) -> dict[str, frozenset[str]]:
    """What each page is about: the stories it belongs to and the places, below a country, that it names."""
    pages: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        named = (place.name for place in reading.findings.places if place.name and place.level != "country")
        pages[reading.page.id].update(f"@{name}" for name in named)
    for story in told:
        for member in story.members:
            pages[member.page].add(story.id)
    return {page: frozenset(ids) for page, ids in pages.items()}
