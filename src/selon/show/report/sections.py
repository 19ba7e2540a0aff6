"""The report's sections: overview, counts, events, claims, conflicts, sources, copies, stories, lists of pages, problems."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

from selon.model import Claim, Problem, Story
from selon.show.report.build import Build
from selon.show.report.happened import by_type, happened
from selon.show.report.lines import CountLine, EventLine, PageLine, SourceLine
from selon.show.report.links import page_href
from selon.show.report.plot import Plot, plot
from selon.show.report.quotes import quotes
from selon.show.report.ranges import Row, Scale, by_effect, rows, scale
from selon.show.report.site import Site
from selon.show.report.tree import tree
from selon.show.report.views import (
    ConflictView,
    StoryView,
    claim_view,
    conflict_view,
    family_view,
    members,
    source_view,
    story_view,
)

__all__ = [
    "Chart",
    "chart",
    "claim_values",
    "counts_by_page",
    "counts_by_statement",
    "event_values",
    "sections",
    "source_values",
    "story_values",
]

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Chart:
    """The counts of one effect: rows, the scale they share, the timeline where there is one, and how many rows in all."""

    effect: str
    rows: list[Row]
    scale: Scale
    plot: Plot | None
    all: int


def chart(build: Build, effect: str, counts: Sequence[CountLine], most: int) -> Chart:
    """The chart of one effect's counts."""
    kept, every = rows(build, counts, most)
    return Chart(effect, kept, scale(kept), plot(kept, build.w), every)


def sections(site: Site, problems: Sequence[Problem]) -> None:
    """Write every section but the overview and the pages' own texts."""
    _counts(site)
    _events(site)
    _claims(site)
    _conflicts(site)
    _sources(site)
    _stories(site)
    _copies(site)
    _pages(site)
    site.render("problems.html", "problems.html", problems=problems)
    site.render("guide.html", "guide.html")


def _sheets(things: Sequence[Thing], size: int) -> list[tuple[int, int, Sequence[Thing]]]:
    """Cut a list into sheets: (number, how many in all, its things); an empty list is one empty sheet."""
    last = max(1, ceil(len(things) / size))
    return [(n + 1, last, things[n * size : (n + 1) * size]) for n in range(last)]


def _sheet(stem: str, number: int) -> str:
    return f"{stem}.html" if number == 1 else f"{stem}-{number}.html"


def _counts(site: Site) -> None:
    groups = by_effect(site.build.found.counts.values())
    effects = [(effect, len(group)) for effect, group in groups]
    for n, (effect, group) in enumerate(groups):
        made = chart(site.build, effect, group, site.build.limits.rows)
        values = {"rows": made.rows, "scale": made.scale, "plot": made.plot, "all": made.all}
        for name in (effect, "index")[: 2 if n == 0 else 1]:
            site.render(f"counts/{name}.html", "counts.html", effect=effect, effects=effects, **values)
    if not groups:
        site.render("counts/index.html", "counts.html", effect=None, effects=[], rows=[])


def _events(site: Site) -> None:
    groups = by_type(site.build.found.events.values())
    for n, (name, _) in enumerate(groups):
        for stem in (name, "index")[: 2 if n == 0 else 1]:
            site.render(f"events/{stem}.html", "events.html", **event_values(site.build, groups, name))
    if not groups:
        site.render("events/index.html", "events.html", **event_values(site.build, groups, None))


def event_values(build: Build, groups: Sequence[tuple[str, list[EventLine]]], name: str | None) -> dict[str, object]:
    """What the list of one type's events shows, beside how many there are of each type."""
    told, every = happened(build, dict(groups).get(name or "", ()), build.limits.list_rows)
    return {"type": name, "types": [(each, len(group)) for each, group in groups], "rows": told, "all": every}


def _claims(site: Site) -> None:
    build = site.build
    by_id = {claim.id: claim for claim in build.weighed.weighing.claims}
    kept = [by_id[one] for one in build.claims]
    for number, last, sheet in _sheets(kept, build.limits.list_rows):
        views = [claim_view(build, claim) for claim in sheet]
        counts = {"listed": len(kept), "all": len(by_id)}
        site.render(f"claims/{_sheet('index', number)}", "claims.html", claims=views, at=number, last=last, **counts)
    for claim in kept:
        site.render(build.claims[claim.id], "claim.html", **claim_values(build, claim))


def claim_values(build: Build, claim: Claim) -> dict[str, object]:
    """What the page of one claim shows."""
    lines = [build.found.counts[one] for one in claim.members if one in build.found.counts]
    drawn, every = rows(build, lines, build.limits.rows)
    shown, against = _against(build, claim.members)
    return {
        "view": claim_view(build, claim),
        "members": members(build, claim),
        "rows": drawn,
        "rows_all": every,
        "scale": scale(drawn),
        "conflicts": shown,
        "conflicts_all": against,
    }


def _against(build: Build, findings: Sequence[str]) -> tuple[list[ConflictView], int]:
    """The conflicts that some findings are in, as many as are shown, and how many there are."""
    against = list(dict.fromkeys(one for finding in findings for one in build.weighed.conflicts.get(finding, ())))
    return [view for view in (conflict_view(build, one) for one in against[:20]) if view], len(against)


def _conflicts(site: Site) -> None:
    every = site.build.weighed.weighing.conflicts
    kept = every[: site.build.limits.conflicts]
    for number, last, sheet in _sheets(kept, 50):
        views = [view for view in (conflict_view(site.build, one) for one in sheet) if view]
        path = f"conflicts/{_sheet('index', number)}"
        site.render(path, "conflicts.html", conflicts=views, at=number, last=last, listed=len(kept), all=len(every))


