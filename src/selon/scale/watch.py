"""Watching feeds: ask each whether it has changed, fetch the pages that it newly names, add them to the dossier.

What is fetched is appended to a file of pages beside the dossier before it is built from, so that a killed watch loses
nothing; a second file keeps what each feed said last, for conditional requests.
"""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from selon.errors import ReadError, SelonError
from selon.keep import Summary
from selon.model import Known, Problem, Raw
from selon.read.decode import decode
from selon.read.fetch import Fetcher
from selon.read.known import merged
from selon.read.web import links, page
from selon.scale.build import build

__all__ = ["Feed", "feeds", "watch"]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed or a sitemap to watch, and the outlet whose it is, where it is stated."""

    url: str
    outlet: str | None = None


def feeds(path: Path) -> tuple[Feed, ...]:
    """Read a list of feeds: TOML with a table `[[feed]]` each, `url` and perhaps `outlet`.

    Raises:
        SelonError: the file is not there, is no TOML, or names no feed.
    """
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("feed", ())
        found = tuple(Feed(str(row["url"]), row.get("outlet")) for row in rows)
    except OSError as error:
        raise SelonError("the file cannot be read", str(path), error.strerror or "") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, AttributeError) as error:
        raise SelonError(
            "this is no list of feeds", str(path), 'write [[feed]] and url = "https://…" for each'
        ) from error
    if not found:
        raise SelonError("the list names no feed", str(path), 'write [[feed]] and url = "https://…" for each')
    return found


def watch(
    listed: Sequence[Feed], dossier: Path, fetcher: Fetcher, workers: int | None = None
) -> tuple[Summary, tuple[Problem, ...]]:
    """Ask every feed once and build what is new into the dossier; what could not be fetched comes back as problems."""
    spool, memory = (dossier.with_name(dossier.name + end) for end in (".watched.jsonl", ".watched.json"))
    dossier.parent.mkdir(parents=True, exist_ok=True)
    state = _remembered(memory)
    problems: list[Problem] = []
    torn = _ends_torn(spool)
    with spool.open("a", encoding="utf-8") as file:
        file.write("\n" if torn else "")
        for feed in listed:
            for each in _new(feed, state, fetcher):
                if isinstance(each, Problem):
                    problems.append(each)
                else:
                    file.write(json.dumps(_record(each), ensure_ascii=False) + "\n")
                    file.flush()
    memory.write_text(json.dumps(state, ensure_ascii=False, indent=1), encoding="utf-8")
    return build([spool], dossier, workers=workers), tuple(problems)


def _ends_torn(spool: Path) -> bool:
    """Whether a watch that was killed left half a line, to which the next record must not be glued."""
    if not spool.is_file() or not spool.stat().st_size:
        return False
    with spool.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read() != b"\n"


def _new(feed: Feed, state: dict[str, Any], fetcher: Fetcher) -> Iterator[Raw | Problem]:
    last = state.setdefault(feed.url, {"etag": "", "modified": "", "seen": []})
    try:
        answer = fetcher.fetch(feed.url, etag=last["etag"], modified=last["modified"])
        named = None if answer.unchanged else links(replace(answer, media=""))
    except ReadError as error:
        yield Problem(feed.url, error.what, error.mend)
        return
    if answer.unchanged:
        return
    if named is None:
        yield Problem(feed.url, "this is neither a feed nor a sitemap", "read it with selon build --fetch")
        return
    seen = set(last["seen"])
    failed = False
    for one in named:
        if one.url in seen:
            continue
        try:
            yield page(fetcher.fetch(one.url or ""), merged(Known(outlet=feed.outlet), one))
            last["seen"].append(one.url)
        except ReadError as error:
            failed = True
            yield Problem(one.url or feed.url, error.what, error.mend)
    # Where a page failed the feed is asked for whole again, so that the page is tried again.
    last["etag"], last["modified"] = ("", "") if failed else (answer.etag, answer.modified)


def _remembered(memory: Path) -> dict[str, Any]:
    try:
        found = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _record(raw: Raw) -> dict[str, Any]:
    known = raw.known
    said = {"url": known.url, "outlet": known.outlet, "published": known.published, "title": known.title}
    return {**{name: value for name, value in said.items() if value}, "html": decode(raw.data)[0]}
