"""Counts in the making: each quantity with its noun phrase and what the words about it say."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from selon.find.counts.effects import Found, after, before
from selon.find.counts.phrases import Phrase, noun_phrase
from selon.find.counts.quantities import Quantity, more_behind
from selon.find.counts.words import Words, ends_with
from selon.language.words.counts import CountWords, Trigger

__all__ = ["Draft", "drafts", "fits"]

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
    rows = [_draft(text, quantity, words) for quantity in quantities]
    own = {row.quantity.first for row in rows if row.phrase.own is not None}
    starts = {i for row in rows for i in (row.quantity.first, row.quantity.number)} - own
    for row in rows:
        row.found = list(_read(text, row, words, starts))
    return rows


def _draft(text: Words, quantity: Quantity, words: CountWords) -> Draft:
    phrase = noun_phrase(text, quantity, words)
    quantity, end = more_behind(text, max(phrase.end, quantity.end), quantity, words.numbers)
    if end > max(phrase.end, quantity.end):
        phrase = Phrase(phrase.start, end, phrase.head, phrase.person, phrase.own, phrase.partitive)
    part = phrase.partitive or bool(ends_with(text, quantity.first, words.parts))
    return Draft(quantity, phrase, part=part)


def _read(text: Words, row: Draft, words: CountWords, starts: Container[int]) -> Iterator[Found]:
    own = row.phrase.own
    if row.phrase.person is False or row.quantity.kind == "rank":
        if own is not None and row.quantity.kind == "rank" and own.effect == "killed":
            yield Found(own, row.phrase.head or row.end, 0, "rank")
        return
    behind = after(text, row.phrase, words, starts)
    if behind is not None and not fits(behind, row, text, words):
        behind = None
    if own is not None:
        yield from _with_own(row, own, behind)
        return
    ahead = before(text, row.quantity, words) if not row.part else None
    if ahead is not None and not fits(ahead, row, text, words):
        ahead = None
    if behind is not None and (ahead is None or behind.gap == 0):
        yield behind
    elif ahead is not None:
        yield ahead


def _with_own(row: Draft, own: Trigger, behind: Found | None) -> Iterator[Found]:
    """The noun's own word, the predicate's, or both where they say two things of the same people."""
    noun = Found(own, row.phrase.head if row.phrase.head is not None else row.end, 0, "noun")
    other = behind.trigger if behind is not None and behind.gap == 0 and own.mode != "event" else None
    if other is None or other.effect == own.effect:
        yield noun
        return
    weak = own.effect == "other" or (own.effect == "injured" and other.effect == "killed")
    if not weak:
        yield noun
    if behind is not None and not (own.effect == "killed" and other.effect == "injured") and other.effect != "other":
        yield behind
    elif weak:
        yield noun


def fits(found: Found, row: Draft, text: Words, words: CountWords) -> bool:
    """Whether what was found may be said of this phrase: people for sure, or nothing against it."""
    phrase, trigger = row.phrase, found.trigger
    if trigger.kind == "spared":
        return phrase.head is not None and text.low[phrase.head] in words.lives
    if phrase.head is None and not phrase.partitive:
        return row.quantity.kind not in {"one", "zero", "vague", "rank"} and found.gap == 0
    if phrase.person is True:
        return True
    if phrase.head is not None and text.low[phrase.head] in words.lives:
        return trigger.effect == "killed"
    if phrase.head is not None and text.low[phrase.head] in words.bodies:
        return False
    if trigger.strict or row.quantity.kind in {"one", "zero", "vague"} or trigger.effect not in _HARM:
        return False
    return found.gap <= 1
