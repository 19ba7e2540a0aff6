"""What is known of a page before it is read: from a sidecar, a record, or the user; what is stated first wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from selon.model import Known

__all__ = ["known_from", "merged"]

_LONGEST = 2_000


def known_from(fields: Mapping[str, Any]) -> Known:
    """Read a `Known` from the fields of a sidecar or a record; what is no text is taken for unknown."""
    return Known(
        url=_text(fields.get("url")),
        published=_text(fields.get("published") or fields.get("date")),
        outlet=_text(fields.get("outlet")),
        title=_text(fields.get("title")),
        authors=_names(fields.get("authors") or fields.get("author")),
        modified=_text(fields.get("modified")),
    )


def merged(first: Known, second: Known) -> Known:
    """What `first` knows, and where it does not, what `second` does."""
    return Known(
        url=first.url or second.url,
        published=first.published or second.published,
        outlet=first.outlet or second.outlet,
        title=first.title or second.title,
        authors=first.authors or second.authors,
        modified=first.modified or second.modified,
    )


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    return " ".join(value[:_LONGEST].split()) or None


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, (str, Mapping)):
        value = [value]
    if not isinstance(value, Iterable):
        return ()
    names = (_text(item.get("name") if isinstance(item, Mapping) else item) for item in value)
    return tuple(dict.fromkeys(name for name in names if name))[:50]
