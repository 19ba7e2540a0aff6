"""A list of places of the user's own: what it brings, and what is said of one that does not read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from selon import language
from selon.errors import GazetteerError
from selon.find import actors, places
from selon.find.blocks import blocks
from selon.find.places.gazetteer import Gazetteer, gazetteer
from selon.find.places.own import OWN
from selon.model import Page, Passage, Place

HEAD = "name\tother\tlevel\tcc\tlat\tlon\tin\tkm\n"
LIST = HEAD + (
    "Qalaat Zohra\tZohra-le-Haut\tquarter\tTN\t36.801\t10.181\tTunis\t0.4\n"
    "Marseille\t\tcity\tTN\t36.5\t9.9\t\t\n"
    "camp des Trois-Puits\t\tsite\tTN\t36.61\t9.8\t\t\n"
)


@pytest.fixture
def nothing_in_force() -> Iterator[None]:
    before = os.environ.pop(OWN, None)
    yield
    os.environ.pop(OWN, None)
    if before is not None:
        os.environ[OWN] = before
    gazetteer.cache_clear()
    places.own_lists.cache_clear()


def listed(folder: Path, content: str | bytes) -> Path:
    path = folder / "own.tsv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def found(text: str, known: Gazetteer | None = None) -> tuple[Place, ...]:
    page = Page("p", text, "", "", "test", language="fr")
    parsed = blocks(page, [Passage(0, len(text), "body", "test")], language.load("fr"))
    return places.find(page, parsed, actors.find(page, parsed), known)


TABLE = [
    # the list goes before the world
    ("Ils vivent à Marseille.", "Marseille", (36.5, 9.9)),
    # another of its spellings, and one that only sounds the same, in a page about that country
    ("Dans le quartier de Zohra-le-Haut, à Tunis, tout est calme.", "Zohra-le-Haut", (36.801, 10.181)),
    ("Dans le quartier de Kalaat Zohra, à Tunis, en Tunisie, tout est calme.", "Kalaat Zohra", (36.801, 10.181)),
    # a name whose noun has no capital
    ("Des familles sont arrivées au camp des Trois-Puits, en Tunisie.", "camp des Trois-Puits", (36.61, 9.8)),
]


@pytest.mark.parametrize(("text", "name", "point"), TABLE)
def test_a_name_of_the_list(tmp_path: Path, text: str, name: str, point: tuple[float, float]) -> None:
    place = next(place for place in found(text, Gazetteer([listed(tmp_path, LIST)])) if place.text == name)
    assert (place.lat, place.lon) == point
    assert place.method == "gazetteer.own.tsv"


@pytest.mark.usefixtures("nothing_in_force")
def test_the_list_in_force_is_on_record(tmp_path: Path) -> None:
    assert places.own_lists() == ()
    places.use_lists([listed(tmp_path, LIST)])
    (place,) = found("Ils vivent à Marseille.")
    assert place.country == "TN"
    (record,) = places.own_lists()
    assert record.startswith("own.tsv ")
    assert len(record) == len("own.tsv ") + 12


BROKEN = [
    ("", "no column name, level, lat, lon"),
    ("name\tlat\tlon\nX\t1\t1\n", "no column level"),
    (HEAD + "Aïn Zerga\t\thamlet\tTN\t36\t9\t\t\n", "the level “hamlet” is unknown"),
    (HEAD + "Aïn Zerga\t\tcity\tTN\t136\t9\t\t\n", "the position is not on the globe"),
    (HEAD + "Aïn Zerga\t\tcity\tTN\tnan\t9\t\t\n", "the position is not on the globe"),
    (HEAD + "Aïn Zerga\t\tcity\tTN\tnord\t9\t\t\n", "lat, lon or km is no number"),
    (HEAD + "Aïn Zerga\t\tcity\n", "lat, lon or km is no number"),
    (HEAD + "\t\tcity\tTN\t36\t9\t\t\n", "a name is missing"),
    (HEAD + "-\t\tcity\tTN\t36\t9\t\t\n", "a name is missing"),
    (b"name\tlevel\tlat\tlon\n\xe9\tcity\t1\t1\n", "no UTF-8"),
]


@pytest.mark.parametrize(("content", "what"), BROKEN)
def test_a_list_that_does_not_read(tmp_path: Path, content: str | bytes, what: str) -> None:
    with pytest.raises(GazetteerError, match=what):
        Gazetteer([listed(tmp_path, content)])


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="cannot be read"):
        Gazetteer([tmp_path / "nowhere.tsv"])
