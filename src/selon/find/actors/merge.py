"""Mentions brought together to one actor each: a surname to the full name, an acronym to what it stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from selon.find.actors.mentions import Mention
from selon.language.words.given import of_whom
from selon.model import Actor, ActorKind, Page, Span

__all__ = ["fold", "merge"]

_SHORT = 2
"""Words of so few letters behind a name are no part of it ("X de")."""

_WORD = re.compile(r"\w(?:[\w'’-]*\w)?")

_GIVEN = re.compile(r"(\w[\w-]*) $")
_LONGEST_GIVEN = 24
"""Most characters of a given name and the space behind it."""


@dataclass(slots=True)
class _Entity:
    """An actor in the making."""

    name: str
    kind: ActorKind
    rule: str
    acronym: str | None = None
    mentions: dict[tuple[int, int], Span] = field(default_factory=dict)
    offices: dict[str, None] = field(default_factory=dict)

    def add(self, mention: Mention) -> None:
        self.mentions[mention.span.start, mention.span.end] = mention.span
        self.acronym = self.acronym or mention.acronym
        if mention.office:
            self.offices[mention.office] = None

    def actor(self) -> Actor:
        spans = tuple(span for _, span in sorted(self.mentions.items()))
        return Actor(self.name, self.kind, spans, self.rule, self.acronym, tuple(self.offices))


def merge(page: Page, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
    """One actor for all mentions of the same; a surname alone goes to the only full name that ends with it."""
    named: dict[str, _Entity] = {}
    for mention in mentions:
        if mention.full:
            _entity(named, mention).add(mention)
    _shortened(named)
    surnames = _surnames(named)
    for mention in mentions:
        if not mention.full:
            owner = surnames.get(fold(mention.name))
            (named[owner] if owner else _entity(named, mention)).add(mention)
    _again(page, named, _surnames(named))
    distinct = {id(entity): entity for entity in named.values()}
    return tuple(sorted((entity.actor() for entity in distinct.values()), key=lambda a: (a.mentions[0].start, a.name)))


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A name without accents, case and typographic variety, to compare it by."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("-", " "))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


def _entity(named: dict[str, _Entity], mention: Mention) -> _Entity:
    keys = [fold(mention.name)] + ([fold(mention.acronym)] if mention.acronym else [])
    for key in keys:
        if key in named:
            entity = named[key]
            break
    else:
        entity = _Entity(mention.name, mention.kind, mention.rule)
    for key in keys:
        named.setdefault(key, entity)
    return entity


def _shortened(named: dict[str, _Entity]) -> None:
    """Lead a person's shortened name of several words ("Abdel Rahman") to the only longer one that ends or begins so."""
    tails, heads = _surnames(named), _parts(named, lambda words, size: words[:-size])
    for key, entity in list(named.items()):
        if entity.kind != "person" or " " not in key:
            continue
        whole = named.get(tails.get(key, "")) or _continued(key, entity, named, heads)
        if whole is not None and whole is not entity:
            whole.mentions |= entity.mentions
            whole.offices |= entity.offices
            named[key] = whole


def _continued(key: str, entity: _Entity, named: dict[str, _Entity], heads: dict[str, str]) -> _Entity | None:
    """The person whose full name goes on behind a shorter one, not with words that happen to stand there once."""
    full = heads.get(key, "")
    more = full.removeprefix(key).split()
    known = any(len(word) > _SHORT for word in more) and len(named[full].mentions) >= len(entity.mentions)
    return named[full] if known else None


def _surnames(named: dict[str, _Entity]) -> dict[str, str]:
    """Each last part of a person's full name, and whose it is; a name that two persons share is nobody's."""
    return _parts(named, lambda words, size: words[size:])


def _parts(named: dict[str, _Entity], part: Callable[[list[str], int], list[str]]) -> dict[str, str]:
    """What is left of the persons' full names without so many of their words, and whose it is."""
    owners: dict[str, str | None] = {}
    for key, entity in named.items():
        words = key.split()
        if entity.kind != "person" or len(words) < 2:
            continue
        for size in range(1, len(words)):
            short = " ".join(part(words, size))
            owner = owners.get(short, key)
            owners[short] = owner if owner is not None and named[owner] is entity else None
    return {short: key for short, key in owners.items() if key is not None}


def _again(page: Page, named: dict[str, _Entity], surnames: dict[str, str]) -> None:
    """Find the bare surnames and acronyms of known actors that no rule saw by itself."""
    taken = sorted((start, end) for entity in named.values() for start, end in entity.mentions)
    free = [(start, end, text, fold(text)) for start, end, text in _free(page.text, taken)]
    others = {key for start, _, text, key in free if key in surnames and _another(page.text, start, text, surnames[key])}
    for start, end, text, key in free:
        known = key in named and (text.isupper() or "-" in text or text == named[key].acronym)
        owner = (surnames.get(key) if key not in others else None) or (key if known else None)
        if owner:
            named[owner].mentions[start, end] = Span(start, end, text)


def _another(text: str, start: int, surname: str, owner: str) -> bool:
    """Whether a given name before a surname is not its owner's: it is somebody else of that name."""
    given = _GIVEN.search(text, max(0, start - _LONGEST_GIVEN), start)
    return given is not None and bool(of_whom(f"{given[1]} {surname}")) and fold(given[1]) not in owner.split()


def _free(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Capitalised words that lie in no mention."""
    at = 0
    for match in _WORD.finditer(text):
        start, end, word = match.start(), match.end(), match[0]
        if len(word) > 2 and word[1] in "'’":
            start, word = start + 2, word[2:]
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        inside = at < len(taken) and taken[at][0] < end
        if not inside and len(word) > 2 and word[0].isupper():
            yield start, end, word
