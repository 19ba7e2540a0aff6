"""What the commands do: read, build, weigh, report, export."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from selon import read as reading_room
from selon.cli.progress import Bar
from selon.cli.words import messages
from selon.errors import SelonError
from selon.keep import Dossier, Summary
from selon.model import Known, Problem, Raw, Reading
from selon.scale import build as build_dossier
from selon.scale import reweigh, step
from selon.show import page_json
from selon.show.export import export as write_export
from selon.show.report import write as write_report
from selon.show.terminal import show
from selon.show.wording import wording

__all__ = ["build", "desk", "export", "read", "report", "summarise", "weigh"]


def read(sources: Sequence[str], known: Known, lang: str, *, json: bool, out: Path | None, fetch: bool = False) -> int:
    """Read pages and show them, print them as JSON, or write one file each; returns the exit status.

    One page is printed as indented JSON, several as one object a line.
    """
    outcomes = _outcomes(sources, known, fetch)
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    good = bad = 0
    taken: dict[str, int] = {}
    single = len(sources) == 1 and Path(sources[0]).is_file() and not sources[0].endswith((".jsonl", ".jsonl.gz"))
    console = Console(highlight=False)
    for outcome in outcomes:
        if isinstance(outcome, Problem):
            bad += 1
            errors.print(
                f"{outcome.where}: {outcome.what}" + (f" ({outcome.mend})" if outcome.mend else ""), markup=False
            )
            continue
        good += 1
        if out is not None:
            _write(outcome, out, taken)
        if json:
            _print(outcome, indent=1 if single else None)
        elif out is None:
            show(outcome, console, lang)
    return 0 if good or not bad else 1


def _outcomes(sources: Sequence[str], known: Known, fetch: bool) -> Iterator[Reading | Problem]:
    fetcher = reading_room.Fetcher() if fetch else None
    for source in sources:
        if source == "-":
            yield step(Raw("-", sys.stdin.buffer.read(), known))
            continue
        for raw in reading_room.pages([source], known, fetcher):
            yield raw if isinstance(raw, Problem) else step(raw)


def _print(reading: Reading, indent: int | None) -> None:
    sys.stdout.write(json.dumps(page_json.as_json(reading), ensure_ascii=False, indent=indent) + "\n")
    sys.stdout.flush()


def _write(reading: Reading, folder: Path, taken: dict[str, int]) -> None:
    """Write NAME.json, or NAME-2.json where a page of that name was written in this run."""
    stem = Path(reading.page.where.rsplit("/", 1)[-1]).stem if ":" not in reading.page.where else reading.page.id
    stem = stem if stem not in {"", "-"} else reading.page.id
    taken[stem] = taken.get(stem, 0) + 1
    name = stem if taken[stem] == 1 else f"{stem}-{taken[stem]}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(page_json.as_json(reading), ensure_ascii=False, indent=1)
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise SelonError(f"cannot write: {error.strerror}", where=str(folder), mend="name another folder") from error


def build(sources: Sequence[str], output: Path, workers: int | None, lang: str, *, fetch: bool = False) -> None:
    """Build a dossier with a progress bar, and print what it holds."""
    words = messages(lang)
    with Bar(words) as bar:
        fetcher = reading_room.Fetcher() if fetch else None
        summary = build_dossier(sources, output, fetcher=fetcher, workers=workers, progress=bar)
    summarise(summary, output, lang)


def weigh(path: Path, lang: str) -> None:
    """Weigh a dossier again."""
    words = messages(lang)
    console = Console(stderr=True)
    with Dossier.open(path, write=True) as dossier, console.status(words["build.weighing"]):
        reweigh(dossier)
        summary = dossier.summary()
    summarise(summary, path, lang)


def summarise(summary: Summary, path: Path, lang: str) -> None:
    """Print what a dossier holds."""
    words, write = messages(lang), wording(lang)
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"{words['build.done']} : {path}" if lang == "fr" else f"{words['build.done']}: {path}", markup=False)
    for name in ("pages", "statements", "counts", "events", "copies", "origins", "claims", "conflicts", "problems"):
        console.print(f"  {write.number(getattr(summary, name)):>9}  {words[f'summary.{name}']}", markup=False)
    if summary.problems:
        console.print(f"  {words['problem.see'].format(path=path)}", markup=False)


def report(path: Path, output: Path, lang: str) -> None:
    """Write a dossier's report and print where it is."""
    words = messages(lang)
    with Dossier.open(path) as dossier, Console(stderr=True).status(words["report"]):
        index = write_report(dossier, output, lang)
    Console(highlight=False, soft_wrap=True).print(words["report.done"].format(path=index), markup=False)


def desk(path: Path, lang: str, *, browse: bool, **at: Any) -> None:
    """Serve a dossier until interrupted, and print where; `at` are the fields of `selon.show.desk.Serving`."""
    from selon.show.desk import Serving, serve  # a web server: no other command waits for it to load

    console = Console(highlight=False, soft_wrap=True)
    serve(
        path,
        lang,
        Serving(**at),
        browse=browse,
        told=lambda at: console.print(messages(lang)["desk.at"].format(at=at), markup=False),
    )


def export(path: Path, to: str, output: Path, lang: str, *, pseudonyms: bool = False, search: str = "") -> None:
    """Export a dossier, or what a search of the desk finds in it, and print where it is."""
    only = None
    if search:
        from selon.show.desk.find import found_in  # as the desk itself: no other command waits for it to load

        only = found_in(path, search)
    with Dossier.open(path) as dossier:
        write_export(dossier, to, output, pseudonyms=pseudonyms, only=only)
    Console(highlight=False, soft_wrap=True).print(messages(lang)["export.done"].format(path=output), markup=False)
