"""Spots: stretches of a block that may name a place, with what the gazetteer and the context say of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selon.find.actors.names import Word, words
from selon.find.blocks import Block
from selon.find.places.context import Context, acts, context
from selon.find.places.gazetteer import Entry, Gazetteer
from selon.find.places.sites import roads, sites
from selon.language.words.actors import ActorWords
from selon.language.words.places import PlaceWords
from selon.model import PlaceLevel

__all__ = ["Reader", "Spot"]

_LONGEST = 6
_KNOWN_CITY = 50_000


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch `[start, end)` of the page: `entries` it may be, `support` for its being a place at all."""

    start: int
    end: int
    text: str
    entries: tuple[Entry, ...]
    support: float
    rule: str
    level: PlaceLevel | None = None
    strong: bool = False
    bracket: bool = False


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads blocks for spots with the words of one language and one gazetteer."""

    places: PlaceWords
    actors: ActorWords
    gazetteer: Gazetteer

    def spots(self, block: Block) -> list[Spot]:
        """All spots of a block in reading order, none overlapping another."""
        text = block.doc.text
        found = words(text)
        labels = _labels(block)
        headline = _headline(found)
        spots: list[Spot] = []
        covered = bytearray(len(text) + 1)
        for spot in self._all(block, text, found, labels, headline, covered):
            spots.append(spot)
        return sorted(spots, key=lambda spot: spot.start)

    def _all(
        self, block: Block, text: str, found: list[Word], labels: bytearray, headline: bool, covered: bytearray
    ) -> Iterator[Spot]:
        for start, end in roads(text, self.places):
            covered[start:end] = b"\1" * (end - start)
            yield self._spot(block, start, end, (), 2.0, "place.road", "site")
        for start, end, street in sites(text, found, self.places):
            if not any(covered[start:end]):
                spot = self._site(block, text, start, end, street)
                if spot:
                    covered[start:end] = b"\1" * (end - start)
                    yield spot
        for first, last, entries in self._names(text, found, covered):
            start, end = found[first].start, found[last].end
            spot = self._name(block, text, found, first, last, entries, labels, headline)
            covered[start:end] = b"\1" * (end - start)
            if spot:
                yield spot

    def _spot(
        self, block: Block, start: int, end: int, entries: tuple[Entry, ...], support: float, rule: str,
        level: PlaceLevel | None = None, *, strong: bool = False, bracket: bool = False,
    ) -> Spot:  # fmt: skip
        span = block.chars(start, end)
        return Spot(span.start, span.end, span.text, entries, support, rule, level, strong, bracket)

    def _site(self, block: Block, text: str, start: int, end: int, street: bool) -> Spot | None:
        around = context(text, start, end, self.places, self.actors)
        entries = tuple(e for e in self.gazetteer.find(text[start:end]) if e.level in {"site", "quarter"})
        if around.inside or (not street and not (around.strong or entries)):
            return None
        return self._spot(block, start, end, entries, 2.0, "place.site", "site", strong=True)

    def _names(
        self, text: str, found: Sequence[Word], covered: bytearray
    ) -> Iterator[tuple[int, int, tuple[Entry, ...]]]:
        """Stretches of words that the gazetteer knows, the longest first at each place; else single runs of capitals."""
        i = 0
        while i < len(found):
            if not found[i].capital or covered[found[i].start]:
                i += 1
                continue
            ends = self._ends(text, found, i, covered)
            for last in reversed(ends):
                entries = self._look(text[found[i].start : found[last].end])
                if entries:
                    break
            else:
                last, entries = self._unknown(found, ends), ()
            yield i, last, entries
            i = last + 1

    def _look(self, name: str) -> tuple[Entry, ...]:
        plain = name.lower().replace(".", "").strip()
        if name.isupper() and len(name) < 5 and plain not in self.places.abbreviations:
            return ()
        return self.gazetteer.find(self.places.abbreviations.get(plain.replace("-", " "), name))

    def _ends(self, text: str, found: Sequence[Word], first: int, covered: bytearray) -> list[int]:
        """The words at which a name that begins at `first` may end."""
        ends, at = [first], first
        while at - first + 1 < _LONGEST and at + 1 < len(found):
            left, right = found[at], found[at + 1]
            gap = text[left.end : right.start]
            if gap not in {" ", "-", " d'", " l'", "\n"} or covered[right.start]:
                break
            at += 1
            if right.capital or gap == "-":
                ends.append(at)
            elif right.text not in self.places.inside:
                break
        return ends

    def _unknown(self, found: Sequence[Word], ends: Sequence[int]) -> int:
        """The last word of the unbroken run of capitals."""
        last = ends[0]
        for end in ends[1:]:
            if end != last + 1:
                break
            last = end
        return last

    def _name(
        self, block: Block, text: str, found: Sequence[Word], first: int, last: int, entries: tuple[Entry, ...],
        labels: bytearray, headline: bool,
    ) -> Spot | None:  # fmt: skip
        start, end = found[first].start, found[last].end
        around = context(text, start, end, self.places, self.actors)
        word = found[first].text.lower()
        opens = found[first].opens and first == last
        if around.inside or (first == last and self._common(word, around, opens)):
            return None
        if _stands_for_state(entries) and (around.government or acts(block.doc, start, end, self.places)):
            return None
        label = max(labels[start:end], default=0)
        bracket = text[start - 1 : start] == "(" if start else False
        if not entries and not _plausible(around, label, word, self.actors):
            return None
        support = _support(entries, around, label) - (0.5 if opens and not around.strong else 0.0)
        if not headline:
            support -= 2.0 * self._joined(text, found, first, last)
        rule = "place.name" if entries else "place.unlisted"
        return self._spot(
            block, start, end, entries, support, rule, around.level, strong=around.strong, bracket=bracket
        )

    def _common(self, word: str, around: Context, opens: bool) -> bool:
        if word in self.places.common or word in self.actors.common or word in self.places.heads:
            return True
        return (opens and word in self.actors.openers) or (word in self.actors.given and not around.strong)

    def _joined(self, text: str, found: Sequence[Word], first: int, last: int) -> bool:
        """Whether the name is a part of a longer one: "Radio France", "Nice Matin"."""
        if first and text[found[first - 1].end : found[first].start] == " " and found[first - 1].capital:
            before = found[first - 1].text.lower()
            known = before in self.actors.openers or before in self.places.heads or before in self.places.locative
            if not known and not self.gazetteer.find(found[first - 1].text):
                return True
        if last + 1 < len(found) and text[found[last].end : found[last + 1].start] == " ":
            after = found[last + 1]
            return after.capital and not self.gazetteer.find(after.text) and not after.text.isupper()
        return False


_LABELS = {"LOC": 1, "GPE": 1, "FAC": 1, "PER": 2, "PERSON": 2, "ORG": 3}


def _labels(block: Block) -> bytearray:
    """The pipeline's entity labels, one sign a character: 1 place, 2 person, 3 organisation."""
    marks = bytearray(len(block.doc.text) + 1)
    for entity in block.doc.ents:
        sign = _LABELS.get(entity.label_, 0)
        marks[entity.start_char : entity.end_char] = bytes([sign]) * (entity.end_char - entity.start_char)
    return marks


def _headline(found: Sequence[Word]) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell nothing."""
    long = [word for word in found if len(word.text) > 3]
    return len(long) > 2 and sum(word.capital for word in long) > 0.7 * len(long)


def _stands_for_state(entries: Sequence[Entry]) -> bool:
    return any(
        e.level == "country" or e.capital or (e.level == "region" and e.country is None) for e in entries
    ) or any(e.source == "sites" and e.level == "site" for e in entries)


def _plausible(around: Context, label: int, word: str, actors: ActorWords) -> bool:
    """Whether a name that no list knows may be a place: after a noun of place, or where place and pipeline agree."""
    if word in actors.common or word in actors.openers:
        return False
    return (around.level is not None and label != 2) or (around.strong and label in {0, 1})


def _support(entries: Sequence[Entry], around: Context, label: int) -> float:
    support = 2.0 * around.strong + {0: 0.0, 1: 1.0, 2: -1.0, 3: -1.0}[label]
    if any(e.level in {"country", "quarter", "site"} or e.source == "regions" or e.capital for e in entries):
        support += 1.5
    elif any(e.population >= _KNOWN_CITY or e.level == "region" for e in entries):
        support += 1.0
    elif any(e.primary for e in entries):
        support += 0.5
    return support
