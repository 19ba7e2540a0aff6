"""Quotations that no cue marks: behind a colon, going on from the one before, or nobody's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.mistagged import lemma_of
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Quote, Sentence, Text
from selon.language.words.statements import StatementWords

__all__ = ["find", "joined"]

NEAR = 250
"""How many characters back a quotation in the page's own sentence looks for its speaker."""

_TAIL = 160
"""How many characters of an incise's last words, when and where it was said, may stand before the next quotation."""

LEAST_WORDS = 5
"""Shorter quotations in the page's own words are scare quotes or names."""


def find(text: Text, drafts: Sequence[Draft], words: StatementWords) -> Iterator[Draft]:
    """A statement for every quotation of a block that no draft covers and that is long enough to be speech."""
    last: tuple[Chars, ...] = ()
    for quote in text.quotes:
        if quote.start in text.names or _covered(quote, drafts) or _told_within(quote, drafts):
            continue
        tokens = text.tokens(*quote.inner)
        holder = _holder(text, text.sentence_at(quote.start), quote, words)
        if holder is not None and len(tokens) > 2:
            yield Draft((quote.inner,), "statement.quote.opinion", holder)
            continue
        led = text.text[: quote.start].rstrip().endswith(":")
        if sum(1 for t in tokens if t.is_alpha) < (3 if led else LEAST_WORDS) or not any(
            t.pos_ in {"VERB", "AUX"} for t in tokens
        ):
            continue
        draft = _orphan(text, quote, drafts, words)
        if draft is not None and draft.pieces != last:
            last = draft.pieces
            yield draft


def _told_within(quote: Quote, drafts: Sequence[Draft]) -> bool:
    """Whether a quotation that is never closed holds the incise that says whose it is."""
    return not quote.closed and any(d.rule.startswith("statement.incise") and _inside(d, quote) for d in drafts)


