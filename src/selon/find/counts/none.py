"""None at all: "aucun blessé" is read like any quantity; here "pas de blessés", "sans faire de victimes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selon.find.counts.drafts import Draft
from selon.find.counts.effects import Found, after
from selon.find.counts.phrases import Phrase
from selon.find.counts.quantities import Quantity
from selon.find.counts.triggers import match
from selon.find.counts.words import Words, starts_with
from selon.language.words.counts import CountWords

__all__ = ["nothings"]

_WEAK = frozenset({"demonstrating", "deployed", "assaulted", "tried"})


def nothings(text: Words, rows: Sequence[Draft], words: CountWords) -> Iterator[Draft]:
    """Counts of none that no number word opens."""
    taken = {i for row in rows if row.found for i in range(row.quantity.first, row.end)}
    firsts = {phrase[0] for phrase in (*words.negation, *words.nobody)}
    for index, word in enumerate(text.low):
        if word in firsts and index not in taken:
            found = _denied(text, index, words) or _nobody(text, index, words)
            if found is not None:
                yield found


def _denied(text: Words, index: int, words: CountWords) -> Draft | None:
    phrase = starts_with(text, index, words.negation)
    if phrase is None:
        return None
    start = index + len(phrase)
    own = match(text, start, words, ("person", "event"))
    if own is None or own.kind in _WEAK:
        return None
    quantity = Quantity(index, index, index, start, 0, 0, "zero")
    end = start + len(own.words)
    return Draft(quantity, Phrase(start, end, start, True, own), [Found(own, start, 0, "none")])


def _nobody(text: Words, index: int, words: CountWords) -> Draft | None:
    phrase = starts_with(text, index, words.nobody)
    if phrase is None:
        return None
    start = index + len(phrase)
    who = Phrase(start, start, None, True, partitive=True)
    chain = after(text, who, words, frozenset())
    if not chain or chain[0].gap > 1 or chain[0].trigger.kind in _WEAK:
        return None
    return Draft(
        Quantity(index, index, index, start, 0, 0, "zero"), who, [Found(chain[0].trigger, chain[0].index, 0, "none")]
    )
