"""What a folder of pages holds in the worst case: every bad one ends in a line, every good one is kept."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from selon.errors import NotADossier, SelonError
from selon.keep import Dossier, Summary, dump
from selon.model import Known
from selon.scale import build
from selon.scale.limits import Limits

from . import made

JAPANESE = "地震で三人が負傷\n市長によると、月曜日の朝に三人がけがをした。消防は現場に向かった。" * 3
LATIN = "Éboulement à Vaurienne\nLe maire a déclaré que douze personnes avaient été évacuées, hélas.\n"
BAD = ("empty.txt", "binary.jpg", "huge.txt", "broken.jsonl:2", "cut.jsonl.gz")


def _fill(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40)
    (folder / "huge.txt").write_bytes(b"Le maire parle. " * (50_000_000 // 16))
    (folder / "broken-utf8.txt").write_bytes(made.text(1).encode()[:400] + b"\xc3\x28 \xff fin du texte.\n")
    (folder / "latin1.txt").write_bytes(LATIN.encode("latin-1"))
    (folder / "japanese.txt").write_text(JAPANESE, encoding="utf-8")
    (folder / "undated.html").write_text(f"<html><body><p>{made.text(2)}</p></body></html>", encoding="utf-8")
    (folder / "twin-a.txt").write_text(made.text(3), encoding="utf-8")
    (folder / "twin-b.txt").write_text(made.text(3), encoding="utf-8")
    lines = [json.dumps(made.record(4)), '{"text": "cut in the mid', json.dumps(made.record(5))]
    (folder / "broken.jsonl").write_text("\n".join(lines), encoding="utf-8")
    odd = {"title": "half a \ud83d character", "url": "\udc00", "text": made.text(6)}
    big = {"text": f"Il y a eu {10**40} morts à Vaurienne, selon le maire. " + made.text(7)}
    (folder / "odd.jsonl").write_text(json.dumps(odd) + "\n" + json.dumps(big), encoding="utf-8")
    packed = gzip.compress("\n".join(json.dumps(made.record(number)) for number in range(8, 40)).encode())
    (folder / "cut.jsonl.gz").write_bytes(packed[: len(packed) * 2 // 3])
    (folder / "brackets.txt").write_text("Titre\n" + "(" * 60_000 + "« " * 20_000, encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "pages"
    folder.mkdir()
    _fill(folder)
    return folder


@pytest.fixture(scope="module")
def built(folder: Path) -> tuple[Path, Summary]:
    dossier = folder.with_name("hostile.selon")
    return dossier, build([folder], dossier, workers=2)


@pytest.fixture
def dossier(built: tuple[Path, Summary]) -> Iterator[Dossier]:
    with Dossier.open(built[0]) as dossier:
        yield dossier


@pytest.mark.parametrize("name", BAD)
def test_each_bad_one_has_a_line_that_says_what(dossier: Dossier, name: str) -> None:
    problems = [
        problem for problem in dossier.problems() if problem.where.endswith(name) or name + ":" in problem.where
    ]
    assert len(problems) == 1
    assert problems[0].what
    assert "\n" not in problems[0].what
    assert "Traceback" not in problems[0].what
    assert "fault of selon" not in problems[0].mend


def test_no_other_has_one(dossier: Dossier) -> None:
    others = [problem for problem in dossier.problems() if not any(name in problem.where for name in BAD)]
    assert others == []


@pytest.mark.parametrize(
    "name", ["broken-utf8.txt", "latin1.txt", "japanese.txt", "undated.html", "twin-a.txt", "brackets.txt"]
)
def test_each_good_one_is_kept(dossier: Dossier, name: str) -> None:
    assert [page.where for page in dossier.pages() if page.where.endswith(name)] != []


def test_pages_are_what_they_should_be(dossier: Dossier) -> None:
    pages = {Path(page.where).name: page for page in dossier.pages()}
    assert pages["latin1.txt"].text.startswith("Éboulement à Vaurienne")
    assert pages["japanese.txt"].language not in {"fr", "en"}
    assert pages["undated.html"].published is None
    assert "twin-b.txt" not in pages
    assert {"broken.jsonl:1", "broken.jsonl:3", "odd.jsonl:1", "odd.jsonl:2"} <= set(pages)


def test_raw_bytes_are_kept(dossier: Dossier) -> None:
    page = next(page for page in dossier.pages() if page.where.endswith("latin1.txt"))
    assert dossier.raw(page.raw_sha256) == LATIN.encode("latin-1")


def test_building_again_adds_nothing(folder: Path, built: tuple[Path, Summary]) -> None:
    before = dump(built[0])
    assert build([folder], built[0], workers=1) == built[1]
    assert dump(built[0]) == before


def test_a_mended_file_loses_its_problem(tmp_path: Path) -> None:
    source = tmp_path / "pages.jsonl"
    source.write_text('{"text": "cut in the mid', encoding="utf-8")
    assert build([source], tmp_path / "a.selon").problems == 1
    source.write_text(json.dumps(made.record(1)), encoding="utf-8")
    summary = build([source], tmp_path / "a.selon", workers=1)
    assert (summary.pages, summary.problems) == (1, 0)


def test_a_page_that_takes_too_long_is_a_problem(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(made.text(1), encoding="utf-8")
    summary = build([source], tmp_path / "a.selon", workers=1, limits=Limits(seconds=0.0001, bytes_a_second=10**9))
    assert (summary.pages, summary.problems) == (0, 1)
    assert build([source], tmp_path / "a.selon", workers=1).problems == 0


def test_sources_and_dossier_that_are_not_there(tmp_path: Path) -> None:
    summary = build([tmp_path / "none.txt"], tmp_path / "a.selon", known=Known(outlet="x"))
    assert (summary.pages, summary.problems) == (0, 1)
    with pytest.raises(SelonError, match="cannot work with 0 workers"):
        build([tmp_path], tmp_path / "a.selon", workers=0)
    (tmp_path / "b.txt").write_text("no dossier at all")
    with pytest.raises(NotADossier):
        build([tmp_path], tmp_path / "b.txt")
