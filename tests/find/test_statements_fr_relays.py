"""Through whom it came, in French: a phrase beside content, source and relays of each statement in it."""

from __future__ import annotations

import pytest
from said import found

SAID = [
    # a document or a witness, and the outlet that had it
    (
        "Selon un rapport consulté par l'AFP, la digue était fissurée.",
        [("la digue était fissurée", "un rapport", ["l'AFP"])],
    ),
    (
        "D'après une note révélée par Mediapart, le chantier était arrêté.",
        [("le chantier était arrêté", "une note", ["Mediapart"])],
    ),
    (
        "La digue était fissurée, selon des documents obtenus par L'Écho du Val.",
        [("La digue était fissurée", "des documents", ["L'Écho du Val"])],
    ),
    # where it was said
    (
        "Le préfet a indiqué à Ouest-France que la route était coupée.",
        [("la route était coupée", "Le préfet", ["Ouest-France"])],
    ),
    (
        "La ministre a rappelé sur France Inter que la route rouvrirait.",
        [("la route rouvrirait", "La ministre", ["France Inter"])],
    ),
    ("La route rouvrira, a rappelé le préfet sur Canal Val.", [("La route rouvrira", "le préfet", ["Canal Val"])]),
    ("« La route rouvrira », a dit le préfet au micro de RTL.", [("La route rouvrira", "le préfet", ["RTL"])]),
    # an outlet that invokes somebody
    (
        "La télévision d'État, citant le gouverneur, affirme que le port est fermé.",
        [("le port est fermé", "le gouverneur", ["La télévision d'État"])],
    ),
    (
        "Le port est fermé, affirme l'agence Sana, citant une source militaire.",
        [("Le port est fermé", "une source militaire", ["l'agence Sana"])],
    ),
    (
        "L'AFP affirme que le port est fermé, citant un marin.",
        [("le port est fermé", "un marin", ["L'AFP"])],
    ),
    # somebody else who does is no relay
    ("La maire, citant un marin, affirme que le port est fermé.", [("le port est fermé", "La maire", [])]),
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[row[0] for row in SAID])
def test_relays(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert [
        (
            " … ".join(piece.text for piece in one.content),
            one.source.text if one.source else None,
            [relay.text for relay in one.relay],
        )
        for one in found(text)
    ] == expected
