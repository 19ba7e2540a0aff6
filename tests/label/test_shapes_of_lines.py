"""A headline or a lead-in among full sentences points to another story; a heading, a list or a quotation does not."""

from __future__ import annotations

import pytest

from selon.label import label
from selon.model import Raw
from selon.read import read

BODY = [
    "La gare de Vaurienne a rouvert mardi après onze mois de travaux, a indiqué la compagnie des chemins de fer.",
    "Les quais ont été rehaussés et un ascenseur mène désormais à la passerelle, selon la mairie de la commune.",
    "Les trains pour Tarvigny reprennent samedi ; ceux du soir restent remplacés par des autocars jusqu’en mai.",
    "Une seconde tranche de travaux doit commencer à l’automne, sans que la gare ferme de nouveau ses portes.",
]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("À Tarvigny, les cheminots votent la reprise du travail après neuf jours", "teaser"),
        ("Le conseil régional a voté jeudi le budget des transports pour les trois prochaines années [...]", "teaser"),
        ("La ligne de la côte fermera pendant tout l’été pour des travaux ...", "teaser"),
        ("Des travaux à l’automne", "body"),
        ("« Nous avons tenu le calendrier malgré la neige et les retards... »", "body"),
        ("Les travaux ont coûté neuf millions d’euros, payés par la région et l’État.", "body"),
        ("8h41 - Le premier train quitte la gare avec vingt minutes de retard", "body"),
    ],
)
def test_a_line_in_the_middle(line: str, kind: str) -> None:
    text = "\n".join([*BODY[:3], line, BODY[3]])
    found = {text[p.start : p.end]: p.kind for p in label(read(Raw("a.txt", text.encode())))}
    assert found[line] == kind


def test_the_items_of_a_list_are_no_headlines() -> None:
    lines = [*BODY, "Trois chantiers sont prévus :", "La réfection de la toiture de la grande halle des voyageurs"]
    assert label(read(Raw("a.txt", "\n".join(lines).encode())))[-1].kind == "body"


def test_where_no_sentence_is_closed_nothing_is_told() -> None:
    lines = [line.rstrip(".") for line in BODY] + ["À Tarvigny, les cheminots votent la reprise du travail"]
    assert {passage.kind for passage in label(read(Raw("a.txt", "\n".join(lines).encode())))} == {"body"}
