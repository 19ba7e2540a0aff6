"""Reported clauses without a conjunction: "He said on Monday the road was closed"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["bare_clause"]

_OPENS = frozenset({"DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECT = _NOUNS | {"DET", "ADJ", "NUM", "ADP", "ADV"}
_REACH = 30
"""Within how many words a clause must come to its verb."""


def bare_clause(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """The characters of the clause behind a verb, by the parse or, where it has it wrong, by a subject and a verb."""
    if not words.bare_clauses or cue.passive:
        return None
    clause = next((c for c in cue.verb.children if c.dep_ == "ccomp" and c.i > cue.verb.i), None)
    if clause is not None and any(t.lower_ in words.facts for t in cue.verb.doc[cue.last.i + 1 : clause.i]):
        return None  # "reported the death despite the fact that …"
    if clause is not None and _follows(clause.left_edge, cue) and not _past_a_verb(clause.left_edge, cue):
        right = clause.right_edge
        return max(cue.end, _begins(clause.left_edge, cue, words)), right.idx + len(right)
    if cue.lemma not in words.bare:
        return None
    start = _start(cue, words)
    sentence = text.clause_at(cue.start)
    if start is None or start.idx >= sentence.end or start.pos_ not in _OPENS:
        return None
    end = _verb_ahead(start, text, sentence.end)
    return (start.idx, end) if end is not None else None


def _follows(first: Token, cue: Cue) -> bool:
    """Whether nothing parts a clause from its verb: behind a comma or mark stands the clause that an incise cut."""
    between = cue.verb.doc[cue.last.i + 1 : first.i]
    return first.text not in {",", "“", "”", ";", "("} and not any(t.text in {"”", ".", ";", ":"} for t in between)


def _begins(left: Token, cue: Cue, words: StatementWords) -> int:
    """Where a clause begins whose subject the parser left out: "said at least 11 children were among the dead"."""
    start = _start(cue, words)
    if start is not None and left.i == cue.last.i + 1 < start.i and cue.lemma not in words.tell:
        return int(start.idx)  # "said last week the road was closed"
    gap = cue.verb.doc[start.i : left.i] if start is not None and start.i < left.i else None
    if gap is None or start is None or start.dep_ == "case" or cue.lemma in words.tell:
        return int(left.idx)
    subject = all(t.pos_ in _SUBJECT and t.lower_ not in words.times for t in gap) and any(t.pos_ in _NOUNS for t in gap)
    return int(start.idx) if subject else int(left.idx)


def _past_a_verb(first: Token, cue: Cue) -> bool:
    """Whether a verb with its tense stands between a verb of report and what the parser takes for its clause."""
    return any(_tells(t) for t in cue.verb.doc[cue.last.i + 1 : first.i])


def _start(cue: Cue, words: StatementWords) -> Token | None:
    """The first word behind the verb that is not when it was said or who was told."""
    doc = cue.verb.doc
    i = cue.last.i + 1
    if cue.lemma in words.tell:
        told = next((c for c in cue.verb.children if c.dep_ in {"obj", "iobj"} and c.i >= i), None)
        i = told.i + 1 if told is not None and told.i < i + 4 else i
    for _ in range(3):
        if i < len(doc) and doc[i].lower_ in words.on_days and i + 1 < len(doc) and _is_time(doc[i + 1], words):
            i += 2
        elif i < len(doc) and _is_time(doc[i], words):
            i += 1
    return doc[i] if i < len(doc) else None


def _is_time(token: Token, words: StatementWords) -> bool:
    return token.lower_ in words.times


def _verb_ahead(start: Token, text: Text, limit: int) -> int | None:
    """Where the first finite verb behind a subject ends, unless a stop or a relative clause comes first."""
    for token in start.doc[start.i : start.i + _REACH]:
        if token.idx >= limit or token.text in {".", ";", ":", "“", "”", "(", "—", "–"}:
            return None
        if token.dep_ == "cc" and token.head.pos_ in {"VERB", "AUX"}:
            return None  # "confirmed four deaths but would not say where": the verb behind the joint is no verb of theirs
        if token.i > start.i and _tells(token):
            return token.idx + len(token)
    return None


def _tells(token: Token) -> bool:
    """A finite verb, or a past form that the parse took for a participle of the noun right before it."""
    if token.pos_ not in {"VERB", "AUX"}:
        return False
    if "Fin" in features(token, "VerbForm"):
        return True
    return "Past" in features(token, "Tense") and token.nbor(-1).pos_ in {"NOUN", "PROPN", "PRON"}
