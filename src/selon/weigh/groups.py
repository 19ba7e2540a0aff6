"""Things that belong together, joined pair by pair (union–find)."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["joined"]


def joined(size: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Split `0 … size-1` into the groups that `pairs` connect; members ascend, groups go by their first member."""
    parent = list(range(size))
    for left, right in pairs:
        a, b = _root(parent, left), _root(parent, right)
        if a != b:
            parent[max(a, b)] = min(a, b)
    groups: dict[int, list[int]] = {}
    for item in range(size):
        groups.setdefault(_root(parent, item), []).append(item)
    return list(groups.values())


def _root(parent: list[int], item: int) -> int:
    while parent[item] != item:
        parent[item] = parent[parent[item]]
        item = parent[item]
    return item
