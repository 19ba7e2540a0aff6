"""Train one model of a language: `python -m training.train en parser`, `python -m training.train en names`.

The log goes to the console and to `build/training/LANGUAGE/PART.log`. The seed is fixed in the config.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import IO, Any

from training.sources import BUILD
from training.tokens import FRENCH

__all__ = ["train"]

CONFIGS = Path(__file__).parent / "configs"
DEV = {("en", "parser"): "ewt-dev", ("fr", "parser"): "sequoia-dev"}
"""The corpus that picks the best step; names have one of their own."""


def train(language: str, part: str, overrides: dict[str, Any]) -> Path:
    """Train by the part's config with a fixed seed and return the folder of the best model."""
    from spacy.training.initialize import init_nlp
    from spacy.training.loop import train as run
    from spacy.util import load_config
    from thinc.api import NumpyOps, set_current_ops

    # NumPy's own BLAS: thinc's is built for any processor, and several times slower.
    set_current_ops(NumpyOps(use_blis=False))
    config = load_config(CONFIGS / f"{part}.cfg", overrides=_settings(language, part) | overrides, interpolate=False)
    out = BUILD / language / part
    out.mkdir(parents=True, exist_ok=True)
    nlp = init_nlp(config)
    with (BUILD / language / f"{part}.log").open("w", encoding="utf-8") as log:
        run(nlp, out, stdout=_Both(log, sys.stdout), stderr=_Both(log, sys.stderr))
    return out / "model-best"


def _settings(language: str, part: str) -> dict[str, Any]:
    folder = BUILD / language
    suffix = "" if part == "parser" else f"-{part}"
    dev = DEV.get((language, part), f"dev{suffix}")
    settings: dict[str, Any] = {
        "nlp.lang": language,
        "paths.train": str(folder / f"train{suffix}.spacy"),
        "paths.dev": str(folder / f"{dev}.spacy"),
    }
    vectors = folder / "vectors"
    if vectors.is_dir():
        settings["initialize.vectors"] = str(vectors)
        settings["components.tok2vec.model.embed.include_static_vectors"] = True
    if language == "fr":
        settings["initialize.before_init"] = {"@callbacks": FRENCH}
    return settings


class _Both:
    """A stream that writes to two."""

    def __init__(self, *streams: IO[str]) -> None:
        self.streams = streams

    def write(self, text: str) -> int:
        for stream in self.streams:
            stream.write(text)
            stream.flush()
        return len(text)

    def flush(self) -> None:
        for stream in self.streams:
            stream.flush()


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("part", choices=sorted(p.stem for p in CONFIGS.glob("*.cfg")))
    parser.add_argument("--steps", type=int, default=None, help="how many steps, where the config's number will not do")
    options = parser.parse_args()
    print(train(options.language, options.part, {"training.max_steps": options.steps} if options.steps else {}))


if __name__ == "__main__":
    main()
