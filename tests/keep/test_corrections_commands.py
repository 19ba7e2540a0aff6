from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from selon.cli.app import build_app
from selon.errors import CorrectionError
from selon.keep import Dossier, Outcome
from selon.keep.corrections import about

from .conftest import outcome, reading

WHEN = "2020-01-02T03:04:05+00:00"


@pytest.fixture
def two() -> list[Outcome]:
    return [outcome(reading(name), name) for name in ("one", "two")]


@pytest.fixture
def path(tmp_path: Path, two: list[Outcome]) -> Path:
    made = tmp_path / "a.selon"
    with Dossier.open(made, create=True) as dossier:
        dossier.add(two)
        dossier.correct([about(two[0].reading, "s0", "correct", "Ana", WHEN, "", {"resolved": "la mairie"})])
    return made


def run(*arguments: object) -> str:
    result = CliRunner().invoke(build_app("en"), ["corrections", *map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_listed_carried_undone(path: Path, tmp_path: Path, two: list[Outcome]) -> None:
    assert "Ana · correct statement · stands" in run("list", path)
    told = json.loads(run("export", path))
    run("export", path, "-o", tmp_path / "c.jsonl")
    other = tmp_path / "b.selon"
    with Dossier.open(other, create=True) as dossier:
        dossier.add(two)
    assert "1 new corrections of 1" in run("import", other, tmp_path / "c.jsonl")
    assert "0 new corrections of 1" in run("import", other, tmp_path / "c.jsonl")
    run("undo", other, told["id"], "--who", "Bo")
    assert "· undone" in run("list", other)
    with Dossier.open(other) as dossier:
        assert next(dossier.corrected()) == next(dossier.readings())
    assert run("agreement", other).strip() == "Nothing."


@pytest.mark.parametrize("line", ["{", "[]", '{"who": "A"}', "[" * 100_000])
def test_a_broken_file_is_refused_as_a_whole(path: Path, tmp_path: Path, line: str) -> None:
    good = run("export", path)
    bad = tmp_path / "bad.jsonl"
    bad.write_text(good.replace("Ana", "Zoe") + line + "\n")
    with pytest.raises(CorrectionError, match=r"bad.jsonl:2"):
        run("import", path, bad)
    with Dossier.open(path) as dossier:
        assert len(dossier.corrections()) == 1
