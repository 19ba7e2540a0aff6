"""Little pages of our own invention, with their passages, for tests that need no pipeline."""

from __future__ import annotations

from selon.model import Findings, Page, Passage, PassageKind, Reading

WIRE = (
    "Une passerelle en bois s'est effondrée dimanche à Valmorin pendant la fête de la rivière, blessant 12 personnes, "
    "dont trois enfants tombés dans l'eau peu profonde.",
    "Les secours ont installé un poste médical dans la salle des fêtes et fermé la rive gauche aux promeneurs jusqu'à "
    "nouvel ordre, a indiqué la mairie dans un communiqué.",
    "La structure, construite il y a quarante ans, devait être remplacée au printemps, selon des documents du conseil "
    "municipal consultés sur place.",
)
"""A wire of three paragraphs."""

OWN = (
    "À Valmorin, le bal a tourné court : douze blessés après la chute d'un vieux pont de planches que tout le monde ici "
    "empruntait sans y penser.",
    "Sous les platanes, des parents cherchaient encore leurs enfants au milieu des lampions, raconte une marchande de "
    "gaufres qui a tout vu depuis son étal.",
    "Un habitant assure avoir écrit deux fois au service technique au sujet des poutres pourries, sans jamais recevoir "
    "la moindre réponse.",
)
"""A report of the same facts by somebody who was there."""


def reading(
    name: str,
    *lines: str,
    outlet: str | None = None,
    published: str | None = "2017-05-14",
    kinds: tuple[PassageKind, ...] = (),
    language: str = "fr",
    publisher: str | None = None,
) -> Reading:
    """A page whose lines are its passages: bodies, but for the first ones that `kinds` names."""
    text, passages = "", []
    for turn, line in enumerate(lines):
        kind = kinds[turn] if turn < len(kinds) else "body"
        passages.append(Passage(len(text), len(text) + len(line), kind, "made"))
        text += line + "\n"
    page = Page(
        name, text, "", "", name, outlet=outlet or name, publisher=publisher, published=published, language=language
    )
    return Reading(page, Findings(passages=tuple(passages)))
