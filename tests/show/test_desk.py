from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from keep.conftest import file_alone, outcome, reading, weighing
from selon.keep import Dossier, Outcome
from selon.show.desk.guard import POLICY
from selon.show.desk.news import Seen
from selon.show.desk.query import Query
from selon.show.desk.serve import Serving, serve
from selon.show.wording import wording

from .desk_client import Reader

HOSTILE = (
    "<script>alert(1)</script> Le maire a parlé de « 12 morts », selon Radio Val.\n"
    '<img src="https://loin.example/x.png" onerror="alert(2)"> <svg onload=alert(3)> <style>*{display:none}</style>\n'
    'javascript:alert(4) \u202egnihton\u202c =1+1 {{ 7*7 }} {% raw %} <a href="javascript:alert(5)">ici</a>\n'
)

PAGES = (
    "/", "/search", "/search?q=eboulement", "/search?kind=pages&q=courrier", "/search?kind=counts", "/graph",
    "/stories/index.html", "/story/s1.html", "/claims/index.html", "/claim/k2.html", "/conflicts/index.html", "/sources/index.html",
    "/counts/index.html", "/counts/killed.html", "/events/index.html", "/copies/index.html", "/page/page-one.html", "/corrections", "/problems.html",
    "/guide.html", "/correct?page=page-one&ref=s0", "/correct?page=page-one&ref=c0", "/correct?page=page-one&ref=g1",
    "/correct?page=page-one&ref=t0", "/correct?page=page-one&ref=p0", "/add?page=page-one", "/correct-copy?page=page-two",
    "/correct-source?key=maire", "/cite/k2.html", "/nowhere",
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    two: list[Outcome] = [outcome(reading(name), name) for name in ("one", "two")]
    bad = reading("bad", HOSTILE + reading().page.text)
    bad = replace(bad, page=replace(bad.page, title=HOSTILE, outlet=HOSTILE.splitlines()[1], authors=(HOSTILE,)))
    made = tmp_path / "a.selon"
    with Dossier.open(made, create=True) as dossier:
        dossier.add([*two, outcome(bad, "bad")])
        dossier.put_weighing(weighing())
    return made


@pytest.fixture
def reader(path: Path) -> Reader:
    return Reader(path)


@pytest.mark.parametrize("url", PAGES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_page_is_there_in_both_languages_and_nothing_runs_in_it(reader: Reader, url: str, lang: str) -> None:
    answer = reader.get(url, accept_language=lang)
    assert answer.status_code == (404 if url == "/nowhere" else 200)
    assert f'<html lang="{lang}">' in answer.text
    assert answer.headers["content-security-policy"] == POLICY
    scripts = re.findall(r"<script[^>]*>", answer.text)
    assert all(re.fullmatch(r'<script src="/assets/[\w.]+" defer>', one) for one in scripts)
    assert not re.search(r"<[^>]*\s(?:on\w+|style)\s*=", answer.text)
    assert not re.search(
        r"<style|<iframe|<object|<embed|<base|<[^>]+(?:href|src)=\"(?:javascript|https?):", answer.text
    )


def test_a_day_of_a_story_leads_to_the_words_that_tell_it(reader: Reader) -> None:
    (entry,) = weighing().stories[0].timeline
    href = re.search(r'href="[./]*(page/[\w-]+\.html)#(d\d+)"', reader.get("/story/s1.html").text)
    page, anchor = href.groups()
    words = reading("one").page.text[entry.start : entry.end].split()[0]
    assert re.search(rf'id="{anchor}"[^>]*></span>(?:<[^>]*>)*{words}', reader.get(f"/{page}").text)


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere(reader: Reader) -> None:
    assert POLICY.startswith("default-src 'self';")
    assert "unsafe" not in POLICY
    assert reader.get("/").headers["referrer-policy"] == "same-origin"
    assert "http" not in POLICY


def test_a_hostile_page_is_only_text(reader: Reader) -> None:
    text = reader.get("/page/page-bad.html").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "alert(1)</script>" not in text
    assert "\u202e" not in text
    assert "U+202E" in text
    assert "{{ 7*7 }}" in text


@pytest.mark.parametrize("host", ["loin.example", "localhost.loin.example", "", "169.254.1.1"])
def test_another_name_is_not_answered(path: Path, host: str) -> None:
    assert Reader(path).get("/", host=host).status_code == 421


def test_only_this_machine_is_served(path: Path) -> None:
    with pytest.raises(Exception, match="on this machine alone"):
        serve(path, "fr", Serving(host="0.0.0.0"), browse=False, told=print)


@pytest.mark.parametrize(
    "url", ["/assets/../app.py", "/assets/%2e%2e%2fapp.py", "/page/../../x", "/claims/index-9999999", "/page/x%00.html"]
)
def test_nothing_else_of_the_disk_can_be_asked_for(reader: Reader, url: str) -> None:
    assert reader.get(url).status_code in {200, 404}
    assert "import" not in reader.get(url).text


def test_from_a_conflict_to_the_exact_words_in_one_step(reader: Reader) -> None:
    conflicts = reader.get("/conflicts/index.html").text
    links = re.findall(r'<a href="/(page/[^"#]+)#(c\d+)"><mark>([^<]+)', conflicts)
    assert links
    for page, ref, words in links:
        text = reader.get(f"/{page}").text
        after = text[text.index(f'<span id="{ref}" class="at">') :]
        assert words.split()[0] in after[:400]


def test_a_corrected_source_stands_is_searched_for_and_can_be_undone(reader: Reader, path: Path) -> None:
    answer = reader.send("/correct?page=page-one&ref=s0", resolved="la mairie", action="correct", why="relu")
    assert (answer.status_code, answer.headers["location"]) == (303, "/page/page-one.html#s0")
    assert "la mairie" in reader.get("/page/page-one.html").text
    assert "la mairie" in reader.get("/search?source=la+mairie").text
    assert reader.get("/sources/index.html").text.count("la mairie") >= 1
    with Dossier.open(path) as dossier:
        made = dossier.corrections()[0]
        assert (made.who, made.why, dict(made.now)) == ("Ana", "relu", {"resolved": "la mairie"})
    fresh = Reader(path)
    assert "la mairie" in fresh.get("/page/page-one.html").text
    token = re.search(r'name="token" value="([^"]+)"', fresh.get("/corrections").text)[1]  # type: ignore[index]
    assert fresh.ask("POST", "/undo", {"token": token, "id": made.id, "who": "Bo"}).status_code == 303
    assert "la mairie" not in fresh.get("/page/page-one.html").text


@pytest.mark.parametrize(
    ("url", "fields", "gone", "there"),
    [
        ("/correct?page=page-one&ref=c0", {"action": "correct", "low": "10", "high": "14"}, "12 ou plus", "10 à 14"),
        ("/correct?page=page-one&ref=c0", {"action": "reject"}, 'href="#c0"', "12"),
        ("/correct?page=page-one&ref=g1", {"action": "correct", "kind": "foreign"}, "nothing", "Hors sujet"),
        ("/correct?page=page-one&ref=s0", {"action": "correct", "source": "Radio Val", "relay": "le Courrier"}, "nothing", "Radio Val"),
        ("/add?page=page-one", {"subject": "statement", "words": "Éboulement à Vaurienne", "resolved": "le vent"}, "nothing", "le vent"),
        ("/add?page=page-one", {"subject": "count", "words": "citée", "low": "7", "effect": "killed"}, "nothing", "7 ou plus"),
    ],
)  # fmt: skip
def test_what_a_form_sends_is_seen(reader: Reader, url: str, fields: dict[str, str], gone: str, there: str) -> None:
    assert reader.send(url, **fields).status_code == 303
    text = reader.get("/page/page-one.html").text
    assert gone not in text
    assert there in text


def test_sources_are_merged_and_split(reader: Reader) -> None:
    reader.send("/correct?page=page-one&ref=s0", resolved="le préfet", action="correct")
    assert "préfet" in reader.get("/sources/index.html").text
    assert reader.send("/correct-source?key=préfet", name="le maire", action="merge").status_code == 303
    assert [one["key"] for one in reader.get("/api/sources").json()["results"]] == ["maire"]


def test_a_copys_origin_moves(reader: Reader) -> None:
    assert reader.send("/correct-copy?page=page-two", role="origin", credit="", action="correct").status_code == 303
    roles = {one["page"]: one["role"] for one in reader.get("/api/copies").json()["results"]}
    assert roles == {"page-one": "copy", "page-two": "origin"}


@pytest.mark.parametrize(
    ("fields", "headers", "status"),
    [
        ({"token": "wrong"}, {}, 403),
        ({}, {"origin": "https://loin.example"}, 403),
        ({}, {"sec_fetch_site": "cross-site"}, 403),
        ({"who": ""}, {}, 400),
        ({"action": "drop"}, {}, 400),
        ({"ref": "s99"}, {}, 400),
        ({"page": "none"}, {}, 404),
        ({"action": "correct"}, {}, 400),
        ({"action": "correct", "source": "mots absents"}, {}, 400),
        ({"action": "correct", "modality": "sure"}, {}, 400),
        ({"why": "x" * 300_000}, {}, 413),
    ],
)
def test_what_should_not_be_written_is_not(
    reader: Reader, path: Path, fields: dict[str, str], headers: dict[str, str], status: int
) -> None:
    text = reader.get("/correct?page=page-one&ref=s0").text
    token = re.search(r'name="token" value="([^"]+)"', text)[1]  # type: ignore[index]
    sent = {"token": token, "page": "page-one", "ref": "s0", "action": "confirm", "who": "Ana", **fields}
    answer = reader.ask("POST", "/correct", sent, **headers)
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    with Dossier.open(path) as dossier:
        assert dossier.corrections() == ()


@file_alone
def test_while_a_build_writes_nothing_is_corrected(reader: Reader, path: Path) -> None:
    reader.get("/")
    with Dossier.open(path, write=True):
        assert reader.send("/correct?page=page-one&ref=s0", action="confirm").status_code == 409
    assert reader.send("/correct?page=page-one&ref=s0", action="confirm").status_code == 303


def test_the_language_is_asked_for_and_can_be_chosen(reader: Reader) -> None:
    assert '<html lang="en">' in reader.get("/", accept_language="de, en;q=0.5").text
    assert '<html lang="fr">' in reader.get("/", accept_language="de").text
    answer = reader.get("/lang/en?back=/search?q=maire")
    assert (answer.status_code, answer.headers["location"]) == (303, "/search?q=maire")
    assert '<html lang="en">' in reader.get("/", accept_language="fr").text
    for back in ("//loin.example", "https://loin.example", "/\\loin.example"):
        assert reader.get(f"/lang/fr?back={back}").headers["location"] == "/"


@pytest.mark.parametrize(
    ("asked", "n"),
    [
        ({}, 6),
        ({"q": "maire"}, 3),
        ({"q": "EBOULEMENT"}, 0),
        ({"relay": "Radio Val"}, 3),
        ({"modality": "hedged", "effect": "killed"}, 3),
        ({"modality": "denied"}, 0),
        ({"grade": "A2"}, 2),
        ({"since": "2016-12-15"}, 0),
        ({"until": "2016-12-14"}, 6),
        ({"kind": "counts"}, 6),
        ({"kind": "counts", "effect": "injured"}, 3),
        ({"kind": "pages", "q": "courrier"}, 3),
        ({"kind": "pages", "language": "en"}, 0),
        ({"kind": "nonsense", "n": "-1", "since": "hier"}, 6),
    ],
)
def test_what_a_search_finds(reader: Reader, asked: dict[str, str], n: int) -> None:
    assert reader.get(f"/api/search?{urlencode(asked)}").json()["total"] == n


def test_a_search_is_an_address_that_reads_back() -> None:
    query = Query(q="l'âge & « d'or »", source="A & B", n=3)
    assert Query.read({}) == Query()
    assert Query.read(dict(parse_qsl(urlsplit(query.href(n=3)).query))) == query
    assert query.href().endswith("source=A+%26+B")


def test_results_are_taken_along_with_their_words_and_never_as_formulas(reader: Reader) -> None:
    rows = [json.loads(line) for line in reader.get("/search.jsonl?q=maire").text.splitlines()]
    assert len(rows) == 3
    for row in rows:
        assert row["url"].startswith("https://example.org/")
        assert row["chain"][0] == "le maire"
    cells = [cell for row in csv.reader(io.StringIO(reader.get("/search.csv?kind=pages").text)) for cell in row]
    assert cells
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)


def test_the_api_describes_itself_and_answers(reader: Reader) -> None:
    told = reader.get("/api/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    for url in told["paths"]:
        asked = url.replace("{id}", "page-one" if "pages" in url else "k2")
        assert reader.get(asked).status_code == 200, url
    assert reader.get("/api/claims/none").status_code == 404
    assert reader.get("/api/none").json() == {"error": wording("en")("desk.lost")}


def test_a_rejected_statement_is_not_found_by_its_old_words(reader: Reader) -> None:
    reader.send("/correct?page=page-one&ref=s0", action="reject")
    # page-two has the very same text, and a correction holds to the text
    assert reader.get("/api/search?q=maire").json()["total"] == 1


def test_results_are_taken_along_in_any_format(reader: Reader) -> None:
    page = reader.get("/search?q=maire&modality=hedged").text
    form = page[page.index('class="taking"') :]
    assert dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)) == {"q": "maire", "modality": "hedged"}
    answer = reader.get("/search.zip?q=maire&to=geojson")
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as held:
        assert json.loads(held.read("places.geojson"))["type"] == "FeatureCollection"
    assert reader.get("/search.zip?q=maire&to=nothing").status_code == 400


