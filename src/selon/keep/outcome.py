"""What a dossier takes in, one record of a source at a time, and what it says of itself."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass, replace

import selon
from selon.keep.rows import Filed, filed
from selon.model import Problem, Raw, Reading

__all__ = ["Outcome", "Summary", "key", "without_findings"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one record of a source.

    `key` names the bytes together with what was known of them, so that the same record met again is known again. The
    reading may be filed already, by whoever read the page, and then tells the version that did. A page that was read
    but in which something failed has a reading and a problem. With `again` the record is one that was met before, and
    neither bytes nor reading are given. With `flawed` its source had a problem at this very place (an archive cut
    short), which stands though the page was read.
    """

    where: str
    key: str = ""
    raw: Raw | None = None
    reading: Reading | Filed | None = None
    problem: Problem | None = None
    again: bool = False
    flawed: bool = False

    def filed(self) -> Filed | None:
        """The reading as the rows it becomes; one that is not filed yet was read by this version.

        Raises:
            ValueError: a finding refers to another one that is not there.
        """
        return filed(self.reading, selon.__version__) if isinstance(self.reading, Reading) else self.reading


@dataclass(frozen=True, slots=True)
class Summary:
    """What a dossier holds, in figures: `copies` are copied stretches, `origins` the texts that they go back to."""

    pages: int = 0
    passages: int = 0
    statements: int = 0
    counts: int = 0
    times: int = 0
    places: int = 0
    actors: int = 0
    events: int = 0
    copies: int = 0
    origins: int = 0
    claims: int = 0
    conflicts: int = 0
    stories: int = 0
    problems: int = 0


def without_findings(outcome: Outcome, error: Exception) -> Outcome:
    """An outcome whose findings cannot be stored (a number beyond 64 bits, half a character): a problem of its page."""
    line = str(error).splitlines()[0]
    problem = Problem(outcome.where, f"what was found cannot be stored: {line}", "report this page")
    if outcome.raw is not None:
        problem = replace(problem, sha256=hashlib.sha256(outcome.raw.data).hexdigest())
    return replace(outcome, reading=None, problem=problem)


def key(raw: Raw) -> str:
    """Name a record by its bytes and what is known of it, not by where it lay."""
    known = json.dumps([raw.media, *astuple(raw.known)], ensure_ascii=True)
    digest = hashlib.sha256(raw.data)
    digest.update(b"\0")
    digest.update(known.encode("ascii"))
    return digest.hexdigest()
