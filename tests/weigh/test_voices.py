"""Who speaks, and which of them are one voice: the grade of a figure that two pages give on two names."""

from __future__ import annotations

import pytest
from tests.told import told

from selon.model import Claim
from selon.weigh import weigh


def _count(one: str, other: str, lang: str = "fr") -> Claim:
    readings = [told(one, "un"), told(other, "deux", lang, opening=1)]
    (claim,) = (claim for claim in weigh(readings).claims if claim.kind == "count" and len(claim.members) == 2)
    return claim


KILLED = "a affirmé que 82 civils ont été tués à Alep le 12 décembre."


@pytest.mark.parametrize(
    ("one", "other", "voices"),
    [
        pytest.param(f"L'ONU {KILLED}", f"L'organisation des Nations unies {KILLED}", 1, id="a body by its other name"),
        pytest.param(f"L'OSDH {KILLED}", f"L'Observatoire syrien des droits de l'homme {KILLED}", 1, id="an acronym"),
        pytest.param(
            f"Karim Morel, directeur de l'OSDH, {KILLED}", f"L'OSDH {KILLED}", 1, id="whoever speaks for a single body"
        ),
        pytest.param(f"La police {KILLED}", f"La préfecture {KILLED}", 1, id="two offices of one party"),
        pytest.param(f"Un journaliste de l'AFP {KILLED}", f"L'AFP {KILLED}", 1, id="a reporter is the agency"),
        pytest.param(f"L'ONU {KILLED}", f"Le Croissant-Rouge {KILLED}", 2, id="two bodies"),
        pytest.param(f"L'OSDH {KILLED}", f"La Maison Blanche {KILLED}", 2, id="two bodies, neither known to be a party"),
    ],
)
def test_names_of_one_voice(one: str, other: str, voices: int) -> None:
    assert _count(one, other).origins == voices


def test_a_body_is_one_voice_in_two_languages() -> None:
    other = "The United Nations said that 82 civilians were killed in Aleppo on December 12."
    assert _count(f"L'ONU {KILLED}", other, "en").origins == 1


def test_a_person_is_one_voice_whose_side_shows_on_one_page_only() -> None:
    said = "« Nous irons jusqu'au bout de la grève, quoi qu'il en coûte aux usagers du port »"
    pages = [
        told(f"{said}, a déclaré Karim Morel, responsable du syndicat des dockers.", "un"),
        told(f"Karim Morel est catégorique. {said}, a lancé Karim Morel.", "deux", opening=1),
    ]
    (claim,) = (claim for claim in weigh(pages).claims if claim.kind == "statement")
    assert (claim.origins, claim.grade) == (1, "A2")


def test_statements_of_other_figures_are_not_one_claim() -> None:
    pages = [
        told(f"L'ONU {KILLED}", "un"),
        told(f"L'ONU {KILLED.replace('82', '40')}", "deux"),
    ]
    assert [claim for claim in weigh(pages).claims if claim.kind == "statement"] == []
