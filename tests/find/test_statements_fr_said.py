"""Who says what without a clause behind "que", in French: a phrase beside content and source of each statement in it."""

from __future__ import annotations

import pytest
from said import found

SAID = [
    # "on", and where it speaks
    ("Au parquet, on indique que deux hommes sont entendus.", [("deux hommes sont entendus", "parquet")]),
    ("Du côté de la mairie, on précise que le pont rouvrira.", [("le pont rouvrira", "la mairie")]),
    (
        "Dans l'entourage de la ministre, on dénonce une « campagne de haine ».",
        [("campagne de haine", "l'entourage de la ministre")],
    ),
    ("Deux hommes sont entendus, indique-t-on au parquet.", [("Deux hommes sont entendus", "parquet")]),
    ("Sur le port, on indique que la mer monte.", []),
    # things said: how many, what is asked, owned to, laid at whose door
    ("Des habitants parlent d'une quinzaine de morts.", [("une quinzaine de morts", "Des habitants")]),
    ("Des habitants parlent d'une fête.", []),
    ("Le parquet a requis jeudi quatre ans de prison.", [("quatre ans de prison", "Le parquet")]),
    ("L'état-major reconnaît la mort de 45 soldats.", [("la mort de 45 soldats", "L'état-major")]),
    (
        "Le collectif exige le retrait du texte « sans condition ».",
        [("le retrait du texte « sans condition", "Le collectif")],
    ),
    (
        "Les autorités imputent l'attaque du port à des contrebandiers.",
        [("l'attaque du port à des contrebandiers", "Les autorités")],
    ),
    # what somebody has counted, not what there is
    ("La préfecture a compté 400 manifestants.", [("400 manifestants", "La préfecture")]),
    (
        "La CGT a revendiqué 5.000 participants, la police en a recensé 2.100.",
        [("5.000 participants", "La CGT"), ("2.100", "la police")],
    ),
    ("Les organisateurs en annoncent 600.", [("600", "Les organisateurs")]),
    ("La ville compte 4.000 habitants.", []),
    ("La ville en compte 4.000.", []),
    ("Le maire compte sur 400 bénévoles.", []),
    # what stands before, taken up by a pronoun
    ("Le pont sera fermé lundi, ce que confirme la mairie.", [("Le pont sera fermé lundi", "la mairie")]),
    ("Le pont sera fermé lundi, ce que le préfet a démenti.", [("Le pont sera fermé lundi", "le préfet")]),
    ("La digue a cédé dimanche. C'est ce qu'a indiqué le parquet.", [("La digue a cédé dimanche", "le parquet")]),
    ("La digue a cédé hier. C'est du moins ce qu'affirme l'armée.", [("La digue a cédé hier", "l'armée")]),
    ("C'est ce que souligne le maire : la digue a cédé.", [("la digue a cédé", "le maire")]),
    ("Chacun sait ce que dit le maire.", []),
    ("Le défilé changera de parcours, ce qu'ont accepté les syndicats.", []),
    # what somebody says to be, and what a relative clause adds to what is told
    ("Le ministre s'est dit prêt à négocier.", [("prêt à négocier", "Le ministre")]),
    ("Le ministre se dit prêt à négocier.", [("prêt à négocier", "Le ministre")]),
    ("La Croix-Rouge fait état de 34 morts.", [("34 morts", "La Croix-Rouge")]),
    (
        "L'agence évoque un bilan de douze morts, que les autorités n'ont pas confirmé.",
        [("un bilan de douze morts", "L'agence")],
    ),
    # the subject before its verb, whatever stands between commas
    (
        "L'avocate de la famille, Me Anne Roux, a plaidé la relaxe, estimant que son client dormait.",
        [("la relaxe", "L'avocate de la famille, Me Anne Roux"), ("son client dormait", "L'avocate de la famille, Me Anne Roux")],
    ),
    ("La radio publique a annoncé, sans donner de détails, la mort du roi.", [("la mort du roi", "La radio publique")]),
    ("L'agence sanitaire a mis en garde contre une épidémie.", [("une épidémie", "L'agence sanitaire")]),
    ("Un officier, qui a requis l'anonymat, a confirmé l'envoi de renforts.", [("l'envoi de renforts", "Un officier")]),
    ("« Les chiffres sont gonflés », souffle un officier.", [("Les chiffres sont gonflés", "un officier")]),
    # who is named between commas says nothing of it
    (
        "Selon le journal Le Temps, qui cite des diplomates, un accord est proche.",
        [("un accord est proche", "des diplomates")],
    ),
    # a headline says where before it says who
    ("Larna : l'armée dit avoir repris le port", [("avoir repris le port", "l'armée")]),
    ("Le coureur se dit maître de la course.", [("maître de la course", "Le coureur")]),
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[row[0] for row in SAID])
def test_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert [
        (" … ".join(piece.text for piece in one.content), one.source.text if one.source else None) for one in found(text)
    ] == expected
