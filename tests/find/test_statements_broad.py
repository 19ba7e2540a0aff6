"""What only the broad reading finds: a phrase beside content and source of each statement in it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from said import found, row

from selon.find import find
from selon.find.breadth import BROAD, is_broad, read_broadly
from selon.model import Page, Passage

FRENCH = [
    # the writer, and nobody in particular
    ("Je pense que le pont est sûr.", [("le pont est sûr", "Je")]),
    ("Nous regrettons que le bac soit supprimé.", [("le bac soit supprimé", "Nous")]),
    ("On sait que la digue est vieille.", [("la digue est vieille", "On")]),
    # knowledge and belief, behind a verb
    ("Les pêcheurs connaissent les dangers de la passe.", [("les dangers de la passe", "Les pêcheurs")]),
    ("Le capitaine ignorait que le phare était éteint.", [("le phare était éteint", "Le capitaine")]),
    # states
    ("Les riverains étaient au courant du danger.", [("danger", "Les riverains")]),
    ("Elle est convaincue que la route fermera.", [("la route fermera", "Elle")]),
    ("Je suis certain que le bac reviendra.", [("le bac reviendra", "Je")]),
    ("Les voisins prennent conscience du danger.", [("danger", "Les voisins")]),
    ("Il a des doutes sur le projet.", [("le projet", "Il")]),
    ("Une certaine idée du port.", []),
    # what seems so, and to whom
    ("Il me semble que le maire se trompe.", [("le maire se trompe", "me")]),
    ("Cela lui paraît trop cher.", [("Cela / trop cher", "lui")]),
    ("Le port semble vide.", []),
    # opinions beside a sentence
    ("À mon avis, le pont devrait fermer.", [("le pont devrait fermer", "mon")]),
    ("C'est, à mon sens, une erreur.", [("C'est / une erreur", "mon")]),
    # what stands in a document
    ("Les effets mentionnés dans la notice sont rares.", [("Les effets", "la notice")]),
    ("Dans l'étude, trois cas ont été rapportés.", [("trois cas", "l'étude")]),
    ("Les barques amarrées dans le port sont vieilles.", []),
    # what a noun names as somebody's
    ("Il partage l'avis de la commission.", [("l'avis de la commission", "la commission")]),
    ("Les propos tenus par le préfet ont choqué.", [("Les propos tenus par le préfet", "le préfet")]),
    ("La mairie a rendu un avis défavorable.", [("un avis défavorable", "La mairie")]),
    ("Son opinion a changé.", [("Son opinion", "Son")]),
    ("Les propos que vous avez tenus ont choqué.", [("Les propos", "vous")]),
    ("Les camps sont des prisons : nous le savons.", [("Les camps sont des prisons", "nous")]),
    ("L'idée d'un péage fait son chemin.", []),
    (
        "Le montant que le ministre annoncera sera trop bas.",
        [("Le montant que le ministre annoncera", "le ministre")],
    ),
]

ENGLISH = [
    ("I think that the bridge is safe.", [("the bridge is safe", "I")]),
    ("Fishermen know the dangers of the strait.", [("the dangers of the strait", "Fishermen")]),
    ("Residents were aware of the danger.", [("the danger", "Residents")]),
    ("She is convinced that the road will close.", [("the road will close", "She")]),
    ("It seems to me that the mayor is wrong.", [("the mayor is wrong", "me")]),
    ("The plan seems to them too costly.", [("The plan / too costly", "them")]),
    ("In my opinion, the bridge should close.", [("the bridge should close", "my")]),
    ("He shares the opinion of the committee.", [("the opinion of the committee", "the committee")]),
    ("The committee gave no answer.", [("no answer", "The committee")]),
    ("The port seems empty.", []),
]


@pytest.mark.parametrize(("text", "wanted"), FRENCH)
def test_french_broad(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [row(s)[:2] for s in found(text, broadly=True)] == wanted


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_english_broad(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [row(s)[:2] for s in found(text, "en", broadly=True)] == wanted


@pytest.mark.parametrize("text", [text for text, wanted in FRENCH if wanted])
def test_the_usual_reading_ascribes_none_of_it(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize("text", ["Je pense que le pont est sûr.", "Son opinion a changé.", "On sait que la digue est vieille."])
def test_a_word_that_names_nobody_is_led_back_to_nobody(text: str) -> None:
    assert [s.resolved for s in found(f"Le maire, Luc Morand, est venu.\n{text}", broadly=True)] == [None]


@pytest.fixture
def usual() -> Iterator[None]:
    before = os.environ.pop(BROAD, None)
    yield
    os.environ.pop(BROAD, None)
    if before is not None:
        os.environ[BROAD] = before


@pytest.mark.usefixtures("usual")
def test_a_page_is_read_broadly_where_it_is_asked_for_and_says_so() -> None:
    text = "Je pense que le pont est sûr."
    page, passages = Page("p", text, "", "", "test", language="fr"), [Passage(0, len(text), "body", "test")]
    read_broadly(asked=False)
    assert not is_broad()
    usual = find(page, passages)
    read_broadly(asked=True)
    broad = find(page, passages)
    assert (len(usual.statements), len(broad.statements)) == (0, 1)
    assert broad.pipeline == f"{usual.pipeline} + broad"