@pytest.mark.parametrize(
    ("cookie", "before"),
    [
        ("", (9, 4, 10_000)),
        ("garbage", (9, 4, 10_000)),
        ("1-0-5-3-1-9900", (1, 0, 5)),  # the same visit goes on: what was new stays new
        ("1-0-5-3-1-6000", (3, 1, 6000)),  # another visit: new is what came since the last look
    ],
)
def test_what_is_new_is_so_for_a_whole_visit(cookie: str, before: tuple[int, int, int]) -> None:
    now = (9, 4, 10_000)
    seen = Seen.read(cookie, now)
    assert (seen.before, seen.last) == (before, now)
    assert Seen.read(seen.told(), now) == seen


def test_the_first_page_tells_what_came_since_the_last_visit(reader: Reader, path: Path) -> None:
    assert 'class="news"' not in reader.get("/").text
    assert 'class="news"' not in reader.get("/").text
    (name,) = [one for one in reader.cookies if one.startswith("selon_seen_")]
    reader.cookies.set(name, "2-0-1481700000-2-0-1481700000", domain="localhost.local")
    reader.send("/correct?page=page-one&ref=s0", action="confirm")
    text = reader.get("/", accept_language="en").text
    section = text[text.index('class="news"') :].partition("</section>")[0]
    assert "Since your visit of 14 December 2016" in section
    assert "1 page came in" in section
    assert "1 correction" in section
    assert "/page/page-bad" in section
    assert "<script>" not in section
