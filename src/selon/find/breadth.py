"""How broadly statements are read: as the page ascribes them to others, or with all that anybody knows, holds or mentions."""

from __future__ import annotations

import os

__all__ = ["BROAD", "is_broad", "read_broadly"]

BROAD = "SELON_BROAD"
"""Environment variable that asks for the broad reading where it is "1"; workers read it too."""


def is_broad() -> bool:
    """Whether statements are read broadly in this process."""
    return os.environ.get(BROAD) == "1"


def read_broadly(asked: bool) -> None:
    """Read statements broadly in this process and those it starts; not asked, what the environment says holds."""
    if asked:
        os.environ[BROAD] = "1"
