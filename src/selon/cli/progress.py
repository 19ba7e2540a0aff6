"""The bar that a build draws: pages, rate and time left."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

__all__ = ["Bar"]


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:.1f} p/s" if task.speed else "", style="dim")


class Bar:
    """A progress bar on standard error; it draws nothing where that is no terminal."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._console = Console(stderr=True)
        self._bar = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            _Rate(),
            TimeRemainingColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task = self._bar.add_task(words["build.pages"], total=None)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def total(self, pages: int | None) -> None:
        """How many pages there are, once it is known."""
        self._bar.update(self._task, total=pages)

    def advance(self, pages: int = 1) -> None:
        """So many pages more are done."""
        self._bar.advance(self._task, pages)

    def note(self, what: str) -> None:
        """What is going on now: "weigh" once all pages are in."""
        if what == "weigh":
            self._bar.update(self._task, description=self._words["build.weighing"])
