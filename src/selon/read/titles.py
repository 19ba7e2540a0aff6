"""One headline out of the several that a page gives: structured data, its visible heading, its window title."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence

from selon.language.furniture import without_section

__all__ = ["clean", "headline"]

_WEIGHTS = {"json-ld": 1.2, "opengraph": 0.9, "heading": 0.6, "window": 0.2}
"""How much each rule's word counts; two that agree outweigh one."""

_SEPARATOR = re.compile(r"\s+[-–—|·•»]\s+|\s*\|\s*")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\ufeff]")
_NOT_WORDS = re.compile(r"\W+")
_LONGEST = 500


def headline(candidates: Mapping[str, str | None], names: Sequence[str | None]) -> tuple[str | None, str]:
    """The headline, and the rule that gave it; the names of the site and the section are not left glued to it.

    `candidates` maps a rule ("json-ld", "opengraph", "heading", "window") to what it gives.
    """
    given = {rule: without_section(clean(text)) for rule, text in candidates.items() if text and clean(text)}
    unglued = {rule: _unglued(text, [t for r, t in given.items() if r != rule], names) for rule, text in given.items()}
    if not unglued:
        return None, ""
    votes: dict[str, float] = {}
    for rule, text in unglued.items():
        votes[_key(text)] = votes.get(_key(text), 0) + _WEIGHTS[rule]
    best = max(votes, key=lambda key: votes[key])
    rule = max((rule for rule, text in unglued.items() if _key(text) == best), key=lambda rule: _WEIGHTS[rule])
    return _settled(unglued[rule], [text for other, text in unglued.items() if other != "window"]), rule


def clean(text: str) -> str:
    """The text with entities resolved (some pages escape them twice), one space for many, invisible marks gone."""
    plain = html.unescape(html.unescape(text[:_LONGEST]))
    return " ".join(_INVISIBLE.sub("", plain).split())


def _key(text: str) -> str:
    return _NOT_WORDS.sub("", text.casefold())


def _unglued(text: str, others: Sequence[str], names: Sequence[str | None]) -> str:
    keys = {_key(other) for other in others}
    tails = {_key(name) for name in names if name}
    for shorter in _shortened(text):
        tail = _key(text[len(shorter) :])
        if _key(shorter) in keys or tail in tails or any(len(tail) > 2 and tail in name for name in tails):
            return shorter
    return text


def _shortened(text: str) -> Iterator[str]:
    """The text without its last part after a dash or a bar, then without the last two, …"""
    for cut in reversed(list(_SEPARATOR.finditer(text))):
        if cut.start() > 0:
            yield text[: cut.start()]


def _settled(text: str, others: Sequence[str]) -> str:
    """In full, where another rule has what was cut off."""
    if not text.endswith(("…", "...")):
        return text
    stub = text.rstrip("….").rsplit(" ", 1)[0]
    return next((other for other in others if len(other) > len(text) and other.startswith(stub)), text)
