"""English counts: a phrase beside (words, effect, low, high) of each count in it."""

from __future__ import annotations

import pytest
from test_counts_fr import Row, read, rows

TABLE: list[tuple[str, list[Row]]] = [
    ("Twelve miners were killed in the collapse.", [("Twelve miners", "killed", 12, 12)]),
    (
        "The blast killed between four and five sailors and injured up to seven others.",
        [("between four and five sailors", "killed", 4, 5), ("up to seven others", "injured", None, 7)],
    ),
    ("A raid killed between 33 to 34 rebels.", [("between 33 to 34 rebels", "killed", 33, 34)]),
    ("The blast killed at least 11 and up to 15 rebels.", [("at least 11 and up to 15 rebels", "killed", 11, 15)]),
    # lists of parts
    (
        "Five sailors, including two boys, a cook, and two men, were killed.",
        [
            ("Five sailors", "killed", 5, 5),
            ("two boys", "killed", 2, 2),
            ("a cook", "killed", 1, 1),
            ("two men", "killed", 2, 2),
        ],
    ),
    (
        "At least one civilian, a child, was killed and four soldiers were injured.",
        [("At least one civilian", "killed", 1, None), ("a child", "killed", 1, 1), ("four soldiers", "injured", 4, 4)],
    ),
    (
        "At least 11 sailors were killed, including four boys and two cooks, and 15 others were wounded.",
        [
            ("At least 11 sailors", "killed", 11, None),
            ("four boys", "killed", 4, 4),
            ("two cooks", "killed", 2, 2),
            ("15 others", "injured", 15, 15),
        ],
    ),
    (
        "Five civilians, including a mother and her four children, were killed.",
        [("Five civilians", "killed", 5, 5), ("a mother and her four children", "killed", 5, 5)],
    ),
    ("A mother of three was killed by a shell.", [("A mother", "killed", 1, 1)]),
    ("Twelve sailors – including five cooks – were killed.", [
        ("Twelve sailors", "killed", 12, 12), ("five cooks", "killed", 5, 5),
    ]),
    # companions and ages
    ("The blast killed the mayor alongside 11 members of his staff.", [("11 members of his staff", "killed", 11, 11)]),
    ("The officer was killed along with his three children.", [("three children", "killed", 3, 3)]),
    ("The blast killed 28 year old Peter Smith.", []),
    ("Three sailors, including the owner of a bakery, were killed.", [("Three sailors", "killed", 3, 3)]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_counts(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected


def test_parts_say_what_they_are_part_of() -> None:
    found, _, _ = read("Five sailors, including two boys, a cook, and two men, were killed.", "en")
    assert [count.total_of for count in found] == [None, 0, 0, 0]


def test_a_part_tells_what_befell_its_whole() -> None:
    text = "At least 40 sailors, all of them from two towns, including 13 cooks and 24 boys, were killed."
    found, _, _ = read(text, "en")
    assert [(count.low, count.total_of) for count in found] == [(40, None), (13, 0), (24, 0)]


def test_where_people_come_from_is_not_counted() -> None:
    assert rows("At least 39 sailors from five families were killed.", "en") == [
        ("At least 39 sailors", "killed", 39, None)
    ]
