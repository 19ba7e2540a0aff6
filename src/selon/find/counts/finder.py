"""Counts of one page, block by block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from selon import language
from selon.find.blocks import Block
from selon.find.counts.agents import agent
from selon.find.counts.crowds import crowds
from selon.find.counts.drafts import Draft, drafts
from selon.find.counts.links import beside, coordinate, parts
from selon.find.counts.lists import listed
from selon.find.counts.none import nothings
from selon.find.counts.quantities import Quantity, quantities
from selon.find.counts.setting import innermost, period, stands_with
from selon.find.counts.tolls import tolls
from selon.find.counts.tree import governed
from selon.find.counts.victims import victims
from selon.find.counts.words import Words, ends_with, words
from selon.language.words.counts import CountWords, Trigger
from selon.model import Count, Page, Place, Span, Statement, Time

__all__ = ["find"]

_SKIPPED = frozenset({"boilerplate"})


def find(
    page: Page,
    parsed: Sequence[Block],
    statements: Sequence[Statement],
    times: Sequence[Time],
    places: Sequence[Place],
) -> tuple[Count, ...]:
    """Find the counts of a page in reading order.

    Works on a parsed page and, less well, on one whose language has no parser. A page in a language without the
    words for it has none.
    """
    lex: CountWords | None = language.lexicon(page.language, "counts")
    if lex is None:
        return ()
    crowd = bool(lex.crowd) and _crowd(lex).search(page.text) is not None
    counts: list[Count] = []
    for block in parsed:
        if block.kind not in _SKIPPED:
            counts += _in_block(block, lex, statements, times, places, len(counts), crowd)
    return tuple(counts)


@cache
def _crowd(lex: CountWords) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(lex.crowd))})\b", re.IGNORECASE)


def _in_block(
    block: Block,
    lex: CountWords,
    statements: Sequence[Statement],
    times: Sequence[Time],
    places: Sequence[Place],
    offset: int,
    crowd: bool,
) -> list[Count]:
    text = words(block.doc, block.text)
    if lex.triggers.keys().isdisjoint(text.low) and not (crowd and lex.according.intersection(text.low)):
        return []
    gapped = frozenset(s.content[0].start - block.start for s in statements if s.rule == "statement.gapped")
    rows = _rows(text, block, lex, times, crowd, gapped)
    found: list[tuple[Draft, Count]] = []
    place_in_page: dict[Draft, int] = {}
    for row in rows:
        for count in _counts(block, text, row, lex):
            place_in_page.setdefault(row, offset + len(found))
            found.append((row, _settled(count, block, text, row, lex, statements, times, places)))
    wholes = [_of_whole(count, row, place_in_page) for row, count in found]
    return [_in_statement_of_whole(count, wholes, offset, page_text=block.page.text) for count in wholes]


def _rows(
    text: Words, block: Block, lex: CountWords, times: Sequence[Time], crowd: bool, gapped: frozenset[int]
) -> list[Draft]:
    usable = [q for q in quantities(text, lex) if _usable(text, q, block, lex, times)]
    rows = drafts(text, usable, lex)
    listed(text, rows, lex)
    governed(text, rows, lex)
    coordinate(text, rows, lex)
    beside(text, rows, lex)
    crowds(text, rows, lex, crowd, gapped)
    parts(text, rows, lex)
    tolls(text, rows, lex)
    victims(text, rows, lex)
    crowds(text, rows, lex, crowd)
    rows += nothings(text, rows, lex)
    return sorted((row for row in rows if row.found), key=lambda row: row.quantity.first)


def _usable(text: Words, quantity: Quantity, block: Block, lex: CountWords, times: Sequence[Time]) -> bool:
    if quantity.kind == "vague" and _definite(text, quantity, block, lex):
        return False
    if quantity.kind in {"one", "zero", "vague"}:
        return True
    if _age(text, quantity, lex):
        return False
    before = text.at(quantity.first - 1)
    if ends_with(text, quantity.first, lex.parents):
        return False
    if quantity.first == quantity.number and before in lex.labels:
        return False
    start, end = text.begin[quantity.number] + block.start, text.end[quantity.end - 1] + block.start
    return not any(time.start < end and start < time.end for time in times)


def _definite(text: Words, quantity: Quantity, block: Block, lex: CountWords) -> bool:
    """A contracted article ("la mobilisation des agents") leaves no number open; one of its own ("des agents") does."""
    if quantity.end > quantity.first + 1 and text.at(quantity.first - 1) in lex.determiners:
        return True  # "le nombre de manifestants"
    span = block.doc.char_span(text.begin[quantity.number], text.end[quantity.number])
    return span is not None and span[0].pos_ == "ADP"


def _age(text: Words, quantity: Quantity, lex: CountWords) -> bool:
    """ "28 year old", "28-year-old", "28 ans, âgé"."""
    return text.at(quantity.end) in lex.things and text.at(quantity.end + 1) in lex.old


def _counts(block: Block, text: Words, row: Draft, lex: CountWords) -> Iterator[Count]:
    quantity = row.quantity
    end = max(row.end, quantity.lead + 1)
    span = block.chars(text.begin[quantity.lead], text.end[end - 1])
    seen = set()
    for found in row.found:
        trigger = found.trigger
        if trigger.effect in seen:
            continue
        seen.add(trigger.effect)
        yield Count(
            start=span.start,
            end=span.end,
            text=span.text,
            effect=trigger.effect,
            victims=_victims(block, text, row),
            low=quantity.low,
            high=quantity.high,
            rule=f"count.{found.rule}.{trigger.effect}",
            by=agent(block, text, row, found, lex),
            approx=quantity.approx,
            vague=quantity.kind == "vague",
            convention=_convention(quantity, lex),
            kind=_kind(text, row, trigger, lex),
        )


def _kind(text: Words, row: Draft, trigger: Trigger, lex: CountWords) -> str | None:
    """Police that are mobilised are deployed; others demonstrate."""
    if trigger.kind != "mobilised":
        return trigger.kind
    forces = row.phrase.head is not None and text.low[row.phrase.head] in lex.forces
    return "deployed" if forces else "demonstrating"


def _victims(block: Block, text: Words, row: Draft) -> str | None:
    if row.victims_of is not None and row.phrase.head is None:
        return _victims(block, text, row.victims_of)
    phrase = row.phrase
    own = phrase.own
    if phrase.head is None or phrase.end <= phrase.start or (own is not None and own.mode == "person" and not own.kind):
        return None
    span: Span = block.chars(text.begin[phrase.start], text.end[phrase.end - 1])
    return span.text.strip() or None


def _convention(quantity: Quantity, lex: CountWords) -> str | None:
    if quantity.heap is None:
        return None
    low, high = quantity.heap
    other = lex.numbers.conventions.get(quantity.heap)
    return f"language {low}-{high}" + (f"; {other[0]} {other[1]}-{other[2]}" if other else "")


def _settled(
    count: Count,
    block: Block,
    text: Words,
    row: Draft,
    lex: CountWords,
    statements: Sequence[Statement],
    times: Sequence[Time],
    places: Sequence[Place],
) -> Count:
    first = row.quantity.first
    dates = [time for time in times if time.type in {"DATE", "TIME"}]
    when = stands_with(block, text, first, dates, lex)
    time = dates[when] if when is not None else None
    return replace(
        count,
        statement=innermost(statements, count.start, text.end[row.quantity.end - 1] + block.start),
        time=list(times).index(time) if time is not None else None,
        place=stands_with(block, text, first, places, lex),
        period=period(text, first, row.end, row.quantity.kind, time, block, lex),
    )


def _in_statement_of_whole(count: Count, counts: Sequence[Count], offset: int, page_text: str) -> Count:
    """A part on nobody's authority stands in the statement of its whole, where no sentence ends between them."""
    whole = counts[count.total_of - offset] if count.total_of is not None else None
    if whole is None or count.statement is not None or whole.statement is None:
        return count
    between = page_text[whole.end : count.start]
    return count if any(sign in between for sign in ".!?\n") else replace(count, statement=whole.statement)


def _of_whole(count: Count, row: Draft, place_in_page: dict[Draft, int]) -> Count:
    return replace(count, total_of=place_in_page.get(row.whole)) if row.whole is not None else count
