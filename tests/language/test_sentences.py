"""Where no sentence begins, and where the shipped pipeline lets one begin."""

import pytest

from selon.language import load
from selon.language.sentences import goes_on


@pytest.mark.parametrize(
    ("before", "word", "same"),
    [
        ("M.", "Vasseur", True),
        ("J.", "Aldric", True),
        ("«", "Rien", True),
        ("»", "a", True),
        ("?", "»", True),
        ("tard", ",", True),
        ("ville", "qu'", True),
        ("!", "La", False),
        (".", "La", False),
        ("»", "La", False),
        ("…", "puis", False),
        (";", "ils", True),
        (";", "Ils", False),
        ("(", "Sud", True),
    ],
)
def test_whether_a_word_goes_on_with_the_sentence(before: str, word: str, same: bool) -> None:
    assert goes_on(before, word) is same


@pytest.mark.parametrize(
    ("code", "text", "sentences"),
    [
        ("fr", "M. J. Vasseur a quitté la mairie. Sa liste est dissoute.", 2),
        ("fr", "« Où est passé le car ? » demande une passante. Nul ne le sait.", 2),
        ("fr", "Le maire a démissionné hier ; ses adjoints restent en place.", 1),
        ("en", "Mr. Aldric left the hall. His deputies stayed.", 2),
    ],
)
def test_how_many_sentences(code: str, text: str, sentences: int) -> None:
    (doc,) = load(code).parse([text])
    assert len(list(doc.sents)) == sentences
