"""selon's way through a pipeline decides what spaCy's own does, and no word's vector depends on its neighbours."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from thinc.api import Model

from selon.language import LANGUAGES, load, pipeline
from selon.language.tok2vec import _Memory

PARAGRAPHS = {
    "fr": [
        "Le maire de Vaurienne, Paul Brandier, a déclaré lundi que douze personnes avaient été blessées.",
        "Selon Radio Val et l'Agence du Ponant, « la mine de Saint-Orle » a fermé. Nul n'y travaille plus.",
        "  Montbruc",
        "La porte-parole de la préfecture du Haut-Cham, Jeanne Orsel, n'a rien dit à Castelnoir",
        "",
        "Les ouvriers de Val-Acier défilent à Port-Brume ; le Front du Littoral et Marc Delorne les soutiennent.",
    ],
    "en": [
        "The mayor of Northfield, Anna Brandt, said on Monday that twelve people had been hurt.",
        "According to Harbour Radio, the Saint Orle mine closed. Nobody works there any more.",
        "",
    ],
}


def _stock(code: str, monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    """The pipeline as spaCy itself makes it from the same folder."""
    monkeypatch.setattr(pipeline, "_QUICKER", {})
    monkeypatch.setattr(pipeline, "hasten", lambda nlp: None)
    return pipeline._shipped(code)


def _seen(doc: Doc) -> list[tuple[object, ...]]:
    entities = [(span.start, span.end, span.label_) for span in doc.ents]
    tokens = [(t.head.i, t.dep_, t.pos_, str(t.morph), t.lemma_, t.is_sent_start, t.ent_iob_) for t in doc]
    return [*entities, *tokens]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_annotation_is_that_of_spacy(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = load(code).nlp, _stock(code, monkeypatch)
    for mine, stock in zip(ours.pipe(PARAGRAPHS[code]), theirs.pipe(PARAGRAPHS[code]), strict=True):
        assert _seen(mine) == _seen(stock)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_encoder_is_left_as_it_was(code: str) -> None:
    models = [getattr(pipe, "model", None) for _, pipe in load(code).nlp.pipeline]
    names = [node.name for model in models if isinstance(model, Model) for node in model.walk()]
    encoders = 2 if load(code).nlp.has_pipe("ner") else 1
    assert names.count("remembered_embed") == names.count("windowed_encode") == encoders


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_is_read_the_same_whatever_was_read_before(code: str) -> None:
    fresh, used = pipeline._shipped(code), pipeline._shipped(code)
    list(used.pipe(PARAGRAPHS[code]))
    assert np.array_equal(_vectors(fresh, PARAGRAPHS[code][-2:]), _vectors(used, PARAGRAPHS[code][-2:]))


def _vectors(nlp: Pipeline, texts: list[str]) -> np.ndarray:
    return np.concatenate([doc.tensor for doc in nlp.pipe(texts) if len(doc)])


def test_a_memory_that_is_full_forgets_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("selon.language.tok2vec.MOST_WORDS", 3)
    memory = _Memory(1)
    keys = np.array([5, 6, 5], dtype="uint64")
    assert memory.of(keys, lambda at: keys[at][:, None].astype("f")).ravel().tolist() == [5, 6, 5]
    more = np.array([6, 7, 8], dtype="uint64")
    assert memory.of(more, lambda at: more[at][:, None].astype("f")).ravel().tolist() == [6, 7, 8]
    many = np.arange(9, dtype="uint64")
    assert memory.of(many, lambda at: many[at][:, None].astype("f")).ravel().tolist() == list(range(9))


def test_entities_that_stand_already_are_left_to_spacy() -> None:
    nlp = load("fr").nlp
    assert nlp.has_pipe("ner")
    doc = nlp.make_doc("Paul Brandier parle à Vaurienne.")
    doc.set_ents([spacy.tokens.Span(doc, 2, 3, label="PER")], default="missing")
    for _, pipe in nlp.pipeline:
        doc = pipe(doc)
    assert ("parle", "PER") in [(span.text, span.label_) for span in doc.ents]
