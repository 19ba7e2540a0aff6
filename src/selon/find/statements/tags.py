"""Incises with their subject first: "…, the mayor said", and those that lost their comma: "… the mayor told the paper"."""

from __future__ import annotations

from bisect import bisect_right

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.phrases import before, phrase, trimmed
from selon.find.statements.text import Sentence, Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["MOST_WHO", "behind_quotation", "closes", "interrupts", "is_tag", "start_of", "who"]

_TAIL = 12
"""How many words an incise may go on behind its verb, with when and to whom it was said."""

MOST_WHO = 16
"""How many words may name who said what is quoted before them."""

_SHORT = 6
"""How many words a noun phrase has at most that is joined to a subject."""

_NEAR = 3
"""How many words may stand between a verb and a clause or object of its own: "said on Monday the road …"."""


def is_tag(cue: Cue, text: Text, words: StatementWords) -> bool:
    """Whether a cue and its subject stand behind a clause or quotation that is their content."""
    if not words.subject_first or cue.passive or not _tells(cue) or cue.lemma not in words.tagging:
        return False
    start = start_of(cue, text)
    sentence = text.sentence_at(cue.start)
    if start <= sentence.start + 1 or text.quote_at(start) is not None:
        return False
    lead = text.text[sentence.start : start].rstrip()
    if _only_leads_in(text, sentence.start, start, words):
        return False
    quoted = lead[-1:] in {"”", "»"} or lead.rstrip(" ,–—-")[-1:] in {"”", "»"}
    if quoted:
        return _spoken(text, len(text.text[:start].rstrip(" ,–—-")) - 1)
    return (cue.lemma in words.say or cue.lemma not in words.quote_verbs) and _clause_ahead(cue, text, sentence, start, words)


def _only_leads_in(text: Text, start: int, end: int, words: StatementWords) -> bool:
    """Whether what stands ahead is a clause that needs a main one: "After the minister said so, parents protested"."""
    lead = text.tokens(start, end)
    return bool(lead) and lead[0].lower_ in words.subordinators and sum(token.text == "," for token in lead) == 1


def closes(cue: Cue, text: Text, words: StatementWords) -> bool:
    """Whether a tag is the last of its sentence: "… would grow, she said on Monday"."""
    if not words.subject_first or cue.subject is None or not is_tag(cue, text, words):
        return False
    sentence = text.sentence_at(cue.start)
    return len(text.tokens(cue.end, sentence.end)) <= _TAIL and not interrupts(cue, text)


def _tells(cue: Cue) -> bool:
    """Whether the verb is finite and has a subject of its own that is no relative pronoun."""
    if cue.subject is None or "Rel" in features(cue.subject, "PronType"):
        return False
    if cue.verb.dep_.split(":")[0] in {"acl", "xcomp", "ccomp", "advcl", "csubj"} and cue.subject.i < cue.verb.i:
        return cue.verb.dep_ == "ccomp" and cue.verb.head.i < cue.verb.i and _last_words(cue)
    finite = "Fin" in features(cue.first, "VerbForm") or "Fin" in features(cue.verb, "VerbForm")
    return finite or (cue.verb.dep_ in {"parataxis", "ROOT"} and cue.past_participle and cue.subject.i == cue.verb.i - 1)


def _last_words(cue: Cue) -> bool:
    follow = cue.verb.doc[cue.last.i + 1] if cue.last.i + 1 < len(cue.verb.doc) else None
    return follow is None or follow.text in {".", "!", "?", ","}


def start_of(cue: Cue, text: Text) -> int:
    """Where the incise begins: at its subject if that stands first, with what hangs on it."""
    if cue.subject is None or cue.subject.i > cue.verb.i:
        return cue.start
    between = behind_quotation(cue, text)
    return between[0] if between is not None else min(cue.start, who(cue, text)[0])


def who(cue: Cue, text: Text) -> Chars:
    """The subject's phrase, without the end of the clause before it: "… in the city of Larna Doe said"."""
    assert cue.subject is not None
    start, end = phrase(cue.subject)
    doc = cue.verb.doc
    first = cue.subject.left_edge
    joint = first if first.pos_ == "CCONJ" else first.nbor(-1) if first.i else first
    if joint.pos_ == "CCONJ" and joint.i:
        joined = before(joint)
        return (joined[0], end) if joined is not None and _opens_phrase(joined, text) else (start, end)
    if first.pos_ != "ADP" or first.idx != start:
        return start, end
    governing = before(first) if first.i > 1 and first.nbor(-1).pos_ == "NOUN" and first.nbor(1).pos_ == "DET" else None
    if governing is not None and _opens_phrase(governing, text) and not _governed(governing[0], text):
        return governing[0], end
    tokens = [t for t in doc[cue.subject.left_edge.i : cue.subject.right_edge.i + 1] if start <= t.idx < end]
    if len(tokens) < 3:
        return start, end
    noun = next((t for t in tokens[2:] if t.pos_ == "NOUN" and t.nbor(-1).pos_ == "PROPN"), None)
    name = next((t for t in reversed(tokens) if t.ent_iob_ == "B" and t.ent_type_ in {"PER", "ORG"}), None)
    head = noun or name or next(t for t in reversed(tokens) if t.pos_ in {"PROPN", "NOUN", "PRON"} or t is tokens[0])
    return int(head.idx), end


