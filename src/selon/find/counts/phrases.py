"""The noun phrase behind a quantity: where it ends, its head, whether it is people."""

from __future__ import annotations

from dataclasses import dataclass

from selon.find.counts.quantities import Quantity
from selon.find.counts.triggers import match
from selon.find.counts.words import Words, starts_with
from selon.language.words.counts import CountWords, Mode, Trigger

__all__ = ["Phrase", "noun_phrase"]

_LONGEST = 7
_PERSON: tuple[Mode, ...] = ("person",)
_DONE: tuple[Mode, ...] = ("done",)
_QUOTES = frozenset("«»“”\"*#'")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase `[start, end)` behind a quantity.

    `head` is its noun, None where the number stands alone. `person` is True for a noun known for people, False for one
    known for things, None where unknown. `own` is what the noun itself says befell them. `partitive` says that the
    number is a part of a group just named ("13 d'entre eux").
    """

    start: int
    end: int
    head: int | None
    person: bool | None
    own: Trigger | None = None
    partitive: bool = False


def noun_phrase(text: Words, quantity: Quantity, words: CountWords) -> Phrase:
    """Read the noun phrase behind a quantity."""
    start = _opening(text, quantity, words)
    them = starts_with(text, start, words.of_them)
    if them:
        return Phrase(start, start + len(them), None, True, partitive=True)
    partitive = False
    if text.at(start) in words.numbers.of and quantity.kind not in {"zero", "vague"}:
        start, partitive = _inside(text, start + 1, words), True
    own = match(text, start, words, _PERSON)
    if own is not None:
        return Phrase(start, _tail(text, start + len(own.words), words), start, True, own, partitive)
    end = _extent(text, start, words)
    head = _head(text, start, end, words)
    if head is None:
        return Phrase(start, start, None, None)
    own = match(text, head, words, ("person", "event")) or _adjective(text, start, end, words)
    end = max(end, head + (len(own.words) if own and own.mode != "done" else 1))
    return Phrase(start, _complement(text, head, end, words), head, _person(text, head, own, words), own, partitive)


def _opening(text: Words, quantity: Quantity, words: CountWords) -> int:
    index = quantity.end
    large = quantity.kind in {"set", "heap"} or (quantity.low or 0) >= 10**6
    if large and text.at(index) in words.numbers.of and starts_with(text, index, words.of_them) is None:
        index += 1
    while text.at(index) in _QUOTES:
        index += 1
    return index


def _inside(text: Words, index: int, words: CountWords) -> int:
    while text.at(index) in words.determiners:
        index += 1
    return index


def _extent(text: Words, start: int, words: CountWords) -> int:
    """Where the words that may belong to the noun phrase end."""
    index = start
    while index < start + _LONGEST and index < len(text):
        word = text.low[index]
        if word in words.stop or word[0].isdigit() or (index > start and word in words.numbers.of):
            break
        if index > start and (word in words.numbers.small or _breaks(text, index, words)):
            break
        index += 1
    return index


def _breaks(text: Words, index: int, words: CountWords) -> bool:
    """A predicate ends the phrase, unless it is an adjective before its noun ("badly injured civilians")."""
    found = match(text, index, words, ("done", "suffers", "does"))
    if found is None:
        return False
    behind = text.at(index + len(found.words))
    return not (words.head_last and found.mode == "done" and behind in words.persons)


def _head(text: Words, start: int, end: int, words: CountWords) -> int | None:
    inside = [i for i in range(start, end) if text.low[i] not in words.before_noun and text.low[i] not in _QUOTES]
    if not inside:
        alone = end - 1 if end > start else None
        return alone if alone is not None and text.low[alone] in words.persons else None
    if not words.head_last:
        if text.low[inside[0]] in words.skip:
            return None
        person = text.low[inside[0]] in words.persons
        return inside[0] if person or not match(text, inside[0], words, ("done", "suffers")) else None
    last = inside[-1]
    if last == start and match(text, last, words, ("done", "suffers")) and text.low[last] not in words.persons:
        return None
    known = [i for i in inside if text.low[i] in words.persons]
    return last if _known(text.low[last], words) or not known else known[-1]


def _known(word: str, words: CountWords) -> bool:
    return word in words.persons or word in words.things or word in words.lives or word in words.bodies


def _adjective(text: Words, start: int, end: int, words: CountWords) -> Trigger | None:
    """What an adjective before the noun says befell them ("20 wounded civilians")."""
    if not words.head_last:
        return None
    return next((t for i in range(start, end - 1) if (t := match(text, i, words, _DONE))), None)


def _person(text: Words, head: int, own: Trigger | None, words: CountWords) -> bool | None:
    word = text.low[head]
    if own is not None and own.mode in {"person", "event"}:
        return True
    if word in words.persons:
        return True
    if word in words.things:
        return False
    if len(word) > 5 and word.endswith(words.person_endings):
        return True
    return None


def _tail(text: Words, index: int, words: CountWords) -> int:
    """Adjectives behind a noun that says it all ("13 blessés légers")."""
    limit = index + 2
    while index < limit and index < len(text) and text.low[index].isalpha() and text.low[index] not in words.stop:
        if match(text, index, words, ("done", "suffers", "does", "person")) or text.low[index] in words.things:
            break
        index += 1
    return index


def _complement(text: Words, head: int, end: int, words: CountWords) -> int:
    """ "membres de la police judiciaire": what completes a noun for a member of something."""
    while text.at(end) in _QUOTES and end < head + _LONGEST:
        end += 1
    if text.low[head] not in words.groups or text.at(end) not in words.numbers.of:
        return end
    inner = _inside(text, end + 1, words)
    return max(_extent(text, inner, words), end)
