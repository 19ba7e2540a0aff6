"""Which figures cannot both hold: two short pages, or one, and the rules that speak of them."""

from __future__ import annotations

import pytest
from tests.told import told

from selon.weigh import weigh
from selon.weigh.scope import hour


def _rules(*texts: str) -> list[str]:
    pages = [told(text, f"journal-{turn}", opening=None) for turn, text in enumerate(texts)]
    return sorted(conflict.rule for conflict in weigh(pages).conflicts)


ONE_PAGE = [
    pytest.param(
        "À Paris, 3.000 personnes ont manifesté samedi selon la police. Ils étaient 9.000 selon les organisateurs.",
        ["count.sources"],
        id="police and organisers",
    ),
    pytest.param(
        "Environ 1.500 personnes selon la préfecture, et 3.000 selon les responsables de la manifestation, ont défilé "
        "samedi à Lyon.",
        ["count.sources"],
        id="organisers by another name",
    ),
    pytest.param(
        "Au moins cinq personnes ont été tuées par la crue à Lyon, selon les pompiers. La préfecture, elle, parle de trois "
        "morts.",
        ["count.sources"],
        id="a source set against the one before",
    ),
    pytest.param(
        "Plus de 9.500 personnes ont été évacuées depuis jeudi, selon le ministère russe de la Défense. "
        "Selon l'OSDH, 8.500 personnes ont été évacuées depuis jeudi.",
        ["count.sources"],
        id="two camps of the evacuated",
    ),
    pytest.param(
        "Plus de 415 civils ont été tués à Alep, selon l'OSDH. Selon Damas, 500 civils ont été tués à Alep.",
        [],
        id="an open bound holds the larger figure",
    ),
    pytest.param(
        "Selon l'OSDH, 82 civils ont été tués à Alep, dont 13 enfants, selon l'ONU.",
        [],
        id="a part is no rival of its total",
    ),
    pytest.param("951 civils ont été tués à Alep selon l'OSDH, dont 200 selon Damas.", [], id="a part of one whole"),
    pytest.param(
        "À Lyon, 3.000 personnes ont manifesté selon la police, dont 300 selon les organisateurs.",
        [],
        id="a part of a crowd",
    ),
    pytest.param(
        "En tout 90.000 personnes ont manifesté, dont 8.500 à Lyon selon la police (20.000 selon les organisateurs).",
        ["count.sources"],
        id="one part that two sources count",
    ),
    pytest.param(
        "Selon la police, 40 personnes ont été blessées à Lyon. Selon les pompiers, 12 personnes ont été interpellées.",
        [],
        id="other things",
    ),
    pytest.param(
        "Environ 3.000 personnes ont manifesté à Lyon selon la police, 3.100 selon les organisateurs.",
        [],
        id="near enough for about",
    ),
    pytest.param(
        "À Lyon, 3.000 personnes ont manifesté samedi selon la police, 9.000 dimanche selon les organisateurs.",
        [],
        id="figures of other days",
    ),
]


@pytest.mark.parametrize(("text", "rules"), ONE_PAGE)
def test_figures_that_one_page_sets_side_by_side(text: str, rules: list[str]) -> None:
    assert _rules(text) == rules


NONE = "Aucun civil n'a été tué à Alep, a assuré l'armée syrienne."
SOME = "Au moins 82 civils ont été tués à Alep, a affirmé l'ONU."


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        pytest.param(NONE, SOME, ["count.denial"], id="none against some"),
        pytest.param(NONE, "Au moins 82 civils ont été blessés à Alep, a affirmé l'ONU.", [], id="another effect"),
        pytest.param(NONE, "Aucun civil n'a été tué à Alep, a affirmé l'ONU.", [], id="both say none"),
        pytest.param(NONE, "Au moins 82 civils ont été tués à Homs, a affirmé l'ONU.", [], id="another place"),
        pytest.param(NONE, "Au moins 82 civils ont été tués à Alep, a reconnu l'armée syrienne.", [], id="one camp"),
        pytest.param(NONE, "Au moins 82 civils ont été tués à Alep.", [], id="nobody is named"),
    ],
)
def test_a_flat_none(one: str, other: str, rules: list[str]) -> None:
    assert _rules(one, other) == rules


def test_a_conflict_names_both_counts_and_says_why() -> None:
    weighed = weigh([told(NONE, "un", opening=None), told(SOME, "deux", opening=None)])
    (conflict,) = weighed.conflicts
    ids = {member for claim in weighed.claims for member in claim.members}
    assert {conflict.a, conflict.b} <= ids
    assert "Aucun civil" in conflict.why
    assert "82 civils" in conflict.why


def test_a_source_ends_where_a_dash_cuts_in() -> None:
    text = "À Lyon, 2.500 personnes ont défilé selon les organisateurs - 900 selon la police - contre 1.200 lundi."
    (conflict,) = weigh([told(text, "un", opening=None)]).conflicts
    assert "(les organisateurs)" in conflict.why
    assert "(la police)" in conflict.why


def test_the_order_of_pages_changes_nothing() -> None:
    pages = [told(NONE, "un", opening=None), told(SOME, "deux", opening=None)]
    assert weigh(pages) == weigh(pages[::-1])


@pytest.mark.parametrize(("day", "expected"), [("le 10 décembre", None), ("dimanche soir", "EV"), (None, "EV")])
def test_an_hour_of_another_day_is_not_that_of_a_count(day: str | None, expected: str | None) -> None:
    text = "Invité dimanche soir, il a annoncé que 8.900 policiers, contre 6.500 le 10 décembre, seraient mobilisés."
    times = told(text, "un", opening=None).findings.times
    own = next((each for each in times if day and text[each.start : each.end] in day), None)
    assert hour(times, (0, len(text)), own) == expected
