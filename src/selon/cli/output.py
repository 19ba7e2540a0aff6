"""Where a command's text goes: to the file that was named, or to standard output."""

from __future__ import annotations

import sys
from pathlib import Path

from selon.errors import SelonError

__all__ = ["put"]


def put(text: str, output: Path | None) -> None:
    """Write a text to a file, or to standard output where none is named.

    Raises:
        SelonError: the file cannot be written.
    """
    if output is None:
        sys.stdout.write(text)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SelonError(f"cannot write: {error.strerror}", where=str(output), mend="name another file") from error
