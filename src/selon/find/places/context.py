"""What stands around a name: whether it is used as a place, and as which kind of one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc

from selon.language.words.actors import ActorWords
from selon.language.words.places import PlaceWords
from selon.model import PlaceLevel

__all__ = ["Context", "acts", "context"]

_TOKEN = re.compile(r"\w+(?:-\w+)*'?|[^\w\s]")
_REACH = 90
_BODY_REACH = 6
_PLAIN_LINKS = frozenset({"la", "le", "l'", "les", "the"})
_SUBJECTS = frozenset({"nsubj", "conj", "appos", "flat:name", "nmod"})
_SIDES = frozenset(
    """près loin nord sud est ouest nord-est nord-ouest sud-est sud-ouest autour proche proches environs sortie entrée
    centre large cœur originaire originaires banlieue périphérie abords direction provenance destination habitant
    habitants route chemin north south east west northern southern eastern western outskirts city town""".split()
)
_INDEFINITE = frozenset({"un", "une", "a", "an"})


@dataclass(frozen=True, slots=True)
class Context:
    """What the words before a name say: `level` that a noun gives, `strong` where only a place can follow, `inside`
    where the name belongs to an office or a body, `government` where the name of a state stands for one."""

    level: PlaceLevel | None = None
    strong: bool = False
    inside: bool = False
    government: bool = False


def context(text: str, start: int, end: int, places: PlaceWords, actors: ActorWords) -> Context:
    """Read the context of the name `[start, end)` of a block's text."""
    tokens = _TOKEN.findall(text[max(0, start - _REACH) : start].lower())
    links = []
    while tokens and tokens[-1] in places.genitive:
        links.append(tokens.pop())
    head = tokens[-1] if tokens else ""
    bound = any(link not in _PLAIN_LINKS for link in links)
    after = text[end : end + 2]
    if head in places.heads:
        return Context(places.heads[head], strong=True, inside=_holds(tokens[:-1], places, actors))
    if bound:
        inside = _bodied(tokens, places, actors)
        return Context(None, head in _SIDES and not inside, inside, head in places.agencies)
    if head == "(" and after.startswith(")"):
        return Context(strong=True)
    return Context(
        None, head in places.locative or head == "#", _named(tokens, links, places, actors), head in places.partners
    )


def _bodied(tokens: list[str], places: PlaceWords, actors: ActorWords) -> bool:
    """Whether the name is the complement of an office or a body: "préfet du …", "police judiciaire de …"."""
    for back, token in enumerate(reversed(tokens[-_BODY_REACH:]), 1):
        if token in actors.bodies or token in actors.offices:
            before = tokens[-back - 1] if back < len(tokens) else ""
            return before not in _INDEFINITE or token in actors.offices
        if not token[0].isalpha() or token in places.locative or token in places.heads or token in _SIDES:
            return False
        if back > 1 and token in _PLAIN_LINKS:
            continue
    return False


def _holds(tokens: list[str], places: PlaceWords, actors: ActorWords) -> bool:
    """Whether a noun of place is itself the complement of an office: "le président de la région …"."""
    rest = list(tokens)
    while rest and rest[-1] in places.genitive:
        rest.pop()
    return len(rest) < len(tokens) and bool(rest) and rest[-1] in actors.offices


def _named(tokens: list[str], links: list[str], places: PlaceWords, actors: ActorWords) -> bool:
    """Whether the name follows a body's noun without a link: "groupe X", "préfecture X"."""
    return bool(tokens) and not links and tokens[-1] in actors.bodies and tokens[-1] not in places.heads


def acts(doc: Doc, start: int, end: int, places: PlaceWords) -> bool:
    """Whether the name is the subject of what only a government does: "Ankara condamne", "a décidé Paris"."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return False
    if not doc.has_annotation("DEP"):
        return any(token.lower_ in places.agents for token in doc[span.end : span.end + 3] if token.is_alpha)
    token = span.root
    for _ in range(3):
        if token.dep_ in {"nsubj", "nsubj:caus"}:
            return token.head.lemma_.lower() in places.agents
        if token.dep_ not in {"conj", "appos", "flat:name"} or token.head is token:
            return False
        token = token.head
    return False
