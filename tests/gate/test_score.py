"""The scorer says what a reader would say of a small page."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from benchmarks import score

TEXT = "Le barrage a cédé, faisant douze morts à Lierre, a déclaré lundi à l'APP le maire, Jean Cosme.\nAbonnez-vous"


def at(words: str) -> dict[str, Any]:
    """The span of words in the text."""
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def page(**changes: Any) -> dict[str, Any]:
    """The page as annotated, with what changes in it."""
    said = {
        "content": [at("Le barrage a cédé, faisant douze morts à Lierre")],
        "source": at("le maire, Jean Cosme"),
        "resolved": "Jean Cosme",
        "cue": at("a déclaré"),
        "relay": [at("l'APP")],
        "form": "indirect",
        "modality": "asserted",
    }
    return {
        "passages": [{"start": 0, "end": 95, "kind": "body"}, {**at("Abonnez-vous"), "kind": "boilerplate"}],
        "statements": [said | changes.pop("said", {})],
        "times": [at("lundi") | {"value": "2024-03-04"}],
        "places": [at("Lierre") | {"lat": 51.13, "lon": 4.57}],
        "counts": [at("douze morts") | {"effect": "killed", "low": 12, "high": 12, "statement": 0}],
    } | changes


def figures(found: dict[str, Any]) -> dict[str, float | None]:
    """All figures of what was found on the page."""
    return score.figures(score.tally(TEXT, page(), found))


def test_the_annotation_itself_is_all_right() -> None:
    assert set(figures(page()).values()) == {1.0}


def test_nothing_found_is_nothing_right() -> None:
    none = figures({})
    assert none["statements content"] == none["times"] == none["counts"] == 0.0
    assert none["statements source"] is None


@pytest.mark.parametrize(
    ("said", "right", "wrong"),
    [
        # The name or the phrase will do; another's name will not.
        ({"source": at("Jean Cosme")}, "statements source", None),
        ({"source": {"text": "il"}, "resolved": "Jean Cosme"}, "statements source", None),
        ({"source": at("Lierre"), "resolved": None}, "statements content", "statements source"),
        ({"source": None, "resolved": None}, "statements content", "statements source"),
        # More than half of the content and of what stands in either.
        ({"content": [at("Le barrage a cédé, faisant douze morts")]}, "statements content", None),
        ({"content": [at("douze morts")]}, "counts", "statements content"),
        # A relay that is left out costs the whole, not the content.
        ({"relay": []}, "statements content", "statements relay"),
        ({"relay": []}, "statements source", "statements whole"),
        ({"modality": "conditional"}, "statements source", "statements modality"),
        ({"modality": "conditional"}, "statements relay", "statements whole"),
        ({"form": "direct"}, "statements whole", "statements form"),
    ],
)
def test_a_statement(said: dict[str, Any], right: str, wrong: str | None) -> None:
    found = figures(page(said=said))
    assert found[right] == 1.0
    if wrong:
        assert found[wrong] == 0.0


@pytest.mark.parametrize(
    ("changes", "figure", "value"),
    [
        ({"times": [at("a déclaré lundi") | {"value": "2024-03-04"}]}, "times", 1.0),
        ({"times": [at("a déclaré lundi") | {"value": "2024-03-04"}]}, "times strict", 0.0),
        ({"times": [at("lundi") | {"value": "2024-03-11"}]}, "times value", 0.0),
        ({"places": [at("Lierre") | {"lat": 51.22, "lon": 4.40}]}, "places 10 km", 0.0),  # Antwerp, 15 km away
        ({"places": [at("Lierre") | {"lat": 51.22, "lon": 4.40}]}, "places 161 km", 1.0),
        ({"places": [at("Lierre") | {"lat": None, "lon": None}]}, "places 161 km", 0.0),
        ({"counts": [at("douze morts") | {"effect": "injured", "low": 12, "high": 12}]}, "counts", 0.0),
        ({"counts": [at("douze") | {"effect": "killed", "low": 12, "high": None}]}, "counts range", 0.0),
        (
            {"counts": [at("douze") | {"effect": "killed", "low": 12, "high": 12, "statement": None}]},
            "counts statement",
            0.0,
        ),
        ({"counts": [at("douze") | {"effect": "killed", "vague": True}]}, "counts", 0.0),
        ({"passages": [{"start": 0, "end": len(TEXT), "kind": "body"}]}, "passages aside", 0.0),
    ],
)
def test_the_rest(changes: dict[str, Any], figure: str, value: float) -> None:
    assert figures(page(**changes))[figure] == value


def test_what_is_made_up_costs_precision() -> None:
    doubled = page()
    doubled["times"] = [*doubled["times"], at("Lierre")]
    assert figures(doubled)["times"] == pytest.approx(2 / 3)


def test_the_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    tallies = [score.tally(TEXT, page(), page()), score.tally(TEXT, page(), {}), score.tally(TEXT, page(), page())]
    total: Counter[str] = Counter()
    for one in tallies:
        total.update(one)
    figure = next(figure for figure in score.FIGURES if figure.name == "statements content")
    low, high = score.interval(tallies, figure, draws=300)
    assert low <= (figure.value(total) or 0) <= high
    assert (low, high) == score.interval(tallies, figure, draws=300)
