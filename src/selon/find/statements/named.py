"""Whom the words of a source name themselves: a person of the page, a body, or somebody else beside one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selon.language.words.statements import StatementWords
from selon.model import Actor, Span

__all__ = ["actor", "body", "plain", "says_who", "shared", "whole"]

_MOST = 0.6
"""The part of a source's words that the name of a body must take in, to be it."""

_WORD = re.compile(r"[\w'’.-]+")


def plain(text: str) -> str:
    """A phrase in lower case, with plain apostrophes and single spaces."""
    return " ".join(text.lower().replace("’", "'").split())


def actor(span: Span, actors: Sequence[Actor], words: StatementWords) -> str | None:
    """The actor that the source's words name, persons first."""
    inside = [(m, a) for a in actors for m in a.mentions if span.start <= m.start and m.end <= span.end]
    persons = [(m, a) for m, a in inside if a.kind == "person"]
    named = next((a for m, a in persons if _speaks(span, m, words)), None)
    if named is not None or persons:
        return named.name if named is not None else None
    surname = _WORD.findall(span.text)[-1:] if " " in span.text else []  # bare, it would be among the mentions
    for one in actors:
        if one.kind == "person" and surname and one.name.split()[-1] == surname[0] and surname[0][:1].isupper():
            return one.name
    return whole(span, actors, words, len(span.text))


def shared(span: Span, actors: Sequence[Actor]) -> bool:
    """Whether a source is a bare surname that several persons of the page bear."""
    bearers = {one.name for one in actors if one.kind == "person" and one.name.split()[-1] == span.text}
    return len(bearers) > 1


def whole(span: Span, actors: Sequence[Actor], words: StatementWords, size: int) -> str | None:
    """The body whose name takes in most of the `size` code points of a source."""
    inside = [(m, a) for a in actors for m in a.mentions if span.start <= m.start and m.end <= span.end]
    named = (a.name for m, a in inside if m.end - m.start >= _MOST * size and not _officer(span, m, words))
    return next(named, None)


def body(span: Span, actors: Sequence[Actor], words: StatementWords) -> str | None:
    """The only body of the page that one word of its name stands for ("the Observatory"), or that such a body is called."""
    said = _WORD.findall(span.text.replace("'", " ").replace("’", " "))
    if not said or words.of_whom.intersection(plain(span.text).split()):
        return None
    last = said[-1]
    called = words.bodies.get(last.lower()) or words.bodies.get(" ".join(said[-2:]).lower(), frozenset())
    sought = {last.lower()} if last[0].isupper() and len(said) > 1 else called
    named = [a.name for a in actors if a.kind == "organisation" and " " in a.name and a.name[-1].isalnum()]
    bodies = {name for name in named if sought & set(plain(name).split())}
    return bodies.pop() if len(bodies) == 1 else None


def says_who(span: Span, words: StatementWords) -> bool:
    """Whether a name stands right behind an office, so that it is not somebody else's: "President Jane Roe"."""
    said = _WORD.findall(span.text)
    name = len(said)
    while name and said[name - 1][0].isupper() and said[name - 1].lower() not in words.offices:
        name -= 1
    return 0 < name < len(said) and said[name - 1].lower() in words.offices


def _officer(span: Span, mention: Span, words: StatementWords) -> bool:
    """Whether somebody of a body speaks: "la présidente du Rassemblement national" is not the party."""
    before = _WORD.findall(plain(span.text[: mention.start - span.start]))
    return not words.offices.isdisjoint(before) and not _speaks(span, mention, words)


def _speaks(span: Span, mention: Span, words: StatementWords) -> bool:
    """Whether a person named in a source is it: "les mots de X" are X's, "un proche de X" is somebody else."""
    before = _WORD.findall(plain(span.text[: mention.start - span.start]).replace("'", "' "))
    behind = plain(span.text[mention.end - span.start :])
    whose = behind[2:].split() if behind.startswith("'s ") else []
    of = bool(before) and before[-1] in words.of_whom
    return not (of or whose) or not words.own_words.isdisjoint((*before, *whose))
