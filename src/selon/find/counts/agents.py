"""Who or what did it: the agent of the passive, the subject of the active verb, or the event that did the harm."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.blocks import Block
from selon.find.counts.drafts import Draft
from selon.find.counts.effects import Found
from selon.find.counts.words import Words, starts_with
from selon.find.features import features
from selon.language.words.counts import CountWords

__all__ = ["agent"]

_BEHIND = 14
_ENDS = frozenset('.!?;:,()«»“”"')


def agent(block: Block, text: Words, row: Draft, found: Found, words: CountWords) -> str | None:
    """The words that name who or what did it, None where the clause names none."""
    if found.trigger.effect == "other" and found.trigger.kind not in {"assaulted", "casualties"}:
        return None
    start = max(row.end, found.index + len(found.trigger.words) if found.index >= row.quantity.first else row.end)
    passive = _behind(block, text, start, words)
    if passive is not None:
        return _written(block, text, *passive)
    return _subject(block, text, row, found, words)


def _behind(block: Block, text: Words, start: int, words: CountWords) -> tuple[int, int] | None:
    """ "par l'armée", "dans l'attaque d'un village"."""
    for index in range(start, min(start + _BEHIND, len(text))):
        word = text.low[index]
        if word in _ENDS:
            return None
        if word in words.agent and text.at(index + 1) not in words.before_noun:
            if index > start and _of_another(block, text, index):
                return None
            return index + 1, _extent(text, index + 1, words)
        phrase = starts_with(text, index, words.in_blow)
        if phrase is not None:
            at = index + len(phrase)
            end = _extent(text, at, words)
            if any(w in words.blow for w in text.low[at : min(at + 5, end)]):
                return at, end
    return None


def _of_another(block: Block, text: Words, index: int) -> bool:
    """Whether the words are those of a participle that describes something else: "une boîte fréquentée par des touristes"."""
    span = block.doc.char_span(text.begin[index - 1], text.end[index - 1], alignment_mode="expand")
    token = span.root if span is not None else None
    return token is not None and token.dep_.startswith("acl") and "Part" in features(token, "VerbForm")


def _extent(text: Words, start: int, words: CountWords) -> int:
    end = start
    while end < len(text) and end < start + 12:
        word = text.low[end]
        inner = word in words.determiners or word in words.numbers.of
        if word in _ENDS or (word in words.stop and not inner and end > start):
            break
        end += 1
    while end > start + 1 and (text.low[end - 1] in words.determiners or text.low[end - 1] in words.numbers.of):
        end -= 1
    return end


def _written(block: Block, text: Words, start: int, end: int) -> str | None:
    return block.chars(text.begin[start], text.end[end - 1]).text if end > start else None


def _subject(block: Block, text: Words, row: Draft, found: Found, words: CountWords) -> str | None:
    """The subject of the verb before the count: by the parse where there is one."""
    if found.index >= row.quantity.first and found.rule != "noun":
        return None
    if not block.doc.has_annotation("DEP"):
        return _subject_by_words(block, text, found, words)
    verb = _verb(block, text, row, found)
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None) if verb is not None else None
    if subject is None or subject.i > (verb.i if verb is not None else 0):
        return None
    if subject.pos_ == "PRON" and verb is not None and verb.dep_ == "acl:relcl":
        subject = verb.head
        return _noun(block, subject, verb.i)
    return _noun(block, subject, None)


def _verb(block: Block, text: Words, row: Draft, found: Found) -> Token | None:
    index = found.index if found.index < row.quantity.first else row.phrase.head or row.quantity.number
    span = block.doc.char_span(text.begin[index], text.end[index], alignment_mode="expand")
    if span is None:
        return None
    token = span.root
    if found.index < row.quantity.first:
        return token
    return token.head if token.dep_ in {"obj", "conj"} and token.head.pos_ in {"VERB", "AUX"} else None


def _noun(block: Block, head: Token, before: int | None) -> str | None:
    tokens = [t for t in head.subtree if before is None or t.i < before]
    tokens = [t for t in tokens if t.i >= head.left_edge.i]
    relative = next((c.left_edge.i for c in head.children if c.dep_ == "acl:relcl"), None)
    if relative is not None:
        tokens = [t for t in tokens if t.i < relative]
    while tokens and (tokens[-1].is_punct or tokens[-1].pos_ == "PRON"):
        tokens.pop()
    if not tokens or len(tokens) > 25:
        return None
    return block.span(tokens[0].i, tokens[-1].i + 1).text


def _subject_by_words(block: Block, text: Words, found: Found, words: CountWords) -> str | None:
    end = found.index
    while end > 0 and (text.low[end - 1] in words.to_have or text.low[end - 1] in words.skip):
        end -= 1
    start = end
    while (
        start > max(end - 8, 0) and text.low[start - 1] not in _ENDS and text.low[start - 1] not in words.conjunctions
    ):
        if text.low[start - 1] in words.relative or text.low[start - 1] in words.to_be:
            break
        start -= 1
    return _written(block, text, start, end)
