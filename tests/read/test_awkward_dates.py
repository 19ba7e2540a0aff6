"""Dates in every order and disguise: the one right day, or unknown; never a wrong one."""

import pytest

from selon.language.datelines import only_dates, stamp, stamps

NOW = "2016-12-14T18:30:00+01:00"

FRENCH = [
    # words, day first
    ("14 décembre 2016", "2016-12-14"),
    ("Le 14 décembre 2016", "2016-12-14"),
    ("mercredi 14 décembre 2016", "2016-12-14"),
    ("Mercredi, 14 Décembre 2016", "2016-12-14"),
    ("MERCREDI 14 DÉCEMBRE 2016", "2016-12-14"),
    ("14 DECEMBRE 2016", "2016-12-14"),
    ("14 déc. 2016", "2016-12-14"),
    ("14 dec 2016", "2016-12-14"),
    ("1er févr. 2017", "2017-02-01"),
    ("1 er février 2017", "2017-02-01"),
    ("1er janvier 2017", "2017-01-01"),
    ("3 sept. 2018", "2018-09-03"),
    ("22 juil. 2018", "2018-07-22"),
    ("22 août 2018", "2018-08-22"),
    ("22 aout 2018", "2018-08-22"),
    ("14\u00a0décembre\u00a02016", "2016-12-14"),
    ("14-déc-2016", "2016-12-14"),
    ("14 de\u0301cembre 2016", "2016-12-14"),
    # words, month first
    ("Décembre 14, 2016", "2016-12-14"),
    ("décembre 14 2016", "2016-12-14"),
    ("Février 1er, 2017", "2017-02-01"),
    ("Publié le Juin 25, 2016 par la rédaction", "2016-06-25"),
    # figures
    ("14/12/2016", "2016-12-14"),
    ("14/12/16", "2016-12-14"),
    ("14.12.2016", "2016-12-14"),
    ("14-12-2016", "2016-12-14"),
    ("03/04/2016", "2016-04-03"),
    ("1/2/2017", "2017-02-01"),
    ("1er/02/2017", "2017-02-01"),
    ("12/14/2016", "2016-12-14"),
    ("14 / 12 / 2016", "2016-12-14"),
    ("2016-12-14", "2016-12-14"),
    ("2016/12/14", "2016-12-14"),
    ("2016.12.14", "2016-12-14"),
    ("20161214", "2016-12-14"),
    ("14/12/98", "1998-12-14"),
    # with a time
    ("Publié le 14/12/16 à 08h02", "2016-12-14T08:02"),
    ("14.12.2016 - 08:02", "2016-12-14T08:02"),
    ("14/12/2016 08:02:07", "2016-12-14T08:02:07"),
    ("14/12/2016 à 8h", "2016-12-14T08:00"),
    ("14 décembre 2016 à 8 h 02", "2016-12-14T08:02"),
    ("14 décembre 2016, 08 heures", "2016-12-14T08:00"),
    ("Le mercredi 14 décembre 2016 à 20H15", "2016-12-14T20:15"),
    ("14 décembre 2016 | 08:02", "2016-12-14T08:02"),
    ("à 08h02, le 14 décembre 2016", "2016-12-14T08:02"),
    ("08:02 - 14/12/2016", "2016-12-14T08:02"),
    ("03/01/2019 10:52:29\u00a0-", "2019-01-03T10:52:29"),
    # ISO with zones, and what feeds and servers write
    ("2016-12-14T08:02:00+01:00", "2016-12-14T08:02:00+01:00"),
    ("2016-12-14T08:02:00.000Z", "2016-12-14T08:02:00+00:00"),
    ("2016-12-14T08:02+0100", "2016-12-14T08:02+01:00"),
    ("2016-12-14 08:02:00", "2016-12-14T08:02:00"),
    ("Wed, 14 Dec 2016 08:02:00 +0100", "2016-12-14T08:02:00+01:00"),
    ("Wed, 14 Dec 2016 08:02:00 GMT", "2016-12-14T08:02:00+00:00"),
    ("1481702520", "2016-12-14T08:02:00+00:00"),
    ("1481702520000", "2016-12-14T08:02:00+00:00"),
    # two dates of two roles
    ("Publié le 14 décembre 2016 à 8h02, mis à jour le 15 décembre 2016 à 9h", "2016-12-14T08:02"),
    ("Mis à jour le 15/12/2016 à 10:00 | Publié le 14/12/2016 à 09:00", "2016-12-14T09:00"),
    ("Publié le 14/12/2016 à 08h02 - MAJ le 14/12/2016 à 10h30", "2016-12-14T08:02"),
    # against the time of fetching
    ("il y a 3 heures", "2016-12-14T15:30+01:00"),
    ("Publié il y a 20 heures", "2016-12-13T22:30+01:00"),
    ("il y a 45 min", "2016-12-14T17:45+01:00"),
    ("il y a 2 jours", "2016-12-12"),
    ("il y a une heure", "2016-12-14T17:30+01:00"),
    ("Hier à 14h05", "2016-12-13T14:05"),
    ("aujourd’hui à 9h", "2016-12-14T09:00"),
    ("avant-hier", "2016-12-12"),
    # unknown, rather than a wrong day
    ("mardi 14 décembre 2016", None),
    ("31 février 2016", None),
    ("14 décembre", None),
    ("décembre 2016", None),
    ("32/12/2016", None),
    ("14/13/2016", None),
    ("du 12 au 14 décembre 2016", None),
    ("12-14 décembre 2016", None),
    ("12 décembre 2016 ou 14 décembre 2016", None),
    ("il y a 2 mois", None),
    ("lundi", None),
    ("", None),
    ("0000-00-00", None),
    ("2016-13-14T00:00:00", None),
    ("415 civils tués", None),
]

