"""Reports that interrupt or follow their content: "« … », a déclaré X", "…, estime le ministre", "…", he said."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements import tags
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import trimmed, with_office
from selon.find.statements.speakers import speaker
from selon.find.statements.text import Quote, Sentence, Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["find", "is_incise"]

_LEADS = ",»”!?…)–—-⏎"
_RELATIVE = frozenset({"que", "qu'", "comme", "ce", "dont", "où", "et", "mais", "qui", "quand", "si", "lorsque"})
_CLITICS = frozenset({"nous", "me", "m'", "lui", "leur", "l'", "le", "vous", "y", "en"})
"""Objects that stand before a French verb: "…, nous a expliqué le maire"."""

_NOWHERE = Quote(-1, -1, (-1, -1))
_STOPS = frozenset(",;:.!?()«»“”–—")


def is_incise(cue: Cue, text: Text, words: StatementWords) -> bool:
    """Whether a cue stands in an incise: behind its content, set off by a comma or a closing quotation mark."""
    if words.subject_first and cue.subject is not None:
        return tags.is_tag(cue, text, words)
    if cue.lemma not in words.inserted:
        return False
    lead = text.text[: _region_start(cue, text)].rstrip()
    if not lead or (lead[-1] not in _LEADS and not _unmarked(cue, text, words)):
        return False
    if cue.reflexive and cue.lemma not in words.reflexive:
        return False
    if (
        (text.quote_at(len(lead.rstrip(" ,")) - 1) or _NOWHERE).start in text.names
        and cue.clitic is None
        and cue.subject is None
    ):
        return False
    quoted = lead[-1] in "»”" or (len(lead) > 2 and lead[-1] in ",-–—!?" and lead[:-1].rstrip()[-1:] in "»”")
    if not quoted and cue.lemma not in words.say and (cue.lemma in words.quote_verbs or cue.lemma in words.quote_only):
        return False
    if not quoted and cue.clitic is None and _apposed(lead, cue, text, words):
        return False
    if _has_clause_behind(cue, words):
        return False
    behind = cue.subject is not None and cue.subject.i > cue.verb.i and cue.subject.head.i == cue.verb.i
    follows = behind and (quoted or _closing(cue))
    participle = features(cue.verb, "VerbForm") == ("Part",) and cue.first.i == cue.verb.i and cue.clitic is None
    if participle and not follows:  # "« … », souffle un officier": no participle has its subject behind it
        return False
    if "Inf" in features(cue.verb, "VerbForm") and "_" not in cue.lemma:  # "…, a fait savoir le maire"
        return False
    if quoted and (cue.subject is None or text.quote_at(cue.subject.idx) is not None):
        return text.quote_at(cue.start) is None or cue.inverted
    return cue.inverted


def _closing(cue: Cue) -> bool:
    """ "…, craint la mairie": what looks like a participle behind a comma, with a bare subject right behind it."""
    doc, subject = cue.verb.doc, cue.subject
    if subject is None or cue.verb.dep_ != "parataxis" or cue.verb.i < 2 or doc[cue.verb.i - 1].text != ",":
        return False
    if any(c.dep_ == "aux:tense" for c in cue.verb.head.children):  # "a dénoncé la hausse, soutenu les élus et …"
        return False
    bare = subject.left_edge.i == cue.verb.i + 1 and not any(c.dep_ == "case" for c in subject.children)
    return bare and doc[cue.verb.i - 2].pos_ not in {"PRON", "AUX"}


def _apposed(lead: str, cue: Cue, text: Text, words: StatementWords) -> bool:
    """A subject with its apposition before the verb, no clause: "Le maire, élu en mars, a démenti la rumeur"."""
    if words.subject_first or text.quote_at(cue.start) is not None:
        return False
    start = text.sentence_at(cue.start).start
    tokens = text.tokens(start, len(lead))
    told = any("Fin" in features(t, "VerbForm") and not _in_relative(t) for t in tokens)
    return not told and "," in lead[start:-1] and not text.speech(start, len(lead))


def _in_relative(token: Token) -> bool:
    for _ in range(4):
        if token.dep_.startswith("acl"):
            return True
        token = token.head
    return False


def _unmarked(cue: Cue, text: Text, words: StatementWords) -> bool:
    """An incise that lost its comma: "… a eu lieu hier a précisé à l'agence le procureur"."""
    if cue.clitic is not None or cue.subject is None or cue.subject.i < cue.verb.i:
        return False
    if cue.first.i == cue.verb.i and not (cue.verb.dep_ == "parataxis" and cue.subject.lower_ in words.media_nouns):
        return False  # "… pour ses services rapporte l'agence X"
    if cue.lemma not in words.say or cue.passive or cue.negated or text.quote_at(cue.start) is not None:
        return False
    before = text.doc[max(0, cue.first.i - 3) : cue.first.i]
    sentence = text.sentence_at(cue.start)
    told = any(t.pos_ == "VERB" for t in text.tokens(sentence.start, cue.start))
    return told and not any(t.lower_ in _RELATIVE or t.is_punct for t in before)


def _region_start(cue: Cue, text: Text) -> int:
    if cue.subject is not None and cue.subject.i < cue.verb.i and cue.clitic is None:
        return min(cue.start, tags.who(cue, text)[0])
    first = cue.first
    while first.i and first.nbor(-1).pos_ in {"PRON", "DET"} and first.nbor(-1).lower_ in _CLITICS:
        first = first.nbor(-1)
    return first.idx


def _has_clause_behind(cue: Cue, words: StatementWords) -> bool:
    if cue.last.i + 1 < len(cue.verb.doc) and cue.last.nbor(1).lower_ in words.that and cue.clitic is None:
        return True
    return any(
        child.i > cue.verb.i
        and child.dep_.split(":")[0] == "ccomp"
        and any(m.lower_ in words.that for m in child.lefts)
        for child in cue.verb.children
    )


def find(cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue]) -> Draft | None:
    """The statement that an incise marks."""
    start = _region_start(cue, text)
    source = speaker(cue, text, words)
    whole = tags.behind_quotation(cue, text) if words.subject_first and cue.subject is not None and not cue.inverted else None
    if whole is not None:
        start, source = min(start, whole[0]), whole
    elif words.subject_first and source is not None and start < source[1] <= cue.start and not cue.inverted:
        behind = _all_behind(cue, text, words) if source[0] < start else None
        start, source = (cue.start, behind) if behind is not None else (start, (start, source[1]))
    inside = text.quote_at(start)
    if source is not None:
        source = with_office(text.doc, source, words.offices)
    end = _region_end(cue, source, text, others)
    if inside is not None:
        pieces = _around(text, inside, start, end)
    else:
        pieces = _before(text, start, cue, words, others) + _behind(text, cue, end, words)
    pieces = [piece for piece in pieces if piece[1] - piece[0] > 1]
    if not pieces:
        return None
    rule = f"statement.incise.{'inverted' if cue.inverted else 'plain'}"
    relay = cue.source() if cue.lemma in words.learn and cue.clitic is None else None
    return Draft(
        tuple(pieces),
        rule,
        source,
        (cue.start, cue.end),
        lemma=cue.lemma,
        head=cue.verb.i,
        negated=cue.negated,
        relays=(relay,) if relay is not None and relay != source else (),
    )


def _all_behind(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """Who stands between a verb and the end of its sentence, alone: "… in the town of Larna said the Observatory"."""
    found = trimmed(text.text, cue.end, text.sentence_at(cue.start).end)
    tokens = text.tokens(*found)
    named = cue.lemma not in words.tell and 0 < len(tokens) <= tags.MOST_WHO and tokens[0].pos_ in {"DET", "PROPN"}
    return found if named and not any(t.pos_ in {"VERB", "AUX"} or t.is_punct for t in tokens) else None


def _around(text: Text, quote: Quote, start: int, end: int) -> list[Chars]:
    first = trimmed_left(text.text, quote.inner[0], start)
    if not quote.closed:
        return [first]
    rest = trimmed(text.text, end, max(end, quote.inner[1]))
    return [first, (rest[0], quote.inner[1])] if rest[0] < rest[1] else [first]


def trimmed_left(text: str, start: int, end: int) -> Chars:
    """A piece before an incise: its closing marks, commas and spaces taken off, and the mark with which it opens."""
    while start < end and text[start] in " «“":
        start += 1
    while end > start and text[end - 1] in " \n\t,–—-»”":
        end -= 1
    return start, end


def _before(text: Text, start: int, cue: Cue, words: StatementWords, others: Sequence[Cue]) -> list[Chars]:
    sentence = text.sentence_at(start)
    if sentence.start >= start - 1:
        sentence = text.sentence_at(max(0, start - 2))
    content_end = trimmed_left(text.text, sentence.start, start)[1]
    closing = [
        quote
        for quote in text.quotes
        if sentence.start <= quote.start and quote.inner[1] <= content_end + 1 and quote.end <= start
    ]
    last = closing[-1] if closing and closing[-1].end >= content_end else None
    if last is not None and last.start not in text.names:
        return [_quoted(text, sentence, last, closing, cue, others)]
    return [trimmed_left(text.text, _clause_start(text, sentence, content_end, cue, words, others), content_end)]


def _quoted(
    text: Text, sentence: Sentence, last: Quote, closing: list[Quote], cue: Cue, others: Sequence[Cue]
) -> Chars:
    """A quotation before its cue, with the page's own words that lead into it where no other cue claims them."""
    gap = text.text[sentence.start : last.start]
    if _whole(text, last) and not (len(closing) > 1 and _whole(text, closing[-2])):
        return last.inner
    if not gap.strip(" \t\n,–—-") or _claimed(text, sentence.start, last.start, cue, others):
        return last.inner
    if gap.rstrip()[-1:] in ":-–—" or gap.rstrip()[-1:] == "|":
        return last.inner
    first = closing[0]
    if first.start == sentence.start:
        return first.inner[0], last.inner[1]
    return sentence.start, last.inner[1]


