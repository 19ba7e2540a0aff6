"""Why, in the interface's language: the sentence beside a grade or a conflict, from the same facts that weighing used."""

from __future__ import annotations

from textwrap import shorten

from selon.model import Claim, Conflict
from selon.show.report.build import Build
from selon.show.report.quotes import Quote, speaker_of, standing

__all__ = ["claim_why", "conflict_why"]

_LONG = 120
"""Most code points of a side's words: whole, they stand above."""

_NAMED = 3
"""Most sources named in a reason."""


def claim_why(build: Build, claim: Claim, pages: int, outlets: int) -> str:
    """Pages, outlets, voices, and who they are; the dossier's own sentence where the catalogue lacks the grade."""
    w = build.w
    if not w.has(f"why.{claim.grade}"):
        return claim.why
    where = w.count("why.pages", pages, outlets=w.count("n.outlets", outlets))
    names = _names(build, claim)
    return w(f"why.{claim.grade}", where=where, voices=w.count("why.voices", claim.origins), names=names)


def _names(build: Build, claim: Claim) -> str:
    names = dict.fromkeys(name for name in (speaker_of(build, member) for member in standing(build, claim.members)) if name)
    shown = list(names)[:_NAMED]
    return ", ".join(shown) + (" …" if len(names) > _NAMED else "")


def conflict_why(build: Build, conflict: Conflict, a: Quote, b: Quote) -> str:
    """The rule's sentence with both figures and their sources; the dossier's own where the catalogue lacks the rule."""
    key = f"rule.{conflict.rule}"
    if not build.w.has(key):
        return conflict.why
    return build.w(key, a=_side(build, a), b=_side(build, b))


def _side(build: Build, one: Quote) -> str:
    source = speaker_of(build, one.id) or build.w("chain.nobody")
    return build.w("rule.side", words=shorten(one.words, _LONG, placeholder=" …"), source=source)
