"""Numbers that stand alone and take their meaning from a crowd: "500 selon la police", "contre 8 000 samedi dernier"."""

from __future__ import annotations

from collections.abc import Sequence

from selon.find.counts.drafts import Draft
from selon.find.counts.effects import Found
from selon.find.counts.triggers import match_before
from selon.find.counts.words import Words
from selon.language.words.counts import CountWords, Trigger

__all__ = ["crowds"]

_COUNTED = frozenset({"figure", "word", "set", "heap"})
_STOPS = frozenset(".!?;")
_CLOSING = frozenset(",()»\"–—-")
_NEAR = 40
_LIST = 10
_MOST = 3_000_000
"""More people are no crowd: "elles sont 32 millions", of cars."""
_CROWD = Trigger(("crowd",), "other", "suffers", "demonstrating")


def crowds(text: Words, rows: Sequence[Draft], words: CountWords, crowd: bool, gapped: frozenset[int] = frozenset()) -> None:
    """Give numbers for which no word says what befell anybody the meaning of the count, or of the crowd, they go with.

    `crowd` says whether the page speaks of one; `gapped` is where numbers begin whose verb is left out.
    """
    for index, row in enumerate(rows):
        if row.found or row.part or row.quantity.kind not in _COUNTED or row.phrase.person is False:
            continue
        if row.phrase.head is not None and not row.phrase.person:
            continue
        row.found = (
            _aside(text, row, words)
            or _against(text, rows, index, words)
            or _left_out(text, rows, index, gapped)
            or _counted(text, rows, index, words, crowd)
            or _were(text, rows, index, words, crowd)
        )
        if row.found and row.phrase.head is None and row.found[0].rule == "repeated":
            row.victims_of = _last(text, rows, index) or _next(text, rows, index)


def _aside(text: Words, row: Draft, words: CountWords) -> list[Found]:
    """ "Un nombre record d'interpellations (près de 2 000)": the noun before the bracket."""
    at = row.quantity.lead - 1
    if row.phrase.head is not None or text.at(at) != "(" or text.at(row.end) not in {")", ","}:
        return []
    found = match_before(text, at, words, ("event", "person"))
    return [Found(found, at - len(found.words), 0, "aside")] if found is not None else []


def _against(text: Words, rows: Sequence[Draft], index: int, words: CountWords) -> list[Found]:
    """ "136 000 manifestants, contre 166 000 le 24 novembre": what is compared is the same."""
    row = rows[index]
    if text.at(row.quantity.lead - 1) not in words.against:
        return []
    last = _last(text, rows, index)
    return _repeated(last) if last is not None and not last.part else []


def _left_out(text: Words, rows: Sequence[Draft], index: int, gapped: frozenset[int]) -> list[Found]:
    """ "La police a compté 3.000 manifestants, la CGT 5.000": both counted the same."""
    last = _last(text, rows, index) if text.begin[rows[index].quantity.number] in gapped else None
    return _repeated(last) if last is not None else []


def _counted(text: Words, rows: Sequence[Draft], index: int, words: CountWords, crowd: bool) -> list[Found]:
    """ "500 selon la police", "120 personnes, selon la préfecture," where a crowd is spoken of."""
    row = rows[index]
    at = row.end
    while at < row.end + 3 and text.at(at) in _CLOSING:
        at += 1
    if text.at(at) not in words.according:
        return []
    near = _last(text, rows, index) or _next(text, rows, index) if row.phrase.head is None else None
    if near is not None:
        return _repeated(near)
    dated = text.at(row.quantity.first - 1) in words.determiners and row.phrase.head is None  # "avant le 21, selon la règle"
    told = crowd and not dated and text.at(at) not in words.weakly
    return [Found(_CROWD, row.quantity.first, 0, "crowd")] if told else []


def _were(text: Words, rows: Sequence[Draft], index: int, words: CountWords, crowd: bool) -> list[Found]:
    """ "Ils étaient 700 à Lyon, 520 à Tours": a crowd that was so many; and the further ones of the list."""
    row = rows[index]
    first = row.quantity.first
    if row.phrase.head is not None or not crowd or (row.quantity.low or 0) > _MOST:
        return []
    if text.at(first - 1) in words.to_be and text.at(first - 2) in words.they and text.at(row.end) not in words.things:
        return [Found(_CROWD, first - 1, 0, "crowd")]
    before = rows[index - 1] if index else None
    listed = before is not None and before.found and before.found[0].rule == "crowd" and first - before.end <= _LIST
    if listed and before is not None and _same_place(text, before, row, words):
        return [Found(_CROWD, first, 0, "crowd")]
    return []


def _same_place(text: Words, before: Draft, row: Draft, words: CountWords) -> bool:
    """Whether the same preposition follows both numbers ("700 à Lyon, 520 à Tours")."""
    between = text.low[before.end : row.quantity.first]
    return text.at(row.end) == text.at(before.end) in words.stop and not any(word in _STOPS for word in between)


def _repeated(row: Draft) -> list[Found]:
    return [Found(f.trigger, f.index, f.gap, "repeated") for f in row.found[:1]]


def _last(text: Words, rows: Sequence[Draft], index: int) -> Draft | None:
    """The count before, in the same sentence."""
    row = rows[index]
    for before in reversed(rows[:index]):
        between = text.low[before.end : row.quantity.first]
        if len(between) > _NEAR or any(word in _STOPS for word in between):
            return None
        if before.found and before.quantity.kind not in {"one", "zero", "rank"}:
            return before
    return None


def _next(text: Words, rows: Sequence[Draft], index: int) -> Draft | None:
    """The count behind, in the same sentence ("entre 700, selon la police, et 1 000 personnes, selon…")."""
    row = rows[index]
    for behind in rows[index + 1 :]:
        between = text.low[row.end : behind.quantity.first]
        if len(between) > _LIST or any(word in _STOPS for word in between):
            return None
        if behind.found:
            return behind
    return None
