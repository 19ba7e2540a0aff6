"""A page of our own that tells something, read and with all that is found in it, for tests that need more than one page."""

from __future__ import annotations

from selon.find import find
from selon.label import label
from selon.model import Known, Raw, Reading
from selon.read import read

_OPENINGS = {
    "fr": (
        "La réunion de la commission des finances a duré plus de quatre heures, dans une salle comble, lundi à Vernoy. ",
        "Le marché couvert a rouvert ses portes mardi matin, après six semaines de travaux, devant une petite foule. ",
    ),
    "en": (
        "The meeting of the finance committee lasted more than four hours on Monday, in a packed room in Vernoy. ",
        "The covered market opened again on Tuesday morning, after six weeks of building, before a small crowd. ",
    ),
}


def told(text: str, outlet: str = "un", language: str = "fr", day: str = "2016-12-13", opening: int | None = 0) -> Reading:
    """A page of an outlet and a day; one of two openings stands before its text, so that it is no headline, or none."""
    before = "" if opening is None else _OPENINGS[language][opening]
    known = Known(url=f"https://{outlet}.example/{day}", outlet=outlet, published=day)
    page = read(Raw(f"{outlet}.txt", (before + text).encode(), known=known))
    return Reading(page, find(page, label(page)))
