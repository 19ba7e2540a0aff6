"""Pages from the web: a small server of our own answers; nothing private is reached unless a test asks for it."""

from __future__ import annotations

import gzip
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from selon.errors import ReadError, SelonError
from selon.keep import Dossier
from selon.model import Page, Problem
from selon.read import Fetcher, pages, read
from selon.scale import Feed, feeds, watch

LINE = "La mairie de Sauvenière a rouvert lundi matin le pont qui enjambe la rivière, fermé depuis la crue de novembre."
HTML = f"<html lang='fr'><body><article><p>{LINE}</p><p>{LINE}</p></article></body></html>"


class Site(BaseHTTPRequestHandler):
    asked: ClassVar[Counter[str]] = Counter()

    def do_GET(self) -> None:
        Site.asked[self.path] += 1
        base = f"http://127.0.0.1:{self.server.server_port}"
        items = "".join(f"<item><title>Un pont</title><link>{base}/{n}</link></item>" for n in ("a", "b", "gone"))
        answers = {
            "/rules": (200, "text/plain", "User-agent: *\nDisallow: /secret"),
            "/a": (200, "text/html", HTML),
            "/b": (200, "text/html", HTML.replace("lundi", "mardi")),
            "/feed": (200, "application/rss+xml", f"<rss><channel>{items}</channel></rss>"),
            "/map": (200, "text/xml", f"<urlset xmlns=\"x\" xmlns:i=\"y\"><url><loc>{base}/a</loc><i:image><i:loc>{base}/a.jpg</i:loc></i:image></url></urlset>"),
            "/maps": (200, "text/xml", f"<sitemapindex><sitemap><loc>{base}/map</loc></sitemap></sitemapindex>"),
        }
        moved = {"/robots.txt": "/rules", "/moved": "/a", "/loop": "/loop", "/out": "http://169.254.169.254/", "/file": "file:///etc/passwd"}
        if self.path in moved:
            return self._answer(302, "text/plain", "", {"Location": moved[self.path]})
        if self.path == "/feed" and self.headers.get("If-None-Match") == "one":
            return self._answer(304, "text/plain", "")
        if self.path == "/bomb":
            return self._answer(200, "text/html", gzip.compress(bytes(50_000_000)), {"Content-Encoding": "gzip"})
        return self._answer(*answers.get(self.path, (404, "text/plain", "")), {"ETag": "one"})

    def _answer(self, status: int, media: str, body: str | bytes, more: dict[str, str] | None = None) -> None:
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in {"Content-Type": media, "Content-Length": str(len(data)), **(more or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    Site.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(private=True, delay=0) as made:
        yield made


@pytest.mark.parametrize("path", ["/a", "/moved"])
def test_a_page_is_fetched_and_redirects_are_followed(site, fetcher, path):
    (raw,) = pages([site + path], fetcher=fetcher)
    page = read(raw)
    assert isinstance(page, Page)
    assert LINE in page.text
    assert page.url == f"{site}/a"


def test_of_a_feed_the_pages_are_fetched(site, fetcher):
    first, second, gone = pages([site + "/feed"], fetcher=fetcher)
    assert (first.known.url, second.known.url, first.known.title) == (f"{site}/a", f"{site}/b", "Un pont")
    assert isinstance(gone, Problem)
    assert "404" in gone.what


def test_of_a_sitemap_the_pages_are_fetched(site, fetcher):
    assert [raw.known.url for raw in pages([site + "/map"], fetcher=fetcher)] == [f"{site}/a"]


def test_an_index_of_sitemaps_is_no_page(site, fetcher):
    (problem,) = pages([site + "/maps"], fetcher=fetcher)
    assert isinstance(problem, Problem)
    assert "index of sitemaps" in problem.what


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("/secret", "robots.txt forbids it"),
        ("/loop", "redirects"),
        ("/none", "404"),
        ("/bomb", "more than"),
        ("/file", "no address of the web"),
    ],
)
def test_what_is_not_fetched_is_one_line(site, fetcher, path, what):
    with pytest.raises(ReadError) as caught:
        fetcher.fetch(site + path)
    assert what in caught.value.what


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/",
        "http://localhost:9/",
        "http://[::1]:9/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest",
        "http://0.0.0.0:9/",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]:9/",
    ],
)
def test_no_private_address_is_reached(url):
    with Fetcher(delay=0) as fetcher, pytest.raises(ReadError, match="private address"):
        fetcher.fetch(url)


@pytest.mark.parametrize("url", ["ftp://a.example/", "http://", "http://[", "https://me:secret@a.example/", "file:///a"])
def test_what_is_no_address_is_refused(url):
    with Fetcher(delay=0) as fetcher, pytest.raises(ReadError, match="no address of the web"):
        fetcher.fetch(url)


def test_nothing_is_fetched_unasked(site):
    (problem,) = pages([site + "/a"])
    assert "--fetch" in problem.mend
    assert not Site.asked


def test_watching_adds_what_is_new_and_asks_again_only_whether_it_changed(site, fetcher, tmp_path):
    dossier = tmp_path / "veille.selon"
    summary, problems = watch([Feed(site + "/feed", "lecho.example")], dossier, fetcher, workers=1)
    assert (summary.pages, len(problems)) == (2, 1)
    again, _ = watch([Feed(site + "/feed", "lecho.example")], dossier, fetcher, workers=1)
    assert again.pages == 2
    assert (Site.asked["/a"], Site.asked["/b"], Site.asked["/gone"]) == (1, 1, 2)
    with Dossier.open(dossier) as held:
        assert {page.outlet for page in held.pages()} == {"lecho.example"}


@pytest.mark.parametrize("text", ["", "feed = 3", "[[feed]]\noutlet = 'a'", "[[", "\udcff"])
def test_a_list_of_feeds_that_is_none_is_one_line(tmp_path, text):
    (tmp_path / "f.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(SelonError, match="feed"):
        feeds(tmp_path / "f.toml")
