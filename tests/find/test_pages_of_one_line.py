"""Pages that run everything together in one line, as fuzzing and broken extraction make them: read whole, and in time."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from selon.find import find
from selon.label import label
from selon.model import Known, Raw
from selon.read import read

AGAIN = 90

CALLS = 300
"""Most calls of functions for each sign of a line: what is sought from the start for each word of it takes many more."""


def calls(do: Callable[[], object]) -> int:
    """How many functions are called."""
    made = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal made
        made += event == "call"

    sys.setprofile(count)
    try:
        do()
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize(
    ("piece", "least"),
    [
        ("Lundi 12 décembre 2016, selon l'agence, « douze morts » à Vaurienne ; voir ici. ", AGAIN),
        ("selon l'agence de Vaurienne, douze personnes sont mortes lundi à Montbruc, ", AGAIN // 2),
        ("le maire dit que le préfet affirme que ", 1),
        ("il a dit qu'elle lui a dit ", 1),
        ("« Douze « morts, a dit le maire ", 1),
    ],
)
def test_a_line_without_an_end_is_read(piece: str, least: int) -> None:
    page = read(Raw("line.txt", ("Un titre\n" + piece * AGAIN).encode(), Known(published="2016-12-14")))
    passages = label(page)
    found = find(page, passages)  # all tables of words are loaded now
    assert calls(lambda: find(page, passages)) < CALLS * len(page.text)
    assert len(found.statements) >= least
    assert all(span.text == page.text[span.start : span.end] for said in found.statements for span in said.content)


@pytest.mark.parametrize("text", ["Se disaient déçus du mouvement, Mme Durand a annoncé qu'elle partait.", "Se pensaient membre du collectif, elle a dit partir."])
def test_a_text_that_begins_amiss_is_read(text: str) -> None:
    page = read(Raw("line.txt", text.encode()))
    assert find(page, label(page)).statements