def _whole(text: Text, quote: Quote) -> bool:
    """Whether a quotation is a sentence of its own: a capital at its head and a verb in it."""
    tokens = text.tokens(*quote.inner)
    return text.text[quote.inner[0]].isupper() and any(t.pos_ in {"VERB", "AUX"} for t in tokens)


def _claimed(text: Text, start: int, end: int, cue: Cue, others: Sequence[Cue]) -> bool:
    return any(
        start <= other.start < end
        and other.verb.i != cue.verb.i
        and text.quote_at(other.start) is None
        and other.claims
        for other in others
    )


def _clause_start(
    text: Text, sentence: Sentence, end: int, cue: Cue, words: StatementWords, others: Sequence[Cue]
) -> int:
    start = sentence.start
    body = text.text[start:end].lower()
    for word in words.contrast:
        at = body.rfind(f", {word} ")
        own = at > 0 and any(t.pos_ in {"VERB", "AUX"} for t in text.tokens(start + at, end))
        if own and text.quote_at(start + at) is None and _claimed(text, start, start + at, cue, others):
            start += at + len(word) + 3
    for mark in ("»", "”"):
        if text.text[start : start + 1] == mark:
            start += 1
    return start


def _region_end(cue: Cue, source: Chars | None, text: Text, others: Sequence[Cue]) -> int:
    """Where the incise ends: behind its source and the phrases that hang on its verb, at the next stop or report."""
    end = max(cue.end, source[1] if source else 0)
    next_cue = min((o.start for o in others if o.start >= end), default=len(text.text))
    for token in text.tokens(end, len(text.text)):
        if token.text in _STOPS or token.idx > end + 120 or token.idx >= next_cue:
            return token.idx
        end = token.idx + len(token)
    return end


