"""What befell the people of a quantity, read word by word: in the noun, behind it, or before it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from selon.find.counts.phrases import Phrase
from selon.find.counts.quantities import Quantity
from selon.find.counts.triggers import match, match_before
from selon.find.counts.words import Words, starts_with
from selon.language.words.counts import CountWords, Mode, Trigger

__all__ = ["Found", "after", "before", "resumes"]

_ENDS = frozenset(".;:!?")
_DASHES = frozenset("–—-")
_FARTHEST = 16
_ASIDE = 18
_MAIN = 8
_UNKNOWN = 8
_BARE = 6
_COSTS: tuple[Mode, ...] = ("costs",)
_EVENT: tuple[Mode, ...] = ("event",)
_AFTER: tuple[Mode, ...] = ("done", "suffers")


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger, where it stands, and how many words that are no part of the predicate lie between."""

    trigger: Trigger
    index: int
    gap: int
    rule: str


def after(text: Words, phrase: Phrase, words: CountWords, starts: Container[int]) -> list[Found]:
    """The predicates behind a noun phrase that say what befell it, coordinated ones included.

    `starts` are words where other quantities begin. The first of the list is the nearest.
    """
    first = _predicate(text, phrase.end, words, starts)
    if first is None:
        return []
    chain = [first]
    while len(chain) < 4:
        at = chain[-1].index + len(chain[-1].trigger.words)
        at += 1 if text.at(at) in words.conjunctions else 0
        at += 1 if text.at(at) in words.skip else 0
        more = match(text, at, words, _AFTER)
        if more is None or more.mode != first.trigger.mode or text.at(at + len(more.words)) in words.determiners:
            break
        if at + len(more.words) in starts:
            break
        chain.append(Found(more, at, first.gap, first.rule))
    main = _main(text, chain[-1], words, starts) if first.rule == "done" else None
    return [*chain, main] if main is not None else chain


def _main(text: Words, last: Found, words: CountWords, starts: Container[int]) -> Found | None:
    """Behind a bare participle, the predicate of the clause: "un agent pris à partie par la foule a été blessé"."""
    at = last.index + len(last.trigger.words)
    for index in range(at, min(at + _MAIN, len(text))):
        if text.low[index] in _ENDS or text.low[index] == "," or index in starts:
            return None
        if text.low[index] in words.to_be or text.low[index] in words.to_have:
            found = _predicate(text, index, words, starts)
            return found if found is not None and found.rule == "passive" and not found.gap else None
    return None


def _predicate(text: Words, start: int, words: CountWords, starts: Container[int]) -> Found | None:
    index, gap, aux, limit = start, 0, "", start + _FARTHEST
    while index < limit and index < len(text):
        word = text.low[index]
        found = match(text, index, words, _AFTER)
        if found is not None:
            if index > start and _numbered(text.low[index - 1], words):
                return None  # "une frappe fait trois morts": the noun of another count
            return _voiced(text, index, found, aux, gap, words, starts)
        if word in words.to_be:
            aux = "be"
        elif word in words.to_have:
            aux = "have"
        elif not (word in words.skip or word in words.relative or word.endswith(words.adverb_ending)):
            step = _step(text, index, words, aux, starts)
            if step is None:
                return None
            limit += step - 1
            gap += step == 1 and word != ","
            index += step - 1
        if gap > _UNKNOWN:
            return None
        index += 1
    return None


def _numbered(word: str, words: CountWords) -> bool:
    lex = words.numbers
    return word[0].isdigit() or word in lex.small or word in lex.one or word in lex.scales or word in lex.zero


def _step(text: Words, index: int, words: CountWords, aux: str, starts: Container[int]) -> int | None:
    """How far to go over a word that is no part of a predicate; None where the search ends."""
    word = text.low[index]
    meanwhile = starts_with(text, index + (word == ","), words.meanwhile)
    if meanwhile is not None:
        end = index + (word == ",") + len(meanwhile)
        return end - index + (text.at(end) == ",")
    if word == "(":
        return _closing(text, index, ")")
    if word in _DASHES:
        return _between_dashes(text, index, words)
    if word == "," or starts_with(text, index, words.parts):
        return _aside(text, index, words)
    if word in words.conjunctions or index in starts or aux:
        return None
    if not (word[0].isalnum() or word in "-'") or match(text, index, words, ("does", "person")):
        return None
    return 1


