"""WARC files, plain or gzipped, as web archives and CC-NEWS have them: one page a response that is HTML or text."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from selon.model import Known, Problem, Raw
from selon.read.known import merged
from selon.read.limits import MAX_BYTES, megabytes

__all__ = ["responses"]

_MEDIA = {"text/html": "text/html", "application/xhtml+xml": "text/html", "text/plain": "text/plain"}
_CHUNK = 1 << 16


def responses(path: Path, known: Known) -> Iterator[Raw | Problem]:
    """Yield the pages of a WARC, streamed, named "FILE:NUMBER of the record"; what is no page is passed over."""
    number = 0
    try:
        with path.open("rb") as file:
            for number, record in enumerate(ArchiveIterator(file), 1):
                yield from _page(f"{path}:{number}", record, known)
    # warcio stumbles over some broken headers with an AttributeError.
    except (ArchiveLoadFailed, AttributeError, EOFError, OSError, ValueError, zlib.error) as error:
        reason = " ".join(str(error).split())[:120]
        yield Problem(
            f"{path}:{number + 1}", f"the archive is damaged here ({reason})", "the pages before this are kept"
        )


def _page(where: str, record: ArcWarcRecord, known: Known) -> Iterator[Raw | Problem]:
    if record.rec_type not in ("response", "resource"):
        return
    headers = record.http_headers
    kind = (headers.get_header("Content-Type") if headers else record.content_type) or ""
    media = _MEDIA.get(kind.split(";")[0].strip().lower())
    if media is None or (headers and not headers.get_statuscode().startswith("2")):
        return
    data = _bounded(record)
    if len(data) > MAX_BYTES:
        yield Problem(where, f"more than {megabytes(MAX_BYTES)} in one page once unpacked")
    elif getattr(record.raw_stream, "limit", 0) > 0:
        yield Problem(where, "the archive is cut short here", "the pages before this are kept")
    elif data:
        url = record.rec_headers.get_header("WARC-Target-URI")
        yield Raw(where, data, merged(known, Known(url=url)), media)


def _bounded(record: ArcWarcRecord) -> bytes:
    """The page without its transfer and content encoding, and at most a little more than the limit."""
    stream = record.content_stream()
    parts: list[bytes] = []
    size = 0
    while size <= MAX_BYTES and (part := stream.read(_CHUNK)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)
