"""Names of countries, capitals and palaces that stand for those who govern there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from selon.find.places.context import Context, acts
from selon.find.places.gazetteer import Entry
from selon.find.places.scene import Scene
from selon.find.places.stretches import Stretch
from selon.language.words.places import PlaceWords

__all__ = ["governs", "opens"]

_LISTED = re.compile(r"[\s,]{0,3}(?:and|et)?\s?(?:la |le |les |l'|the )?")
_SLUG = re.compile(r" ?: (?P<speech>[«“\"'])?")


def governs(scene: Scene, stretch: Stretch, around: Context, before: int, places: PlaceWords) -> bool:
    """Whether the name of a country, capital or palace stands for those who govern there.

    `before` is where the last such name ended: what is listed with it is one too.
    """
    country = _nation(stretch.entries)
    if not _rules(stretch.entries) or around.level is not None:
        return False
    if around.government or (before >= 0 and _LISTED.fullmatch(scene.text, before, stretch.start)):
        return True
    owned = scene.words[stretch.last].end != stretch.end
    if owned or (around.strong and not scene.parsed):
        return False
    return acts(scene.block.doc, stretch.start, stretch.end, places, country=country, parsed=scene.parsed)


def opens(scene: Scene, stretch: Stretch) -> Literal["where", "who"] | None:
    """What the name with which a headline begins tells, a colon behind it: where all of it happens, or who speaks.

    Only a name that may stand for a government speaks ("Moscou : « … »").
    """
    match = _SLUG.match(scene.text, stretch.end) if stretch.first == 0 and stretch.entries else None
    if match is None:
        return None
    return "who" if match["speech"] and _rules(stretch.entries) else "where"


def _nation(entries: Sequence[Entry]) -> bool:
    """Whether a name may be that of a country, or of what is above one."""
    return any(e.level == "country" or (e.level == "region" and e.country is None) for e in entries)


def _rules(entries: Sequence[Entry]) -> bool:
    """Whether a name may stand for a government: that of a country, a capital, a palace."""
    return _nation(entries) or any(e.capital or e.source == "sites" for e in entries)
