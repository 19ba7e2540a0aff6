"""Private persons bear made-up names in an export that asks for it, and every span still fits its text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from selon.keep import Dossier
from selon.scale import build
from selon.show.export import export
from selon.show.export.pseudonyms import Pseudonyms

SECRET = b"not so secret"
NAMES = Pseudonyms(["Jeanne Orsel", "Orsel", "Léa de Montbruc"], ["Montbruc", "le maire Paul Brandier"], SECRET)


@pytest.mark.parametrize(
    "text",
    [
        "Jeanne Orsel habite ici.",
        "« Rien », dit ORSEL ? Non : Orsel.",
        "Léa de Montbruc se tait, l'Orsel aussi.",
    ],
)
def test_a_name_is_replaced_by_one_of_its_length(text: str) -> None:
    made = NAMES.text(text)
    assert len(made) == len(text)
    assert "Jeanne" not in made
    assert "orsel" not in made.lower()
    assert "Léa" not in made


@pytest.mark.parametrize("text", ["Paul Brandier, maire de Montbruc", "orsels et jeannettes", ""])
def test_others_keep_theirs(text: str) -> None:
    assert NAMES.text(text) == text


def test_one_person_has_one_name_within_an_export_and_another_in_the_next() -> None:
    again, other = Pseudonyms(["Jeanne Orsel"], [], SECRET), Pseudonyms(["Jeanne Orsel"], [], b"another")
    assert NAMES.text("Jeanne Orsel") == again.text("Jeanne Orsel") != other.text("Jeanne Orsel")


def test_an_export_names_nobody_and_its_spans_hold(tmp_path: Path) -> None:
    page = "Éboulement à Vaurienne\nJeanne Orsel, une habitante, a déclaré lundi que douze personnes avaient été blessées.\n"
    (tmp_path / "jeanne-orsel.txt").write_text(page, encoding="utf-8")
    build([tmp_path / "jeanne-orsel.txt"], tmp_path / "a.selon", workers=1)
    with Dossier.open(tmp_path / "a.selon") as dossier:
        assert any(actor.kind == "person" for reading in dossier.readings() for actor in reading.findings.actors)
        export(dossier, "jsonl", tmp_path / "out", pseudonyms=True)
    written = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "out").glob("*.jsonl"))
    assert "orsel" not in written.lower()
    text = json.loads((tmp_path / "out" / "pages.jsonl").read_text(encoding="utf-8"))["text"]
    for line in (tmp_path / "out" / "counts.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert text[row["start"] : row["end"]] == row["text"]
