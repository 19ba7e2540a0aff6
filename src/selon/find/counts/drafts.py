"""Counts in the making: each quantity with its noun phrase and what the words about it say."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace

from selon.find.counts.effects import Found, after, before
from selon.find.counts.numerals import numeral
from selon.find.counts.phrases import Phrase, noun_phrase
from selon.find.counts.quantities import Quantity, more_behind
from selon.find.counts.words import Words, ends_with
from selon.language.words.counts import CountWords, Trigger

__all__ = ["Draft", "belongs", "drafts", "fits"]

_UNCOUNTED = frozenset({"demonstrating", "deployed", "mobilised", "tried"})
_HARM = frozenset({"killed", "injured", "missing", "detained", "displaced"})


@dataclass(slots=True, eq=False)
class Draft:
    """A quantity, its noun phrase and its findings; `whole` is the draft it is a part of, `victims_of` the one
    whose people it repeats."""

    quantity: Quantity
    phrase: Phrase
    found: list[Found] = field(default_factory=list)
    part: bool = False
    whole: Draft | None = None
    victims_of: Draft | None = None

    @property
    def end(self) -> int:
        """The word behind the last one of the count."""
        return max(self.phrase.end, self.quantity.end)


def drafts(text: Words, quantities: list[Quantity], words: CountWords) -> list[Draft]:
    """Each quantity that may count people, with what its own clause says of them."""
    rows = list(_apart(_draft(text, quantity, words) for quantity in quantities))
    own = {row.quantity.first for row in rows if row.phrase.own is not None}
    people = [row for row in rows if row.phrase.person is not False and not belongs(text, row, words)]
    starts = {i for row in people for i in (row.quantity.first, row.quantity.number)} - own
    for row in rows:
        row.found = list(_read(text, row, words, starts))
    return rows


def _apart(rows: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what a count before has taken in ("a mother and her four children" is five)."""
    end = 0
    for row in rows:
        if row.quantity.first >= end:
            yield row
            end = row.phrase.end if row.quantity.kind == "word" else 0


def _draft(text: Words, quantity: Quantity, words: CountWords) -> Draft:
    phrase = noun_phrase(text, quantity, words)
    quantity, end = more_behind(text, max(phrase.end, quantity.end), quantity, words.numbers)
    if end > max(phrase.end, quantity.end):
        phrase = Phrase(phrase.start, end, phrase.head, phrase.person, phrase.own, phrase.partitive)
    quantity, phrase = _with_kin(text, quantity, phrase, words)
    part = phrase.partitive or bool(ends_with(text, quantity.first, words.parts))
    return Draft(quantity, phrase, part=part)


def _with_kin(text: Words, quantity: Quantity, phrase: Phrase, words: CountWords) -> tuple[Quantity, Phrase]:
    """ "un homme et sa femme" counts two, "a woman and her three children" four."""
    at = phrase.end
    if (quantity.low, quantity.high) != (1, 1) or not phrase.person or text.at(at) not in words.conjunctions:
        return quantity, phrase
    if text.at(at + 1) not in words.possessives:
        return quantity, phrase
    number = numeral(text, at + 2, words.numbers, words.spaced_groups)
    start = number.end if number is not None else at + 2
    while text.at(start) in words.before_noun:
        start += 1
    if text.at(start) not in words.persons or (number is None and text.at(start) in words.plural_kin):
        return quantity, phrase
    count = 1 + (number.low if number is not None else 1)
    end = start + 1
    return replace(quantity, low=count, high=count, kind="word"), replace(phrase, end=end)


def _read(text: Words, row: Draft, words: CountWords, starts: Container[int]) -> Iterator[Found]:
    own = row.phrase.own
    body = _body(text, row, words)
    if body is not None:
        yield body
        return
    if row.phrase.person is False or row.quantity.kind == "rank":
        if own is not None and row.quantity.kind == "rank" and own.effect == "killed":
            yield Found(own, row.phrase.head or row.end, 0, "rank")
        return
    behind = [found for found in after(text, row.phrase, words, starts) if fits(found, row, text, words)]
    if own is not None:
        yield from _with_own(row, own, behind)
        return
    ahead = before(text, row.quantity, words)
    if ahead is not None and (not fits(ahead, row, text, words) or (row.part and ahead.gap > 0)):
        ahead = None
    if behind and (ahead is None or behind[0].gap == 0):
        yield from _compatible(behind)
    elif ahead is not None:
        yield ahead


def _body(text: Words, row: Draft, words: CountWords) -> Found | None:
    """Bodies that were found are people killed ("trois corps ont été retrouvés")."""
    head = row.phrase.head
    if head is None or text.low[head] not in words.bodies or row.quantity.kind in {"rank", "zero"}:
        return None
    found = next((i for i in range(head + 1, min(head + 9, len(text))) if text.low[i] in words.found), None)
    verb = any(word in words.found for word in text.low[max(row.quantity.first - 4, 0) : row.quantity.first])
    if found is None and not verb:
        return None
    return Found(Trigger((text.low[head],), "killed", "person"), head, 0, "body")


def _compatible(found: list[Found]) -> list[Found]:
    """Whoever died of it is not counted as hurt as well."""
    dead = any(f.trigger.effect == "killed" for f in found)
    return [f for f in found if not (dead and f.trigger.effect == "injured")]


def _with_own(row: Draft, own: Trigger, behind: list[Found]) -> Iterator[Found]:
    """The noun's own word, the predicate's, or both where they say two things of the same people."""
    noun = Found(own, row.phrase.head if row.phrase.head is not None else row.end, 0, "noun")
    if own.mode == "event" and (row.quantity.single or own.effect == "other"):
        return
    others = [f for f in behind if f.gap == 0 and f.trigger.effect != own.effect and f.trigger.effect != "other"]
    if own.mode == "event" or not others:
        yield noun
        return
    if own.effect != "other":
        others = _compatible([noun, *others])
    yield from others


def belongs(text: Words, row: Draft, words: CountWords) -> bool:
    """Whether a number belongs to another's phrase: "39 sailors from five families were killed"."""
    return any(text.at(row.quantity.first - back) in words.out_of for back in (1, 2))


def fits(found: Found, row: Draft, text: Words, words: CountWords) -> bool:
    """Whether what was found may be said of this phrase: people for sure, or nothing against it."""
    phrase, trigger = row.phrase, found.trigger
    if trigger.kind == "spared":
        return phrase.head is not None and text.low[phrase.head] in words.lives
    if phrase.head is None and not phrase.partitive:
        return row.quantity.kind not in {"one", "zero", "vague", "rank"} and found.gap == 0
    if trigger.kind == "moved" or (row.quantity.kind == "zero" and trigger.kind in _UNCOUNTED):
        return False
    if found.index > row.end and belongs(text, row, words):
        return False
    if phrase.person is True:
        return True
    if phrase.head is not None and text.low[phrase.head] in words.lives:
        return trigger.effect == "killed"
    if phrase.head is not None and text.low[phrase.head] in words.bodies:
        return False
    if found.index > row.quantity.first and text.at(row.quantity.first - 1) in words.numbers.of:
        return False
    if trigger.strict or row.quantity.kind in {"zero", "vague"} or trigger.effect not in _HARM:
        return False
    if row.quantity.single:
        return found.gap == 0 and phrase.head is not None and text.low[phrase.head] not in words.before_noun
    return found.gap <= 1
