"""Organisations that lists and cues find, beside the trained finder."""

import pytest
import spacy

from selon.language import load
from selon.language.names import Names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Selon Amnesty International, rien n'a changé.", ["Amnesty International"]),
        ("Selon le CDRV, la digue a cédé.", ["CDRV"]),
        ("Les agents de la SNTF sont en grève.", ["SNTF"]),
        ("Il a pris le TGV pour les USA.", []),
        ("ALERTE INFO : LA DIGUE DE VERNAY CÈDE", []),
        ("Une ONG locale a porté plainte.", []),
    ],
)
def test_french_organisations(text: str, names: list[str]) -> None:
    nlp = spacy.blank("fr")
    doc = Names(nlp, "fr")(nlp(text))
    assert [ent.text for ent in doc.ents] == names


def test_name_behind_a_noun_of_bodies() -> None:
    (doc,) = load("fr").parse(["Le rapport de l'association Vertige a été remis mardi."])
    assert ("Vertige", "ORG") in [(ent.text, ent.label_) for ent in doc.ents]


def test_what_the_finder_found_stays() -> None:
    (doc,) = load("fr").parse(["Jeanne Vasseur habite Lyon."])
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Jeanne Vasseur", "PER"), ("Lyon", "LOC")]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Sarah Aldric told reporters that the dam had failed.", ["Sarah Aldric"]),
        ("The dam failed, Mr. Aldric said.", ["Aldric"]),
        ("Karim al Oskar left the town of Vernay.", ["Karim al Oskar"]),
    ],
)
def test_english_persons(text: str, persons: list[str]) -> None:
    (doc,) = load("en").parse([text])
    assert [ent.text for ent in doc.ents if ent.label_ == "PER"] == persons


def test_english_organisations() -> None:
    (doc,) = load("en").parse(["The OCRV told Reuters that the dam had failed."])
    assert [ent.text for ent in doc.ents if ent.label_ == "ORG"] == ["OCRV", "Reuters"]
