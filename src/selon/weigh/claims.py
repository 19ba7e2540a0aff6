"""Claims: counts, and statements, that say the same thing in several places.

Counts speak of the same thing, their *matter*, where effect, people, period, place and day agree and are known, or
where they stand in copies of one text. Within a matter, figures that agree are one claim.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from selon.model import Claim
from selon.weigh.facts import Fact, Said
from selon.weigh.grades import grade
from selon.weigh.groups import joined
from selon.weigh.ids import digest

__all__ = ["Matter", "agree", "claims_of_counts", "claims_of_statements", "matters", "same"]

SAME = 0.6
"""Least share of content words (Jaccard) for two statements of one source to be one claim."""

_FEWEST = 5
_WIDE = 2


@dataclass(frozen=True, slots=True)
class Matter:
    """Counts of the same thing; each group in `figures` agrees on how many."""

    figures: tuple[tuple[Fact, ...], ...]


def matters(facts: Sequence[Fact]) -> tuple[Matter, ...]:
    """Lay the counts of the same thing side by side."""
    groups = joined(len(facts), _links(facts))
    return tuple(Matter(tuple(_figures([facts[index] for index in group]))) for group in groups)


def _links(facts: Sequence[Fact]) -> Iterator[tuple[int, int]]:
    known: dict[tuple[str, ...], int] = {}
    copied: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        key = _key(fact)
        if key is not None:
            yield known.setdefault(key, index), index
        for root in fact.roots:
            copied[root, fact.what, fact.who or "people"].append(index)
    for members in copied.values():
        yield from _same_figures(members, facts)


def _key(fact: Fact) -> tuple[str, ...] | None:
    """What a count must share with another to be of the same thing; None where too little of it is known."""
    if fact.place is None or fact.first is None or not fact.dated or fact.part:
        return None
    if fact.count.effect == "other" and not fact.who:
        return None
    if fact.first != fact.last and fact.count.period == "point":
        return None
    return fact.what, fact.who or "people", fact.count.period, fact.place, fact.first


def _same_figures(members: Sequence[int], facts: Sequence[Fact]) -> Iterator[tuple[int, int]]:
    """Link equal figures of one copied text; those of different pages that take the same turn in it are its variants."""
    first: dict[tuple[float, float], int] = {}
    for index in members:
        yield first.setdefault((facts[index].low, facts[index].high), index), index


def _figures(facts: Sequence[Fact]) -> Iterator[tuple[Fact, ...]]:
    """Group facts that agree: the most frequent bounds first, each fact with the first bounds it agrees with."""
    bounds: dict[tuple[float, float], list[Fact]] = defaultdict(list)
    for fact in facts:
        bounds[fact.low, fact.high].append(fact)
    groups: list[list[Fact]] = []
    for key in sorted(bounds, key=lambda k: (_vague(k), -len(bounds[k]), k)):
        home = next((group for group in groups if agree(group[0], bounds[key][0])), None)
        if home is None:
            groups.append(list(bounds[key]))
        else:
            home.extend(bounds[key])
    return (tuple(group) for group in groups)


def _vague(bounds: tuple[float, float]) -> bool:
    return bounds[0] != bounds[1]


def agree(one: Fact, other: Fact) -> bool:
    """Whether two figures say the same number: equal, or an approximate one that covers the other.

    An open figure ("more than 415") agrees with its own number only: it is weaker than any larger figure, not the same.
    """
    if one.high == float("inf") or other.high == float("inf") or one.low == 0 < one.high or other.low == 0 < other.high:
        return (one.count.low, one.count.high) == (other.count.low, other.count.high)
    low, high = max(one.low, other.low), min(one.high, other.high)
    return low <= high and max(one.high - one.low, other.high - other.low) <= _WIDE * 0.15 * max(one.high, other.high)


def claims_of_counts(matters: Iterable[Matter], contested: frozenset[str]) -> tuple[Claim, ...]:
    """One claim for every figure of every matter; `contested` are the ids of counts that a conflict names."""
    return tuple(_count_claim(figure, contested) for matter in matters for figure in matter.figures)


def _count_claim(figure: Sequence[Fact], contested: frozenset[str]) -> Claim:
    members = tuple(fact.id for fact in figure)
    verdict = grade(figure, bool(contested & set(members)))
    model = figure[0]
    lows = [fact.count.low for fact in figure if fact.count.low is not None]
    highs = [fact.count.high for fact in figure if fact.count.high is not None]
    return Claim(
        id=digest("k", members),
        kind="count",
        members=members,
        grade=verdict.grade,
        origins=verdict.origins,
        why=verdict.why,
        flags=verdict.flags,
        label=model.page.text[model.sentence[0] : model.sentence[1]].strip(),
        effect=model.count.effect,
        low=min(lows, default=None),
        high=max(highs, default=None) if len(highs) == len(figure) else None,
        place=next((name for fact in figure if (name := fact.place)), None),
        earliest=next((fact.first for fact in figure if fact.dated), None),
        latest=next((fact.last for fact in figure if fact.dated), None),
    )


def same(saids: Sequence[Said]) -> tuple[tuple[Said, ...], ...]:
    """Statements that say the same, together: of one source, or in copies of one text."""
    return tuple(tuple(saids[index] for index in group) for group in joined(len(saids), _echoes(saids)))


def claims_of_statements(groups: Iterable[Sequence[Said]], contested: frozenset[str]) -> tuple[Claim, ...]:
    """One claim for every statement that stands in two pages or more; `contested` as for counts."""
    return tuple(_statement_claim(group, contested) for group in groups if len({said.page.id for said in group}) > 1)


def _statement_claim(group: Sequence[Said], contested: frozenset[str]) -> Claim:
    members = tuple(said.id for said in group)
    verdict = grade(group, bool(contested & set(members)))
    return Claim(
        digest("k", members), "statement", members, verdict.grade, verdict.origins, verdict.why, verdict.flags, group[0].text
    )


def _echoes(saids: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Pairs of statements of one source, or in copies of one text, whose contents are nearly the same words."""
    homes: dict[str, list[int]] = defaultdict(list)
    for index, said in enumerate(saids):
        if len(said.words) < _FEWEST:
            continue
        for root in said.roots:
            homes[root].append(index)
        if said.voice is not None:
            for word in sorted(said.words, key=lambda word: (-len(word), word))[:3]:
                homes[f"{said.voice.key} said {word}"].append(index)
    for members in homes.values():
        for turn, index in enumerate(members[1:], 1):
            for other in {members[0], *members[max(0, turn - 8) : turn]}:
                if saids[other].page.id != saids[index].page.id and _alike(saids[other], saids[index]):
                    yield other, index


def _alike(one: Said, other: Said) -> bool:
    if one.unsaid is not other.unsaid or one.numbers != other.numbers:
        return False
    shared = len(one.words & other.words)
    return shared >= SAME * (len(one.words) + len(other.words) - shared)
