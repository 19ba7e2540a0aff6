"""What looks after a dossier: check finds every damage, a backup is whole, a merge is the build of both."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from selon.errors import DossierError, NotADossier
from selon.keep import Dossier, Outcome, backup, check, dump, manifest
from selon.model import Problem

from .conftest import SERVED, by_hand, file_alone, outcome, reading, weighing


@pytest.fixture
def dossier(tmp_path: Path, two: list[Outcome]) -> Path:
    path = tmp_path / "a.selon"
    with Dossier.open(path, create=True) as opened:
        opened.add(two)
        opened.add([Outcome("broken.gz:7", problem=Problem("broken.gz:7", "cut short"))])
        opened.put_weighing(weighing())
    return path


def test_a_whole_dossier_has_no_flaw(dossier: Path) -> None:
    assert check(dossier) == ()


DAMAGES = {
    "UPDATE pages SET text = replace(text, 'e', 'E') WHERE position = 1": "its hash is another",
    "UPDATE counts SET start = start + 1": "other words at",
    "UPDATE places SET text = 'Ailleurs'": "other words at",
    "UPDATE events SET text = 'Ailleurs'": "other words at",
    "INSERT INTO relabels SELECT page, position, start, 1000000, kind, reason, score FROM passages LIMIT 1": "outside its page",
    "UPDATE statement_spans SET stop = 1000000": "other words at",
    "UPDATE mentions SET start = -1": "other words at",
    "UPDATE passages SET stop = 1000000": "outside its page",
    "UPDATE copies SET stop = 1000000": "outside its page",
    "UPDATE raw SET data = x'00'": "cannot be unpacked",
    "UPDATE raw SET size = size + 1": "not those that were read",
    "DELETE FROM raw": "are not kept",
    "DELETE FROM places": "refers to a row of places",
}
KEPT_BY_THE_SERVER = {"DELETE FROM raw", "DELETE FROM places"}


@pytest.mark.parametrize("damage", DAMAGES)
def test_every_damage_is_found(dossier: Path, damage: str) -> None:
    if SERVED and damage in KEPT_BY_THE_SERVER:
        pytest.skip("a server keeps references itself")
    with by_hand(dossier) as db:
        db.exec_driver_sql("PRAGMA foreign_keys = OFF" if not SERVED else "SELECT 1")
        db.exec_driver_sql(damage.replace("x'00'", r"'\x00'::bytea") if SERVED else damage)
    assert any(DAMAGES[damage] in flaw.what for flaw in check(dossier))


@file_alone
def test_a_torn_file_is_found(dossier: Path) -> None:
    whole = dossier.read_bytes()
    middle = len(whole) // 2 & ~4095
    dossier.write_bytes(whole[:middle] + b"\xa5" * 4096 + whole[middle + 4096 :])
    try:
        found = [flaw.what for flaw in check(dossier)]
    except DossierError as error:
        found = [error.what] if "damaged" in error.what else []
    assert found


def test_what_is_no_dossier_cannot_be_checked(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("no dossier " * 100)
    with pytest.raises(NotADossier):
        check(tmp_path / "x")
    with pytest.raises(DossierError, match="no such dossier"):
        check(tmp_path / "none")


def test_a_backup_of_a_dossier_that_is_being_written_is_one_moment_of_it(dossier: Path) -> None:
    copy = dossier.with_name("copy.selon")
    before = dump(dossier)
    with Dossier.open(dossier, write=True) as writer:
        writer.add([outcome(reading("late"), "late")])
        backup(dossier, copy)
        writer.add([outcome(reading("later"), "later")])
    assert check(copy) == ()
    with Dossier.open(copy) as held:
        assert [page.id for page in held.pages()] == ["page-one", "page-two", "page-late"]
    assert dump(copy) != before
    assert sorted(file.name for file in dossier.parent.iterdir()) == ["a.selon", "copy.selon"]


def test_a_backup_replaces_nothing(dossier: Path) -> None:
    with pytest.raises(DossierError, match="already"):
        backup(dossier, dossier)
    with pytest.raises(DossierError, match="no such dossier"):
        backup(dossier.with_name("none"), dossier.with_name("copy"))


def _made(path: Path, *sets: list[Outcome]) -> Path:
    with Dossier.open(path, create=True) as opened:
        for outcomes in sets:
            opened.add(outcomes)
    return path


def _merged(path: Path, *sources: Path) -> Path:
    with Dossier.open(path, create=True) as target:
        for source in sources:
            with Dossier.open(source) as opened:
                target.pour(opened)
    return path


def test_a_merge_is_the_build_of_both(tmp_path: Path, two: list[Outcome]) -> None:
    first, second = two
    again = Outcome("elsewhere.txt", first.key, again=True)
    broken = Outcome("broken.gz:7", problem=Problem("broken.gz:7", "cut short"))
    failed = Outcome("three.txt", "key-three", outcome(reading("three"), "three").raw, None, Problem("three.txt", "slow"))
    a = _made(tmp_path / "a", [first, again, broken])
    b = _made(tmp_path / "b", [second, failed, first])
    merged = _merged(tmp_path / "ab", a, b)
    assert dump(merged) == dump(_made(tmp_path / "both", [first, again, broken], [second, failed, first]))
    assert check(merged) == ()
    assert dump(_merged(merged, a, b)) == dump(merged)


def test_a_merge_keeps_the_labels_that_each_page_gives_itself(tmp_path: Path, two: list[Outcome]) -> None:
    page = two[0].reading.page.id
    own = two[0].reading.findings.passages
    a = _made(tmp_path / "a", [two[0]])
    with Dossier.open(a, write=True) as held:
        held.put_labels({page: {0: replace(own[0], kind="foreign", reason="of another page")}})
    merged = _merged(tmp_path / "ab", a, _made(tmp_path / "b", [two[1]]))
    with Dossier.open(merged) as held:
        kept = next(each for each in held.readings(own=True) if each.page.id == page)
    assert kept.findings.passages == own


def test_a_merge_mends_what_failed_in_one(tmp_path: Path, two: list[Outcome]) -> None:
    whole = two[0]
    failed = Outcome(whole.where, whole.key, whole.raw, None, Problem(whole.where, "too slow"))
    merged = _merged(tmp_path / "ab", _made(tmp_path / "a", [failed]), _made(tmp_path / "b", [whole]))
    with Dossier.open(merged) as held:
        assert held.problems() == ()
        assert held.reading(whole.reading.page.id) == whole.reading


def test_equal_content_gives_an_equal_manifest(dossier: Path, two: list[Outcome]) -> None:
    other = dossier.with_name("b.selon")
    with Dossier.open(other, create=True) as opened:
        opened.end_run(opened.begin_run(3), 0, 0)
        opened.add(two)
        opened.add([Outcome("broken.gz:7", problem=Problem("broken.gz:7", "cut short"))])
        opened.put_weighing(weighing())
    assert manifest(dossier) == manifest(other)
    assert json.loads(json.dumps(manifest(dossier))) == manifest(dossier)
    copy = dossier.with_name("c.selon")
    backup(dossier, copy)
    assert manifest(copy) == manifest(dossier)
    assert dump(copy) == dump(dossier)
    with by_hand(copy) as db:
        db.exec_driver_sql("UPDATE counts SET high = 13")
    changed = {name for name, part in manifest(copy)["tables"].items() if part != manifest(dossier)["tables"][name]}
    assert changed == {"counts"}
    assert manifest(copy)["root"] != manifest(dossier)["root"]
