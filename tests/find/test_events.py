"""Events: a text beside the type, who, whom, where, when and how of each event in it."""

from __future__ import annotations

import pytest

from selon import language
from selon.find import actors, counts, events, places, statements, times
from selon.find.blocks import blocks
from selon.find.events.codes import CODES
from selon.language import lexicon
from selon.model import Event, Page, Passage

Row = tuple[str, str | None, str | None, str | None, str | None, str]


def found(text: str, code: str) -> tuple[tuple[Event, ...], list[Row]]:
    """The events, and each as (type.kind, who, whom, where, when, modality)."""
    page = Page("p", text, "", "", "test", language=code, published="2020-05-13")
    parsed = blocks(page, [Passage(0, len(text), "body", "test")], language.load(code))
    who = actors.find(page, parsed)
    said = statements.find(page, parsed, who)
    when, where = times.find(page, parsed), places.find(page, parsed, who)
    many = counts.find(page, parsed, said, when, where)
    what = events.find(page, parsed, said, when, where, many, who)
    rows: list[Row] = [
        (
            e.type if e.kind is None else f"{e.type}.{e.kind}",
            e.who.text if e.who else None,
            e.whom.text if e.whom else None,
            where[e.place].text if e.place is not None else None,
            when[e.time].text if e.time is not None else None,
            e.modality,
        )
        for e in what
    ]
    return what, rows


FRENCH: list[tuple[str, list[Row]]] = [
    # who does it to whom: active, passive, a noun
    (
        "La police a arrêté trois hommes à Lyon lundi.",
        [("arrest", "La police", "trois hommes", "Lyon", "lundi", "asserted")],
    ),
    (
        "Trois hommes ont été arrêtés par la police à Lyon.",
        [("arrest", "la police", "Trois hommes", "Lyon", None, "asserted")],
    ),
    (
        "Des frappes de l'aviation sur Marseille ont tué douze civils.",
        [("strike", "l'aviation", "Marseille", "Marseille", None, "asserted")],
    ),
    (
        "Des frappes aériennes russes ont touché mardi un marché de Lyon.",
        [("strike.air", "russes", None, "Lyon", "mardi", "asserted")],
    ),
    (
        "Des affrontements ont éclaté entre l'armée et les rebelles à Marseille.",
        [("clash", "l'armée", "les rebelles", "Marseille", None, "asserted")],
    ),
    (
        "Plus de 3 000 personnes ont manifesté samedi à Nantes.",
        [("protest", "Plus de 3 000 personnes", None, "Nantes", "samedi", "asserted")],
    ),
    ("Un incendie s'est déclaré dimanche à Nantes.", [("disaster.fire", None, None, "Nantes", "dimanche", "asserted")]),
    (
        "Des milliers d'habitants ont fui la ville de Lyon.",
        [("displacement", None, "Des milliers d'habitants", "Lyon", None, "asserted")],
    ),
    # a place is where it was, not who did it
    ("L'attentat de Lyon a choqué le pays.", [("attack", None, None, "Lyon", None, "asserted")]),
    # a plan, a condition, a denial
    (
        "Les syndicats appellent à manifester samedi à Paris.",
        [("protest", "Les syndicats", None, "Paris", "samedi", "planned")],
    ),
    (
        "L'armée aurait bombardé le port de Marseille.",
        [("strike", "L'armée", "le port de Marseille", "Marseille", None, "conditional")],
    ),
    ("Aucun attentat n'a été commis à Lyon.", [("attack", None, None, "Lyon", None, "denied")]),
    ("La journée s'est passée sans heurts à Lyon.", [("clash.unrest", None, None, "Lyon", None, "denied")]),
    # a denial that takes the event for granted
    (
        "La fusillade de Lyon n'a pas changé leurs habitudes.",
        [("attack", None, None, "Lyon", None, "asserted")],
    ),
    ("La fusillade de Lyon n'a pas eu lieu.", [("attack", None, None, "Lyon", None, "denied")]),
    # the same verb of something else
    ("Le préfet a fait arrêter le blocage lundi à Lyon.", []),
    ("Le doute s'empare de l'Europe.", []),
    ("Le ministre a attaqué la réforme.", []),
    ("Ils se sont manifestés mardi à Lyon.", []),
    ("Elle a perdu son emploi lundi à Lyon.", []),
    ("Il a pris le métro lundi à Lyon.", []),
    ("La colère manifestée par les riverains ne retombe pas.", []),
]

