"""Outcomes into a dossier: those that it lacks, some at a time as they come, and then the weighing."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from selon.keep import Dossier, Outcome, Summary, key
from selon.model import Problem, Raw
from selon.scale.limits import Limits
from selon.scale.progress import Progress
from selon.scale.reweigh import reweigh

__all__ = ["Commit", "met", "printable"]


def met(found: Raw | Problem) -> Outcome:
    """What was found in a source as the outcome that is yet to come of it, its place as text that can be stored."""
    where = printable(found.where)
    if isinstance(found, Problem):
        return Outcome(where, problem=replace(found, where=where))
    return Outcome(where, key(found), replace(found, where=where))


def printable(where: str) -> str:
    """A place as text that can be stored, whatever bytes the name of a file is made of."""
    return where.encode("utf-8", "backslashreplace").decode("utf-8")


@dataclass(slots=True)
class Commit:
    """One run that fills a dossier: what it has added, the problems it has met, the keys of records on their way."""

    dossier: Dossier
    limits: Limits
    shown: Progress
    run: int = 0
    workers: int = 1
    added: int = 0
    problems: int = 0
    under_way: set[str] = field(default_factory=set)

    def begin(self, workers: int) -> None:
        """Note in the dossier that a run begins."""
        self.run = self.dossier.begin_run(workers)
        self.workers = workers
        self.shown.stage("read")

    def fresh(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Every outcome of the sources, in their order, that the dossier does not hold at this place."""
        flawed = ""
        for outcome in outcomes:
            where, name = outcome.where, outcome.key
            if not name:
                flawed = where
                yield outcome
                continue
            held = self.dossier.holds(name)
            if held and self.dossier.met(name, where):
                self.shown.advance(1, where)
            elif held or name in self.under_way:
                yield Outcome(where, name, again=True, flawed=where == flawed)
            else:
                self.under_way.add(name)
                yield replace(outcome, flawed=where == flawed)

    def store(self, outcomes: Iterable[Outcome]) -> None:
        """Commit outcomes, some at a time, as they come; when interrupted, those that are there first."""
        batch: list[Outcome] = []
        since = time.monotonic()
        try:
            for outcome in outcomes:
                batch.append(outcome)
                if len(batch) >= self.limits.commit_pages or time.monotonic() - since > self.limits.commit_seconds:
                    self._keep(batch)
                    batch, since = [], time.monotonic()
        except KeyboardInterrupt:
            with contextlib.suppress(Exception):  # what cannot be committed now is read again by the next build
                self._keep(batch)
            raise
        if batch:
            self._keep(batch)

    def end(self) -> Summary:
        """Weigh the dossier, if anything has changed, and say what it holds."""
        if not self.dossier.weighed:
            self.shown.stage("weigh")
            reweigh(self.dossier, self.workers)
        self.dossier.end_run(self.run, self.added, self.problems)
        return self.dossier.summary()

    def _keep(self, batch: Sequence[Outcome]) -> None:
        self.added += self.dossier.add(batch)
        self.problems += sum(outcome.problem is not None for outcome in batch)
        self.under_way.difference_update(outcome.key for outcome in batch if not outcome.again)
        if batch:
            self.shown.advance(len(batch), batch[-1].where)
