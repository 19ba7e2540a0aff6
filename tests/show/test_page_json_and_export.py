from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from selon.errors import SelonError
from selon.keep import Dossier, Outcome
from selon.model import (
    Claim,
    Conflict,
    Copy,
    Count,
    Findings,
    Page,
    Passage,
    Problem,
    Reading,
    Span,
    Statement,
    Story,
    Time,
    Weighing,
)
from selon.show.export import FORMATS, export
from selon.show.export.cells import cell
from selon.show.export.columns import COLUMNS
from selon.show.page_json import as_json

TEXT = "=1+1\nLe maire de Sauve compte « 12 morts » lundi."


def _rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


def _reading(name: str) -> Reading:
    many, when, who = _span("12 morts"), _span("lundi"), _span("Le maire de Sauve")
    said = Statement((many,), who, None, "direct", "asserted", "statement.verb", "Le maire de Sauve")
    count = Count(many.start, many.end, many.text, "killed", "morts", 12, 12, "count.noun", statement=0, time=0)
    time = Time(when.start, when.end, when.text, "2016-12-12", "DATE", "time.weekday")
    found = Findings((Passage(0, 4, "title", "first line"),), (said,), (time,), (), (count,))
    return Reading(
        Page(name, TEXT, "0" * 64, "1" * 64, "a.txt", title="=1+1", authors=("A", "B"), language="fr"), found
    )


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    weighing = Weighing(
        copies=(Copy("o", "p", 0, 4, "origin"), Copy("o", "q", 0, 4, "copy", "AFP")),
        claims=(Claim("k", "count", ("p.c0", "q.c0"), "A2", 1, "one origin", ("contested",)),),
        conflicts=(Conflict("p.c0", "q.c0", "bounds", "they differ"),),
        stories=(Story("s", "Sauve", ()),),
    )
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        dossier.add(Outcome("a.txt", reading=_reading(name)) for name in "pq")
        dossier.add([Outcome("b", problem=Problem("b", "no text", "see the file"))])
        dossier.put_weighing(weighing)
        yield dossier


def test_a_page_as_json_has_the_words_of_every_span() -> None:
    page = json.loads(json.dumps(as_json(_reading("p"))))
    assert page["language"] == "fr"
    assert page["published"] is None
    assert page["authors"] == ["A", "B"]
    assert page["passages"][0]["kind"] == "title"
    assert page["statements"][0]["content"] == [{"start": 32, "end": 40, "text": "12 morts"}]
    assert page["statements"][0]["source"]["text"] == "Le maire de Sauve"
    assert page["statements"][0]["relay"] == []
    assert page["times"][0]["value"] == "2016-12-12"
    assert "mod" not in page["times"][0]
    assert (page["counts"][0]["low"], page["counts"][0]["statement"]) == (12, 0)


def test_json_lines_have_one_file_a_table_and_ids_that_join(dossier: Dossier, tmp_path: Path) -> None:
    files = export(dossier, "jsonl", tmp_path / "out")
    tables = {file.stem: _rows(file) for file in files}
    assert set(tables) == set(COLUMNS)
    assert [page["page"] for page in tables["pages"]] == ["p", "q"]
    assert tables["pages"][0]["text"] == TEXT
    assert tables["counts"][1]["statement"] == tables["statements"][1]["id"] == "q.s0"
    assert tables["counts"][0]["time"] == tables["times"][0]["id"]
    assert tables["claims"][0]["members"] == [count["id"] for count in tables["counts"]]
    assert tables["conflicts"] == [{"a": "p.c0", "b": "q.c0", "rule": "bounds", "why": "they differ"}]
    assert tables["copies"][1]["credit"] == "AFP"
    assert tables["stories"][0]["story"] == "s"
    assert tables["problems"][0]["mend"] == "see the file"


def test_csv_has_every_column_and_no_formula(dossier: Dossier, tmp_path: Path) -> None:
    files = {file.stem: file for file in export(dossier, "csv", tmp_path / "out")}
    with files["pages"].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS["pages"]
    assert rows[0]["title"] == "'=1+1"
    assert rows[0]["authors"] == '["A", "B"]'
    assert rows[0]["text"] == "'" + TEXT
    assert len(files["counts"].read_text(encoding="utf-8-sig").splitlines()) == 3


@pytest.mark.parametrize("to", FORMATS)
def test_exporting_again_replaces_and_leaves_nothing_beside(dossier: Dossier, tmp_path: Path, to: str) -> None:
    folder = tmp_path / "out"
    export(dossier, to, folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    export(dossier, to, folder)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_every_row_has_exactly_the_columns_of_its_table(dossier: Dossier, tmp_path: Path) -> None:
    for file in export(dossier, "jsonl", tmp_path / "out"):
        for row in _rows(file):
            assert set(row) == set(COLUMNS[file.stem])


def test_what_cannot_be_written_says_so(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(SelonError, match="choose one of"):
        export(dossier, "xlsx", tmp_path / "out")
    (tmp_path / "file").touch()
    with pytest.raises(SelonError, match="cannot write"):
        export(dossier, "csv", tmp_path / "file")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (True, "true"),
        (0, 0),
        (-1.5, -1.5),
        ("morts", "morts"),
        ("=CMD()", "'=CMD()"),
        ("+33 1", "'+33 1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\t=1", "'\t=1"),
        (["é"], '["é"]'),
        ({"start": 1}, '{"start": 1}'),
    ],
)
def test_cells(value: object, expected: object) -> None:
    assert cell(value) == expected
