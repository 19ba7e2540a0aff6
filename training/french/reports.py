"""French documents with gold names: incident reports (POPCORN), and the older press (Europeana, NewsEye)."""

from __future__ import annotations

import json
import lzma
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Span
from spacy.util import filter_spans

from selon.language.normalise import normalise
from training.sources import language_data
from training.tokens import cut_french
from training.tree import Piece, Token

__all__ = ["ASIDE", "Marked", "french_names", "popcorn"]

Marked = tuple[str, list[tuple[int, int, str]]]
"""A text and its names: start, end, kind."""
Group = list[Piece]

ASIDE = 100
"""How many of the reports, the last in the file, are set aside: they measure, and nothing is trained on them."""
_OLDER = 2_500
"""How many sentences of the older press, which optical reading has garbled, are enough."""
_LEGIBLE = re.compile(r"[A-ZÀÉÈ«“][\w\s,;:.!?'«»“”()-]{40,300}")
_DEV = 20
"""How many reports before those pick the best step."""
_KINDS = {
    "CIVILIAN": "PER",
    "TERRORIST_OR_CRIMINAL": "PER",
    "MILITARY": "PER",
    "PLACE": "LOC",
    "NON_GOVERNMENTAL_ORGANISATION": "ORG",
    "NON_MILITARY_GOVERNMENT_ORGANISATION": "ORG",
    "MILITARY_ORGANISATION": "ORG",
    "INTERGOVERNMENTAL_ORGANISATION": "ORG",
    "per": "PER",
    "pers": "PER",
    "loc": "LOC",
    "org": "ORG",
}
_NO_NAME = frozenset(
    """il elle ils elles certains certaines celui-ci celle-ci ceux-ci celles-ci cette ce ces cet le la les un une des l' on
    nous je tous toutes plusieurs deux trois quatre cinq six aucun chacun dernier dernière""".split()
)
_ADDRESS = frozenset("m. mme mlle monsieur madame le la les l' docteur dr".split())
_GLUED_BEFORE = re.compile(r"(?:[.,)\]”…]|\.\.\.|-t-.*|-(?:il|elle|on|ils|elles|ce|là|ci))$")
_GLUED_AFTER = re.compile(r"(?:^|[A-Za-zÀ-ÿ])['’]$|^[(\[«“]$")


def french_names() -> tuple[list[Group], list[Group], list[Group]]:
    """Return reports to train names on, sentences of the older press, and reports that pick the best step."""
    nlp = spacy.blank("fr")
    cut_french(nlp)
    reports = [[_piece(nlp, marked)] for marked in popcorn()[:-ASIDE]]
    legible = [marked for marked in _older() if marked[1] and _LEGIBLE.fullmatch(marked[0])]
    older = [[_piece(nlp, marked)] for marked in random.Random(1).sample(legible, _OLDER)]
    return reports[:-_DEV], older, reports[-_DEV:]


def popcorn() -> list[Marked]:
    """Return the incident reports with the mentions that are proper names, articles and titles left off."""
    path = language_data() / "popcorn" / "train.json"
    documents = list(json.loads(path.read_text(encoding="utf-8")).values())
    common = {w for d in documents for w in re.findall(r"(?<![.!?…»] )(?<!^)\b[a-zà-ÿœ'-]{2,}\b", d["text"])}
    return [(normalise(d["text"]), list(_proper(d, common))) for d in documents]


def _proper(document: dict[str, object], common: set[str]) -> Iterator[tuple[int, int, str]]:
    text = normalise(str(document["text"]))
    for entity in document["entities"]:  # type: ignore[attr-defined]
        kind = _KINDS.get(entity["type"])
        for mention in entity["mentions"] if kind else ():
            start, end = _bare(text, mention["start"], mention["end"])
            if kind and _is_name(text, start, end, common):
                yield start, end, kind


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    while True:
        first = re.match(r"(?:l'|[\w.]+ )", text[start:end])
        if first is None or first[0].strip().lower() not in _ADDRESS:
            return start, end
        start += first.end()


def _is_name(text: str, start: int, end: int, common: set[str]) -> bool:
    capitals = [w for w in re.findall(r"[\w'-]+", text[start:end]) if w[:1].isupper() and w.lower() not in _NO_NAME]
    opens = start == 0 or text[:start].rstrip()[-1:] in (".", "!", "?", "…", "\n", "")
    return bool(capitals) and not (len(capitals) == 1 and opens and capitals[0].lower() in common)


def _older() -> Iterator[Marked]:
    folder = language_data()
    yield from _joined(_tagged(_rows(folder / "europeana-fr" / "enp_FR.bnf.bio.xz", 0, -1)))
    for path in sorted((folder / "hipe-fr").glob("*newseye*.tsv.xz")):
        yield from _joined(_tagged(_rows(path, 0, 1)))


def _rows(path: Path, word: int, tag: int) -> Iterator[tuple[str, str]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.split()
            if len(fields) > 1 and not line.startswith(("#", "TOKEN")):
                yield fields[word].replace("¬", ""), fields[tag]


def _tagged(rows: Iterable[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Cut rows into sentences at full stops outside names."""
    sentence: list[tuple[str, str]] = []
    for word, tag in rows:
        sentence.append((word, tag))
        if word in (".", "!", "?") and tag == "O" and len(sentence) > 8 and len(sentence[-2][0]) > 1:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _joined(sentences: Iterable[list[tuple[str, str]]]) -> Iterator[Marked]:
    """Print each sentence as a text, and its tags as spans."""
    for sentence in sentences:
        text, spans = "", []
        glued = True
        for word, tag in sentence:
            text += "" if glued or _GLUED_BEFORE.match(word) else " "
            start = len(text)
            text += word
            glued = _GLUED_AFTER.search(word) is not None
            kind = _KINDS.get(tag.split("-")[-1].lower())
            if kind and spans and not tag.startswith("B") and spans[-1][1] >= start - 1 and spans[-1][2] == kind:
                spans[-1] = (spans[-1][0], len(text), kind)
            elif kind:
                spans.append((start, len(text), kind))
        yield normalise(text), spans


def _piece(nlp: Language, marked: Marked) -> Piece:
    """Return a text as tokens that carry names alone."""
    doc = nlp.make_doc(marked[0])
    spans = [doc.char_span(a, b, label=kind, alignment_mode="expand") for a, b, kind in marked[1]]
    names = _names(spans)
    tokens = (Token(t.text, bool(t.whitespace_), t.text, "X", "", 0, "", names.get(t.i, "")) for t in doc)
    return Piece(tuple(tokens), 0)


def _names(spans: list[Span | None]) -> dict[int, str]:
    kept = filter_spans([s for s in spans if s is not None])
    return {i: f"{'B' if i == s.start else 'I'}-{s.label_}" for s in kept for i in range(s.start, s.end)}
