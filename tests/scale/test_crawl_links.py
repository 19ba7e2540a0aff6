"""Pages of a crawl that share text are linked, however their 4-grams are cut into ranges."""

from __future__ import annotations

from typing import Any

import pytest

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'selon[ray]'")

from selon.scale.crawl.links import added_up, grams_of, linked, ordinal  # noqa: E402

WIRE = "Le maire de Vaurienne a annoncé mardi soir que l'éboulement de la veille avait coupé la route de Montbruc pour un mois"
FIRST_ELEVEN = "Le maire de Vaurienne a annoncé mardi soir que l'éboulement"
OTHER = "Une tempête a privé de courant onze mille foyers du littoral, où la préfecture attend encore des vents de cent kilomètres"


def row(record: int, text: str, published: str | None = "2016-12-12", kind: str = "body") -> dict[str, Any]:
    """A row of a crawl with one passage."""
    passage = {"start": 0, "stop": len(text), "kind": kind}
    return {"file": 0, "record": record, "id": str(record), "published": published, "text": text, "passages": [passage]}


def links(rows: list[dict[str, Any]], ranges: int) -> list[tuple[int, int]]:
    """The pairs that are linked, worked through range by range as a cluster does."""
    grams = grams_of(rows, ranges)
    pairs = pa.concat_tables(linked(of(grams, number), ranges) for number in range(ranges))
    found = pa.concat_tables(added_up(of(pairs, number)) for number in range(ranges))
    return sorted(zip(found["left"].to_pylist(), found["right"].to_pylist(), strict=True))


def of(table: Any, number: int) -> Any:
    """The rows of one range."""
    return table.filter(pa.compute.equal(table["range"], number))


@pytest.mark.parametrize("ranges", [1, 3, 16])
@pytest.mark.parametrize(
    ("other", "shared"),
    [
        (WIRE, True),
        (WIRE.upper().replace("É", "E"), True),
        (f"{OTHER}. {WIRE}", True),
        (f"{FIRST_ELEVEN} a fait trois morts", True),
        ("Le maire de Vaurienne a annoncé mardi soir une réunion publique sur les travaux de la route", False),
        (OTHER, False),
    ],
)
def test_pages_that_share_eleven_words_in_a_row_are_linked(other: str, shared: bool, ranges: int) -> None:
    assert links([row(1, WIRE), row(2, other, "2016-12-13")], ranges) == ([(1, 2)] if shared else [])


def test_the_earlier_page_stands_on_the_left_and_an_undated_one_on_the_right() -> None:
    assert links([row(1, WIRE, None), row(2, WIRE, "2016-12-14"), row(3, WIRE)], 4) == [(2, 1), (3, 1), (3, 2)]


def test_a_text_that_many_carry_is_linked_to_its_first_holder_and_the_eight_before() -> None:
    found = links([row(record, WIRE, f"2016-12-{record:02}") for record in range(1, 31)], 4)
    assert {left for left, right in found if right == 30} == {1, *range(22, 30)}


def test_what_is_no_text_of_the_page_links_nothing() -> None:
    assert links([row(1, WIRE, kind="boilerplate"), row(2, WIRE, kind="boilerplate")], 2) == []


def test_files_and_records_make_one_number() -> None:
    assert ordinal(0, 7) == 7
    assert ordinal(3, 7) == 3 * 2**32 + 7
