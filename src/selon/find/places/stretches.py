"""Stretches of words that a gazetteer knows, the longest first, and runs of capitals that it does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from selon.find.actors.names import Word
from selon.find.places.gazetteer import Entry, Gazetteer
from selon.language.words.actors import ActorWords
from selon.language.words.places import PlaceWords

__all__ = ["Stretch", "inner", "look", "stretches"]

_SIDES = frozenset({"est", "ouest", "nord", "sud", "east", "west", "north", "south"})
_AND = frozenset({"et", "and"})
_LONGEST = 6
_KNOWN = 1_000_000
_WELL_KNOWN = 50_000
_BESIDE = 5.0
_GAPS = frozenset({" ", "-", " d'", " l'", "\n"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to `last` of a block, the characters they span, and what the gazetteer holds under the name."""

    first: int
    last: int
    start: int
    end: int
    entries: tuple[Entry, ...]


def stretches(
    text: str, found: Sequence[Word], covered: bytearray, gazetteer: Gazetteer, places: PlaceWords, actors: ActorWords
) -> Iterator[Stretch]:
    """Every stretch of capitalised words outside what is covered, in reading order, none overlapping another."""
    i = 0
    while i < len(found):
        word = found[i]
        if not word.capital or covered[word.start] or _opener(word, places, actors):
            i += 1
            continue
        stretch = _longest(text, found, i, covered, gazetteer, places)
        yield stretch
        i = stretch.last + 1


def _opener(word: Word, places: PlaceWords, actors: ActorWords) -> bool:
    """Whether the word is an article or a preposition that has a capital only because it opens a sentence."""
    low = word.text.lower()
    if low.rpartition("-")[2] in places.attached:
        return "-" in low
    return (word.opens or len(low) < 3) and (low in actors.openers or low in places.locative or low in places.genitive)


def _longest(
    text: str, found: Sequence[Word], first: int, covered: bytearray, gazetteer: Gazetteer, places: PlaceWords
) -> Stretch:
    ends = _ends(text, found, first, covered, places)
    start = found[first].start
    whole = _whole(found, ends)
    for last in reversed(_ends(text, found, first, covered, places, places.qualifiers)):
        if last < whole:
            break
        for cut in _cuts(text[start : found[last].end], places):
            name = text[start : found[last].end - cut]
            entries = look(name, gazetteer, places)
            if entries and not (last < _run(ends) and _weak(entries)):
                return Stretch(first, last, start, found[last].end - cut, entries)
    base = _based(text[start : found[ends[0]].end], gazetteer)
    if base and len(ends) == 1:
        return Stretch(first, first, start, found[first].end, base)
    last = max(whole, _run(ends))
    return Stretch(first, last, start, found[last].end, ())


def _based(name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The place of which the name is a side: "Nîmes-Ouest" lies at Nîmes, to within some kilometres."""
    base, _, side = name.rpartition("-")
    if side.lower() not in _SIDES or not base:
        return ()
    return tuple(replace(e, km=e.km + 5, primary=False) for e in gazetteer.find(base) if e.level == "city")


def _weak(entries: Sequence[Entry]) -> bool:
    """Whether a name is only a by-name of small towns: not enough to cut a longer run of capitals for."""
    return not any(entry.primary or entry.population >= _KNOWN for entry in entries)


def _whole(found: Sequence[Word], ends: Sequence[int]) -> int:
    """The least word that a name must reach: none is cut before an Arabic article ("Bustan al-Qasr")."""
    whole = ends[0]
    for end in ends[1:]:
        if any(word.text in _AND for word in found[whole + 1 : end]):
            break
        before = found[end - 1].text if end - 1 > ends[0] else ""
        if found[end].text.startswith(("al-", "el-")) or before in {"al", "el"}:
            whole = end
    return whole


def _cuts(name: str, places: PlaceWords) -> Iterator[int]:
    """How many characters at its end may not belong to the name: none, or a possessive's."""
    yield 0
    for ending in places.possessive:
        if name.endswith(ending) and len(name) > max(4, len(ending) + 1):
            yield len(ending)


def look(name: str, gazetteer: Gazetteer, places: PlaceWords) -> tuple[Entry, ...]:
    """What the gazetteer holds under a name or what it abbreviates; nothing under other words of capitals alone."""
    plain = name.lower().replace(".", "").replace("-", " ").strip()
    if plain in places.abbreviations:
        return gazetteer.find(places.abbreviations[plain]) if name[0].isupper() and not name.islower() else ()
    if name.isupper() and len(name) < 5:
        return ()
    return gazetteer.find(name)


def inner(name: str, gazetteer: Gazetteer, places: PlaceWords) -> tuple[Entry, ...]:
    """The well-known place that a longer name holds: "Bank of Vernoy" is at Vernoy, to within some kilometres.

    The longest part counts, of two equal ones the last.
    """
    words = name.split()
    for length in range(min(len(words) - 1, _LONGEST), 0, -1):
        for first in range(len(words) - length, -1, -1):
            part = " ".join(words[first : first + length]).strip(",.'’")
            if not part[:1].isupper() or part.lower() in places.common:
                continue
            found = tuple(e for e in gazetteer.people(part) or look(part, gazetteer, places) if _known(e, first))
            if found:
                return tuple(replace(e, km=e.km + _BESIDE, primary=False) for e in found)
    return ()


def _known(entry: Entry, first: int) -> bool:
    """Whether a place is known well enough to be named so; a region that opens the name is ("Colorado State")."""
    if entry.level == "region":
        return entry.source == "regions" or not first
    return entry.level == "country" or entry.population >= _WELL_KNOWN or entry.capital


def _ends(
    text: str,
    found: Sequence[Word],
    first: int,
    covered: bytearray,
    places: PlaceWords,
    qualifiers: frozenset[str] = frozenset(),
) -> list[int]:
    """The words at which a name that begins at `first` may end; with `qualifiers`, small words too ("Arabie saoudite")."""
    ends, at = [first], first
    while at - first + 1 < _LONGEST and at + 1 < len(found):
        left, right = found[at], found[at + 1]
        gap = text[left.end : right.start]
        if gap not in _GAPS or covered[right.start]:
            break
        at += 1
        if right.capital or gap == "-" or right.text in qualifiers:
            ends.append(at)
        elif right.text not in places.inside:
            break
    return ends


def _run(ends: Sequence[int]) -> int:
    """The last word of the unbroken run of capitals."""
    last = ends[0]
    for end in ends[1:]:
        if end != last + 1:
            break
        last = end
    return last
