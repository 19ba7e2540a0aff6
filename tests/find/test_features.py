"""The features of a word's form."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from selon.find.features import features


@pytest.mark.parametrize(
    ("annotation", "name", "values"),
    [
        ("Tense=Pres|VerbForm=Fin", "VerbForm", ("Fin",)),
        ("Gender=Fem,Masc|Number=Plur", "Gender", ("Fem", "Masc")),
        ("Tense=Pres|VerbForm=Fin", "Mood", ()),
        ("", "VerbForm", ()),
    ],
)
def test_features(annotation: str, name: str, values: tuple[str, ...]) -> None:
    (token,) = Doc(Vocab(), words=["mot"], morphs=[annotation])
    assert features(token, name) == values
    assert list(values) == token.morph.get(name, [])
