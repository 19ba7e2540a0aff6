"""What a relative clause says that somebody said or knows: "le montant que le maire annoncera", "ce que les gens savent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selon.find.features import features
from selon.find.statements.draft import Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.broad import BroadWords

__all__ = ["find"]


def find(cues: Sequence[Cue], text: Text, words: BroadWords) -> Iterator[Draft]:
    """A statement for every cue whose object is a relative pronoun: its content is the phrase that names what was said."""
    for cue in cues:
        source = cue.source()
        told = cue.lemma in words.statements.say | words.statements.believe  # "sa mère, qu'il appelle maman"
        if source is None or not told or cue.passive or cue.verb.dep_ != "acl:relcl" or not _wants_object(cue, words):
            continue
        start, end = phrase(cue.verb.head)[0], _end(cue)
        if start < source[0] < end:
            piece = trimmed(text.text, start, end)
            yield Draft((piece,), "statement.broad.relative", source, (cue.start, cue.end), lemma=cue.lemma, head=cue.verb.i)


def _end(cue: Cue) -> int:
    """Where the clause ends: at its last word, or before the verb of the main clause where the parser joins the two."""
    right = cue.verb.right_edge
    rest = cue.verb.doc[cue.last.i + 1 : right.i + 1]
    main = next((t for t in rest if "Fin" in features(t, "VerbForm")), None)
    return int(main.idx if main is not None else right.idx + len(right))


def _wants_object(cue: Cue, words: BroadWords) -> bool:
    """Whether what the clause hangs on is what was said: by its relative pronoun, or where none is needed, by its lack."""
    told = [c for c in cue.verb.children if c.dep_.split(":")[0] in {"obj", "ccomp", "xcomp"}]
    if any(c.dep_ == "obj" and c.i < cue.verb.i and c.lower_ in words.statements.that for c in told):
        return True
    plain = cue.subject is not None and "Rel" not in features(cue.subject, "PronType")
    return words.statements.bare_clauses and not told and plain
