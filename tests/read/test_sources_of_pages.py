"""Where pages come from: files, folders, globs, files of pages; what fails is a problem and harms nothing else."""

import gzip
import json

import pytest

from selon.errors import BrokenRecord, EmptyPage
from selon.model import Known, Problem, Raw
from selon.read import pages, read
from selon.read import records as record_files
from selon.read import sources as page_files

LINE = "Le pont de la ville a été rouvert lundi matin, selon la mairie."


def names(found, folder):
    return [each.where.removeprefix(f"{folder}/") for each in found if isinstance(each, Raw)]


def problems(found):
    return [each for each in found if isinstance(each, Problem)]


def test_a_folder_is_read_in_the_order_of_names_and_skips_what_is_no_page(tmp_path):
    for name in ["b.txt", "a.html", "sub/c.txt", ".hidden.txt", "LICENSE", "README.md", "b.json", "b.meta.json"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("{}" if name.endswith("json") else LINE, encoding="utf-8")
    assert names(pages([tmp_path]), tmp_path) == ["a.html", "b.txt", "sub/c.txt"]


def test_what_a_browser_saved_beside_a_page_is_no_page(tmp_path):
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page.html").write_text(LINE)
    (tmp_path / "page_files" / "advert.html").write_text(LINE)
    assert names(pages([tmp_path]), tmp_path) == ["page.html"]


def test_a_glob_is_opened(tmp_path):
    for name in ["b.txt", "a.txt", "c.html"]:
        (tmp_path / name).write_text(LINE)
    assert names(pages([f"{tmp_path}/*.txt"]), tmp_path) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("source", ["nothing-here.txt", "nothing-*.txt", "a\0b"])
def test_a_missing_source_is_a_problem(source):
    (problem,) = pages([source])
    assert isinstance(problem, Problem)
    assert problem.what == "no such file or folder"


def test_a_sidecar_is_read_and_what_the_user_states_wins(tmp_path):
    (tmp_path / "a.txt").write_text(LINE)
    (tmp_path / "a.meta.json").write_text(json.dumps({"outlet": "lecho.example", "published": "2016-12-14"}))
    (raw,) = pages([tmp_path], Known(outlet="autre.example"))
    assert raw.known == Known(outlet="autre.example", published="2016-12-14")


@pytest.mark.parametrize("sidecar", ["{", "[]", "[" * 100_000])
def test_a_broken_sidecar_is_a_problem_and_the_page_is_read(tmp_path, sidecar):
    (tmp_path / "a.txt").write_text(LINE)
    (tmp_path / "a.meta.json").write_text(sidecar)
    found = list(pages([tmp_path]))
    assert [type(each) for each in found] == [Problem, Raw]


def record(**fields):
    return json.dumps({"text": LINE, **fields}) + "\n"


def test_a_file_of_pages_is_read_line_by_line(tmp_path):
    path = tmp_path / "pages.jsonl"
    path.write_text(
        record(url="https://lecho.example/1", published="14/12/2016", authors="Jeanne Roux") + "\n" + record()
    )
    first, second = pages([path])
    assert (first.where, second.where) == (f"{path}:1", f"{path}:3")
    page = read(first)
    assert (page.text, page.published, page.outlet) == (LINE, "2016-12-14", "lecho.example")
    assert page.authors == ("Jeanne Roux",)


def test_a_record_may_hold_html(tmp_path):
    path = tmp_path / "pages.ndjson"
    path.write_text(json.dumps({"html": f"<html><body><article><p>{LINE}</p></article></body></html>"}))
    assert LINE in read(next(iter(pages([path])))).text


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("{", BrokenRecord),
        ("[]", BrokenRecord),
        ("17", BrokenRecord),
        ("1" * 5_000, BrokenRecord),
        ("[" * 100_000, BrokenRecord),
        ('{"title": "Sans texte"}', BrokenRecord),
        ('{"text": 3}', BrokenRecord),
        ('{"text": "  "}', EmptyPage),
    ],
)
def test_a_broken_record_harms_no_other(tmp_path, line, error):
    path = tmp_path / "pages.jsonl"
    path.write_text(record() + line + "\n" + record())
    first, broken, last = pages([path])
    assert read(first).text == read(last).text == LINE
    with pytest.raises(error) as caught:
        read(broken)
    assert caught.value.where == f"{path}:2"


def test_a_truncated_archive_keeps_the_pages_before_the_cut(tmp_path):
    path = tmp_path / "pages.jsonl.gz"
    whole = gzip.compress("".join(record(url=f"https://lecho.example/{i}") for i in range(2_000)).encode())
    path.write_bytes(whole[: len(whole) // 2])
    found = list(pages([path]))
    assert isinstance(found[0], Raw)
    assert [each.what for each in problems(found)] == ["the gzip archive is damaged or cut short"]


def test_what_is_no_archive_is_a_problem(tmp_path):
    for name in ["pages.jsonl.gz", "page.html.gz"]:
        (tmp_path / name).write_bytes(b"not gzip")
    assert len(problems(pages([tmp_path]))) == 2


def test_a_packed_page_is_unpacked(tmp_path):
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(LINE.encode()))
    (tmp_path / "a.meta.json").write_text('{"outlet": "lecho.example"}')
    (raw,) = pages([tmp_path])
    assert (raw.data, raw.media, raw.known.outlet) == (LINE.encode(), "text/plain", "lecho.example")


def test_an_archive_that_unpacks_without_end_is_a_problem(tmp_path, monkeypatch):
    monkeypatch.setattr(page_files, "MAX_BYTES", 100_000)
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b"a" * 10_000_000))
    (problem,) = pages([tmp_path])
    assert "in one page once unpacked" in problem.what


def test_a_page_over_the_limit_is_a_problem(tmp_path, monkeypatch):
    monkeypatch.setattr(page_files, "MAX_BYTES", 1_000)
    (tmp_path / "a.txt").write_text("a" * 1_001)
    (tmp_path / "b.txt").write_text(LINE)
    problem, raw = pages([tmp_path])
    assert isinstance(problem, Problem)
    assert raw.where.endswith("b.txt")


def test_a_record_over_the_limit_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setattr(record_files, "MAX_BYTES", 1_000)
    path = tmp_path / "pages.jsonl"
    path.write_text(record(text="a" * 5_000) + record())
    problem, raw = pages([path])
    assert isinstance(problem, Problem)
    assert (problem.where, raw.where) == (f"{path}:1", f"{path}:2")


def test_a_line_that_never_ends_ends_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(record_files, "MAX_BYTES", 1_000)
    monkeypatch.setattr(record_files, "MAX_LINE_SKIPPED", 2_000_000)
    path = tmp_path / "pages.jsonl"
    path.write_text("a" * 5_000_000)
    assert [each.what for each in pages([path])][-1] == "the line does not end; the rest of the file is not read"


def test_pages_are_not_read_before_they_are_asked_for(tmp_path):
    (tmp_path / "a.txt").write_text(LINE)
    found = pages([tmp_path / "a.txt", tmp_path / "missing.txt"])
    assert isinstance(next(found), Raw)
