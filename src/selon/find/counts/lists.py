"""Parts told in a row: "dont trois enfants et deux femmes", "two civilians, a nurse and a driver, were killed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selon.find.counts.drafts import Draft
from selon.find.counts.effects import resumes
from selon.find.counts.words import Words
from selon.language.words.counts import CountWords

__all__ = ["joined", "listed"]

_CLOSING = frozenset(".;,:)–—-")
_DASHES = frozenset("–—")
_OPENING = frozenset(",–—")
_BETWEEN = 4
_FAR = 6


def listed(text: Words, rows: Sequence[Draft], words: CountWords) -> None:
    """Mark as parts the further members of a list of parts, and the members of an apposition to a count."""
    for index, row in enumerate(rows):
        if row.part:
            _follow(text, rows, index, words)
        elif row.found and row.phrase.person is not False:
            for member in _apposed(text, rows, index, words):
                member.part = True


def joined(text: Words, left: Draft, right: Draft, words: CountWords) -> bool:
    """Whether only a comma, a conjunction or both stand between two counts."""
    between = text.low[left.end : right.quantity.first]
    joins = words.conjunctions | {",", "que", "well", "as"}
    return len(between) <= _BETWEEN and all(word in joins for word in between) and bool(between)


def _follow(text: Words, rows: Sequence[Draft], index: int, words: CountWords) -> None:
    """What is joined to a part is a part of the same count, unless something else befell it."""
    if index + 1 >= len(rows) or not joined(text, rows[index], rows[index + 1], words):
        return
    after = rows[index + 1]
    whole = next((row for row in reversed(rows[:index]) if not row.part and row.phrase.person), None)
    befell = {found.trigger.effect for found in after.found}
    same = whole is not None and (not whole.found or befell <= {found.trigger.effect for found in whole.found})
    if same and _people(after, listed=True) and not _besides(text, after, words) and whole is not None:
        after.part = _fits([after], whole)


def _apposed(text: Words, rows: Sequence[Draft], index: int, words: CountWords) -> list[Draft]:
    """The list behind a count's phrase, closed by a comma before the predicate, or behind its predicate."""
    whole = rows[index]
    found = whole.found[0]
    ends = {whole.end: True}
    if found.index >= whole.end:
        ends[found.index + len(found.trigger.words)] = False
    for end, before in ends.items():
        members = list(_chain(text, rows[index + 1 :], end, words))
        if not members or not _fits(members, whole) or any(_besides(text, row, words) for row in members):
            continue
        last = members[-1].end
        ahead = found.index < whole.quantity.first and text.at(members[0].quantity.first - 1) in _DASHES
        if ahead:
            closed = text.at(last) in _DASHES
        else:
            closed = text.at(last) in _OPENING and resumes(text, last + 1, words) if before else _is_end(text, last)
        if closed and all(before or not row.found for row in members):
            return members
    return []


def _chain(text: Words, rows: Sequence[Draft], end: int, words: CountWords) -> Iterator[Draft]:
    """The counts in a row that begin behind a comma at a word."""
    if not rows or not _opens(text, end, rows[0].quantity.first, words):
        return
    last: Draft | None = None
    for row in rows:
        if not _people(row) or (last is not None and not joined(text, last, row, words)):
            return
        yield row
        last = row


def _opens(text: Words, end: int, first: int, words: CountWords) -> bool:
    """Whether a list may open at a word: behind a comma or a dash, with no predicate since the count's end."""
    if first - end > _FAR or text.at(first - 1) not in _OPENING:
        return False
    since = text.low[end : first - 1]
    return not any(word in words.to_be or word in words.to_have or word in _CLOSING for word in since)


def _is_end(text: Words, index: int) -> bool:
    return index >= len(text) or text.at(index) in _CLOSING


def _people(row: Draft, *, listed: bool = False) -> bool:
    """Whether a count is of people; in a list of people an unknown noun is taken for them."""
    known = row.phrase.person is True or (listed and row.phrase.person is None and row.phrase.head is not None)
    return known and row.phrase.own is None and row.quantity.kind not in {"rank", "zero", "vague"}


def _besides(text: Words, row: Draft, words: CountWords) -> bool:
    return any(word in words.others for word in text.low[row.quantity.first : row.end])


def _fits(members: Sequence[Draft], whole: Draft) -> bool:
    """Whether parts are together no more than the whole says, where both say how many."""
    most = whole.quantity.high if whole.quantity.high is not None else whole.quantity.low
    return most is None or sum(row.quantity.low or 0 for row in members) <= most