def joined(text: Text, drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts with the quotations that follow them with nothing between: "« … », a-t-elle dit. « … »"."""
    found = list(drafts)
    for quote in text.quotes:
        told = any(d.rule.startswith("statement.incise") and _inside(d, quote) for d in found)
        if told or quote.start in text.names or _covered(quote, [d for d in found if not _inside(d, quote)]):
            continue
        for k, draft in enumerate(found):
            if draft.rule.startswith("statement.incise") and _follows(text, draft, quote):
                found[k] = replace(draft, pieces=(*draft.pieces, quote.inner))
    return found


def _inside(draft: Draft, quote: Quote) -> bool:
    """Whether a statement is made within a quotation."""
    return draft.cue is not None and quote.start < draft.cue[0] < quote.end


def _follows(text: Text, draft: Draft, quote: Quote) -> bool:
    """Whether a quotation is the next sentence behind an incise that closes its own, and a sentence whole."""
    end = max(draft.cue[1] if draft.cue else 0, draft.source[1] if draft.source else 0, draft.end)
    gap = text.text[end : quote.start]
    if not 0 < len(gap) <= _TAIL or not gap.rstrip().endswith(".") or "\n" in gap or any(c in gap for c in ":;?!"):
        return False
    if text.sentence_at(end - 1).end < end + len(gap.rstrip()) or not text.speech(draft.start - 3, end):
        return False
    after = text.text[quote.end : quote.end + 3].lstrip()
    return not after or after[0] in ".!?" or text.text[quote.inner[1] - 1] in ".!?…"


def _covered(quote: Quote, drafts: Sequence[Draft]) -> bool:
    size = quote.inner[1] - quote.inner[0]
    return any(draft.covers(*quote.inner) > size / 2 for draft in drafts)


def _orphan(text: Text, quote: Quote, drafts: Sequence[Draft], words: StatementWords) -> Draft | None:
    sentence = text.sentence_at(quote.start)
    lead = text.text[sentence.start : quote.start]
    if lead.rstrip().endswith(":"):
        return Draft((quote.inner,), "statement.quote.colon", _speaker(text, sentence, quote, words))
    before = _last(quote.start, drafts)
    source = before.source if before else None
    if not lead.strip(" \n\t-–—") and sentence.end <= quote.end + 2:
        shown = _shown(text, sentence, before)
        return Draft((quote.inner,), "statement.quote.alone", shown or source)
    if any(
        d.covers(sentence.start, quote.start) or (d.cue and sentence.start <= d.cue[0] < sentence.end) for d in drafts
    ):
        return Draft((quote.inner,), "statement.quote.rest", _since(text, quote, before) or source)
    if before is None or sentence.start - before.end > NEAR:
        speaks = any(token.lower_ in words.first_person for token in text.tokens(*quote.inner))
        return Draft((quote.inner,), "statement.quote.alone", None) if speaks else None
    return Draft((trimmed(text.text, sentence.start, sentence.end),), "statement.quote.mixed", source)


def _since(text: Text, quote: Quote, before: Draft | None) -> Chars | None:
    """Who is the subject between what was said last and a quotation in the same sentence: "…, et 10 % approuvent l'idée"."""
    said = max((before.end, before.cue[1] if before.cue else 0, before.source[1] if before.source else 0)) if before else 0
    tokens = text.tokens(max(said, text.sentence_at(quote.start).start), quote.start)
    within = {token.i for token in tokens}
    told = (t for t in tokens if t.dep_ == "nsubj" and t.head.i in within and t.head.i > t.i and t.pos_ != "PRON")
    subject = next(told, None)
    return phrase(subject) if subject is not None and before is not None else None


def _shown(text: Text, sentence: Sentence, before: Draft | None) -> Chars | None:
    """Whom the sentence before a quotation is about, by name, where nobody has spoken in it: "Jeanne Morel sourit. « … »"."""
    at = len(text.text[: sentence.start].rstrip()) - 1
    if at < 0:
        return None
    told = text.sentence_at(at)
    if "\n" in text.text[told.start : sentence.start] or (before is not None and before.cue and before.cue[0] >= told.start):
        return None
    for token in text.tokens(told.start, told.end):
        main = token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and text.quote_at(token.idx) is None
        if main and token.ent_type_ == "PER":
            return phrase(token)
    return None


def _holder(text: Text, sentence: Sentence, quote: Quote, words: StatementWords) -> Chars | None:
    """ "Pour le maire, « … »": whose opinion a quotation is."""
    tokens = text.tokens(sentence.start, quote.start)
    if len(tokens) < 3 or tokens[-1].text != ",":
        return None
    for case in tokens[:-2]:
        if case.lower_ in words.opinion and case.dep_ == "case" and case.head.i > case.i:
            start, end = phrase(case.head)
            return (start, end) if 0 <= tokens[-1].idx - end <= 1 else None
    return None


def _last(at: int, drafts: Sequence[Draft]) -> Draft | None:
    spoken = (draft for draft in drafts if draft.source is not None and draft.rule != "statement.accusation")
    earlier = [draft for draft in spoken if draft.end <= at]
    return max(earlier, key=lambda draft: draft.end) if earlier else None


def _speaker(text: Text, sentence: Sentence, quote: Quote, words: StatementWords) -> Chars | None:
    """The subject of the clause before a colon, or the phrase that is all of it."""
    tokens = text.tokens(sentence.start, quote.start)
    subject = next((t for t in tokens if t.dep_ == "nsubj" and t.pos_ in {"NOUN", "PROPN", "PRON"}), None)
    told = subject is not None and lemma_of(subject.head, words) in words.say
    if told and subject is not None and any(c.dep_ == "aux:pass" for c in subject.head.children):
        return None  # "Les pêcheurs sont prévenus : « … »"
    if subject is not None:
        return phrase(subject) if subject.lower_ not in words.impersonal else None
    nouns = [t for t in tokens if t.pos_ in {"PROPN"}]
    if nouns and len(tokens) < 9:
        top = nouns[0]
        return phrase(top)
    return None
