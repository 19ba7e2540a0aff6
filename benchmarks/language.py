"""How well the pipelines parse, split sentences and find names, as they are shipped.

usage: python -m benchmarks.language [fr] [en]

The data are found through SELON_SHARED (default ../shared); what is not there is left out. Texts are read raw: the
pipelines' own tokens and sentences count, aligned with the gold by character. The gold is brought to the same typography
and the same relation names as in training (for French obl:mod and obl:arg are one).
"""

from __future__ import annotations

import random
import sys
import tarfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from selon import language
from selon.language.normalise import normalise
from training.conllu import Sentence, read
from training.corpus import document, grouped
from training.names import known
from training.relations import RELATIONS
from training.sources import TREEBANKS, Treebank, language_data
from training.tree import Piece
from training.variants import plain

SUBJECTS = ("nsubj", "nsubj:pass", "expl:subj")
SPEECH = frozenset(
    "affirmer ajouter annoncer assurer avertir confier confirmer croire déclarer demander dire dénoncer estimer expliquer "
    "indiquer insister juger noter observer penser poursuivre préciser prévenir raconter rappeler rapporter regretter "
    "répondre répéter souligner soupçonner suggérer témoigner écrire say tell add report claim warn note explain insist "
    "announce argue write".split()
)
TITLES = frozenset("m. mme mlle me dr mr monsieur madame président présidente ministre le la les l' the".split())
REFERENCES = {
    "sequoia-test": "asked .976 / .910 / .875; first pipeline .974 / .905 / .867; fr_core_news_lg (dev) - / .896 / .857",
    "pud-news": "asked LAS .845; first pipeline .827",
    "ewt-test": "asked .950 / .870 / .840; first trial .942 / .834 / .800",
    "inverted": "asked .94; first pipeline .88; Sequoia alone .31",
    "Wikinews": "asked F .72, ORG recall .55; first pipeline .56; fr_core_news_lg .705",
    "speed": "asked 13,000",
    "size": "asked 40 for both",
    "load": "asked 1.5",
}


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
        if code == "fr" and (language_data() / "FENEC").is_dir():
            wikinews(tongue)


def row(code: str, what: str, value: str, reference: str = "") -> None:
    """Print one line of the table."""
    print(f"{code}  {what:26s} {value:64s} {REFERENCES.get(reference, '')}", flush=True)


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


def _is(token: object, subject: str) -> bool:
    text, dep = str(token), getattr(token, "dep_", "")
    return text.removeprefix("-t-").removeprefix("-") == subject and dep in SUBJECTS


Named = tuple[str, set[tuple[int, int, str]]]


def gold_mentions(sentences: Sequence[Sentence]) -> Iterator[Named]:
    """Yield the text of each sentence with its names."""
    for sentence in sentences:
        piece = known(sentence)
        yield piece.text, set(_name_spans(piece))


def _name_spans(piece: Piece) -> Iterator[tuple[int, int, str]]:
    at, opened, label, end = 0, -1, "", 0
    for token in piece.tokens:
        if opened >= 0 and not token.name.startswith("I-"):
            yield opened, end, label
            opened = -1
        if token.name.startswith("B-"):
            opened, label = at, token.name[2:]
        end = at + len(token.form)
        at = end + token.space
    if opened >= 0:
        yield opened, end, label


def wikinews(tongue: language.Language) -> None:
    """Measure names on the Wikinews pages of FENEC; its titles and common nouns are no names here."""
    kinds = {"PERS": "PER", "LOC": "LOC", "ORG": "ORG"}
    with tarfile.open(language_data() / "FENEC" / "fenec.tar.xz") as archive:
        text, notes = (
            archive.extractfile(f"FENEC_2.0/information02-Wikinews.{end}").read().decode("utf-8")  # type: ignore[union-attr]
            for end in ("txt", "ann")
        )
    spans = set()
    for line in notes.splitlines():
        kind, start, end, *_ = line.split("\t")
        if kind in kinds and (span := trimmed(text, int(start), int(end))):
            spans.add((*span, kinds[kind]))
    names(tongue, "Wikinews", lines_of(text, spans))


def lines_of(text: str, spans: set[tuple[int, int, str]]) -> Iterator[Named]:
    """Yield the lines of a text with the spans that lie in each."""
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if line.strip():
            yield line, {(a - at, b - at, k) for a, b, k in spans if a >= at and b <= end}
        at = end + 1


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a name without the titles and articles before it; None where no capital is left."""
    while " " in text[start:end] and text[start:end].split(" ")[0].lower() in TITLES:
        start += text[start:end].index(" ") + 1
    return (start, end) if any(c.isupper() for c in text[start:end]) else None


def names(tongue: language.Language, what: str, cases: Iterator[Named]) -> None:
    """Measure names of persons, organisations and places, spans exact."""
    counts = {label: [0, 0, 0] for label in ("PER", "ORG", "LOC")}
    for text, gold in cases:
        doc = tongue.nlp(normalise(text))
        found = {(*span, e.label_) for e in doc.ents if (span := trimmed(text, e.start_char, e.end_char))}
        for label, count in counts.items():
            g, f = ({s for s in spans if s[2] == label} for spans in (gold, found))
            for i, n in enumerate((len(g & f), len(g), len(f))):
                count[i] += n
    counts["all"] = [sum(c[i] for c in counts.values()) for i in range(3)]
    value = "  ".join(f"{label} {2 * h / max(g + f, 1):.3f} (R {h / max(g, 1):.2f})" for label, (h, g, f) in counts.items())
    row(tongue.code, f"{what} names F1", value, what)


if __name__ == "__main__":
    main()
