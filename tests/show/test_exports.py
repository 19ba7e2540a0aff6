"""Every format is held against its own library or its own rules, and every row leads back to its words."""

from __future__ import annotations

import csv
import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import geojson
import pyarrow.parquet as parquet
import pytest
import rdflib

from keep.conftest import file_alone, outcome, reading, weighing
from selon.errors import SelonError
from selon.keep import Dossier
from selon.keep.corrections import about
from selon.show.desk.find import found_in
from selon.show.export import FORMATS, export
from selon.show.export.drafts import ACLED, AIRWARS, UCDP

FTM = {
    "Article": set("title sourceUrl publisher publishedAt author language bodyText fileName".split()),
    "LegalEntity": {"name"},
    "Note": set("description entity sourceUrl publisher notes summary proof".split()),
}
"""What selon sets of each schema, all of them properties of FollowTheMoney 4.11."""

TEXTS = {name: reading(name).page for name in ("one", "two")}


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    evil = reading("evil")
    evil = replace(evil, page=replace(evil.page, title='=HYPERLINK("x")', outlet="@evil", url=None))
    with Dossier.open(tmp_path / "a.selon", create=True) as made:
        made.add([outcome(reading("one"), "one"), outcome(reading("two"), "two"), outcome(evil, "evil")])
        made.put_weighing(weighing())
    return Dossier.open(tmp_path / "a.selon")


def written(dossier: Dossier, to: str, tmp_path: Path) -> list[Path]:
    with dossier:
        return list(export(dossier, to, tmp_path / "out"))


def loaded(dossier: Dossier, to: str, tmp_path: Path) -> Any:
    return json.loads(written(dossier, to, tmp_path)[0].read_text(encoding="utf-8"))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_geojson_is_geojson_and_leads_back(dossier: Dossier, tmp_path: Path) -> None:
    path = written(dossier, "geojson", tmp_path)[0]
    made = geojson.loads(path.read_text(encoding="utf-8"))
    assert made.is_valid, made.errors()
    for feature in made.features:
        told = feature.properties
        assert feature.geometry.coordinates == [6.25, 45.1]
        assert TEXTS["one"].text[told["start"] : told["end"]] == told["words"] == "Vaurienne"


def test_schema_org_speaks_schema_org_and_never_rates(dossier: Dossier, tmp_path: Path) -> None:
    path = written(dossier, "schema.org", tmp_path)[0]
    text = path.read_text(encoding="utf-8")
    graph = rdflib.Graph().parse(data=text, format="json-ld")
    schema = "https://schema.org/"
    kinds = {str(one).removeprefix(schema) for one in graph.objects(None, rdflib.RDF.type)}
    known = {"NewsArticle", "Quotation", "Claim", "Person", "Organization", "Thing", "CreativeWork", "PropertyValue"}
    assert kinds <= known
    assert {"NewsArticle", "Quotation", "Claim"} <= kinds
    assert "ClaimReview" not in text
    assert "Rating" not in text
    quoted = next(graph.subjects(rdflib.RDF.type, rdflib.URIRef(schema + "Quotation")))
    article = graph.value(quoted, rdflib.URIRef(schema + "isPartOf"))
    assert (article, rdflib.RDF.type, rdflib.URIRef(schema + "NewsArticle")) in graph


def test_annotations_select_the_very_words(dossier: Dossier, tmp_path: Path) -> None:
    made = loaded(dossier, "annotations", tmp_path)
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert made["partOf"]["total"] == len(made["items"]) == 12
    text = TEXTS["one"].text
    for one in made["items"]:
        assert one["type"] == "Annotation"
        assert one["motivation"] == "describing"
        quoted, placed = one["target"]["selector"]
        assert text[placed["start"] : placed["end"]] == quoted["exact"]
        assert quoted["prefix"] + quoted["exact"] + quoted["suffix"] in text
        assert one["target"]["source"].startswith(("https://", "urn:sha256:"))


