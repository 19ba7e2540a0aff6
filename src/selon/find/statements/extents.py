"""Where a reported clause or object ends: at the next stop, the next report, the end of a quotation taken up again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements import tags
from selon.find.statements.draft import Chars
from selon.find.statements.text import Sentence, Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["before_main", "before_next", "carries_on_bare", "content", "extent", "opens_sentence"]

_LOOSE = frozenset({"advcl", "ccomp", "parataxis"})
"""What a participle is that does not describe the noun before it."""

_FEW = 2
"""Most words before a participle that opens its sentence ("tout en")."""


def extent(text: Text, start: int, end: int, cue: Cue) -> Chars | None:
    """Mend the right edge the parser gave: not inside a quotation, not before the next stop, not past the sentence."""
    sentence = text.clause_at(cue.start)
    end = max(start, min(end, sentence.end))
    quote = text.quote_at(max(start, end - 1))
    if quote is not None and quote.start >= start - 2:
        end = min(quote.end, sentence.end)
    while end < sentence.end and text.text[end] not in ",;:.!?()–—«“":
        end += 1
    return content(text, start, _through_quote(text, end, sentence))


def before_next(cue: Cue, found: Chars, text: Text, words: StatementWords, others: Sequence[Cue]) -> Chars | None:
    """A content ends before a verb of report that is joined to its own: "a dit que …, mais a assuré …", "mais Y a démenti …"."""
    joined = _joined_clause(cue, found, text)
    if joined is not None:
        return content(text, found[0], joined) or found
    for other in _near(others, found):
        at = other.start
        if other.end <= found[0] or at >= found[1]:
            continue
        within = found[0] < at
        if within and text.quote_at(at) is None and _joined(other, cue) and _has_verb(found[0], at, text, words):
            joint = next((c for c in other.verb.children if c.dep_ == "cc" and c.i < other.verb.i), None)
            return content(text, found[0], min(at, joint.idx if joint is not None else at))
        if words.subject_first and other.end <= found[1]:
            tag = tags.start_of(other, text)
            if found[0] + 3 < tag < other.end and tags.closes(other, text, words):
                return content(text, found[0], tag)
        if not within:
            continue
        if (contrast := _contrasted(other, found, text, words)) is not None:
            return content(text, found[0], contrast)
        if _carries_on(other, text, words):
            return content(text, found[0], other.verb.idx if words.subject_first else at)
    return found


def _near(others: Sequence[Cue], found: Chars) -> Sequence[Cue]:
    """The cues whose verbs stand in a content, and a few around it: the words of a cue stand close to its verb."""
    first = bisect_left(others, found[0], key=_verb_at)
    return others[max(0, first - _FEW) : bisect_left(others, found[1], lo=first, key=_verb_at) + _FEW]


def _verb_at(cue: Cue) -> int:
    return int(cue.verb.idx)


def _has_verb(start: int, end: int, text: Text, words: StatementWords) -> bool:
    """Whether a clause behind "que" has its verb before a place, not only that of a relative clause: else the one there is
    its own."""
    tokens = text.tokens(start, end)
    subject = bool(tokens) and tokens[0].i > 0 and tokens[0].nbor(-1).lower_ in words.that
    finite = (t for t in tokens if {"Fin", "Inf"} & set(features(t, "VerbForm")))
    return not subject or any(not any(x.dep_ == "acl:relcl" for x in (t, t.head)) for t in finite)


def _contrasted(other: Cue, found: Chars, text: Text, words: StatementWords) -> int | None:
    """Where ", but rebels denied the claim" begins: another source's report set against what was told before it.

    Pages that lost their commas have none there either.
    """
    subject = other.subject
    if subject is None or subject.i > other.verb.i or not subject.left_edge.i:
        return None
    joint = subject.left_edge if subject.left_edge.pos_ == "CCONJ" else subject.doc[subject.left_edge.i - 1]
    named = words.subject_first and subject.pos_ == "PROPN" and joint.lower_ in words.goes_on
    if not (named or joint.lower_ in words.contrast) or joint.i < 1 or joint.nbor(-1).idx <= found[0]:
        return None
    if subject.pos_ == "PRON" or other.present_participle or text.quote_at(other.start) is not None:
        return None
    if joint.nbor(-1).text == ",":
        return int(joint.nbor(-1).idx)
    return int(joint.idx) if words.subject_first and (other.speaks or other.lemma in words.deny) else None


def _joined_clause(cue: Cue, found: Chars, text: Text) -> int | None:
    """Where a main clause with a subject of its own begins that is joined to that of the cue, within a content."""
    for verb in cue.verb.children:
        joint = next((c for c in verb.children if c.dep_ == "cc" and c.i < verb.i), None)
        if verb.dep_ != "conj" or joint is None or not _told(verb):
            continue
        if found[0] + 3 < joint.idx < found[1] and text.quote_at(joint.idx) is None:
            return joint.idx
    return None


def _told(verb: Token) -> bool:
    """Whether a verb is that of a clause with a subject of its own, and no conjunction ("et que …") makes it depend."""
    finite = any("Fin" in features(each, "VerbForm") for each in (verb, *verb.children) if each.pos_ in {"VERB", "AUX"})
    subject = any(c.dep_.startswith("nsubj") for c in verb.children)
    return finite and subject and not any(c.dep_ == "mark" for c in verb.children)


def before_main(cue: Cue, found: Chars, text: Text, words: StatementWords) -> Chars:
    """What is told in a clause that opens its sentence ends where the main clause begins, however the parser hangs it.

    "Alors que le maire affirme que la digue est sûre, l'opposition réclame …": the opposition's is no word of the mayor's.
    """
    lead = text.tokens(text.clause_at(cue.start).start, cue.start)
    subordinate = any(token.lower_ in words.subordinators for token in lead[:2])
    if not (subordinate or opens_sentence(cue, text)) or any(token.text == "," for token in lead):
        return found
    tokens = text.tokens(*found)
    told = False
    for turn, token in enumerate(tokens):
        told = told or "Fin" in features(token, "VerbForm")
        if token.text == "," and told and text.quote_at(token.idx) is None and _opens_clause(tokens[turn + 1 :], words):
            return content(text, found[0], token.idx) or found
    return found


def opens_sentence(cue: Cue, text: Text) -> bool:
    """ "Estimant que …, le maire a fermé la route", "tout en assurant que …": a participle before the clause of its subject."""
    bare = cue.present_participle and cue.first.i == cue.verb.i
    return bare and len(text.tokens(text.clause_at(cue.start).start, cue.start)) <= _FEW


def _opens_clause(tokens: Sequence[Token], words: StatementWords) -> bool:
    """Whether a subject and its finite verb come next, with no comma and no joint between."""
    if not tokens or tokens[0].pos_ not in {"DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"}:
        return False
    for token in tokens:
        if "Fin" in features(token, "VerbForm"):
            return True
        if token.is_punct or token.lower_ in words.that or "Rel" in features(token, "PronType"):
            return False
    return False


def _carries_on(other: Cue, text: Text, words: StatementWords) -> bool:
    """Whether a participle of report behind a comma is the speaker's own: "…, adding that …", "…, citing Y"."""
    if not other.present_participle or not (other.speaks or other.lemma in words.citing):
        return False
    follow = other.verb.doc[other.last.i + 1 : other.last.i + 2]
    marked = text.text[max(0, other.start - 20) : other.start].rstrip().endswith(",")
    marked = marked or carries_on_bare(other, words)
    return (marked or any(t.lower_ in words.that for t in follow)) and text.quote_at(other.start) is None


