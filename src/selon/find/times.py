"""Placeholder until the finder is written."""

from __future__ import annotations

from collections.abc import Sequence

from selon.find.blocks import Block
from selon.model import Actor, Count, Page, Place, Statement, Time

__all__ = ["find"]


def find(page: Page, parsed: Sequence[Block]) -> tuple[Time, ...]:
    """Find nothing yet."""
    return ()