def _closing(text: Words, index: int, sign: str) -> int | None:
    window = text.low[index + 1 : index + _ASIDE]
    return window.index(sign) + 2 if sign in window else None


def _between_dashes(text: Words, index: int, words: CountWords) -> int | None:
    """Over "– dont deux enfants –", where the predicate may still follow; not over a dash that stands alone."""
    step = _closing(text, index, text.low[index])
    if step is None or any(word in _ENDS for word in text.low[index + 1 : index + step]):
        return None
    return step


def _aside(text: Words, index: int, words: CountWords) -> int | None:
    """Over ", dont deux enfants, "; or over a comma alone where the predicate follows at once."""
    comma = text.at(index) == ","
    at = index + 1 if comma else index
    if comma and resumes(text, at, words):
        return 1
    for closing in range(at, min(at + _ASIDE, len(text))):
        word = text.low[closing]
        if word in _ENDS:
            break
        if word == "," and resumes(text, closing + 1, words):
            return closing + 1 - index
    if comma and (match(text, at, words, _AFTER) or text.at(at) in words.relative):
        return 1
    part = starts_with(text, at, words.parts)
    return _to_auxiliary(text, at + len(part), words, index) if part is not None else None


def resumes(text: Words, index: int, words: CountWords) -> bool:
    """Whether the main predicate goes on at a word, behind an aside."""
    while text.at(index) in words.skip and text.at(index).isalpha():
        index += 1
    if text.at(index) in words.to_be or text.at(index) in words.to_have:
        return True
    return match(text, index, words, _AFTER) is not None


def _to_auxiliary(text: Words, at: int, words: CountWords, index: int) -> int | None:
    """Over "including two children" where no comma closes it: to the auxiliary, unless a new clause begins first."""
    for behind in range(at, min(at + 8, len(text))):
        word = text.low[behind]
        if word in words.to_be or word in words.to_have:
            return behind - index
        if not word[0].isalnum() or match(text, behind, words, ("done", "suffers", "does")):
            return None
    return None


def _voiced(
    text: Words, index: int, found: Trigger, aux: str, gap: int, words: CountWords, starts: Container[int]
) -> Found | None:
    """A participle speaks of the noun before it only where it is passive or bare."""
    if found.mode == "done":
        behind = index + len(found.words)
        if aux == "have":
            return None
        if not aux and (behind in starts or text.at(behind) in words.determiners) and words.head_last:
            return None
        if gap > _BARE and not aux:
            return None
    return Found(found, index, gap, "passive" if aux == "be" and found.mode == "done" else found.mode)


def before(text: Words, quantity: Quantity, words: CountWords) -> Found | None:
    """The verb, the noun or the words before a quantity that say what befell its people."""
    end, gap = quantity.first, 0
    while gap < 4 and end > 0:
        found = match_before(text, end, words, _COSTS)
        if found is None and gap < 3:
            found = match_before(text, end, words, ("done", "does", "suffers"))
        if found is not None:
            return Found(found, end - len(found.words), gap, found.mode)
        word = text.at(end - 1)
        if word in words.numbers.of:
            return _of(text, end - 1, words)
        if word not in words.skip and not word.endswith(words.adverb_ending) and word not in words.determiners:
            return None
        end, gap = end - 1, gap + 1
    return None


def _of(text: Words, end: int, words: CountWords) -> Found | None:
    """ "la mort de", "the killing of", with a few words between at most ("l'assassinat au couteau de")."""
    for gap in range(5):
        found = match_before(text, end - gap, words, _EVENT)
        if found is not None:
            return Found(found, end - gap - len(found.words), gap, "event")
        word = text.at(end - gap - 1)
        if not word[0].isalpha() or word in words.to_be or word in words.to_have or word in words.relative:
            return None
    return None
