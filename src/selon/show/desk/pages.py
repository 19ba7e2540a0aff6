"""Every address of the desk that is read: which template it is, and what it shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from math import ceil
from typing import Any

from selon.errors import NotThere
from selon.model import Claim
from selon.show.desk.state import State, View, page_of
from selon.show.report.build import Build
from selon.show.report.happened import by_type
from selon.show.report.overview import overview_values
from selon.show.report.quotes import quotes
from selon.show.report.ranges import by_effect
from selon.show.report.sections import chart, claim_values, event_values, source_values, story_values
from selon.show.report.texts import family_values, page_values
from selon.show.report.views import claim_view, conflict_view, family_view, source_view, story_view

__all__ = ["Shown", "shown"]

_SHEET = re.compile(r"(?P<stem>[a-z0-9-]*?)(?:-(?P<n>\d{1,6}))?")


@dataclass(frozen=True, slots=True)
class Shown:
    """A template and what it is filled with."""

    template: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Ask:
    state: State
    view: View
    build: Build


def shown(state: State, view: View, lang: str, path: str) -> Shown:
    """What stands at an address ("claim/xyz", "claims/index-2"), named as in the report, without its ending.

    Raises:
        DossierError: nothing stands there.
    """
    ask = _Ask(state, view, view.builds[lang])
    room, _, name = path.partition("/")
    if not name:
        single = _SINGLE.get(room)
        if single:
            return single(ask)
    elif room in _THINGS:
        return _THINGS[room](ask, name)
    elif room in _LISTS:
        match = _SHEET.fullmatch(name)
        if match:
            return _LISTS[room](ask, match["stem"], int(match["n"] or 1))
    raise NotThere("there is nothing at this address")


def _overview(ask: _Ask) -> Shown:
    return Shown("overview.html", overview_values(ask.build, ask.view.problems))


def _problems(ask: _Ask) -> Shown:
    return Shown("problems.html", {"problems": ask.view.problems})


def _guide(_: _Ask) -> Shown:
    return Shown("guide.html", {})


_SINGLE: dict[str, Callable[[_Ask], Shown]] = {
    "": _overview,
    "index": _overview,
    "problems": _problems,
    "guide": _guide,
}


def _named(files: Mapping[str, str], path: str) -> str:
    """The id whose file this is."""
    for identity, file in files.items():
        if file == path:
            return identity
    raise NotThere("there is nothing at this address")


def _claim(ask: _Ask, name: str) -> Shown:
    identity = _named(ask.build.claims, f"claim/{name}.html")
    return Shown("claim.html", claim_values(ask.build, ask.view.claims[identity]))


def _source(ask: _Ask, name: str) -> Shown:
    files = set(ask.build.sources.values())
    stem, _, sheet = (name, "", "1") if f"source/{name}.html" in files else name.rpartition("-")
    source = ask.build.found.sources[_named(ask.build.sources, f"source/{stem}.html")]
    values = source_values(ask.build, source, ask.view.within)
    size = ask.build.limits.statements
    last = max(1, ceil(len(source.statements) / size))
    at = min(int(sheet) if sheet.isascii() and sheet.isdigit() and len(sheet) < 6 else 1, last)
    said = quotes(ask.build, source.statements[(at - 1) * size : at * size])
    return Shown("source.html", {**values, "quotes": said, "at": at, "last": last, "stem": stem})


def _story(ask: _Ask, name: str) -> Shown:
    identity = _named(ask.build.stories, f"story/{name}.html")
    view = story_view(ask.build, ask.view.stories[identity])
    members = {page.id for page in view.pages}
    held = (ask.view.claims[one] for one in ask.build.claims)
    claims = list(islice((one for one in held if _within(one, members)), 10))
    against = [one for one in ask.build.weighed.weighing.conflicts if one.a.rpartition(".")[0] in members]
    values = {
        **story_values(ask.build, view, ask.view.by_page),
        "claims": [claim_view(ask.build, one) for one in claims],
        "conflicts": [made for one in against[:8] if (made := conflict_view(ask.build, one))],
        "conflicts_all": len(against),
    }
    return Shown("story.html", values)


def _within(claim: Claim, pages: set[str]) -> bool:
    return any(member.rpartition(".")[0] in pages for member in claim.members)


def _copy(ask: _Ask, name: str) -> Shown:
    first = _named(ask.build.families, f"copy/{name}.html")
    page = ask.state.reading(first).page
    return Shown("copy.html", family_values(ask.build, page, family_view(ask.build, first)))


def _page(ask: _Ask, name: str) -> Shown:
    reading = ask.state.reading(page_of(ask.view, name))
    mine = [one for one in ask.view.live if one.text == reading.page.sha256]
    return Shown("page.html", {**page_values(ask.build, reading), "corrections": mine})


_THINGS: dict[str, Callable[[_Ask, str], Shown]] = {
    "claim": _claim,
    "source": _source,
    "story": _story,
    "copy": _copy,
    "page": _page,
}


def _cut(things: list[Any], size: int, at: int) -> tuple[list[Any], int, int]:
    """The things of one sheet, its number, and how many sheets there are."""
    last = max(1, ceil(len(things) / size))
    at = max(1, min(at, last))
    return things[(at - 1) * size : at * size], at, last


def _claims(ask: _Ask, _: str, n: int) -> Shown:
    by_id = ask.view.claims
    sheet, at, last = _cut(list(ask.build.claims), ask.build.limits.list_rows, n)
    views = [claim_view(ask.build, by_id[one]) for one in sheet]
    return Shown("claims.html", {"claims": views, "at": at, "last": last, "listed": len(by_id), "all": len(by_id)})


def _conflicts(ask: _Ask, _: str, n: int) -> Shown:
    every = list(ask.build.weighed.weighing.conflicts)
    sheet, at, last = _cut(every, 20, n)
    views = [view for view in (conflict_view(ask.build, one) for one in sheet) if view]
    return Shown(
        "conflicts.html", {"conflicts": views, "at": at, "last": last, "listed": len(every), "all": len(every)}
    )


def _sources(ask: _Ask, _: str, n: int) -> Shown:
    keys = list(ask.build.sources)
    held = ask.build.found.sources
    most = max((len(held[key].statements) for key in keys), default=1)
    sheet, at, last = _cut(keys, ask.build.limits.list_rows, n)
    views = [source_view(ask.build, held[key], most) for key in sheet]
    return Shown("sources.html", {"sources": views, "at": at, "last": last, "listed": len(keys), "all": len(keys)})


def _stories(ask: _Ask, _: str, n: int) -> Shown:
    by_id = ask.view.stories
    sheet, at, last = _cut(list(ask.build.stories), ask.build.limits.list_rows, n)
    views = [story_view(ask.build, by_id[one]) for one in sheet]
    return Shown("stories.html", {"stories": views, "at": at, "last": last, "listed": len(by_id), "all": len(by_id)})


def _copies(ask: _Ask, _: str, n: int) -> Shown:
    keys = list(ask.build.families)
    sheet, at, last = _cut(keys, 30, n)
    return Shown(
        "copies.html",
        {
            "families": [family_view(ask.build, one) for one in sheet],
            "at": at,
            "last": last,
            "pages": len(ask.build.found.pages),
            "texts": ask.build.copied.texts,
            "listed": len(keys),
            "all": len(keys),
        },
    )


def _counts(ask: _Ask, stem: str, _: int) -> Shown:
    groups = by_effect(ask.build.found.counts.values())
    effects = [(effect, len(group)) for effect, group in groups]
    held = dict(groups)
    effect = stem if stem in held else groups[0][0] if groups and stem == "index" else None
    if effect is None:
        if stem == "index":
            return Shown("counts.html", {"effect": None, "effects": [], "rows": []})
        raise NotThere("there is nothing at this address")
    made = chart(ask.build, effect, held[effect], ask.build.limits.rows)
    values = {"rows": made.rows, "scale": made.scale, "plot": made.plot, "all": made.all}
    return Shown("counts.html", {"effect": effect, "effects": effects, **values})


def _events(ask: _Ask, stem: str, _: int) -> Shown:
    groups = by_type(ask.build.found.events.values())
    name = groups[0][0] if groups and stem == "index" else stem if stem in dict(groups) else None
    if name is None and stem != "index":
        raise NotThere("there is nothing at this address")
    return Shown("events.html", event_values(ask.build, groups, name))


_LISTS: dict[str, Callable[[_Ask, str, int], Shown]] = {
    "claims": _claims,
    "conflicts": _conflicts,
    "sources": _sources,
    "stories": _stories,
    "copies": _copies,
    "counts": _counts,
    "events": _events,
}
