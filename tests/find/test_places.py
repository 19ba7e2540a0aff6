"""Places: a text beside the name, country and level of each place in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from selon import language
from selon.find import actors, places
from selon.find.blocks import blocks
from selon.find.places.gazetteer import Gazetteer
from selon.find.places.transliteration import skeleton
from selon.model import Page, Passage, Place

Row = tuple[str, str | None, str | None]


def found(text: str, code: str = "fr", known: Gazetteer | None = None) -> tuple[Place, ...]:
    page = Page("p", text, "", "", "test", language=code)
    parsed = blocks(page, [Passage(0, len(text), "body", "test")], language.load(code))
    return places.find(page, parsed, actors.find(page, parsed), known)


TABLE: list[tuple[str, str, list[Row]]] = [
    ("fr", "Le bateau est arrivé à Marseille.", [("Marseille", "FR", "city")]),
    # names that go on in small letters
    ("fr", "Il est né en Arabie saoudite.", [("Arabie saoudite", "SA", "country")]),
    ("fr", "Il vit en Guinée équatoriale, puis en Guinée.", [("Guinée équatoriale", "GQ", "country"), ("Guinée", "GN", "country")]),
    (
        "fr",
        "Il vit en République démocratique du Congo.",
        [("République démocratique du Congo", "CD", "country")],
    ),
    ("fr", "Le vin se vend dans l'Hexagone.", [("Hexagone", "FR", "country")]),
    # a country that something befalls is a place, and what no list knows is none behind an article
    ("fr", "Un séisme a frappé la Polynésie française.", [("Polynésie française", "PF", "country")]),
    ("fr", "Il a lu l'article dans le Courrier Vert, et les exigences du Pacte.", []),
    ("fr", "Il vit en Espagne.", [("Espagne", "ES", "country")]),
    # those who govern there, and what belongs to a name
    ("fr", "Paris condamne la décision.", []),
    ("fr", "Le préfet du Var a parlé.", []),
    ("fr", "Le gouvernement syrien proteste.", []),
    ("fr", "Les services de l'Élysée ont répondu.", []),
    # lists share their level, whatever the spelling
    (
        "fr",
        "Les quartiers de Boustane al-Qasr, Salahine et Cheikh Saïd, à Alep, sont calmes.",
        [
            ("Boustane al-Qasr", "SY", "quarter"),
            ("Salahine", "SY", "quarter"),
            ("Cheikh Saïd", "SY", "quarter"),
            ("Alep", "SY", "city"),
        ],
    ),
    (
        "fr",
        "Les quartiers de Salahine et de Boustane al-Qasr, à Alep, sont calmes.",
        [("Salahine", "SY", "quarter"), ("Boustane al-Qasr", "SY", "quarter"), ("Alep", "SY", "city")],
    ),
    ("fr", "Il est allé à Aïn M'lila et à Constantine, en Algérie.", [
        ("Aïn M'lila", "DZ", "city"), ("Constantine", "DZ", "city"), ("Algérie", "DZ", "country"),
    ]),
    # announced by a noun of place, before or behind them
    ("fr", "Deux quartiers, Boustane al-Qasr et Salahine, à Alep, sont calmes.", [
        ("Boustane al-Qasr", "SY", "quarter"), ("Salahine", "SY", "quarter"), ("Alep", "SY", "city"),
    ]),
    ("fr", "À Alep, ils ont fui trois quartiers tenus depuis l'été : Ferdous, Kallassé et Soukkari.", [
        ("Alep", "SY", "city"), ("Ferdous", "SY", "quarter"), ("Kallassé", "SY", "quarter"), ("Soukkari", "SY", "quarter"),
    ]),
    ("fr", "Les eaux ont gagné Valbrume-les-Bains, petite ville thermale.", [("Valbrume-les-Bains", None, "city")]),
    ("fr", "Le maire de la ville, Karim Delmas, a parlé.", []),
    # the place with which a headline begins, unless it speaks
    ("fr", "Alep : « une nuit sans fin »", [("Alep", "SY", "city")]),
    ("fr", "Syrie : la trêve prolongée", [("Syrie", "SY", "country")]),
    ("fr", "Moscou : « la trêve tiendra »", []),
    # heard rather than read, and then wherever else it stands
    ("fr", "À Alep, des familles ont fui vers Machhad. Machhad manque d'eau.", [
        ("Alep", "SY", "city"), ("Machhad", "SY", "quarter"), ("Machhad", "SY", "quarter"),
    ]),
    # no list knows them, but the pipeline takes them for places, and so do the words
    ("fr", "L'usine de Port-Lorny a brûlé.", [("Port-Lorny", None, None)]),
    ("fr", "Le Courrier de Port-Lorny paraît lundi.", []),
    ("en", "The ship sailed to Marseille.", [("Marseille", "FR", "city")]),
    ("en", "They trade with China, Japan and Brazil.", []),
    ("en", "She lived in China, Japan and Brazil.", [
        ("China", "CN", "country"), ("Japan", "JP", "country"), ("Brazil", "BR", "country"),
    ]),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE, ids=[row[1] for row in TABLE])
def test_places(code: str, text: str, expected: list[Row]) -> None:
    assert [(place.text, place.country, place.level) for place in found(text, code)] == expected


def test_a_name_no_list_knows_has_no_point() -> None:
    (place,) = found("Le village de Trifouillac-sur-Zorn est calme.")
    assert (place.lat, place.lon, place.method) == (None, None, "unlisted")


def test_a_list_of_ones_own_is_known(tmp_path: Path) -> None:
    own = tmp_path / "own.tsv"
    own.write_text("name\tlevel\tcc\tlat\tlon\nTrifouillac\tcity\tFR\t45.5\t4.5\n", encoding="utf-8")
    (place,) = found("Il vit à Trifouillac.", known=Gazetteer([own]))
    assert (place.country, place.lat, place.lon) == ("FR", 45.5, 4.5)


SPELLINGS = [
    ("Boustane al-Qasr", "Bustan al-Qasr"),
    ("Salahine", "Salhine"),
    ("Cheikh Saïd", "Sheikh Saeed"),
]


@pytest.mark.parametrize(("left", "right"), SPELLINGS)
def test_spellings_of_one_name_sound_alike(left: str, right: str) -> None:
    assert skeleton(left) == skeleton(right)


# A text and a span known to be a place, beside its usual name, country and level.
GIVEN: list[tuple[str, str, tuple[str | None, str | None, str | None]]] = [
    # of many towns of one name, the populous are weighed
    ("They flew to San Antonio, Texas.", "San Antonio", ("San Antonio", "US", "city")),
    # a country before the capital that bears its name
    ("They went to Oaxaca and Puebla, in Mexico.", "Mexico", ("Mexique", "MX", "country")),
    # adjectives of continents and regions
    ("An African summit opens.", "African", ("Afrique", None, "region")),
    ("She likes Sicilian lemons.", "Sicilian", ("Sicile", "IT", "region")),
    # a longer name that holds a well-known place
    ("The Bank of Japan met.", "Bank of Japan", ("Japon", "JP", "country")),
    ("They study at Texas State College.", "Texas State College", ("Texas", "US", "region")),
    # a site that no list knows and that holds none
    ("They met at Greyfinch Tower.", "Greyfinch Tower", (None, None, "site")),
    ("Nobody knows Greyfinch.", "Greyfinch", (None, None, None)),
]


@pytest.mark.parametrize(("text", "name", "expected"), GIVEN, ids=[row[0] for row in GIVEN])
def test_given_spans(text: str, name: str, expected: tuple[str | None, str | None, str | None]) -> None:
    start = text.index(name)
    (place,) = places.locate(Page("p", text, "", "", "test", language="en"), [(start, start + len(name))])
    assert (place.name, place.country, place.level) == expected
