"""Sentences that pages run together are parted into tokens where a reader parts them."""

from __future__ import annotations

import pytest

from selon import language

CASES = [
    ("Ils sont deux.«Nous partons», dit-il.", ["deux", ".", "«", "Nous"]),
    ("« Nous partons. »Le maire reste.", ["partons", ".", "»", "Le"]),
    ("La route est coupée !«Nous partons», dit-il.", ["coupée", "!", "«", "Nous"]),
    ("La mairie les a reçus.Le maire aussi.", ["reçus", ".", "Le", "maire"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_sentences_without_a_space_between_are_parted(text: str, expected: list[str]) -> None:
    (doc,) = language.load("fr").parse([text])
    tokens = [token.text for token in doc]
    assert any(tokens[k : k + len(expected)] == expected for k in range(len(tokens)))


def test_abbreviations_are_not_cut() -> None:
    (doc,) = language.load("fr").parse(["L'O.N.U.«Unie» est à New York."])
    assert "O.N.U." in " ".join(token.text for token in doc)
