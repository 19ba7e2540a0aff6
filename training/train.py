"""Train one model of a language: `python -m training.train en parser`, `python -m training.train en names`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from training.sources import BUILD

__all__ = ["train"]

CONFIGS = Path(__file__).parent / "configs"
DEV = {("en", "parser"): "ewt-dev", ("fr", "parser"): "sequoia-dev"}
"""The corpus that picks the best step; names have one of their own."""
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def train(language: str, part: str, overrides: dict[str, object]) -> Path:
    """Train by the part's config with a fixed seed and return the folder of the best model."""
    from spacy.cli.train import train as spacy_train

    folder = BUILD / language
    suffix = "" if part == "parser" else f"-{part}"
    dev = DEV.get((language, part), f"dev{suffix}")
    settings: dict[str, object] = {
        "nlp.lang": language,
        "paths.train": str(folder / f"train{suffix}.spacy"),
        "paths.dev": str(folder / f"{dev}.spacy"),
    }
    if language == "fr":
        from training import tokens_fr

        settings["initialize.before_init"] = {"@callbacks": tokens_fr.NAME}
    out = folder / part
    spacy_train(CONFIGS / f"{part}.cfg", out, overrides=settings | overrides)
    return out / "model-best"


def main() -> None:
    """Run from the command line; `--set key=value` overrides a setting of the config."""
    for name in ONE_THREAD:
        os.environ[name] = "1"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("part", choices=sorted(p.stem for p in CONFIGS.glob("*.cfg")))
    parser.add_argument("--steps", type=int, default=None, help="how many steps, where the config's number will not do")
    options = parser.parse_args()
    print(train(options.language, options.part, {"training.max_steps": options.steps} if options.steps else {}))


if __name__ == "__main__":
    main()
