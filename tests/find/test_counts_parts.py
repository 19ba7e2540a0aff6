"""Parts of a whole: a text beside the effect, the bounds and the whole of each count in it."""

from __future__ import annotations

import pytest

from selon import language
from selon.find import counts, times
from selon.find.blocks import blocks
from selon.model import Page, Passage

Row = tuple[str, int | None, int | None, int | None]

TABLE: list[tuple[str, str, list[Row]]] = [
    (
        "en",
        "At least 25 villagers belonging to three families, including a University professor, at least seven women and"
        " ten children, were killed.",
        [("killed", 25, None, None), ("killed", 1, 1, 0), ("killed", 7, None, 0), ("killed", 10, 10, 0)],
    ),
    ("en", "At dawn 17 civilians across three generations of the same family were killed.", [("killed", 17, 17, None)]),
    (
        "en",
        "At least three men, including a retired pilot and his two nephews, were killed.",
        [("killed", 3, None, None), ("killed", 3, 3, 0)],
    ),
    # something else befell them, or others
    ("fr", "L'attaque a fait 12 morts, dont le maire, et 8 blessés.", [("killed", 12, 12, None), ("injured", 8, 8, None)]),
    (
        "en",
        "The blast killed 12 people, including the mayor, and five police officers were wounded.",
        [("killed", 12, 12, None), ("injured", 5, 5, None)],
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE, ids=[row[1] for row in TABLE])
def test_parts(code: str, text: str, expected: list[Row]) -> None:
    page = Page("p", text, "", "", "test", language=code)
    parsed = blocks(page, [Passage(0, len(text), "body", "test")], language.load(code))
    found = counts.find(page, parsed, (), (), ())
    assert [(count.effect, count.low, count.high, count.total_of) for count in found] == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Trois marins sont morts le 17 novembre.", "point"),
        ("Trois marins sont morts depuis le 17 novembre.", "since"),
        ("On pleure les 14 marins morts en mer depuis le début de la tempête le 17 novembre.", "since"),
    ],
)
def test_over_which_period(text: str, period: str) -> None:
    page = Page("p", text, "", "", "test", language="fr", published="2016-12-14")
    parsed = blocks(page, [Passage(0, len(text), "body", "test")], language.load("fr"))
    found = counts.find(page, parsed, (), times.find(page, parsed), ())
    assert [count.period for count in found] == [period]
