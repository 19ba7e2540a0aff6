"""Names that the trained finder misses, or where a language has none.

Organisations of the lists, acronyms, what a noun before a name says it is, persons by their form of address or their
given name.
"""

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
"""How many words a name may have behind its noun, its form of address or its given name."""


class Names:
    """Adds organisations to the entities of a document; what the trained finder found stays, but for its label."""

    def __init__(self, nlp: Pipeline, code: str) -> None:
        self.words: NameWords = lexicon(code, "names")
        self.matcher = PhraseMatcher(nlp.vocab)
        actors = lexicon(code, "actors")
        known, self.given, self.particles = actors.known, actors.given, actors.particles
        self.matcher.add("ORG", [nlp.make_doc(name) for name in known if name[0].isupper()])

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with the organisations added."""
        listed = [span for span in self.matcher(doc, as_spans=True) if self._is_listed(span)]
        # The listed first: they win over what they overlap; then the trained finder's; then what rules see.
        sure = filter_spans(listed)
        taken = {i for span in sure for i in range(span.start, span.end)}
        found = [whole for ent in doc.ents if (whole := _without_elided(ent))]
        kept = [ent for ent in found if not any(i in taken for i in range(ent.start, ent.end))]
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
        words = [token.text for token in doc]
        capitals = sum(word.isupper() and word.isalpha() and len(word) > 1 for word in words)
        shouted = capitals > 2 and capitals > _SHOUTED * sum(map(str.isalpha, words))
        for at, text in enumerate(words):
            if not text[0].isupper():
                if text.lower() in self.words.before_body:
                    yield from self._named_after(doc, at + 1, "ORG")
            elif text.lower() in self.words.before_person:
                yield from self._named_after(doc, at + 1, "PER")
            elif text.lower() in self.given:
                yield from self._full_name(doc, at)
            elif not shouted and _ACRONYM.fullmatch(text) and self._is_acronym(text):
                yield Span(doc, at, at + 1, "ORG")

    def _is_acronym(self, text: str) -> bool:
        return sum(c.isalpha() for c in text) > 1 and text.lower() not in self.words.capitals and not text[1:].isdigit()

    def _named_after(self, doc: Doc, start: int, label: str) -> Iterator[Span]:
        """The run of capitalised words behind a noun of bodies or a form of address: "le groupe Almedia"."""
        end = self._run(doc, start)
        if end > start:
            yield Span(doc, start, end, label)

    def _full_name(self, doc: Doc, start: int) -> Iterator[Span]:
        """A given name with the capitalised words behind it: "Jeanne Vasseur", "Karim al-Osk"."""
        end = self._run(doc, start)
        if end - start > 1 and not doc[start + 1].is_upper:
            yield Span(doc, start, end, "PER")

    def _run(self, doc: Doc, start: int) -> int:
        """Where the capitalised words end that begin at `start`; a particle in small letters may stand between two."""
        end = start
        while end < min(len(doc), start + _LONGEST):
            if self._capital(doc, end):
                end += 1
            elif end > start and doc[end].lower_ in self.particles and self._capital(doc, end + 1):
                end += 2
            else:
                break
        return end

    def _capital(self, doc: Doc, i: int) -> bool:
        return i < len(doc) and doc[i].text[0].isupper() and doc[i].pos_ in ("PROPN", "X")


def _without_elided(name: Span) -> Span:
    """A name without the pronoun or article behind it that lost its vowel: "le Conseil l'a dit"."""
    end = name.end
    while end > name.start and name.doc[end - 1].text[-1] in "'’":
        end -= 1
    return name if end == name.end else Span(name.doc, name.start, end, name.label)


@Pipeline.factory(NAME, default_config={"code": "fr"})
def _make(nlp: Pipeline, name: str, code: str) -> Names:  # noqa: ARG001  the factory's signature is spaCy's
    return Names(nlp, code)
