"""Lists of a dossier in the terminal: problems, copies, claims, conflicts, what happened on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.text import Text

from selon.cli.words import messages
from selon.keep import CLAIMS, Dossier
from selon.model import Conflict, Copy, Count, Reading, Statement, count_id, statement_id
from selon.show.clean import plain
from selon.show.wording import wording
from selon.weigh import timeline as day_by_day

__all__ = ["claims", "conflicts", "copies", "problems", "timeline"]

Words = dict[str, tuple[Reading, Count | Statement]]


def problems(path: Path, lang: str) -> None:
    """Print what failed and why, one line a problem."""
    with Dossier.open(path) as dossier:
        found = dossier.problems()
    console = _console()
    if not found:
        console.print(messages(lang)["problems.none"])
    for problem in found:
        mend = f" ({problem.mend})" if problem.mend else ""
        console.print(Text(plain(f"{problem.where}: {problem.what}{mend}")))


def copies(path: Path, limit: int, lang: str) -> None:
    """Print the largest families of copies: how many pages carry one text, where it comes from, and who credits whom."""
    with Dossier.open(path) as dossier:
        rows = dossier.weighing().copies
        pages = {page.id: page for page in dossier.pages()}
    families: dict[str, list[Copy]] = defaultdict(list)
    for row in rows:
        families[row.origin].append(row)
    ranked = sorted(families.items(), key=lambda item: (-len({row.page for row in item[1]}), item[0]))
    console = _console()
    for origin, members in ranked[:limit]:
        held = {row.page for row in members}
        credited = sorted({row.credit for row in members if row.credit})
        head = messages(lang)["pages.of"].format(copies=len(held)) + (f" · {', '.join(credited)}" if credited else "")
        console.print(Text(f"{head} · {origin}", style="bold"))
        for row in members[:6]:
            page = pages[row.page]
            words = plain(page.text[row.start : row.end])[:90]
            console.print(Text(f"  {row.role:8} {page.outlet or page.where} {page.published or ''}  {words}"))
    _rest(console, len(ranked), limit, lang, "copies.none")


def claims(path: Path, limit: int, lang: str) -> None:
    """Print the claims, best corroborated first, each with its grade and why."""
    with Dossier.open(path) as dossier:
        found = sorted(dossier.weighing().claims, key=lambda c: (-c.origins, -len(c.members), c.id))
    console = _console()
    for claim in found[:limit]:
        flags = f" [{', '.join(claim.flags)}]" if claim.flags else ""
        console.print(Text(f"{claim.grade}{flags} · {plain(claim.label)}", style="bold"))
        console.print(Text(f"   {plain(claim.why)}"))
    words = wording(lang)
    for grade in sorted({claim.grade for claim in found[:limit]}):
        console.print(Text(f"{grade}: {words(f'grade.{grade}')}", style="dim"))
    _rest(console, len(found), limit, lang, "claims.none")


def conflicts(path: Path, limit: int, lang: str) -> None:
    """Print the conflicts: both words in their sentences, their sources, and why they cannot both hold."""
    with Dossier.open(path) as dossier:
        found = dossier.weighing().conflicts
        shown = found[:limit]
        words = _named(dossier, shown)
    console = _console()
    for conflict in shown:
        console.print(Text(f"{conflict.rule} · {plain(conflict.why)}", style="bold"))
        for side in (conflict.a, conflict.b):
            if side in words:
                reading, finding = words[side]
                console.print(Text(f"   {reading.page.outlet or reading.page.where} · {_context(reading, finding)}"))
    _rest(console, len(found), limit, lang, "conflicts.none")


def timeline(path: Path, days: int, lines: int, lang: str) -> None:
    """Print the days that most is told of, each with the words closest to all that is told of it, and where they stand."""
    with Dossier.open(path) as dossier:
        readings = dossier.corrected(dossier.readings(kinds=CLAIMS))
        found = day_by_day(readings, dossier.corrected_weighing().copies, days, lines)
        pages = {page.id: page for page in dossier.pages()}
    console, words = _console(), wording(lang)
    if not found:
        console.print(messages(lang)["timeline.none"])
    for day, entries in groupby(found, key=lambda entry: entry.day):
        told = list(entries)
        console.print(Text(f"{words.day(day)} · {words.count('n.origins', told[0].origins)}", style="bold"))
        for entry in told:
            page = pages[entry.page]
            console.print(Text(f"   {plain(entry.text)}"))
            console.print(Text(f"   {plain(page.outlet or page.where)} {page.published or ''}", style="dim"))


def _named(dossier: Dossier, shown: Sequence[Conflict]) -> Words:
    """The findings that conflicts name, with the readings they stand in."""
    wanted = {side for conflict in shown for side in (conflict.a, conflict.b)}
    found: Words = {}
    for page in sorted({side.rsplit(".", 1)[0] for side in wanted}):
        reading = dossier.reading(page)
        found.update({count_id(page, i): (reading, c) for i, c in enumerate(reading.findings.counts)})
        found.update({statement_id(page, i): (reading, s) for i, s in enumerate(reading.findings.statements)})
    return found


def _context(reading: Reading, finding: Count | Statement) -> str:
    span = finding if isinstance(finding, Count) else finding.content[0]
    text = reading.page.text
    return "…" + plain(text[max(0, span.start - 70) : span.end + 70].replace("\n", " ")) + "…"


def _rest(console: Console, found: int, limit: int, lang: str, none: str) -> None:
    if not found:
        console.print(messages(lang)[none])
    elif found > limit:
        console.print(messages(lang)["more"].format(n=found - limit), style="dim")


def _console() -> Console:
    return Console(highlight=False, soft_wrap=True)
