"""How much is read of one thing: pages are other people's, and some of them are hostile."""

from __future__ import annotations

__all__ = ["MAX_BYTES", "MAX_LINES", "MAX_LINE_SKIPPED", "MAX_SIDECAR", "MAX_TEXT", "megabytes"]

MAX_BYTES = 20_000_000
"""Most bytes of one page, unpacked; more ends in `TooLarge`."""

MAX_TEXT = 2_000_000
"""Most code points of one page's text; more ends in `TooLarge`."""

MAX_LINES = 50_000
"""Most lines of one page's text; each is a passage of its own, and no page that people wrote has so many."""

MAX_SIDECAR = 1_000_000
"""Most bytes of a sidecar `NAME.meta.json`."""

MAX_LINE_SKIPPED = 500_000_000
"""Most bytes of one over-long line that are passed over to reach the next; beyond it the file is given up."""


def megabytes(size: int) -> str:
    """Say a size in bytes as people do ("50.0 MB")."""
    return f"{size / 1e6:.1f} MB"
