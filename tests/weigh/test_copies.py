"""Which stretches of two pages go back to one text: the pages, and what they share."""

from __future__ import annotations

import pytest
from made import OWN, WIRE, reading

from selon.weigh import copies
from selon.weigh.texts import in_time

QUOTE = "« Nous avions prévenu tout le monde que les planches du milieu ne porteraient plus la foule cette année »"


def _shared(*pages: tuple[str, ...]) -> list[set[str]]:
    readings = in_time([reading(f"page-{turn}", *lines) for turn, lines in enumerate(pages)])
    return [{member.page.id for member in family.members} for family in copies.find(readings)]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        pytest.param(WIRE, WIRE, True, id="word for word"),
        pytest.param(WIRE, tuple(line.upper() for line in WIRE), True, id="in capitals"),
        pytest.param(WIRE, tuple(line.replace("'", "’") for line in WIRE), True, id="another apostrophe"),
        pytest.param(WIRE, (" ".join(WIRE),), True, id="paragraphs run together"),
        pytest.param(WIRE, (OWN[0], WIRE[1], OWN[2]), True, id="one paragraph inside another report"),
        pytest.param(WIRE, (WIRE[0].replace("12", "17").replace("trois", "cinq"),), True, id="other figures"),
        pytest.param(WIRE, OWN, False, id="the same facts in other words"),
        pytest.param((f"{QUOTE}, dit un élu.",), (f"Un voisin s'emporte : {QUOTE}.",), False, id="one quotation in two texts"),
        pytest.param(("Lire aussi nos autres pages",), ("Lire aussi nos autres pages",), False, id="a heading"),
    ],
)
def test_what_is_a_copy(one: tuple[str, ...], other: tuple[str, ...], found: bool) -> None:
    assert bool(_shared(one, other)) is found


def test_a_light_rewrite_is_a_copy() -> None:
    rewritten = WIRE[0].replace("effondrée", "écroulée").replace("dimanche", "ce week-end").replace("tombés", "chutés")
    assert _shared(WIRE, (rewritten,)) == [{"page-0", "page-1"}]


def test_one_mould_filled_twice_is_no_copy() -> None:
    mould = (
        "{a} a battu {b} par {x} buts à {y} samedi soir au stade {c} devant {n} spectateurs, grâce à {d} et {e}, et "
        "remonte à la place numéro {z} avant de recevoir {f} mercredi"
    )
    one = mould.format(a="Valmorin", b="Brézac", x=3, y=1, c="Aubrelin", n=4512, d="Pradère", e="Quillan", z=5, f="Lusigné")
    two = mould.format(a="Carnoy", b="Montrécy", x=2, y=0, c="Delvoux", n=9870, d="Jolivel", e="Ybert", z=9, f="Ostervel")
    assert _shared((one,), (two,)) == []


OFFICE = "la directrice du service des eaux et des forêts de la vallée, Jeanne Quillan"
"""A dozen words that every page about her has."""


def test_the_name_of_an_office_is_no_copy() -> None:
    one = (f"Interrogée par un lecteur, {OFFICE}, n'a pas voulu dire quand le barrage serait vidé cette année encore.", OWN[0])
    two = (f"Au conseil de mardi, on a surtout entendu parler des loups, et {OFFICE}, a quitté la salle avant le vote.", OWN[1])
    assert _shared(one, two) == []


def test_it_may_be_one_where_more_of_the_two_pages_is() -> None:
    one = (f"Interrogée par un lecteur, {OFFICE}, n'a pas voulu dire quand le barrage serait vidé cette année.", WIRE[0])
    two = (f"Au conseil de mardi, on a surtout entendu parler des loups, et {OFFICE}, a quitté la salle.", WIRE[0])
    assert len(_shared(one, two)) == 2


def test_common_words_in_a_long_row_are_a_copy() -> None:
    row = "et il a dit que tous les gens qui sont là ne le sont pas pour lui mais pour elle et que tout le reste est à voir"
    words = row.split()
    crowd = [(" ".join(words[n % 7 :: 2] + words[n % 5 :: 3]),) for n in range(3_000)]  # every word is on every page
    found = _shared((f"{row}, {OWN[0]}",), (f"{row}, {WIRE[2]}",), *crowd)
    assert any({"page-0", "page-1"} <= family for family in found)


def test_numbers_that_one_publisher_repeats_are_news() -> None:
    told = "Au total, 38 600 personnes avaient défilé le 22 décembre, contre 66 000 une semaine plus tôt et 282 000 en novembre"
    own = [reading(f"p{n}", told, f"Un autre sujet numéro {n}", outlet="L'Écho") for n in range(5)]
    titled = [type(each)(_titled(each.page, n), each.findings) for n, each in enumerate(own)]
    assert [len(family.members) for family in copies.find(in_time(titled))] == [5]


def test_two_texts_of_one_mould_stay_two_however_often_each_is_copied() -> None:
    mould = (
        "Le corps d'un promeneur de {n} ans a été retrouvé {d} matin par des pêcheurs près du barrage de {t}, où les "
        "recherches avaient été interrompues {v} soir en raison du brouillard, a annoncé la gendarmerie de {g}"
    )
    one = mould.format(n=31, d="mardi", t="Brézac", v="lundi", g="Lusigné")
    two = mould.format(n=58, d="samedi", t="Carnoy", v="vendredi", g="Ostervel")
    assert sorted(map(sorted, _shared(*[(one,)] * 3, *[(two,)] * 3))) == [
        ["page-0", "page-1", "page-2"],
        ["page-3", "page-4", "page-5"],
    ]


def test_a_passage_copied_sixty_times_is_one_family() -> None:
    assert [len(family) for family in _shared(*[(WIRE[0],)] * 60)] == [60]


def test_what_stands_on_every_page_of_one_outlet_is_its_furniture() -> None:
    line = "Recevez chaque matin dans votre boîte toute l'information de la vallée et de ses environs, gratuitement"
    own = [reading(f"p{n}", line, f"Un autre sujet numéro {n}", outlet="L'Écho") for n in range(5)]
    pages = [reading(each.page.id, *each.page.text.splitlines(), outlet="L'Écho") for each in own]
    titled = [type(each)(_titled(each.page, n), each.findings) for n, each in enumerate(pages)]
    assert list(copies.find(in_time(titled))) == []


def _titled(page, number):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    return replace(page, title=f"Titre {number}")


def test_furniture_and_teasers_support_nothing() -> None:
    one = reading("one", WIRE[0])
    other = reading("other", WIRE[0], kinds=("teaser",))
    assert list(copies.find(in_time([one, other]))) == []
