"""How a build says how far it is."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

__all__ = ["Progress", "Silent", "Stage"]

Stage: TypeAlias = Literal["read", "weigh"]


class Progress(Protocol):
    """Whoever wants to show how far a build is; every method is called from the thread that builds."""

    def stage(self, name: Stage) -> None:
        """A stage begins: pages are read, or what was read is weighed."""

    def total(self, pages: int) -> None:
        """How many pages there are, once that is known; until then it is not."""

    def advance(self, pages: int, note: str = "") -> None:
        """So many more pages are done (read, known already, or failed); `note` says where the last one lay."""


class Silent:
    """Says nothing."""

    def stage(self, name: Stage) -> None:
        """Say nothing."""

    def total(self, pages: int) -> None:
        """Say nothing."""

    def advance(self, pages: int, note: str = "") -> None:
        """Say nothing."""
