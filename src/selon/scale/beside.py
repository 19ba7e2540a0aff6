"""The part of a weighing that a second process takes: what the collection says of passages, and the pieces of stories.

It reads what it needs from the dossier itself, while the first one reads the rest and seeks copies.
"""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from selon.keep import PIECES, Dossier
from selon.label import overlaid, together
from selon.model import Passage, Reading
from selon.scale.processes import started
from selon.weigh import Piece, pieces
from selon.weigh.garbage import uncollected

__all__ = ["Alone", "Beside", "beside"]

Labels = Mapping[str, Mapping[int, Passage]]


class Alone:
    """Both parts as this process makes them."""

    def labels(self, own: Sequence[Reading]) -> Labels:
        """What the collection says of passages, by readings as each page labels itself."""
        return together(own)

    def pieces(self, readings: Sequence[Reading]) -> Sequence[Piece]:
        """The pieces of stories, by readings as the collection labelled and people corrected them."""
        return pieces(readings)


@dataclass(frozen=True, slots=True)
class Beside(Alone):
    """Both parts as a second process makes them; what it does not give, should it end early, is made by this one."""

    pipe: Connection

    def labels(self, own: Sequence[Reading]) -> Labels:
        """Wait for what the collection says of passages."""
        made: Labels | None = self._received()
        return together(own) if made is None else made

    def pieces(self, readings: Sequence[Reading]) -> Sequence[Piece]:
        """Wait for the pieces of stories."""
        made: Sequence[Piece] | None = self._received()
        return pieces(readings) if made is None else made

    def _received(self) -> Any:
        try:
            return self.pipe.recv()
        except (EOFError, OSError):
            return None


@contextlib.contextmanager
def beside(dossier: Dossier) -> Iterator[Beside]:
    """Begin with both parts of an open dossier in a second process, which ends with the block."""
    process, pipe = started(_serve, dossier.path)
    try:
        yield Beside(pipe)
    finally:
        process.kill()
        process.join()
        pipe.close()


def _serve(pipe: Connection, path: Path) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt goes to the parent, which ends this process
    # What goes wrong here goes wrong there as well, where it is told.
    with contextlib.suppress(Exception), uncollected(), Dossier.open(path) as dossier:
        own = list(dossier.readings(own=True, kinds=PIECES))
        labels = together(own)
        pipe.send(labels)
        pipe.send(pieces(dossier.corrected(overlaid(own, labels))))
