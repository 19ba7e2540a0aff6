"""Conflicts of counts: two figures that cannot both hold, and why.

Two figures conflict only where they speak of the same thing (effect, people, period, place and day agree and are
known, or the page sets them side by side), their bounds are disjoint beyond what "about" allows, neither is a part of
the other, and neither is the later state of the other: figures of one camp at different hours are an update. A flat
"none" conflicts with any figure that another camp gives of the same people, within one story or place and the time
that the "none" speaks of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from selon.model import Conflict
from selon.weigh.claims import Matter, agree
from selon.weigh.facts import Fact
from selon.weigh.sources import kin, one_side

__all__ = ["find"]

_ANYBODY = frozenset((None, "people", "other"))

_BETWEEN = 80
"""Most code points between two figures that a sentence pairs."""

_MANY = 30
"""Figures of which one is this many times the other count different things."""

_FAR = 0.05
"""Figures nearer than this part of the larger are one figure, rounded."""


def find(
    matters: Sequence[Matter], facts: Sequence[Fact], about: Mapping[str, frozenset[str]]
) -> tuple[Conflict, ...]:
    """Conflicts within each matter, between figures that one page sets side by side, and of denials; one a pair of figures.

    `about` gives what a page, by its id, is about: its stories and the places it names.
    """
    found: dict[tuple[str, str], Conflict] = {}
    taken: set[tuple[int, int]] = set()
    home = {fact.id: (m, f) for m, matter in enumerate(matters) for f, fig in enumerate(matter.figures) for fact in fig}
    number = {place: index for index, place in enumerate(sorted(set(home.values())))}
    for one, other, rule in (*_side_by_side(facts), *_within(matters), *_denials(facts, about)):
        pair = (number[home[one.id]], number[home[other.id]])
        key = (min(pair), max(pair))
        if key not in taken and key[0] != key[1]:
            taken.add(key)
            found[one.id, other.id] = Conflict(one.id, other.id, rule, _why(one, other, rule))
    for one, other in _denied_figures(matters):
        found[one.id, other.id] = Conflict(one.id, other.id, "count.denied", _why(one, other, "count.denied"))
    return tuple(found.values())


def _denied_figures(matters: Iterable[Matter]) -> Iterator[tuple[Fact, Fact]]:
    """A figure and its denial by somebody of another side; one pair a figure."""
    for matter in matters:
        for figure in matter.figures:
            denied = [fact for fact in figure if fact.denied]
            pairs = ((given, denial) for denial in denied for given in figure if not given.unsaid and _opposed(given, denial))
            yield from islice(pairs, 1)


def _opposed(one: Fact, other: Fact) -> bool:
    """Whether two voices speak that are not of one side."""
    if one.voice is None or other.voice is None:
        return False
    return not one_side(one.voice, other.voice, one.page.language)


def _side_by_side(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact, str]]:
    """Figures of one sentence, or of neighbouring ones, that two sources give of one thing."""
    pages: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        pages[fact.page.id].append(fact)
    for own in pages.values():
        ordered = sorted(own, key=lambda fact: fact.count.start)
        for turn, one in enumerate(ordered):
            for other in ordered[turn + 1 : turn + 4]:
                paired = _paired(one, other)
                if _rivals(one, other) and (paired or (_neighbours(one, other) and _comparable(one, other, beside=True))):
                    yield one, other, "count.sources"


def _paired(one: Fact, other: Fact) -> bool:
    """Two figures of one sentence, each with its own source behind it: "3.000 selon la police, 9.000 selon la CGT"."""
    return (
        one.near
        and other.near
        and one.sentence == other.sentence
        and other.count.start - one.count.end <= _BETWEEN
        and (other.count.victims is None or one.count.victims is None or _same_people(one, other))
        # The first may be a part that two sources count; a part that follows is one of the first.
        and not other.part
        and one.count.period == other.count.period
        and _alike(one, other)
    )


def _neighbours(one: Fact, other: Fact) -> bool:
    """Figures of one sentence or of the next, of which neither is a part of the other's whole or of another day."""
    if not _adjacent(one, other) or _within_split(one, other) or _within_split(other, one):
        return False
    if one.sentence == other.sentence or (one.dated and other.dated):
        return True
    days = [fact.named for fact in (one, other) if fact.named]
    return all(len(each) == 1 for each in days) and len(frozenset().union(*days)) <= 1


def _within_split(whole: Fact, figure: Fact) -> bool:
    """Whether a figure may be of a part only: the other is split by the page, and larger."""
    return whole.split and not figure.split and figure.high < whole.low


def _adjacent(one: Fact, other: Fact) -> bool:
    return 0 <= other.sentence[0] - one.sentence[1] <= 3 or one.sentence == other.sentence


