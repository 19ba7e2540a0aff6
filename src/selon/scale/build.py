"""The build: from sources to a dossier, going on where an earlier one was stopped, adding only what is new."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from selon import read
from selon.errors import SelonError
from selon.keep import Dossier, Outcome, Summary, key
from selon.model import Known, Problem, Raw
from selon.scale.limits import Limits
from selon.scale.pool import Pool
from selon.scale.progress import Progress, Silent
from selon.scale.reweigh import reweigh

__all__ = ["build", "cores"]

_NOTHING = Known()
_USUAL = Limits()


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def build(
    sources: Sequence[str | Path],
    dossier_path: Path | str,
    *,
    known: Known = _NOTHING,
    fetcher: read.Fetcher | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
    limits: Limits = _USUAL,
) -> Summary:
    """Read every page of `sources` into the dossier, weigh what it then holds, and say what that is.

    Records that the dossier holds are passed over; those that failed are tried again. The dossier is the same for any
    number of `workers` (by default one a core), and after any interruption once a build has run to its end. Addresses
    of the web among the sources are fetched by the `fetcher`, and by nobody without one.

    Raises:
        DossierError: the dossier cannot be opened or written; see `selon.keep.Dossier.open`.
        SelonError: no worker can be started, or a pipeline does not load.
    """
    workers = cores() if workers is None else workers
    if workers < 1:
        raise SelonError(f"cannot work with {workers} workers", mend="use one or more")
    shown = progress or Silent()
    with Dossier.open(dossier_path, create=True) as dossier:
        run = dossier.begin_run(workers)
        tally = _Tally()
        shown.stage("read")
        with Pool(workers, limits) as pool, _Total(sources, known, progress) as total:
            outcomes = pool.run(_records(dossier, _found(sources, known, fetcher), tally, shown))
            _keep_all(dossier, outcomes, tally, limits, lambda batch: _show(batch, total, shown))
        if not dossier.weighed:
            shown.stage("weigh")
            reweigh(dossier)
        dossier.end_run(run, tally.added, tally.problems)
        return dossier.summary()


@dataclass(slots=True)
class _Tally:
    """What this build has added, the problems it has met, and the keys of records on their way."""

    added: int = 0
    problems: int = 0
    under_way: set[str] = field(default_factory=set)


def _show(batch: Sequence[Outcome], total: _Total, shown: Progress) -> None:
    total.tell(shown)
    shown.advance(len(batch), batch[-1].where)


def _keep_all(
    dossier: Dossier,
    outcomes: Iterable[Outcome],
    tally: _Tally,
    limits: Limits,
    show: Callable[[Sequence[Outcome]], None],
) -> None:
    """Commit outcomes, some at a time, as they come; when interrupted, those that are there first."""
    batch: list[Outcome] = []
    since = time.monotonic()
    try:
        for outcome in outcomes:
            batch.append(outcome)
            if len(batch) >= limits.commit_pages or time.monotonic() - since > limits.commit_seconds:
                _keep(dossier, batch, tally)
                show(batch)
                batch, since = [], time.monotonic()
    except KeyboardInterrupt:
        with contextlib.suppress(Exception):  # what cannot be committed now is read again by the next build
            _keep(dossier, batch, tally)
        raise
    if batch:
        _keep(dossier, batch, tally)
        show(batch)


def _keep(dossier: Dossier, batch: Sequence[Outcome], tally: _Tally) -> None:
    tally.added += dossier.add(batch)
    tally.problems += sum(outcome.problem is not None for outcome in batch)
    tally.under_way.difference_update(outcome.key for outcome in batch if not outcome.again)


def _records(
    dossier: Dossier, sources: Iterable[Raw | Problem], tally: _Tally, shown: Progress
) -> Iterator[Outcome]:
    """Every record of the sources that the dossier does not hold at this place, as an outcome yet to come."""
    flawed = ""
    for found in sources:
        where = _printable(found.where)
        if isinstance(found, Problem):
            flawed = where
            yield Outcome(where, problem=replace(found, where=where))
            continue
        name = key(found)
        held = dossier.holds(name)
        if held and dossier.met(name, where):
            shown.advance(1, where)
        elif held or name in tally.under_way:
            yield Outcome(where, name, again=True, flawed=where == flawed)
        else:
            tally.under_way.add(name)
            yield Outcome(where, name, replace(found, where=where), flawed=where == flawed)


def _found(
    sources: Sequence[str | Path], known: Known, fetcher: read.Fetcher | None = None
) -> Iterator[Raw | Problem]:
    """All that lies in the sources; one that breaks off leaves the others unharmed."""
    for source in sources:
        try:
            yield from read.pages([source], known, fetcher)
        except Exception as error:
            line = " ".join(f"{type(error).__name__}: {error}".split())
            yield Problem(str(source), f"reading breaks off here ({line})", "what came before is kept")


def _printable(where: str) -> str:
    """A place as text that can be stored, whatever bytes the name of a file is made of."""
    return where.encode("utf-8", "backslashreplace").decode("utf-8")


class _Total:
    """Counts the pages of the sources beside the build, which does not wait for it; only where somebody looks on."""

    def __init__(self, sources: Sequence[str | Path], known: Known, progress: Progress | None) -> None:
        self._sources = sources
        self._known = known
        self._stop = False
        self._pages: int | None = None
        self._thread = threading.Thread(target=self._count, daemon=True) if progress else None

    def __enter__(self) -> _Total:
        if self._thread:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop = True

    def tell(self, shown: Progress) -> None:
        """Tell the total once it is known, once."""
        if self._pages is not None:
            shown.total(self._pages)
            self._pages = None

    def _count(self) -> None:
        pages = 0
        for _ in _found(self._sources, self._known):
            if self._stop:
                return
            pages += 1
        self._pages = pages
