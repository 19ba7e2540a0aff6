"""Explicit credits: the agency that a page says its text comes from, and the outlets that a passage cites."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from selon.language import lexicon
from selon.language.words.credits import CreditWords
from selon.model import Page, Passage, Reading

__all__ = ["Credit", "cited", "credit"]

_LINE = 90
"""A line longer than this is prose: only a credit at its very start or end, or in brackets, credits the page."""

_EDGE = 60


@dataclass(frozen=True, slots=True)
class Credit:
    """Who is credited with the whole page, and the words that say so."""

    agency: str
    text: str


@dataclass(frozen=True, slots=True)
class _Patterns:
    short: tuple[re.Pattern[str], ...]
    edge: tuple[re.Pattern[str], ...]
    cited: re.Pattern[str]
    photo: re.Pattern[str]
    names: dict[str, str]


def credit(reading: Reading) -> Credit | None:
    """The agency that most lines of a page credit with its text, or None; credits of pictures do not count."""
    patterns = _patterns(reading.page.language)
    if patterns is None:
        return None
    found = [
        hit
        for passage in reading.findings.passages
        if passage.kind in ("meta", "body", "boilerplate")
        for hit in (_credited(reading.page, passage, patterns),)
        if hit is not None
    ]
    if not found and (byline := _byline(reading.page, patterns)):
        return byline
    votes = Counter(hit.agency for hit in found)
    best = max(sorted(votes), key=lambda name: votes[name], default=None)
    return next((hit for hit in found if hit.agency == best), None)


def cited(page: Page, start: int, end: int) -> tuple[str, ...]:
    """The agencies and outlets that `[start, end)` of a page names as where it read this ("cités par RTL")."""
    patterns = _patterns(page.language)
    if patterns is None:
        return ()
    hits = patterns.cited.finditer(_straight(page.text[start:end]))
    return tuple(dict.fromkeys(patterns.names[hit.group("name").casefold()] for hit in hits))


def _credited(page: Page, passage: Passage, patterns: _Patterns) -> Credit | None:
    line = _straight(page.text[passage.start : passage.end])
    hit = _in_line(line, patterns) if len(line) <= _LINE else _at_edge(line, patterns)
    if hit is None:
        return None
    first = passage.start + hit.start()
    return Credit(patterns.names[hit.group("name").casefold()], page.text[first : first + len(hit.group())].strip())


def _in_line(line: str, patterns: _Patterns) -> re.Match[str] | None:
    if patterns.photo.search(line):
        return None
    return next((hit for pattern in patterns.short if (hit := pattern.search(line))), None)


def _at_edge(line: str, patterns: _Patterns) -> re.Match[str] | None:
    for start, end in ((len(line) - _EDGE, len(line)), (0, _EDGE)):
        for pattern in patterns.edge:
            hit = pattern.search(line, start, end)
            if hit and not patterns.photo.search(line, max(0, hit.start() - 30), hit.end()):
                return hit
    return None


def _byline(page: Page, patterns: _Patterns) -> Credit | None:
    names = (patterns.names.get(author.casefold()) for author in page.authors)
    agencies = [(name, author) for name, author in zip(names, page.authors, strict=True) if name]
    return next((Credit(name, author) for name, author in agencies if patterns.short[-1].search(author)), None)


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("\u00a0", " ")


def _either(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


@cache
def _patterns(language: str) -> _Patterns | None:
    words: CreditWords | None = lexicon(language, "credits")
    if words is None:
        return None
    low = {name.lower() for name in words.agencies if name.isupper() and len(name) > 2} - {"map", "tap"}
    name = rf"(?P<name>{_either(words.agencies)})\b"
    loose = rf"(?P<name>{_either({*words.agencies, *low})})\b"
    article = rf"(?i:{_either(words.articles)})?"
    led = rf"\b(?i:{_either(words.with_)})\s*:?\s*{article}{name}"
    cited = (
        rf"\b(?i:{_either(words.by)})\s+{article}[«\"“]?\s?(?P<name>{_either({**words.agencies, **words.outlets})})\b"
    )
    mark = rf"©\s*(?:\d{{4}}\s*)?{loose}"
    bracket = rf"\((?:[\w.]{{1,20}}\s?[/,&+]\s?)?{loose}(?:\s?(?:[/,&+]| -)[^()]{{0,30}})?\)"
    final = led + r"[^\w]{0,3}$"
    inside = rf"\({led}[^()]{{0,30}}\)"
    alone = rf"^(?:\w{{1,20}}\s?[/,&+-]\s?)?{name}(?:\s?[/,&+-].{{0,40}})?\.?$"
    return _Patterns(
        short=tuple(map(re.compile, (mark, bracket, inside, final, alone))),
        edge=tuple(map(re.compile, (mark, bracket, inside, final))),
        cited=re.compile(cited),
        photo=re.compile(rf"(?i)\b(?:{_either(words.photo)})\b"),
        names={each.casefold(): one for each, one in {**words.outlets, **words.agencies}.items()},
    )
