"""Events of a page: triggers with who, to whom, where and when, and what ACLED and UCDP would call them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from selon.find.blocks import Block
from selon.find.counts.setting import innermost
from selon.find.events.codes import codes
from selon.find.events.modality import modality
from selon.find.events.people import people
from selon.find.events.phrases import clause, phrase
from selon.find.events.roles import Roles, roles
from selon.find.events.setting import Scene, stands_with
from selon.find.events.triggers import Hit, hits
from selon.language import lexicon
from selon.language.words.events import EventWords
from selon.language.words.places import PlaceWords
from selon.model import Actor, Count, Event, EventSide, Page, Place, Span, Statement, Time

__all__ = ["find"]

_SILENT = frozenset({"meta", "boilerplate"})
_ACTORS = frozenset({"PER", "PERSON", "ORG"})
_OF_PEOPLE = frozenset({"arrest", "trial"})
_SIDES: dict[str, EventSide] = {"takes": "taker", "loses": "loser"}


@dataclass(frozen=True, slots=True)
class _Facts:
    """What was found on the page before, and the words of its language."""

    words: EventWords
    nouns: PlaceWords
    people: frozenset[str]
    endings: tuple[str, ...]
    statements: Sequence[Statement]
    counts: Sequence[Count]
    times: Scene
    places: Scene
    many: Scene
    actors: Scene
    vast: frozenset[int]


def find(
    page: Page,
    parsed: Sequence[Block],
    statements: Sequence[Statement],
    times: Sequence[Time],
    places: Sequence[Place],
    counts: Sequence[Count],
    actors: Sequence[Actor],
) -> tuple[Event, ...]:
    """The events of a page in reading order; none in a language without words for them or without a parser."""
    words, nouns = lexicon(page.language, "events"), lexicon(page.language, "places")
    if words is None or nouns is None:
        return ()
    dated = [time if time.type in {"DATE", "TIME"} and not _timeless(time) else _NOWHERE for time in times]
    named = [mention for actor in actors for mention in actor.mentions]
    who, endings = people(page.language)
    facts = _Facts(
        words, nouns, who, endings, statements, counts, Scene(dated), Scene(places), Scene(counts), Scene(named),
        frozenset(i for i, place in enumerate(places) if place.level == "region" and place.country is None),
    )  # fmt: skip
    found = []
    for block in parsed:
        if block.kind not in _SILENT and block.doc.has_annotation("DEP"):
            found += [event for _, event in _once(_events(block, facts))]
    return tuple(found)


_NOWHERE = Span(-1, -1, "")


def _timeless(time: Time) -> bool:
    """Whether a time is no more than "now", "lately" or "soon"."""
    return time.value is None or time.value.endswith("_REF")


def _events(block: Block, facts: _Facts) -> Iterator[tuple[Hit, Event]]:
    for hit in hits(block.doc, facts.words):
        event = _event(block, hit, facts)
        if event is not None:
            yield hit, event


def _event(block: Block, hit: Hit, facts: _Facts) -> Event | None:
    heads = roles(hit, facts.words, lambda token: facts.times.covers(block.start + token.idx))
    if heads is None:
        return None
    part = _people(block, heads, hit, facts)
    if hit.word.verb and hit.word.type in _OF_PEOPLE and not _may_be_someone(block, part.whom, facts):
        return None  # "arrêter le blocage" is no arrest
    span = block.span(*hit.reach)
    said = innermost(facts.statements, span.start, span.end)
    content = facts.statements[said].content if said is not None else None
    where = stands_with(block, hit.token, facts.places, (part.who, part.whom, part.where), content)
    if hit.word.place:
        where = _placed(block, part.where, facts)
        if where is not None and where in facts.vast:
            return None  # nobody takes a continent
        if where is None and not _place_noun(part.where, facts.nouns):
            return None
    when = stands_with(block, hit.token, facts.times, (), content)
    if not _enough(hit, part, where, when):
        return None
    who, whom = (phrase(block, head, facts.words.of) for head in (part.who, part.whom))
    acled, ucdp = codes(hit.word.type, hit.word.kind, _camp(part.who, facts.words))
    return Event(
        span.start, span.end, span.text, hit.word.type, f"event.{hit.word.frame}.{hit.word.lemma}",
        kind=hit.word.kind, who=who, whom=whom, place=where, time=when, statement=said,
        counts=_counts(block, hit, facts), modality=modality(hit.token, facts.words),
        side=_SIDES.get(hit.word.frame), acled=acled, ucdp=ucdp,
    )  # fmt: skip


def _people(block: Block, part: Roles, hit: Hit, facts: _Facts) -> Roles:
    """Those who take part, without places: "l'attentat de Vernoy" is where, not who did it."""

    def placed(head: Token | None) -> bool:
        return head is not None and facts.places.covers(block.start + head.idx)

    subject = hit.word.verb and part.who is not None and part.who.dep_.startswith("nsubj")
    who = part.who if part.who is not None and (subject or _someone(block, part.who, facts)) else None
    who = None if placed(who) else who
    whom = None if hit.word.frame == "fate" and placed(part.whom) else part.whom
    where = part.where or (part.who if placed(part.who) else None)
    return Roles(who, whom, where)


def _someone(block: Block, head: Token, facts: _Facts) -> bool:
    """Whether a word names people or a body of people: of "de X" and "par X", only they do something."""
    if head.pos_ == "PROPN" or head.ent_type_ in _ACTORS or facts.actors.covers(block.start + head.idx):
        return True
    words = {head.lower_, head.lemma_.lower()}
    if head.pos_ == "ADJ" or head.lower_.endswith(facts.endings):
        return True
    return not words.isdisjoint(facts.people | facts.words.state | facts.words.rebels)


def _may_be_someone(block: Block, head: Token | None, facts: _Facts) -> bool:
    return head is None or head.pos_ in {"PRON", "NUM", "DET", "ADV"} or _someone(block, head, facts)


def _enough(hit: Hit, part: Roles, where: int | None, when: int | None) -> bool:
    """Whether enough stands with the trigger for it to tell of an event."""
    someone = part.whom is not None or (part.who is not None and hit.word.frame != "acts")
    somewhere = where is not None or when is not None
    if hit.word.weak:
        return someone and somewhere
    return someone or somewhere or part.who is not None or part.where is not None


def _placed(block: Block, head: Token | None, facts: _Facts) -> int | None:
    """The place that the words of a head name."""
    if head is None:
        return None
    span = phrase(block, head, facts.words.of)
    rows = facts.places.between(span.start, span.end) if span is not None else []
    return rows[0][2] if rows else None


def _place_noun(head: Token | None, nouns: PlaceWords) -> bool:
    """Whether a common noun is a place that can be taken: a town, a quarter, a region."""
    if head is None:
        return False
    return (nouns.heads.get(head.lower_) or nouns.trailing.get(head.lower_)) in {"city", "quarter", "region"}


def _camp(head: Token | None, words: EventWords) -> str | None:
    """Whether words say that someone is of a government's side, or of those against it."""
    if head is None:
        return None
    said = {token.lemma_.lower() for token in head.subtree}
    state, rebels = bool(said & words.state), bool(said & words.rebels)
    return None if state is rebels else "state" if state else "rebels"


