"""The elements of a page that follow one, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

__all__ = ["following"]


def following(
    heading: HtmlElement, without: frozenset[str] = frozenset(), steps: int | None = None
) -> Iterator[HtmlElement]:
    """The elements behind one: its next siblings with all in them, then those of its parents, nearest first.

    Elements with a tag of `without` are left out with all in them; `steps` is how many parents are gone up to, all
    where it is None.
    """
    for holder in (heading, *islice(heading.iterancestors(), steps)):
        for sibling in holder.itersiblings():
            yield from _within(sibling, without)


def _within(element: HtmlElement, without: frozenset[str]) -> Iterator[HtmlElement]:
    if isinstance(element.tag, str) and element.tag not in without:
        yield element
        for child in element:
            yield from _within(child, without)
