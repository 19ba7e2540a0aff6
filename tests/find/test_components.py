"""The finders in a spaCy pipeline of somebody's own."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import DocBin

import selon
from selon.errors import LanguageError
from selon.find.components import KINDS


@pytest.fixture(scope="module")
def nlp() -> Language:
    made = selon.pipeline("fr")
    for kind in KINDS:
        made.add_pipe(f"selon_{kind}", config={"published": "2024-03-05"})
    return made


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Le maire a annoncé que la digue tenait.", "Le maire", "la digue tenait"),
        ("Crue à Lierre\nD’après l’ONU, « la ville est détruite ».", "l’ONU", "la ville est détruite"),
        ("\n\nLa digue tient, a dit la préfète.\n", "la préfète", "La digue tient"),
        ("Il pleut.", None, None),
        ("", None, None),
    ],
)
def test_spans_are_those_of_the_doc_whatever_its_lines_and_typography(
    nlp: Language, text: str, source: str | None, content: str | None
) -> None:
    said = nlp(text)._.statements
    assert [(one.source.text, one.content[0].text) for one in said] == ([(source, content)] if source else [])
    assert [one.passage for one in said] == [text[: one.content[0].start].lstrip().count("\n") for one in said]
    assert all(text[span.start : span.end] == span.text for one in said for span in (one.source, *one.content))


def test_a_doc_tells_its_own_day(nlp: Language) -> None:
    doc = nlp.make_doc("Lundi, douze personnes sont mortes à Paris.")
    doc._.published = "2016-12-14"
    doc = nlp(doc)
    assert [one.value for one in doc._.times] == ["2016-12-12"]
    assert [one.value for one in nlp("Lundi, il a plu.")._.times] == ["2024-03-04"]
    assert [(one.effect, one.low, one.place, one.time) for one in doc._.counts] == [("killed", 12, 0, 0)]
    assert [one.name for one in doc._.places] == ["Paris"]


def test_what_was_found_is_stored_and_read_back_with_the_doc(nlp: Language) -> None:
    doc = nlp("Lundi, le maire de Paris a annoncé que douze personnes étaient mortes.")
    packed = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(packed).get_docs(nlp.vocab)
    assert doc._.statements
    for kind in KINDS:
        assert getattr(again._, kind) == getattr(doc._, kind)


def test_a_language_that_selon_does_not_read_is_refused() -> None:
    with pytest.raises(LanguageError, match="“de”"):
        spacy.blank("de").add_pipe("selon_statements")
