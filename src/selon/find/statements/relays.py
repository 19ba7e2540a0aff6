"""Through whom a statement came: listeners, outlets, those who cite, from nearest the source to nearest the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase
from selon.find.statements.said_in import end_before, without_where
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["is_media", "relays", "with_outer"]

_PARTICIPLES = frozenset({"VERB", "AUX", "ADJ"})
_STOPS = frozenset(".;:«“")


def relays(draft: Draft, text: Text, words: StatementWords) -> Draft:
    """A draft with the relays that stand with its own cue, and its source cut before a relay that ran into it."""
    if draft.cue is None or draft.head < 0:
        return draft
    found: list[Chars] = [*draft.relays, *_interviewed(draft, text, words), *_told(draft, text, words)]
    source = draft.source
    for token in _near(draft, text, words):
        span = _press(token, words)
        if span is None or draft.covers(*span) or span in found:
            continue
        if draft.source is not None and draft.source[0] <= span[0] < draft.source[1]:
            if _his_paper(draft.source, token, text, words):
                continue
            if token.lower_ not in words.speaking_on or token.idx <= draft.source[0]:
                continue
            source = (draft.source[0], end_before(text, token.idx))
        found.append(span)
    chain, source = _once(found, text), without_where(source, text, words) if source is not None else None
    return draft if (chain, source) == (draft.relays, draft.source) else replace(draft, relays=chain, source=source)


def _his_paper(source: Chars, case: Token, text: Text, words: StatementWords) -> bool:
    """Whether an outlet is where a source works: "un journaliste au Figaro", "Paul Durand, collaborateur au Devoir"."""
    inside = text.tokens(source[0], case.idx)
    apposed = case.lower_ in {"à", "au", "aux"} and any(t.text == "," for t in inside[1:])
    return apposed or any(t.lower_ in words.press_jobs for t in inside)


def _once(found: list[Chars], text: Text) -> tuple[Chars, ...]:
    """Relays in reading order, each name once."""
    names: dict[str, Chars] = {}
    for start, end in sorted(found):
        names.setdefault(text.text[start:end].lower(), (start, end))
    return tuple(names.values())


def _interviewed(draft: Draft, text: Text, words: StatementWords) -> Iterator[Chars]:
    """ "Interrogé par l'AFP, X a déclaré": whoever asked is a relay."""
    if draft.cue is None or text.quote_at(draft.cue[0]) is not None:
        return
    sentence = text.sentence_at(draft.cue[0])
    for token in text.tokens(sentence.start, draft.cue[0]):
        if token.pos_ not in _PARTICIPLES or lemma_of(token, words) not in words.interviewed:
            continue
        if features(token, "VerbForm") != ("Part",):
            continue
        for case in token.doc[token.i + 1 : token.i + 5]:
            if case.lower_ in words.on_air and text.quote_at(case.idx) is None:
                span = _press(case, words)
                if span is not None and not draft.covers(*span):
                    yield span
                break


def _told(draft: Draft, text: Text, words: StatementWords) -> Iterator[Chars]:
    """ "told the paper", "told reporters": a listener of the press is a relay."""
    if draft.lemma not in words.tell:
        return
    verb = text.doc[draft.head]
    for child in verb.children:
        if child.dep_ in {"obj", "iobj"} and child.i > verb.i and is_media(child, words):
            start, end = phrase(child)
            if draft.covers(start, end):  # "told the agency that …", the clause hung on the agency
                end = child.idx + len(child)
            if not draft.covers(start, end):
                yield start, end
            return
    yield from _right_behind(verb, draft, words)


def _right_behind(verb: Token, draft: Draft, words: StatementWords) -> Iterator[Chars]:
    """The listener right behind a verb, however the parser hangs it: "told the correspondent that …"."""
    for token in verb.doc[verb.i + 1 : verb.i + 4]:
        if token.pos_ in {"NOUN", "PROPN"} and is_media(token, words) and token.head.i < token.i + 3:
            span = (verb.doc[verb.i + 1].idx, token.idx + len(token))
            if not draft.covers(*span):
                yield span
            return
        if token.pos_ not in {"DET", "ADJ", "PROPN", "NOUN"}:
            return


def _near(draft: Draft, text: Text, words: StatementWords) -> Iterator[Token]:
    """Tokens of the cue's own clause: around cue and source, up to the next stop, outside the content."""
    assert draft.cue is not None
    start = min(draft.cue[0], draft.source[0] if draft.source else draft.cue[0])
    end = max(draft.cue[1], draft.source[1] if draft.source else 0)
    sentence = text.sentence_at(draft.cue[0])
    told = draft.cue[0] if draft.source is not None and draft.source[1] < draft.cue[0] else end
    relative = next((t.idx for t in text.tokens(start, told) if "Rel" in features(t, "PronType")), told)
    for token in text.tokens(max(sentence.start, start - 60), min(sentence.end, end + 90)):
        if relative <= token.idx < told:
            continue  # "the Observatory, which relies on a network of sources, said"
        if draft.holds(token.idx):
            if token.idx > end:
                return
            continue
        if token.idx > end and (token.text in _STOPS or token.lower_ in words.according or _cites(token, words)):
            return
        yield token


