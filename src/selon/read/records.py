"""Files of pages: one JSON object a line, plain or gzipped, streamed; a broken one harms no other."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

from selon.errors import BrokenRecord, EmptyPage
from selon.model import Known, Problem, Raw
from selon.read import agency
from selon.read.limits import MAX_BYTES, MAX_LINE_SKIPPED, megabytes

__all__ = ["is_records", "record", "records"]

_ENDINGS = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
_CHUNK = 1 << 20


def is_records(path: Path) -> bool:
    """Whether a file holds many pages, by its name."""
    return path.name.lower().endswith(_ENDINGS)


def records(path: Path, known: Known) -> Iterator[Raw | Problem]:
    """Yield each line of a file of pages as a raw page named "FILE:LINE"; `read` opens the JSON."""
    number = 0
    with _opened(path) as lines:
        try:
            while line := lines.readline(MAX_BYTES + 1):
                number += 1
                where = f"{path}:{number}"
                if len(line) > MAX_BYTES:
                    yield Problem(where, f"more than {megabytes(MAX_BYTES)} in one page", "split it")
                    if not _passed_over(lines):
                        yield Problem(where, "the line does not end; the rest of the file is not read")
                        return
                elif line.strip():
                    yield Raw(where, line, known, "application/json")
        except (EOFError, zlib.error, gzip.BadGzipFile):
            yield Problem(
                f"{path}:{number + 1}", "the gzip archive is damaged or cut short", "the pages before this are kept"
            )


def _opened(path: Path) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path)) if path.suffix.lower() == ".gz" else path.open("rb")


def record(data: bytes) -> dict[str, Any]:
    """Open one record.

    Raises:
        BrokenRecord: it is no JSON object, or has neither `text` nor `html`, nor is an agency's item in ninjs.
        EmptyPage: its text is empty.
    """
    try:
        fields = json.loads(data.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        raise BrokenRecord("the line is no JSON", mend="one JSON object a line, in UTF-8") from error
    if not isinstance(fields, dict):
        raise BrokenRecord("the line is no JSON object", mend="one JSON object a line, in UTF-8")
    if agency.is_ninjs(fields):
        fields = agency.ninjs_fields(fields)
    bodies = [fields.get(name) for name in ("text", "html")]
    if not any(isinstance(body, str) for body in bodies):
        raise BrokenRecord("the record has neither “text” nor “html”")
    if not any(isinstance(body, str) and body.strip() for body in bodies):
        raise EmptyPage("the record has no text")
    return dict(fields)


def _passed_over(lines: IO[bytes]) -> bool:
    """Read to the end of an over-long line; False when it is longer than anyone should read."""
    passed = 0
    while passed < MAX_LINE_SKIPPED:
        part = lines.readline(_CHUNK)
        if not part or part.endswith(b"\n"):
            return True
        passed += len(part)
    return False