def _opens_phrase(span: Chars, text: Text) -> bool:
    """Whether a short noun phrase begins with its article: "a monitor" of "a monitor and activists"."""
    tokens = text.tokens(*span)
    return 1 < len(tokens) < _SHORT and tokens[0].pos_ == "DET"


def _governed(start: int, text: Text) -> bool:
    """Whether a preposition stands before a phrase."""
    first = text.token_at(start)
    return first.i > 0 and first.nbor(-1).pos_ == "ADP"


def behind_quotation(cue: Cue, text: Text) -> Chars | None:
    """All that stands between a quotation and a verb, where that is who said it, however the parser cuts it.

    "“…” Karim Doe of the Larna relief group told the agency": nothing but a name and what it belongs to.
    """
    at = bisect_right(text.quotes, cue.start, key=lambda quote: quote.end) - 1
    if at < 0 or text.quotes[at].start in text.names or text.quotes[at].end < text.sentence_at(cue.start).start:
        return None
    start, end = trimmed(text.text, text.quotes[at].end, cue.start)
    tokens = text.tokens(start, end)
    if not 0 < len(tokens) <= MOST_WHO or tokens[0].pos_ not in {"PROPN", "DET", "NOUN"} or tokens[0].text[0].islower():
        return None
    told = any("Fin" in features(t, "VerbForm") or t.pos_ in {"PRON", "SCONJ", "PUNCT"} for t in tokens)
    return None if told else (start, end)


def _spoken(text: Text, char: int) -> bool:
    quote = text.quote_at(char)
    return quote is None or quote.start not in text.names


def _clause_ahead(cue: Cue, text: Text, sentence: Sentence, start: int, words: StatementWords) -> bool:
    """Whether a clause of its own stands before, and none behind that the verb could take instead."""
    if _takes_what_follows(cue, words):
        return False
    told = [t for t in text.tokens(sentence.start, start) if _finite(t) or _past_of_noun(t)]
    own = any(c.dep_.split(":")[0] in {"ccomp", "parataxis"} and c.i < cue.first.i for c in cue.verb.children)
    if own and told:
        return True
    main = [t for t in told if not _hangs_under(t, cue.verb)]
    comma = text.text[:start].rstrip().endswith(",")
    if main:
        return comma or cue.verb.dep_ in {"parataxis", "ccomp"}
    return comma and interrupts(cue, text)


def interrupts(cue: Cue, text: Text) -> bool:
    """Whether a comma closes the incise and the clause that it cut goes on behind it: "The road, he said, is shut"."""
    sentence = text.sentence_at(cue.start)
    rest = text.tokens(cue.end, sentence.end)
    comma = next((k for k, t in enumerate(rest[:_TAIL]) if t.is_punct or _finite(t)), None)
    if comma is None or rest[comma].text != "," or len(rest) < comma + 3:
        return False
    first = rest[comma + 1]
    if features(first, "VerbForm") == ("Part",) or "Rel" in features(first, "PronType"):
        return False
    return any(_finite(t) for t in rest[comma + 1 :])


def _hangs_under(token: Token, verb: Token) -> bool:
    """Whether a verb belongs to a clause that only leads into the report: "When she came, he said …"."""
    for _ in range(8):
        if token.dep_.split(":")[0] in {"advcl", "acl", "csubj"}:
            return True
        if token.head.i in (token.i, verb.i):
            return False
        token = token.head
    return False


def _finite(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} and "Fin" in features(token, "VerbForm")


def _past_of_noun(token: Token) -> bool:
    """A past form that the parse took for a participle of the noun right before it: "artillery fire destroyed two carts"."""
    past = token.pos_ == "VERB" and "Past" in features(token, "Tense") and token.dep_ == "acl"
    return past and token.i > 0 and token.nbor(-1).pos_ in {"NOUN", "PROPN"}


def _takes_what_follows(cue: Cue, words: StatementWords) -> bool:
    doc = cue.verb.doc
    for token in doc[cue.last.i + 1 : cue.last.i + 2 + _NEAR]:
        if token.text in {",", ".", "!", "?", "”", ";"} or _goes_on_saying(token, words):
            break
        if token.lower_ in words.that:
            return True
    return any(
        c.i > cue.verb.i
        and c.dep_.split(":")[0] in {"ccomp", "xcomp", "obj"}
        and not _goes_on_saying(c, words)
        and not (c.dep_ == "ccomp" and (doc[c.left_edge.i - 1].text in {",", "”", "“"} or c.left_edge.text == ";"))
        and not (c.dep_ == "obj" and cue.lemma in words.tell)
        for c in cue.verb.children
    )


def _goes_on_saying(token: Token, words: StatementWords) -> bool:
    """ "… the witness said adding that …": a participle of report takes what follows, not the verb before it."""
    participle = {"Part", "Ger"} & set(features(token, "VerbForm")) and "Past" not in features(token, "Tense")
    return bool(participle) and token.lemma_.lower() in words.say
