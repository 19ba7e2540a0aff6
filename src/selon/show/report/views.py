"""Claims, conflicts, sources, copies and stories as the templates show them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from selon.model import Claim, Conflict, Copy, Story
from selon.show.report.build import Build
from selon.show.report.lines import PageLine, SourceLine
from selon.show.report.quotes import Quote, quote, quotes

__all__ = [
    "ClaimView",
    "ConflictView",
    "FamilyView",
    "SourceView",
    "StoryView",
    "claim_view",
    "conflict_view",
    "family_view",
    "members",
    "source_view",
    "story_view",
]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim in one row: how many pages and outlets carry it, on how many origins it rests."""

    claim: Claim
    href: str | None
    label: str
    pages: int
    outlets: int
    contested: bool
    first: Quote | None

    @property
    def squares(self) -> tuple[int, int]:
        """Filled squares (origins) and hollow ones (pages that only repeat), at most twenty in all."""
        filled = min(self.claim.origins, 20)
        return filled, max(0, min(self.pages, 20) - filled)


def claim_view(build: Build, claim: Claim) -> ClaimView:
    """Sum up a claim."""
    pages = {member.rpartition(".")[0] for member in claim.members} & build.found.pages.keys()
    first = next((one for one in (quote(build, member) for member in claim.members) if one), None)
    label = claim.label or (first.words if first else claim.id)
    outlets = {build.found.pages[page].outlet for page in pages}
    contested = any(member in build.weighed.conflicts for member in claim.members)
    return ClaimView(claim, build.claims.get(claim.id), label, len(pages), len(outlets), contested, first)


@dataclass(frozen=True, slots=True)
class ConflictView:
    """Two findings side by side."""

    conflict: Conflict
    a: Quote
    b: Quote


def conflict_view(build: Build, conflict: Conflict) -> ConflictView | None:
    """Both sides of a conflict, None where the dossier no longer holds one of them."""
    a, b = quote(build, conflict.a), quote(build, conflict.b)
    return ConflictView(conflict, a, b) if a and b else None


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source in one row; `share` is its part of the most quoted one's statements, in per cent."""

    source: SourceLine
    href: str | None
    outlets: int
    relays: tuple[tuple[str, int], ...]
    share: float


def source_view(build: Build, source: SourceLine, most: int) -> SourceView:
    """Sum up a source."""
    outlets = {build.found.pages[page].outlet for page in source.pages}
    relays = tuple(source.relays.most_common(4))
    share = round(100 * len(source.statements) / max(1, most), 1)
    return SourceView(source, build.sources.get(source.key), len(outlets), relays, share)


@dataclass(frozen=True, slots=True)
class FamilyView:
    """Pages that go back to one text, in time order; `held` says whether the origin itself is in the dossier."""

    origin: str
    href: str | None
    title: str
    credit: str | None
    held: bool
    copies: tuple[tuple[Copy, PageLine], ...]
    pages: int
    outlets: int
    variants: int


def family_view(build: Build, origin: str) -> FamilyView:
    """Sum up a family of copies."""
    held = [(copy, build.found.pages[copy.page]) for copy in build.weighed.families[origin] if _in(build, copy)]
    held.sort(key=lambda item: (item[1].published or "9999", item[1].outlet, item[0].page, item[0].start))
    first = next((page for copy, page in held if copy.role == "origin"), held[0][1] if held else None)
    credits = Counter(copy.credit for copy, _ in held if copy.credit)
    return FamilyView(
        origin,
        build.families.get(origin),
        first.title if first else origin,
        credits.most_common(1)[0][0] if credits else None,
        any(copy.role == "origin" for copy, _ in held),
        tuple(held),
        len({copy.page for copy, _ in held}),
        len({page.outlet for _, page in held}),
        sum(len(copy.variants) for copy, _ in held),
    )


def _in(build: Build, copy: Copy) -> bool:
    return copy.page in build.found.pages


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story in one row."""

    story: Story
    href: str | None
    pages: tuple[PageLine, ...]
    first: str
    last: str
    outlets: int


def story_view(build: Build, story: Story) -> StoryView:
    """Sum up a story."""
    ids = dict.fromkeys(member.page for member in story.members if member.page in build.found.pages)
    pages = sorted((build.found.pages[page] for page in ids), key=lambda one: (one.published or "9999", one.outlet))
    days = sorted({page.day for page in pages if page.day})
    outlets = len({page.outlet for page in pages})
    return StoryView(
        story, build.stories.get(story.id), tuple(pages), days[0] if days else "", days[-1] if days else "", outlets
    )


def members(build: Build, claim: Claim) -> list[Quote]:
    """The claim's members as quotes, as many as the limit lets through."""
    return quotes(build, claim.members[: build.limits.members])