ENGLISH = [
    ("December 14, 2016", "2016-12-14"),
    ("Dec. 14, 2016", "2016-12-14"),
    ("14 December 2016", "2016-12-14"),
    ("14th of December 2016", "2016-12-14"),
    ("Dec 14th, 2016 at 8:02 pm", "2016-12-14T20:02"),
    ("December 14, 2016 12:15 a.m.", "2016-12-14T00:15"),
    ("August 21 2013", "2013-08-21"),
    ("Fri Apr 29 2016", "2016-04-29"),
    ("31-07-2015", "2015-07-31"),
    ("24.09.2014", "2014-09-24"),
    ("03.04.2016", "2016-04-03"),
    ("04/04/2016", "2016-04-04"),
    ("03/04/2016", None),
    ("03/04/16", None),
    ("2016, December 14", "2016-12-14"),
    ("Monday 21 November 2016", "2016-11-21"),
    ("Tuesday 21 November 2016", None),
    ("Published April 2 2017", "2017-04-02"),
    ("3 hours ago", "2016-12-14T15:30+01:00"),
    ("yesterday", "2016-12-13"),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french_date(text, expected):
    assert stamp(text, "fr", NOW) == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_date(text, expected):
    assert stamp(text, "en", NOW) == expected


@pytest.mark.parametrize("text", ["il y a 3 heures", "hier à 14h", "3 hours ago"])
def test_relative_date_without_a_time_of_fetching_is_unknown(text):
    assert stamp(text) is None


def test_roles_are_told_apart():
    found = stamps("Publié le 14/12/2016 à 8h02, mis à jour le 15/12/2016")
    assert [(each.value, each.role) for each in found] == [
        ("2016-12-14T08:02", "published"),
        ("2016-12-15", "modified"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publié le 14/12/16 à 08h02", True),
        ("14.12.2016 - 08:02", True),
        ("Mercredi 14 décembre 2016", True),
        ("Posté le 14 décembre 2016", True),
        ("Le 14 décembre 2016, la ville tombait.", False),
        ("Né le 14 décembre 2016", False),
        ("14 morts", False),
        ("14h10", False),
    ],
)
def test_a_line_that_holds_only_a_date(line, expected):
    assert only_dates(line) is expected


@pytest.mark.parametrize(
    "text", ["1" * 100_000, "14/" * 50_000, "1 " * 50_000, "déc " * 50_000, ":" * 100_000, "h1" * 50_000]
)
def test_hostile_lines_cost_little(text):
    assert stamp(text) is None
