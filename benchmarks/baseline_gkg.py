"""What a reader of the large event databases gets, rebuilt from what their handbooks say: a baseline, not those systems.

GDELT and NEXUS cannot be run here. Like the Global Knowledge Graph this takes, for every word of harm, the nearest number
before or beside it; every capitalised name of a place in a list of towns, the most populous of that name; a quotation with the
nearest name; and it counts outlets, not origins, as sources. It is written for this comparison alone, in a day; the
systems themselves do better in what they were built for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from selon.find.places.gazetteer import Gazetteer, gazetteer
from selon.model import Weighing

__all__ = ["corroboration", "find"]

Row = dict[str, Any]
_NUMBER = re.compile(r"(?<!\w)(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)(?!\w)")
_HARM = {
    "fr": {
        "killed": r"tués?|tuées?|morts?|mortes?|décès|péri",
        "injured": r"blessés?|blessées?",
        "missing": r"disparus?|disparues?",
        "detained": r"arrêtés?|arrêtées?|interpellés?|interpellées?|détenus?|arrestations",
        "displaced": r"déplacés?|déplacées?|fui",
        "evacuated": r"évacués?|évacuées?",
    },
    "en": {
        "killed": r"killed|dead|died|deaths|drowned",
        "injured": r"wounded|injured|hurt",
        "missing": r"missing",
        "detained": r"arrested|detained",
        "displaced": r"displaced|fled",
        "evacuated": r"evacuated",
    },
}
_REACH = 60  # characters between a number and its word
_QUOTE = re.compile(r"[«“\"]\s?([^«»“”\"]{15,600}?)\s?[»”\"]")
_NAME = re.compile(r"(?<![\w.])(?:[A-ZÉÈÎÔ][\w’'-]+)(?:[ -](?:al-|de |du |d['’])?[A-ZÉÈÎÔ][\w’'-]+)*")


def find(language: str, lines: Sequence[Row]) -> Row:
    """Statements, places and counts of a page, in selon's form, line by line."""
    towns = gazetteer()
    page: Row = {"statements": [], "places": [], "counts": []}
    for line in lines:
        words, start = line["text"], line["start"]
        page["counts"] += [_moved(row, start) for row in _counts(words, language)]
        page["places"] += [_moved(row, start) for row in _places(words, towns)]
        for row in _quotes(words):
            row["content"] = [_moved(piece, start) for piece in row["content"]]
            row["source"] = row["source"] and _moved(row["source"], start)
            page["statements"].append(row)
    return page


def corroboration(weighing: Weighing, outlets: dict[str, str]) -> tuple[int, int, int]:
    """Claims of counts; those that several outlets carry; those of these that rest on one origin or none."""
    claims = several = single = 0
    for claim in weighing.claims:
        if claim.kind == "count":
            claims += 1
            if len({outlets[member.rsplit(".", 1)[0]] for member in claim.members}) > 1:
                several += 1
                single += claim.origins <= 1
    return claims, several, single


def _counts(text: str, language: str) -> Iterator[Row]:
    numbers = list(_NUMBER.finditer(text))
    for effect, words in _HARM[language].items():
        for harm in re.finditer(rf"(?<!\w)(?:{words})(?!\w)", text):
            near = [n for n in numbers if 0 <= harm.start() - n.end() <= _REACH] or [
                n for n in numbers if 0 <= n.start() - harm.end() <= _REACH
            ]
            if near:
                number = min(near, key=lambda n: min(abs(harm.start() - n.end()), abs(n.start() - harm.end())))
                value = int(re.sub(r"\D", "", number[0]))
                yield _span(number) | {"effect": effect, "low": value, "high": value, "statement": None}


def _places(text: str, towns: Gazetteer) -> Iterator[Row]:
    for name in _NAME.finditer(text):
        entries = towns.find(name[0])
        if entries:
            best = max(entries, key=lambda entry: (entry.level == "country", entry.population))
            yield _span(name) | {"lat": best.lat, "lon": best.lon}


def _quotes(text: str) -> Iterator[Row]:
    names = list(_NAME.finditer(text))
    for quote in _QUOTE.finditer(text):
        if len(quote[1].split()) >= 5:
            outside = [n for n in names if n.end() <= quote.start() or n.start() >= quote.end()]
            near = min(
                outside, key=lambda n: min(abs(n.start() - quote.end()), abs(quote.start() - n.end())), default=None
            )
            content = {"start": quote.start(1), "end": quote.end(1), "text": quote[1]}
            source = _span(near) if near else None
            yield {"content": [content], "source": source, "relay": [], "form": "direct", "modality": "asserted"}


def _span(match: re.Match[str]) -> Row:
    return {"start": match.start(), "end": match.end(), "text": match[0]}


def _moved(row: Row, by: int) -> Row:
    return row | {"start": row["start"] + by, "end": row["end"] + by}
