"""How many independent texts stand behind some pages."""

from __future__ import annotations

import pytest
from made import OWN, WIRE, reading

from selon.model import Reading
from selon.weigh import weigh
from selon.weigh.roots import roots

THIRD = (
    "Un ingénieur venu de Lusigné examine depuis lundi les restes du pont, et ses premières notes parlent d'un bois "
    "rongé de l'intérieur par l'humidité.",
    "Le fabricant des poutres avait fait faillite avant la fin du chantier ; personne ne sait qui a signé la réception.",
)


def _number(*pages: Reading) -> int:
    return len(set(roots(pages, weigh(pages).copies).values()))


@pytest.mark.parametrize(
    ("pages", "number"),
    [
        pytest.param((WIRE, WIRE, WIRE), 1, id="three outlets, one text"),
        pytest.param((WIRE, OWN), 2, id="two reports of one event"),
        pytest.param((WIRE, OWN, THIRD, WIRE[:1], OWN[1:]), 3, id="three texts and cuts of them"),
        pytest.param((WIRE, OWN, (*WIRE[:2], *OWN[1:])), 2, id="a page stitched of two others"),
    ],
)
def test_texts(pages: tuple[tuple[str, ...], ...], number: int) -> None:
    made = [reading(f"p{n}", *lines, published=f"2017-05-{10 + n}") for n, lines in enumerate(pages)]
    assert _number(*made) == number


def test_one_publisher_is_one_source() -> None:
    assert _number(reading("a", *WIRE, publisher="Groupe"), reading("b", *OWN, publisher="Groupe")) == 1


def test_all_that_credits_one_agency_is_one_source() -> None:
    assert _number(reading("a", *WIRE, "Avec AFP"), reading("b", *OWN, "Avec AFP")) == 1


def test_an_agency_and_a_report_are_two() -> None:
    assert _number(reading("a", *WIRE, "Avec AFP"), reading("b", *OWN)) == 2
