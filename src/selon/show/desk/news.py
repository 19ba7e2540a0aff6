"""What has come into a dossier since a reader last looked, as their own browser remembers it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from selon.show.desk.state import View
from selon.show.report.lines import PageLine

__all__ = ["News", "Seen", "news", "remember"]

_SHOWN = 6
_VISIT_S = 3_600
"""A visit is over when a reader asked for nothing for an hour."""

_FORM = re.compile(r"(\d{1,9})-(\d{1,9})-(\d{1,11})-(\d{1,9})-(\d{1,9})-(\d{1,11})")


@dataclass(frozen=True, slots=True)
class News:
    """Pages and corrections that are new since a day; of the pages the first few."""

    since: str
    pages: Sequence[PageLine]
    more: int
    corrections: int

    @property
    def key(self) -> str:
        """What two readers have in common to whom the same is new."""
        return f"{self.since} {len(self.pages) + self.more} {self.corrections}"


@dataclass(frozen=True, slots=True)
class Seen:
    """How many pages and corrections there were when the visit before this one ended, and at the last look; with seconds."""

    before: tuple[int, int, int]
    last: tuple[int, int, int]

    @classmethod
    def read(cls, cookie: str, now: tuple[int, int, int]) -> Seen:
        """What a browser remembers, brought forward to now; nothing is new to one that remembers nothing."""
        match = _FORM.fullmatch(cookie)
        if match is None:
            return cls(now, now)
        told = [int(number) for number in match.groups()]
        before, last = (told[0], told[1], told[2]), (told[3], told[4], told[5])
        return cls(last if now[2] - last[2] > _VISIT_S else before, now)

    def told(self) -> str:
        """As the browser remembers it."""
        return "-".join(str(number) for number in (*self.before, *self.last))


def news(request: Request, path: Path, view: View) -> tuple[News | None, Seen]:
    """What is new to whoever asks, None where nothing is."""
    now = (len(view.found.pages), len(view.corrections), int(datetime.now(UTC).timestamp()))
    seen = Seen.read(request.cookies.get(_cookie(path), ""), now)
    pages, corrections = now[0] - seen.before[0], now[1] - seen.before[1]
    if pages <= 0 and corrections <= 0:
        return None, seen
    fresh = list(islice(view.found.pages.values(), min(seen.before[0], now[0]), None))
    since = datetime.fromtimestamp(min(seen.before[2], now[2]), UTC).date().isoformat()
    return News(since, fresh[:_SHOWN], max(0, len(fresh) - _SHOWN), max(0, corrections)), seen


def remember(answer: Response, path: Path, seen: Seen) -> None:
    """Let the browser remember what was there."""
    answer.set_cookie(_cookie(path), seen.told(), max_age=31_536_000, httponly=True, samesite="strict")


def _cookie(path: Path) -> str:
    return f"selon_seen_{hashlib.sha256(path.name.encode()).hexdigest()[:8]}"
