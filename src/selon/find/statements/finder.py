"""The way from parsed blocks to statements: drafts by each kind of cue, then relays, modality and who it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from selon.find.blocks import Block
from selon.find.statements import (
    asides,
    brackets,
    broad,
    chains,
    cited,
    complements,
    emerging,
    headlines,
    hearsay,
    incises,
    nouns,
    opinions,
    orphans,
    posts,
    prepositions,
    recalled,
    unvouched,
    whose,
)
from selon.find.statements.addressed import addressed
from selon.find.statements.closings import before_closings
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.gapped import with_gapped
from selon.find.statements.in_office import in_office
from selon.find.statements.invoked import invoked
from selon.find.statements.leads import without_lead
from selon.find.statements.modality import form, modality
from selon.find.statements.parentheses import without_parentheses
from selon.find.statements.phrases import trimmed
from selon.find.statements.relays import relays, with_outer
from selon.find.statements.resolve import resolve
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue, cues
from selon.find.statements.whole_subject import whole_subject
from selon.language import lexicon
from selon.language.words.broad import BroadWords
from selon.language.words.statements import StatementWords
from selon.model import Actor, Page, Span, Statement

__all__ = ["find"]

_SPOKEN = frozenset({"title", "body", "teaser", "foreign"})
_SAME = 0.6
_SHARED = ("statement.according", "statement.passive")
"""Rules whose content two sources may share: "selon X et selon Y", "annoncé par X et confirmé par Y"."""
_BESIDE = frozenset({recalled.RULE, asides.RULE})
"""Rules of a second voice on what somebody else says: "X dit que …, ce que dément Y", "X dit, comme Y, que …"."""
_AROUND = ("statement.according", "statement.incise")
"""Rules whose content stands around or before their cue, so that it may hold another's cue."""


def find(
    page: Page, parsed: Sequence[Block], actors: Sequence[Actor], *, broadly: bool = False
) -> tuple[Statement, ...]:
    """The statements of a page in reading order; none where the language has no cues or no parse.

    Read `broadly`, what somebody knows, holds or mentions counts as well, the writer's own "je" included.
    """
    more: BroadWords | None = lexicon(page.language, "broad") if broadly else None
    words: StatementWords | None = more.statements if more is not None else lexicon(page.language, "statements")
    if words is None:
        return ()
    texts = [
        Text.of(block, words)
        for block in parsed
        if block.kind in _SPOKEN and block.doc.has_annotation("DEP")
    ]
    names = _names(texts) | words.quoted_names
    found: list[tuple[Statement, Span | None]] = []
    for text in texts:
        found.extend(_statements(replace(text, names=_named(text, names)), words, more))
    subjects = sorted(_subjects(texts, actors))
    resolved = resolve([meant for _, meant in found], actors, words, in_office(page, actors), subjects)
    unnamed = more.unnamed if more is not None else frozenset()
    return tuple(
        s if name is None or _of_himself(s, name, words) or _unnamed(s, unnamed) else replace(s, resolved=name)
        for (s, _), name in zip(found, resolved, strict=True)
    )


def _unnamed(statement: Statement, words: frozenset[str]) -> bool:
    """Whether a source is a word that names nobody, as the broad reading has them."""
    return statement.source is not None and statement.source.text.lower() in words


def _subjects(texts: Sequence[Text], actors: Sequence[Actor]) -> Iterator[tuple[int, str]]:
    """The persons who are the subject of a main clause, outside quotations, with where they are named."""
    named = {m.end: (m.start, actor.name) for actor in actors if actor.kind == "person" for m in actor.mentions}
    for text in texts:
        for token in text.block.tokens:
            if token.pos_ == "PROPN" and token.dep_.startswith("nsubj") and token.head.dep_ in {"ROOT", "conj"}:
                if text.quote_at(token.idx) is not None:
                    continue
                edge = text.block.start + token.right_edge.idx + len(token.right_edge)
                own = text.block.start + token.idx + len(token)
                found = named.get(edge) or named.get(own)
                if found is not None:
                    yield found


def _of_himself(statement: Statement, name: str | None, words: StatementWords) -> bool:
    """Whether a pronoun inside a quotation was led back to the one who is quoted: he speaks of somebody else."""
    if name is None or statement.source is None or statement.source.text.lower() not in words.pronouns:
        return False
    return any(name.split()[-1] in relay.text for relay in statement.relay)


def _names(texts: Sequence[Text]) -> frozenset[str]:
    """What the page puts in quotation marks more than once and in few words: a name, no quotation."""
    seen = Counter(_key(t, q.inner) for t in texts for q in t.quotes if _nominal(t, q.inner))
    return frozenset(key for key, times in seen.items() if times > 1)


def _nominal(text: Text, inner: Chars) -> bool:
    """At most three words without a verb or a comma, which may be a name."""
    tokens = text.tokens(*inner)
    return len(tokens) < 4 and not any(t.pos_ in {"VERB", "AUX"} or t.is_punct for t in tokens)


def _key(text: Text, inner: Chars) -> str:
    return re.sub(r"\W+", " ", text.text[inner[0] : inner[1]]).strip().lower()


def _named(text: Text, names: frozenset[str]) -> frozenset[int]:
    return frozenset(q.start for q in text.quotes if _key(text, q.inner) in names or _is_name(text, q.inner))


def _is_name(text: Text, inner: Chars) -> bool:
    """Few words, nearly all capitalised or all lower case behind a plural article: a name or a movement."""
    tokens = [t for t in text.tokens(*inner) if t.is_alpha]
    if not tokens or len(tokens) > 4 or text.text[inner[1] - 1] in "?!…":
        return False
    return all(t.text[0].isupper() or t.pos_ in {"ADP", "DET"} for t in tokens) and not any(
        t.pos_ in {"VERB", "AUX"} for t in tokens
    )


