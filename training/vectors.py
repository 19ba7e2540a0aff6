"""Word vectors of subwords (floret): `python -m training.vectors fr` lays them out for the parser's training.

They are taken from the packed pipeline, since they do not change with it; `--anew` makes them again from open text, in
one thread and with a fixed seed, for which `pip install floret` is needed.
"""

from __future__ import annotations

import argparse
import lzma
from pathlib import Path

import spacy
from spacy.vectors import Vectors
from spacy.vocab import Vocab

from selon.language.normalise import normalise
from training.sources import BUILD, language_data
from training.tokens import cut_french

__all__ = ["lay_out"]

TEXT = {"fr": "eltec-fra/text.txt.xz"}
"""Open text to learn from: novels (ELTeC, CC BY), with the sentences of the treebanks and of the incident reports."""
PACKED = Path(__file__).parent.parent / "src" / "selon" / "language"
WIDTH, BUCKETS, SHORTEST, LONGEST, HASHES = 64, 25_000, 4, 5, 2
SEED = 1


def lay_out(language: str, anew: bool) -> Path:
    """Write an empty pipeline with the vectors to the build folder and return where it lies."""
    out = BUILD / language / "vectors"
    out.parent.mkdir(parents=True, exist_ok=True)
    vocab = _made(language) if anew else spacy.load(PACKED / language / "pipeline", exclude=["ner"]).vocab
    nlp = spacy.blank(language)
    nlp.vocab.vectors = vocab.vectors
    nlp.to_disk(out)
    return out


def _made(language: str) -> Vocab:
    import floret  # type: ignore[import-not-found]

    nlp = spacy.blank(language)
    cut_french(nlp)
    text = BUILD / language / "text.txt"
    with (
        lzma.open(language_data() / TEXT[language], "rt", encoding="utf-8") as lines,
        text.open("w", encoding="utf-8") as out,
    ):
        for line in lines:
            out.write(" ".join(token.text for token in nlp.make_doc(normalise(line.strip()))) + "\n")
    model = floret.train_unsupervised(
        str(text),
        model="cbow",
        mode="floret",
        dim=WIDTH,
        bucket=BUCKETS,
        hashCount=HASHES,
        minn=SHORTEST,
        maxn=LONGEST,
        minCount=5,
        epoch=10,
        thread=1,
        seed=SEED,
    )
    table = BUILD / language / "floret.txt"
    model.save_floret_vectors(str(table))
    return _read(table, language)


def _read(table: Path, language: str) -> Vocab:
    from spacy.training.initialize import convert_vectors

    nlp = spacy.blank(language)
    convert_vectors(nlp, table, truncate=0, prune=-1, mode="floret")
    assert isinstance(nlp.vocab.vectors, Vectors)
    return nlp.vocab


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(TEXT))
    parser.add_argument("--anew", action="store_true")
    options = parser.parse_args()
    print(lay_out(options.language, options.anew))


if __name__ == "__main__":
    main()
