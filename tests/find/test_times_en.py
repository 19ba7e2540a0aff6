"""English times: a phrase beside the times in it, on a page of Wednesday 14 December 2016."""

from __future__ import annotations

import pytest

from selon import language
from selon.find import times
from selon.find.blocks import blocks
from selon.model import Page, Passage

TABLE = [
    ("The bridge fell on Monday.", [("Monday", "2016-12-12")]),
    ("The bridge fell on Tuesday night.", [("Tuesday night", "2016-12-13TNI")]),
    ("The minister will travel to Geneva on Saturday.", [("Saturday", "2016-12-17")]),
    ("It was restored last Friday.", [("last Friday", "2016-12-09")]),
    ("It was restored yesterday.", [("yesterday", "2016-12-13")]),
    ("Signed Monday 12 December 2016 in Rome", [("Monday 12 December 2016", "2016-12-12")]),
    ("Signed Fri Dec 9 2016 in Rome", [("Fri Dec 9 2016", "2016-12-09")]),
    ("It fell on May 4, 2015.", [("May 4, 2015", "2015-05-04")]),
    ("It fell on 4 May 2015 after a siege.", [("4 May 2015", "2015-05-04")]),
    ("It fell in mid-July.", [("mid-July", "2016-07")]),
    ("It has held since September 2014 by all accounts.", [("September 2014", "2014-09")]),
    ("They may march on the city.", []),
    ("Homes were shelled overnight.", [("overnight", "2016-12-13TNI")]),
    ("Homes were shelled at 5:30 p.m. on Monday.", [("5:30 p.m. on Monday", "2016-12-12T17:30")]),
    ("It came a day after the talks.", [("a day", "P1D")]),
    ("The two-week-old siege ended.", [("two-week-old", "P2W")]),
    ("It took more than four months.", [("more than four months", "P4M")]),
    ("It took two years and three months.", [("two years and three months", "P2Y3M")]),
    ("It began two years ago.", [("two years ago", "2014")]),
    ("It began last week.", [("last week", "2016-W49")]),
    ("It has grown in the past month.", [("past month", "P1M")]),
    ("It has grown in recent weeks.", [("recent weeks", "PXW")]),
    ("It began in the late 1990s.", [("late 1990s", "199X")]),
    ("It began in nineteen ninety-six.", [("nineteen ninety-six", "1996")]),
    ("The pause is repeated each day.", [("each day", "P1D")]),
    ("People are currently trapped.", [("currently", "PRESENT_REF")]),
    ("It was used in the past.", [("past", "PAST_REF")]),
    ("Three quarters of the town is gone.", []),
    ("A man aged 45 years died.", []),
    ("He said the fall of the city was near.", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    page = Page("p", text, "", "", "test", published="2016-12-14", language="en")
    parsed = blocks(page, (Passage(0, len(text), "body", "test"),), language.load("en"))
    assert [(time.text, time.value) for time in times.find(page, parsed)] == expected
