"""The annotated examples keep to their form: every span is in its page and says what it quotes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from benchmarks import gate

from selon.model import Effect, Form, Modality, PassageKind, PlaceLevel, TimeType

ANNOTATIONS = sorted(gate.GOLD.glob("*.json"))
CHOICES = (
    ("passages", "kind", set(get_args(PassageKind))),
    ("statements", "form", set(get_args(Form))),
    ("statements", "modality", set(get_args(Modality))),
    ("times", "type", set(get_args(TimeType))),
    ("places", "level", set(get_args(PlaceLevel))),
    ("counts", "effect", set(get_args(Effect))),
)


def spans(node: Any) -> Iterator[dict[str, Any]]:
    """Every span of an annotation."""
    if isinstance(node, dict):
        if "start" in node:
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for below in node:
            yield from spans(below)


@pytest.fixture(params=ANNOTATIONS, ids=lambda path: path.stem)
def annotated(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    """The text and the annotation of one example."""
    path: Path = request.param
    text = next(file for folder in gate.TEXTS if (file := folder / f"{path.stem}.txt").exists())
    return text.read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8"))


def test_there_are_enough_in_both_languages() -> None:
    languages = [json.loads(path.read_text(encoding="utf-8"))["language"] for path in ANNOTATIONS]
    assert len(languages) >= 30
    assert min(languages.count("fr"), languages.count("en")) >= 8


def test_spans_say_what_stands_there(annotated: tuple[str, dict[str, Any]]) -> None:
    text, page = annotated
    for span in spans(page):
        assert 0 <= span["start"] < span["end"] <= len(text)
        assert span.get("text", text[span["start"] : span["end"]]) == text[span["start"] : span["end"]]


def test_labels_are_those_of_the_vocabulary(annotated: tuple[str, dict[str, Any]]) -> None:
    _, page = annotated
    for key, field, choices in CHOICES:
        for row in page[key]:
            assert row[field] in choices, (key, row)


def test_passages_are_lines_and_findings_stand_in_them(annotated: tuple[str, dict[str, Any]]) -> None:
    text, page = annotated
    lines = [(row["start"], row["end"]) for row in page["passages"]]
    assert lines == sorted(lines)
    for start, end in lines:
        assert "\n" not in text[start:end]
        assert start == 0 or text[start - 1] == "\n"
        assert text[end : end + 1] in {"\n", ""}
    kinds = {span: row["kind"] for span, row in zip(lines, page["passages"], strict=True)}
    for row in (*page["times"], *page["places"], *page["counts"]):
        within = [span for span in lines if span[0] <= row["start"] and row["end"] <= span[1]]
        assert len(within) == 1, row
        assert kinds[within[0]] != "meta", row


def test_counts_are_ranges_and_stand_in_a_statement_that_is_there(annotated: tuple[str, dict[str, Any]]) -> None:
    _, page = annotated
    for row in page["counts"]:
        low, high = row["low"], row["high"]
        assert low is not None or high is not None
        assert low is None or high is None or low <= high
        assert row["statement"] is None or 0 <= row["statement"] < len(page["statements"])


def test_points_are_on_the_earth_and_countries_are_codes(annotated: tuple[str, dict[str, Any]]) -> None:
    _, page = annotated
    for row in page["places"]:
        assert (row["lat"] is None) == (row["lon"] is None)
        assert row["lat"] is None or (-90 <= row["lat"] <= 90 and -180 <= row["lon"] <= 180)
        assert row["country"] is None or (len(row["country"]) == 2 and row["country"].isupper())


def test_every_example_says_that_it_is_one() -> None:
    for folder in gate.TEXTS:
        for path in folder.glob("*.txt"):
            assert path.read_text(encoding="utf-8").rstrip().endswith(("écrit pour selon.", "written for selon."))
            assert "note" in json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
