"""How a value stands in a CSV cell: readable, reversible, and never a formula."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["cell"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def cell(value: Any) -> str | int | float:
    """The cell of a value: nothing for None, `true`/`false`, JSON for lists and mappings, defused text.

    Text that a spreadsheet would run as a formula gets an apostrophe in front, which the spreadsheet shows as text.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "'" + text if text.startswith(_FORMULA) else text
