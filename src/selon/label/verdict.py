"""What a rule says of a line."""

from __future__ import annotations

from dataclasses import dataclass

from selon.model import PassageKind

__all__ = ["Verdict"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, why, and how sure."""

    kind: PassageKind
    reason: str
    score: float
