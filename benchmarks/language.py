"""How well the pipelines parse, split sentences and find names, as they are shipped.

usage: python -m benchmarks.language [fr] [en]

Speed is words a second of CPU time, in one thread.

The data are found through SELON_SHARED (default ../shared); what is not there is left out. Texts are read raw: the
pipelines' own tokens and sentences count, aligned with the gold by character. The gold is brought to the same typography
and the same relation names as in training (for French obl:mod and obl:arg are one).
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.language_names import french_names, gold_mentions, names
from benchmarks.language_table import row
from spacy.scorer import Scorer
from spacy.tokens import Doc, Token
from spacy.training import Example
from training.conllu import Sentence, read
from training.corpus import document, grouped
from training.relations import RELATIONS
from training.sources import TREEBANKS, Treebank, language_data
from training.variants import plain

from selon import language

SUBJECTS = ("nsubj", "nsubj:pass", "expl:subj")
SPEECH = frozenset(
    "affirmer ajouter annoncer assurer avertir confier confirmer croire déclarer demander dire dénoncer estimer expliquer "
    "indiquer insister juger noter observer penser poursuivre préciser prévenir raconter rappeler rapporter regretter "
    "répondre répéter souligner soupçonner suggérer témoigner écrire say tell add report claim warn note explain insist "
    "announce argue write".split()
)


def main() -> None:
    """Print a table a language."""
    for code in sys.argv[1:] or language.LANGUAGES:
        started = time.perf_counter()
        tongue = language.load(code)
        row(code, "load", f"{time.perf_counter() - started:.2f} s ({tongue.version})", "load")
        folder = Path(language.__file__).parent / code / "pipeline"
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        row(code, "size", f"{size / 2**20:.1f} MiB", "size")
        for bank in TREEBANKS:
            if bank.language == code and bank.use != "train" and (language_data() / bank.path).exists():
                treebank(tongue, bank)
        hand_written(tongue)
        if code == "fr":
            french_names(tongue)


def treebank(tongue: language.Language, bank: Treebank) -> None:
    """Measure tags, relations, sentences, subjects behind speech verbs, and speed on one treebank."""
    rename = RELATIONS[bank.language]
    sentences = [Sentence(s.document, plain(s.piece), s.mentions) for s in read(bank, language_data(), rename)]
    golds = [document(tongue.nlp.vocab, group) for group in grouped(sentences, random.Random(1))]
    started = time.process_time()
    parsed = list(tongue.nlp.pipe([doc.text for doc in golds], batch_size=64))
    speed = sum(len(doc) for doc in parsed) / (time.process_time() - started)
    for doc in parsed:
        merge_obliques(doc, bank.language)
    scores = Scorer(tongue.nlp).score([Example(p, g) for p, g in zip(parsed, golds, strict=True)])
    figures = " / ".join(f"{scores[key]:.3f}" for key in ("pos_acc", "dep_uas", "dep_las"))
    value = f"{figures}  lemma {scores['lemma_acc']:.3f}  sentences {scores['sents_f']:.3f}"
    row(tongue.code, f"{bank.name} UPOS/UAS/LAS", value, bank.name)
    right, total = inverted(golds, parsed)
    row(tongue.code, f"{bank.name} inverted subj.", f"{right} of {total}", "inverted" if tongue.code == "fr" else "")
    row(tongue.code, f"{bank.name} speed", f"{speed:,.0f} words/s", "speed")
    if any(s.mentions for s in sentences):
        names(tongue, bank.name, gold_mentions(sentences))


def merge_obliques(doc: Doc, code: str) -> None:
    """Bring the relations of a shipped French pipeline to the names in use here."""
    if code == "fr":
        for token in doc:
            token.dep_ = "ROOT" if token.dep_ == "ROOT" else RELATIONS["fr"](token.dep_)


def inverted(golds: Sequence[Doc], parsed: Sequence[Doc]) -> tuple[int, int]:
    """Return how many subjects that stand behind their speech verb are found, and how many there are."""
    right = total = 0
    for gold, doc in zip(golds, parsed, strict=True):
        at = {token.idx: token for token in doc}
        for token in gold:
            if token.dep_ in SUBJECTS and token.i > token.head.i and token.head.lemma_ in SPEECH:
                total += 1
                found = at.get(token.idx)
                right += found is not None and found.dep_ in SUBJECTS and found.head.idx == token.head.idx
    return right, total


def hand_written(tongue: language.Language) -> None:
    """Measure the subjects of speech verbs in press sentences written for the purpose."""
    lines = (Path(__file__).parent / "speech.tsv").read_text(encoding="utf-8").splitlines()
    cases = [line.split("\t")[1:] for line in lines if line.startswith(tongue.code + "\t")]
    wrong = []
    for (text, verb, subject), doc in zip(cases, tongue.parse([c[0] for c in cases]), strict=True):
        if not any(t.text == verb and any(_is(c, subject) for c in t.children) for t in doc):
            wrong.append(text)
    row(tongue.code, "hand-written subjects", f"{len(cases) - len(wrong)} of {len(cases)}")
    for text in wrong:
        print("      wrong:", text)


def _is(token: Token, subject: str) -> bool:
    """Whether a token is the subject looked for; in "plus de 200 civils" the treebanks let "plus" head "civils"."""
    counted = token.lower_ in ("plus", "moins", "près") and any(child.text == subject for child in token.children)
    bare = token.text.removeprefix("-t-").removeprefix("-")
    return token.dep_ in SUBJECTS and (counted or bare == subject)


if __name__ == "__main__":
    main()
