"""Patterns over units: read once from their text, matched with no unbounded repetition, so in time linear in the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from selon.language.words.times import Worth

__all__ = ["Atom", "Group", "Match", "Pattern", "Unit", "match", "read"]


_NOTHING: Mapping[str, Worth] = {}


class Unit(NamedTuple):
    """A word, number, phrase or sign of the text: `word` in lower case, `kinds` what it may be and is worth."""

    start: int
    end: int
    word: str
    kinds: Mapping[str, Worth] = _NOTHING


@dataclass(frozen=True, slots=True)
class Atom:
    """One place in a pattern: a unit of one of these kinds, or one of these words; `absent` turns it round."""

    kinds: tuple[str, ...]
    words: frozenset[str]
    absent: bool = False

    def takes(self, unit: Unit) -> bool:
        """Whether a unit is what it asks for, or forbids."""
        if self.words:
            return unit.word in self.words
        return any(kind in unit.kinds for kind in self.kinds)


@dataclass(frozen=True, slots=True)
class Group:
    """Items in a row, all of which may be left out together."""

    items: tuple[Item, ...]


Item: TypeAlias = Atom | Group


@dataclass(frozen=True, slots=True)
class Pattern:
    """What must stand before, the expression itself, and what must stand after."""

    left: tuple[Item, ...]
    body: tuple[Item, ...]
    right: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Units up to `end` make up the expression; `worth` holds what its parts are worth, by kind."""

    end: int
    worth: Mapping[str, Worth]




_PIECE = re.compile(r"\(|\)\??|!?'[^']*'\??|!?[a-z_0-9|]+\??")


def read(text: str) -> Pattern:
    """Read a pattern from its text."""
    before, _, rest = text.rpartition(" < ")
    body, _, after = rest.partition(" > ")
    return Pattern(_items(before), _items(body), _items(after))


def _items(text: str) -> tuple[Item, ...]:
    stack: list[list[Item]] = [[]]
    for piece in _PIECE.findall(text):
        if piece == "(":
            stack.append([])
        elif piece == ")?":
            group = Group(tuple(stack.pop()))
            stack[-1].append(group)
        elif piece == ")":
            items = stack.pop()
            stack[-1].extend(items)
        else:
            atom = _atom(piece.rstrip("?"))
            stack[-1].append(Group((atom,)) if piece.endswith("?") else atom)
    return tuple(stack[0])


def _atom(piece: str) -> Atom:
    absent = piece.startswith("!")
    piece = piece.lstrip("!")
    if piece.startswith("'"):
        return Atom((), frozenset(piece.strip("'").split("|")), absent)
    return Atom(tuple(piece.split("|")), frozenset(), absent)


def match(pattern: Pattern, units: Sequence[Unit], at: int) -> Match | None:
    """Match a pattern's body from unit `at` on; the longest reading of its optional parts first."""
    before: Mapping[str, Worth] = {}
    if pattern.left:
        found = _behind(pattern.left, units, at)
        if found is None:
            return None
        before = found
    for end, worth in _run(pattern.body, units, at, before):
        if end == at:
            continue
        if not pattern.right:
            return Match(end, worth)
        for _, seen in _run(pattern.right, units, end, worth):
            return Match(end, seen)
    return None


def _behind(left: Sequence[Item], units: Sequence[Unit], at: int) -> Mapping[str, Worth] | None:
    first = max(0, at - len(left))
    if len(left) == 1 and isinstance(left[0], Atom) and left[0].absent:
        return {} if at == 0 or _fits(left[0], units[at - 1]) is not None else None
    for start in range(first, at):
        for end, worth in _run(tuple(left), units, start, {}):
            if end == at:
                return worth
    return None


def _run(
    items: tuple[Item, ...], units: Sequence[Unit], at: int, worth: Mapping[str, Worth]
) -> Iterator[tuple[int, Mapping[str, Worth]]]:
    for turn, head in enumerate(items):
        if isinstance(head, Group):
            rest = items[turn + 1 :]
            yield from _run(head.items + rest, units, at, worth)
            yield from _run(rest, units, at, worth)
            return
        if at >= len(units):
            if head.absent:
                continue
            return
        seen = _fits(head, units[at])
        if seen is None:
            return
        at += not head.absent
        worth = _joined(worth, seen) if seen else worth
    yield at, worth


def _fits(atom: Atom, unit: Unit) -> Mapping[str, Worth] | None:
    if atom.words:
        return {} if (unit.word in atom.words) != atom.absent else None
    for kind in atom.kinds:
        if kind in unit.kinds:
            return None if atom.absent else {kind: unit.kinds[kind]}
    return {} if atom.absent else None


def _joined(worth: Mapping[str, Worth], seen: Mapping[str, Worth]) -> Mapping[str, Worth]:
    return {**worth, **{(kind + "2" if kind in worth else kind): value for kind, value in seen.items()}}
