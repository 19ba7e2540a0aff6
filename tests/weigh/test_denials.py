"""What one source says and another denies, and events that two sources tell otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.told import told

from selon.keep import Dossier, Outcome
from selon.model import Reading
from selon.scale.reweigh import reweigh
from selon.weigh import weigh, word_of


def _sides(*readings: Reading, kind: str | None = None) -> list[tuple[str, str, str]]:
    """Of each conflict its rule and who stands on both sides; those of counts alone, or all others."""
    named = {finding: name for reading in readings for finding, (name, _) in word_of(reading).items()}
    found = weigh(readings).conflicts
    return [(one.rule, named[one.a], named[one.b]) for one in found if one.rule.startswith("count") is (kind == "count")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "Les syndicats affirment que la direction a menti. La direction rejette ces accusations.",
            [("Les syndicats", "La direction")],
            id="what was said last",
        ),
        pytest.param(
            "L'ONG accuse l'armée d'avoir visé l'école. L'armée nie toute responsabilité.",
            [("L'ONG", "L'armée")],
            id="an accusation of whoever denies",
        ),
        pytest.param(
            "Selon l'ONG, l'armée a utilisé des armes chimiques à Vernoy. Le marché a rouvert. L'armée nie avoir utilisé des "
            "armes chimiques.",
            [("ONG", "L'armée")],
            id="words taken up again",
        ),
        pytest.param(
            "Les syndicats affirment que la direction a menti. La rumeur selon laquelle la caisse est vide circule. La direction "
            "rejette ces accusations.",
            [],
            id="nobody is named for what was said last",
        ),
        pytest.param(
            "Le maire affirme que la digue est sûre. La préfète dément une rumeur de crue.", [], id="a rumour, whosever it is"
        ),
        pytest.param(
            "Le maire affirme que la digue est sûre. La préfète nie toute responsabilité.", [], id="nobody is accused"
        ),
        pytest.param(
            "Les syndicats affirment que la direction a menti. La direction n'a pas démenti ces accusations.",
            [],
            id="no denial",
        ),
        pytest.param(
            "Les syndicats affirment que la direction a menti. La direction n'a pas confirmé cette information.",
            [],
            id="not confirmed",
        ),
        pytest.param(
            "L'armée russe affirme avoir frappé le port. Moscou dément ces informations.", [], id="one camp"
        ),
        pytest.param(
            "Le maire affirme que la préfète a démenti ces accusations.", [], id="who tells of a denial denies nothing"
        ),
    ],
)
def test_a_denial_and_what_it_answers(text: str, sides: list[tuple[str, str]]) -> None:
    assert [(a, b) for _, a, b in _sides(told(text))] == sides


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "The union accused the mayor of hiding the report. The mayor denied the allegations.",
            [("The union", "The mayor")],
            id="what was said last",
        ),
        pytest.param(
            "The observatory said Russian planes were behind the raids. Moscow denied any involvement in the raids.",
            [("The observatory", "Moscow")],
            id="a camp is named by another word",
        ),
        pytest.param(
            "The observatory said rebels were behind the raids. Moscow denied any involvement in the raids.",
            [],
            id="somebody else is blamed",
        ),
    ],
)
def test_english_denials(text: str, sides: list[tuple[str, str]]) -> None:
    assert [(a, b) for _, a, b in _sides(told(text, language="en"))] == sides


def test_copies_of_one_report_make_one_conflict() -> None:
    text = "L'ONG accuse l'armée d'avoir visé l'école de Vernoy dans la nuit de lundi à mardi. L'armée nie toute responsabilité."
    assert len(_sides(told(text, "un"), told(text, "deux"))) == 1


def test_a_denied_claim_is_contested_and_not_retracted() -> None:
    text = "L'ONG accuse l'armée d'avoir visé l'école de Vernoy lundi soir. L'armée nie avoir visé l'école de Vernoy lundi soir."
    claims = [claim for claim in weigh([told(text, "un"), told(text, "deux")]).claims if claim.kind == "statement"]
    assert len(claims) == 2
    assert all("contested" in claim.flags and "retracted" not in claim.flags for claim in claims)


GIVEN = "L'OSDH a affirmé que 82 civils ont été tués à Alep le 12 décembre."
DENIED = "Damas a démenti que 82 civils aient été tués à Alep le 12 décembre."


def _figures(*readings: Reading) -> list[tuple[str, int, tuple[str, ...]]]:
    return sorted((each.grade, each.origins, each.flags) for each in weigh(readings).claims if each.kind == "count")


def test_who_denies_a_figure_does_not_bear_it_out() -> None:
    pages = told(GIVEN, "un"), told(DENIED, "deux", opening=1)
    assert _figures(*pages) == [("A1", 1, ("contested",))]
    assert _sides(*pages, kind="count") == [("count.denied", "OSDH", "Damas")]


def test_who_has_not_confirmed_a_figure_neither_bears_it_out_nor_denies_it() -> None:
    other = "Damas n'a pas confirmé que 82 civils aient été tués à Alep le 12 décembre."
    pages = told(GIVEN, "un"), told(other, "deux", opening=1)
    assert _figures(*pages) == [("A1", 1, ())]
    assert _sides(*pages, kind="count") == []
    assert _figures(pages[1]) == [("A1", 1, ("unconfirmed", "self-interested"))]


def test_a_figure_that_is_only_denied_says_so() -> None:
    assert _figures(told(DENIED, "deux")) == [("A1", 1, ("denied", "self-interested"))]


def test_a_denied_figure_is_no_rival_of_another() -> None:
    pages = told(GIVEN, "un"), told(DENIED.replace("82", "40"), "deux", opening=1)
    assert _sides(*pages, kind="count") == []


def test_who_says_and_denies_it_has_retracted_it() -> None:
    pages = told(GIVEN.replace("L'OSDH", "Damas"), "un"), told(DENIED, "deux", opening=1)
    assert _figures(*pages) == [("A1", 1, ("retracted", "self-interested"))]


HELD = "L'opposition a affirmé que les rebelles ont pris la ville d'Alep lundi."


@pytest.mark.parametrize(
    ("one", "other", "sides"),
    [
        pytest.param(
            HELD,
            "Damas a affirmé que l'armée syrienne a pris la ville d'Alep lundi.",
            [("event.taker", "L'opposition", "Damas")],
            id="each says that it took the town",
        ),
        pytest.param(
            HELD,
            "Damas a démenti que les rebelles aient pris la ville d'Alep lundi.",
            [("event.denied", "L'opposition", "Damas")],
            id="a town taken or not",
        ),
        pytest.param(HELD, "Damas a affirmé que l'armée syrienne a pris la ville de Homs lundi.", [], id="another town"),
        pytest.param(
            HELD, "Damas a affirmé que l'armée syrienne a pris la ville d'Alep le 3 octobre.", [], id="another day"
        ),
        pytest.param(
            "L'OSDH affirme que l'armée russe a bombardé Alep lundi.",
            "Moscou dément que l'armée russe ait bombardé Alep lundi.",
            [("event.denied", "OSDH", "Moscou")],
            id="a strike denied to whom it is laid",
        ),
        pytest.param(
            "L'OSDH affirme que l'armée syrienne a bombardé Alep lundi.",
            "Moscou dément que l'armée russe ait bombardé Alep lundi.",
            [],
            id="that one army did not strike says nothing of another",
        ),
    ],
)
def test_events_told_otherwise(one: str, other: str, sides: list[tuple[str, str, str]]) -> None:
    assert sorted(_sides(told(one, "un"), told(other, "deux"))) == sides


def test_a_dossier_is_weighed_with_its_events(tmp_path: Path) -> None:
    other = "Damas a démenti que les rebelles aient pris la ville d'Alep lundi."
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        dossier.add(Outcome(name, reading=told(text, name)) for name, text in (("un", HELD), ("deux", other)))
        reweigh(dossier)
        assert [one.rule for one in dossier.weighing().conflicts] == ["event.denied"]
