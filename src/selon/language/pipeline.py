"""The trained pipelines: loaded once, lazily, from package data or from where the user says."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from spacy.util import load_config
from thinc.api import NumpyOps, get_current_ops, use_ops

from selon.errors import LanguageError
from selon.language import entities, lemmas, names, sentences
from selon.language.normalise import normalise
from selon.language.run_on import part_run_on
from selon.language.tok2vec import hasten

__all__ = ["LANGUAGES", "Language", "fresh", "load"]

LANGUAGES = ("fr", "en")
"""The languages selon reads, best first."""

_HERE = Path(__file__).parent
_BATCH = 64
_AT_ONCE = 6_000
"""Most texts, and most code points of them, that are parsed at once."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that selon reads: its code, its pipeline, and the pipeline's name and version for the record."""

    code: str
    nlp: Pipeline
    version: str

    @property
    def parses(self) -> bool:
        """Whether the pipeline has a dependency parser; without one only what needs none is found."""
        return self.nlp.has_pipe("parser")

    def parse(self, texts: Iterable[str]) -> Iterator[Doc]:
        """Parse texts in order; the offsets of each Doc are those of its text."""
        for batch in _batches(map(normalise, texts)):
            yield from self.nlp.pipe(batch, batch_size=len(batch))


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Texts in order, some at a time, so that a long page takes no more memory than a short one; a long text alone."""
    batch: list[str] = []
    size = 0
    for text in texts:
        if batch and (size + len(text) > _AT_ONCE or len(batch) == _BATCH):
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield batch


@cache
def load(code: str) -> Language:
    """Load the pipeline of a language once.

    The environment variable ``SELON_PIPELINE_FR`` (or ``_EN``) names another spaCy pipeline: a folder, or an
    installed package such as ``fr_core_news_lg``.

    Raises:
        LanguageError: the language has no pipeline, or the one asked for does not load.
    """
    nlp = fresh(code)
    meta = nlp.meta
    return Language(code, nlp, f"{meta['lang']}_{meta['name']} {meta['version']}")


def fresh(code: str) -> Pipeline:
    """Load the pipeline of a language once more, as `load`, for somebody who changes it.

    Raises:
        LanguageError: as `load`.
    """
    if code not in LANGUAGES:
        raise LanguageError(f"no pipeline for the language “{code}”", mend=f"selon reads {', '.join(LANGUAGES)}")
    own = os.environ.get(f"SELON_PIPELINE_{code.upper()}")
    with _fast_ops():
        return _foreign(own) if own else _shipped(code)


def _fast_ops() -> AbstractContextManager[None]:
    """Let models multiply matrices as NumPy does: thinc's own BLIS is built for any processor, and three times slower."""
    context: AbstractContextManager[None] = use_ops("numpy", use_blis=False) if _on_cpu() else nullcontext()
    return context


def _on_cpu() -> bool:
    return isinstance(get_current_ops(), NumpyOps)


def _shipped(code: str) -> Pipeline:
    folder = _HERE / code / "pipeline"
    if not folder.is_dir():
        nlp = spacy.blank(code)
        nlp.add_pipe("sentencizer")
        return nlp
    config = load_config(folder / "config.cfg")
    for part in config["components"].values():
        part["factory"] = _QUICKER.get(part.get("factory"), part.get("factory"))
    nlp = _bare_class(code).from_config(config, meta=_meta(folder)).from_disk(folder)
    part_run_on(nlp)
    nlp.add_pipe(sentences.NAME, before="parser")
    nlp.add_pipe(names.NAME, config={"code": code})
    hasten(nlp)
    return nlp


_QUICKER = {"ner": entities.FACTORY, "trainable_lemmatizer": lemmas.FACTORY}
"""Components that are replaced by ones that decide the same with less work."""


def _bare_class(code: str) -> type[Pipeline]:
    """Return a language class without spaCy's own tables for that language.

    A trained pipeline brings its tokenizer along, so those tables are never used; and those for French compile a
    pattern of thousands of hyphenated words, which takes seconds at every start.
    """
    return type(code.capitalize(), (Pipeline,), {"lang": code})


def _meta(folder: Path) -> dict[str, object]:
    """Return what a packed pipeline says of itself: name, version, licence, sources, hashes of data and config."""
    meta: dict[str, object] = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    return meta


def _foreign(name: str) -> Pipeline:
    try:
        return spacy.load(name)
    except (OSError, ValueError) as error:
        raise LanguageError(
            "the pipeline does not load", where=name, mend="name a folder or an installed spaCy package"
        ) from error
