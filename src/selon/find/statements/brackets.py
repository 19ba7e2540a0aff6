"""Incises near the head of a sentence, which they cut in two: "Le pont, précise le maire, sera fermé lundi"."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Sentence, Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_LEAD = 90
"""Longest start of a sentence, in characters, that an incise may follow before its verb has come."""

_NOT_FINITE = ("é", "ée", "és", "ées", "er", "ant", "ir")


def find(cue: Cue, text: Text, words: StatementWords) -> Draft | None:
    """The statement around a cue that stands with its subject between two commas, whatever the parser makes of it."""
    if cue.lemma not in words.say and cue.lemma not in words.believe:
        return None
    sentence = text.sentence_at(cue.start)
    lead = text.text[sentence.start : cue.start].rstrip()
    if not lead.endswith(",") or len(lead) > _LEAD or not _finite(cue):
        return None
    if cue.passive:
        return None
    if lead.rstrip(" ,")[-1:] in {"»", "”"} or text.quote_at(cue.start) is not None:
        return None
    if any(map(_tells, text.tokens(sentence.start, cue.start))):
        return None
    source = _source(cue, text)
    own = cue.subject is not None and cue.subject.i < cue.verb.i
    if own and source is not None and text.token_at(source[0]).head.dep_ == "obj":
        return None  # "La maire, élue en mars, a plaidé la cause du port"
    if source is not None and text.token_at(source[0]).lemma_.lower() in words.times:
        return None
    comma = text.text.find(",", source[1], sentence.end) if source is not None else -1
    if source is None or comma < 0 or any(map(_tells, text.tokens(source[1], comma))):
        return None
    return _draft(cue, text, sentence, source, comma)


def _draft(cue: Cue, text: Text, sentence: Sentence, source: Chars, comma: int) -> Draft | None:
    rest = text.tokens(comma, sentence.end)
    verb = next((t for t in rest if _tells(t)), None)
    if verb is None or any(mark in text.text[comma : verb.idx] for mark in ";:–—"):
        return None
    second = text.text.find(",", comma + 1, verb.idx)
    described = rest[1].pos_ in {"DET", "NOUN", "ADJ", "PROPN"}
    if second >= 0 and described and rest[1].i < verb.i:
        source, comma = (source[0], second), second
    pieces: tuple[Chars, ...] = (trimmed(text.text, sentence.start, cue.start), trimmed(text.text, comma + 1, sentence.end))
    if any(last - first < 2 for first, last in pieces):
        return None
    if all(t.pos_ in {"CCONJ", "SCONJ", "PUNCT"} for t in text.tokens(*pieces[0])):
        pieces = pieces[1:]  # "Mais, affirme le maire, la digue tiendra"
    return Draft(pieces, "statement.incise.bracket", source, (cue.start, cue.end), lemma=cue.lemma, head=cue.verb.i)


def _finite(cue: Cue) -> bool:
    if cue.clitic is not None:
        return False
    return cue.first.i < cue.verb.i or not cue.verb.lower_.endswith(_NOT_FINITE)


def _tells(token: Token) -> bool:
    """Whether a token is a finite verb outside a relative clause."""
    if "Fin" not in features(token, "VerbForm"):
        return False
    return not any(t.dep_.startswith("acl") for t in (token, token.head))


def _source(cue: Cue, text: Text) -> Chars | None:
    """The phrase behind the cue, which no preposition introduces."""
    doc = text.doc
    i = cue.last.i + 1
    while i < len(doc) and doc[i].pos_ == "ADV":
        i += 1
    if i >= len(doc) or doc[i].pos_ not in {"DET", "PROPN", "NOUN", "PRON"} or doc[i].lower_ in {"que", "qu'"}:
        return None
    head = doc[i] if doc[i].pos_ == "PRON" else next((t for t in doc[i : i + 5] if t.pos_ in {"NOUN", "PROPN"}), None)
    if head is None:
        return None
    start, end = phrase(head)
    return max(start, doc[i].idx), min(end, next((t.idx for t in doc[head.i :] if t.text == ","), end))
