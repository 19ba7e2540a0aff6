"""The article's text: what extraction leaves out of it comes back, and what is not the article's stays away."""

import pytest
from lxml.html import document_fromstring

from selon.label import label
from selon.model import Known, Raw
from selon.read import read
from selon.read.authors import persons
from selon.read.paragraphs import laid_out, restored
from selon.read.paragraphs import paragraphs as paragraphs_of

HEADLINE = "Le barrage de Montclair rouvre ses vannes"
LEAD = "Fermées depuis la crue de mars, les vannes du barrage ont été rouvertes lundi sous le regard des riverains."
BODY = [
    "Le préfet a donné son accord dimanche soir, après trois jours de discussions avec les communes de la vallée.",
    "« Nous avons attendu que le niveau baisse », a expliqué la directrice du syndicat des eaux, Claire Morel.",
    "Selon la gendarmerie, onze familles restent logées dans le gymnase de Montclair en attendant les contrôles.",
    "Une réunion publique doit se tenir jeudi à la salle des fêtes, a précisé la mairie dans un communiqué.",
    "Les travaux sur la digue reprendront au printemps, d’après le calendrier que le département a rendu public.",
]
PAGE = "<!doctype html><html lang='fr'><head>{head}</head><body><h1>{headline}</h1>{before}<article>{article}</article></body></html>"


def paragraphs(texts, made=""):
    return "".join(f"<p{made}>{text}</p>" for text in texts)


def read_page(article, before="", head=""):
    markup = PAGE.format(head=head, headline=HEADLINE, before=before, article=article)
    return read(Raw("page.html", markup.encode(), Known(), "text/html"))


def described(text):
    return f'<meta property="og:description" content="{text}">'


def stated(text):
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{HEADLINE}", "articleBody": "{text}"}}</script>'


@pytest.mark.parametrize(
    ("before", "head"),
    [
        (f"<div class='chapo'>{LEAD}</div>", ""),
        (f"<h2>{LEAD}</h2>", ""),
        (f"<header><div><span>Vallée</span><p>{LEAD}</p></div></header>", described(LEAD[:60])),
        (f"<p>Un autre paragraphe entre les deux, qui se termine bien lui aussi.</p><p>{LEAD}</p>", described(LEAD)),
    ],
)
def test_the_lead_is_part_of_the_article(before, head):
    lines = read_page(paragraphs(BODY), before, head).text.splitlines()
    assert lines.count(LEAD) == 1
    assert [line for line in lines if line in BODY] == BODY
    assert lines.index(LEAD) < lines.index(BODY[0])


@pytest.mark.parametrize(
    "before",
    [
        "<p>Par Paul Lenoir</p>",
        "<p>Publié le 14 décembre 2016 à 8h02, mis à jour le 15 décembre 2016 à 9h30.</p>",
        f"<nav><p>{LEAD}</p></nav>",
        f"<figure><figcaption>{LEAD}</figcaption></figure>",
        "<div>Lire aussi : le maire de Montclair demande des comptes au préfet de la région.</div>",
    ],
)
def test_what_stands_before_the_article_is_no_lead(before):
    lines = read_page(paragraphs(BODY), before).text.splitlines()
    assert [line for line in lines if line != HEADLINE] == BODY


def shown(article):
    return paragraphs_of(document_fromstring(f"<html><body><article>{article}</article></body></html>"))


@pytest.mark.parametrize(
    ("lost", "made", "back"),
    [
        (BODY[2], " class='texte'", True),
        (BODY[2], " class='encadré'", False),
        ("<a href='/r'>Le préfet répond aux habitants de Montclair après la crue de mars.</a>", " class='texte'", False),
        ("Sur le même sujet : la crue de mars en dix images", " class='texte'", False),
    ],
    ids=["made alike", "made otherwise", "a link", "no sentence"],
)
def test_a_lost_paragraph_made_like_its_neighbours_comes_back(lost, made, back):
    article = paragraphs(BODY[:2], " class='texte'") + f"<p{made}>{lost}</p>" + paragraphs(BODY[3:], " class='texte'")
    lines = restored("\n".join([*BODY[:2], *BODY[3:]]), shown(article)).splitlines()
    assert lines == ([*BODY[:2], lost, *BODY[3:]] if back else [*BODY[:2], *BODY[3:]])


def test_a_text_in_one_line_is_cut_where_the_page_shows_paragraphs():
    assert laid_out(" ".join(BODY), shown(paragraphs(BODY))).splitlines() == BODY


def test_a_text_that_the_data_give_in_full_takes_the_place_of_a_part():
    whole = " ".join(BODY)
    found = read_page(f"<p>{BODY[0]}</p>", head=stated(whole))
    assert dict(found.rules)["text"] == "structured data"
    assert " ".join(found.text.split()).endswith(whole)


def test_a_text_of_something_else_in_the_data_does_not():
    found = read_page(paragraphs(BODY), head=stated("Tout autre chose. " * 100))
    assert dict(found.rules)["text"] == "trafilatura"
    assert BODY[0] in found.text


def test_a_heading_of_the_article_points_to_no_other_story():
    heading = "Une digue que tout le monde savait fragile depuis dix ans"
    page = read_page(paragraphs(BODY[:3]) + f"<h2>{heading}</h2>" + paragraphs(BODY[3:]))
    kinds = {page.text[each.start : each.end]: each.kind for each in label(page)}
    assert kinds[heading] == "body"


@pytest.mark.parametrize(
    ("before", "signature", "authors"),
    [
        ("<p class='auteurs'>Par <a>Paul Lenoir</a> et <a>Anne Petit</a></p>", "", ("Paul Lenoir", "Anne Petit")),
        ("<p>Par Anne Petit</p>", "", ("Anne Petit",)),
        ("<ul><li><span class='author'>Anne Petit</span></li><li><span class='author'>Paul Lenoir</span></li></ul>", "", ("Anne Petit", "Paul Lenoir")),
        ("", "<p>Anne Petit</p>", ("Anne Petit",)),
        ("", "<p>Anne Petit/Paul Lenoir</p>", ("Anne Petit", "Paul Lenoir")),
        ("<p>Par Max von Sydow</p>", "", ("Max von Sydow",)),
        ("<p class='author'>14 mars</p>", "", ()),
        ("<p>Par la route du col, on gagne la vallée en deux heures.</p>", "", ()),
    ],
)  # fmt: skip
def test_persons_sign_above_or_below(before, signature, authors):
    assert read_page(paragraphs(BODY) + signature, before).authors == authors


def test_a_person_shown_stands_before_the_house_that_the_data_name():
    head = '<meta name="author" content="La rédaction">'
    assert read_page(paragraphs(BODY), "<p class='byline'>Par Anne Petit</p>", head).authors == ("Anne Petit",)


def test_a_guessed_day_that_the_text_outruns_is_unknown():
    late = ["Le 3 mars 2019, le conseil a voté la vente.", "Elle a été signée le 8 avril 2019, selon la mairie."]
    guess = "<div><abbr class='published' title='2018-09-11'>le 11 septembre 2018 par Luc</abbr></div>"
    assert read_page(paragraphs(BODY) + guess).published == "2018-09-11"
    assert read_page(paragraphs(BODY + late) + guess).published is None


def test_a_person_may_bear_the_name_of_the_site():
    site = ("marianne.example", "mdr.example")
    assert persons(("Marianne Dupont", "MDR THÜRINGEN"), site) == ("Marianne Dupont",)