def carries_on_bare(cue: Cue, words: StatementWords) -> bool:
    """Whether a participle of report is the speaker's own on a page that lost its commas: "he said … adding that …"."""
    return words.subject_first and (cue.verb.dep_ in _LOOSE or cue.lemma in words.adds)


def _joined(other: Cue, cue: Cue) -> bool:
    """Whether a cue has no subject of its own and is joined to this cue, however the parser hangs it."""
    infinitive = "Inf" in features(other.verb, "VerbForm") and "Fin" not in features(other.first, "VerbForm")
    if any(c.dep_.startswith("nsubj") for c in other.verb.children) or infinitive:
        return False
    before = _before(other)
    joint = before is not None and (before.lower_ in {"et", "mais", "puis", "ou", "and", "but"} or before.text == ",")
    head = other.verb.head
    finite = other.first.i < other.verb.i or "Fin" in features(other.verb, "VerbForm") or other.verb.dep_ == "conj"
    return (
        joint
        and finite
        and (head.i == cue.verb.i or other.verb.dep_ == "conj" or other.first.lower_ in {"a", "ont", "avait"})
    )


def _before(cue: Cue) -> Token | None:
    """The token before a verb, its negation and the pronouns that lean on it."""
    at = cue.first.i - 1
    while at >= 0 and (token := cue.verb.doc[at]).head.i == cue.verb.i and token.pos_ in {"ADV", "PRON", "PART"}:
        at -= 1
    return cue.verb.doc[at] if at >= 0 else None


def _through_quote(text: Text, end: int, sentence: Sentence) -> int:
    """A content that a quotation takes up again behind its comma runs through that quotation."""
    for quote in text.quotes:
        if (
            end <= quote.start <= end + 3
            and quote.start < sentence.end
            and not text.text[end : quote.start].strip(" ,")
        ):
            return _to_stop(text, min(quote.end, sentence.end), sentence)
    return end


def _to_stop(text: Text, end: int, sentence: Sentence) -> int:
    """Behind a quotation inside a clause, on to the next stop: "que « l'accord » devait être signé"."""
    if text.text[end : end + 1] != " " or text.text[end - 2 : end - 1] in ".!?…":
        return end
    rest = text.tokens(end, sentence.end)
    if not rest or (rest[0].pos_ not in {"VERB", "AUX"} and rest[0].lower_ not in {"que", "qu'"}):
        return end
    while end < sentence.end and text.text[end] not in ",;:.!?()–—«“":
        end += 1
    return end


def content(text: Text, start: int, end: int) -> Chars | None:
    """`[start, end)` without the marks, stops and joining words at its two ends, or None where nothing is left."""
    while start < end and text.text[start] in " \n\t,:«“'":
        start += 1
    while end > start and text.text[end - 1] in " \n\t,;:.»”–—":
        end -= 1
    for joint in (" et", " mais", " ou", " and", " but"):
        if text.text.endswith(joint, start, end):
            end -= len(joint)
    return (start, end) if end > start else None
