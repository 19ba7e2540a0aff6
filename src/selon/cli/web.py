"""What the commands do with the web: watch feeds."""

from __future__ import annotations

import time
from pathlib import Path

from rich.console import Console

from selon.cli.work import summarise
from selon.read import Fetcher
from selon.scale import feeds
from selon.scale import watch as watch_once

__all__ = ["watch"]


def watch(listed: Path, output: Path, every: int, workers: int | None, lang: str) -> None:
    """Ask the feeds of a list every so many minutes, until interrupted; once where `every` is 0."""
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    with Fetcher() as fetcher:
        while True:
            summary, problems = watch_once(feeds(listed), output, fetcher, workers)
            for problem in problems:
                mend = f" ({problem.mend})" if problem.mend else ""
                errors.print(f"{problem.where}: {problem.what}{mend}", markup=False)
            summarise(summary, output, lang)
            if not every:
                return
            time.sleep(every * 60)
