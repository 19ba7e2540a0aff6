"""Feeds, archives, tables, agencies' items and PDF: a real file of each kind, written here; and hostile ones."""

from __future__ import annotations

import contextlib
import gzip
import json
import textwrap
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selon.errors import SelonError
from selon.model import Known, Page, Problem, Raw
from selon.read import pages, read

LINE = "La mairie de Sauvenière a rouvert lundi matin le pont qui enjambe la rivière, fermé depuis la crue de novembre."
SECOND = (
    "Selon la préfecture, douze maisons restent inhabitables dans le bas du village, et leurs habitants sont relogés."
)
TITLE = "Le pont de Sauvenière est rouvert"
URL = "https://lecho.example/pont"
MARKUP = f"<p>{LINE}</p><p>{SECOND}</p>"


def found(path, data) -> list[Page | Problem]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return [each if isinstance(each, Problem) else read(each) for each in pages([path])]


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>L’Écho</title><item><title>{TITLE}</title><link>{URL}</link>
<pubDate>Wed, 14 Dec 2016 08:02:00 +0100</pubDate><dc:creator>Paul Lenoir</dc:creator><description>Un pont.</description>
<content:encoded><![CDATA[{MARKUP}]]></content:encoded></item><item><title>Sans texte</title><link>{URL}-2</link></item>
</channel></rss>"""
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>L’Écho</title><entry><title>{TITLE}</title>
<link href="{URL}"/><published>2016-12-14T08:02:00+01:00</published><author><name>Paul Lenoir</name></author>
<content type="html">{MARKUP.replace("<", "&lt;")}</content></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {"url": URL, "title": TITLE, "date_published": "2016-12-14T08:02:00+01:00", "authors": [{"name": "Paul Lenoir"}], "content_html": MARKUP}
        ],
    }
)  # fmt: skip


@pytest.mark.parametrize(("name", "data"), [("f.rss", RSS), ("f.xml", RSS), ("f.atom", ATOM), ("f.json", JSON_FEED)])
def test_an_entry_of_a_feed_is_a_page(tmp_path, name, data):
    page = found(tmp_path / name, data)[0]
    assert isinstance(page, Page)
    assert page.text.splitlines() == [LINE, SECOND]
    assert (page.title, page.url, page.authors, page.outlet) == (TITLE, URL, ("Paul Lenoir",), "lecho.example")
    assert page.published == "2016-12-14T08:02:00+01:00"
    assert page.where.endswith("#1")


def test_an_entry_without_text_is_a_problem(tmp_path):
    problem = found(tmp_path / "f.rss", RSS)[1]
    assert isinstance(problem, Problem)
    assert URL in problem.mend


NEWSML = f"""<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="{URL}">
<itemMeta><provider literal="Agence de la Vallée"/><versionCreated>2016-12-14T09:00:00+01:00</versionCreated>
<firstCreated>2016-12-14T08:02:00+01:00</firstCreated></itemMeta><contentMeta><creator><name>Paul Lenoir</name></creator>
<infoSource><name>Radio Sauvenière</name></infoSource><headline>{TITLE}</headline></contentMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><body>{MARKUP}</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"""
NINJS = json.dumps(
    {
        "uri": URL, "headline": TITLE, "body_text": f"{LINE}\n{SECOND}", "source": "Agence de la Vallée",
        "firstcreated": "2016-12-14T08:02:00+01:00", "infosources": [{"name": "Radio Sauvenière"}],
        "people": [{"rel": "author", "name": "Paul Lenoir"}],
    }
)  # fmt: skip


@pytest.mark.parametrize(("name", "data"), [("i.xml", NEWSML), ("i.json", NINJS), ("i.jsonl", NINJS)])
def test_an_item_of_an_agency_is_a_page_that_credits_its_sources(tmp_path, name, data):
    (page,) = found(tmp_path / name, data)
    assert isinstance(page, Page)
    assert page.text.splitlines() == [TITLE, LINE, SECOND, "Source : Radio Sauvenière"]
    assert (page.title, page.outlet, page.authors) == (TITLE, "Agence de la Vallée", ("Paul Lenoir",))
    assert page.published == "2016-12-14T08:02:00+01:00"


def warc(*bodies: bytes, kind="text/html", gz=True, encoding="") -> bytes:
    """A WARC with a response for each body, each a gzip member of its own where `gz`."""
    records = []
    for at, body in enumerate(bodies):
        coding = f"Content-Encoding: {encoding}\r\n" if encoding else ""
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{coding}\r\n".encode() + body
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}-{at}\r\nWARC-Date: 2016-12-14T08:02:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{at:012}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    return b"".join(map(gzip.compress, records)) if gz else b"".join(records)


HTML = f"<html><body><article>{MARKUP}</article></body></html>".encode()


@pytest.mark.parametrize("gz", [True, False])
def test_a_response_in_a_warc_is_a_page(tmp_path, gz):
    first, second = found(tmp_path / ("w.warc.gz" if gz else "w.warc"), warc(HTML, HTML, gz=gz))
    assert isinstance(first, Page)
    assert (first.text.splitlines(), first.url, second.url) == ([LINE, SECOND], f"{URL}-0", f"{URL}-1")


def test_what_is_no_page_in_a_warc_is_passed_over(tmp_path):
    assert found(tmp_path / "w.warc.gz", warc(b"\x89PNG", kind="image/png")) == []


def test_a_warc_cut_short_keeps_the_pages_before(tmp_path):
    whole = warc(*[HTML] * 20)
    each = found(tmp_path / "w.warc.gz", whole[: len(whole) // 2 + 300])
    assert len(each) > 5
    assert isinstance(each[-1], Problem)
    assert all(isinstance(page, Page) for page in each[:-1])


@pytest.mark.parametrize("gz", [True, False])
def test_a_damaged_record_costs_no_page_but_its_own(tmp_path, gz):
    before, broken, after = warc(*[HTML] * 5, gz=gz), bytearray(warc(HTML, gz=gz)), warc(*[HTML] * 7, gz=gz)
    broken[20:60] = bytes(40) if gz else b"x" * 40
    each = found(tmp_path / ("w.warc.gz" if gz else "w.warc"), before + broken + after)
    assert [type(one) for one in each] == [Page] * 5 + [Problem] + [Page] * 7
    assert [one.where.rpartition(":")[2] for one in each] == [str(number) for number in range(1, 14)]
    assert [page.url for page in each[6:]] == [f"{URL}-{at}" for at in range(7)]


def test_a_record_that_is_longer_than_it_says_is_a_problem_and_no_noise(tmp_path, capfd):
    first, second = warc(HTML, gz=False), warc(HTML, gz=False)
    said = b"Content-Length: %d" % (len(first.split(b"\r\n\r\n", 1)[1]) - 4)
    assert said in first
    each = found(tmp_path / "w.warc", first.replace(said, b"Content-Length: 120") + second)
    assert [type(one) for one in each] == [Page, Problem, Page]
    assert capfd.readouterr().err == ""


def test_a_bomb_in_a_warc_is_a_problem_and_the_next_page_is_read(tmp_path):
    bomb = gzip.compress(bytes(60_000_000))
    data = warc(bomb, encoding="gzip") + warc(HTML)
    problem, page = found(tmp_path / "w.warc.gz", data)
    assert isinstance(problem, Problem)
    assert isinstance(page, Page)


@pytest.mark.parametrize("comma", [",", ";", "\t"])
def test_a_row_of_a_table_is_a_page(tmp_path, comma):
    rows = [
        ["URL", "Title", "date", "author", "text"],
        [URL, TITLE, "14/12/2016", "Paul Lenoir", f'"{LINE}\n{SECOND}"'],
    ]
    page, problem = found(tmp_path / "p.csv", "\n".join(map(comma.join, rows)) + f"\n{URL}\n")
    assert isinstance(page, Page)
    assert (page.text.splitlines(), page.title, page.published) == ([LINE, SECOND], TITLE, "2016-12-14")
    assert page.authors == ("Paul Lenoir",)
    assert isinstance(problem, Problem)


def test_parquet_is_read_or_says_what_to_install(tmp_path):
    path = tmp_path / "p.parquet"
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        (problem,) = found(path, b"PAR1")
        assert "selon[parquet]" in problem.mend
        return
    pq.write_table(pa.table({"url": [URL], "title": [TITLE], "text": [f"{LINE}\n{SECOND}"]}), path)
    (page,) = [read(each) for each in pages([path])]
    assert page.text.splitlines() == [LINE, SECOND]


def pdf(*lines: str) -> bytes:
    """A PDF of one page, one text line a line."""
    shown = "".join(f"({line}) Tj 0 -14 Td\n" for line in lines)
    stream = f"BT /F1 10 Tf 40 760 Td\n{shown}ET".encode("cp1252")
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(data))
        data += b"%d 0 obj%sendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(data)
    return data + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        start,
    )


def test_the_lines_of_a_pdf_are_joined_to_paragraphs(tmp_path):
    lines = [*textwrap.wrap(LINE, 60), *textwrap.wrap(SECOND, 60)]
    (page,) = found(tmp_path / "p.pdf", pdf(TITLE, "", *lines))
    assert isinstance(page, Page)
    assert " ".join(page.text.split()).endswith(" ".join(f"{LINE} {SECOND}".split()))
    assert page.title == TITLE


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj<</Length 99999999>>", pdf()[:200], pdf()])
def test_a_pdf_without_text_is_one_clear_line(tmp_path, data):
    (tmp_path / "p.pdf").write_bytes(data)
    (raw,) = pages([tmp_path / "p.pdf"])
    with pytest.raises(SelonError) as caught:
        read(raw)
    assert "PDF" in caught.value.what


def text_of(each: Raw | Problem) -> str:
    """What is read of a page, nothing of a problem; anything but an error of selon goes through."""
    with contextlib.suppress(SelonError):
        return "" if isinstance(each, Problem) else read(each).text
    return ""


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + ']><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet>&i;</contentSet></newsItem>'
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("n.xml", LAUGHS),
        ("n.xml", LAUGHS.replace("newsItem", "rss")),
        ("n.xml", NEWSML.replace("<headline>", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><headline>&f;')),
        ("n.xml", "<rss><channel>" + "<item><description>a" * 20_000),
        ("n.xml", "<newsItem>" * 50_000),
        ("n.json", '{"version": "https://jsonfeed.org/version/1", "items": ' + "[" * 50_000),
        ("n.json", '{"version": "https://jsonfeed.org/version/1", "items": 3}'),
        ("n.csv", "text\n" + '"' + "a" * 3_000_000),
        ("n.csv", "\0" * 1_000),
        ("n.warc.gz", gzip.compress(bytes(50_000_000))),
        ("n.warc.gz", b"\x1f\x8b" + bytes(100)),
        ("n.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n"),
        ("n.parquet", b"PAR1" + bytes(50) + b"PAR1"),
        ("n.xml", zlib.compress(b"a")),
    ],
)
def test_hostile_files_end_in_problem_lines(tmp_path, name, data):
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    for each in pages([tmp_path / name]):
        assert "root:" not in text_of(each)


SEEDS = {
    "a.rss": RSS.encode(), "a.json": JSON_FEED.encode(), "a.xml": NEWSML.encode(), "a.csv": f"url,text\n{URL},{LINE}\n".encode(),
    "a.warc": warc(HTML, gz=False), "a.warc.gz": warc(HTML), "a.pdf": pdf(LINE), "a.jsonl": NINJS.encode(), "a.html": HTML,
}  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(sorted(SEEDS)),
    at=st.integers(0, 4_000),
    put=st.binary(max_size=40),
    cut=st.integers(0, 60),
)
def test_files_damaged_anywhere_never_end_a_run(tmp_path, name, at, put, cut):
    seed = SEEDS[name]
    at %= len(seed)
    (tmp_path / name).write_bytes(seed[:at] + put + seed[at + cut :])
    for each in pages([tmp_path / name], Known()):
        text_of(each)