def test_prov_traces_a_statement_to_its_source_through_its_relays(dossier: Dossier, tmp_path: Path) -> None:
    path = written(dossier, "prov", tmp_path)[0]
    graph = rdflib.Graph().parse(path, format="json-ld")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    said = rdflib.URIRef("urn:selon:page-one.s0")
    assert graph.value(said, prov.wasQuotedFrom) == rdflib.URIRef("https://example.org/one")
    primary = graph.value(said, prov.hadPrimarySource)
    step, steps = graph.value(said, prov.wasDerivedFrom), 0
    while step is not None and step != primary:
        step, steps = graph.value(step, prov.wasDerivedFrom), steps + 1
    assert (step, steps) == (primary, 2)
    counted = rdflib.URIRef("urn:selon:page-one.c0")
    assert graph.value(counted, prov.wasDerivedFrom) == said


def test_ftm_entities_are_valid(dossier: Dossier, tmp_path: Path) -> None:
    path = written(dossier, "ftm", tmp_path)[0]
    entities = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {one["schema"] for one in entities} == {"Article", "LegalEntity", "Note"}
    assert len({one["id"] for one in entities}) == len(entities)
    ids = {one["id"] for one in entities}
    assert all(set(one["properties"].get("entity", ())) <= ids for one in entities)
    for one in entities:
        assert set(one["properties"]) <= FTM[one["schema"]], one["schema"]
    ftm = pytest.importorskip("followthemoney", reason="pip install followthemoney")
    for one in entities:
        schema = ftm.model.get(one["schema"])
        assert set(one["properties"]) <= set(schema.properties), one["schema"]
        proxy = ftm.model.get_proxy(one)
        assert proxy.to_dict()["properties"].keys() == one["properties"].keys()


@pytest.mark.parametrize(("to", "columns"), [("ucdp", UCDP), ("acled", ACLED), ("airwars", AIRWARS)])
def test_drafts_keep_the_column_order(dossier: Dossier, tmp_path: Path, to: str, columns: tuple[str, ...]) -> None:
    path = written(dossier, to, tmp_path)[0]
    assert tuple(path.read_text(encoding="utf-8-sig").splitlines()[0].split(",")) == columns
    assert len(rows(path)) == 1


def test_where_sources_conflict_no_best_is_given(dossier: Dossier, tmp_path: Path) -> None:
    row = rows(written(dossier, "ucdp", tmp_path)[0])[0]
    assert (row["best"], row["low"], row["high"]) == ("", "12", "")
    assert "Draft" in row["code_status"]
    assert "https://example.org/one" in row["source_article"]


def test_where_nobody_contests_the_best_is_the_figure(tmp_path: Path) -> None:
    held = weighing()
    exact = [replace(c, high=12) if i == 0 else c for i, c in enumerate(reading().findings.counts)]
    one = replace(reading(), findings=replace(reading().findings, counts=tuple(exact)))
    calm = replace(held.claims[0], flags=(), members=("page-one.c0",))
    with Dossier.open(tmp_path / "b.selon", create=True) as made:
        made.add([outcome(one, "one")])
        made.put_weighing(replace(held, claims=(calm,), conflicts=(), copies=(), stories=()))
        row = rows(export(made, "ucdp", tmp_path / "u")[0])[0]
        assert (row["best"], row["low"], row["high"]) == ("12", "12", "12")
        assert rows(export(made, "acled", tmp_path / "a")[0])[0]["fatalities"] == "12"


def test_airwars_gives_least_and_most_with_every_sources_words(dossier: Dossier, tmp_path: Path) -> None:
    row = rows(written(dossier, "airwars", tmp_path)[0])[0]
    assert (row["killed_min"], row["killed_max"]) == ("12", "")
    for source in json.loads(row["sources"]):
        assert TEXTS["one"].text[source["start"] : source["end"]] == source["words"] == "12 morts"
        assert source["chain"][:3] == ["le maire", "Radio Val", "le Courrier"]


def test_bayanat_bulletins_name_sources_and_locations_that_are_there(dossier: Dossier, tmp_path: Path) -> None:
    files = {path.name: path for path in written(dossier, "bayanat", tmp_path)}
    bulletins = json.loads(files["bulletins.json"].read_text(encoding="utf-8"))
    sources = {row["id"] for row in rows(files["sources.csv"])}
    locations = {row["id"] for row in rows(files["locations.csv"])}
    assert len(bulletins) == 3
    for one in bulletins:
        assert {str(each["id"]) for each in one["sources"]} <= sources
        assert {str(each["id"]) for each in one["locations"]} <= locations
        assert one["status"] == "Machine Created"
        assert "le maire → Radio Val → le Courrier" in one["comments"]


