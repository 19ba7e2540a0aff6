"""A search as its address tells it: words, facets, a period; every search is a URL."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from urllib.parse import urlencode

__all__ = ["FACETS", "KINDS", "Query"]

KINDS = ("statements", "counts", "pages")
FACETS = ("source", "relay", "modality", "effect", "place", "outlet", "language", "grade")

_LONGEST = 300
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for; "" means any. `since` and `until` are days of publication, `n` the sheet of the results."""

    q: str = ""
    kind: str = "statements"
    source: str = ""
    relay: str = ""
    modality: str = ""
    effect: str = ""
    place: str = ""
    outlet: str = ""
    language: str = ""
    grade: str = ""
    since: str = ""
    until: str = ""
    n: int = 1

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> Query:
        """The query of an address; what is unknown or not of its kind is passed over."""
        known = {one.name for one in fields(cls)} - {"n"}
        made = replace(cls(), **{name: value[:_LONGEST] for name, value in asked.items() if name in known})  # type: ignore[arg-type]
        days = {name: "" for name in ("since", "until") if not _DAY.fullmatch(getattr(made, name))}
        kind = made.kind if made.kind in KINDS else KINDS[0]
        n = asked.get("n", "1")
        return replace(
            made, kind=kind, n=min(int(n), 10**6) if n.isascii() and n.isdigit() and len(n) < 8 else 1, **days
        )

    def href(self, path: str = "/search", **changed: str | int) -> str:
        """The address of this search with some things changed; another sheet unless a sheet is named is the first."""
        other = replace(self, **{"n": 1, **changed})  # type: ignore[arg-type]
        return f"{path}?{urlencode(other.told())}".rstrip("?")

    def told(self) -> list[tuple[str, str]]:
        """All that the address of this search says: what is other than when nothing is said."""
        told = ((one.name, getattr(self, one.name), one.default) for one in fields(self))
        return [(name, value) for name, value, plain in told if value != plain]

    def chosen(self) -> list[tuple[str, str]]:
        """The facets and bounds that are set."""
        names = (*FACETS, "since", "until")
        return [(name, getattr(self, name)) for name in names if getattr(self, name)]
