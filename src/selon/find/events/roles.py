"""Who did it and to whom, read from the parse of the trigger's clause or noun phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from selon.find.events.triggers import Hit
from selon.find.features import features
from selon.find.places.gazetteer import gazetteer
from selon.language.words.events import EventWords

__all__ = ["Roles", "roles"]

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:caus", "csubj"})
_OBLIQUE = frozenset({"obl", "obl:arg", "obl:mod", "obl:agent", "iobj"})
_STRIKING = frozenset({"strike", "explosion", "attack"})
_STEPS = 3


@dataclass(frozen=True, slots=True)
class Roles:
    """The head words of who did it, of whom it was done to, and of what has to be or may be the place."""

    who: Token | None = None
    whom: Token | None = None
    where: Token | None = None


def roles(hit: Hit, words: EventWords, dated: Callable[[Token], bool]) -> Roles | None:
    """Those who take part in the event of a trigger; `dated` tells words that name a time, which nobody is.
    None where the verb has not the voice in which it speaks of one ("la colère manifestée par…").
    """
    if hit.word.verb and not _voiced(hit):
        return None
    found = _of_verb(hit, words) if hit.word.verb else _of_noun(hit, words)
    who, whom, where = (
        None if head is None or dated(head) else head for head in (found.who, found.whom, found.where)
    )
    return Roles(who, whom, where)


def _voiced(hit: Hit) -> bool:
    """Whether the verb has the voice that its entry asks for."""
    passive = _passive(hit.token)
    return not (hit.word.passive and not passive) and not (hit.word.frame == "does" and passive)


def _of_verb(hit: Hit, words: EventWords) -> Roles:
    verb, frame = hit.token, hit.word.frame
    passive = _passive(verb)
    subject = _subject(verb)
    if frame == "falls":
        if hit.companion is None:
            return Roles(None, None, subject)
        taker = next(_complements(hit.companion, words.of), None)
        return Roles(taker if hit.companion.lemma_.lower() in words.hands else hit.companion, None, subject)
    if frame == "undergoes":
        return Roles(None, subject, None)
    if frame == "does":
        return Roles(subject, next(_obliques(verb, words.against), None), None)
    if frame == "takes" or frame == "loses":
        return _captured(hit, words, subject, passive=passive)
    if passive:
        return Roles(_agent(verb, words), subject, None)
    return Roles(subject, _object(hit), None)


def _captured(hit: Hit, words: EventWords, subject: Token | None, *, passive: bool) -> Roles:
    verb = hit.token
    if hit.companion is not None:
        place = next(_complements(hit.companion, words.of), None)
    else:
        place = subject if passive else _object(hit) or next(_obliques(verb, words.of), None)
    actor = _agent(verb, words) if passive else subject
    if hit.word.frame == "loses":
        return Roles(None, actor, place)
    loser = next((t for t in _obliques(verb, words.from_) if t != place), None)
    return Roles(actor, loser, place)


def _of_noun(hit: Hit, words: EventWords) -> Roles:
    noun, frame = hit.token, hit.word.frame
    agent = next(_complements(noun, words.agent, deep=True), None)
    if frame == "fate":
        fate = next((t for t in _complements(noun, words.of) if t != hit.companion), None) or _modifier(noun, hit)
        return Roles(agent, None if hit.word.type == "capture" else fate, fate)
    if frame == "between":
        first = next(_complements(noun, words.between, deep=True), None)
        if first is not None:
            second = next((c for c in first.children if c.dep_ == "conj"), None)
            return Roles(first, second, None)
        whom = next(_complements(noun, words.against, deep=True), None)
        return Roles(next(_complements(noun, words.of), None), whom, None)
    if frame == "act":
        doer = agent or next(_complements(noun, words.of), None)
        cases = words.upon if hit.word.type in _STRIKING else words.against
        target = next(_complements(noun, cases, deep=True), None)
        return Roles(doer or _modifier(noun, hit) or _qualifier(noun, hit, words), target, None)
    return Roles()


def _modifier(noun: Token, hit: Hit) -> Token | None:
    """An English noun before the trigger: "rebel attack"; not "anti-government protest"."""
    return next((c for c in noun.children if c.dep_ == "compound" and c.i < noun.i and _whole(c, hit)), None)


def _whole(word: Token, hit: Hit) -> bool:
    if hit.companion is not None and (word == hit.companion or word.is_ancestor(hit.companion)):
        return False
    return word.i == 0 or word.nbor(-1).text != "-"


def _qualifier(noun: Token, hit: Hit, words: EventWords) -> Token | None:
    """An adjective that says whose it is: "des frappes russes", "government shelling"."""
    return next(
        (c for c in noun.children if c.dep_ == "amod" and _whole(c, hit) and _owner(c, words)), None
    )


def _owner(word: Token, words: EventWords) -> bool:
    lemma = word.lemma_.lower()
    return lemma in words.state or lemma in words.rebels or bool(gazetteer().people(word.text))


def _passive(verb: Token) -> bool:
    if any(child.dep_ == "aux:pass" for child in verb.children):
        return not any(child.dep_.startswith("expl") for child in verb.children)
    return verb.dep_ in {"acl", "amod"} and "Part" in features(verb, "VerbForm") and features(verb, "Tense") != ("Pres",)


def _subject(verb: Token) -> Token | None:
    """The subject of a verb, its own or that of the verb it hangs on; for a participle, the noun it qualifies."""
    token = verb
    for _ in range(_STEPS):
        own = next((c for c in token.children if c.dep_ in _SUBJECTS), None)
        if own is not None:
            relative = token.dep_ == "acl:relcl" and "Rel" in features(own, "PronType")
            return token.head if relative else own
        if token.dep_ in {"acl", "amod"}:
            return token.head
        if token.dep_ not in {"conj", "xcomp", "advcl"} or token.head is token:
            return None
        token = token.head
    return None


def _object(hit: Hit) -> Token | None:
    objects = (c for c in hit.token.children if c.dep_ == "obj" and c != hit.companion)
    return next(objects, None)


def _agent(verb: Token, words: EventWords) -> Token | None:
    return next(
        (c for c in verb.children if c.dep_ == "obl:agent" or (c.dep_ in _OBLIQUE and _case(c) in words.agent)), None
    )


def _obliques(verb: Token, cases: frozenset[str]) -> Iterator[Token]:
    yield from (c for c in verb.children if c.dep_ in _OBLIQUE and _case(c) in cases)


def _complements(noun: Token, cases: frozenset[str], *, deep: bool = False) -> Iterator[Token]:
    """The complements of a noun behind one of these prepositions; `deep`: those of its complements too, since a parser
    hangs "contre le port" on either noun of "le raid de l'armée contre le port"."""
    near = [c for c in noun.children if c.dep_ in {"nmod", "obl", "obl:arg"} and c.i > noun.i]
    yield from _cased(near, cases)
    if deep:
        beyond = [inner for c in near for inner in c.children if inner.dep_ == "nmod"]
        yield from _cased(beyond, cases)
        if noun.dep_ in _SUBJECTS | {"obj"}:
            yield from _cased((c for c in noun.head.children if c.dep_ in _OBLIQUE and c.i > noun.i), cases)


def _cased(tokens: Iterable[Token], cases: frozenset[str]) -> Iterator[Token]:
    yield from (token for token in tokens if _case(token) in cases)


def _case(token: Token) -> str:
    """The preposition of a complement, "" where it has none."""
    return next((c.lemma_.lower() for c in token.children if c.dep_ == "case"), "")
