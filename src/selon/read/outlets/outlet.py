"""One outlet: its domain, its name, the publisher family it belongs to, its country and language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

__all__ = ["Outlet", "OutletKind"]

OutletKind: TypeAlias = Literal["press", "agency", "broadcaster", "magazine", "portal", "institution"]


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet. `domain` is without "www."; `family` names the house whose outlets never corroborate each other."""

    domain: str
    name: str
    family: str
    country: str
    language: str = "fr"
    kind: OutletKind = "press"
    also: tuple[str, ...] = ()