def test_parquet_comes_back_as_it_was(dossier: Dossier, tmp_path: Path) -> None:
    files = {path.stem: path for path in written(dossier, "parquet", tmp_path)}
    counts = parquet.read_table(files["counts"]).to_pylist()
    assert [(row["id"], row["low"], row["approx"]) for row in counts[:2]] == [
        ("page-one.c0", 12, True),
        ("page-one.c1", None, False),
    ]
    assert json.loads(parquet.read_table(files["statements"]).to_pylist()[0]["content"])[0]["text"] == "12 morts"


@pytest.mark.parametrize("to", [to for to in FORMATS if to != "parquet"])
def test_no_cell_of_any_csv_is_a_formula(dossier: Dossier, tmp_path: Path, to: str) -> None:
    for path in written(dossier, to, tmp_path):
        if path.suffix == ".csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                for row in csv.reader(file):
                    assert not any(value.startswith(("=", "+", "@")) for value in row), row


@pytest.mark.parametrize("to", FORMATS)
def test_corrections_are_followed(tmp_path: Path, to: str) -> None:
    with Dossier.open(tmp_path / "a.selon", create=True) as made:
        made.add([outcome(reading("one"), "one")])
        made.correct(
            [about(reading(), ref, "reject", "Ana", "2020-01-01T00:00:00+00:00") for ref in ("s0", "c0", "p0", "t0")]
        )
        for path in export(made, to, tmp_path / "out"):
            if path.suffix in {".csv", ".jsonl", ".json", ".jsonld", ".geojson"} and path.stem != "pages":
                text = path.read_text(encoding="utf-8")
                assert "page-one.s0" not in text
                assert "page-one.c0" not in text
                assert "page-one.p0" not in text


@pytest.mark.parametrize(
    ("search", "held"),
    [
        ("source=le+maire&kind=statements", {"pages": 3, "statements": 3, "counts": 3}),
        ("q=maire&until=2016-12-01", {"pages": 0, "statements": 0, "counts": 0}),
        ("/search?kind=counts&effect=injured", {"pages": 3, "statements": 0, "counts": 3}),
        ("http://localhost:8642/search?kind=pages&outlet=example.org", {"pages": 2, "statements": 4, "counts": 4}),
    ],
)
def test_an_export_honours_a_search(dossier: Dossier, tmp_path: Path, search: str, held: dict[str, int]) -> None:
    with dossier:
        export(dossier, "csv", tmp_path / "out", only=found_in(dossier.path, search))
    told = {name: rows(tmp_path / "out" / f"{name}.csv") for name in ("pages", "statements", "counts", "claims", "copies")}
    assert {name: len(told[name]) for name in held} == held
    there = {row["id"] for name in ("statements", "counts") for row in told[name]}
    assert {one for row in told["claims"] for one in json.loads(row["members"])} <= there
    assert {row["statement"] for row in told["counts"] if row["statement"]} <= there


@pytest.mark.parametrize("to", FORMATS)
def test_what_a_search_found_goes_into_every_format(dossier: Dossier, tmp_path: Path, to: str) -> None:
    with dossier:
        files = export(dossier, to, tmp_path / "out", only=("page-one.c0",))
    assert files
    assert not any(b"page-two" in file.read_bytes() for file in files if to not in {"parquet"})


@pytest.mark.parametrize(("search", "why"), [("colour=red", "no “colour”"), ("", "no search"), ("?", "no search")])
def test_what_is_no_search_is_refused(dossier: Dossier, search: str, why: str) -> None:
    with dossier, pytest.raises(SelonError, match=why):
        found_in(dossier.path, search)


@file_alone
def test_datasette_is_told_of_tables_and_columns_that_are_there_and_its_queries_run(dossier: Dossier, tmp_path: Path) -> None:
    told = loaded(dossier, "datasette", tmp_path)["databases"]["a"]
    with sqlite3.connect(tmp_path / "a.selon") as db:
        names = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert set(told["tables"]) <= names
        assert {name for name in names if "_search" not in name} <= set(told["tables"])
        for name, table in told["tables"].items():
            columns = {row[1] for row in db.execute(f"PRAGMA table_info({name})")}
            assert {*table.get("columns", ()), *table.get("facets", ())} <= columns, name
        for query in told["queries"].values():
            db.execute(query["sql"], {"source": "maire"})
