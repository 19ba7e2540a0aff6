"""The vectors of tokens, computed with less work: a word's own vector once, its context without detours.

spaCy embeds every token anew though a token's vector, before its neighbours are looked at, depends on the word alone;
and it encodes the neighbours with layers made for training. Both are replaced, for prediction only, by the same
arithmetic. A remembered vector is always computed alone, so that it never depends on which words stood beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

__all__ = ["MOST_WORDS", "hasten"]

Floats: TypeAlias = NDArray[np.float32]
Keys: TypeAlias = NDArray[np.uint64]

MOST_WORDS = 20_000
"""Words remembered a model (8 MB); beyond it all are forgotten, which changes no vector."""

_ODD = np.uint64(0x9E3779B97F4A7C15)
_EPSILON = 1e-8


def hasten(nlp: Pipeline) -> None:
    """Replace the layers of every tok2vec in the pipeline that this module knows; others stay as they are."""
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        if not isinstance(model, Model):
            continue
        for node in list(model.walk()):
            if node.has_ref("embed") and node.has_ref("encode"):
                embed, encode = node.get_ref("embed"), node.get_ref("encode")
                node.replace_node(embed, _remembering(embed))
                if _is_window_encoder(encode):
                    node.replace_node(encode, _windowed(encode))


# ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────────


class _RowOps(NumpyOps):  # type: ignore[misc]
    """Multiplies one row at a time: BLAS rounds a row differently by where in a batch it stands."""

    def gemm(self, x: Any, y: Any, *, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """Multiply as `Ops.gemm` does."""
        if trans1 or out is not None:
            return super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
        return np.matmul(x[:, None, :], y.T if trans2 else y)[:, 0, :]


class _Words:
    """Chosen tokens of some documents, seen as one document: all that the layers of an embedding ask for."""

    def __init__(self, docs: Sequence[Doc], chosen: NDArray[np.intp]) -> None:
        self._docs = docs
        self._chosen = chosen
        self.vocab = docs[0].vocab

    def __len__(self) -> int:
        return len(self._chosen)

    def to_array(self, attributes: Any) -> NDArray[np.uint64]:
        """The attributes of the chosen tokens, as `Doc.to_array`."""
        return np.concatenate([doc.to_array(attributes) for doc in self._docs])[self._chosen]


class _Memory:
    """The vectors of the words met so far."""

    def __init__(self, width: int) -> None:
        self._rows: dict[int, int] = {}
        self._table = np.zeros((MOST_WORDS, width), dtype="f")

    def of(self, keys: Keys, compute: Callable[[NDArray[np.intp]], Floats]) -> Floats:
        """The vectors of words; `compute` gives those at the positions where a word is met for the first time."""
        listed: list[int] = keys.tolist()
        new = {key: at for at, key in enumerate(listed) if key not in self._rows}
        if len(self._rows) + len(new) > MOST_WORDS:
            self._rows.clear()
            new = {key: at for at, key in enumerate(listed)}
            if len(new) > MOST_WORDS:
                return compute(np.arange(len(listed)))
        if new:
            first = len(self._rows)
            self._table[first : first + len(new)] = compute(np.fromiter(new.values(), dtype=np.intp))
            self._rows.update(zip(new, range(first, first + len(new)), strict=True))
        found: Floats = self._table[[self._rows[key] for key in listed]]
        return found


def _remembering(embed: Model[Any, Any]) -> Model[Any, Any]:
    """An embedding that computes each word's vector once."""
    width = embed.get_dim("nO") if embed.has_dim("nO") else _width(embed)
    for node in embed.walk():
        node.ops = _RowOps(use_blis=False)
    return Model(
        "remembered_embed",
        _embed,
        layers=[embed],
        dims={"nO": width},
        attrs={"memory": _Memory(width)},
        ops=NumpyOps(use_blis=False),
    )


def _width(embed: Model[Any, Any]) -> int:
    """The width of what a chain of layers gives: that of the last layer which has one."""
    return next(int(layer.get_dim("nO")) for layer in reversed(embed.layers) if layer.has_dim("nO"))


