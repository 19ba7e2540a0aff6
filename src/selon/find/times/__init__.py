"""Times of a page: recognised as units, composed into expressions, resolved against the page and what was said before.

The grammar is data (`selon/language/<code>/times.py`); this engine is one for all languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from selon.find.blocks import Block
from selon.find.times.ages import is_age
from selon.find.times.bounds import bounds
from selon.find.times.context import Context, Value, concrete
from selon.find.times.direction import direction
from selon.find.times.grammar import Expression, compose
from selon.find.times.recognise import recognise
from selon.find.times.resolve import resolve
from selon.language import lexicon, normalise
from selon.language.words.times import TimeWords
from selon.model import Candidate, Page, Time

__all__ = ["find"]


def find(page: Page, parsed: Sequence[Block]) -> tuple[Time, ...]:
    """The times of a page in reading order; none in its meta passages, none where the language has no words of time."""
    words: TimeWords | None = lexicon(page.language, "times")
    if words is None:
        return ()
    context = Context(_published(page))
    found: list[Time] = []
    for block in parsed:
        if block.kind == "meta":
            continue
        context = replace(context, near=False, year=None)
        for expression in _expressions(block, page.language, words):
            context = context.heading(direction(block.doc, expression.start, expression.end, words))
            value = resolve(expression, context)
            if value is not None:
                found.append(_time(block, expression, value))
                context = _after(context, value)
    return tuple(found)


def _published(page: Page) -> date | None:
    return concrete(page.published)


def _expressions(block: Block, language: str, words: TimeWords) -> Iterator[Expression]:
    units = recognise(normalise(block.doc.text), language)
    for expression in compose(units, language):
        if not is_age(expression, units, words):
            yield expression


def _after(context: Context, value: Value) -> Context:
    """What the next expression of the passage may lean on."""
    year = context.year
    if value.year is not None:
        far = context.page is None or abs(value.year - context.page.year) > 1
        year = value.year if far else None
    if value.day is None:
        return replace(context, year=year)
    return replace(context, day=value.day, near=True, year=year)


def _time(block: Block, expression: Expression, value: Value) -> Time:
    span = block.chars(expression.start, expression.end)
    earliest, latest, precision = bounds(value.value, value.mod)
    if value.others:
        edges = [bounds(other, value.mod) for other in value.others]
        earliest = min((edge[0] for edge in edges if edge[0]), default=earliest)
        latest = max((edge[1] for edge in edges if edge[1]), default=latest)
    return Time(
        span.start,
        span.end,
        span.text,
        value.value,
        value.type,
        expression.rule,
        value.mod,
        earliest,
        latest,
        precision,
        tuple(Candidate(other, 1 / len(value.others)) for other in value.others),
    )
