"""Denials: what one source says and another one denies, on one page.

A denial answers what stands near it: an accusation that names who denies ("nie toute responsabilité"), whatever was
said last ("dément ces accusations"), or words that it takes up again. Where none of these shows, it answers nothing:
that two sources disagree is not guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selon.language import lexicon
from selon.language.words.weighing import WeighingWords
from selon.model import Conflict
from selon.weigh import scope
from selon.weigh.facts import Said
from selon.weigh.sources import contains, one_side, takes_up
from selon.weigh.words import tokens

__all__ = ["find"]

_NEXT, _NEAR, _FAR = 1, 2, 8
"""Most sentence ends between a denial and what it answers: where nothing but an accusation of who denies shows it, where
a few of its words do, and where many do."""

_BEFORE, _BEHIND = 24, 6
"""How many statements before a denial, and behind it, may be what it answers, so that no page makes the work quadratic."""

_LONG = 4_000
"""Most code points between the two."""

_SHARED, _MANY = 2, 3
_PART = 0.5
"""Fewest telling words, and least part of those of a denial, that it takes up from what it answers."""

_OPENS = 4
_SHORT = 3
"""A denial of charges names them with one of its first words, and says little else."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A statement on its page: all it spans, what it says of whom in its own words, and the telling ones of these."""

    said: Said
    start: int
    end: int
    about: tuple[str, ...]
    telling: frozenset[str]


def find(saids: Sequence[Said], home: Mapping[str, int]) -> tuple[Conflict, ...]:
    """The conflicts of statements; one for all that one source denies of statements that say the same.

    `home` numbers statements that say the same, by their id.
    """
    found: dict[tuple[int, str], Conflict] = {}
    for told, denied in _pairs(saids):
        if told.voice is not None and denied.voice is not None:
            sides = f"“{told.text}” ({told.voice.name}), “{denied.text}” ({denied.voice.name})"
            why = f"One source denies what another says: {sides}."
            key = (home[told.id], denied.voice.key)
            found.setdefault(key, Conflict(told.id, denied.id, "statement.denial", why))
    return tuple(found.values())


def _pairs(saids: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """A statement and its denial, in the order of the denials; at most one a denial, which may answer what nobody is named for."""
    pages: dict[str, list[Said]] = defaultdict(list)
    for said in saids:
        pages[said.page.id].append(said)
    for own in pages.values():
        words: WeighingWords | None = lexicon(own[0].page.language, "weighing")
        if words is not None and any(said.denied for said in own):
            yield from _on_page([_line(said, words) for said in own], words)


def _on_page(lines: Sequence[_Line], words: WeighingWords) -> Iterator[tuple[Said, Said]]:
    for at, denial in enumerate(lines):
        if denial.said.denied:
            around = lines[max(0, at - _BEFORE) : at + _BEHIND]
            rivals = [line for line in around if _rival(line, denial)]
            ranked = ((_answered(line, denial, words), line) for line in rivals)
            best = max(((rank, -turn, line) for turn, (rank, line) in enumerate(ranked) if rank), default=None, key=lambda r: r[:2])
            if best is not None:
                yield best[2].said, denial.said


def _line(said: Said, words: WeighingWords) -> _Line:
    statement, text = said.statement, said.page.text
    own = [*statement.content, *((statement.cue,) if statement.cue else ())]
    start, end = min(span.start for span in own), max(span.end for span in own)
    source = statement.source
    about = text[start:end]
    if source is not None and start <= source.start < end:
        about = f"{text[start : source.start]} {text[source.end : max(end, source.end)]}"
    if source is not None:
        start, end = min(start, source.start), max(end, source.end)
    content = {word for piece in statement.content for word in tokens(piece.text)}
    telling = frozenset(word for word in content if len(word) > 2 and word not in words.common and word not in words.empty)
    return _Line(said, start, end, tuple(tokens(about)), telling)


def _rival(line: _Line, denial: _Line) -> bool:
    """Whether somebody else says it, named or not, and it is not itself what reports the denial, or is reported in it."""
    one, other = line.said.voice, denial.said.voice
    if line.said.unsaid or (line.end > denial.start and denial.end > line.start):
        return False
    return one is None or other is None or not one_side(one, other, line.said.page.language)


def _answered(line: _Line, denial: _Line, words: WeighingWords) -> int:
    """How surely a denial answers a line; 0 where nothing shows it."""
    before = line.end <= denial.start
    between = (line.end, denial.start) if before else (denial.end, line.start)
    if between[1] - between[0] > _LONG:
        return 0
    ends = scope.ends(line.said.page.text, *between)
    opening = tuple(tokens(denial.said.statement.content[0].text)[:_OPENS])
    if before and ends <= _NEXT and _of_charges(denial, opening, words):
        return 2 + _FAR - ends
    if denial.said.voice is None or not takes_up(denial.said.voice, line.about, line.said.page.language):
        return 0
    shared = denial.telling.intersection(line.about)
    again = len(shared) >= max(_SHARED, _PART * len(denial.telling))
    blamed = _accuses(line, words) and (shared or (ends <= _NEXT and not words.blame.isdisjoint(opening)))
    reach = _FAR if again and len(shared) >= _MANY else _NEAR if before else _NEXT
    return 1 + _FAR - ends if (blamed or again) and ends <= reach else 0


def _of_charges(denial: _Line, opening: Sequence[str], words: WeighingWords) -> bool:
    """Whether all that is denied is what was said before: "ces accusations", not "une rumeur"."""
    pointed = opening[0] in words.pointing and not words.charges.isdisjoint(opening)
    return pointed and len(denial.telling) <= _SHORT


def _accuses(line: _Line, words: WeighingWords) -> bool:
    if line.said.statement.rule == "statement.accusation":
        return True
    return any(contains(line.about, phrase) for phrase in words.guilt)
