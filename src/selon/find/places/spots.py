"""Spots: stretches of a block that may name a place, with what the gazetteer and the context say of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from selon.find.actors.names import Word
from selon.find.blocks import Block
from selon.find.places.context import Context, acts, context
from selon.find.places.gazetteer import Entry, Gazetteer
from selon.find.places.governments import governs, opens
from selon.find.places.scene import BODY, PERSON, PLACE, Scene
from selon.find.places.sites import phrases, roads, sites
from selon.find.places.stretches import Stretch, inner, look, stretches
from selon.language.words.actors import ActorWords
from selon.language.words.places import PlaceWords
from selon.model import PlaceLevel

__all__ = ["Reader", "Spot"]

_AMONG = re.compile(r"(?:,\s| (?:et|and|ou|or) )(?:de |d'|d’|of )?")
_KNOWN_CITY = 50_000
_TOLD = frozenset({"place.announced", "place.heard"})
_WEIGHTS = (0.0, 1.0, -1.0, -1.0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch `[start, end)` of the page: `entries` it may be, `support` for its being a place at all.

    `level` is what the words beside it say it is, `strong` whether only a place can stand there, `bracket` whether it
    stands in brackets, `passage` the index of its passage.
    """

    start: int
    end: int
    text: str
    entries: tuple[Entry, ...]
    support: float
    rule: str
    level: PlaceLevel | None = None
    strong: bool = False
    bracket: bool = False
    passage: int = 0


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads blocks for spots with the words of one language and one gazetteer."""

    places: PlaceWords
    actors: ActorWords
    gazetteer: Gazetteer

    def spots(self, block: Block) -> list[Spot]:
        """All spots of a block in reading order, none overlapping another."""
        scene = Scene.of(block)
        spots = [*self._roads(scene), *self._sites(scene), *self._names(scene)]
        return sorted(spots, key=lambda spot: spot.start)

    def spot(self, text: str, start: int, end: int) -> Spot:
        """A stretch of a page's text that is known to be a place."""
        name = text[start:end]
        around = context(text, start, end, self.places, self.actors)
        entries = self.gazetteer.people(name) or look(name, self.gazetteer, self.places)
        entries = entries or inner(name, self.gazetteer, self.places)
        if around.level == "region" and entries:
            entries = (*self.gazetteer.find(f"{name} province"), *self.gazetteer.find(f"{name} county"), *entries)
        bracket = text[max(0, start - 1) : start] == "("
        level = around.level or ("site" if not entries and self._site(name) else None)
        return Spot(start, end, name, entries, 2.0, "place.given", level, strong=True, bracket=bracket)

    def _site(self, name: str) -> bool:
        """Whether a name says by its first or last word that it is one of a site."""
        words = name.lower().split()
        return len(words) > 1 and (words[-1] in self.places.endings or words[0] in self.places.streets)

    def _roads(self, scene: Scene) -> Iterator[Spot]:
        for start, end in roads(scene.text, self.places):
            scene.cover(start, end)
            yield _spot(scene, start, end, (), 2.0, "place.road", Context("site", strong=True))

    def _sites(self, scene: Scene) -> Iterator[Spot]:
        listed = ((start, end, True) for start, end in phrases(scene.text, scene.words, self.places, self.gazetteer))
        for start, end, street in (*listed, *sites(scene.text, scene.words, self.places)):
            if any(scene.covered[start:end]):
                continue
            around = context(scene.text, start, end, self.places, self.actors)
            entries = tuple(e for e in self.gazetteer.find(scene.text[start:end]) if e.level in {"site", "quarter"})
            if around.inside or (not street and not (around.strong or entries)):
                continue
            scene.cover(start, end)
            if not (entries and acts(scene.block.doc, start, end, self.places, country=False, parsed=scene.parsed)):
                yield _spot(scene, start, end, entries, 2.0, "place.site", Context("site", strong=True))

    def _names(self, scene: Scene) -> Iterator[Spot]:
        governing = -1
        for stretch in stretches(scene.text, scene.words, scene.covered, self.gazetteer, self.places, self.actors):
            around = context(scene.text, stretch.start, stretch.end, self.places, self.actors)
            named = scene.placed >= 0 and scene.text[scene.placed : stretch.start] in {" ", ", ", " ("}
            slug = opens(scene, stretch)
            if slug == "where":
                around = replace(around, strong=True)
            elif slug or (not named and governs(scene, stretch, around, governing, self.places)):
                governing = stretch.end
                continue
            listed = scene.quarters and _AMONG.fullmatch(scene.text, scene.placed, stretch.start) is not None
            spot = self._name(scene, stretch, around, listed=listed)
            if spot is None:
                continue
            if spot.rule == "place.heard":
                scene.heard = stretch.end
            else:
                scene.placed = stretch.end
                scene.quarters = listed or spot.level == "quarter" or spot.rule == "place.announced"
            yield spot

    def _name(self, scene: Scene, stretch: Stretch, around: Context, *, listed: bool) -> Spot | None:
        """The spot of a stretch, None where it names no place; `listed` says that it stands in a list of quarters."""
        start, end, entries = stretch.start, stretch.end, stretch.entries
        if around.level == "region" and entries:
            entries = (*self.gazetteer.find(f"{scene.text[start:end]} province"), *entries)
        single = stretch.first == stretch.last
        known = single or scene.text[start:end].lower().replace(" ", "-") in self.places.common
        if around.inside or (known and self._common(scene.words[stretch.first], around)):
            return None
        if _short(scene.text[start:end]) and not (around.strong or scene.text.startswith("-", end)):
            return None
        label = scene.label(start, end)
        rule = self._rule(scene, stretch, around, label, listed=listed)
        if rule is None:
            return None
        support = _support(entries, around, label) + 2.5 * listed + 2.0 * (rule in _TOLD) + 1.0 * (rule == "place.unlisted")
        if scene.words[stretch.first].opens and single and "-" not in scene.text[start:end] and label != 1:
            support -= 0.5
        if not scene.headline and self._joined(scene, stretch):
            support -= 2.0
        return _spot(scene, start, end, entries, support, rule, around)

    def _rule(self, scene: Scene, stretch: Stretch, around: Context, label: int, *, listed: bool) -> str | None:
        """By what a stretch may name a place; None where by nothing."""
        word = scene.words[stretch.first]
        if listed:
            return "place.listed"
        if around.announced and label != BODY and self._proper(word):
            return "place.announced"
        if stretch.entries:
            return "place.name"
        if self._plausible(scene, stretch.first, around, label):
            return "place.unlisted"
        beside = scene.heard >= 0 and _AMONG.fullmatch(scene.text, scene.heard, stretch.start) is not None
        if (around.strong or beside) and label != BODY and self._proper(word):
            return "place.heard"
        return None

    def _common(self, word: Word, around: Context) -> bool:
        """Whether a capitalised word is rather a common one, or a given name."""
        low = word.text.lower()
        if low in self.places.common or low in self.actors.common or low in self.places.heads:
            return around.level is None
        return (word.opens and low in self.actors.openers) or (low in self.actors.given and not around.strong)

    def _plausible(self, scene: Scene, first: int, around: Context, label: int) -> bool:
        """Whether a name that no list knows may be a place: after a noun of place, or where words and pipeline agree."""
        word = scene.words[first]
        if not self._proper(word):
            return word.text.lower() in self.places.vague and around.strong
        beside = (around.bound and around.strong) or (label == PLACE and "-" in word.text)  # "au nord du Sarhane"
        if around.article and around.level is None and not beside:
            return False  # "les exigences du Pacte", "dans le Daily Mail": what no list knows has an article if it is no town
        if label == PLACE and (self._compound(word.text) or (around.bound and not self._ends_name(scene, first))):
            return not (around.inside or around.government)
        return (around.level is not None and label != PERSON) or (around.strong and (label == PLACE or not scene.named))

    def _ends_name(self, scene: Scene, first: int) -> bool:
        """Whether the noun of which a name is the complement is itself one: "Courrier du X", "Staffan de X"."""
        before = first - 1
        while before >= 0 and scene.words[before].text.lower() in self.places.genitive:
            before -= 1
        return before >= 0 and scene.words[before].capital and not scene.words[before].opens

    def _compound(self, name: str) -> bool:
        """Whether a name is put together as those of places are: "Valdoye-les-Mines", "Koursk-le-Haut"."""
        return any(part in self.places.inside for part in name.split("-")[1:-1])

    def _proper(self, word: Word) -> bool:
        """Whether a capitalised word may begin a name that no list knows."""
        low = word.text.lower()
        common = low in self.actors.common or low in self.places.common or low in self.actors.openers
        return not common and any(char.islower() for char in word.text)

    def _joined(self, scene: Scene, stretch: Stretch) -> bool:
        """Whether the name is a part of a longer one: "Radio France", "Nice Matin"."""
        text, found = scene.text, scene.words
        if stretch.first and text[found[stretch.first - 1].end : stretch.start] == " ":
            before = found[stretch.first - 1]
            low = before.text.lower()
            known = low in self.actors.openers or low in self.places.heads or low in self.places.locative
            known = known or ("-" in low and not before.text.rpartition("-")[2][:1].isupper())
            known = known or before.start < scene.placed
            if before.capital and not known and not self.gazetteer.find(before.text):
                return True
        if stretch.last + 1 < len(found) and text[stretch.end : found[stretch.last + 1].start] == " ":
            after = found[stretch.last + 1]
            if self.places.trailing:
                return after.capital and after.text.lower() in self.actors.bodies | self.actors.streets
            return after.capital and not self.gazetteer.find(after.text) and not after.text.isupper()
        return False


def _spot(
    scene: Scene, start: int, end: int, entries: tuple[Entry, ...], support: float, rule: str, around: Context
) -> Spot:
    span = scene.block.chars(start, end)
    bracket = scene.text[max(0, start - 1) : start] == "("
    return Spot(
        span.start, span.end, span.text, entries, support, rule, around.level, around.strong, bracket,
        scene.block.passage,
    )  # fmt: skip


def _short(name: str) -> bool:
    """Whether a name is an abbreviation, which more often qualifies ("US jets") than names a place."""
    return len(name) <= 4 and name.replace(".", "").isupper()


def _support(entries: Sequence[Entry], around: Context, label: int) -> float:
    support = 2.0 * around.strong + _WEIGHTS[label]
    if any(e.level in {"country", "quarter", "site"} or e.source == "regions" or e.capital for e in entries):
        support += 1.5
    elif any(e.population >= _KNOWN_CITY or e.level == "region" for e in entries):
        support += 1.0
    elif any(e.primary for e in entries):
        support += 0.5
    return support
