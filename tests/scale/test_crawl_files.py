"""The files of a crawl: on this machine by their paths, elsewhere by their addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("fsspec", reason="fsspec is not installed: pip install 'selon[ray]'")

from tests.scale import made

from selon.errors import SelonError
from selon.model import Problem, Raw
from selon.scale.crawl.files import listed, opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two files of pages and what is none."""
    made.write(tmp_path / "b.jsonl", 3)
    made.write(tmp_path / "a.jsonl", 4)
    (tmp_path / "LICENSE").write_text("no page")
    return tmp_path


def test_files_here_are_listed_in_the_order_of_their_names(folder: Path) -> None:
    assert listed([str(folder)]) == [str(folder / "a.jsonl"), str(folder / "b.jsonl")]
    assert listed([str(folder / "*.jsonl"), "gone.txt"]) == [str(folder / "a.jsonl"), str(folder / "b.jsonl"), "gone.txt"]


@pytest.mark.parametrize("source", ["file://{}/*.jsonl", "file://{}/a.jsonl"])
def test_files_elsewhere_are_listed_by_their_addresses(folder: Path, source: str) -> None:
    names = listed([source.format(folder)])
    assert names[0] == f"file://{folder}/a.jsonl"


def test_a_file_elsewhere_is_read_under_its_own_name(folder: Path) -> None:
    name = f"file://{folder}/a.jsonl"
    here, there = list(opened(str(folder / "a.jsonl"))), list(opened(name))
    assert [each.where for each in there] == [each.where.replace(str(folder), f"file://{folder}") for each in here]
    assert [each.data for each in there if isinstance(each, Raw)] == [each.data for each in here if isinstance(each, Raw)]


def test_a_file_that_cannot_be_brought_here_is_a_problem(folder: Path) -> None:
    (problem,) = opened(f"file://{folder}/gone.jsonl")
    assert isinstance(problem, Problem)
    assert problem.what.startswith("the file cannot be brought here")


def test_a_file_system_that_is_not_known_says_so() -> None:
    with pytest.raises(SelonError, match="nosuch"):
        listed(["nosuch://bucket/a.warc.gz"])


def test_an_address_of_the_web_is_not_fetched() -> None:
    (problem,) = opened("https://journal.example/1")
    assert isinstance(problem, Problem)
    assert "nothing is fetched unasked" in problem.what
