"""Names that the trained finder misses: organisations of the lists, acronyms, and what a noun before a name says it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language as Pipeline
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from selon.language.lexicon import lexicon
from selon.language.words.names import NameWords

__all__ = ["NAME", "Names"]

NAME = "selon_names"
"""The name of the component in a pipeline."""

_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9&+-]{1,6}")
_SHOUTED = 0.5
"""Where more of the words are in capitals, capitals tell nothing."""
_LONGEST = 4
"""How many words a name behind its noun may have."""


class Names:
    """Adds organisations to the entities of a document; what the trained finder found stays, but for its label."""

    def __init__(self, nlp: Pipeline, code: str) -> None:
        self.words: NameWords = lexicon(code, "names")
        self.matcher = PhraseMatcher(nlp.vocab)
        known = lexicon(code, "actors").known
        self.matcher.add("ORG", [nlp.make_doc(name) for name in known if name[0].isupper()])

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with the organisations added."""
        listed = [span for span in self.matcher(doc, as_spans=True) if self._is_listed(span)]
        # The listed first: they win over what they overlap; then the trained finder's; then what rules see.
        sure = filter_spans(listed)
        taken = {i for span in sure for i in range(span.start, span.end)}
        kept = [ent for ent in doc.ents if not any(i in taken for i in range(ent.start, ent.end))]
        taken.update(i for ent in kept for i in range(ent.start, ent.end))
        seen = [
            span
            for span in filter_spans(list(self._seen(doc)))
            if not any(i in taken for i in range(span.start, span.end))
        ]
        doc.ents = tuple(sorted((*sure, *kept, *seen)))
        return doc

    def _is_listed(self, span: Span) -> bool:
        """Whether a listed name is one where it stands, and not the beginning of a sentence: "Le Temps …"."""
        first = span[0]
        if first.lower_ in self.words.articles and first.is_sent_start:
            return False
        return len(span) > 1 or first.text.isupper() or first.pos_ in ("PROPN", "X", "")

    def _seen(self, doc: Doc) -> Iterator[Span]:
        capitals = [token.i for token in doc if token.is_upper and token.is_alpha and len(token) > 1]
        shouted = len(capitals) > 2 and len(capitals) > _SHOUTED * sum(token.is_alpha for token in doc)
        for token in doc:
            text = token.text
            if not text[0].isupper():
                if text.lower() in self.words.before_body:
                    yield from self._named_after(doc, token.i + 1)
            elif not shouted and _ACRONYM.fullmatch(text) and self._is_acronym(text):
                yield Span(doc, token.i, token.i + 1, "ORG")

    def _is_acronym(self, text: str) -> bool:
        return sum(c.isalpha() for c in text) > 1 and text.lower() not in self.words.capitals and not text[1:].isdigit()

    def _named_after(self, doc: Doc, start: int) -> Iterator[Span]:
        """The run of capitalised words behind a noun of bodies: "le groupe Almedia"."""
        end = start
        while end < min(len(doc), start + _LONGEST) and doc[end].text[0].isupper() and doc[end].pos_ == "PROPN":
            end += 1
        if end > start:
            yield Span(doc, start, end, "ORG")


@Pipeline.factory(NAME, default_config={"code": "fr"})
def _make(nlp: Pipeline, name: str, code: str) -> Names:  # noqa: ARG001  the factory's signature is spaCy's
    return Names(nlp, code)
