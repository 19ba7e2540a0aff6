"""Entities decided a passage at a time: what spaCy's recogniser decides token by token, with the same scores.

Outside an entity the recogniser's scores depend on the token alone, so that one multiplication gives those of all
tokens; only within an entity of several tokens is there a step for each. Rules and scores are those of spaCy's BILUO
system: an entity never crosses the start of a sentence and never begins on a space.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language as Pipeline
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span
from thinc.api import Model

__all__ = ["FACTORY", "Entities"]

FACTORY = "selon_entities"

Floats: TypeAlias = NDArray[np.float32]
Found: TypeAlias = tuple[int, int, str]

_FEATURES = 3
"""The token ahead, the first of the open entity, the one behind."""


class Entities(EntityRecognizer):  # type: ignore[misc]
    """spaCy's entity recogniser with another way to the same decisions; it cannot be trained."""

    def predict(self, docs: Iterable[Doc]) -> list[Any]:
        """What `set_annotations` takes: the entities of each document, or the states of spaCy's own way."""
        listed = list(docs)
        model = self.model
        plain = model.attrs["has_upper"] and not model.attrs["unseen_classes"] and self.cfg["beam_width"] == 1
        lower = model.get_ref("lower")
        preset = any(doc.to_array("ENT_IOB").any() for doc in listed)
        if preset or not plain or lower.get_dim("nF") != _FEATURES or not any(len(doc) for doc in listed):
            return cast("list[Any]", super().predict(listed))
        scores = _Scores(model, model.get_ref("tok2vec").predict(listed))
        moves = _Moves.of([self.moves.get_class_name(number) for number in range(self.moves.n_moves)])
        first, found = 0, []
        for doc in listed:
            found.append(list(_decided(doc, scores, first, moves)) if len(doc) else [])
            first += len(doc)
        return found

    def set_annotations(self, docs: Sequence[Doc], batch: Sequence[Any]) -> None:
        """Write the entities to the documents."""
        if not all(isinstance(found, list) for found in batch):
            super().set_annotations(docs, batch)
            return
        for doc, found in zip(docs, batch, strict=True):
            if len(doc):
                doc.set_ents([Span(doc, *each) for each in found], default="outside")


@dataclass(frozen=True, slots=True)
class _Moves:
    """Where each move stands among the scores."""

    out: int
    single: tuple[int, ...]
    begin: tuple[int, ...]
    inside: Mapping[str, int]
    last: Mapping[str, int]
    label: Mapping[int, str]

    @classmethod
    def of(cls, names: Sequence[str]) -> _Moves:
        """Read them from names such as "B-PER"; those that bear no label but "O" are never made."""
        at: dict[str, dict[str, int]] = {move: {} for move in "BILUO"}
        for number, name in enumerate(names):
            at.setdefault(name[0], {})[name[2:]] = number
        label = {number: text for move in "BU" for text, number in at[move].items() if text}
        single = tuple(number for text, number in at["U"].items() if text)
        begin = tuple(number for text, number in at["B"].items() if text)
        return cls(at["O"][""], single, begin, at["I"], at["L"], label)


class _Scores:
    """The scores of moves at the tokens of a batch, laid end to end."""

    def __init__(self, model: Model[Any, Any], vectors: Floats) -> None:
        lower: Any = model.get_ref("lower")
        upper: Any = model.get_ref("upper")
        weights: Floats = lower.get_param("W")
        features, self._width, self._pieces, inputs = weights.shape
        flat: Floats = vectors @ weights.reshape(-1, inputs).T
        self._parts = flat.reshape(len(vectors), features, -1)
        padding: Floats = lower.get_param("pad").reshape(features, -1)
        self._bias: Floats = lower.get_param("b").reshape(-1)
        self._weights: Floats = upper.get_param("W").T
        self._shift: Floats = upper.get_param("b")
        self.outside = self._upper(self._parts[:, 0] + (padding[1] + padding[2] + self._bias))

    def inside(self, first: int, opened: int, token: int) -> Floats:
        """The scores at a token within the entity that begins at `opened`, both counted from `first` in the batch."""
        ahead, begun, behind = self._parts[first + token, 0], self._parts[first + opened, 1], self._parts[first + token - 1, 2]
        scores: Floats = self._upper((ahead + begun + behind + self._bias)[None])[0]
        return scores

    def _upper(self, sums: Floats) -> Floats:
        pieces = sums.reshape(len(sums), self._width, self._pieces)
        best = pieces[:, :, 0]
        for piece in range(1, self._pieces):
            best = np.maximum(best, pieces[:, :, piece])
        scores: Floats = best @ self._weights + self._shift
        return scores


def _decided(doc: Doc, scores: _Scores, first: int, moves: _Moves) -> Iterator[Found]:
    """The entities of one document, whose tokens begin at `first` in the batch."""
    size = len(doc)
    ends = np.ones(size, dtype=bool)  # no entity goes on beyond these
    ends[:-1] = doc.to_array("SENT_START")[1:] == 1
    space = doc.to_array("IS_SPACE").astype(bool)
    here = scores.outside[first : first + size]
    allowed = np.zeros(here.shape, dtype=bool)
    allowed[:, moves.out] = True
    allowed[:, moves.single] = ~space[:, None]
    allowed[:, moves.begin] = ~(space | ends)[:, None]
    choice = np.where(allowed, here, -np.inf).argmax(axis=1)
    at = 0
    for start in np.flatnonzero(choice != moves.out).tolist():
        if start < at:
            continue
        move = int(choice[start])
        label = moves.label[move]
        stop = start + 1
        if move in moves.begin:
            stop = _stop(partial(scores.inside, first, start), start, ends, moves, label)
        yield start, stop, label
        at = stop


def _stop(inside: Callable[[int], Floats], start: int, ends: NDArray[np.bool_], moves: _Moves, label: str) -> int:
    """Where the entity that begins at `start` ends: at its last token the score of "last" is no less than of "inside"."""
    into, last = moves.inside[label], moves.last[label]
    token = start + 1
    while not ends[token]:
        here = inside(token)
        if here[last] > here[into] or (here[last] == here[into] and last < into):
            break
        token += 1
    return token + 1


@Pipeline.factory(
    FACTORY,
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
    default_config={
        "moves": None,
        "update_with_oracle_cut_size": 100,
        "model": None,
        "incorrect_spans_key": None,
        "scorer": None,
    },
)
def _make(
    nlp: Pipeline,
    name: str,
    model: Model[Any, Any],
    moves: Any,
    update_with_oracle_cut_size: int,
    incorrect_spans_key: str | None,
    scorer: Any,
) -> Entities:
    return Entities(
        nlp.vocab,
        model,
        name,
        moves,
        update_with_oracle_cut_size=update_with_oracle_cut_size,
        incorrect_spans_key=incorrect_spans_key,
        scorer=scorer,
    )