def _behind(text: Text, cue: Cue, end: int, words: StatementWords) -> list[Chars]:
    """What goes on behind an incise: a quotation taken up again, or the main clause it interrupted."""
    rest = text.text[end : end + 4].lstrip(" ,:")
    sentence = text.sentence_at(cue.start)
    if rest[:1] in {"«", "“"} and text.text[end : end + 1] in {",", ":"}:
        quote = next((q for q in text.quotes if q.start >= end), None)
        if quote is not None and quote.start <= end + 3 and quote.start < sentence.end:
            return [(quote.inner[0], quote.inner[1])]
    head = cue.verb.head
    if text.text[: _region_start(cue, text)].rstrip(" ,\n")[-1:] in {"»", "”"}:
        return []
    if words.subject_first:
        return [trimmed(text.text, end + 1, sentence.end)] if _goes_on(text, cue, end, sentence, words) else []
    if text.text[end : end + 1] == "," and head.idx > end and head.i != cue.verb.i and head.idx < sentence.end:
        return [trimmed(text.text, end + 1, sentence.end)]
    return []


def _goes_on(text: Text, cue: Cue, end: int, sentence: Sentence, words: StatementWords) -> bool:
    """Whether what stands behind an incise belongs to the clause before it, and is no clause of the page's own."""
    if text.text[end : end + 1] != ",":
        return False
    if _some_more(text.tokens(end + 1, sentence.end), words):
        return True
    if not tags.interrupts(cue, text):
        return False
    lead = text.tokens(sentence.start, _region_start(cue, text))
    whole = any(t.pos_ in {"VERB", "AUX"} and "Fin" in features(t, "VerbForm") for t in lead)
    return not whole or any(t.head.i in {x.i for x in lead} for t in text.tokens(end + 1, sentence.end))


def _some_more(tokens: Sequence[Token], words: StatementWords) -> bool:
    """ "Twelve were killed, the ministry said, and 30 others hurt": the same verb is meant of more of them."""
    number = next((k for k, t in enumerate(tokens[:5]) if t.pos_ == "NUM"), None)
    if number is None or tokens[0].pos_ != "CCONJ":
        return False
    rest = tokens[number + 1 :]
    return bool(rest) and rest[0].lower_ in words.others and not any(t.pos_ == "AUX" for t in rest)
