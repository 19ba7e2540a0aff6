from __future__ import annotations

from pathlib import Path

import pytest

from selon.keep import Dossier, Outcome
from selon.keep.search import Part, parts_of


@pytest.mark.parametrize(
    ("asked", "parts"),
    [
        ("l’éboulement", [Part(("l",)), Part(("éboulement",))]),
        ("«douze morts» maire", [Part(("douze", "morts")), Part(("maire",))]),
        ("ébou*", [Part(("ébou",), begins=True)]),
        ("a OR b", [Part(("a",)), Part(("OR",)), Part(("b",))]),
        ('col:x" ) --', [Part(("col",)), Part(("x",))]),
        ("  «»  ", []),
    ],
)
def test_what_is_typed_is_words_and_never_syntax(asked: str, parts: list[Part]) -> None:
    assert list(parts_of(asked)) == parts


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("eboulement", 2),
        ("ÉBOULEMENT vaurienne", 2),
        ("l'eboulement", 0),
        ("ebou*", 2),
        ("radio val", 2),
        ("", 0),
        ('^ ( "', 0),
    ],
)
def test_accents_case_and_apostrophes_are_forgiven(tmp_path: Path, two: list[Outcome], asked: str, found: int) -> None:
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        dossier.add(two)
        assert len(dossier.find_pages(asked)) == found


def test_the_words_around_a_match(tmp_path: Path, two: list[Outcome]) -> None:
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        dossier.add(two)
        assert dossier.find_statements("maire morts") == ("page-one.s0", "page-two.s0")
        found = dossier.snippets("courrier", ["page-one"])
        assert list(found) == ["page-one"]
        assert ("Courrier", True) in found["page-one"]


def test_the_stamp_changes_with_what_is_shown(tmp_path: Path, two: list[Outcome]) -> None:
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        first = dossier.stamp()
        dossier.end_run(dossier.begin_run(1), 0, 0)
        assert dossier.stamp() != first
