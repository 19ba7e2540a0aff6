"""Actors of a page: persons, organisations, armed actors, agencies and outlets, each with all that names it."""

from __future__ import annotations

from collections.abc import Sequence

from selon.find.actors.mentions import mentions
from selon.find.actors.merge import merge
from selon.find.blocks import Block
from selon.language import lexicon
from selon.language.words.actors import ActorWords
from selon.model import Actor, Page

__all__ = ["find"]


def find(page: Page, parsed: Sequence[Block]) -> tuple[Actor, ...]:
    """The actors of a page in the order of their first mention; none in a language without words for them."""
    words: ActorWords | None = lexicon(page.language, "actors")
    if words is None:
        return ()
    return merge(page, [mention for block in parsed for mention in mentions(block, words)])
