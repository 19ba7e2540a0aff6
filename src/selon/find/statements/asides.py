"""Reports that stand beside a whole sentence: "comme l'a rappelé le préfet, …", "…, ainsi que l'a dit le maire"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["find"]


def find(cue: Cue, text: Text, words: StatementWords) -> Draft | None:
    """The statement that an aside marks: what stands before it, or where it opens its sentence, what stands behind."""
    opener, source = _opened(cue, words)
    if opener is None or source is None or cue.lemma not in words.say or cue.negated:
        return None
    if cue.lemma in words.of_documents and not any(t.lemma_.lower() in words.things for t in text.tokens(*source)):
        return None
    end = max(cue.end, source[1])
    content = _content(text, opener.idx, end)
    if content[1] - content[0] < 3:
        return None
    return Draft((content,), "statement.aside", source, (cue.start, cue.end), lemma=cue.lemma, head=cue.verb.i)


def _opened(cue: Cue, words: StatementWords) -> tuple[Token | None, Chars | None]:
    """Where an aside opens, and who speaks in it: behind the verb, or between the opening and the verb."""
    if words.subject_first:
        return _before_subject(cue, words), cue.source()
    opener = _opener(cue, words)
    return (opener, _source(cue)) if opener is not None else (_around_subject(cue, words), cue.source())


def _opener(cue: Cue, words: StatementWords) -> Token | None:
    """The first token of "comme l'" before the cue."""
    doc = cue.verb.doc
    for turn in words.as_said:
        first = cue.first.i - len(turn)
        if first >= 0 and tuple(t.lower_ for t in doc[first : cue.first.i]) == turn and (len(turn) > 1 or cue.inverted):
            return doc[first]
    return None


def _around_subject(cue: Cue, words: StatementWords) -> Token | None:
    """The first token of "comme le préfet l'" before the cue."""
    doc, clitic = cue.verb.doc, cue.first.i - 1
    if clitic < 0 or doc[clitic].lower_ not in words.it or cue.lemma in words.intend:
        return None
    if cue.subject is None or cue.inverted or clitic <= cue.subject.i:
        return None
    if cue.subject.lower_ in words.impersonal | words.first_person or "Rel" in cue.subject.morph.get("PronType", []):
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
            own = (t.idx for t in token.doc[cue.last.i + 1 :] if t.idx >= start and t.pos_ != "ADV")
            return next(own, start), end  # "comme le disait si bien le maire"
    return None


def _content(text: Text, start: int, end: int) -> Chars:
    sentence = text.clause_at(start)
    if start - sentence.start < 4:
        comma = text.text.find(",", end, sentence.end)
        return trimmed(text.text, comma + 1, sentence.end) if comma >= 0 else (end, end)
    before = text.tokens(sentence.start, start)
    comma = text.text.find(",", end, sentence.end)
    joined = len(before) > 1 and before[-1].text == "," and before[-2].pos_ in {"CCONJ", "SCONJ"}
    if comma >= 0 and joined and any("Fin" in t.morph.get("VerbForm", []) for t in text.tokens(comma, sentence.end)):
        return trimmed(text.text, comma + 1, sentence.end)
    return trimmed(text.text, sentence.start, start)
