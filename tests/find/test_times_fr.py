"""French times: a phrase beside the times in it, on a page of Wednesday 14 December 2016 unless another day is given."""

from __future__ import annotations

import pytest

from selon import language
from selon.find import times
from selon.find.blocks import blocks
from selon.model import Page, Passage, PassageKind, Time

DAY = "2016-12-14"


def found(
    text: str, published: str | None = DAY, code: str = "fr", kind: PassageKind = "body"
) -> tuple[Time, ...]:
    """The times of a page with this text, one passage a line."""
    page = Page("p", text, "", "", "test", published=published, language=code)
    passages, at = [], 0
    for line in text.split("\n"):
        passages.append(Passage(at, at + len(line), kind, "test"))
        at += len(line) + 1
    return times.find(page, blocks(page, passages, language.load(code)))


def rows(text: str, published: str | None = DAY, code: str = "fr") -> list[tuple[str, str | None]]:
    return [(time.text, time.value) for time in found(text, published, code)]


TABLE = [
    # days
    ("Le pont a cédé lundi.", [("lundi", "2016-12-12")]),
    ("Le pont a cédé mercredi.", [("mercredi", "2016-12-14")]),
    ("Le ministre est attendu samedi à Genève.", [("samedi", "2016-12-17")]),
    ("Les cours reprendront jeudi.", [("jeudi", "2016-12-15")]),
    ("Il a été élu samedi dernier.", [("samedi dernier", "2016-12-10")]),
    ("Ils se réuniront vendredi prochain.", [("vendredi prochain", "2016-12-16")]),
    ("Le convoi est parti ce mardi.", [("ce mardi", "2016-12-13")]),
    ("Il est arrivé hier.", [("hier", "2016-12-13")]),
    ("Tout a brûlé avant-hier soir.", [("avant-hier soir", "2016-12-12TEV")]),
    ("Il l’a dit aujourd’hui.", [("aujourd’hui", "2016-12-14")]),
    ("Le village est tombé le 12 décembre.", [("12 décembre", "2016-12-12")]),
    ("La trêve date du 1er janvier 2015.", [("1er janvier 2015", "2015-01-01")]),
    ("Il sera jugé le 5 juin.", [("5 juin", "2017-06-05")]),
    ("Réunion le 14.12.2016 à Paris.", [("14.12.2016", "2016-12-14")]),
    ("Réunion le 12/12 à Paris.", [("12/12", "2016-12-12")]),
    ("Publié : Décembre 14, 2016", [("Décembre 14, 2016", "2016-12-14")]),
    ("Ils ont défilé du 10 au 12 décembre.", [("10", "2016-12-10"), ("12 décembre", "2016-12-12")]),
    ("Ils ont défilé du 30 novembre au 2 décembre.", [("30 novembre", "2016-11-30"), ("2 décembre", "2016-12-02")]),
    # parts of days, nights, clock times
    ("Il est mort lundi matin.", [("lundi matin", "2016-12-12TMO")]),
    ("Il est mort dans la nuit de lundi à mardi.", [("nuit de lundi à mardi", "2016-12-12TNI")]),
    ("Il est mort dans la nuit du 1er au 2 décembre.", [("nuit du 1er au 2 décembre", "2016-12-01TNI")]),
    ("Il est mort mardi en fin d'après-midi.", [("mardi en fin d'après-midi", "2016-12-13TAF")]),
    ("Le tir a eu lieu lundi vers 18h30.", [("lundi", "2016-12-12"), ("18h30", "2016-12-12T18:30")]),
    ("Le tir a eu lieu lundi vers 18\u00a0h\u00a030.", [("lundi", "2016-12-12"), ("18\u00a0h\u00a030", "2016-12-12T18:30")]),
    ("Le tir a eu lieu à 22H20 (19H20 GMT).", [("22H20", "2016-12-14T22:20"), ("19H20 GMT", "2016-12-14T19:20Z")]),
    ("Il est parti lundi à midi.", [("lundi", "2016-12-12"), ("midi", "2016-12-12T12:00")]),
    ("Il est parti à 2 heures du matin.", [("2 heures du matin", "2016-12-14T02:00")]),
    ("Il parlera ce soir.", [("ce soir", "2016-12-14TEV")]),
    ("Il était environ 2 heures du matin.", [("environ 2 heures du matin", "2016-12-14T02:00")]),
    ("Il était en visite avant-hier dans le port.", [("avant-hier", "2016-12-12")]),
    ("Un passant est tombé vendredi.", [("vendredi", "2016-12-09")]),
    # what was said before
    (
        "Un mur a cédé vendredi, a-t-on appris samedi. Le choc a eu lieu vers 18 heures.",
        [("vendredi", "2016-12-09"), ("samedi", "2016-12-10"), ("18 heures", "2016-12-09T18:00")],
    ),
    ("Il est mort le 3 mai. Le lendemain, la ville était vide.", [("3 mai", "2016-05-03"), ("lendemain", "2016-05-04")]),
    ("Il a fui le 3 mai. Trois jours plus tard, il rentrait.", [("3 mai", "2016-05-03"), ("Trois jours plus tard", "2016-05-06")]),
    ("Samedi, à la veille du vote, il a parlé.", [("Samedi", "2016-12-10"), ("veille", "2016-12-10")]),
    ("Marche mardi à Lyon.\nLa marche aura lieu mardi.", [("mardi", "2016-12-20"), ("mardi", "2016-12-20")]),
    # weeks, months, seasons, years and more
    ("C'était la semaine dernière.", [("semaine dernière", "2016-W49")]),
    ("C'était le week-end dernier.", [("week-end dernier", "2016-W49-WE")]),
    ("Le siège dure depuis la mi-novembre.", [("mi-novembre", "2016-11")]),
    ("Ils sont arrivés en octobre dernier.", [("octobre dernier", "2016-10")]),
    ("Elle a été élue en février.", [("février", "2016-02")]),
    ("Les combats ont repris entre mars et avril 2014.", [("mars", "2014-03"), ("avril 2014", "2014-04")]),
    ("La ville est tombée à l'été 2012.", [("été 2012", "2012-SU")]),
    ("Elle est née au printemps de cette année.", [("printemps", "2016-SP"), ("cette année", "2016")]),
    ("Le Printemps de la chanson ouvre ses portes.", []),
    ("Il est arrivé à la gare du Midi.", []),
    ("La panne a duré 90'000 secondes.", [("90'000 secondes", "PT90000S")]),
    ("À Midi, la sirène a sonné, puis à midi.", [("midi", "2016-12-14T12:00")]),
    ("La guerre a commencé en 2011.", [("2011", "2011")]),
    ("Le chantier finira en deux mille vingt.", [("deux mille vingt", "2020")]),
    ("Il a grandi au début des années 60.", [("début des années 60", "196X")]),
    ("Un pont du XIXe siècle.", [("XIXe siècle", "18XX")]),
    ("Il a changé l'an dernier.", [("an dernier", "2015")]),
    # feasts
    ("Ils ont manifesté à la Toussaint.", [("Toussaint", "2016-11-01")]),
    ("Le lundi de Pâques a été calme.", [("lundi de Pâques", "2016-03-28")]),
    ("Le marché de Noël est fermé.", []),
    # durations and sets
    ("Il a attendu trois jours.", [("trois jours", "P3D")]),
    ("Il a attendu plus de vingt ans.", [("plus de vingt ans", "P20Y")]),
    ("Il a attendu une dizaine d’années.", [("une dizaine d’années", "P10Y")]),
    ("Il a attendu quelques minutes.", [("quelques minutes", "PTXM")]),
    ("Il a purgé 2 ans et 3 mois de prison.", [("2 ans et 3 mois", "P2Y3M")]),
    ("Ces derniers jours, il a plu.", [("Ces derniers jours", "PXD")]),
    ("Il y a trois jours, il a plu.", [("Il y a trois jours", "2016-12-11")]),
    ("Il pleut chaque jour.", [("chaque jour", "P1D")]),
    ("On s'y retrouve tous les jeudis.", [("tous les jeudis", "XXXX-WXX-4")]),
    # words without a date
    ("Il est actuellement à Genève.", [("actuellement", "PRESENT_REF")]),
    ("Il a récemment déménagé.", [("récemment", "PAST_REF")]),
    ("Il partira prochainement.", [("prochainement", "FUTURE_REF")]),
    # no times
    ("Un homme de 45 ans est mort.", []),
    ("Une femme âgée de 17 ans est morte.", []),
    ("Paul Martin, 49 ans, est mort.", []),
    ("Téléphone : 03.29.00.00.00.", []),
    ("Quelque 1500 personnes ont été tuées.", []),
    ("Ils étaient 900 à Brest et environ 2000 à Paris.", []),
    ("La troisième journée de mobilisation a réuni 900 dockers.", []),
    ("La maire a déjà 71 ans.", []),
    ("Tout a changé après la journée du 12 décembre.", [("12 décembre", "2016-12-12")]),
    # what is told is past, whatever its verb announces; what is announced is to come
    ("Le syndicat a annoncé lundi une trêve.", [("lundi", "2016-12-12")]),
    ("Un défilé est annoncé lundi.", [("lundi", "2016-12-19")]),
    ("Les écoles resteront fermées jusqu'à vendredi.", [("vendredi", "2016-12-16")]),
    ("La rivière est sortie de son lit dans la nuit de dimanche à lundi.", [("nuit de dimanche à lundi", "2016-12-11TNI")]),
    # parts of days and hours
    ("La mairie a parlé à la mi-journée.", [("mi-journée", "2016-12-14TMI")]),
    ("Le feu n'était pas éteint mercredi à la mi-journée.", [("mercredi à la mi-journée", "2016-12-14TMI")]),
    ("Deux hommes ont été pris plus tôt en matinée.", [("plus tôt en matinée", "2016-12-14TMO")]),
    ("La digue a cédé lundi 6 heures.", [("lundi 6 heures", "2016-12-12T06:00")]),
    ("Il attend depuis quarante-huit heures.", [("quarante-huit heures", "PT48H")]),
    ("Ils veulent un accord avant la fin du mois.", [("fin du mois", "2016-12")]),
    ("Le Soir du Val et L'Heure du Soir ont paru.", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_french(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert rows(text) == expected


UNDATED = [
    ("Il a plu samedi dernier.", [("samedi dernier", "XXXX-WXX-6")]),
    ("Il a plu samedi après-midi.", [("samedi après-midi", "XXXX-WXX-6TAF")]),
    ("Il a plu cette semaine.", [("cette semaine", "XXXX-WXX")]),
    ("Il a plu en mai.", [("mai", "XXXX-05")]),
    ("Il a plu le 3 mai.", [("3 mai", "XXXX-05-03")]),
    ("Il a plu en mai 2014.", [("mai 2014", "2014-05")]),
]


@pytest.mark.parametrize(("text", "expected"), UNDATED, ids=[row[0] for row in UNDATED])
def test_a_page_without_a_date_stays_underspecified(text: str, expected: list[tuple[str, str]]) -> None:
    assert rows(text, None) == expected


def test_meta_passages_hold_no_times() -> None:
    assert found("Publié lundi 12 décembre 2016", kind="meta") == ()


def test_a_language_without_words_of_time_has_none() -> None:
    page = Page("p", "lundi", "", "", "test", language="und")
    assert times.find(page, ()) == ()


def test_an_open_day_keeps_its_candidates() -> None:
    (time,) = found("Concert samedi.")
    assert [candidate.value for candidate in time.candidates] == ["2016-12-10", "2016-12-17"]
    assert (time.earliest, time.latest) == ("2016-12-10", "2016-12-17")


BOUNDS = [
    ("Il est mort lundi.", "2016-12-12", "2016-12-12", "day"),
    ("Il est mort en novembre.", "2016-11-01", "2016-11-30", "month"),
    ("Il est mort à la mi-novembre.", "2016-11-10", "2016-11-21", "month"),
    ("Il est mort la semaine dernière.", "2016-12-05", "2016-12-11", "week"),
    ("Il est mort le week-end dernier.", "2016-12-10", "2016-12-11", "weekend"),
    ("Il est mort en 2011.", "2011-01-01", "2011-12-31", "year"),
    ("Il a attendu trois jours.", None, None, None),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), BOUNDS, ids=[row[0] for row in BOUNDS])
def test_bounds(text: str, earliest: str | None, latest: str | None, precision: str | None) -> None:
    (time,) = found(text)
    assert (time.earliest, time.latest, time.precision) == (earliest, latest, precision)
