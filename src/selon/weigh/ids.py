"""Ids that follow from what they name: the same members give the same id on every run and machine."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

__all__ = ["digest"]


def digest(prefix: str, members: Iterable[str]) -> str:
    """A prefix and twelve hexadecimal digits of the hash of the members, whatever their order."""
    joined = "\n".join(sorted(members))
    return prefix + sha256(joined.encode()).hexdigest()[:12]
