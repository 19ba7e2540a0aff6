"""The commands for more than one machine reads: a crawl through Ray, and a dossier of what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from selon.cli.progress import Bar
from selon.cli.words import messages
from selon.errors import SelonError
from selon.keep import Summary
from selon.show.wording import wording

__all__ = ["crawl", "keep"]


def crawl(sources: Sequence[str], output: str, workers: int | None, lists: Sequence[Path], lang: str) -> None:
    """Read pages into a folder of Parquet with a progress bar, and print what came of them."""
    words, write = messages(lang), wording(lang)
    with Bar(words) as bar:
        told = _crawls().crawl(sources, output, workers=workers, lists=lists, progress=bar)
    console = Console(highlight=False, soft_wrap=True)
    console.print(words["crawl.done"].format(path=output), markup=False)
    for name in ("pages", "problems", "parts"):
        console.print(f"  {write.number(getattr(told, name)):>9}  {words[f'summary.{name}']}", markup=False)
    console.print(f"  {words['crawl.keep'].format(path=output)}", markup=False)


def keep(datasets: Sequence[str], output: Path, since: str, until: str, lang: str, *, linked: bool) -> Summary:
    """Add the pages of crawls to a dossier with a progress bar, and return what it then holds."""
    with Bar(messages(lang)) as bar:
        summary: Summary = _crawls().keep(datasets, output, since=since, until=until, linked=linked, progress=bar)
    return summary


def _crawls() -> Any:
    """The room of crawls, whose libraries not everybody installs."""
    try:
        from selon.scale import crawl
    except ImportError as error:
        raise SelonError(f"{error.name} is not installed", mend="pip install 'selon[ray]'") from error
    return crawl
