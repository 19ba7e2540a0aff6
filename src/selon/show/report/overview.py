"""The first page: what the dossier holds, and the little of each section that a reader should see first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from selon.model import Claim, Problem
from selon.show.report.build import Build
from selon.show.report.chart_map import maps
from selon.show.report.ranges import by_effect
from selon.show.report.sections import Chart, chart
from selon.show.report.site import Site
from selon.show.report.views import (
    ClaimView,
    ConflictView,
    StoryView,
    claim_view,
    conflict_view,
    family_view,
    source_view,
    story_view,
)

__all__ = ["overview", "overview_values"]

CLAIMS, CONFLICTS, STORIES, SOURCES, COPIES, PROBLEMS, CHARTS, ROWS = 10, 4, 8, 12, 5, 5, 2, 16
FEW = 4
"""Claims and stories that only one page carries are shown only where the dossier has fewer than this."""

GRADES = ("A0", "A1", "A2", "B", "C", "D")


def overview(site: Site, problems: Sequence[Problem]) -> None:
    """Write `index.html`."""
    site.render("index.html", "overview.html", **overview_values(site.build, problems))


def overview_values(build: Build, problems: Sequence[Problem]) -> dict[str, object]:
    """What the first page shows."""
    days = sorted(page.day for page in build.found.pages.values() if page.day)
    places = sorted(build.found.places.values(), key=lambda one: (-one.mentions, one.name))
    sources = [build.found.sources[key] for key in list(build.sources)[:SOURCES]]
    most = max((len(source.statements) for source in sources), default=1)
    return {
        "n": _figures(build, problems),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        "claims": _claims(build),
        "grades": _grades(build),
        "conflicts": _conflicts(build),
        "charts": _charts(build),
        "stories": _stories(build),
        "sources": [source_view(build, source, most) for source in sources],
        "maps": maps(places),
        "places": places[: build.limits.places],
        "families": [family_view(build, first) for first in list(build.families)[:COPIES]],
        "problems": problems[:PROBLEMS],
    }


def _figures(build: Build, problems: Sequence[Problem]) -> dict[str, int]:
    found, weighing = build.found, build.weighed.weighing
    return {
        "pages": len(found.pages),
        "outlets": len({page.outlet for page in found.pages.values()}),
        "texts": build.copied.texts,
        "statements": len(found.statements),
        "sources": len(found.sources),
        "counts": len(found.counts),
        "claims": len(weighing.claims),
        "conflicts": len(weighing.conflicts),
        "stories": len(weighing.stories),
        "families": len(build.copied.copies),
        "places": len(found.places),
        "problems": len(problems),
    }


def _claims(build: Build) -> list[ClaimView]:
    """The figures most repeated first; statements only where the dossier has few figures."""
    by_id = {claim.id: claim for claim in build.weighed.weighing.claims}
    ranked: list[Claim] = [by_id[one] for one in build.claims]
    counts = [claim for claim in ranked if claim.kind == "count"]
    others = [claim for claim in ranked if claim.kind != "count"]
    views = [claim_view(build, claim) for claim in (counts + others)[:CLAIMS]]
    return [view for n, view in enumerate(views) if view.pages > 1 or n < FEW]


def _stories(build: Build) -> list[StoryView]:
    by_id = {story.id: story for story in build.weighed.weighing.stories}
    views = [story_view(build, by_id[one]) for one in list(build.stories)[:STORIES]]
    return [view for n, view in enumerate(views) if len(view.pages) > 1 or n < FEW]


def _grades(build: Build) -> list[tuple[str, int, float]]:
    held = Counter[str](claim.grade for claim in build.weighed.weighing.claims)
    most = max(held.values(), default=1)
    return [(grade, held[grade], round(100 * held[grade] / most, 1)) for grade in GRADES] if held else []


def _conflicts(build: Build) -> list[ConflictView]:
    """A few conflicts, of different figures: those whose two sides the most pages repeat."""
    made: list[ConflictView] = []
    seen: set[str] = set()
    ranked = sorted(build.weighed.weighing.conflicts, key=lambda one: -_carried(build, one.a) - _carried(build, one.b))
    for conflict in ranked:
        view = conflict_view(build, conflict)
        if view is None or view.a.words in seen or view.b.words in seen:
            continue
        seen |= {view.a.words, view.b.words}
        made.append(view)
        if len(made) == CONFLICTS:
            break
    return made


def _carried(build: Build, finding: str) -> int:
    return max((len(claim.members) for claim in build.weighed.claims.get(finding, ())), default=0)


def _charts(build: Build) -> list[Chart]:
    groups = by_effect(build.found.counts.values())
    return [chart(build, effect, group, ROWS) for effect, group in groups[:CHARTS] if len(group) > 1]
