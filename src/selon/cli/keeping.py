"""The commands that look after dossiers: check, backup, merge, manifest."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from selon.cli.output import put
from selon.cli.words import messages
from selon.keep import Dossier, Summary
from selon.keep import backup as copy_dossier
from selon.keep import check as check_dossier
from selon.keep import manifest as manifest_of
from selon.scale import reweigh
from selon.show.clean import plain

__all__ = ["backup", "check", "manifest", "merge"]

_SHOWN = 50


def check(path: Path, lang: str) -> int:
    """Print what is wrong with a dossier, one line each; returns the exit status, 0 where it is whole."""
    words = messages(lang)
    with Dossier.open(path):
        pass  # brings an older one forward
    with Console(stderr=True).status(words["check"]):
        flaws = check_dossier(path)
    console = Console(highlight=False, soft_wrap=True)
    for flaw in flaws[:_SHOWN]:
        console.print(plain(f"{flaw.where}: {flaw.what}"), markup=False)
    console.print(words["check.flaws"].format(n=len(flaws)) if flaws else words["check.whole"], markup=False)
    return 1 if flaws else 0


def backup(path: Path, output: Path, lang: str) -> None:
    """Copy a dossier, whatever writes it meanwhile, and print where the copy is."""
    copy_dossier(path, output)
    Console(highlight=False, soft_wrap=True).print(messages(lang)["backup.done"].format(path=output), markup=False)


def merge(sources: Sequence[Path], output: Path, lang: str) -> Summary:
    """Join dossiers into one, new or there already, weigh it, and return what it holds."""
    words = messages(lang)
    with Dossier.open(output, create=True) as target, Console(stderr=True).status(words["merge"]) as status:
        for path in sources:
            if path.exists() and output.samefile(path):
                continue
            with Dossier.open(path) as source:
                target.pour(source)
        if not target.weighed:
            status.update(words["build.weighing"])
            reweigh(target)
        return target.summary()


def manifest(path: Path, output: Path | None, lang: str) -> None:
    """Write a dossier's manifest, or print it."""
    text = json.dumps(manifest_of(path), indent=1) + "\n"
    put(text, output)
    if output is not None:
        Console(highlight=False, soft_wrap=True).print(messages(lang)["manifest.done"].format(path=output), markup=False)
