"""How well the pipelines find the names of persons, organisations and places, spans exact.

French is measured on incident reports set aside from training (POPCORN) and on press documents of FENEC, none of which
trains anything. FENEC's titles and common nouns ("the president") are no names here.
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterable, Iterator, Sequence

from benchmarks.language_table import row
from training.conllu import Sentence
from training.french.reports import ASIDE, popcorn
from training.names import known
from training.sources import language_data
from training.tree import Piece

from selon import language
from selon.language.normalise import normalise

__all__ = ["french_names", "gold_mentions", "names"]

TITLES = frozenset("m. mme mlle me dr mr monsieur madame président présidente ministre le la les l' the".split())
_KINDS = {"PERS": "PER", "LOC": "LOC", "ORG": "ORG"}
_PRESS = {
    "Wikinews": ("FENEC_2.0/information02-Wikinews",),
    "APIL, Est républicain": ("FENEC_2.0/information01-APIL", "FENEC_2.0/information03-LEstRepublicain"),
}

Named = tuple[str, set[tuple[int, int, str]]]
"""A text and its names."""


def french_names(tongue: language.Language) -> None:
    """Measure the names of reports and of press documents."""
    if (language_data() / "popcorn").is_dir():
        names(tongue, "POPCORN aside", ((text, _trimmed_all(text, spans)) for text, spans in popcorn()[-ASIDE:]))
    if (language_data() / "FENEC").is_dir():
        for what, documents in _PRESS.items():
            names(tongue, what, (case for document in documents for case in _fenec(document)))


def _trimmed_all(text: str, spans: Iterable[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    return {(*span, kind) for start, end, kind in spans if (span := trimmed(text, start, end))}


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


def _fenec(document: str) -> Iterator[Named]:
    """Yield the lines of a document of FENEC with their names."""
    with tarfile.open(language_data() / "FENEC" / "fenec.tar.xz") as archive:
        text, notes = (
            archive.extractfile(f"{document}.{end}").read().decode("utf-8")  # type: ignore[union-attr]
            for end in ("txt", "ann")
        )
    spans = set()
    for line in notes.splitlines():
        kind, start, end, *_ = line.split("\t")
        if kind in _KINDS and (span := trimmed(text, int(start), int(end))):
            spans.add((*span, _KINDS[kind]))
    yield from lines_of(text, spans)


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


def names(tongue: language.Language, what: str, cases: Iterable[Named]) -> None:
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
    value = "  ".join(
        f"{label} {2 * h / max(g + f, 1):.3f} (R {h / max(g, 1):.2f})" for label, (h, g, f) in counts.items()
    )
    row(tongue.code, f"{what} names F1", f"{value}  n {counts['all'][1]}", what)