def _counts(block: Block, hit: Hit, facts: _Facts) -> tuple[int, ...]:
    """The counts that stand in the trigger's clause or in the one that this hangs on."""
    sentence = hit.token.sent
    rows = facts.many.between(block.start + sentence.start_char, block.start + sentence.end_char)
    own = clause(hit.token)
    found = []
    for start, end, index in rows:
        span = block.doc.char_span(start - block.start, end - block.start, alignment_mode="expand")
        if span is not None and (clause(span.root) == own or clause(span.root).head == own):
            found.append(index)
    return tuple(found)


def _once(rows: Iterator[tuple[Hit, Event]]) -> list[tuple[Hit, Event]]:
    """Each event once: a trigger that hangs on another of its type in one clause tells of the same."""
    kept: list[tuple[Hit, Event]] = []
    for hit, event in rows:
        before = next((row for row in kept[-3:] if row[1].type == event.type and _same(row[0].token, hit.token)), None)
        if before is None:
            kept.append((hit, event))
        elif _filled(event) > _filled(before[1]):
            kept[kept.index(before)] = (hit, event)
    return kept


def _same(left: Token, right: Token) -> bool:
    return left.sent == right.sent and clause(left) == clause(right) and (left.head == right or right.head == left)


def _filled(event: Event) -> int:
    return sum(value is not None for value in (event.who, event.whom, event.place, event.time))
