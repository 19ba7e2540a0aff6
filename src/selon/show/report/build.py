"""What every view of the report draws on: the words, the gathered lines, the weighing, and which files exist."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from selon.model import Claim
from selon.show.report.families import Families, families
from selon.show.report.lines import Gathered, SourceLine
from selon.show.report.links import name
from selon.show.report.weighed import Weighed
from selon.show.wording import Wording

__all__ = ["Build", "Limits", "build"]


@dataclass(frozen=True, slots=True)
class Limits:
    """How many things get a file of their own, or a row; what is left out is said in the report, never silently."""

    claims: int = 1000
    sources: int = 1000
    copies: int = 300
    stories: int = 300
    conflicts: int = 2000
    statements: int = 500
    members: int = 200
    places: int = 300
    rows: int = 100
    list_rows: int = 200


@dataclass(frozen=True)
class Build:
    """One report in the making.

    `copied` are the families of copies. `claims`, `sources`, `families` (by first page) and `stories` say which of
    them have a file, and its name.
    """

    w: Wording
    title: str
    found: Gathered
    weighed: Weighed
    limits: Limits
    copied: Families
    claims: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    families: dict[str, str] = field(default_factory=dict)
    stories: dict[str, str] = field(default_factory=dict)


def build(w: Wording, title: str, found: Gathered, weighed: Weighed, limits: Limits) -> Build:
    """Decide which claims, sources, copies and stories get a file: those that most pages carry, within the limits."""
    claims = sorted(weighed.weighing.claims, key=lambda one: (-_weight(one, found, weighed), one.id))
    sources = sorted(found.sources.values(), key=_said)
    copied = families(weighed.weighing.copies, found.pages)
    ranked = sorted(copied.copies, key=lambda one: (-len({c.page for c in copied.copies[one]}), one))
    stories = sorted(weighed.weighing.stories, key=lambda one: (-len({m.page for m in one.members}), one.id))
    return Build(
        w,
        title,
        found,
        weighed,
        limits,
        copied,
        _files("claim", (one.id for one in claims[: limits.claims])),
        _files("source", (one.key for one in sources[: limits.sources])),
        _files("copy", ranked[: limits.copies]),
        _files("story", (one.id for one in stories[: limits.stories])),
    )


def _files(folder: str, identities: Iterable[str]) -> dict[str, str]:
    return {identity: f"{folder}/{name(identity)}.html" for identity in identities}


def _said(source: SourceLine) -> tuple[int, int, str]:
    return -len(source.pages), -len(source.statements), source.key


def _weight(claim: Claim, found: Gathered, weighed: Weighed) -> int:
    """Claims repeated on many pages first; a conflict is worth as much as two more pages."""
    pages = {member.rpartition(".")[0] for member in claim.members}
    return len(pages & found.pages.keys()) + 2 * any(member in weighed.conflicts for member in claim.members)
