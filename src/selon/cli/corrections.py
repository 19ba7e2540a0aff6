"""What people corrected, from the command line: listed, carried to another dossier, compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.text import Text

from selon.cli.output import put
from selon.cli.words import messages
from selon.errors import CorrectionError, SelonError
from selon.keep import Correction, Dossier
from selon.keep.corrections import agreement as agree
from selon.keep.corrections import from_json, in_force, outlooks
from selon.show.clean import plain

__all__ = ["agreement", "carry", "export", "listing", "undo"]

_LONGEST_LINE = 1 << 20
"""Most characters of one correction in a file."""


def listing(path: Path, lang: str) -> None:
    """Print every correction, newest last: who, when, what, why, and whether a later run disagrees."""
    words = messages(lang)
    with Dossier.open(path) as dossier:
        held = dossier.corrections()
        live = in_force(held)
        states = {one.correction.id: one.state for one in outlooks(dossier.readings(), live)}
    console = _console()
    if not held:
        console.print(words["none"])
    for one in held:
        state = words[f"corrections.{states[one.id]}"] if one.id in states else words["corrections.undone"]
        state = "" if one.action == "undo" else f" · {state}"
        console.print(
            Text(plain(f"{one.id} · {one.made} · {one.who} · {one.action} {one.subject}{state}"), style="bold")
        )
        console.print(Text(plain(f"   {_about(one)}")))


def _about(one: Correction) -> str:
    told = json.dumps(dict(one.now), ensure_ascii=False) if one.now else ""
    parts = [f"« {one.words[:90]} »" if one.words else one.undoes or "", told, one.why]
    return " · ".join(part for part in parts if part)


def export(path: Path, output: Path | None) -> None:
    """Write all corrections, one JSON object a line, to a file or to standard output."""
    with Dossier.open(path) as dossier:
        text = "".join(json.dumps(one.as_json(), ensure_ascii=False) + "\n" for one in dossier.corrections())
    put(text, output)


def carry(path: Path, source: Path, lang: str) -> None:
    """Take in the corrections of a file, all or none; those that are there already are passed over."""
    made = list(_read(source))
    with Dossier.open(path, correct=True) as dossier:
        added = dossier.correct(made)
    _console().print(messages(lang)["corrections.carried"].format(added=added, all=len(made)), markup=False)


def _read(source: Path) -> Iterator[Correction]:
    try:
        with source.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _one(line, f"{source}:{number}")
    except (OSError, UnicodeDecodeError) as error:
        raise SelonError("cannot be read as text", where=str(source), mend="name a file of corrections") from error


def _one(line: str, where: str) -> Correction:
    try:
        if len(line) > _LONGEST_LINE:
            raise CorrectionError("this line is too long")
        return from_json(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise CorrectionError("this line is no JSON", where=where, mend="take it out") from error
    except CorrectionError as error:
        raise CorrectionError(error.what, where=where, mend=error.mend) from error


def undo(path: Path, number: str, who: str, why: str, lang: str) -> None:
    """Take a correction back; an undoing can be taken back in its turn."""
    with Dossier.open(path, correct=True) as dossier:
        if not any(one.id == number for one in dossier.corrections()):
            raise CorrectionError(f"there is no correction {number}", where=str(path), mend="list them")
        made = datetime.now(UTC).isoformat(timespec="seconds")
        dossier.correct([Correction(who, made, "undo", "correction", why=why, undoes=number)])
    _console().print(messages(lang)["corrections.took_back"].format(id=number), markup=False)


def agreement(path: Path, lang: str) -> None:
    """Print how far every two people agree on the findings that both judged."""
    words = messages(lang)
    with Dossier.open(path) as dossier:
        found = agree(dossier.corrections())
    console = _console()
    if not found:
        console.print(words["none"])
    for one in found:
        kappa = "–" if one.kappa is None else f"{one.kappa:.2f}"
        line = words["corrections.pair"].format(one=one.one, other=one.other, both=one.both, same=one.same, kappa=kappa)
        console.print(Text(plain(line)))


def _console() -> Console:
    return Console(highlight=False, soft_wrap=True)
