"""Judgements of a person or thing: "described the report as untrue", "called the ruling a disgrace", "criticised X for Y"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.statements.draft import Chars
from selon.find.statements.extents import content, extent
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["named"]

_REACH = 40


def named(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """What is judged with the judgement: from the object on, where "as" or "for" or a second object follows it."""
    if cue.passive or text.quote_at(cue.start) is not None:
        return None
    joint = words.judge_as.get(cue.lemma)
    first = cue.verb.doc[cue.last.i + 1] if cue.last.i + 1 < len(cue.verb.doc) else None
    if joint is None or first is None or first.is_punct or first.lower_ in words.that:
        return None
    sentence = text.clause_at(cue.start)
    link = _link(cue, joint, text, sentence.end)
    if link is None:
        return None
    right = max((t.right_edge for t in (link, link.head) if t.right_edge.i >= link.i), key=lambda t: t.i)
    end = min(right.idx + len(right), sentence.end)
    quote = text.quote_at(max(cue.end, end - 1))
    return content(text, first.idx, min(quote.end, sentence.end)) if quote else extent(text, first.idx, end, cue)


def _link(cue: Cue, joint: str, text: Text, limit: int) -> Token | None:
    """The word that joins the judgement to its object; without one ("" in the table), the quotation or predicate."""
    for token in cue.verb.doc[cue.last.i + 2 : cue.last.i + _REACH]:
        if token.idx >= limit or token.text in {".", ";", ":"}:
            return None
        if joint and token.lower_ == joint:
            return token
        if joint == "" and (token.text in {"“", "«"} or (token.dep_ == "xcomp" and token.head.i == cue.verb.i)):
            return token
    return None
