"""The words by which actors are known: given names, forms of address, offices, bodies, and lists of known actors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from selon.model import ActorKind

__all__ = ["ActorWords", "listed"]


@dataclass(frozen=True, slots=True)
class ActorWords:
    """What a language knows of actors; words are lower-case with plain apostrophes.

    `given`: given names. `address`: forms of address before a surname ("m.", "me"). `particles` link the parts of a
    person's name ("von", "ben"). `offices`: head nouns of offices ("ministre"). `bodies`: head nouns of organisations
    ("ministère"). `links` may stand between an office and its holder ("de", "la"). `common`: words that are
    capitalised without being names (months, "Dieu"). `openers`: words that open a sentence. `streets`: nouns whose
    complement is a name without its bearer ("avenue"). `known` maps a name, in the case it is written in (an
    organisation of several words in lower case too), to its kind and its usual form.
    """

    given: frozenset[str]
    address: frozenset[str]
    particles: frozenset[str]
    offices: frozenset[str]
    bodies: frozenset[str]
    links: frozenset[str]
    common: frozenset[str]
    openers: frozenset[str]
    streets: frozenset[str]
    known: Mapping[str, tuple[ActorKind, str]]


def listed(kind: ActorKind, table: str) -> dict[str, tuple[ActorKind, str]]:
    """Read a table of known actors: one a line, its forms between "|", the usual form first."""
    found: dict[str, tuple[ActorKind, str]] = {}
    for line in table.strip().splitlines():
        forms = [form.strip() for form in line.split("|")]
        for form in forms:
            found[form] = (kind, forms[0])
            if " " in form and kind in {"organisation", "armed"}:
                found[form.lower()] = (kind, forms[0])
    return found
