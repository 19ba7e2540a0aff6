"""Which page the others go back to: what is known of each, and the answer, which may be that nobody knows."""

from __future__ import annotations

import pytest
from made import OWN, WIRE, reading

from selon.model import Copy, Reading
from selon.weigh import weigh


def _origin(*pages: Reading) -> tuple[str | None, set[str | None]]:
    rows = weigh(pages).copies
    return next((row.page for row in rows if row.role == "origin"), None), {row.credit for row in rows}


def _roles(*pages: Reading) -> set[str]:
    return {row.role for row in weigh(pages).copies}


def test_an_earlier_day() -> None:
    assert _origin(reading("a", *WIRE, published="2017-05-15"), reading("b", *WIRE)) == ("b", {None})


def test_an_earlier_hour() -> None:
    late = reading("a", *WIRE, published="2017-05-14T19:00:00+02:00")
    early = reading("b", *WIRE, published="2017-05-14T18:59:00+02:00")
    assert _origin(late, early)[0] == "b"


def test_one_day_and_no_hour_is_unknown() -> None:
    assert _roles(reading("a", *WIRE), reading("b", *WIRE)) == {"unknown"}


def test_no_date_is_unknown() -> None:
    assert _roles(reading("a", *WIRE, published=None), reading("b", *WIRE)) == {"unknown"}


def test_what_was_cut_was_cut_from_the_whole() -> None:
    assert _origin(reading("cut", WIRE[0]), reading("whole", *WIRE))[0] == "whole"


def test_a_stitched_page_is_no_whole() -> None:
    stitched = reading("stitched", WIRE[0], *OWN)
    assert _origin(reading("one", *WIRE), stitched)[0] is None


def test_a_page_stitched_from_two_texts_is_neither_s_origin() -> None:
    noon = [reading(name, *WIRE, published="2017-05-14T12:00:00+02:00") for name in ("one", "other")]
    rest = [reading(f"late-{n}", *OWN, published="2017-05-15") for n in range(6)]
    pages = [*noon[:1], reading("farm", *WIRE, *OWN), *rest]
    rows = weigh(pages).copies
    wire = next(row.origin for row in rows if row.page == "one")
    assert [row.page for row in rows if row.origin == wire and row.role == "origin"] == ["one"]


def test_what_was_reworded_goes_back_to_what_others_carry_word_for_word() -> None:
    reworded = tuple(line.replace("effondrée", "écroulée").replace("installé", "dressé") for line in WIRE)
    pages = [
        reading("light", *reworded, published="2017-05-14T11:00:00+02:00"),
        reading("root", *WIRE),
        reading("late", *WIRE, published="2017-05-15"),
    ]
    assert _origin(*pages)[0] == "root"
    assert any("reword" in row.evidence for row in weigh(pages).copies)


@pytest.mark.parametrize("credit", ["Avec AFP", "AFP", "(AFP)", "Source : AFP"])
def test_a_credited_agency_that_nobody_holds(credit: str) -> None:
    origin, named = _origin(reading("a", *WIRE, credit), reading("b", *WIRE, published="2017-05-13"))
    assert (origin, named) == (None, {"AFP"})


def test_a_credited_agency_that_is_held() -> None:
    wire = reading("wire", *WIRE, outlet="AFP", published="2017-05-16")
    assert _origin(wire, reading("a", *WIRE, "Avec AFP"))[0] == "wire"


def test_pages_that_credit_one_agency_share_an_origin_that_is_not_held() -> None:
    rows = weigh([reading("a", *WIRE, "Avec AFP"), reading("b", *OWN, "Avec AFP")]).copies
    assert len({row.origin for row in rows}) == 1
    assert all("not held" in row.evidence for row in rows)


def test_the_order_of_pages_changes_nothing() -> None:
    pages = [reading(f"p{n}", *WIRE, published=f"2017-05-{10 + n}") for n in range(5)]
    assert weigh(pages) == weigh(pages[::-1])


def test_every_row_says_why() -> None:
    rows: tuple[Copy, ...] = weigh([reading("a", *WIRE), reading("b", *WIRE, published="2017-05-13")]).copies
    assert len(rows) > 1
    assert all(row.evidence for row in rows)