def _cites(token: Token, words: StatementWords) -> bool:
    return token.pos_ == "VERB" and lemma_of(token, words) in words.asks_or_cites


def _press(token: Token, words: StatementWords) -> Chars | None:
    """The phrase behind a preposition that names an agency, an outlet or its people."""
    if token.lower_ not in words.to_whom and token.lower_ not in words.on_air:
        return None
    head = _head(token)
    if head is None or head.lower_ in words.vehicles or (head.lower_ in words.times and head.text[0].islower()):
        return None
    if is_media(head, words) and token.nbor(1).lower_ not in words.times:
        outlet = next((c for c in head.children if c.i > head.i and is_media(c, words)), None)
        if head.lower_ in words.into and outlet is not None:
            head = outlet  # "au micro de RTL"
        start, end = phrase(head)
        end = _before_speaker(head, start, end)
        return start, min(_whole_name(head.doc, end, words), _other_name(head, words))
    return None


def _before_speaker(head: Token, start: int, end: int) -> int:
    """Where an outlet ends that runs into whoever speaks behind its comma: "Dans La Libre, Paul Durand souligne"."""
    inside = [t for t in head.doc[head.i :] if start <= t.idx < end]
    comma = next((t for t in inside if t.text == "," and t.i + 1 < len(head.doc) and t.nbor(1).ent_type_ == "PER"), None)
    return int(comma.idx) if comma is not None else end


def _whole_name(doc: Doc, end: int, words: StatementWords) -> int:
    """Where the name of an outlet ends that the parse cut short: "France Inter", whose end it took for a verb."""
    after = next((t for t in doc if t.idx == end + 1), None)
    if after is not None and after.text[0].isupper() and after.lower_ in words.media_names:
        return after.idx + len(after)
    return end


def _other_name(head: Token, words: StatementWords) -> int:
    """Where a name run into an outlet's begins: "sur Cnews Paul Durand"."""
    names = [t for t in head.children if t.dep_ == "flat:name" and t.i > head.i]
    if head.lower_ in words.media_names and len(names) > 1 and not any(t.lower_ in words.media_names for t in names):
        return names[0].idx - 1
    return len(head.doc.text)


def _head(case: Token) -> Token | None:
    if case.head.i > case.i and case.head.i - case.i < 8 and case.head.pos_ in {"NOUN", "PROPN", "X", "ADJ"}:
        return case.head
    for token in case.doc[case.i + 1 : case.i + 4]:
        if token.pos_ in {"NOUN", "PROPN", "X"}:
            return token
        if token.pos_ in {"VERB", "PUNCT"}:
            return None
    return None


def is_media(head: Token, words: StatementWords) -> bool:
    """Whether a word names an agency or an outlet, or what one is called."""
    if head.lower_ in words.media_nouns:
        return True
    name = head.pos_ in {"PROPN", "X"} or head.text[:1].isupper()
    if not name:
        return False
    if head.lower_ in words.media_names:
        return True
    return any(t.lower_ in words.media_names for t in head.subtree if t.pos_ in {"PROPN", "X"} and t.i - head.i < 3)


def with_outer(draft: Draft, drafts: list[Draft]) -> tuple[Chars, ...]:
    """A draft's relays, and where it stands inside another's content, that one's source and relays behind them."""
    if draft.cue is None:
        return draft.relays
    outer = [
        other
        for other in drafts
        if other is not draft
        and other.source is not None
        and other.covers(*draft.cue) == draft.cue[1] - draft.cue[0]
        and other.size() > draft.size()
        and other.source != draft.source
    ]
    chain = list(draft.relays)
    for other in sorted(outer, key=Draft.size):
        if other.source is not None and other.source not in chain:
            chain.append(other.source)
        chain.extend(span for span in other.relays if span not in chain)
    return tuple(chain)
