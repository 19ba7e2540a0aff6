"""Times of a page: recognised as units, composed into expressions, resolved against the page and what was said before.

The grammar is data (`selon/language/<code>/times.py`); this engine is one for all languages.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from selon.find.blocks import Block
from selon.find.times.ages import is_age
from selon.find.times.bounds import bounds
from selon.find.times.context import Context, Value, concrete
from selon.find.times.direction import direction, told
from selon.find.times.grammar import Expression, compose
from selon.find.times.pattern import Unit
from selon.find.times.recognise import recognise
from selon.find.times.resolve import resolve
from selon.language import lexicon
from selon.language.words.statements import StatementWords
from selon.language.words.times import TimeWords
from selon.model import Candidate, Page, Time

__all__ = ["find"]

_FIRST, _LAST = 1000, 2199
_MANY = 5
_TURNING = frozenset("day range slash feast month season quarter half grain part night clock hours noon nth".split())
_ENDS = frozenset(".!?…")
_Seen = tuple[Expression, int, int, bool]
_Read = Sequence[tuple[Block, Sequence[_Seen]]]


def find(page: Page, parsed: Sequence[Block]) -> tuple[Time, ...]:
    """The times of a page in reading order; none in its meta passages, none where the language has no words of time."""
    words: TimeWords | None = lexicon(page.language, "times")
    if words is None:
        return ()
    read = [
        (block, tuple(_expressions(block, page.language, words))) for block in parsed if block.kind != "meta"
    ]
    start = Context(_published(page), lasting=_historic(read, _published(page)))
    found = tuple(_resolved(read, start))
    settled = frozenset(day for _, _, value in found if not value.others and (day := (value.day or "")[:10]))
    if any(value.others for _, _, value in found):
        found = tuple(_resolved(read, replace(start, known=settled)))
    return tuple(_time(*each) for each in found)


_Found = tuple[Block, Expression, Value]


def _resolved(read: _Read, context: Context) -> Iterator[_Found]:
    """Every expression with its value, each in the light of what was said before it."""
    for block, expressions in read:
        context, sentence, carried = _fresh(context), 0, len(context.months)
        for expression, way, its, aside in expressions:
            context, sentence = (context if its == sentence else _fresh(context)), its
            value = resolve(expression, context.heading(way))
            if value is not None:
                yield block, expression, value
                context = _after(context, expression, value, aside)
        context = replace(context, months=context.months[carried:])


def _fresh(context: Context) -> Context:
    """The context at the head of a new sentence: the year goes, unless the whole page lies long ago."""
    return replace(context, near=False, year=context.year if context.lasting else None)


def _historic(read: _Read, published: date | None) -> bool:
    """Whether a page tells of times long past, so that a year once named holds until another is."""
    years = [int(year) for _, row in read for each, *_ in row if isinstance(year := each.worth.get("year"), int)]
    far = [year for year in years if published is None or abs(year - published.year) > 1]
    return len(far) >= _MANY and len(far) > 0.7 * len(years)


def _published(page: Page) -> date | None:
    day = concrete(page.published)
    return day if day is not None and _FIRST <= day.year <= _LAST else None


def _expressions(block: Block, language: str, words: TimeWords) -> Iterator[_Seen]:
    units = recognise(block.text, language)
    verbs = _verbs(language)
    ends = [index for index, unit in enumerate(units) if unit.word in _ENDS]
    for expression in compose(units, language):
        if not is_age(expression, units, words) and not _named(expression, block.text):
            aside = expression.meaning == "day" and told(block.doc, expression.start, expression.end, verbs)
            yield expression, _way(block, expression, units, words), bisect_left(ends, expression.first), aside


def _named(expression: Expression, text: str) -> bool:
    """Whether an hour is rather a name: "la gare du Midi", capitalised within a sentence."""
    lead = text[: expression.start].rstrip()
    return expression.rule.startswith("clock.noon") and text[expression.start].isupper() and lead[-1:].isalnum()


@cache
def _verbs(language: str) -> frozenset[str]:
    """Verbs of speech (lemmas); none where the language has no words of statements."""
    said: StatementWords | None = lexicon(language, "statements")
    return said.say | said.learn if said is not None else frozenset()


def _way(block: Block, expression: Expression, units: Sequence[Unit], words: TimeWords) -> int:
    """The direction an expression looks: by the word before it, else by its sentence; where it matters."""
    if expression.meaning not in _TURNING:
        return 0
    before = [unit.word for unit in units[max(0, expression.first - 2) : expression.first]]
    for word in reversed(before):
        if word in words.toward:
            return 2 * words.toward[word]
    return direction(block.doc, expression.start, expression.end, words)


def _after(context: Context, expression: Expression, value: Value, aside: bool) -> Context:
    """What the next expression of the passage may lean on; not the day of the telling, where another was named.

    `aside` says that the expression is the day of the telling.
    """
    year, months = context.year, context.months
    if value.year is not None:
        far = context.page is None or abs(value.year - context.page.year) > 1
        year = value.year if far else None
        month = expression.worth.get("month")
        if far and isinstance(month, int):
            months = (*months, (month, value.year))
    if value.day is None or (aside and context.day is not None):
        return replace(context, year=year, months=months)
    return replace(context, day=value.day, near=True, year=year, months=months)


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