def _statements(
    text: Text, words: StatementWords, more: BroadWords | None
) -> Iterator[tuple[Statement, Span | None]]:
    """The statements of a block, each with the words that say who its source is (for "qui", its antecedent)."""
    drafts = [
        without_lead(_addressed(draft, text, words), text, words)
        for draft in without_parentheses(before_closings(list(with_gapped(_drafts(text, words, more), text, words)), text), text)
    ]
    drafts = _distinct(chains.follow([invoked(relays(draft, text, words), text, words) for draft in drafts], text, words))
    drafts = orphans.joined(text, chains.along(chains.carried(drafts, text, words), text))
    drafts += list(orphans.find(text, drafts, words))
    drafts += list(hearsay.find(text, drafts, words))
    drafts += list(unvouched.find(text, drafts, words))
    routes = [with_outer(draft, drafts) for draft in drafts]
    ordered = sorted(zip(drafts, routes, strict=True), key=lambda pair: (pair[0].start, -pair[0].end))
    for draft, chain in ordered:
        meant = draft.antecedent or draft.source
        whole = draft if chain == draft.relays else replace(draft, relays=chain)
        yield _statement(whole, text, words), text.block.chars(*meant) if meant else None


def _addressed(draft: Draft, text: Text, words: StatementWords) -> Draft:
    if draft.source is None:
        return draft
    source = addressed(draft.source, text, words)
    if draft.cue is not None:
        source = whole_subject(source, draft.cue, text, words)
    pieces = draft.pieces
    if not draft.rule.startswith(broad.RULES):
        pieces = tuple(_before_source(piece, source, text) for piece in pieces)
    return draft if (source, pieces) == (draft.source, draft.pieces) else replace(draft, source=source, pieces=pieces)


def _before_source(piece: Chars, source: Chars, text: Text) -> Chars:
    """A piece that ran into the source behind it ends where that begins."""
    return trimmed(text.text, piece[0], source[0]) if piece[0] < source[0] < piece[1] <= source[1] else piece


def _drafts(text: Text, words: StatementWords, more: BroadWords | None) -> list[Draft]:
    verbs = list(cues(text, words))
    found: list[Draft] = []
    sources: dict[int, Chars | None] = {}
    rest: list[Cue] = []
    for cue in verbs:
        draft = recalled.find(cue, text, words) or asides.find(cue, text, words)
        if draft is None and not words.subject_first:
            draft = brackets.find(cue, text, words)
        if draft is None and incises.is_incise(cue, text, words):
            draft = incises.find(cue, text, words, verbs)
        if draft is None:
            rest.append(cue)
        else:
            found.append(draft)
            sources[cue.verb.i] = draft.source
    found.extend(posts.find(text))
    found.extend(cited.find(text, words, verbs))
    found.extend(prepositions.find(text, words))
    found.extend(emerging.find(text, words))
    found.extend(whose.find(text, words))
    taken = [draft for draft in found if draft.rule == recalled.RULE]
    for cue in rest:
        draft = complements.find(cue, text, words, verbs, sources)
        if draft is not None:
            found.append(recalled.without(draft, taken, text))
            sources[cue.verb.i] = draft.source
    found.extend(nouns.find(text, words))
    found.extend(draft for draft in opinions.find(text, words) if not _told_anyway(draft, found))
    found.extend(headlines.find(text, words))
    if more is not None:
        found.extend(broad.find(text, more, verbs))
    return found


def _told_anyway(opinion: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an incise says whose opinion it is: "Pour lui, le port ferme, juge-t-il"."""
    return any(d.cue is not None and opinion.covers(*d.cue) for d in drafts if d.rule.startswith("statement.incise"))


def _distinct(drafts: Sequence[Draft]) -> list[Draft]:
    """Of drafts with nearly the same content, the first: the order of rules is their order of trust."""
    kept: list[Draft] = []
    for draft in drafts:
        if not any(
            _overlap(draft, other) > _SAME and not _two_voices(draft, other) and not _nested(draft, other)
            for other in kept
        ):
            kept.append(draft)
    return kept


def _two_voices(a: Draft, b: Draft) -> bool:
    """ "selon X et selon Y" gives one content two sources, and so does whoever speaks beside the one who says it."""
    both = any(all(draft.rule.startswith(rule) for draft in (a, b)) for rule in _SHARED)
    return (both or not _BESIDE.isdisjoint({a.rule, b.rule})) and a.source != b.source


def _nested(a: Draft, b: Draft) -> bool:
    """ "X rapporte que, selon Y, …": the one's content holds the other's cue."""
    return any(
        inner.cue is not None
        and inner.source != outer.source
        and outer.covers(*inner.cue) == inner.cue[1] - inner.cue[0]
        for inner, outer in ((a, b), (b, a))
        if inner.rule.startswith("statement.according")
        or (outer.rule.startswith(_AROUND) and not inner.rule.startswith("statement.incise"))
    )


def _overlap(a: Draft, b: Draft) -> float:
    common = sum(b.covers(*piece) for piece in a.pieces)
    union = a.size() + b.size() - common
    return common / union if union else 0.0


def _statement(draft: Draft, text: Text, words: StatementWords) -> Statement:
    def span(chars: Chars | None) -> Span | None:
        return text.block.chars(*chars) if chars is not None else None

    how, mark = modality(draft, text, words)
    return Statement(
        content=tuple(text.block.chars(*piece) for piece in draft.pieces),
        source=span(draft.source),
        cue=span(draft.cue),
        form=form(draft, text, words),
        modality=how,
        rule=draft.rule,
        relay=tuple(text.block.chars(*chars) for chars in draft.relays),
        mark=span(mark),
        passage=text.block.passage,
    )
