"""From units to expressions: at each place the rule that reads most, from left to right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from selon.find.times.pattern import Atom, Group, Item, Pattern, Unit, match, read
from selon.language import lexicon
from selon.language.words.times import Rule, TimeWords, Worth

__all__ = ["Expression", "compose"]


@dataclass(frozen=True, slots=True)
class Expression:
    """A phrase of time not yet resolved: units `[first, last)`, characters `[start, end)`, its rule and its parts."""

    first: int
    last: int
    start: int
    end: int
    rule: str
    meaning: str
    worth: Mapping[str, Worth]


@dataclass(frozen=True, slots=True)
class _Compiled:
    order: int
    rule: Rule
    pattern: Pattern
    second: Atom | None


def compose(units: Sequence[Unit], language: str) -> Iterator[Expression]:
    """The expressions of a text in reading order; none overlaps another."""
    by_kind, by_word = _index(language)
    at = 0
    while at < len(units):
        unit = units[at]
        if not unit.kinds and unit.word not in by_word:
            at += 1
            continue
        best = _longest(units, at, _candidates(unit, by_kind, by_word))
        if best is None:
            at += 1
            continue
        yield best
        at = best.last


def _candidates(
    unit: Unit, by_kind: Mapping[str, tuple[_Compiled, ...]], by_word: Mapping[str, tuple[_Compiled, ...]]
) -> Iterator[_Compiled]:
    yield from by_word.get(unit.word, ())
    for kind in unit.kinds:
        yield from by_kind.get(kind, ())


def _longest(units: Sequence[Unit], at: int, candidates: Iterator[_Compiled]) -> Expression | None:
    best: Expression | None = None
    rank = (0, 0)
    follower = units[at + 1] if at + 1 < len(units) else None
    for each in candidates:
        if each.second is not None and (follower is None or not each.second.takes(follower)):
            continue
        found = match(each.pattern, units, at)
        if found is not None and (best is None or (found.end, -each.order) > rank):
            rank = (found.end, -each.order)
            worth = {**each.rule.fixed, **found.worth}
            start, end = units[at].start, units[found.end - 1].end
            best = Expression(at, found.end, start, end, each.rule.id, each.rule.meaning, worth)
    return best


_Index = tuple[Mapping[str, tuple[_Compiled, ...]], Mapping[str, tuple[_Compiled, ...]]]


@cache
def _index(language: str) -> _Index:
    words: TimeWords = lexicon(language, "times")
    kinds: dict[str, list[_Compiled]] = {}
    literals: dict[str, list[_Compiled]] = {}
    for order, rule in enumerate(words.rules):
        pattern = read(rule.pattern)
        each = _Compiled(order, rule, pattern, _second(pattern.body))
        for atom in _first(each.pattern.body):
            for kind in atom.kinds:
                kinds.setdefault(kind, []).append(each)
            for word in atom.words:
                literals.setdefault(word, []).append(each)
    return {kind: tuple(row) for kind, row in kinds.items()}, {word: tuple(row) for word, row in literals.items()}


def _first(items: Sequence[Item]) -> Iterator[Atom]:
    """The atoms with which a pattern may begin."""
    for item in items:
        if isinstance(item, Atom):
            yield item
            return
        yield from _first(item.items)
        if not _may_be_empty(item):
            return


def _second(items: Sequence[Item]) -> Atom | None:
    """The atom that must be the second of a pattern, where it begins with two of them: most places fail there."""
    firsts = [item for item in items[:2] if isinstance(item, Atom) and not item.absent]
    return firsts[1] if len(firsts) == 2 else None


def _may_be_empty(item: Item) -> bool:
    return isinstance(item, Group)
