from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import inspect

import selon
from selon.errors import DossierBusy, DossierError, NewerDossier, NotADossier
from selon.keep import CLAIMS, Correction, Dossier, Outcome, digest, dump, filed, key, migrate, tables
from selon.keep.backends import backend_of
from selon.keep.connect import close, connect, transaction
from selon.model import Findings, Known, Problem, Raw, Reading, Weighing

from .conftest import by_hand, file_alone, outcome, reading, server_alone, weighing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.selon"


def test_readings_come_back_exactly_and_in_order(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        assert dossier.add(reversed(two)) == 2
    with Dossier.open(path) as dossier:
        assert list(dossier.readings()) == [two[1].reading, two[0].reading]
        assert [page.id for page in dossier.pages()] == ["page-two", "page-one"]
        assert dossier.reading("page-one") == two[0].reading
        assert dossier.raw(two[0].reading.page.raw_sha256) == b"one"


def test_a_reading_filed_where_it_was_read_is_kept_as_the_reading(tmp_path: Path, two: list[Outcome]) -> None:
    made = [replace(one, reading=filed(one.reading, selon.__version__, one.raw.data)) for one in two]
    for name, outcomes in (("read", two), ("filed", made)):
        with Dossier.open(tmp_path / name, create=True) as dossier:
            dossier.add(outcomes)
    with Dossier.open(tmp_path / "filed") as dossier:
        assert list(dossier.readings()) == [one.reading for one in two]
        assert dossier.raw(two[0].reading.page.raw_sha256) == two[0].raw.data
    assert dump(tmp_path / "read") == dump(tmp_path / "filed")


def test_a_filed_reading_tells_the_version_that_read_it(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        dossier.add([replace(two[0], reading=filed(two[0].reading, "0.0.9"))])
    with by_hand(path) as db:
        assert db.exec_driver_sql("SELECT selon FROM pages").all() == [("0.0.9",)]


def test_what_supports_no_claim_can_be_left_where_it_is(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two)
        found = [replace(one.reading.findings, actors=()) for one in two]
        assert [one.findings for one in dossier.readings(kinds=CLAIMS)] == found


def test_more_pages_than_one_read_takes(path: Path) -> None:
    many = [outcome(reading(str(number)), str(number)) for number in range(450)]
    with Dossier.open(path, create=True) as dossier:
        dossier.add(many)
        assert [read.page.id for read in dossier.readings()] == [f"page-{number}" for number in range(450)]


def test_the_weighing_comes_back_and_is_replaced_as_a_whole(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two)
        assert not dossier.weighed
        dossier.put_weighing(weighing())
        assert dossier.weighed
        assert dossier.weighing() == weighing()
        with pytest.raises(DossierError):
            dossier.put_weighing(replace(weighing(), claims=weighing().claims * 2))
        assert dossier.weighing() == weighing()
        dossier.put_weighing(Weighing())
        assert dossier.weighing() == Weighing()


def test_a_new_page_asks_for_a_new_weighing(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two[:1])
        dossier.put_weighing(Weighing())
        assert dossier.add(two[:1]) == 0
        assert dossier.weighed
        assert dossier.add(two) == 1
        assert not dossier.weighed


def test_summary_counts_everything(path: Path, two: list[Outcome]) -> None:
    failed = Outcome("x.bin", problem=Problem("x.bin", "no text"))
    with Dossier.open(path, create=True) as dossier:
        dossier.add([*two, failed])
        dossier.put_weighing(weighing())
        held = dossier.summary()
    assert (held.pages, held.passages, held.statements, held.counts) == (2, 4, 4, 4)
    assert (held.copies, held.origins, held.claims, held.conflicts) == (2, 1, 2, 1)
    assert (held.times, held.places, held.actors, held.stories, held.problems) == (2, 2, 2, 1, 1)


def test_a_page_that_failed_is_kept_and_mended_by_a_later_reading(path: Path, two: list[Outcome]) -> None:
    whole = two[0]
    bare = Reading(whole.reading.page, Findings())
    failed = replace(whole, reading=bare, problem=Problem(whole.where, "it broke", "try again"))
    with Dossier.open(path, create=True) as dossier:
        dossier.add([failed, two[1]])
        assert not dossier.holds(whole.key)
        assert dossier.problems() == (Problem(whole.where, "it broke", "try again"),)
        assert dossier.reading("page-one") == bare
        assert dossier.add([whole]) == 1
        assert dossier.holds(whole.key)
        assert dossier.problems() == ()
        assert list(dossier.readings()) == [whole.reading, two[1].reading]


def test_a_problem_goes_once_its_record_is_read(path: Path, two: list[Outcome]) -> None:
    whole = two[0]
    with Dossier.open(path, create=True) as dossier:
        dossier.add([replace(whole, reading=None, problem=Problem(whole.where, "too slow"))])
        assert not dossier.holds(whole.key)
        assert dossier.raw(reading("one").page.raw_sha256) == b"one"
        dossier.add([whole])
        assert dossier.problems() == ()


def test_a_record_met_again_elsewhere_shares_page_and_problems(path: Path, two: list[Outcome]) -> None:
    whole, failed = two[0], replace(two[1], reading=None, problem=Problem("two.txt", "it broke"))
    with Dossier.open(path, create=True) as dossier:
        dossier.add([whole, Outcome("copy.txt", whole.key, again=True)])
        dossier.add([failed, Outcome("copy2.txt", failed.key, again=True)])
        assert dossier.summary().pages == 1
        assert dossier.met(whole.key, "copy.txt")
        assert [problem.where for problem in dossier.problems()] == ["copy2.txt", "two.txt"]


def test_findings_that_cannot_be_stored_become_a_problem_and_harm_no_other(path: Path, two: list[Outcome]) -> None:
    found = two[0].reading.findings
    huge = replace(found.counts[0], low=10**30)
    lost = replace(found.counts[0], statement=9)
    for broken in (huge, lost):
        bad = Reading(two[0].reading.page, replace(found, counts=(broken,)))
        with Dossier.open(path, create=True) as dossier:
            dossier.add([replace(two[0], reading=bad), two[1]])
            assert [page.id for page in dossier.pages()] == ["page-two"]
            assert "cannot be stored" in dossier.problems()[0].what


def test_it_is_one_file_after_closing(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two)
        with Dossier.open(path) as reader:
            assert reader.summary().pages == 2
    assert [file.name for file in path.parent.iterdir()] == ["a.selon"]


def test_search_ignores_accents_and_views_answer(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two)
        dossier.put_weighing(weighing())
        assert dossier.find_pages("eboulement") == ("page-one", "page-two")
        assert len(dossier.find_statements("maire")) == 2
    with by_hand(path) as db:
        ask = db.exec_driver_sql
        row = ask("SELECT source, relay, outlet FROM statements_with_sources").first()
        assert row == ("le maire", '["Radio Val","le Courrier"]', "example.org")
        rows = ask("SELECT claim, text, source, outlet FROM counts_by_claim").all()
        assert rows == [("k2", "12 morts", "le maire", "example.org")] * 2
        assert ask("SELECT a, b FROM conflicts_with_words").all() == [("12 morts", "12 morts")]
        assert ask("SELECT place, time FROM counts_with_sources").first() == ("Vaurienne", "2016-12-12")


@file_alone
def test_the_indexes_of_search_are_there_for_whoever_asks_by_hand(path: Path, two: list[Outcome]) -> None:
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two)
    with by_hand(path) as db:
        ask = db.exec_driver_sql
        assert ask("SELECT rowid FROM pages_search WHERE pages_search MATCH 'eboulement'").all() == [(1,), (2,)]
        assert len(ask("SELECT rowid FROM statements_search WHERE statements_search MATCH 'source:maire'").all()) == 2
        assert ask("PRAGMA foreign_key_check").all() == []
        assert ask("PRAGMA integrity_check").all() == [("ok",)]


def test_two_writers_are_one_too_many(path: Path) -> None:
    with Dossier.open(path, create=True), pytest.raises(DossierBusy, match="another build"):
        Dossier.open(path, create=True)
    with Dossier.open(path, create=True):
        pass


def test_what_is_no_dossier_is_refused_and_left_alone(tmp_path: Path) -> None:
    text, other, empty = tmp_path / "a.txt", tmp_path / "b.db", tmp_path / "c.selon"
    text.write_text("Not a database. " * 100)
    db = sqlite3.connect(other)
    db.execute("CREATE TABLE mine (x)")
    db.commit()
    db.close()
    empty.touch()
    for path in (text, other):
        before = path.read_bytes()
        for create in (False, True):
            with pytest.raises(NotADossier):
                Dossier.open(path, create=create)
        assert path.read_bytes() == before
    with pytest.raises(NotADossier, match="empty"):
        Dossier.open(empty)
    with Dossier.open(empty, create=True) as dossier:
        assert dossier.summary().pages == 0


def test_missing_file_and_folder_say_so(tmp_path: Path) -> None:
    with pytest.raises(DossierError, match="no such dossier"):
        Dossier.open(tmp_path / "none.selon")
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(DossierError, match="cannot make its folder"):
        Dossier.open(tmp_path / "file" / "a.selon", create=True)


def test_a_record_that_fails_in_two_places_is_a_problem_of_both(path: Path) -> None:
    raw = Raw("a:1", b"broken")
    with Dossier.open(path, create=True) as dossier:
        for where in ("a:1", "b:7"):
            dossier.add([Outcome(where, key(raw), replace(raw, where=where), problem=Problem(where, "broken"))])
        assert {problem.where for problem in dossier.problems()} == {"a:1", "b:7"}


def test_a_later_schema_is_refused(path: Path) -> None:
    Dossier.open(path, create=True).close()
    with by_hand(path) as db:
        backend_of(db).mark(db, migrate.head() + 1)
    with pytest.raises(NewerDossier, match="update selon"):
        Dossier.open(path)


@file_alone
@pytest.mark.parametrize("create", [False, True])
def test_an_older_schema_is_brought_forward(path: Path, two: list[Outcome], create: bool) -> None:
    db = connect(path, write=True)
    with transaction(db):
        migrate.migrate(db, 0, 1)
    close(db, write=True)
    old = sqlite3.connect(path)
    filled = ("id", "authors", "language", "text", "sha256", "raw_sha256", "location", "rules", "pipeline", "selon")
    page = dict.fromkeys(filled, "[]")
    old.execute(f"INSERT INTO pages ({','.join(page)}) VALUES ({','.join('?' * len(page))})", list(page.values()))
    old.commit()
    old.close()
    with Dossier.open(path, create=create) as dossier:
        assert [page.id for page in dossier.pages()] == ["[]"]
    new = path.with_name("new.selon")
    Dossier.open(new, create=True).close()
    assert _schema(path) == _schema(new)


def test_the_tables_in_python_are_those_in_the_file(path: Path) -> None:
    Dossier.open(path, create=True).close()
    kinds = {"REAL": "FLOAT", "DOUBLE PRECISION": "FLOAT", "BIGINT": "INTEGER", "BYTEA": "BLOB"}
    with by_hand(path) as db:
        for name, table in tables.METADATA.tables.items():
            columns = [one for one in inspect(db).get_columns(name) if one["name"] != "words" or name == "corrections"]
            assert [one["name"] for one in columns] == [column.name for column in table.columns]
            told = [str(one["type"]).partition(" COLLATE")[0] for one in columns]
            assert [kinds.get(kind, kind) for kind in told] == [str(column.type) for column in table.columns]


def test_a_reader_changes_nothing(path: Path, two: list[Outcome]) -> None:
    Dossier.open(path, create=True).close()
    with Dossier.open(path) as dossier, pytest.raises(DossierError):
        dossier.add(two)


def test_the_dump_is_of_content_alone(path: Path, two: list[Outcome]) -> None:
    other = path.with_name("b.selon")
    with Dossier.open(path, create=True) as dossier:
        dossier.end_run(dossier.begin_run(2), 2, 0)
        dossier.add(two)
    with Dossier.open(other, create=True) as dossier:
        dossier.add(two[:1])
        dossier.add(two[1:])
    assert dump(path) == dump(other)
    assert digest(path) == digest(other)
    with Dossier.open(other, create=True) as dossier:
        dossier.put_weighing(weighing())
    assert digest(path) != digest(other)


def test_the_key_is_of_bytes_and_what_is_known() -> None:
    raw = Raw("a", b"x", Known(url="u"))
    assert key(raw) == key(replace(raw, where="b"))
    assert key(raw) != key(replace(raw, known=Known(outlet="u")))
    assert key(raw) != key(replace(raw, data=b"y"))


def _schema(path: Path) -> list[tuple[str, ...]]:
    db = sqlite3.connect(path)
    rows = db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    db.close()
    return rows


def test_its_folder_is_made(tmp_path: Path, two: list[Outcome]) -> None:
    path = tmp_path / "not" / "yet" / "a.selon"
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two)
    assert path.is_file()