def _sources(site: Site) -> None:
    build = site.build
    kept = [build.found.sources[key] for key in build.sources]
    most = max((len(source.statements) for source in kept), default=1)
    within = counts_by_statement(build)
    for number, last, sheet in _sheets(kept, build.limits.list_rows):
        views = [source_view(build, source, most) for source in sheet]
        counts = {"listed": len(kept), "all": len(build.found.sources)}
        site.render(f"sources/{_sheet('index', number)}", "sources.html", sources=views, at=number, last=last, **counts)
    for source in kept:
        site.render(build.sources[source.key], "source.html", **source_values(build, source, within))


def source_values(build: Build, source: SourceLine, within: Mapping[str, list[str]]) -> dict[str, object]:
    """What the page of one source shows; `within` gives the counts that stand in each statement."""
    said = [one for statement in source.statements for one in (statement, *within.get(statement, ()))]
    shown, against = _against(build, said)
    return {
        "source": source,
        "names": source.names.most_common(8),
        "relays": source.relays.most_common(30),
        "outlets": Counter(build.found.pages[page].outlet for page in source.pages).most_common(),
        "quotes": quotes(build, source.statements[: build.limits.statements]),
        "conflicts": shown,
        "conflicts_all": against,
    }


def counts_by_statement(build: Build) -> dict[str, list[str]]:
    """The counts that stand in each statement, by its id."""
    within: dict[str, list[str]] = defaultdict(list)
    for count in build.found.counts.values():
        if count.statement is not None:
            within[count.statement].append(count.id)
    return within


def _stories(site: Site) -> None:
    build = site.build
    by_id = {story.id: story for story in build.weighed.weighing.stories}
    views = [story_view(build, by_id[one]) for one in build.stories]
    for number, last, sheet in _sheets(views, build.limits.list_rows):
        path = f"stories/{_sheet('index', number)}"
        site.render(path, "stories.html", stories=sheet, at=number, last=last, listed=len(views), all=len(by_id))
    by_page = counts_by_page(build)
    for view in views:
        site.render(view.href or "", "story.html", **story_values(build, view, by_page))


def story_values(build: Build, view: StoryView, by_page: Mapping[str, list[CountLine]]) -> dict[str, object]:
    """What the page of one story shows; `by_page` gives the counts of each page."""
    drawn = by_effect(_within(view.story, by_page))[:3]
    charts = [chart(build, effect, group, 30) for effect, group in drawn]
    days = [(entry, f"{page_href(entry.page)}#{build.weighed.day_ref(entry)}") for entry in view.story.timeline]
    grown = tree(build.copied.copies, view.pages, build.w)
    return {"view": view, "charts": charts, "days": days, "tree": grown, "pages": view.pages[: build.limits.list_rows]}


def counts_by_page(build: Build) -> dict[str, list[CountLine]]:
    """The counts of each page, by its id."""
    by_page: dict[str, list[CountLine]] = defaultdict(list)
    for count in build.found.counts.values():
        by_page[count.page].append(count)
    return by_page


def _within(story: Story, by_page: Mapping[str, list[CountLine]]) -> list[CountLine]:
    kept = {
        count.id: count
        for member in story.members
        for count in by_page.get(member.page, ())
        if member.start <= count.start and count.end <= member.end
    }
    return list(kept.values())


def _copies(site: Site) -> None:
    build = site.build
    views = [family_view(build, first) for first in build.families]
    for number, last, sheet in _sheets(views, 50):
        site.render(
            f"copies/{_sheet('index', number)}",
            "copies.html",
            families=sheet,
            at=number,
            last=last,
            pages=len(build.found.pages),
            texts=build.copied.texts,
            listed=len(views),
            all=len(build.copied.copies),
        )


def _pages(site: Site) -> None:
    pages = sorted(
        site.build.found.pages.values(), key=lambda one: (one.published or "9999", one.outlet, one.title, one.id)
    )
    outlets, days = _groups(pages, "outlet"), _groups(pages, "day")
    index = {
        "outlets": [(name, f"outlet-{n}.html", len(group)) for n, (name, group) in enumerate(outlets, 1)],
        "days": [(day, f"day-{day or 'none'}.html", len(group)) for day, group in sorted(days)],
    }
    _page_list(site, "index", None, pages, index)
    for n, (name, group) in enumerate(outlets, 1):
        _page_list(site, f"outlet-{n}", name or site.build.w("outlet.unknown"), group, index)
    for day, group in days:
        _page_list(site, f"day-{day or 'none'}", site.build.w.day(day or None), group, index)


def _groups(pages: Sequence[PageLine], field: str) -> list[tuple[str, list[PageLine]]]:
    groups: dict[str, list[PageLine]] = defaultdict(list)
    for page in pages:
        groups[getattr(page, field)].append(page)
    return sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))


def _page_list(
    site: Site, stem: str, chosen: str | None, pages: Sequence[PageLine], index: dict[str, list[tuple[str, str, int]]]
) -> None:
    for number, last, sheet in _sheets(pages, site.build.limits.list_rows):
        values = {"pages": sheet, "chosen": chosen, "at": number, "last": last, "stem": stem, "all": len(pages)}
        site.render(f"pages/{_sheet(stem, number)}", "pages.html", **values, **index)
