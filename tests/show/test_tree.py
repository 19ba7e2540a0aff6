"""A story's pages over time, each beneath the page whose text it carries on."""

from __future__ import annotations

import pytest

from selon.model import Copy
from selon.show.report.lines import PageLine
from selon.show.report.tree import LEFT, RIGHT, ROWS, WIDTH, tree
from selon.show.wording import wording


def page(name: str, published: str | None, length: int = 100) -> PageLine:
    return PageLine(name, name, f"{name}.example", None, published, "fr", None, length, 0, 0)


def copies(told: dict[str, list[tuple[str, int, int]]]) -> dict[str, list[Copy]]:
    return {first: [Copy("o", page, start, end, "copy") for page, start, end in group] for first, group in told.items()}


PAGES = [
    page("a", "2016-12-11T08:00:00+01:00"),
    page("b", "2016-12-12"),
    page("c", "2016-12-13"),
    page("d", "2016-12-14"),
    page("e", None),
]


@pytest.mark.parametrize(
    ("copied", "rows", "hung", "alone"),
    [
        ({"a": [("a", 0, 80), ("c", 0, 80)]}, ["a", "c"], {"c": "a"}, 3),
        ({"a": [("c", 0, 80), ("b", 0, 60)]}, ["a", "b", "c"], {"b": "a", "c": "a"}, 2),
        ({"a": [("b", 0, 60)], "b": [("c", 0, 60)]}, ["a", "b", "c"], {"b": "a", "c": "b"}, 2),
        ({"a": [("b", 0, 60)], "c": [("d", 0, 60)]}, ["a", "b", "c", "d"], {"b": "a", "d": "c"}, 1),
        ({"a": [("c", 0, 80), ("e", 0, 80)]}, ["a", "c"], {"c": "a"}, 2),  # e carries a, and is not dated
        ({"a": [("b", 0, 20), ("d", 0, 70)]}, ["a", "d"], {"d": "a"}, 3),  # too little of it is a's
    ],
)
def test_who_hangs_on_whom(copied: dict[str, list[tuple[str, int, int]]], rows: list[str], hung: dict[str, str], alone: int) -> None:
    made = tree(copies(copied), PAGES, wording("fr"))
    assert made is not None
    assert [node.page.id for node in made.nodes] == rows
    at = {(node.x, node.y): node.page.id for node in made.nodes}
    assert {node.page.id: at[node.up] for node in made.nodes if node.up} == hung
    assert made.alone == alone
    assert [node.y for node in made.nodes] == sorted(node.y for node in made.nodes)


def test_time_goes_from_left_to_right() -> None:
    made = tree(copies({"a": [("d", 0, 90)]}), PAGES, wording("fr"))
    assert made is not None
    assert [node.x for node in made.nodes] == [LEFT, WIDTH - RIGHT]
    assert made.ticks == ((float(LEFT), "11 déc."), (float(WIDTH - RIGHT), "14 déc."))


@pytest.mark.parametrize("copied", [{}, {"a": [("b", 0, 10)]}, {"x": [("b", 0, 90)]}, {"a": [("e", 0, 90)]}])
def test_without_copies_among_dated_pages_nothing_is_drawn(copied: dict[str, list[tuple[str, int, int]]]) -> None:
    assert tree(copies(copied), PAGES, wording("fr")) is None


def test_no_more_than_can_be_looked_at_is_drawn_and_the_rest_is_told() -> None:
    many = [page(f"p{n:03}", f"2016-12-{1 + n % 28:02}") for n in range(100)]
    made = tree(copies({"p000": [(one.id, 0, 90) for one in many]}), many, wording("en"))
    assert made is not None
    assert (len(made.nodes), made.left) == (ROWS, 100 - ROWS)
