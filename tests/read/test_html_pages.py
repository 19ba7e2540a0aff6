"""HTML: the article without what surrounds it, and what the page says of itself; hostile markup stays cheap."""

import json
import time

import pytest

from selon.errors import ReadError
from selon.model import Known, Raw
from selon.read import read

BODY = [
    "La mairie de Sauvenière a rouvert lundi matin le pont qui enjambe la rivière, fermé depuis la crue de novembre.",
    "« Nous avons tenu le calendrier », a déclaré la maire, Jeanne Roux, devant une centaine d’habitants réunis là.",
    "Selon la préfecture, douze maisons restent inhabitables dans le bas du village, et leurs habitants sont relogés.",
]


def page(head="", before="", after="", body=BODY):
    paragraphs = "".join(f"<p>{each}</p>" for each in body)
    return f"<!doctype html><html lang='fr'><head>{head}</head><body>{before}<article>{paragraphs}</article>{after}</body></html>"


def read_html(markup, **known):
    data = markup if isinstance(markup, bytes) else markup.encode()
    return read(Raw("page.html", data, Known(**known), "text/html"))


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_the_body_is_a_paragraph_a_line_without_the_menu():
    found = read_html(
        page(
            before="<nav><a href='/'>Accueil</a> <a href='/sport'>Sport</a></nav>",
            after="<footer>Mentions légales</footer>",
        )
    )
    assert found.text.splitlines() == BODY


def test_structured_data_come_first():
    head = (
        ld(
            headline="Le pont de Sauvenière est rouvert",
            datePublished="2016-12-14T08:02:00+01:00",
            dateModified="2016-12-15",
            author=[{"@type": "Person", "name": "Paul Lenoir"}],
        )
        + '<meta property="og:site_name" content="L’Écho de la vallée"><meta property="og:title" content="Le pont de Sauvenière est rouvert - L’Écho de la vallée">'
    )
    found = read_html(page(head), url="https://www.echo-vallee.example/pont")
    assert found.title == "Le pont de Sauvenière est rouvert"
    assert found.published == "2016-12-14T08:02:00+01:00"
    assert found.modified == "2016-12-15"
    assert found.authors == ("Paul Lenoir",)
    assert found.outlet == "echo-vallee.example"
    assert found.language == "fr"
    assert dict(found.rules)["published"] == "structured data"


@pytest.mark.parametrize(
    ("head", "before", "title"),
    [
        ("<title>Le pont est rouvert - Syrie - Le Journal</title>", "<h1>Le pont est rouvert</h1>", "Le pont est rouvert"),
        ('<title>Le pont</title><meta property="og:title" content="Le pont est rouvert | Le Journal"><meta property="og:site_name" content="Le Journal">', "", "Le pont est rouvert"),
        ('<meta property="og:title" content="Le pont est rouvert — Syrie"><meta property="article:section" content="Syrie">', "", "Le pont est rouvert"),
        ('<meta property="og:title" content="L&amp;#8217;eau monte">', "", "L’eau monte"),
        ("<title>Aller-retour à Nîmes</title>", "", "Aller-retour à Nîmes"),
        (ld(headline="Le pont de Sauvenière est…"), "<h1>Le pont de Sauvenière est rouvert au public</h1>", "Le pont de Sauvenière est rouvert au public"),
        ("", "", None),
    ],
)  # fmt: skip
def test_a_headline_without_what_is_glued_to_it(head, before, title):
    assert read_html(page(head, before)).title == title


@pytest.mark.parametrize(
    ("before", "published"),
    [
        ("<h1>Le pont est rouvert</h1><p>Publié le 14 décembre 2016 à 8h02</p>", "2016-12-14T08:02"),
        ("<h1>L’Écho</h1><div><h1>Le pont est rouvert</h1></div><ul><li>Mise en ligne</li><li>14/12/2016</li></ul>", "2016-12-14"),
        ("<h1>Le pont est rouvert</h1><p>14 décembre 2016</p><p>Mis à jour le 15 décembre 2016</p>", "2016-12-14"),
    ],
)
def test_a_date_shown_beside_the_headline_is_the_page_s_own(before, published):
    found = read_html(page(before=before))
    assert found.published == published
    assert dict(found.rules)["published"] == "date line"


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Par Paul Lenoir et Anne Petit", ("Paul Lenoir", "Anne Petit")),
        ("Paul Lenoir, Anne Petit", ("Paul Lenoir", "Anne Petit")),
        ("Paul Lenoir, correspondant à Genève", ("Paul Lenoir",)),
        ("Paul Lenoir (avec AFP)", ("Paul Lenoir",)),
        ("Paul Lenoir avec AFP", ("Paul Lenoir", "AFP")),
        ("La rédaction", ("La rédaction",)),
        ("La rédaction et Paul Lenoir", ("Paul Lenoir",)),
        ("paul@echo.example", ()),
        ("https://echo.example/auteurs/paul", ()),
    ],
)
def test_bylines_are_names(byline, authors):
    assert read_html(page(ld(headline="Le pont", author={"name": byline}))).authors == authors


def test_an_author_may_be_named_elsewhere_in_the_data():
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Le pont", "author": {"@id": "#p"}},
            {"@id": "#p", "name": "Paul Lenoir"},
        ]
    }
    assert read_html(page(f'<script type="application/ld+json">{json.dumps(graph)}</script>')).authors == (
        "Paul Lenoir",
    )


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 100_000,
        '{"@graph": 3}',
        '"text"',
        "null",
        '{"author": {"@id": ["x"]}, "headline": "a", "@type": "Article"}',
    ],
)
def test_broken_structured_data_do_no_harm(script):
    assert BODY[0] in read_html(page(f'<script type="application/ld+json">{script}</script>')).text


def test_a_declared_encoding_is_used():
    markup = page('<meta charset="windows-1252">').encode("cp1252")
    assert "rouvert" in read_html(markup).text
    assert "habitants réunis" in read_html(markup).text


def test_markup_is_known_by_its_look_where_nothing_says_it():
    assert read(Raw("x", page().encode())).text.splitlines() == BODY


NASTY = {
    "nested": "<div>" * 100_000,
    "nested inline": "<b><i><u>" * 20_000,
    "attributes": "<p " + " ".join(f'a{i}="x"' for i in range(200_000)) + ">",
    "bare attributes": "<p " + " ".join(f"a{i}" for i in range(200_000)) + ">",
    "attributes with a mark inside": "<p " + " ".join(f'a{i}="<b>"' for i in range(60_000)) + ">",
    "open marks": "<" * 500_000,
    "open tags": "<a" * 300_000,
    "open comments": "<!--" * 200_000,
    "open scripts": "<script>" * 100_000,
    "entities": "&amp;" * 300_000,
    "surrogates": "&#xD800;" * 1_000,
    "nul": "\0" * 1_000,
}


@pytest.mark.parametrize("kind", NASTY)
@pytest.mark.parametrize("first", [True, False])
def test_hostile_markup_stays_cheap(kind, first):
    nasty = NASTY[kind]
    start = time.process_time()
    try:
        found = read_html(page(before=nasty) if first else page(after=nasty))
    except ReadError:
        assert first or kind == "nul"
    else:
        assert found.text.encode()
        assert "\0" not in found.text
        assert first or BODY[0] in found.text
    assert time.process_time() - start < 10
