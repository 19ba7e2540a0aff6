"""Chains of report: "a déclaré X, selon des journalistes de l'AFP cités par RTL"; "a rapporté Y, citant Z"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase
from selon.find.statements.relays import is_media
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["along", "carried", "follow"]

_GAP = 12
"""How many characters may stand between an incise and the "selon X" that reports it."""


def carried(drafts: Sequence[Draft], text: Text, words: StatementWords) -> list[Draft]:
    """Drafts with the source of the one before, where "Et d'ajouter …" or "Mais assure que …" names none."""
    if not any(d.source is None and d.cue is not None and _goes_on(d.cue[0], text, words) for d in drafts):
        return list(drafts)
    found: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, -d.end)):
        if draft.source is None and draft.cue is not None and _goes_on(draft.cue[0], text, words):
            before = [d for d in found if d.source is not None and d.end <= draft.cue[0]]
            draft = replace(draft, source=before[-1].source) if before else draft
        found.append(draft)
    order = {id(d): k for k, d in enumerate(drafts)}
    return sorted(found, key=lambda d: order.get(id(d), len(order)))


def along(drafts: Sequence[Draft], text: Text) -> list[Draft]:
    """Drafts whose participle carries a report on ("…, adding that …"), with the relays of that report."""
    return [_beside(draft, drafts, text) for draft in drafts]


def _beside(draft: Draft, drafts: Sequence[Draft], text: Text) -> Draft:
    if draft.cue is None or draft.relays or draft.head < 0 or text.quote_at(draft.cue[0]) is not None:
        return draft
    verb = text.doc[draft.head]
    if features(verb, "VerbForm") != ("Part",) or "Pres" not in features(verb, "Tense"):
        return draft
    sentence = text.sentence_at(draft.cue[0])
    told = [
        d
        for d in drafts
        if d.relays and d.cue is not None and sentence.start <= d.cue[0] < draft.cue[0] and d.source == draft.source
    ]
    return replace(draft, relays=told[-1].relays) if told else draft


def _goes_on(at: int, text: Text, words: StatementWords) -> bool:
    lead = text.text[text.sentence_at(at).start : at].lower().split()
    return (
        bool(lead)
        and lead[0] in words.goes_on
        and len(lead) <= 2
        and all(w in {*words.goes_on, "de", "d'"} for w in lead)
    )


def follow(drafts: Sequence[Draft], text: Text, words: StatementWords) -> list[Draft]:
    """Drafts with the chains of their sentences followed: who reports a report becomes its relay."""
    cited = [_citing(_cited_by(draft, text, words), text, words) for draft in drafts]
    incises = [draft for draft in cited if draft.rule.startswith("statement.incise")]
    links = {id(last): first for first in incises for last in cited if _reports(first, last, text)}
    kept = [draft for draft in cited if id(draft) not in links]
    return [_with_relays(draft, [last for last in cited if links.get(id(last)) is draft]) for draft in kept]


def _reports(first: Draft, last: Draft, text: Text) -> bool:
    """Whether `last` is no statement of its own but tells through whom an incise came: it stands right behind it."""
    if first is last or first.cue is None or last.cue is None:
        return False
    end = max(first.cue[1], first.source[1] if first.source else 0, *(r[1] for r in first.relays), 0)
    gap = text.text[end : last.cue[0]]
    if not 0 <= last.cue[0] - end <= _GAP + 60 or (gap.strip(" ,") and len(gap) > _GAP and "," not in gap[-2:]):
        return False
    if any(mark in gap for mark in ".;:!?«“»”\n"):
        return False
    whole = last.covers(*first.cue) > 0
    return whole and (last.rule.startswith("statement.according") or last.rule.startswith("statement.incise"))


def _with_relays(draft: Draft, reporters: Sequence[Draft]) -> Draft:
    if not reporters:
        return draft
    relays = list(draft.relays)
    for reporter in sorted(reporters, key=lambda d: d.cue or (0, 0)):
        relays += [span for span in (reporter.source, *reporter.relays) if span is not None and span not in relays]
    return replace(draft, relays=tuple(relays))


def _cited_by(draft: Draft, text: Text, words: StatementWords) -> Draft:
    """ "selon des journalistes de l'AFP cités par RTL": the agent of a participle on the source is a relay."""
    if draft.source is None:
        return draft
    start, end = draft.source
    for token in text.tokens(start, min(len(text.text), end + 60)):
        if (
            lemma_of(token, words) in words.interviewed
            and token.pos_ in {"VERB", "ADJ"}
            and token.idx > start
            and token.i != draft.head
        ):
            agent = _agent(token.i, text, words)
            if agent is not None and text.text[min(end, token.idx) : token.idx].strip(" ,") == "":
                source = (start, _before(text, token.idx)) if token.idx < end else draft.source
                relays = draft.relays if agent in draft.relays else (*draft.relays, agent)
                return replace(draft, source=source, relays=relays)
        if token.idx >= end and token.pos_ in {"VERB", "PUNCT"} and token.text != ",":
            break
    return draft


def _before(text: Text, at: int) -> int:
    while at > 0 and text.text[at - 1] in " ,\n\u00a0":
        at -= 1
    return at


def _agent(verb: int, text: Text, words: StatementWords) -> Chars | None:
    """The phrase behind "par" right after a participle, or an outlet behind "dans"."""
    for token in text.doc[verb + 1 : verb + 5]:
        if token.lower_ in words.on_air:
            head = (
                token.head
                if token.head.i > token.i
                else next((t for t in text.doc[token.i + 1 : token.i + 5] if t.pos_ in {"NOUN", "PROPN", "PRON"}), None)
            )
            if head is None or head.lower_ in words.reached_by or not (token.lower_ in words.by or is_media(head, words)):
                return None  # "un rapport publié lundi sur ces quartiers": what it is about
            return phrase(head)
    return None


def _citing(draft: Draft, text: Text, words: StatementWords) -> Draft:
    """ "a rapporté le quotidien, citant des sources locales": the cited one is the source, the other a relay."""
    if (
        draft.cue is None
        or draft.source is None
        or not draft.rule.startswith(("statement.incise", "statement.according", "statement.clause"))
    ):
        return draft
    end = max(draft.cue[1], draft.source[1], draft.end if draft.rule == "statement.clause" else 0)
    for token in text.tokens(end, min(len(text.text), end + 30)):
        if lemma_of(token, words) in words.citing and "Pres" in features(token, "Tense"):
            cited = next((c for c in token.children if c.dep_ in {"obj", "obl"} and c.i > token.i), None)
            if cited is not None:
                return replace(draft, source=phrase(cited), relays=(draft.source, *draft.relays))
        if token.text in {".", ";"}:
            break
    return draft
