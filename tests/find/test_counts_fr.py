"""French counts: a phrase beside (words, effect, low, high) of each count in it."""

from __future__ import annotations

import pytest

from selon import language
from selon.find import actors, counts, places, statements, times
from selon.find.blocks import blocks
from selon.model import Count, Page, Passage, Statement

Row = tuple[str, str, int | None, int | None]


def read(text: str, code: str = "fr") -> tuple[tuple[Count, ...], tuple[Statement, ...], Page]:
    """The counts and statements of a page with this one passage, of Wednesday 14 December 2016."""
    page = Page("p", text, "", "", "test", published="2016-12-14", language=code)
    parsed = blocks(page, [Passage(0, len(text), "body", "test")], language.load(code))
    who = actors.find(page, parsed)
    said = statements.find(page, parsed, who)
    many = counts.find(page, parsed, said, times.find(page, parsed), places.find(page, parsed, who))
    return many, said, page


def rows(text: str, code: str = "fr") -> list[Row]:
    return [(count.text, count.effect, count.low, count.high) for count in read(text, code)[0] if not count.vague]


TABLE: list[tuple[str, list[Row]]] = [
    # victims that something made are dead, unless the sentence tells of injured
    ("L'incendie a fait sept victimes.", [("sept victimes", "killed", 7, 7)]),
    ("On compte une dizaine de victimes.", [("une dizaine de victimes", "killed", 10, 10)]),
    ("L'attaque a fait douze victimes, dont trois blessés.", [
        ("douze victimes", "other", 12, 12), ("trois blessés", "injured", 3, 3),
    ]),
    ("Douze victimes ont été entendues par la police.", [("Douze victimes", "other", 12, 12)]),
    ("Douze mineurs ont été tués dans l'effondrement.", [("Douze mineurs", "killed", 12, 12)]),
    ("Incendie dans un entrepôt : 3 morts, 16 blessés", [("3 morts", "killed", 3, 3), ("16 blessés", "injured", 16, 16)]),
    ("La crue a fait plus de 300.000 sinistrés et un mort.", [("un mort", "killed", 1, 1)]),
    ("Une dizaine de marins sont déclarés morts.", [("Une dizaine de marins", "killed", 10, 10)]),
    ("Trois marins sont morts et neuf autres ont été blessés.", [
        ("Trois marins", "killed", 3, 3), ("neuf autres", "injured", 9, 9),
    ]),
    ("Une dizaine d'autres sont portés disparus.", [("Une dizaine d'autres", "missing", 10, 10)]),
    ("La capitainerie est sans nouvelles de deux marins.", [("deux marins", "missing", 2, 2)]),
    ("Parmi les morts figurent deux enfants.", [("deux enfants", "killed", 2, 2)]),
    ("La grue a tué sur le coup trois ouvriers.", [("trois ouvriers", "killed", 3, 3)]),
    ("Plus de deux millions de personnes ont été déplacées.", [
        ("Plus de deux millions de personnes", "displaced", 2_000_000, None),
    ]),
    ("Des dizaines de marins ont péri.", [("Des dizaines de marins", "killed", 20, 99)]),
    ("Le crash a coûté la vie à 1 200 passagers.", [("1 200 passagers", "killed", 1200, 1200)]),
    ("Le crash a coûté la vie à 1'200 passagers.", [("1'200 passagers", "killed", 1200, 1200)]),
    (
        "Quelque 22’000 manifestants ont défilé à Brest, contre 1'127'000 samedi.",
        [("Quelque 22’000 manifestants", "other", 22000, 22000), ("1'127'000", "other", 1127000, 1127000)],
    ),
    ("Entre 80 et 100 pêcheurs sont portés disparus.", [("Entre 80 et 100 pêcheurs", "missing", 80, 100)]),
    # nobody
    ("Aucun passager n'a été blessé.", [("Aucun passager", "injured", 0, 0)]),
    ("Aucun mort n'est à déplorer.", [("Aucun mort", "killed", 0, 0)]),
    ("Personne n'a été tué.", [("Personne n'", "killed", 0, 0)]),
    ("Aucun élu n'a participé au débat.", []),
    # parts and lists
    (
        "Sept marins, dont deux mousses et un cuisinier, ont été blessés.",
        [("Sept marins", "injured", 7, 7), ("deux mousses", "injured", 2, 2), ("un cuisinier", "injured", 1, 1)],
    ),
    (
        "Trois personnes ont été tuées, deux pompiers et un passant.",
        [("Trois personnes", "killed", 3, 3), ("deux pompiers", "killed", 2, 2), ("un passant", "killed", 1, 1)],
    ),
    ("Deux hommes sont morts, treize pompiers blessés.", [
        ("Deux hommes", "killed", 2, 2), ("treize pompiers", "injured", 13, 13),
    ]),
    ("Le maire a été tué ainsi que trois pompiers.", [("trois pompiers", "killed", 3, 3)]),
    ("Le raid a tué au moins 11 et jusqu'à 15 rebelles.", [("au moins 11 et jusqu'à 15 rebelles", "killed", 11, 15)]),
    # two things befell the same person
    (
        "Un pompier pris à partie par la foule a été grièvement blessé.",
        [("Un pompier", "other", 1, 1), ("Un pompier", "injured", 1, 1)],
    ),
    ("Un manifestant qui a été blessé à la main est rentré chez lui.", [("Un manifestant", "injured", 1, 1)]),
    # crowds
    ("Quelque 400 dockers ont défilé.", [("Quelque 400 dockers", "other", 400, 400)]),
    ("La marche a réuni 900 personnes.", [("900 personnes", "other", 900, 900)]),
    ("La marche a attiré un total de 900 personnes.", [("900 personnes", "other", 900, 900)]),
    (
        "Les dockers ont manifesté à Brest (500 selon la police, 800 selon les syndicats).",
        [("500", "other", 500, 500), ("800", "other", 800, 800)],
    ),
    (
        "On a compté 900 manifestants à Brest, contre 1.200 samedi dernier.",
        [("900 manifestants", "other", 900, 900), ("1.200", "other", 1200, 1200)],
    ),
    ("Dans le cortège, ils étaient 700 à Lyon, 520 à Nice.", [("700", "other", 700, 700), ("520", "other", 520, 520)]),
    ("À Brest, 120 dockers, selon la mairie, sont partis en cortège.", [("120 dockers", "other", 120, 120)]),
    ("La grève a entraîné des arrestations (près de 80).", [("près de 80", "detained", 80, 80)]),
    ("Moins de 300 dockers ont à nouveau défilé.", [("Moins de 300 dockers", "other", None, 300)]),
    ("Dix dockers ont été, pour l'instant, interpellés.", [("Dix dockers", "detained", 10, 10)]),
    # no counts of people
    ("La mobilisation des dockers continue.", []),
    ("Père de deux enfants, le marin a été blessé lundi.", []),
    ("Des dockers défilent. La grève a été votée (74 pour, 11 contre) avant le 21, selon la règle.", []),
    ("Plusieurs élus se sont déplacés.", []),
    ("Une cabine a été carbonisée.", []),
    ("Le chantier a produit 900 m3 de gravats, sans faire de blessés.", [("sans faire de blessés", "injured", 0, 0)]),
    ("Ils étaient tous deux présents.", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_counts(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


def test_parts_say_what_they_are_part_of() -> None:
    found, _, _ = read("Sept marins, dont deux mousses et un cuisinier, ont été blessés.")
    assert [count.total_of for count in found] == [None, 0, 0]


KINDS = [
    ("300 gendarmes ont été mobilisés.", "deployed"),
    ("300 étudiants se sont mobilisés.", "demonstrating"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[row[0] for row in KINDS])
def test_police_are_deployed_and_others_demonstrate(text: str, kind: str) -> None:
    assert [count.kind for count in read(text)[0]] == [kind]


def sources(text: str, code: str = "fr") -> list[str | None]:
    """Who says each count, by the words of the source."""
    many, said, _ = read(text, code)
    statement = [said[count.statement] if count.statement is not None else None for count in many]
    return [each.source.text if each is not None and each.source is not None else None for each in statement]


STATEMENTS = [
    ("Ils étaient entre 700, selon la police, et 1 000, selon les organisateurs, à manifester.",
     ["la police", "les organisateurs"]),
    ("Selon la mairie, 900 dockers ont défilé, dont 40 à Brest.", ["la mairie", "la mairie"]),
    ("Douze mineurs sont morts.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS, ids=[row[0] for row in STATEMENTS])
def test_each_count_stands_in_its_own_statement(text: str, expected: list[str | None]) -> None:
    assert sources(text) == expected


TIMES = [
    ("Samedi, 900 dockers ont défilé, contre 1.200 en novembre.", ["2016-12-10", "2016-11"]),
    ("900 dockers ont défilé mardi, plus que la semaine dernière.", ["2016-12-13"]),
]


@pytest.mark.parametrize(("text", "expected"), TIMES, ids=[row[0] for row in TIMES])
def test_a_count_stands_with_its_own_time(text: str, expected: list[str]) -> None:
    page = Page("p", text, "", "", "test", published="2016-12-14", language="fr")
    parsed = blocks(page, [Passage(0, len(text), "body", "test")], language.load("fr"))
    when = times.find(page, parsed)
    found = counts.find(page, parsed, (), when, ())
    assert [when[count.time].value if count.time is not None else None for count in found] == expected
