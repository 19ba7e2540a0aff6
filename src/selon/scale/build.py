"""The build: from sources to a dossier, going on where an earlier one was stopped, adding only what is new."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from selon import read
from selon.errors import SelonError
from selon.keep import Dossier, Outcome, Summary
from selon.model import Known, Problem, Raw
from selon.scale.commit import Commit, met
from selon.scale.limits import Limits
from selon.scale.pool import Pool
from selon.scale.processes import cores
from selon.scale.progress import Progress, Silent

__all__ = ["build", "found"]

_NOTHING = Known()
_USUAL = Limits()


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
        commit = Commit(dossier, limits, shown)
        commit.begin(workers)
        with Pool(workers, limits) as pool, _Total(sources, known, progress) as total:
            coming = commit.fresh(map(met, found(sources, known, fetcher)))
            commit.store(total.told(pool.run(coming), shown))
        return commit.end()


def found(
    sources: Sequence[str | Path], known: Known, fetcher: read.Fetcher | None = None
) -> Iterator[Raw | Problem]:
    """All that lies in the sources; one that breaks off leaves the others unharmed."""
    for source in sources:
        try:
            yield from read.pages([source], known, fetcher)
        except Exception as error:
            line = " ".join(f"{type(error).__name__}: {error}".split())
            yield Problem(str(source), f"reading breaks off here ({line})", "what came before is kept")


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

    def told(self, outcomes: Iterator[Outcome], shown: Progress) -> Iterator[Outcome]:
        """The outcomes as they are; on the way the total is told once it is known, once."""
        for outcome in outcomes:
            if self._pages is not None:
                shown.total(self._pages)
                self._pages = None
            yield outcome

    def _count(self) -> None:
        pages = 0
        for _ in found(self._sources, self._known):
            if self._stop:
                return
            pages += 1
        self._pages = pages
