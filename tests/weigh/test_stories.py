"""Which pages tell of one course of events, its title, and its days."""

from __future__ import annotations

from made import OWN, WIRE, reading

from selon.model import Reading
from selon.weigh import weigh

MATCH = (
    "Le club de Montrécy a renversé Ostervel au bout des prolongations et jouera la finale de la coupe régionale.",
    "L'entraîneur a salué le caractère de ses joueurs et la ferveur des tribunes, pleines pour la première fois.",
)
TITLE = "Douze blessés dans la chute d'une passerelle à Valmorin"


def _stories(*pages: Reading) -> list[set[str]]:
    return [{member.page for member in story.members} for story in weigh(pages).stories]


def _titled(name: str, title: str, *lines: str, published: str = "2017-05-14", outlet: str = "") -> Reading:
    return reading(name, title, *lines, kinds=("title",), published=published, outlet=outlet or name)


def test_copies_are_one_story() -> None:
    assert {"a", "b"} in _stories(reading("a", *WIRE), reading("b", *WIRE[:2]), reading("c", *MATCH))


def test_two_reports_of_one_event_are_one_story() -> None:
    assert {"a", "b"} in _stories(_titled("a", TITLE, *WIRE), _titled("b", TITLE, *OWN), reading("c", *MATCH))


def test_another_event_is_another_story() -> None:
    assert {"c"} in _stories(reading("a", *WIRE), reading("b", *WIRE), reading("c", *MATCH))


def test_a_stitched_page_belongs_to_both() -> None:
    stitched = reading("s", *WIRE, *MATCH, kinds=("body", "body", "body", "foreign", "foreign"))
    found = _stories(reading("a", *WIRE), reading("c", *MATCH), stitched)
    assert {"a", "s"} in found
    assert any("s" in story and "a" not in story for story in found)


def test_a_story_is_named_by_a_headline_and_told_by_days() -> None:
    pages = (
        _titled("a", TITLE, *WIRE),
        _titled("b", "Valmorin : la passerelle devait être remplacée", *WIRE[::-1], published="2017-05-15"),
    )
    (story,) = weigh(pages).stories
    assert story.title in {page.page.text.split("\n")[0] for page in pages}
    assert [entry.day for entry in story.timeline] == ["2017-05-14", "2017-05-15"]


def test_a_day_counts_voices_not_pages() -> None:
    pages = [_titled(name, TITLE, *WIRE) for name in ("a", "b", "c")]
    (story,) = weigh(pages).stories
    assert [entry.origins for entry in story.timeline] == [1]


def test_a_page_without_a_day_joins_a_story_that_time_has_closed() -> None:
    closed = _titled("a", TITLE, *WIRE)
    later = _titled("b", "Une chute de douze points à Valmorin", *MATCH, published="2017-06-20")
    undated = reading("u", TITLE, *OWN, kinds=("title",), published=None, outlet="u")
    found = _stories(closed, later, undated)
    assert {"a", "u"} in found
    assert {"b"} in found
