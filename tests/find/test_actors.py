"""Actors: a text beside the name, kind and acronym of each actor in it, and what names it."""

from __future__ import annotations

import pytest

from selon import language
from selon.find import actors
from selon.find.blocks import blocks
from selon.model import Actor, Page, Passage

Row = tuple[str, str, str | None, list[str]]


def found(text: str, code: str = "fr") -> tuple[Actor, ...]:
    page = Page("p", text, "", "", "test", language=code)
    return actors.find(page, blocks(page, [Passage(0, len(text), "body", "test")], language.load(code)))


TABLE: list[tuple[str, str, list[Row]]] = [
    (
        "fr",
        "Jeanne Morel, maire de Voiron, a parlé. Mme Morel est sortie.",
        [("Jeanne Morel", "person", None, ["Jeanne Morel", "Morel"])],
    ),
    (
        "fr",
        "Brigitte Morel est venue. Le quai d'Éric Morel ferme. Avant, Morel parlait.",
        [("Brigitte Morel", "person", None, ["Brigitte Morel"])],
    ),
    (
        "fr",
        "L'Organisation mondiale du commerce (OMC) siège. L'OMC se tait.",
        [("Organisation mondiale du commerce", "organisation", "OMC",
          ["Organisation mondiale du commerce", "OMC", "OMC"])],
    ),
    (
        "fr",
        "Le Conseil économique, social et environnemental (Cese) siège. Le président du Cese se tait.",
        [("Conseil économique, social et environnemental", "organisation", "Cese",
          ["Conseil économique, social et environnemental", "Cese", "Cese"])],
    ),
    (
        "fr",
        "L'AFP et Reuters le rapportent.",
        [("AFP", "agency", None, ["AFP"]), ("Reuters", "agency", None, ["Reuters"])],
    ),
    (
        "en",
        "Jane Smith, the mayor of Dover, spoke. Mrs Smith thanked the World Food Programme (WFP). The WFP left.",
        [
            ("Jane Smith", "person", None, ["Jane Smith", "Smith"]),
            ("World Food Programme", "organisation", "WFP", ["World Food Programme", "WFP", "WFP"]),
        ],
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE, ids=[row[1] for row in TABLE])
def test_actors(code: str, text: str, expected: list[Row]) -> None:
    rows = [(a.name, a.kind, a.acronym, [span.text for span in a.mentions]) for a in found(text, code)]
    assert rows == expected


def test_an_office_belongs_to_its_holder() -> None:
    (actor,) = found("Le général Paul Durand commande.")
    assert (actor.name, actor.offices) == ("Paul Durand", ("général",))


def test_every_mention_carries_its_words() -> None:
    text = "Jeanne Morel est maire. Mme Morel est sortie."
    for actor in found(text):
        for span in actor.mentions:
            assert text[span.start : span.end] == span.text


def test_a_language_without_words_has_no_actors() -> None:
    assert actors.find(Page("p", "Jeanne Morel", "", "", "test", language="und"), ()) == ()
