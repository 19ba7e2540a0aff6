"""Pack what was trained into the package: one pipeline a language, small in the repository and on disk.

`python -m training.pack en` joins parser and names, rounds the weights, drops the words that only training knew, and
records in `meta.json` the hashes of the data and the config that made it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import srsly
from spacy.language import Language
from spacy.strings import StringStore

from training.sources import BUILD, training_licences

__all__ = ["pack"]

PACKAGE = Path(__file__).parent.parent / "src" / "selon" / "language"
VERSIONS = {"en": "0.1.0", "fr": "0.2.0"}
DROPPED_BITS = 15
"""How many of the 23 mantissa bits go; eight are kept, which changes no score and halves the packed size."""
LISTENER = ["model.tok2vec"]


def pack(language: str) -> Path:
    """Write the trained pipeline to the package and return its folder."""
    folder = BUILD / language
    nlp = spacy.load(folder / "parser" / "model-best")
    names = folder / "names" / "model-best"
    if names.is_dir():
        _add_names(nlp, names)
    _round_weights(nlp)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.config["initialize"]["before_init"] = None
    nlp.meta.update(_meta(language, folder))
    out = PACKAGE / language / "pipeline"
    nlp.to_disk(out)
    _keep_needed_strings(nlp, out)
    return out


def _add_names(nlp: Language, path: Path) -> None:
    """Add the name finder with a layer of its own, so that both keep the scores they were trained to."""
    names = spacy.load(path)
    names.replace_listeners("tok2vec", "ner", LISTENER)
    nlp.add_pipe("ner", source=names)


def _meta(language: str, folder: Path) -> dict[str, Any]:
    trained = sorted(path for path in folder.glob("train*.spacy"))
    configs = sorted((Path(__file__).parent / "configs").glob("*.cfg"))
    return {
        "lang": language,
        "name": "selon_news",
        "version": VERSIONS[language],
        "description": "News pipeline trained on open treebanks and made-up attributions",
        "author": "the authors of selon",
        "url": "",
        "license": "CC BY-SA 4.0, see LICENSE in this folder",
        "sources": [{"name": "training data", "license": training_licences(language)}],
        "data_sha256": _digest(trained),
        "config_sha256": _digest(configs),
    }


def _digest(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _round_weights(nlp: Language) -> None:
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        for node in model.walk() if model not in (None, True) else ():
            for name in node.param_names:
                if node.has_param(name):
                    node.set_param(name, rounded(node.get_param(name)))
    vectors = nlp.vocab.vectors
    if vectors.data.size:
        vectors.data = rounded(vectors.data)


def rounded(weights: Any) -> Any:
    """Return 32-bit floats rounded to eight mantissa bits."""
    bits = np.ascontiguousarray(weights, dtype="float32").view(np.uint32).astype(np.uint64)
    bits = (bits + (1 << (DROPPED_BITS - 1))) & (0xFFFFFFFF ^ ((1 << DROPPED_BITS) - 1))
    return bits.astype(np.uint32).view(np.float32).reshape(np.shape(weights))


def _keep_needed_strings(nlp: Language, out: Path) -> None:
    """Rewrite the packed table of strings with labels and lemma endings alone; words come back as they are read."""
    needed = StringStore()
    for _, pipe in nlp.pipeline:
        for label in getattr(pipe, "labels", ()):
            needed.add(str(label))
            for part in str(label).replace("=", "|").split("|"):
                needed.add(part)
    trees = out / "trainable_lemmatizer" / "trees"
    if trees.exists():
        for tree in srsly.read_msgpack(trees)["trees"]:
            for key in ("orig", "subst"):
                if tree.get(key):
                    needed.add(nlp.vocab.strings[tree[key]])
    for rule in nlp.tokenizer.rules.values():
        for piece in rule:
            for value in piece.values():
                needed.add(value if isinstance(value, str) else nlp.vocab.strings[value])
    path = out / "vocab" / "strings.json"
    path.write_text(json.dumps(sorted(needed), ensure_ascii=False, indent=0), encoding="utf-8")


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(VERSIONS))
    out = pack(parser.parse_args().language)
    print(out, sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) // 1024, "kB")


if __name__ == "__main__":
    main()