@server_alone
def test_on_a_server_a_correction_is_made_while_a_build_writes_and_the_weighing_does_not_know_it(
    path: Path, two: list[Outcome]
) -> None:
    made = Correction("Ana", "2026-01-02T03:04:05+00:00", "confirm", "statement", "x" * 64, 0, 1, "É")
    with Dossier.open(path, create=True) as build:
        build.add(two)
        assert build.corrections() == ()
        with Dossier.open(path, correct=True) as desk:
            assert desk.correct([made]) == 1
        build.put_weighing(weighing())
        assert not build.weighed
        build.corrections()
        build.put_weighing(weighing())
        assert build.weighed


@server_alone
def test_each_new_dossier_has_a_schema_of_its_own_and_its_file_names_it(tmp_path: Path, two: list[Outcome]) -> None:
    for name in ("a.selon", "b.selon"):
        with Dossier.open(tmp_path / name, create=True) as dossier:
            dossier.add(two if name == "a.selon" else two[:1])
    lines = {(tmp_path / name).read_text() for name in ("a.selon", "b.selon")}
    assert len(lines) == 2
    assert all(line.startswith("postgresql://") for line in lines)
    assert not any("@" in line for line in lines)
    with Dossier.open(tmp_path / "a.selon") as one, Dossier.open(tmp_path / "b.selon") as other:
        assert (one.summary().pages, other.summary().pages) == (2, 1)


