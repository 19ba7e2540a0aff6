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
    ("A lire aussi :", "teaser"),
    ("A lire : le maire s’explique sur le pont", "teaser"),
    ("Image illustrative : la vallée vue du pont", "meta"),
    ("Photo d’illustration / Jean Quillan", "meta"),
    ("Légende : le pont avant la crue", "meta"),
    ("Accueil > Actualités et humeurs > Le pont de Sauvenière est rouvert depuis lundi matin, à la joie de tous", "boilerplate"),
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


def test_a_page_in_one_enormous_line_is_cut_at_sentences_and_never_in_a_quotation() -> None:
    said = "« La digue a cédé. Personne ne dormait. Nous avons couru. Les bêtes ont suivi. »"
    text = " ".join([BODY, f"La fermière a raconté : {said}.", BODY, BODY] * 12)
    page = read(Raw("page.txt", text.encode()))
    found = [page.text[one.start : one.end] for one in label(page)]
    assert 5 < len(found) < 20
    assert " ".join(found) == page.text
    assert all(piece.endswith(".") and piece.count("«") == piece.count("»") for piece in found)


@pytest.mark.parametrize("text", ["a. B" * 300_000, "«" * 500_000, ". A" * 300_000])
def test_an_enormous_line_costs_little(text: str) -> None:
    assert label(read(Raw("page.txt", text.encode())))


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("La Voix de la Plaine", "meta"),
        ("La Voix de la Plaine, avec agences", "meta"),
        ("Justice | 17 mars 2022", "meta"),
        ("Le 17 mars 2022, le hangar s'est effondré sur deux ouvriers.", "body"),
        ("La Voix de la Plaine a rencontré les deux ouvriers blessés mardi", "body"),
    ],
)
def test_the_outlet_s_own_line_at_the_head(line: str, kind: str) -> None:
    known = Known(title="Un hangar s'effondre", outlet="voix-de-la-plaine.example")
    page = read(Raw("page.txt", f"Un hangar s'effondre\n{line}\n{BODY}".encode(), known))
    assert label(page)[1].kind == kind


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("PolitiqueLe budget de Sauvenière est voté", "Le budget de Sauvenière est voté"),
        ("InternationalVarénie : la trêve tient", "Varénie : la trêve tient"),
        ("Politique : le budget est voté", "Politique : le budget est voté"),
        ("Mondeville rouvre son pont", "Mondeville rouvre son pont"),
    ],
)
def test_a_section_glued_to_the_headline_is_no_part_of_it(line: str, title: str) -> None:
    page = read(Raw("page.txt", f"{line}\n{BODY}".encode()))
    assert page.title == title
    assert label(page)[0].kind == "title"
