"""The kind of a line, told from the line itself and where it stands."""

from __future__ import annotations

import pytest

from selon.label import label
from selon.model import Known, Raw
from selon.read import read

BODY = "Deux ouvriers ont été blessés mardi à Vaurienne dans l'effondrement d'un hangar, a indiqué la préfecture."

LINES = [
    ("Mardi 13 décembre 2016", "meta"),
    ("Publié le 13/12/2016 à 18h02", "meta"),
    ("Par Jeanne Verdon", "meta"),
    ("avec AFP", "meta"),
    ("© Photo : la mairie", "meta"),
    ("Lire aussi : La préfecture ouvre une enquête", "teaser"),
    ("À voir sur notre site", "teaser"),
    ("Sur le même sujet :", "teaser"),
    ("Partager", "boilerplate"),
    ("Facebook | Twitter | WhatsApp", "boilerplate"),
    ("Abonnez-vous à notre lettre du matin", "boilerplate"),
    ("Tous droits réservés", "boilerplate"),
    ("Trois voisins partagent cet avis, selon la mairie, et l'ont écrit au préfet.", "body"),
    ("Ils ont publié une lettre ouverte.", "body"),
]


def _page(*lines: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    page = read(Raw("page.txt", "\n".join(lines).encode(), known=Known(title="Un hangar s'effondre")))
    return page.text, tuple((page.text[one.start : one.end], one.kind) for one in label(page))


@pytest.mark.parametrize(("line", "kind"), LINES)
def test_a_line_among_others(line: str, kind: str) -> None:
    _, found = _page("Un hangar s'effondre", BODY, line, BODY + " Une enquête est ouverte.")
    assert dict(found)[line] == kind


def test_the_headline_is_the_title_and_every_line_has_its_kind() -> None:
    text, found = _page("Un hangar s'effondre", BODY)
    assert [kind for _, kind in found] == ["title", "body"]
    assert "\n".join(line for line, _ in found) == text.strip()


def test_each_label_says_why_and_how_surely() -> None:
    page = read(Raw("page.txt", f"Un hangar s'effondre\n{BODY}\nPartager".encode()))
    for passage in label(page):
        assert passage.reason
        assert 0 < passage.score <= 1