ENGLISH: list[tuple[str, list[Row]]] = [
    (
        "Three men were arrested by police in London.",
        [("arrest", "police", "Three men", "London", None, "asserted")],
    ),
    (
        "Air strikes by the army on Marseille killed twelve civilians.",
        [("strike.air", "the army", "Marseille", "Marseille", None, "asserted")],
    ),
    (
        "Fighting broke out between the army and rebels in Paris.",
        [("clash", "the army", "rebels", "Paris", None, "asserted")],
    ),
    ("Protesters marched in Paris on Saturday.", [("protest", "Protesters", None, "Paris", "Saturday", "asserted")]),
    ("The army did not bomb Lyon on Sunday.", [("strike", "The army", "Lyon", "Lyon", "Sunday", "denied")]),
    ("She lost her job in Paris on Monday.", []),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH, ids=[row[0] for row in FRENCH])
def test_french(text: str, expected: list[Row]) -> None:
    assert found(text, "fr")[1] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[row[0] for row in ENGLISH])
def test_english(text: str, expected: list[Row]) -> None:
    assert found(text, "en")[1] == expected


# One kind, seen from two sides: who takes, who loses, where, and of whom the sentence speaks.
CAPTURES = [
    ("fr", "Les rebelles se sont emparés de Marseille.", "Les rebelles", None, "Marseille", "taker"),
    ("fr", "Les rebelles ont perdu Marseille.", None, "Les rebelles", "Marseille", "loser"),
    ("fr", "L'armée a repris Marseille aux rebelles.", "L'armée", "rebelles", "Marseille", "taker"),
    ("fr", "La ville de Marseille est tombée aux mains des rebelles.", "rebelles", None, "Marseille", None),
    ("fr", "La prise de Marseille par les rebelles a surpris.", "les rebelles", None, "Marseille", None),
    ("en", "The rebels captured the town of Marseille.", "The rebels", None, "Marseille", "taker"),
    ("en", "The rebels lost the town of Marseille.", None, "The rebels", "Marseille", "loser"),
]


@pytest.mark.parametrize(("code", "text", "who", "whom", "where", "side"), CAPTURES, ids=[row[1] for row in CAPTURES])
def test_one_capture_from_two_sides(
    code: str, text: str, who: str | None, whom: str | None, where: str, side: str | None
) -> None:
    (event,), (row,) = found(text, code)
    assert (row[0], row[1], row[2], row[3], event.side) == ("capture", who, whom, where, side)


TAKEN = [
    ("L'armée s'est emparée de Marseille.", ("Government regains territory",)),
    ("Les rebelles se sont emparés de Marseille.", ("Non-state actor overtakes territory",)),
    (
        "Ils se sont emparés de la ville de Marseille.",
        ("Government regains territory", "Non-state actor overtakes territory"),
    ),
]


@pytest.mark.parametrize(("text", "acled"), TAKEN, ids=[row[0] for row in TAKEN])
def test_what_acled_calls_it(text: str, acled: tuple[str, ...]) -> None:
    (event,), _ = found(text, "fr")
    assert event.acled == acled


def test_an_event_has_its_counts_and_its_statement() -> None:
    (event,), _ = found("La police a arrêté trois hommes à Lyon, a annoncé la préfecture.", "fr")
    assert event.counts == (0,)
    assert event.statement == 0


def test_when_it_was_said_is_not_when_it_was() -> None:
    rows = found("La police a arrêté trois hommes à Lyon, a annoncé mardi la préfecture.", "fr")[1]
    assert [row[4] for row in rows] == [None]


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_trigger_has_its_codes(code: str) -> None:
    kinds = {(word.type, word.kind) for words in lexicon(code, "events").triggers.values() for word in words}
    assert kinds <= set(CODES)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_type_has_its_words(code: str) -> None:
    types = {word.type for words in lexicon(code, "events").triggers.values() for word in words}
    assert types == {name for name, _ in CODES}