def _embed(model: Model[Any, Any], docs: Sequence[Doc], is_train: bool) -> tuple[list[Floats], Any]:
    embed = model.layers[0]
    keys = [_keys(doc) for doc in docs if len(doc)]
    if is_train or not keys:
        return cast("tuple[list[Floats], Any]", embed(docs, is_train))
    whole = np.concatenate(keys)
    vectors = model.attrs["memory"].of(whole, lambda chosen: embed.predict([_Words(docs, chosen)])[0])
    ends = np.cumsum([len(doc) for doc in docs])
    return np.split(vectors, ends[:-1]), _no_training


def _keys(doc: Doc) -> Keys:
    """What names a word: its form and its norm, on which prefix, suffix, shape and static vector depend."""
    pairs = cast("Keys", doc.to_array(["ORTH", "NORM"]))
    return cast("Keys", pairs[:, 0] ^ (pairs[:, 1] * _ODD))


# ── their neighbours ─────────────────────────────────────────────────────────────────────────────────────────────────


def _is_window_encoder(encode: Model[Any, Any]) -> bool:
    return encode.name.startswith("with_array(") and all(_is_window_layer(layer) for layer in _residuals(encode))


def _residuals(encode: Model[Any, Any]) -> Sequence[Model[Any, Any]]:
    inner = encode.layers[0]
    return inner.layers if len(inner.layers) > 1 else [inner]


def _is_window_layer(layer: Model[Any, Any]) -> bool:
    windows = [node.attrs["window_size"] for node in layer.walk() if node.name == "expand_window"]
    return layer.name in _LAYERS and windows == [1]


_LAYERS = ("residual(expand_window>>maxout>>layernorm>>dropout)", "residual(expand_window>>maxout>>layernorm)")


def _windowed(encode: Model[Any, Any]) -> Model[Any, Any]:
    """An encoder of windows of three, each layer a residual one: gather, multiply, take the largest, normalise, add."""
    layers = [_Layer(layer) for layer in _residuals(encode)]
    return Model(
        "windowed_encode",
        _encode,
        layers=[encode],
        dims={"nO": layers[-1].width},
        attrs={"windows": layers, "pad": encode.attrs["pad"]},
        ops=NumpyOps(use_blis=False),
    )


def _encode(model: Model[Any, Any], inputs: Sequence[Floats], is_train: bool) -> tuple[list[Floats], Any]:
    encode, pad = model.layers[0], model.attrs["pad"]
    if is_train or not any(len(each) for each in inputs):
        return cast("tuple[list[Floats], Any]", encode(inputs, is_train))
    windows: list[_Layer] = model.attrs["windows"]
    vectors: Floats = model.ops.flatten(cast("Any", inputs), pad=pad)
    for layer in windows:
        vectors = layer.forward(vectors)
    at = pad
    outputs: list[Floats] = []
    for each in inputs:
        outputs.append(vectors[at : at + len(each)])
        at += len(each) + pad if len(each) else 0
    return outputs, _no_training


class _Layer:
    """The weights of one layer, with the pieces of maxout laid one behind another."""

    def __init__(self, layer: Model[Any, Any]) -> None:
        maxout: Any = next(node for node in layer.walk() if node.name == "maxout")
        norm: Any = next(node for node in layer.walk() if node.name == "layernorm")
        weights: Floats = maxout.get_param("W")
        self.width, self._pieces, inputs = weights.shape
        self._weights = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(inputs, -1))
        self._bias = np.ascontiguousarray(maxout.get_param("b").T.reshape(-1))
        self._scale, self._shift = norm.get_param("G"), norm.get_param("b")

    def forward(self, vectors: Floats) -> Floats:
        """One row a token, in and out."""
        width = self.width
        around = np.empty((len(vectors), 3 * width), dtype="f")
        around[0, :width] = around[-1, 2 * width :] = 0
        around[1:, :width] = vectors[:-1]
        around[:, width : 2 * width] = vectors
        around[:-1, 2 * width :] = vectors[1:]
        pieces = around @ self._weights
        pieces += self._bias
        best = pieces[:, :width]
        for piece in range(1, self._pieces):
            best = np.maximum(best, pieces[:, piece * width : (piece + 1) * width])
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(width) + np.float32(_EPSILON)
        best *= (spread ** np.float32(-0.5))[:, None]
        best *= self._scale
        best += self._shift
        best += vectors
        return best


def _no_training(_gradient: object) -> list[object]:
    raise NotImplementedError("these layers predict; train the pipeline that they were made from")
