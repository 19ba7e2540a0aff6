"""Grades: how far a claim is corroborated, from the distinct voices behind it once copies and relays are collapsed.

A0 nobody is named. A1 one origin. A2 several outlets, one origin. B several origins of one camp, or of camps unknown.
C two or more origins, one of them no party to it, with different information. D also conceded by the side blamed.
No party is guessed: a source whose camp the words do not show is neither party nor bystander.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selon.model import Grade
from selon.weigh.facts import Fact, Said
from selon.weigh.groups import joined
from selon.weigh.sources import Voice, camp
from selon.weigh.words import tokens

__all__ = ["Verdict", "grade"]

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """A grade with its flags, the number of independent origins, and one sentence why."""

    grade: Grade
    origins: int
    flags: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class _Origin:
    """One independent voice: members that copy one another, or that quote one source."""

    members: tuple[Fact | Said, ...]
    voice: Voice | None
    agency: str | None

    @property
    def known(self) -> bool:
        return self.voice is not None or self.agency is not None

    @property
    def name(self) -> str:
        return self.voice.name if self.voice else self.agency or ""


def grade(members: Sequence[Fact] | Sequence[Said], contested: bool) -> Verdict:
    """Grade a claim by its members; copies, one publisher's outlets and relays of one source count once.

    Who denies it, or has not confirmed it, does not bear it out; where nobody says it, it is what they say that is graded.
    """
    standing = [member for member in members if not member.unsaid] or list(members)
    known = [origin for origin in _origins(standing) if origin.known]
    outlets = len({member.family for member in standing})
    letter = _letter(known, outlets)
    return Verdict(letter, len(known), tuple(_flags(members, known, contested)), _why(letter, known, outlets, standing))


def _origins(members: Sequence[Fact | Said]) -> list[_Origin]:
    groups = joined(len(members), _links(members))
    return [_origin([members[index] for index in group]) for group in groups]


def _links(members: Sequence[Fact | Said]) -> Iterator[tuple[int, int]]:
    first: dict[str, int] = {}
    for index, member in enumerate(members):
        for key in _keys(member):
            yield first.setdefault(key, index), index


def _keys(member: Fact | Said) -> Iterator[str]:
    """Whatever makes two members one voice: a copied text, a source, else an agency, else a publisher."""
    yield from (f"text {root}" for root in member.roots)
    if member.voice is not None:
        yield f"source {member.voice.key}"
        if member.voice.party or member.voice.one:  # whichever of its offices speaks
            yield f"camp {member.voice.camp}"
    elif member.credit is not None:
        yield f"source {' '.join(tokens(member.credit))}"
    else:
        yield f"outlet {member.family}"


def _origin(members: Sequence[Fact | Said]) -> _Origin:
    voices = [member.voice for member in members if member.voice is not None]
    agencies = [member.credit for member in members if member.credit is not None]
    return _Origin(tuple(members), voices[0] if voices else None, agencies[0] if agencies else None)


def _letter(known: Sequence[_Origin], outlets: int) -> Grade:
    if not known:
        return "A0"
    if len(known) == 1:
        return "A1" if outlets == 1 else "A2"
    if not _impartial(known):
        return "B"
    return "D" if _conceded(known) else "C"


def _impartial(known: Sequence[_Origin]) -> bool:
    return any(origin.voice is not None and origin.voice.party is False for origin in known)


def _conceded(known: Sequence[_Origin]) -> bool:
    blamed = {
        found.name
        for origin in known
        for member in origin.members
        if isinstance(member, Fact) and member.count.by and (found := camp(member.count.by, member.page.language))
    }
    return any(origin.voice is not None and origin.voice.party and origin.voice.camp in blamed for origin in known)


def _flags(members: Sequence[Fact | Said], known: Sequence[_Origin], contested: bool) -> Iterator[str]:
    saying = {member.voice.key for member in members if member.voice is not None and not member.unsaid}
    denying = {member.voice.key for member in members if member.voice is not None and member.denied}
    disputed = any(member.denied for member in members) and not all(member.unsaid for member in members)
    if contested or (disputed and denying - saying):
        yield "contested"
    if disputed and denying & saying:
        yield "retracted"
    if all(member.unsaid for member in members):
        yield "denied" if any(member.denied for member in members) else "unconfirmed"
    if any(isinstance(member, Fact) and member.count.period != "point" for member in members):
        yield "cumulative"
    if known and all(origin.voice is not None and origin.voice.party for origin in known):
        yield "self-interested"


def _why(letter: Grade, known: Sequence[_Origin], outlets: int, members: Sequence[Fact | Said]) -> str:
    pages = len({member.page.id for member in members})
    names = ", ".join(origin.name for origin in known[:_SHOWN]) + (" and others" if len(known) > _SHOWN else "")
    where = "One page says" if pages == 1 else f"{pages} pages of {outlets} {_outlets(outlets)} say"
    if letter == "A0":
        return f"{where} so and {'names' if pages == 1 else 'name'} nobody."
    if letter == "A1":
        return f"{where} so, on one voice: {names}."
    if letter == "A2":
        return f"{where} so, yet there is one voice: all go back to {names}."
    if letter == "B":
        return f"{where} so, on {len(known)} voices, none of them known to be impartial: {names}."
    conceded = ", and the side that is blamed says so too" if letter == "D" else ""
    return f"{where} so, on {len(known)} voices, one of them no party to it: {names}{conceded}."


def _outlets(number: int) -> str:
    return "outlet" if number == 1 else "outlets"
