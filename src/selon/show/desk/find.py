"""Search over what the desk holds: the dossier finds the words, the lines in memory (corrected) tell the facets."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from selon.errors import SelonError
from selon.keep import Dossier
from selon.show.desk.query import FACETS, Query
from selon.show.desk.state import State, View
from selon.show.report.build import Build
from selon.show.report.lines import CountLine, StatementLine
from selon.show.wording import LANGUAGES

__all__ = ["Found", "find", "found_in"]

_VALUES = 12
"""Most values of a facet that are offered at once."""

Facets = tuple[tuple[str, ...], ...]
"""A finding's values, facet by facet in the order of `FACETS`."""


@dataclass(frozen=True, slots=True)
class Found:
    """All ids in order, and for each facet its most frequent values with how many results they leave."""

    ids: tuple[str, ...]
    facets: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]


def find(view: View, build: Build, dossier: Dossier, query: Query) -> Found:
    """What a query finds: without words in time order, with words the closest first."""
    tell = _tellers(view, build)[query.kind]
    wanted = [(at, value) for at, name in enumerate(FACETS) if (value := getattr(query, name))]
    kept: list[tuple[str, Facets]] = []
    for identity, page in _candidates(view, dossier, query):
        line = build.found.pages[page]
        if (query.since and line.day < query.since) or (query.until and (not line.day or line.day > query.until)):
            continue
        told = view.told.get(identity) or view.told.setdefault(identity, tell(identity))
        if all(value in told[at] for at, value in wanted):
            kept.append((identity, told))
    return Found(tuple(identity for identity, _ in kept), tuple(_facets(kept, query)))


def found_in(path: Path, search: str) -> tuple[str, ...]:
    """The ids that a search of the desk finds, given as its address or what stands behind the "?" in it.

    Raises:
        SelonError: something in it is not known to the search.
        DossierError: the dossier cannot be opened.
    """
    asked = dict(parse_qsl(urlsplit(search).query or search.lstrip("?")))
    unknown = sorted(set(asked) - {one.name for one in fields(Query)})
    if unknown or not asked:
        told = f"a search knows no “{unknown[0]}”" if unknown else "this is no search"
        raise SelonError(told, where=search[:80], mend="copy the address of a search at the desk: q=morts&effect=killed")
    view = State(path).view()
    with Dossier.open(path) as dossier:
        return find(view, view.builds[LANGUAGES[0]], dossier, Query.read(asked)).ids


def _facets(kept: Sequence[tuple[str, Facets]], query: Query) -> Iterable[tuple[str, tuple[tuple[str, int], ...]]]:
    for at, name in enumerate(FACETS):
        counted = Counter(value for _, told in kept for value in told[at] if value)
        ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
        if len(ranked) > 1 or getattr(query, name):
            yield name, tuple(ranked[:_VALUES])


def _candidates(view: View, dossier: Dossier, query: Query) -> Iterable[tuple[str, str]]:
    found = view.found
    if query.kind == "pages":
        held: Iterable[str] = dossier.find_pages(query.q) if query.q.strip() else _in_time(view, "pages", found.pages)
        return ((page, page) for page in held if page in found.pages)
    if query.kind == "statements":
        if not query.q.strip():
            return ((one, found.statements[one].page) for one in _in_time(view, "statements", found.statements))
        return ((one, found.statements[one].page) for one in _said(view, dossier, query.q) if one in found.statements)
    counts = _in_time(view, "counts", found.counts)
    if query.q.strip():
        said = set(_said(view, dossier, query.q))
        words = _folded(query.q).split()
        counts = [one for one in counts if found.counts[one].statement in said or _holds(view, one, words)]
    return ((one, found.counts[one].page) for one in counts)


def _said(view: View, dossier: Dossier, asked: str) -> list[str]:
    """Statements that hold the words, those among them that people added."""
    words = _folded(asked).split()
    stored = list(dossier.find_statements(asked))
    added = [one.words for one in view.live if one.action == "add" and one.subject == "statement"]
    if not added:
        return stored
    known = set(stored)
    return stored + [
        one.id for one in view.found.statements.values()
        if one.id not in known and one.words in added and all(word in _folded(one.words) for word in words)
    ]  # fmt: skip


def _holds(view: View, identity: str, words: Sequence[str]) -> bool:
    around = view.around.get(identity)
    if around is None:
        count = view.found.counts[identity]
        around = view.around.setdefault(identity, _folded(f"{count.before} {count.words} {count.after}"))
    return all(word in around for word in words)


def _folded(text: str) -> str:
    bare = "".join(char for char in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(char))
    return "".join(char if char.isalnum() else " " for char in bare)


def _in_time(view: View, kind: str, ids: Iterable[str]) -> list[str]:
    pages = view.found.pages

    def key(identity: str) -> tuple[str, str, str, int]:
        page, _, ref = identity.rpartition(".") if identity not in pages else (identity, "", "")
        line = pages[page]
        return line.published or "9999", line.outlet, page, int(ref[1:]) if ref else 0

    if kind not in view.ordered:
        view.ordered[kind] = sorted(ids, key=key)
    return view.ordered[kind]


def _tellers(view: View, build: Build) -> dict[str, Callable[[str], Facets]]:
    found = view.found

    def statement(identity: str) -> Facets:
        line = found.statements[identity]
        counts = [found.counts[one] for one in view.within.get(identity, ())]
        grades = _grades(build, (identity, *(one.id for one in counts)))
        return _told(view, line.page, line, counts, grades)

    def count(identity: str) -> Facets:
        line = found.counts[identity]
        said = found.statements.get(line.statement or "")
        return _told(view, line.page, said, [line], _grades(build, (identity,)))

    def page(identity: str) -> Facets:
        counts = view.by_page.get(identity, ())
        told = _told(view, identity, None, counts, ())
        lines = [found.statements[one] for one in _statements_of(view, identity)]
        names = _once(_source(view, one) for one in lines)
        relays = _once(relay for one in lines for relay in one.relay)
        return (names, relays, _once(one.modality for one in lines), *told[3:])

    return {"statements": statement, "counts": count, "pages": page}


def _statements_of(view: View, page: str) -> Iterable[str]:
    ids = (f"{page}.s{at}" for at in range(view.found.pages[page].statements))
    return (identity for identity in ids if identity in view.found.statements)


def _told(
    view: View, page: str, said: StatementLine | None, counts: Iterable[CountLine], grades: tuple[str, ...]
) -> Facets:
    line = view.found.pages[page]
    held = tuple(counts)
    return (
        (_source(view, said),) if said else (),
        _once(said.relay) if said else (),
        (said.modality,) if said else (),
        _once(one.effect for one in held),
        _once(one.place for one in held if one.place),
        (line.outlet,),
        (line.language,),
        _once(grades),
    )


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _source(view: View, said: StatementLine) -> str:
    key = view.found.speakers.get(said.id)
    return view.found.sources[key].name if key else ""


def _grades(build: Build, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(claim.grade for identity in ids for claim in build.weighed.claims.get(identity, ()))