SCHEMA = "?options=-csearch_path%3Dd_a_1"
TRUSTED = "postgresql://ana:secret@127.0.0.1:1/selon"


@pytest.mark.parametrize(
    ("line", "store", "told"),
    [
        ("postgresql://127.0.0.1:1/x" + SCHEMA, TRUSTED, "cannot be reached"),
        ("postgresql://127.0.0.1:1/x" + SCHEMA, "", "is on the server 127.0.0.1 .if you trust it"),
        ("postgresql://loin.example/x" + SCHEMA, TRUSTED, "is on the server loin.example .if you trust it"),
        ("postgresql://127.0.0.1:2/x" + SCHEMA, TRUSTED, "if you trust it"),
        ("postgresql://127.0.0.1:1/x" + SCHEMA, "mysql://127.0.0.1:1/x", "SELON_STORE: this is no address"),
        ("postgresql://[::1/x" + SCHEMA, TRUSTED, "no address of a server"),
        ("postgresql://127.0.0.1:1/x", TRUSTED, "no address of a dossier"),
        ("postgresql://ana@127.0.0.1:1/x" + SCHEMA, TRUSTED, "no address of a dossier"),
        ("postgresql://127.0.0.1:1/x?passfile=/etc/x&options=-csearch_path%3Dd_a_1", TRUSTED, "no address of a dossier"),
        ("postgresql://127.0.0.1:1/x?options=-csearch_path%3Da+-crole%3Db", TRUSTED, "no address of a dossier"),
    ],
)
def test_a_file_leads_to_the_trusted_server_alone_and_every_trouble_is_one_line(
    path: Path, monkeypatch: pytest.MonkeyPatch, line: str, store: str, told: str
) -> None:
    monkeypatch.setenv("SELON_STORE", store)
    path.write_text(line + "\n")
    for write in (False, True):
        with pytest.raises(DossierError, match=told) as caught:
            Dossier.open(path, write=write)
        assert "secret" not in str(caught.value)
