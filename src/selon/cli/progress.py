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

from selon.scale import Stage

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

    def stage(self, name: Stage) -> None:
        """A stage begins."""
        if name == "weigh":
            self._bar.update(self._task, description=self._words["build.weighing"])

    def total(self, pages: int) -> None:
        """How many pages there are, once it is known."""
        self._bar.update(self._task, total=pages)

    def advance(self, pages: int, note: str = "") -> None:  # noqa: ARG002 - the place is not shown
        """So many pages more are done."""
        self._bar.advance(self._task, pages)
