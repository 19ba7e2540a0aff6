"""What something seems to somebody: "il me semble que …", "cela lui paraît trop cher", "it seems to me that …"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.extents import content
from selon.find.statements.phrases import phrase, subject
from selon.find.statements.text import Text
from selon.language.words.broad import BroadWords

__all__ = ["find"]


def find(text: Text, words: BroadWords) -> Iterator[Draft]:
    """A statement for every verb of seeming with a pronoun beside it that says to whom."""
    for token in text.block.tokens:
        if token.lemma_ not in words.seem or not 0 < token.i < len(token.doc) - 1:
            continue
        who, first = _to_whom(token, words)
        pieces = tuple(_pieces(token, first, text, words)) if who is not None else ()
        if who is not None and pieces:
            source, cue = (who.idx, who.idx + len(who)), (token.idx, token.idx + len(token))
            yield Draft(pieces, "statement.broad.seeming", source, cue, lemma=token.lemma_, head=token.i)


def _to_whom(verb: Token, words: BroadWords) -> tuple[Token | None, int]:
    """The pronoun for whom it seems so, and where that begins which it seems to be."""
    doc, behind = verb.doc, verb.i + 1
    if doc[verb.i - 1].lower_ in words.to_me:
        return doc[verb.i - 1], behind
    told = behind + 2 < len(doc) and doc[behind].lower_ in words.to and doc[behind + 1].lower_ in words.to_me
    return (doc[behind + 1], behind + 2) if told else (None, behind)


def _pieces(verb: Token, first: int, text: Text, words: BroadWords) -> Iterator[Chars]:
    """What seems so, and what it seems to be; behind "il", the clause alone."""
    what = subject(verb) or next((c for c in verb.children if c.dep_ == "expl"), None)
    rest = [c for c in verb.children if c.right_edge.i >= first and not c.is_punct]
    if what is None or not rest or what.i > verb.i:
        return
    right = max(c.right_edge for c in rest)
    if verb.doc[first].lower_ in words.statements.that:
        first += 1
    told = content(text, verb.doc[first].idx, right.idx + len(right))
    if not what.dep_.startswith("expl") and what.lower_ not in words.statements.it_subjects:
        yield phrase(what)
    if told is not None:
        yield told
