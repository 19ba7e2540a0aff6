"""Which files hold many pages, or pages in another form, and who opens them: by their name, and XML by its root."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from selon.model import Known, Problem, Raw
from selon.read.limits import MAX_BYTES, megabytes

__all__ = ["opener"]

Opener: TypeAlias = Callable[[Path, Known], Iterator[Raw | Problem]]

_ROOT = re.compile(rb"<(?:\w{1,20}:)?(rss|feed|RDF|urlset|sitemapindex|newsItem|newsMessage|packageItem)[\s>]")
_HEAD = 4_096


def opener(path: Path) -> Opener | None:
    """Who opens a file of pages, or None where the file is one page. Each library is loaded when it is needed."""
    name = path.name.lower()
    if name.endswith((".warc", ".warc.gz")):
        return _warc
    if name.endswith((".csv", ".tsv")):
        return _separated
    if name.endswith(".parquet"):
        return _parquet
    if name.endswith((".xml", ".rss", ".atom", ".rdf")):
        return _xml(path)
    if name.endswith(".json") and b"jsonfeed.org/version" in _start(path):
        return _feed
    return None


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _xml(path: Path) -> Opener | None:
    root = _ROOT.search(_start(path))
    if root is None:
        return None
    if root[1] in (b"urlset", b"sitemapindex"):
        return _sitemap
    return _feed if root[1] in (b"rss", b"feed", b"RDF") else _newsml


def _warc(path: Path, known: Known) -> Iterator[Raw | Problem]:
    from selon.read.warc import responses

    yield from responses(path, known)


def _separated(path: Path, known: Known) -> Iterator[Raw | Problem]:
    from selon.read.tables import separated

    yield from separated(path, known)


def _parquet(path: Path, known: Known) -> Iterator[Raw | Problem]:
    from selon.read.tables import parquet

    yield from parquet(path, known)


def _feed(path: Path, known: Known) -> Iterator[Raw | Problem]:
    from selon.read.feeds import entries

    yield from _bounded(path, known, entries)


def _newsml(path: Path, known: Known) -> Iterator[Raw | Problem]:
    from selon.read.agency import newsml

    yield from _bounded(path, known, newsml)


def _sitemap(path: Path, known: Known) -> Iterator[Raw | Problem]:  # noqa: ARG001
    yield Problem(str(path), "a sitemap holds addresses, no pages", "hand it to a fetcher and read what that brings")


def _bounded(
    path: Path, known: Known, read: Callable[[str, bytes, Known], Iterator[Raw | Problem]]
) -> Iterator[Raw | Problem]:
    size = path.stat().st_size
    if size > MAX_BYTES:
        yield Problem(str(path), f"{megabytes(size)} in one file", f"the limit is {megabytes(MAX_BYTES)}; split it")
    else:
        yield from read(str(path), path.read_bytes(), known)
