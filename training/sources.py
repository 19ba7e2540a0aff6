"""Where the training and measuring data lie. Each source stands with its licence; what is not listed to train does not train."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

__all__ = ["BUILD", "SHARED", "TREEBANKS", "Treebank", "language_data", "training_licences"]

SHARED = Path(os.environ.get("SELON_SHARED", "../shared"))
"""The folder that holds the open data sets; the environment variable ``SELON_SHARED`` overrides it."""
BUILD = Path(os.environ.get("SELON_BUILD", "build/training"))
"""Where prepared corpora and trained models go."""


def language_data() -> Path:
    """Return the folder of the data sets of language."""
    return SHARED / "data" / "language"


@dataclass(frozen=True, slots=True)
class Treebank:
    """A CoNLL-U file, what it is for, and which of its documents count (all, or those whose id holds a word)."""

    language: str
    name: str
    path: str
    use: str
    licence: str
    only: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


_GUM_OPEN = ("_news_", "_interview_", "_bio_", "_voyage_", "_speech_", "_textbook_", "_vlog_")
_GUM = "UD_English-GUM/en_gum-ud-"
_EWT = "UD_English-EWT/en_ewt-ud-"
_SEQUOIA = "UD_French-Sequoia/fr_sequoia-ud-"
_PUD = "UD_French-PUD/fr_pud-ud-test.conllu"

TREEBANKS = (
    Treebank("en", "ewt", _EWT + "train.from-sources.conllu.xz", "train", "CC BY-SA 4.0"),
    Treebank("en", "gum-open", _GUM + "train.from-sources.conllu.xz", "train", "CC BY / CC BY-SA (parts)", _GUM_OPEN),
    Treebank("en", "ewt-dev", _EWT + "dev.conllu.xz", "dev", "CC BY-SA 4.0"),
    Treebank("en", "ewt-test", _EWT + "test.conllu.xz", "test", "CC BY-SA 4.0"),
    Treebank("en", "gum-press", _GUM + "dev.conllu.xz", "test", "CC BY (measuring)", ("_news_", "_interview_")),
    Treebank("fr", "sequoia", _SEQUOIA + "train.conllu", "train", "LGPL-LR"),
    Treebank("fr", "gsd-dev", "UD_French-GSD/fr_gsd-ud-dev.conllu", "train", "CC BY-SA 4.0"),
    Treebank("fr", "pud-wiki", _PUD, "train", "CC BY-SA 3.0", ("w",)),
    Treebank("fr", "fqb", "UD_French-FQB/fr_fqb-ud-test.conllu", "train", "LGPL-LR"),
    Treebank("fr", "sequoia-dev", _SEQUOIA + "dev.conllu", "dev", "LGPL-LR"),
    Treebank("fr", "sequoia-test", _SEQUOIA + "test.conllu", "test", "LGPL-LR"),
    Treebank("fr", "pud-news", _PUD, "test", "CC BY-SA 3.0", ("n",)),
)


def training_licences(language: str) -> str:
    """Return the licences of what trains a language's pipeline, for its metadata."""
    return "; ".join(f"{bank.name}: {bank.licence}" for bank in TREEBANKS if bank.language == language and bank.use == "train")
