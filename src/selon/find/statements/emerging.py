"""What appears from a document or an inquiry: "il ressort de l'enquête que …", "il résulte du rapport que …"."""

from __future__ import annotations

from collections.abc import Iterator

from selon.find.statements.draft import Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_FAR = 14
"""How many words may name what it appears from."""


def find(text: Text, words: StatementWords) -> Iterator[Draft]:
    """A statement for every such verb behind "il" whose source stands before its clause."""
    for verb in text.among(lemmas=words.appear):
        if not verb.i or verb.nbor(-1).lower_ not in words.it_subjects:
            continue
        case = text.doc[verb.i + 1] if verb.i + 1 < len(text.doc) else None
        that = next((t for t in text.doc[verb.i + 2 : verb.i + 2 + _FAR] if t.lower_ in words.that), None)
        if case is None or case.lower_ not in words.from_whom or that is None:
            continue
        source = trimmed(text.text, case.idx + len(case), that.idx)
        content = trimmed(text.text, that.idx + len(that), text.clause_at(verb.idx).end)
        if source[0] < source[1] and content[0] < content[1] and "," not in text.text[source[0] : source[1]]:
            cue = verb.idx, verb.idx + len(verb)
            yield Draft((content,), "statement.emerging", source, cue, lemma=lemma_of(verb, words), head=verb.i)
