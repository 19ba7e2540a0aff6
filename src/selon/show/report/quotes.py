"""A finding as the report quotes it: its exact words in context, and the chain they came through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from selon.model import Copy
from selon.show.report.build import Build
from selon.show.report.lines import CountLine, PageLine, StatementLine
from selon.show.report.links import finding_href

__all__ = ["Quote", "Step", "chain", "quote", "quotes", "speaker", "speaker_of", "standing", "unsaid"]


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a chain: `kind` is "source", "nobody", "own", "relay", "credit" or "page"; `href` where there is one."""

    kind: str
    text: str
    href: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words with what stands before and after them, their anchor, page, chain and, where copied, their origin."""

    id: str
    href: str
    before: str
    words: str
    after: str
    page: PageLine
    steps: tuple[Step, ...]
    modality: str
    form: str
    copy: Copy | None
    count: CountLine | None


def quotes(build: Build, ids: tuple[str, ...] | list[str]) -> list[Quote]:
    """The quotes of several findings, by date and outlet; ids that the dossier does not hold are passed over."""
    made = [one for one in (quote(build, finding) for finding in ids) if one is not None]
    return sorted(made, key=lambda one: (one.page.published or "9999", one.page.outlet, one.id))


def quote(build: Build, finding: str) -> Quote | None:
    """The quote of a statement or a count, None where the dossier does not hold it."""
    count = build.found.counts.get(finding)
    statement = build.found.statements.get((count.statement or "") if count else finding)
    line = count or statement
    if line is None:
        return None
    page = build.found.pages[line.page]
    return Quote(
        id=finding,
        href=finding_href(finding),
        before=count.before if count else "",
        words=line.words,
        after=count.after if count else "",
        page=page,
        steps=chain(build, statement, page),
        modality=statement.modality if statement else "",
        form=statement.form if statement else "",
        copy=build.weighed.copy_at(page.id, line.start, line.end),
        count=count,
    )


def chain(build: Build, statement: StatementLine | None, page: PageLine) -> tuple[Step, ...]:
    """Source → relays → page, as the page's words give it; a copy's credited agency stands before the page."""
    relays = [Step("relay", relay) for relay in statement.relay] if statement else []
    last = Step("page", page.outlet or build.w("outlet.unknown"), note=build.w.day(page.published))
    return (_first(build, statement), *relays, last)


def _first(build: Build, statement: StatementLine | None) -> Step:
    if statement is None:
        return Step("own", build.w("chain.own"))
    if statement.source is None and statement.resolved is None:
        return Step("nobody", build.w("chain.nobody"))
    if statement.key is None:
        return Step("nobody", build.w("chain.unresolved", word=statement.source))
    key = build.found.speakers.get(statement.id, "")
    note = statement.source if statement.resolved and statement.source != statement.resolved else ""
    return Step("source", statement.resolved or statement.source or "", build.sources.get(key), note or "")


def speaker(build: Build, count: CountLine) -> str:
    """The name a count is laid to in a chart: its source's usual name, or the page's own authority, or nobody."""
    if count.statement is None or count.statement not in build.found.statements:
        return build.w("chain.own")
    return _usual(build, count.statement) or build.w("chain.nobody")


def speaker_of(build: Build, finding: str) -> str:
    """The usual name of the source behind a statement or a count, "" where nobody is named."""
    count = build.found.counts.get(finding)
    return _usual(build, (count.statement or "") if count else finding)


def unsaid(build: Build, finding: str) -> bool:
    """Whether the source of a statement or a count does not say that it is so: it denies it, or has not confirmed it."""
    count = build.found.counts.get(finding)
    statement = build.found.statements.get((count.statement or "") if count else finding)
    return statement is not None and statement.modality == "denied"


def standing(build: Build, members: Sequence[str]) -> list[str]:
    """The members of a claim that bear it out; all of them where nobody says it."""
    return [member for member in members if not unsaid(build, member)] or list(members)


def _usual(build: Build, statement: str) -> str:
    key = build.found.speakers.get(statement)
    return build.found.sources[key].name if key else ""
