"""A record made of what a container says of a page: a feed's entry, a row of a table, an item of an agency."""

from __future__ import annotations

import json
from typing import Any

from selon.model import Known, Raw
from selon.read.known import known_from, merged

__all__ = ["as_raw"]

_FIELDS = ("url", "outlet", "published", "modified", "title", "authors", "text", "html")


def as_raw(where: str, fields: dict[str, Any], known: Known) -> Raw:
    """The page as a record, as a line of a `.jsonl` would hold it; `known` wins over what the record says."""
    record = {name: fields[name] for name in _FIELDS if fields.get(name)}
    data = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
    return Raw(where, data, merged(known, known_from(record)), "application/json")