def _within(matters: Iterable[Matter]) -> Iterator[tuple[Fact, Fact, str]]:
    for matter in matters:
        for turn, figure in enumerate(matter.figures):
            for rival in matter.figures[turn + 1 :]:
                pair = next(
                    (
                        (a, b)
                        for a in figure
                        for b in rival
                        if a.dated and b.dated and _one_place(a, b) and _rivals(a, b) and _comparable(a, b)
                    ),
                    None,
                )
                if pair is not None:
                    yield *pair, "count.sources"
                else:
                    yield from _hours(figure, rival)


def _hours(figure: Sequence[Fact], rival: Sequence[Fact]) -> Iterator[tuple[Fact, Fact, str]]:
    """One source, one hour, two values."""
    for one in figure:
        for other in rival:
            same = one.voice is not None and other.voice is not None and one.voice.key == other.voice.key
            if (
                same
                and not (one.unsaid or other.unsaid)
                and _one_place(one, other)
                and not (one.count.convention or other.count.convention)
                and one.hour is not None
                and one.hour == other.hour
                and _disjoint(one, other)
                and one.dated
                and other.dated
            ):
                yield one, other, "count.hour"
                return


def _rivals(one: Fact, other: Fact) -> bool:
    """Whether two different voices speak, of different camps, and each says that it is so."""
    if one.voice is None or other.voice is None or one.voice.key == other.voice.key or one.unsaid or other.unsaid:
        return False
    a, b = one.voice.camp, other.voice.camp
    return a is not None and b is not None and a != b and not kin(a, b, one.page.language)


def _denials(facts: Sequence[Fact], about: Mapping[str, frozenset[str]]) -> Iterator[tuple[Fact, Fact, str]]:
    """A camp's "none" and another camp's figure of the same people."""
    alleged: dict[tuple[str, str | None], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.low >= 1 and not fact.part:
            alleged[fact.what, fact.who].append(fact)
    for none in facts:
        if none.count.high == 0 and not none.part:
            for some in alleged[none.what, none.who]:
                shared = about.get(none.page.id, frozenset()) & about.get(some.page.id, frozenset())
                if shared and _rivals(none, some) and _denied(none, some):
                    yield none, some, "count.denial"


def _denied(none: Fact, some: Fact) -> bool:
    """Whether the people, or the place, are told precisely enough, and the figure lies in the time of the denial."""
    precise = none.who not in _ANYBODY or (none.place is not None and none.place == some.place)
    older = some.count.period != "point" and (some.first or "") < (none.first or "")
    return precise and not older and _same(none.place, some.place) and _same_day(none, some) and _same_author(none, some)


def _comparable(one: Fact, other: Fact, *, beside: bool = False) -> bool:
    undated = beside and not (one.dated and other.dated)
    return (
        _same_people(one, other)
        and (undated or one.count.period == other.count.period)
        and not (one.part or other.part)
        and (undated or _same_day(one, other))
        and one.so_far == other.so_far
        and _alike(one, other)
    )


def _alike(one: Fact, other: Fact) -> bool:
    """What holds of any two figures that rival: one effect, place, hour and author, and bounds that are disjoint."""
    return (
        one.what == other.what
        and not (one.count.convention or other.count.convention)
        and _same(one.place, other.place)
        and (one.hour is None or other.hour is None or one.hour == other.hour)
        and _same_author(one, other)
        and _disjoint(one, other)
    )


def _same_people(one: Fact, other: Fact) -> bool:
    if one.what.startswith("other") and {one.who, other.who} <= {None, "people", "crowd"}:
        return True
    return (one.who or "people") == (other.who or "people") and one.who != "other"


def _same(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _one_place(one: Fact, other: Fact) -> bool:
    """Whether both places are known and are one: across pages a place left open is anywhere."""
    return one.page.id == other.page.id or (one.place is not None and one.place == other.place)


def _same_day(one: Fact, other: Fact) -> bool:
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return one.page.id == other.page.id
    return one.first <= other.last and other.first <= one.last


def _same_author(one: Fact, other: Fact) -> bool:
    return one.count.by is None or other.count.by is None or one.count.by == other.count.by


def _disjoint(one: Fact, other: Fact) -> bool:
    low, high = sorted((one, other), key=lambda fact: (fact.low, fact.high))
    gap = high.low - low.high
    return gap > _FAR * high.low and not 0 < low.high * _MANY < high.low and not agree(one, other)


def _why(one: Fact, other: Fact, rule: str) -> str:
    a, b = (f"“{fact.count.text}” ({fact.voice.name if fact.voice else 'nobody named'})" for fact in (one, other))
    if rule == "count.hour":
        return f"One source gives two figures for one hour: {a} and {b}."
    if rule == "count.denied":
        return f"One source gives a figure that another denies: {a} and {b}."
    if rule == "count.denial":
        return f"One source says that there was none, another that there were: {a} and {b}."
    return f"Two sources count the same thing and cannot both be right: {a} and {b}."
