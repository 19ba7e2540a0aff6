"""WARC files, plain or gzipped, as web archives and CC-NEWS have them: one page a response that is HTML or text."""

from __future__ import annotations

import logging
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from selon.model import Known, Problem, Raw
from selon.read.known import merged
from selon.read.limits import MAX_BYTES, megabytes

__all__ = ["responses"]

logging.getLogger("warcio").setLevel(logging.CRITICAL)  # it reports odd addresses of records that it can read

_MEDIA = {"text/html": "text/html", "application/xhtml+xml": "text/html", "text/plain": "text/plain"}
_PAGES = ("response", "resource")
_NO_PAGES = ("warcinfo", "request", "metadata", "revisit", "conversion", "continuation", "arc_header")
_CHUNK = 1 << 16
_OPENING = 512

_MOST_DAMAGED = 1_000
_BEGIN = re.compile(rb"\x1f\x8b\x08|(?<=\r\n\r\n)WARC/1\.[01]\r\n")
_OVERLAP = 16


def responses(path: Path, known: Known) -> Iterator[Raw | Problem]:
    """Yield the pages of a WARC, streamed, named "FILE:NUMBER of the record"; what is no page is passed over.

    Where the archive is damaged, it is read on from the next record that can be found.
    """
    number, start = 1, 0
    with path.open("rb") as file:
        for _ in range(_MOST_DAMAGED):
            file.seek(start)
            records = _Records(file)
            try:
                for record in records:
                    yield from _misfit(records, f"{path}:{number - 1}")
                    yield from _page(f"{path}:{number}", record, known)
                    number += 1
                yield from _misfit(records, f"{path}:{number - 1}")
                return
            # warcio stumbles over some broken headers with an AttributeError.
            except (ArchiveLoadFailed, AttributeError, EOFError, OSError, ValueError, zlib.error) as error:
                reason = " ".join(str(error).split())[:120]
            next_start = _next_record(file, max(records.offset, start) + 1)
            mend = "the pages before this are kept" if next_start is None else "the pages before and after this are kept"
            yield Problem(f"{path}:{number}", f"the archive is damaged here ({reason})", mend)
            if next_start is None:
                return
            number, start = number + 1, next_start
        yield Problem(f"{path}:{number}", f"the archive is damaged in {_MOST_DAMAGED} places", "it is read no further")


def _next_record(file: BinaryIO, start: int) -> int | None:
    """Where the first record behind this place begins: as a gzip member, or after the blank line that ends another."""
    file.seek(start)
    at, held = start, b""
    while part := file.read(_CHUNK):
        held += part
        for mark in _BEGIN.finditer(held):
            begin = at + mark.start()
            if mark[0].startswith(b"WARC") or _is_packed_record(file, begin):
                return begin
        file.seek(at + len(held))
        at, held = at + len(held) - _OVERLAP, held[-_OVERLAP:]
    return None


def _is_packed_record(file: BinaryIO, begin: int) -> bool:
    file.seek(begin)
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(file.read(_OPENING), 5) == b"WARC/"
    except zlib.error:
        return False


class _Records(ArchiveIterator):  # type: ignore[misc]
    """The records of an archive. warcio writes what does not fit between them to the user's terminal; this does not."""

    INC_RECORD = ""


def _misfit(records: _Records, where: str) -> Iterator[Problem]:
    if records.err_count:
        records.err_count = 0
        yield Problem(where, "the record is longer or shorter than it says", "what lies behind it is passed over")


def _page(where: str, record: ArcWarcRecord, known: Known) -> Iterator[Raw | Problem]:
    if record.rec_type not in _PAGES:
        if record.rec_type not in _NO_PAGES:
            yield Problem(where, "the record does not say what it is", "it is passed over")
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
