"""What stands around a name: whether it is used as a place, and as which kind of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from selon.language.words.actors import ActorWords
from selon.language.words.places import PlaceWords
from selon.model import PlaceLevel

__all__ = ["Context", "acts", "context"]

_TOKEN = re.compile(r"\w+(?:-\w+)*'?|[^\w\s]")
_BEHIND = re.compile(r",? (an? )?([a-z]+)\b")
_APPOSED = re.compile(r", ([^\W\d_]+)(?: ([^\W\d_]+))?\b")
_ANNOUNCED = 14
"""How many words may stand between a noun of place and the colon behind which it is named."""

_REACH = 90
_BODY_REACH = 6
_PLAIN_LINKS = frozenset({"la", "le", "l'", "les", "the"})
_ARGUMENTS = frozenset({"nsubj", "nsubj:caus", "obj"})


@dataclass(frozen=True, slots=True)
class Context:
    """What the words before a name say.

    `level` is what a noun gives, `strong` whether only a place can follow, `inside` whether the name belongs to an
    office or a body, `government` whether the name of a state stands for the one who governs it, `announced` whether
    a noun of place announces it ("quatre quartiers, X"), `bound` whether it is the complement of a noun, `article`
    whether an article stands before it.
    """

    level: PlaceLevel | None = None
    strong: bool = False
    inside: bool = False
    government: bool = False
    announced: bool = False
    bound: bool = False
    article: bool = False


def context(text: str, start: int, end: int, places: PlaceWords, actors: ActorWords) -> Context:
    """Read the context of the name `[start, end)` of a block's text."""
    tokens = [_plain(token) for token in _TOKEN.findall(text[max(0, start - _REACH) : start].lower())]
    links = []
    while tokens and tokens[-1] in places.genitive:
        links.append(tokens.pop())
    head = tokens[-1] if tokens else ""
    opened = _opened(tokens, places) if not links else None
    if opened is not None:
        return Context(opened, strong=True, announced=True)
    bound = any(link not in _PLAIN_LINKS for link in links)
    level = _level(tokens, places, bound=bound) if bound or not places.trailing else None
    if level is not None:
        return Context(level, strong=True, inside=_held(tokens[:-1], places, actors))
    after = _after(text[end : end + 24], places) or _apposed(text[end : end + 40], places)
    if bound:
        side = head in places.sides
        inside = not side and _bodied(tokens, places, actors)
        article = not places.articles.isdisjoint(links)
        return Context(after, side or after is not None, inside, head in places.agencies, bound=True, article=article)
    leaves = head == "pour" and len(tokens) > 1 and tokens[-2].startswith(places.leaving)
    bracketed = head == "(" and text[end : end + 1] == ")"
    leaves = leaves or (head in places.partners and len(tokens) > 1 and tokens[-2] in places.sides)
    strong = head in places.locative or head == "#" or leaves or bracketed or after is not None
    inside = bool(tokens) and not links and head in actors.bodies
    article = not places.articles.isdisjoint((*links, head))
    return Context(after, strong, inside, head in places.partners and not leaves, article=article)


def _plain(token: str) -> str:
    """A token without "ex-" and the like before an office."""
    return token.removeprefix("ex-").removeprefix("vice-").removeprefix("sous-")


def _level(tokens: Sequence[str], places: PlaceWords, *, bound: bool) -> PlaceLevel | None:
    """The level that a noun of place before the name gives it, an adjective between them or not."""
    if not tokens:
        return None
    if tokens[-1] in places.heads:
        return places.heads[tokens[-1]]
    if bound and len(tokens) > 1 and tokens[-1].isalpha() and tokens[-1] not in places.inside:
        return places.heads.get(tokens[-2])
    return None


def _after(text: str, places: PlaceWords) -> PlaceLevel | None:
    """The level that a noun right behind the name gives it: "… province", "… neighbourhood"."""
    match = _BEHIND.match(text) if places.trailing else None
    if match is None:
        return None
    return places.trailing.get(match[2]) if not match[1] else places.heads.get(match[2])


def _opened(tokens: Sequence[str], places: PlaceWords) -> PlaceLevel | None:
    """The level that a noun of place gives what it announces: "quatre quartiers, X", "deux villages … : X"."""
    if not tokens or tokens[-1] not in {",", ":", "("}:
        return None
    reach = len(tokens) - (3 if tokens[-1] != ":" else _ANNOUNCED)
    for at in range(len(tokens) - 2, max(0, reach - 1), -1):
        if tokens[at] in {".", "!", "?", ";", ":"}:
            return None
        if tokens[at] in places.heads and _some(tokens[at - 1], tokens[at], places):
            return places.heads[tokens[at]]
    return None


def _some(before: str, noun: str, places: PlaceWords) -> bool:
    """Whether a noun of place with this word before it is one of several, or several: a name behind it is its own."""
    return before in places.indefinite or (noun.endswith("s") and before.isalnum() and before not in places.genitive)


def _apposed(text: str, places: PlaceWords) -> PlaceLevel | None:
    """The level that a noun of place behind a comma gives the name: "X, deux villages", "X, ville du nord"."""
    match = _APPOSED.match(text)
    if match is None:
        return None
    first, second = match[1].lower(), (match[2] or "").lower()
    if first in places.heads:
        return places.heads[first]
    return None if first in places.genitive or first in places.locative else places.heads.get(second)


def _bodied(tokens: Sequence[str], places: PlaceWords, actors: ActorWords) -> bool:
    """Whether the name is the complement of an office or a body: "préfet du …", "police judiciaire de …"."""
    for back, token in enumerate(reversed(tokens[-_BODY_REACH:]), 1):
        if token in places.buildings:
            return False
        if token in actors.bodies or token in actors.offices:
            before = tokens[-back - 1] if back < len(tokens) else ""
            return before not in places.indefinite or token in actors.offices
        if not token[0].isalpha() or token in places.locative or token in places.heads or token in places.sides:
            return False
    return False


def _held(tokens: Sequence[str], places: PlaceWords, actors: ActorWords) -> bool:
    """Whether a noun of place is itself the complement of an office: "le président de la région …"."""
    rest = list(tokens)
    while rest and rest[-1] in places.genitive:
        rest.pop()
    return len(rest) < len(tokens) and bool(rest) and rest[-1] in actors.offices


def acts(doc: Doc, start: int, end: int, places: PlaceWords, *, country: bool, parsed: bool) -> bool:
    """Whether the name is the subject of what only a government does: "Ankara condamne", "a décidé Paris".

    A country that is the subject or the object of any verb is its state or its people, unless the verb is one that places
    have ("connaître") or take ("quitter"), or what befalls them ("frapper"); a capital only where the verb is one of
    governments.
    Without a parse (`parsed`), such a verb in the next three words decides.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return False
    if not parsed:
        return any(token.lower_ in places.agents for token in doc[span.end : span.end + 3] if token.is_alpha)
    token = span.root
    for _ in range(3):
        if token.dep_ in _ARGUMENTS:
            verb = token.head.lemma_.lower()
            if token.dep_ == "obj" and verb in places.struck:
                return False
            general = country and token.head.pos_ in {"VERB", "ADJ"} and verb not in places.states
            return verb in places.agents or (general and (token.dep_ != "obj" or verb not in places.locative))
        if token.dep_ not in {"conj", "appos", "flat:name"} or token.head is token:
            return False
        token = token.head
    return False
