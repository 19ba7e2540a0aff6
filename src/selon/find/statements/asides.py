"""Reports that stand beside a whole sentence: "comme l'a rappelé le préfet, …", "…, ainsi que l'a dit le maire"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["RULE", "around", "find"]

RULE = "statement.aside"

_OF_ITS_VERB = frozenset({"obj", "iobj", "obl", "xcomp"})
"""What belongs to a verb, however far it stands from it."""


def find(cue: Cue, text: Text, words: StatementWords) -> Draft | None:
    """The statement that an aside marks: what stands before it, or where it opens its sentence, what stands behind."""
    if cue.negated or cue.lemma not in words.say or cue.lemma in words.lay_down:
        return None
    opener, source = _opened(cue, words)
    if opener is None or source is None:
        return None
    if cue.lemma in words.of_documents and not any(t.lemma_.lower() in words.things for t in text.tokens(*source)):
        return None
    end = max(cue.end, source[1])
    pieces = _own_clause(cue, text, opener) or around(text, opener.idx, end, words)
    if sum(last - first for first, last in pieces) < 3:
        return None
    return Draft(pieces, RULE, source, (cue.start, cue.end), lemma=cue.lemma, head=cue.verb.i)


def _opened(cue: Cue, words: StatementWords) -> tuple[Token | None, Chars | None]:
    """Where an aside opens, and who speaks in it: behind the verb, or between the opening and the verb."""
    if words.subject_first:
        return _before_subject(cue, words), cue.source()
    opener = _opener(cue, words)
    return (opener, _source(cue)) if opener is not None else (_around_subject(cue, words), cue.source())


def _opener(cue: Cue, words: StatementWords) -> Token | None:
    """The first token of "comme l'" before the cue."""
    doc = cue.verb.doc
    ahead = tuple([t.lower_ for t in doc[max(0, cue.first.i - 3) : cue.first.i]])
    for turn in words.as_said:
        if ahead[-len(turn) :] == turn and (len(turn) > 1 or cue.inverted):
            return doc[cue.first.i - len(turn)]
    return None


def _around_subject(cue: Cue, words: StatementWords) -> Token | None:
    """The first token of "comme le préfet l'" before the cue."""
    doc, clitic = cue.verb.doc, cue.first.i - 1
    if clitic < 0 or doc[clitic].lower_ not in words.it or cue.lemma in words.intend:
        return None
    if cue.subject is None or cue.inverted or clitic <= cue.subject.i:
        return None
    if cue.subject.lower_ in words.impersonal | words.first_person or "Rel" in features(cue.subject, "PronType"):
        return None
    start = phrase(cue.subject)[0]
    left = next(t.i for t in doc[cue.subject.left_edge.i :] if t.idx >= start)
    for turn in words.as_said:
        first = left - len(turn) + 1
        if len(turn) > 1 and first >= 0 and tuple(t.lower_ for t in doc[first:left]) == turn[:-1]:
            return doc[first]
    return None


def _before_subject(cue: Cue, words: StatementWords) -> Token | None:
    """The "as" right before a subject that stands first: "as the mayor said", with no object behind the verb."""
    if cue.subject is None or cue.subject.i > cue.verb.i or cue.passive:
        return None
    first = cue.verb.doc[cue.subject.left_edge.i - 1] if cue.subject.left_edge.i else None
    if first is None or (first.lower_,) not in words.as_said:
        return None
    if first.i > 1 and first.nbor(-2).lower_ == first.lower_:  # "as soon as possible"
        return None
    told = any(c.i > cue.verb.i and c.dep_ in {"obj", "ccomp", "xcomp"} for c in cue.verb.children)
    return None if told else first


def _source(cue: Cue) -> Chars | None:
    """The phrase behind the verb, which has no other object."""
    for token in cue.verb.doc[cue.last.i + 1 : cue.last.i + 12]:
        if token.is_punct:
            return None
        if token.pos_ in {"NOUN", "PROPN"} and not any(c.dep_ == "case" for c in token.children):
            start, end = phrase(token)
            end = next((t.idx - 1 for t in token.doc[token.i :] if t.text == ":" and t.idx < end), end)
            own = (t.idx for t in token.doc[cue.last.i + 1 :] if t.idx >= start and t.pos_ != "ADV")
            return next(own, start), end  # "comme le disait si bien le maire"
    return None


def _own_clause(cue: Cue, text: Text, opener: Token) -> tuple[Chars, ...] | None:
    """Without a comma before it, an aside belongs to the infinitive it hangs on: "s'il veut partir comme il l'a promis"."""
    verb = cue.verb.head
    if not opener.i or opener.nbor(-1).is_punct or verb.i >= opener.i or "Inf" not in features(verb, "VerbForm"):
        return None
    start = min([verb.idx, *(c.left_edge.idx for c in verb.children if c.i > verb.i)])
    return (trimmed(text.text, start, opener.idx),)


def around(text: Text, start: int, end: int, words: StatementWords) -> tuple[Chars, ...]:
    """What an aside at `[start, end)` says was said: the sentence around it, or the part of it that is a clause."""
    sentence = text.clause_at(start)
    if text.text[end : end + 3].lstrip().startswith(":"):
        return (trimmed(text.text, text.text.index(":", end) + 1, text.sentence_at(start).end),)
    comma = text.text.find(",", end, sentence.end)
    if start - sentence.start < 4:
        return (trimmed(text.text, comma + 1, sentence.end) if comma >= 0 else (end, end),)
    before = text.tokens(sentence.start, start)
    behind = text.tokens(comma, sentence.end)[1:] if comma >= 0 else []
    joined = len(before) > 1 and before[-1].text == "," and before[-2].pos_ in {"CCONJ", "SCONJ"}
    if joined and any("Fin" in features(t, "VerbForm") for t in behind):
        return (trimmed(text.text, comma + 1, sentence.end),)
    if comma >= 0 and all(t.pos_ in {"ADV", "CCONJ", "PUNCT"} for t in before):  # "Cependant, comme le maire l'a dit, …"
        return (trimmed(text.text, comma + 1, sentence.end),)
    whole = trimmed(text.text, sentence.start, start)
    if comma != end or not behind or before[-1].text != ",":
        return (whole,)
    if behind[0].lower_ in words.that:
        return (trimmed(text.text, behind[0].idx + len(behind[0]), sentence.end),)
    rest = trimmed(text.text, comma + 1, sentence.end)
    return (whole, rest) if _goes_on(before, behind) else (whole,)


def _goes_on(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether the clause that an aside cut goes on behind it: "La digue n'a pas, comme le dit le maire, tenu une heure"."""
    first, ahead = behind[0], {token.i for token in before}
    if first.pos_ in {"CCONJ", "SCONJ"} or "Rel" in features(first, "PronType"):
        return False
    participle = "Part" in features(first, "VerbForm") and first.head.i in ahead
    taken = (token for token in behind if token.head.i in ahead and token.dep_.split(":")[0] in _OF_ITS_VERB)
    governed = any(token.head.i >= first.i and token.dep_.split(":")[0] in {"nsubj", "aux", "cop"} for token in before)
    return participle or governed or next(taken, None) is not None
