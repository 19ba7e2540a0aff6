"""Whom a preposition of report names: "selon X", "d'après les premiers éléments", "de l'avis de Y"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.phrases import is_figure, phrase, with_office
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["STOPS", "closed", "coordinated", "named", "parts_verb", "pattern"]

_JOINTS = frozenset({",", "(", "-", "–", "—"})

STOPS = ",;:.!?()–—»”"
"""Signs at which a phrase ends."""


@cache
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the prepositions, whole, as a sentence, a headline or a line of capitals writes them."""
    options = "|".join(re.escape(cased) for word in words for cased in (word, word.capitalize(), word.title(), word.upper()))
    return re.compile(rf"\b(?<!['-])(?:{options})(?![\w-])")


def coordinated(gap: str) -> bool:
    """ "selon X et selon Y": both say the same."""
    words = gap.replace(",", " ").split()
    return bool(words) and words[-1].lower() in {"et", "ou", "comme", "and"} and len(gap) < 80 and "." not in gap


def named(text: Text, at: int, end: int, words: StatementWords) -> Chars | None:
    """The noun phrase behind the preposition `[at, end)`, or None where it is no source ("selon les cas")."""
    head = _head(text, end, words)
    if head is None or head.lower_ in words.not_sources or head.lower_ in words.which:
        return None
    if head.lower_ in words.tonic | words.pronouns.keys():
        return head.idx, head.idx + len(head)
    start, stop = phrase(_top(head, end))
    start = max(start, end)
    while start < stop and text.text[start] in " \n":
        start += 1
    stop = _end(text, at, start, stop, words)
    return (start, stop) if stop > start else None


def _head(text: Text, end: int, words: StatementWords) -> Token | None:
    """The noun or pronoun that a preposition names, whatever the parser hangs it on."""
    for token in text.tokens(end, min(len(text.text), end + 120)):
        if token.pos_ in {"NOUN", "PROPN", "PRON"} and token.lower_ not in {"l'", "le", "la", "les"}:
            return _possessed(token, words)
        if token.text in STOPS or token.pos_ in {"VERB", "SCONJ"}:
            return None
        if token.pos_ == "ADJ" and token.dep_ != "amod" and any(c.dep_ in {"case", "det"} for c in token.children):
            return token
    return None


def _possessed(token: Token, words: StatementWords) -> Token:
    """What a possessive stands before: "according to their type"."""
    if "Yes" not in features(token, "Poss") or token.head.i <= token.i:
        return token
    behind = token.nbor(1)
    return behind if behind.lower_ in words.not_sources else token.head


def _end(text: Text, at: int, start: int, stop: int, words: StatementWords) -> int:
    """Where the source behind the preposition at `at` ends, of all that the parser hangs on it."""
    again = pattern(words.according).search(text.text, start, stop)
    if again is not None and coordinated(text.text[start : again.start()]):
        stop = start + len(text.text[start : again.start()].rstrip(" ,").rsplit(" ", 1)[0].rstrip(" ,"))
    stop = _before_compared(text, start, _before_figure(text, start, closed(text, start, stop), words))
    if words.subject_first:
        stop = _before_subject(text, start, stop)
    if parts_verb(text, at):
        stop = _before_verb(text, start, stop)
    if text.text[stop - 1 : stop] == ")" and "(" not in text.text[start:stop]:
        stop -= 1
    stop = start + len(text.text[start:stop].rstrip(" -–—"))
    if stop > start and text.text[stop : stop + 1] == ",":
        whole = with_office(text.doc, (start, stop), words.offices)[1]
        stop = closed(text, start, _to_comma(text, whole) if whole > stop else stop)
    return stop


def _to_comma(text: Text, stop: int) -> int:
    """Where an apposition ends whose last words the parser parts from it: "…, élu du conseil régional, …"."""
    comma = text.text.find(",", stop, stop + 60)
    rest = text.tokens(stop, comma) if comma >= 0 else []
    apart = any(t.pos_ in {"VERB", "AUX", "PRON", "DET", "PUNCT"} for t in rest)
    return comma if 0 < len(rest) < 4 and not apart else stop


def _before_subject(text: Text, start: int, stop: int) -> int:
    """Where a source ends that no comma parts from the subject behind it: "According to medical sources six men died"."""
    tokens, behind = text.tokens(start, stop), text.tokens(stop, min(len(text.text), stop + 20))
    if not behind or behind[0].pos_ not in {"VERB", "AUX"}:
        return stop
    for before, token in pairwise(tokens):
        if token.pos_ in {"NUM", "DET"} and before.pos_ in {"NOUN", "PROPN", "ADV"}:
            ends = next(t for t in reversed(tokens[: tokens.index(token)]) if t.pos_ != "ADV")
            return int(ends.idx + len(ends))
    return stop


def _before_figure(text: Text, start: int, stop: int, words: StatementWords) -> int:
    """Where a source ends that runs into the figure of the next: "selon la police, 3500 selon les organisateurs"."""
    follow = text.text[stop : stop + 12].lstrip(' )"»”')
    again = pattern(words.according).search(text.text, start, stop) or pattern(words.according).match(follow)
    if again is None:
        return stop
    tokens = text.tokens(start, stop)
    number = next((k for k, t in enumerate(tokens) if k > 1 and is_figure(t)), None)
    joint = next((t for t in reversed(tokens[1:number]) if t.text in _JOINTS or t.pos_ == "CCONJ"), None) if number else None
    return start + len(text.text[start : joint.idx].rstrip(" ,")) if joint is not None else stop


def _before_compared(text: Text, start: int, stop: int) -> int:
    """Where a source ends that runs into the figure compared with: "selon le gouvernement, contre 38.600 samedi"."""
    tokens = text.tokens(start, stop)
    for comma, preposition, figure in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if comma.text == "," and preposition.pos_ == "ADP" and figure.text[0].isdigit() and comma.idx > start:
            return comma.idx
    return stop


def parts_verb(text: Text, start: int) -> bool:
    """Whether a preposition stands between an auxiliary and its verb: "aurait selon plusieurs sources payé …"."""
    before = text.tokens(max(0, start - 20), start)
    return bool(before) and before[-1].pos_ == "AUX" and "Fin" in features(before[-1], "VerbForm")


def _before_verb(text: Text, start: int, stop: int) -> int:
    """Where a source ends that a participle follows, the parser having taken it for the source's own."""
    verb = next((t for t in text.tokens(start, stop) if t.pos_ == "VERB" and "Part" in features(t, "VerbForm")), None)
    return verb.idx if verb is not None and verb.idx > start else stop


def closed(text: Text, start: int, stop: int) -> int:
    """An apposition is closed by a comma; where it is not, what stands behind its comma is the reported clause."""
    comma = text.text.rfind(",", start, stop)
    if comma < 0 or not text.text[stop : stop + 1].isspace():
        return stop
    follow = text.token_at(stop + 1)
    goes_on = "Fin" in features(follow, "VerbForm") or follow.dep_ in {"expl", "advmod", "iobj", "obj"}
    return comma if goes_on else stop


def _top(head: Token, end: int) -> Token:
    """The head of the phrase, where its first noun hangs on a later one."""
    for _ in range(3):
        if (
            head.head.idx >= end
            and head.head.i != head.i
            and (
                head.dep_ in {"flat:name", "flat", "compound", "nmod"}
                or (head.dep_ == "amod" and (head.pos_ == "VERB" or head.head.i == head.i + 1))
            )
            and head.head.i - head.i < 6
        ):
            head = head.head
    return head
