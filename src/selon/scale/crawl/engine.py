"""The crawl: the step of a page over the workers of a Ray cluster, or of this machine, its outcomes into Parquet.

Each Ray worker is the parent of one worker process of its own, the one that a build uses, so that a page that hangs or
swallows memory is set aside here as it is there. What a lost worker had not written is done again by another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import pyarrow as pa

from selon.find.breadth import is_broad, read_broadly
from selon.find.places import use_lists
from selon.scale.commit import met
from selon.scale.crawl.chunks import chunks_of, found_in
from selon.scale.crawl.cluster import cluster
from selon.scale.crawl.dataset import Dataset
from selon.scale.crawl.files import listed
from selon.scale.crawl.links import COLUMNS, LINKS, added_up, grams_of, linked
from selon.scale.crawl.rows import table_of
from selon.scale.limits import Limits
from selon.scale.pool import Pool
from selon.scale.processes import cores
from selon.scale.progress import Progress, Silent

__all__ = ["Crawl", "crawl"]

_USUAL = Limits()

_RANGES = 4
"""Into how many ranges, a worker, 4-grams and pairs of pages are cut."""

_READING = 0.5
"""What part of a core reads a file; other than a worker's, so that Ray leaves reading and working apart: the chunks of
one large file then go to all workers."""


@dataclass(frozen=True, slots=True)
class Crawl:
    """What a crawl came to: parts of the folder, records, pages among them, and problems."""

    parts: int = 0
    records: int = 0
    pages: int = 0
    problems: int = 0


def crawl(
    sources: Sequence[str],
    dataset: str,
    *,
    workers: int | None = None,
    lists: Sequence[Path] = (),
    progress: Progress | None = None,
    limits: Limits = _USUAL,
) -> Crawl:
    """Read every page of `sources` into a folder of Parquet, link those that share text, and say what came of them.

    Sources and folder may lie wherever fsspec reaches. Interrupted, the same call goes on where it stopped. With the
    environment's RAY_ADDRESS the cluster there does the work, else this machine; `workers` pages are read at a time.
    `lists` are lists of places of the user's own. Statements are read broadly where this process reads them so.

    Raises:
        SelonError: Ray is not there, cannot be started, or gives up.
        DatasetError: another crawl lies in the folder, or it cannot be written.
    """
    workers = workers or cores()
    files = listed(sources)
    held = Dataset(dataset)
    dataset = held.path
    held.begin({"files": files, "lists": [str(path) for path in lists], **({"broad": True} if is_broad() else {})})
    shown = progress or Silent()
    shown.stage("read")
    told = Crawl()
    with cluster(workers) as ray:
        for row in _parts(ray, files, dataset, workers, tuple(str(path.resolve()) for path in lists), limits):
            told = Crawl(*(getattr(told, field.name) + row[field.name] for field in fields(Crawl)))
            shown.advance(row["records"], row["name"])
        shown.stage("weigh")
        held.put_links(_links(ray, dataset, _RANGES * workers) if told.pages > 1 else LINKS.empty_table())
    held.end(asdict(told))
    return told


def _parts(
    ray: Any, files: Sequence[str], dataset: str, workers: int, lists: Sequence[str], limits: Limits
) -> Iterator[dict[str, Any]]:
    """One row for each part as it is done."""
    if not files:
        return
    named = [{"file": number, "name": name} for number, name in enumerate(files)]
    chunks = ray.data.from_items(named, override_num_blocks=max(1, len(named))).map_batches(
        chunks_of, batch_size=1, batch_format="pyarrow", num_cpus=_READING
    )
    parts = chunks.map_batches(
        _Step,
        fn_constructor_args=(files, dataset, lists, is_broad(), limits),
        compute=ray.data.ActorPoolStrategy(size=workers),
        batch_size=1,
        batch_format="pyarrow",
        num_cpus=1,
    )
    yield from parts.iter_rows()


def _links(ray: Any, dataset: str, ranges: int) -> pa.Table:
    """The links between all pages of the parts that are there."""
    parts = [{"part": part} for part in Dataset(dataset).parts()]
    grams = ray.data.from_items(parts, override_num_blocks=max(1, len(parts))).map_batches(
        _grams, fn_kwargs={"dataset": dataset, "ranges": ranges}, batch_size=1, batch_format="pyarrow"
    )
    pairs = grams.groupby("range", num_partitions=ranges).map_groups(
        linked, fn_kwargs={"ranges": ranges}, batch_format="pyarrow"
    )
    links = pairs.groupby("range", num_partitions=ranges).map_groups(added_up, batch_format="pyarrow")
    found = [table for table in links.iter_batches(batch_size=None, batch_format="pyarrow") if table.num_rows]
    whole = pa.concat_tables(found) if found else LINKS.empty_table()
    return whole.sort_by([("left", "ascending"), ("right", "ascending")])


def _grams(parts: pa.Table, dataset: str, ranges: int) -> pa.Table:
    (part,) = parts["part"].to_pylist()
    return grams_of(list(Dataset(dataset).rows_of(part, COLUMNS)), ranges)


class _Step:
    """The step of a page, for the chunks that a Ray worker is given."""

    def __init__(
        self, files: Sequence[str], dataset: str, lists: Sequence[str], broadly: bool, limits: Limits
    ) -> None:
        use_lists([Path(path) for path in lists])
        read_broadly(broadly)
        self._files = files
        self._dataset = Dataset(dataset)
        self._pool = Pool(1, limits)

    def __call__(self, chunk: pa.Table) -> pa.Table:
        (row,) = chunk.to_pylist()
        told = self._written(row)
        return pa.Table.from_pylist([{"name": self._files[row["file"]], **asdict(told)}])

    def _written(self, row: dict[str, Any]) -> Crawl:
        if not row["found"]:
            return Crawl()
        part = row["file"], row["first"]
        table = self._dataset.part(*part, ["id", "problem"])
        if table is None:
            table = table_of(*part, list(self._pool.run(map(met, found_in(row)))))
            self._dataset.put(*part, table)
        failed = table.num_rows - table["problem"].null_count
        return Crawl(1, table.num_rows, table.num_rows - table["id"].null_count, failed)
