"""What the desk holds in memory: one line for each finding, the weighing turned round, and the pages already drawn."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from selon.errors import NotThere
from selon.keep import Correction, Dossier
from selon.keep.corrections import corrected, in_force
from selon.model import Claim, Problem, Reading, Story
from selon.show.report.build import Build, Limits, build
from selon.show.report.gather import gather, join, regather
from selon.show.report.lines import CountLine, Gathered
from selon.show.report.links import name
from selon.show.report.sections import counts_by_page, counts_by_statement
from selon.show.report.weighed import turn
from selon.show.wording import LANGUAGES, wording

__all__ = ["State", "View"]

_EVERY = 10**9
"""No limit: in the desk, everything has a page of its own."""

_LIMITS = Limits(
    claims=_EVERY,
    sources=_EVERY,
    copies=_EVERY,
    stories=_EVERY,
    conflicts=_EVERY,
    statements=200,
    places=100,
    list_rows=60,
)

_LOOK_AGAIN_S = 1.0
"""How often it is looked whether the dossier has changed."""

_DRAWN_BYTES = 64 << 20
"""Most bytes of drawn pages that are kept."""


@dataclass(frozen=True)
class View:
    """The dossier as it stood at one moment; `weighed` is whether the weighing knows every correction.

    What follows from it is worked out when first asked for and kept: `drawn` pages by address, the ids of each kind
    `ordered` in time, the facets `told` of each id, the words `around` each count as search compares them.
    """

    stamp: str
    builds: Mapping[str, Build]
    corrections: tuple[Correction, ...]
    live: tuple[Correction, ...]
    problems: tuple[Problem, ...]
    weighed: bool
    within: Mapping[str, list[str]]
    by_page: Mapping[str, list[CountLine]]
    pages: Mapping[str, str]
    claims: Mapping[str, Claim]
    stories: Mapping[str, Story]
    drawn: OrderedDict[str, bytes] = field(default_factory=OrderedDict)
    ordered: dict[str, list[str]] = field(default_factory=dict)
    told: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    around: dict[str, str] = field(default_factory=dict)

    @property
    def found(self) -> Gathered:
        """The lines of all findings."""
        return self.builds[LANGUAGES[0]].found


class State:
    """The way to the dossier for every request: read what changed, draw what was not drawn, write what is corrected."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._view: View | None = None
        self._looked = 0.0
        self._kept = 0

    def view(self) -> View:
        """The dossier as it stands; read anew only when a build or a weighing has ended or somebody corrected something."""
        view = self._view
        if view is not None and time.monotonic() - self._looked < _LOOK_AGAIN_S:
            return view
        with self._lock:
            with Dossier.open(self.path) as dossier:
                stamp = dossier.stamp()
                if self._view is None or self._view.stamp != stamp:
                    self._keep(_read(dossier, stamp))
            self._looked = time.monotonic()
            assert self._view is not None
            return self._view

    def _keep(self, view: View) -> None:
        self._view = view
        self._kept = 0

    def reading(self, page: str) -> Reading:
        """One page with people's corrections applied.

        Raises:
            DossierError: the dossier holds no such page.
        """
        with Dossier.open(self.path) as dossier:
            return corrected(dossier.reading(page), self.view().live)

    def correct(self, made: Sequence[Correction]) -> None:
        """Append corrections and show them at once.

        Raises:
            DossierBusy: a build is writing the dossier.
            CorrectionError: one of them is not well made.
        """
        with self._lock:
            before = self.view()
            with Dossier.open(self.path, correct=True) as dossier:
                unchanged = dossier.stamp() == before.stamp
                dossier.correct(made)
                stamp = dossier.stamp()
                if unchanged and _small(made):
                    self._keep(_amended(dossier, before, made, stamp))
                else:
                    self._keep(_read(dossier, stamp))
            self._looked = time.monotonic()

    def drawn(self, view: View, key: str) -> bytes | None:
        """A page that was drawn before and has not changed."""
        with self._lock:
            held = view.drawn.get(key)
            if held is not None:
                view.drawn.move_to_end(key)
            return held

    def keep_drawn(self, view: View, key: str, body: bytes) -> None:
        """Keep a drawn page, and let go of those not asked for longest."""
        with self._lock:
            if view is not self._view or key in view.drawn:
                return
            view.drawn[key] = body
            self._kept += len(body)
            while self._kept > _DRAWN_BYTES:
                self._kept -= len(view.drawn.popitem(last=False)[1])


def _small(made: Sequence[Correction]) -> bool:
    """Whether only the lines of some pages and the sources change."""
    return all(one.subject in {"statement", "count", "time", "passage", "source"} for one in made)


def _read(dossier: Dossier, stamp: str) -> View:
    every = dossier.corrections()
    live = in_force(every)
    found = gather(dossier.corrected(), live)
    return _viewed(dossier, stamp, found, every, live, None)


def _amended(dossier: Dossier, before: View, made: Sequence[Correction], stamp: str) -> View:
    """The view after corrections of a few pages, without reading all the others."""
    every = dossier.corrections()
    live = in_force(every)
    old = before.found
    found = replace(old, pages=dict(old.pages), statements=dict(old.statements), counts=dict(old.counts))
    found = replace(found, sources={}, speakers={})
    texts = {one.text for one in made if one.text}
    for page in dossier.holding(texts):
        regather(found, corrected(dossier.reading(page), live))
    join(found, live)
    return _viewed(dossier, stamp, found, every, live, before)


def _viewed(
    dossier: Dossier,
    stamp: str,
    found: Gathered,
    every: tuple[Correction, ...],
    live: tuple[Correction, ...],
    before: View | None,
) -> View:
    weighed = before.builds[LANGUAGES[0]].weighed if before else turn(dossier.corrected_weighing())
    first = build(wording(LANGUAGES[0]), dossier.path.stem, found, weighed, _LIMITS)
    builds = {lang: replace(first, w=wording(lang)) for lang in LANGUAGES}
    return View(
        stamp,
        builds,
        every,
        live,
        dossier.problems(),
        dossier.weighed,
        counts_by_statement(first),
        counts_by_page(first),
        {name(page): page for page in found.pages},
        {claim.id: claim for claim in weighed.weighing.claims},
        {story.id: story for story in weighed.weighing.stories},
    )


def page_of(view: View, named: str) -> str:
    """The id of a page by the name that its address carries.

    Raises:
        DossierError: there is no such page.
    """
    page = view.pages.get(named)
    if page is None:
        raise NotThere("there is no such page")
    return page
