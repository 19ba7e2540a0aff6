"""Of a crawl, the pages that a dossier is to keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from pathlib import Path

from selon.keep import Dossier, Outcome, Summary
from selon.scale.commit import Commit
from selon.scale.crawl.dataset import Dataset
from selon.scale.crawl.links import ordinal
from selon.scale.crawl.rows import outcome_of
from selon.scale.limits import Limits
from selon.scale.progress import Progress, Silent

__all__ = ["keep"]

_USUAL = Limits()


def keep(
    datasets: Sequence[str],
    dossier_path: Path | str,
    *,
    since: str = "",
    until: str = "",
    linked: bool = False,
    progress: Progress | None = None,
    limits: Limits = _USUAL,
) -> Summary:
    """Add the pages of crawls to a dossier, weigh it, and say what it holds.

    The dossier is the one that `selon.scale.build` makes of the same files. With `since` or `until` (a day, month or
    year, both included), only pages published then are kept, and none without a date; with `linked` those, too, that
    are linked to one of them (see `selon.scale.crawl.links`), so that a copy does not lose its origin.

    Raises:
        DatasetError: no crawl lies there, or it has not run to its end.
        DossierError: the dossier cannot be opened or written.
    """
    with Dossier.open(dossier_path, create=True) as dossier:
        commit = Commit(dossier, limits, progress or Silent())
        commit.begin(1)
        outcomes = (outcome for path in datasets for outcome in _outcomes(Dataset(path), since, until, linked=linked))
        commit.store(commit.fresh(outcomes))
        return commit.end()


def _outcomes(crawl: Dataset, since: str, until: str, *, linked: bool) -> Iterator[Outcome]:
    if not (since or until):
        yield from map(outcome_of, crawl.rows())
        return
    wanted = {
        ordinal(row["file"], row["record"])
        for row in crawl.rows(["file", "record", "published"])
        if _within(row["published"], since, until)
    }
    if linked:
        wanted |= _linked_to(wanted, crawl)
    yield from (outcome_of(row) for row in crawl.rows() if ordinal(row["file"], row["record"]) in wanted)


def _linked_to(wanted: Set[int], crawl: Dataset) -> set[int]:
    links = crawl.links().to_pydict()
    pairs = zip(links["left"], links["right"], strict=True)
    return {page for pair in pairs if wanted & set(pair) for page in pair}


def _within(published: str | None, since: str, until: str) -> bool:
    return published is not None and since <= published and (not until or published[: len(until)] <= until)
