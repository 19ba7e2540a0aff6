"""What somebody is accused of, and who: "accuse le maire d'avoir menti", "l'armée, accusée par Y de …"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.statements.draft import Chars
from selon.find.statements.extents import content, extent
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["accusation", "accused"]


def accusation(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """What somebody is accused of: "accuse le maire d'avoir menti"."""
    if cue.lemma not in words.accuse:
        return None
    blamed = next((c for c in cue.verb.children if c.dep_ == "obj"), None)
    if cue.lemma in words.impute:
        return _imputed(cue, blamed, text, words.impute[cue.lemma])
    agent = next((c for c in cue.verb.children if c.dep_ == "obl:agent"), None)
    around = [token for token in (blamed, agent) if token is not None]
    for child in (*cue.verb.children, *(c for token in around for c in token.children)):
        if (
            child.i > cue.verb.i
            and child.pos_ in {"VERB", "AUX", "NOUN", "ADJ"}
            and (agent is None or child.head.i != agent.i or child.pos_ == "VERB" or cue.lemma not in words.quote_only)
            and any(t.lower_ in words.accused_of for t in child.children if t.dep_ in {"case", "mark"})
        ):
            start = next(t for t in child.children if t.dep_ in {"case", "mark"})
            right = child.right_edge
            deed = extent(text, start.idx + len(start), right.idx + len(right), cue)
            by = agent.left_edge.idx if agent is not None else 0
            return content(text, deed[0], by) if deed is not None and deed[0] < by < deed[1] else deed
    return None


def accused(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """Who is accused, where that comes first: "l'armée est accusée par Y de …", "l'armée, accusée par Y de …"."""
    if cue.lemma not in words.accuse or cue.lemma in words.impute or not (cue.passive or cue.past_participle):
        return None
    who = cue.subject if cue.passive else cue.verb.head if cue.verb.dep_.startswith("acl") else None
    if who is None or who.i > cue.first.i or who.pos_ not in {"NOUN", "PROPN", "PRON"}:
        return None
    start, end = phrase(who)
    return trimmed(text.text, start, min(end, cue.start))


def _imputed(cue: Cue, deed: Token | None, text: Text, cases: frozenset[str]) -> Chars | None:
    """What is laid at whose door: "impute l'attaque à des bandits"."""
    if deed is None or deed.i < cue.verb.i:
        return None
    for child in (*cue.verb.children, *deed.children):
        if child.i > deed.i and any(t.lower_ in cases for t in child.children if t.dep_ == "case"):
            return extent(text, deed.left_edge.idx, child.right_edge.idx + len(child.right_edge), cue)
    return None
