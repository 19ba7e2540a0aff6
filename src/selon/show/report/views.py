"""Claims, conflicts, sources, copies and stories as the templates show them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from selon.model import Claim, Conflict, Copy, Story, Variant
from selon.show.report.build import Build
from selon.show.report.families import covered
from selon.show.report.lines import PageLine, SourceLine
from selon.show.report.quotes import Quote, quote, quotes, standing
from selon.show.report.reasons import claim_why, conflict_why

__all__ = [
    "Carrier",
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
    sentence: str
    pages: int
    outlets: int
    contested: bool
    first: Quote | None
    why: str

    @property
    def squares(self) -> tuple[int, int]:
        """Filled squares (origins) and hollow ones (pages that only repeat), at most twenty in all."""
        filled = min(self.claim.origins, 20)
        return filled, max(0, min(self.pages, 20) - filled)


def claim_view(build: Build, claim: Claim) -> ClaimView:
    """Sum up a claim."""
    pages = {member.rpartition(".")[0] for member in standing(build, claim.members)} & build.found.pages.keys()
    first = next((one for one in (quote(build, member) for member in claim.members) if one), None)
    label, sentence = _names(build, claim, first)
    outlets = {build.found.pages[page].outlet for page in pages}
    contested = any(member in build.weighed.conflicts for member in claim.members)
    href = build.claims.get(claim.id)
    why = claim_why(build, claim, len(pages), len(outlets))
    return ClaimView(claim, href, label, sentence, len(pages), len(outlets), contested, first, why)


def _names(build: Build, claim: Claim, first: Quote | None) -> tuple[str, str]:
    """A claim's name and the sentence it comes from: a count goes by its own words and what befell the victims."""
    if first is None:
        return claim.label or claim.id, ""
    if first.count is None:
        return claim.label or first.words, ""
    words = Counter(one.words for member in claim.members if (one := build.found.counts.get(member)))
    effect = build.w("effect." + first.count.effect)
    sentence = claim.label or first.before + first.words + first.after
    return f"{words.most_common(1)[0][0]} · {effect}", sentence


@dataclass(frozen=True, slots=True)
class ConflictView:
    """Two findings side by side."""

    conflict: Conflict
    a: Quote
    b: Quote
    why: str


def conflict_view(build: Build, conflict: Conflict) -> ConflictView | None:
    """Both sides of a conflict, None where the dossier no longer holds one of them."""
    a, b = quote(build, conflict.a), quote(build, conflict.b)
    return ConflictView(conflict, a, b, conflict_why(build, conflict, a, b)) if a and b else None


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
class Carrier:
    """A page of a family: its role, the credit it gives, the part of its text that is shared, and what it changed."""

    page: PageLine
    role: str
    credit: str | None
    share: int
    variants: tuple[Variant, ...]
    evidence: str
    stretches: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class FamilyView:
    """Pages that share a text, in time order; `held` says whether its origin is surely in the dossier."""

    first: PageLine
    href: str | None
    credit: str | None
    held: bool
    carriers: tuple[Carrier, ...]
    outlets: int
    variants: int

    @property
    def pages(self) -> int:
        """How many pages carry the text."""
        return len(self.carriers)


def family_view(build: Build, first: str) -> FamilyView:
    """Sum up a family of copies by its first page."""
    by_page: dict[str, list[Copy]] = defaultdict(list)
    for copy in build.copied.copies[first]:
        by_page[copy.page].append(copy)
    carriers = [_carrier(build.found.pages[page], copies) for page, copies in by_page.items()]
    carriers.sort(key=lambda one: (one.page.id != first, one.page.published or "9999", one.page.outlet, one.page.id))
    credited = Counter(one.credit for one in carriers if one.credit)
    return FamilyView(
        build.found.pages[first],
        build.families.get(first),
        credited.most_common(1)[0][0] if credited else None,
        any(one.role == "origin" for one in carriers),
        tuple(carriers),
        len({one.page.outlet for one in carriers}),
        sum(len(one.variants) for one in carriers),
    )


def _carrier(page: PageLine, copies: list[Copy]) -> Carrier:
    stretches = tuple(sorted(copies, key=lambda one: (one.start, one.end)))
    roles = {copy.role for copy in copies}
    role = next(role for role in ("origin", "copy", "unknown") if role in roles)
    share = round(100 * covered((copy.start, copy.end) for copy in copies) / max(1, page.length))
    credit = next((copy.credit for copy in stretches if copy.credit), None)
    variants = tuple(dict.fromkeys(variant for copy in stretches for variant in copy.variants))
    evidence = next((copy.evidence for copy in stretches if copy.role == role), "")
    return Carrier(page, role, credit, share, variants, evidence, stretches)


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
