"""How far two people agree who corrected the same findings: Cohen's kappa over what each said of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from selon.keep.corrections.record import Correction, in_force

__all__ = ["Agreement", "agreement"]

_Item = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two people, how many findings both judged, on how many they said the same, and Cohen's kappa.

    Kappa is the share agreed beyond what chance would give, (observed - expected) / (1 - expected) (Cohen 1960); None
    where both said the same of everything, or judged nothing in common.
    """

    one: str
    other: str
    both: int
    same: int
    kappa: float | None


def agreement(corrections: Iterable[Correction]) -> tuple[Agreement, ...]:
    """Every two people who judged a finding in common, by name.

    What a person says of a finding is "right", "wrong", or the fields that they set; the last word counts.
    """
    said: dict[str, dict[_Item, str]] = {}
    for one in in_force(corrections):
        item = (one.subject, one.text, one.start, one.end)
        said.setdefault(one.who, {})[item] = _verdict(one)
    pairs = (_pair(a, b, said[a], said[b]) for a, b in combinations(sorted(said), 2))
    return tuple(pair for pair in pairs if pair.both)


def _verdict(one: Correction) -> str:
    if one.action in {"confirm", "reject"}:
        return one.action
    return one.action + " " + " ".join(f"{name}={one.now[name]}" for name in sorted(one.now))


def _pair(one: str, other: str, mine: Mapping[_Item, str], theirs: Mapping[_Item, str]) -> Agreement:
    common = sorted(mine.keys() & theirs.keys())
    same = sum(mine[item] == theirs[item] for item in common)
    if not common:
        return Agreement(one, other, 0, 0, None)
    a, b = Counter(mine[item] for item in common), Counter(theirs[item] for item in common)
    expected = sum(a[word] * b[word] for word in a) / len(common) ** 2
    kappa = None if expected == 1 else round((same / len(common) - expected) / (1 - expected), 3)
    return Agreement(one, other, len(common), same, kappa)
