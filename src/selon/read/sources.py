"""Files, folders, globs and files of pages → raw pages, one after another, nothing held whole that need not be."""

from __future__ import annotations

import glob
import gzip
import json
import os
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from selon.model import Known, Problem, Raw
from selon.read import web
from selon.read.containers import opener
from selon.read.fetch import Fetcher
from selon.read.identity import sha256
from selon.read.known import known_from, merged
from selon.read.limits import MAX_BYTES, MAX_SIDECAR, megabytes
from selon.read.records import is_records, records

__all__ = ["files", "pages"]

_NO_PAGE = re.compile(
    r"(?i)^(?:\..*|.*~|thumbs\.db|(?:licen[cs]e|copying|notice|readme|changelog|authors)(?:\.\w+)?"
    r"|.*\.(?:json|py|css|js|toml|ya?ml|woff2?|ttf|ico|svg|sha256))$"
)
_MEDIA = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".shtml": "text/html",
    ".txt": "text/plain",
    ".text": "text/plain",
    ".json": "application/json",
    ".pdf": "application/pdf",
}
_NOTHING = Known()
_UNPACKING = (EOFError, zlib.error, gzip.BadGzipFile)


def pages(
    sources: Sequence[str | Path], known: Known = _NOTHING, fetcher: Fetcher | None = None
) -> Iterator[Raw | Problem]:
    """Yield every page of `sources` as it was found, and a `Problem` for whatever could not be opened.

    A source is a file, a folder (read with all below it, in the order of names), a glob, or a file of pages
    (`.jsonl`, `.jsonl.gz`: one JSON object a line with `url`, `outlet`, `published`, `title`, `authors` and `text`
    or `html`; `.csv`, `.tsv` and `.parquet` with columns so named; RSS, Atom and JSON Feed; NewsML-G2 and ninjs; `.warc`
    and `.warc.gz`). A sidecar `NAME.meta.json` beside a file says what is known of it; `known` says it of all and wins.
    Hidden files, sidecars, JSON files and licences inside folders are no pages. An address of the web is fetched by the
    `fetcher`, and by nobody without one.
    """
    for source in map(str, sources):
        if not web.is_address(source):
            yield from _source(source, known)
        elif fetcher is None:
            yield Problem(source, "this is an address of the web, and nothing is fetched unasked", "add --fetch")
        else:
            yield from web.fetched(fetcher, source, known)


def files(sources: Sequence[str | Path]) -> Iterator[str]:
    """The files that `pages` opens, unopened and in its order; what is no file stands for itself."""
    for source in map(str, sources):
        for found in _files(source):
            yield str(found) if isinstance(found, Path) else found.where


def _source(source: str, known: Known) -> Iterator[Raw | Problem]:
    for found in _files(source):
        if isinstance(found, Problem):
            yield found
        else:
            yield from _file(found, known)


def _files(source: str) -> Iterator[Path | Problem]:
    path = Path(source)
    try:
        found = path.exists()
    except (OSError, ValueError):
        found = False
    if found:
        yield from _folder(path) if path.is_dir() else [path]
        return
    # Path.glob takes no absolute pattern.
    matches = sorted(glob.glob(source, recursive=True)) if glob.has_magic(source) else []  # noqa: PTH207
    if not matches:
        yield Problem(source, "no such file or folder", "check the path; quote a glob or let the shell expand it")
    for matched in map(Path, matches):
        if matched.is_dir():
            yield from _folder(matched)
        elif not _NO_PAGE.match(matched.name):
            yield matched


def _folder(folder: Path) -> Iterator[Path | Problem]:
    failed: list[OSError] = []
    for at, inner, names in os.walk(folder, onerror=failed.append):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and not _is_saved_assets(name, names))
        yield from (Path(at, name) for name in sorted(names) if not _NO_PAGE.match(name))
    for error in failed:
        yield Problem(str(error.filename), "the folder cannot be read", error.strerror or "")


def _is_saved_assets(folder: str, names: Sequence[str]) -> bool:
    """Whether a folder holds what a browser saved beside a page ("page.html", "page_files/")."""
    stem, _, rest = folder.rpartition("_")
    return rest in {"files", "fichiers"} and (f"{stem}.html" in names or f"{stem}.htm" in names)


def _file(path: Path, known: Known) -> Iterator[Raw | Problem]:
    if path.name.endswith(".meta.json"):
        return
    try:
        if not path.is_file():
            yield Problem(str(path), "not a file that can be read")
        elif is_records(path):
            yield from records(path, known)
        elif opened := opener(path):
            yield from opened(path, known)
        else:
            yield from _page(path, known)
    except OSError as error:
        yield Problem(str(path), "the file cannot be read", error.strerror or "")


def _page(path: Path, known: Known) -> Iterator[Raw | Problem]:
    size = path.stat().st_size
    if size > MAX_BYTES:
        yield _too_large(path, f"{megabytes(size)} in one page")
        return
    beside = _sidecar(path)
    if isinstance(beside, Problem):
        yield beside
        beside = Known()
    packed = path.suffix.lower() == ".gz"
    data, damage = _unpacked(path) if packed else (path.read_bytes(), "")
    if len(data) > MAX_BYTES:
        yield _too_large(path, f"more than {megabytes(MAX_BYTES)} in one page once unpacked")
        return
    if damage:
        yield Problem(str(path), damage, "what could be unpacked is kept" if data else "", sha256(data))
        if not data:
            return
    inner = Path(path.stem) if packed else path
    yield Raw(str(path), data, merged(known, beside), _MEDIA.get(inner.suffix.lower(), ""))


def _too_large(path: Path, what: str) -> Problem:
    return Problem(str(path), what, f"the limit is {megabytes(MAX_BYTES)}; split the file or make it a .jsonl of pages")


def _unpacked(path: Path) -> tuple[bytes, str]:
    """At most one byte more than the limit, and what is wrong with the archive."""
    parts: list[bytes] = []
    left = MAX_BYTES + 1
    try:
        with gzip.open(path) as packed:
            while left > 0 and (part := packed.read(min(left, 1 << 20))):
                parts.append(part)
                left -= len(part)
    except _UNPACKING:
        return b"".join(parts), "the gzip archive is damaged or cut short"
    return b"".join(parts), ""


def _sidecar(path: Path) -> Known | Problem:
    stem = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    for beside in (stem.with_suffix(".meta.json"), path.with_name(path.name + ".meta.json")):
        if beside.is_file():
            return _read_sidecar(beside)
    return Known()


def _read_sidecar(path: Path) -> Known | Problem:
    if path.stat().st_size > MAX_SIDECAR:
        return Problem(str(path), "the sidecar is too large", "the page is read without it")
    try:
        fields = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        return Problem(str(path), "the sidecar is no JSON object", "the page is read without it")
    return known_from(fields)
