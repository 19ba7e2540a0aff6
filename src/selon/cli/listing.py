"""Lists of a dossier in the terminal: problems, copies, claims, conflicts, what happened on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from textwrap import shorten

from rich.console import Console
from rich.text import Text

from selon.cli.words import messages
from selon.keep import CLAIMS, Dossier
from selon.model import Claim, Copy, Count, Reading, Statement, count_id, statement_id
from selon.show.clean import plain
from selon.show.wording import Wording, wording
from selon.weigh import timeline as day_by_day
from selon.weigh import word_of

__all__ = ["claims", "conflicts", "copies", "problems", "timeline"]

_NAMED, _LONG = 3, 120
"""Most sources named in a reason, and most code points of a side's words."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A count or a statement on its page; `said` is who says it, "" where nobody is named, `stands` whether they say it is so."""

    reading: Reading
    finding: Count | Statement
    said: str
    stands: bool


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
        held = _found(dossier, (member for claim in found[:limit] for member in claim.members))
    console, words = _console(), wording(lang)
    for claim in found[:limit]:
        flags = f" [{', '.join(words(f'flag.{flag}') for flag in claim.flags)}]" if claim.flags else ""
        console.print(Text(f"{claim.grade}{flags} · {plain(claim.label)}", style="bold"))
        console.print(Text(f"   {plain(_why(claim, held, words))}"))
    for grade in sorted({claim.grade for claim in found[:limit]}):
        console.print(Text(f"{grade}: {words(f'grade.{grade}')}", style="dim"))
    _rest(console, len(found), limit, lang, "claims.none")


def _why(claim: Claim, held: Mapping[str, _Found], words: Wording) -> str:
    """How many pages and outlets say it, and on whose word; the dossier's own sentence where words for it are missing."""
    if not words.has(f"why.{claim.grade}"):
        return claim.why
    every = [held[member] for member in claim.members if member in held]
    standing = [one for one in every if one.stands] or every
    pages = {one.reading.page.id: one.reading.page.outlet for one in standing}
    outlets = words.count("n.outlets", len({outlet or page for page, outlet in pages.items()}))
    named = list({one.said.replace("’", "'").casefold(): one.said for one in standing if one.said}.values())
    return words(
        f"why.{claim.grade}",
        where=words.count("why.pages", len(pages), outlets=outlets),
        voices=words.count("why.voices", claim.origins),
        names=", ".join(named[:_NAMED]) + (" …" if len(named) > _NAMED else ""),
    )


def conflicts(path: Path, limit: int, lang: str) -> None:
    """Print the conflicts: both words in their sentences, their sources, and why they cannot both hold."""
    with Dossier.open(path) as dossier:
        found = dossier.weighing().conflicts
        shown = found[:limit]
        held = _found(dossier, (side for conflict in shown for side in (conflict.a, conflict.b)))
    console, words = _console(), wording(lang)
    for conflict in shown:
        sides = [held[side] for side in (conflict.a, conflict.b) if side in held]
        told = len(sides) == 2 and words.has(f"rule.{conflict.rule}")
        a, b = (_side(side, words) for side in sides) if told else ("", "")
        why = words(f"rule.{conflict.rule}", a=a, b=b) if told else conflict.why
        console.print(Text(f"{conflict.rule} · {plain(why)}", style="bold"))
        for side in sides:
            page = side.reading.page
            console.print(Text(f"   {page.outlet or page.where} · {_context(side.reading, side.finding)}"))
    _rest(console, len(found), limit, lang, "conflicts.none")


def _side(side: _Found, words: Wording) -> str:
    one = side.finding
    said = one.text if isinstance(one, Count) else " … ".join(piece.text for piece in one.content)
    return words("rule.side", words=shorten(said, _LONG, placeholder=" …"), source=side.said or words("chain.nobody"))


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


def _found(dossier: Dossier, wanted: Iterable[str]) -> dict[str, _Found]:
    """The counts and statements of these ids, and all others of their pages."""
    found: dict[str, _Found] = {}
    for page in sorted({finding.rpartition(".")[0] for finding in wanted}):
        reading = dossier.reading(page)
        heard = word_of(reading)
        own: dict[str, Count | Statement] = {count_id(page, i): one for i, one in enumerate(reading.findings.counts)}
        own |= {statement_id(page, i): one for i, one in enumerate(reading.findings.statements)}
        found.update({name: _Found(reading, one, *heard.get(name, ("", True))) for name, one in own.items()})
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
