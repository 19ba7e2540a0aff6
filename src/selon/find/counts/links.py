"""Counts that take their meaning from another: coordinated ones, companions, parts of a whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from selon.find.counts.drafts import Draft, belongs
from selon.find.counts.effects import Found
from selon.find.counts.lists import joined
from selon.find.counts.triggers import match
from selon.find.counts.words import Words, ends_with
from selon.language.words.counts import CountWords, Mode

__all__ = ["beside", "coordinate", "parts"]

_STOPS = frozenset(".!?;")
_NEAR = 30
_ASIDE = 8
_LIST = 16
_VERBS: tuple[Mode, ...] = ("done", "does", "suffers")
_BESIDE = 16
_ALONE = frozenset({"figure", "word", "set", "heap"})


def coordinate(text: Words, rows: Sequence[Draft], words: CountWords) -> None:
    """Phrases joined by "and" or a comma share the predicate behind the last, or the verb before the first."""
    for left, right in zip(reversed(rows[:-1]), reversed(rows[1:]), strict=True):
        if not left.found and right.found and joined(text, left, right, words) and _person(left) and not right.part:
            shared = [
                f for f in right.found if f.index > right.quantity.first and f.rule in {"passive", "done", "suffers"}
            ]
            left.found = [Found(f.trigger, f.index, f.gap, "joined") for f in shared]
    for left, right in pairwise(rows):
        if not right.found and left.found and joined(text, left, right, words) and _person(right):
            shared = [f for f in left.found if f.index < left.quantity.first]
            right.found = [Found(f.trigger, f.index, f.gap, "joined") for f in shared]


def beside(text: Words, rows: Sequence[Draft], words: CountWords) -> None:
    """ "Killed along with his three children": they suffer what the nearest word before says; and who is joined to them."""
    for index, row in enumerate(rows):
        if row.found or not _person(row):
            continue
        first = row.quantity.first - (text.at(row.quantity.first - 1) in words.possessives)
        phrase = ends_with(text, first, words.beside)
        if phrase is not None:
            row.found = _nearest(text, first - len(phrase), words)
        elif index and rows[index - 1].found and joined(text, rows[index - 1], row, words):
            row.found = [f for f in rows[index - 1].found if f.rule == "beside"]


def _nearest(text: Words, end: int, words: CountWords) -> list[Found]:
    for index in range(end - 1, max(end - _BESIDE, 0), -1):
        if text.low[index] in _STOPS:
            return []
        found = match(text, index, words, ("done", "suffers", "does"))
        if found is not None:
            return [Found(found, index, 0, "beside")] if found.effect != "other" else []
    return []


def _person(row: Draft) -> bool:
    return row.phrase.person is True and row.quantity.kind not in {"rank", "zero"} and not row.part


def parts(text: Words, rows: Sequence[Draft], words: CountWords) -> None:
    """A part ("dont 16", "13 d'entre eux") is of the count before it, and suffers the same where nothing else is said."""
    for index, row in enumerate(rows):
        if not row.part and not _listed_part(text, rows, index, words) and not _in_list(text, row, words):
            continue
        opened = bool(ends_with(text, row.quantity.first, words.parts))
        marked = opened or _in_list(text, row, words)
        whole = _whole(text, rows, index, marked) or (_silent(text, rows, index, words) if marked else None)
        if whole is None or (marked and not opened and _apart(row, whole)):
            continue
        row.part, row.whole = True, whole
        close = [f for f in row.found if f.gap == 0]
        if not close and row.phrase.person is not False and _counts(row):
            row.found = [Found(f.trigger, f.index, f.gap, "part") for f in whole.found[:1]]
            row.victims_of = whole if row.phrase.head is None else None


def _counts(row: Draft) -> bool:
    if row.quantity.kind in {"one", "vague"}:
        return row.phrase.person is True
    return row.quantity.kind in _ALONE


def _listed_part(text: Words, rows: Sequence[Draft], index: int, words: CountWords) -> bool:
    """ "including three children and two women": the second of a list of parts, whose predicate may be the whole's."""
    before, row = rows[index - 1] if index else None, rows[index]
    if before is None or before.whole is None:
        return False
    if not row.found and joined(text, before, row, words):
        return True
    shared = any(found.rule == "whole" for found in before.whole.found)
    return shared and _person(row) and (joined(text, before, row, words) or _goes_on(text, before, row, words))


