"""The parts of the time finder: figures, written numbers, the calendar, bounds; and that no text breaks it or slows it."""

from __future__ import annotations

import itertools
import time
from datetime import date

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from selon.find import times
from selon.find.blocks import Block
from selon.find.times.bounds import bounds
from selon.find.times.calendar import added, easter, feast_day, nth_weekday
from selon.find.times.figures import figures
from selon.find.times.grammar import compose
from selon.find.times.recognise import recognise
from selon.language import lexicon
from selon.model import Page


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("18h30", {"clock": 1110}),
        ("22 h", {"clock": 1320}),
        ("10:05", {"clock": 605}),
        ("5 p.m.", {"clock": 1020}),
        ("35 h", {"hours": 35}),
        ("14.12.2016", {"numdate": "2016-12-14"}),
        ("12/31/2016", {"numdate": "2016-12-31"}),
        ("2016-12-14", {"numdate": "2016-12-14"}),
        ("45.13.2016", {}),
        ("25:10", {}),
    ],
)
def test_figures(text: str, worth: dict[str, object]) -> None:
    assert figures(text) == worth


@pytest.mark.parametrize(
    ("text", "code", "number"),
    [
        ("vingt et un", "fr", 21),
        ("quatre-vingt-dix-sept", "fr", 97),
        ("soixante-dix", "fr", 70),
        ("deux cent trois", "fr", 203),
        ("deux mille seize", "fr", 2016),
        ("septante-deux", "fr", 72),
        ("twenty-four", "en", 24),
        ("two hundred and five", "en", 205),
        ("nineteen ninety-six", "en", 1996),
    ],
)
def test_written_numbers(text: str, code: str, number: int) -> None:
    (unit,) = recognise(text, code)
    assert unit.kinds["number"] == number


def test_calendar() -> None:
    assert easter(2016) == date(2016, 3, 27)
    assert easter(1999) == date(1999, 4, 4)
    assert feast_day("easter+49", 1999) == date(1999, 5, 23)
    assert feast_day("11/4/4", 2016) == date(2016, 11, 24)
    assert nth_weekday(2016, 5, 1, -1) == date(2016, 5, 30)
    assert nth_weekday(2016, 2, 1, 5) == date(2016, 2, 29)
    assert added(date(2016, 1, 31), 1, "M") == date(2016, 2, 29)
    assert added(date(2016, 1, 31), 9000, "Y") is None


@pytest.mark.parametrize(
    ("value", "mod", "expected"),
    [
        ("2016-12-12TMO", None, ("2016-12-12", "2016-12-12", "part")),
        ("2016-12-12T18:30", None, ("2016-12-12", "2016-12-12", "minute")),
        ("2016-Q3", None, ("2016-07-01", "2016-09-30", "quarter")),
        ("2016-SU", None, ("2016-06-21", "2016-09-21", "season")),
        ("1914/1918", None, ("1914-01-01", "1918-12-31", "years")),
        ("196X", "START", ("1960-01-01", "1963-05-02", "decade")),
        ("18XX", None, ("1800-01-01", "1899-12-31", "century")),
        ("XXXX-WXX-6", None, (None, None, None)),
        ("2016-02-31", None, (None, None, "day")),
        (None, None, (None, None, None)),
    ],
)
def test_bounds(value: str | None, mod: str | None, expected: tuple[str | None, str | None, str | None]) -> None:
    found = bounds(value, mod)
    assert found[0] == expected[0]
    assert found[2] == expected[2]
    if mod is None and "SU" not in (value or ""):
        assert found == expected


PHRASES = sorted({phrase for entries in lexicon("fr", "times").kinds.values() for phrase in entries})
OTHERS = ["le", "la", "du", "au", "de", "d'", "et", "à", "entre", "dans", "il y a", "après", "31", "0", "9999", "1er", "98", "2016",
          "18h", "12/31", "30/2", "(", ".", ",", "-", "\n", "999999999", "plus tard", "plus tôt", "par", "chaque", "tous les"]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(PHRASES + OTHERS), max_size=25),
    st.sampled_from(["2016-12-14", "2016-02-29", "0001-01-01", "9999-12-31", "nonsense", None]),
    st.sampled_from(["fr", "en"]),
)
def test_any_string_of_its_words_is_read(words: list[str], published: str | None, code: str) -> None:
    text = " ".join(words)
    page = Page("p", text, "", "", "test", published=published, language=code)
    found = times.find(page, (Block(page, 0, "body", 0, spacy.blank(code)(text)),))
    for before, after in itertools.pairwise(found):
        assert before.end <= after.start
    for each in found:
        assert text[each.start : each.end] == each.text


@pytest.mark.parametrize("piece", ["(", "1 ", "dix ", "lundi ", "début de ", "1.", "1 h ", "du 10 au ", "l'", "vingt-"])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    begun = time.process_time()
    assert sum(1 for _ in compose(recognise(text, "fr"), "fr")) >= 0
    assert time.process_time() - begun < 20
