"""The whole subject before its verb, in a language that puts it first, where the parser holds only a part of it.

Pages that lost their commas part nothing: "Earlier in the day a source at the Larna police command told the agency …".
"""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["whole_subject"]

_NOMINAL = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM"})
_FAR = 200
"""How many characters before a source or its verb are looked at."""

_LONGEST = 12
"""Most words that are added at either end."""


def whole_subject(source: Chars, cue: Chars, text: Text, words: StatementWords) -> Chars:
    """A source that ends before its verb, from its own first word up to the verb, without the times at its two ends."""
    if not words.subject_first or source[1] > cue[0] or text.quote_at(source[0]) is not None:
        return source
    source = _resumed(cue, text, words) or source
    tokens = [*_ahead(source, text, words), *text.tokens(*source)]
    tokens += _behind(source, cue, text, words)
    tokens = _timeless(tokens, words)
    return (tokens[0].idx, tokens[-1].idx + len(tokens[-1])) if tokens else source


def _resumed(cue: Chars, text: Text, words: StatementWords) -> Chars | None:
    """ "Deals which the government says are unfair": between a relative pronoun and the verb stands who says it."""
    lead = text.tokens(max(text.sentence_at(cue[0]).start, cue[0] - _FAR), cue[0])
    at = next((k for k in range(len(lead) - 1, -1, -1) if "Rel" in features(lead[k], "PronType")), None)
    who = lead[at + 1 :] if at is not None else []
    if any(t.lower_ in words.times for t in who):
        return None
    if not who or not _nominal_run(who) or not (who[0].pos_ in {"DET", "PROPN"} or _alone(who, words)):
        return None
    return who[0].idx, who[-1].idx + len(who[-1])


def _alone(who: list[Token], words: StatementWords) -> bool:
    """Whether one bare noun is who says it: "which activists said", not "which monitors the war"."""
    token = who[0]
    named = {token.lower_, token.lemma_.lower()}
    return len(who) == 1 and not (named.isdisjoint(words.kinds) and named.isdisjoint(words.counters))


def _ahead(source: Chars, text: Text, words: StatementWords) -> list[Token]:
    """What stands before a source in its sentence and belongs to it: "the agency's" of a correspondent, "a source at"."""
    lead = text.tokens(max(text.sentence_at(source[0]).start, source[0] - _FAR), source[0])
    tail = lead[-_LONGEST:]
    while tail and not (_nominal_run(tail) and tail[0].pos_ != "ADP"):
        tail.pop(0)
    origin = next((k for k in range(len(tail) - 1, -1, -1) if tail[k].lower_ in words.source_nouns), None)
    if origin is not None:
        first = next((k for k in range(origin, -1, -1) if tail[k].pos_ == "DET"), origin)
        return tail[first:]
    own = text.tokens(*source)
    if lead and lead[-1].pos_ in {"ADP", "DET"}:
        return _phrase_ahead(lead)
    bare = bool(own) and own[0].pos_ == "NOUN" and own[0].lower_ in words.press_jobs
    named = [t for t in lead if t.pos_ in {"PROPN", "NOUN"}]
    return lead if bare and len(named) == len(lead) <= 3 else []


def _phrase_ahead(lead: list[Token]) -> list[Token]:
    """The noun phrase that a preposition or article before a source goes on: "an activist with the" Larna Media Centre."""
    k = len(lead)
    while k > len(lead) - _LONGEST and k and _nominal_run(lead[k - 1 : k]):
        k -= 1
        if lead[k].pos_ == "DET":
            if not k or lead[k - 1].pos_ != "ADP":
                return lead[k:]
            k -= 1
    return []


def _nominal_run(tokens: list[Token]) -> bool:
    return all(t.pos_ in _NOMINAL or t.text == "-" for t in tokens)


def _behind(source: Chars, cue: Chars, text: Text, words: StatementWords) -> list[Token]:
    """What stands between a source and its verb and can only belong to it: "at the Larna police command"."""
    gap = text.tokens(source[1], cue[0])
    place = bool(gap) and gap[0].pos_ in {"ADP", "PROPN"} and gap[-1].pos_ in {"PROPN", "NOUN"}
    if not place or len(gap) > _LONGEST or not _nominal_run(gap):
        return []
    vague = any(t.lower_ in words.times | words.vehicles for t in gap)
    return [] if vague else gap


def _timeless(tokens: list[Token], words: StatementWords) -> list[Token]:
    """Without "Earlier", "Earlier in the day" or "The day before" at the beginning, and "on Sunday" at the end."""
    if len(tokens) > 2 and tokens[0].lower_ in words.openers:
        tokens = tokens[1:]
    when = next((k for k, t in enumerate(tokens[:4]) if t.lower_ in words.times), None)
    if when is not None and when < 3 and tokens[0].pos_ in {"ADP", "DET", "ADV"}:
        starts = (k for k in range(when + 1, len(tokens)) if tokens[k].pos_ == "DET")
        named = when + 1 < len(tokens) and tokens[when + 1].pos_ in {"DET", "NOUN", "PROPN", "ADJ"}
        after = when + 1 if named else next(starts, None)
        tokens = tokens[after:] if after is not None else tokens
    if len(tokens) > 2 and tokens[-2].lower_ in words.on_days and tokens[-1].lower_ in words.times:
        tokens = tokens[:-2]
    return tokens