def _apart(row: Draft, whole: Draft) -> bool:
    """Whether something else befell the one than the other: "12 morts, dont le maire, et 8 blessés"."""
    return bool(row.found) and not {f.trigger.effect for f in row.found} & {f.trigger.effect for f in whole.found}


def _in_list(text: Words, row: Draft, words: CountWords) -> bool:
    """ "Including a retired pilot and his two nephews": a part further down the list that the word for parts opens."""
    if not _person(row) or row.quantity.kind == "vague":
        return False
    for end in range(row.quantity.first, max(row.quantity.first - _LIST, 0), -1):
        word = text.low[end - 1]
        if word in _STOPS or word in words.to_be or word in words.to_have or match(text, end - 1, words, _VERBS):
            return False
        if ends_with(text, end, words.parts):
            return end < row.quantity.first
    return False


def _whole(text: Words, rows: Sequence[Draft], index: int, same: bool) -> Draft | None:
    """The nearest count before that is no part itself and no smaller; in the same sentence if `same`."""
    row = rows[index]
    for other in range(index - 1, -1, -1):
        whole = rows[other]
        between = text.low[whole.end : row.quantity.first]
        if len(between) > (_NEAR if same else 3 * _NEAR):
            return None
        stops = sum(word in _STOPS for word in between)
        if stops > (0 if same else 2):
            return None
        if whole.found and whole.whole is None and _no_smaller(whole, row):
            return whole
    return None


def _silent(text: Words, rows: Sequence[Draft], index: int, words: CountWords) -> Draft | None:
    """A whole that nothing was found for while its part has the predicate ("40 people of two villages, including
    nine children, were killed"): it suffered what its part did."""
    row = rows[index]
    said = _said_behind(text, rows, index, words)
    for whole in reversed(rows[:index]):
        between = text.low[whole.end : row.quantity.first]
        if not said or len(between) > _NEAR or any(word in _STOPS for word in between):
            return None
        if belongs(text, whole, words):
            continue
        if not whole.found and whole.phrase.person is True and _counts(whole) and _no_smaller(whole, row):
            whole.found = [Found(f.trigger, f.index, f.gap, "whole") for f in said]
            return whole
    return None


def _said_behind(text: Words, rows: Sequence[Draft], index: int, words: CountWords) -> list[Found]:
    """The predicate behind a part, or behind the last of the parts joined to it."""
    last = rows[index]
    for row in rows[index:]:
        if row is not last and not (row.part and joined(text, last, row, words)) and not _goes_on(text, last, row, words):
            break
        last = row
        if row.phrase.partitive:
            continue  # "two of whom were pregnant" is said of two alone
        said = [f for f in row.found if f.index >= row.end and f.rule in {"passive", "done", "suffers"}]
        if said:
            return said
    return []


def _goes_on(text: Words, last: Draft, row: Draft, words: CountWords) -> bool:
    """Whether a list of parts goes on at a row: no verb but that of an aside ("two of whom were pregnant") between."""
    between = text.low[last.end : row.quantity.first]
    if len(between) > _ASIDE or any(word in _STOPS for word in between) or not (_person(row) or row.phrase.partitive):
        return False
    verbs = sum(word in words.to_be or word in words.to_have for word in between)
    return verbs <= last.phrase.partitive and bool(between) and (between[0] == "," or between[-1] in words.conjunctions)


def _no_smaller(whole: Draft, part: Draft) -> bool:
    most = whole.quantity.high if whole.quantity.high is not None else None
    least = part.quantity.low if part.quantity.low is not None else part.quantity.high
    return most is None or least is None or least <= most
