"""No committed figure of the annotated examples falls by more than noise."""

from __future__ import annotations

import json

import pytest
from benchmarks import gate


def test_no_figure_has_fallen() -> None:
    committed = json.loads(gate.COMMITTED.read_text(encoding="utf-8"))
    falls = gate.fallen(committed, gate.today())
    assert not falls, "\n".join(
        ["figures fell; where that is meant, `make gate-update` commits to the new ones:", *falls]
    )


@pytest.mark.parametrize(
    ("before", "now", "fell"),
    [
        ((0.80, 200), (0.80, 200), False),
        ((0.80, 200), (0.95, 200), False),
        ((0.80, 200), (0.78, 200), False),  # two points are let through
        ((0.80, 200), (0.77, 200), True),
        ((0.80, 20), (0.70, 20), False),  # two items of twenty
        ((0.80, 20), (0.65, 20), True),
        ((0.80, 20), (None, 0), True),
    ],
)
def test_what_is_a_fall(before: tuple[float, int], now: tuple[float | None, int], fell: bool) -> None:
    row = dict(zip(("value", "of"), before, strict=True))
    assert bool(gate.fallen({"fr x": row}, {"fr x": {"value": now[0], "of": now[1]}})) is fell


def test_a_figure_that_has_gone_is_a_fall() -> None:
    assert gate.fallen({"fr x": {"value": 0.5, "of": 10}}, {})
