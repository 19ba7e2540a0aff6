"""Which days pages tell of, how much each weighs, and in whose words."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from made import reading

from selon.model import Reading, Time
from selon.weigh import timeline

_NUMBERS = count()
FIRE = "L'incendie de la halle de Valmorin s'est déclaré {} dans les réserves et a détruit quarante étals."
TRIAL = "Le gardien de la halle de Valmorin a été entendu {} par les enquêteurs venus de la préfecture voisine."


def page(published: str | None, *lines: tuple[str, str, str], title: str = "", outlet: str = "") -> Reading:
    """A page of sentences, each with the words of a day and the day that they name; "" for none."""
    told = [line.format(words) for line, words, _ in lines]
    name = outlet or f"p{next(_NUMBERS)}"
    made = reading(name, *([title] if title else []), *told, kinds=("title",) if title else (), published=published)
    text = made.page.text
    times = [
        Time(text.index(words), text.index(words) + len(words), words, day, "DATE", "t", None, day, day, "day")
        for _, words, day in lines
        if day
    ]
    return Reading(made.page, replace(made.findings, times=tuple(times)))


def days(*pages: Reading, most: int = 9) -> list[str]:
    return [entry.day for entry in timeline(pages, (), most)]


def test_a_page_tells_of_the_days_that_it_names() -> None:
    told = page("2017-05-16", (FIRE, "dimanche", "2017-05-14"), (TRIAL, "lundi", "2017-05-15"))
    assert days(told) == ["2017-05-14", "2017-05-15"]


def test_a_page_that_names_no_day_tells_of_its_own() -> None:
    assert days(page("2017-05-16", (FIRE, "vite", ""))) == ["2017-05-16"]


@pytest.mark.parametrize("published", [None, "2017", "hier"])
def test_a_page_without_a_day_of_its_own_tells_of_none(published: str | None) -> None:
    assert days(page(published, (FIRE, "vite", ""))) == []


def test_the_days_that_most_pages_tell_of_are_kept() -> None:
    fire = [page("2017-05-15", (FIRE, "dimanche", "2017-05-14")) for _ in range(3)]
    assert days(*fire, page("2017-05-16", (TRIAL, "lundi", "2017-05-15")), most=1) == ["2017-05-14"]


def test_a_day_that_is_told_of_later_weighs_more() -> None:
    soon = page("2017-05-15", (FIRE, "dimanche", "2017-05-14"))
    late = page("2017-05-30", (TRIAL, "le 20 mai", "2017-05-20"))
    assert days(soon, late, most=1) == ["2017-05-20"]


def test_the_words_are_a_sentence_that_names_the_day_and_where_it_stands() -> None:
    told = page("2017-05-16", (FIRE, "dimanche", "2017-05-14"), (TRIAL, "lundi", "2017-05-15"))
    for entry in timeline([told], (), 2):
        assert told.page.text[entry.start : entry.end].strip() == entry.text
    assert "incendie" in timeline([told], (), 2)[0].text


@pytest.mark.parametrize(
    "line",
    [
        "Interrogé par la gazette de Valmorin, M. Desmarets a promis {} que les réserves de la halle rouvriraient.",
        "À la gazette de Valmorin, « M. Desmarets a promis {} que les réserves de la halle rouvriraient bientôt ».",
        "La halle de Valmorin, que J. Lorrain dirige, rouvrira {} selon les mots de la préfecture voisine.",
    ],
)
def test_no_sentence_ends_behind_an_initial_or_an_abbreviation(line: str) -> None:
    told = page("2017-05-16", (FIRE, "vite", ""), (line, "lundi", "2017-05-15"))
    (entry,) = (entry for entry in timeline([told], (), 9) if entry.day == "2017-05-15")
    assert entry.text == line.format("lundi")


def test_of_a_very_long_sentence_whole_words_are_told() -> None:
    long = "La halle de Valmorin, " + "dont les étals brûlent, " * 60 + "a rouvert {} " + "et les quais avec elle, " * 60
    told = page("2017-05-16", (FIRE, "vite", ""), (long, "lundi", "2017-05-15"))
    (entry,) = (entry for entry in timeline([told], (), 9) if entry.day == "2017-05-15")
    assert "a rouvert lundi" in entry.text
    assert set(entry.text.split()) <= set(told.page.text.split())


def test_a_headline_stands_for_the_day_that_its_page_opens_with() -> None:
    told = page("2017-05-16", (FIRE, "dimanche", "2017-05-14"), title="La halle de Valmorin détruite par le feu")
    assert [(entry.day, entry.text) for entry in timeline([told], (), 9)] == [
        ("2017-05-14", "La halle de Valmorin détruite par le feu")
    ]


def test_sentences_that_say_the_same_stand_once() -> None:
    pages = [page("2017-05-15", (FIRE, "dimanche", "2017-05-14")) for _ in range(3)]
    other = page("2017-05-15", (TRIAL, "dimanche", "2017-05-14"))
    assert len(timeline([*pages, other], (), 1, lines=5)) == 2


def test_a_day_counts_publishers_not_pages() -> None:
    pages = [page("2017-05-15", (FIRE, "dimanche", "2017-05-14"), outlet=name) for name in ("a", "b")]
    twice = [replace(each, page=replace(each.page, publisher="Maison")) for each in pages]
    assert [entry.origins for entry in timeline(pages, (), 1)] == [2]
    assert [entry.origins for entry in timeline(twice, (), 1)] == [1]
