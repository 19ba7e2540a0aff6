"""Lemmas by edit trees, each tree applied once to each word: what spaCy's lemmatiser does for every token anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language as Pipeline
from spacy.pipeline import EditTreeLemmatizer
from spacy.tokens import Doc
from thinc.api import Model

__all__ = ["FACTORY", "MOST_WORDS", "Lemmas"]

FACTORY = "selon_lemmas"

MOST_WORDS = 50_000
"""Pairs of word and tree remembered; beyond it all are forgotten."""


class Lemmas(EditTreeLemmatizer):
    """spaCy's lemmatiser by edit trees, remembering what each tree makes of each word."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._made: dict[tuple[int, int], int] = {}

    def predict(self, docs: Iterable[Doc]) -> Any:
        """The likeliest label of each token; whether its tree fits the word is seen when it is applied."""
        listed = list(docs)
        if self.top_k != 1 or not any(len(doc) for doc in listed):
            return super().predict(listed)
        return [scores.argmax(axis=1) for scores in self.model.predict(listed)]

    def set_annotations(self, docs: Iterable[Doc], batch: Sequence[NDArray[np.int64]]) -> None:
        """Write the lemmas to the documents."""
        if self.top_k != 1:
            super().set_annotations(docs, batch)
            return
        for doc, labels in zip(docs, batch, strict=True):
            if len(doc):
                words, held = doc.to_array("ORTH").tolist(), doc.to_array("LEMMA").tolist()
                lemmas = [
                    before if before and not self.overwrite else self._lemma(word, label)
                    for word, label, before in zip(words, labels.tolist(), held, strict=True)
                ]
                doc.from_array(["LEMMA"], cast("Any", np.array(lemmas, dtype="uint64").reshape(-1, 1)))

    def _lemma(self, word: int, label: int) -> int:
        """The id of the lemma that a label's tree makes of a word, by their ids."""
        made = self._made.get((word, label))
        if made is None:
            strings = self.vocab.strings
            lemma = self.trees.apply(self.cfg["labels"][label], strings[word])
            made = strings.add(lemma) if lemma is not None else word if self.backoff else 0
            if len(self._made) >= MOST_WORDS:
                self._made.clear()
            self._made[word, label] = made
        return made


@Pipeline.factory(
    FACTORY,
    assigns=["token.lemma"],
    requires=[],
    default_config={
        "model": None,
        "backoff": "orth",
        "min_tree_freq": 3,
        "overwrite": False,
        "top_k": 1,
        "scorer": None,
    },
)
def _make(
    nlp: Pipeline,
    name: str,
    model: Model[Any, Any],
    backoff: str | None,
    min_tree_freq: int,
    overwrite: bool,
    top_k: int,
    scorer: Any,
) -> Lemmas:
    if backoff not in {"orth", None}:
        raise ValueError(f"backoff {backoff!r} is not known here")
    return Lemmas(
        nlp.vocab,
        model,
        name,
        backoff=backoff,
        min_tree_freq=min_tree_freq,
        overwrite=overwrite,
        top_k=top_k,
        scorer=scorer,
    )
