"""How much time and memory a page may take, and how the work is cut up."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from selon.model import Raw

if sys.platform != "win32":
    import resource

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page, one worker and the whole build may take; the defaults suit news pages on any machine.

    A page may take `seconds`, and a second more for every `bytes_a_second` of it, up to `longest` seconds. A worker
    may hold `memory` bytes and is replaced after `pages_a_worker` pages. `batch_bytes` and `batch_pages` bound what is
    sent to a worker at once, `ahead_bytes` and `ahead_pages` (a worker) what is read ahead of the slowest page.
    `commit_pages` are written to the dossier in one piece, fewer where they took `commit_seconds` to come.
    """

    seconds: float = 60.0
    bytes_a_second: int = 20_000
    longest: float = 600.0
    memory: int = 2 << 30
    pages_a_worker: int = 5_000
    batch_bytes: int = 48_000
    batch_pages: int = 16
    ahead_bytes: int = 64_000_000
    ahead_pages: int = 64
    commit_pages: int = 100
    commit_seconds: float = 2.0

    def time(self, raw: Raw) -> float:
        """How many seconds a page may take."""
        return min(self.seconds + len(raw.data) / self.bytes_a_second, self.longest)

    def hold_memory(self) -> None:
        """Bound the memory of this process; beyond it, what asks for more fails with MemoryError."""
        if sys.platform == "linux":
            _, hard = resource.getrlimit(resource.RLIMIT_DATA)
            most = self.memory if hard == resource.RLIM_INFINITY else min(self.memory, hard)
            resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
