"""The finders as components of anybody's spaCy pipeline: `nlp.add_pipe("selon_statements")`, then `doc._.statements`.

They ask of the pipeline what a parser with Universal Dependencies' labels gives: parts of speech, lemmas, dependencies and, if
it can be had, entities. A line of the text counts as a passage. Spans are offsets of characters, which `doc.char_span` takes.
What is found is held in the Doc as plain lists and dictionaries, so that it can be stored and sent between processes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any, cast

from spacy.language import Language
from spacy.tokens import Doc

from selon.errors import LanguageError
from selon.find import actors, counts, places, statements, times
from selon.find.blocks import Block
from selon.find.breadth import is_broad
from selon.language import LANGUAGES, normalise
from selon.model import Candidate, Count, Page, Place, Span, Statement, Time

__all__ = ["KINDS", "Finder"]

KINDS = ("statements", "times", "places", "counts")

_KEPT: list[int | str] = ["HEAD", "DEP", "POS", "TAG", "LEMMA", "MORPH", "ENT_IOB", "ENT_TYPE"]


class Finder:
    """A component that finds one kind of thing. `published` is the day from which times are counted, if a Doc tells none.

    Raises:
        LanguageError: the pipeline is of a language that selon does not read.
    """

    def __init__(self, lang: str, kind: str, published: str | None) -> None:
        if lang not in LANGUAGES:
            raise LanguageError(f"no findings in the language “{lang}”", mend=f"selon reads {', '.join(LANGUAGES)}")
        self._lang = lang
        self._kind = kind
        self._published = published

    def __call__(self, doc: Doc) -> Doc:
        """Find, and note in the Doc."""
        page = _page(doc, self._lang, doc._.published or self._published)
        found = _found(self._kind, page, tuple(_blocks(doc, page)))
        doc.user_data[_key(self._kind)] = [asdict(one) for one in found]
        return doc


def _page(doc: Doc, lang: str, published: str | None) -> Page:
    return Page("doc", doc.text, "", "", "doc", published=published, language=lang)


def _found(kind: str, page: Page, parsed: Sequence[Block]) -> Sequence[Statement | Time | Place | Count]:
    who = actors.find(page, parsed) if kind != "times" else ()
    if kind == "statements":
        return statements.find(page, parsed, who, broadly=is_broad())
    if kind == "times":
        return times.find(page, parsed)
    if kind == "places":
        return places.find(page, parsed, who)
    said, when, where = statements.find(page, parsed, who), times.find(page, parsed), places.find(page, parsed, who)
    return counts.find(page, parsed, said, when, where)


def _blocks(doc: Doc, page: Page) -> Iterator[Block]:
    """Each line of a parsed text that is not empty as a block; they count as its passages."""
    start = passage = 0
    for end in [*(token.i for token in doc if "\n" in token.text), len(doc)]:
        if end > start:
            yield Block(page, passage, "body", doc[start].idx, _plain(doc[start:end].as_doc()))
            passage += 1
        start = end + 1


def _plain(doc: Doc) -> Doc:
    """The same parse over plain typography, which is what the finders' words are written in."""
    text = normalise(doc.text)
    if text == doc.text:
        return doc
    words = [text[token.idx : token.idx + len(token)] for token in doc]
    made = Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
    return made.from_array(_KEPT, cast("Any", doc.to_array(_KEPT)))


# ── what a Doc tells ─────────────────────────────────────────────────────────────────────────────────────────────────


def _key(kind: str) -> str:
    return f"selon_{kind}"


def _span(row: dict[str, Any] | None) -> Span | None:
    return Span(**row) if row else None


def _spans(rows: Sequence[dict[str, Any]]) -> tuple[Span, ...]:
    return tuple(Span(**row) for row in rows)


def _statement(row: dict[str, Any]) -> Statement:
    single = {name: _span(row[name]) for name in ("source", "cue", "mark")}
    return Statement(**{**row, **single, "content": _spans(row["content"]), "relay": _spans(row["relay"])})


def _with_candidates(record: Callable[..., Time | Place], row: dict[str, Any]) -> Time | Place:
    return record(**{**row, "candidates": tuple(Candidate(**one) for one in row["candidates"])})


_RECORDS: dict[str, Callable[[dict[str, Any]], Statement | Time | Place | Count]] = {
    "statements": _statement,
    "times": partial(_with_candidates, Time),
    "places": partial(_with_candidates, Place),
    "counts": lambda row: Count(**row),
}


def _told(kind: str, doc: Doc) -> tuple[Statement | Time | Place | Count, ...]:
    return tuple(_RECORDS[kind](row) for row in doc.user_data.get(_key(kind), ()))


def _register(kind: str) -> Callable[[Language, str, str | None], Finder]:
    def factory(nlp: Language, name: str, published: str | None) -> Finder:
        return Finder(nlp.lang or "", kind, published)

    Doc.set_extension(kind, getter=partial(_told, kind))
    Language.factory(f"selon_{kind}", default_config={"published": None}, assigns=[f"doc._.{kind}"], func=factory)
    return factory


Doc.set_extension("published", default=None)
selon_statements, selon_times, selon_places, selon_counts = (_register(kind) for kind in KINDS)
