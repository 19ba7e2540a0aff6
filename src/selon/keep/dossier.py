"""The dossier: open it, add to it, read it, weigh it. Everything else speaks in the records of `selon.model`."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, RowMapping, Select, distinct, func, insert, select, update

import selon
from selon.errors import DossierError, NotADossier, NotThere
from selon.keep import connect, intake, merge, migrate, search, tables, weighed
from selon.keep.backends import Held, backend_at, backend_of, founded, upsert
from selon.keep.corrections import Correction, amended, checked, corrected, in_force
from selon.keep.corrections import store as correcting
from selon.keep.outcome import Outcome, Summary
from selon.keep.readings import KINDS, page_of, readings_of
from selon.keep.rows import passage_row
from selon.model import Page, Passage, Problem, Reading, Weighing

__all__ = ["Dossier"]

_CHUNK = 200
"""Pages read from the file in one go."""


class Dossier:
    """One SQLite file that keeps pages, findings and what was weighed; a context manager made by `open`."""

    def __init__(self, db: Connection, path: Path, lock: Held | None) -> None:
        self._db = db
        self._lock = lock
        self._seen: int | None = None
        self.path = path

    @classmethod
    def open(
        cls, path: Path | str, *, create: bool = False, write: bool | None = None, correct: bool = False
    ) -> Self:
        """Open a dossier to read it; to write it with `write`; and make it, and its folder, if missing, with `create`.

        An older dossier is brought to this selon's schema on the way. Any number of readers may have it open while
        one writer adds to it. To write corrections alone, say `correct`: on a server that goes beside a build.

        Raises:
            NotADossier: the file is something else.
            NewerDossier: a later selon wrote it.
            DossierBusy: another build is writing it.
            DossierError: it is not there, or the file system refuses.
        """
        path = Path(path)
        writing = correct or (create if write is None else write)
        if writing and not create and not path.is_file():
            raise DossierError("there is no such dossier", where=str(path), mend="make one with selon build")
        if create:
            _make_folder(path)
            founded(path)
        with connect.translated(path):
            return cls._opened(path, writing, create, correct)

    @classmethod
    def _opened(cls, path: Path, writing: bool, create: bool, correct: bool) -> Self:
        backend = backend_at(path)
        lock = backend.lock(path) if writing and not (correct and backend.several) else None
        if lock:
            lock.take()
        try:
            return cls(_ready(path, writing, create, lock), path, lock)
        except BaseException:
            if lock:
                lock.release()
            raise

    def close(self) -> None:
        """Close the file; after this a dossier that was written is one file and nothing beside it."""
        connect.close(self._db, write=self._lock is not None)
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def add(self, outcomes: Iterable[Outcome]) -> int:
        """Add what became of some records, all in one transaction; returns how many readings are new or changed."""
        with connect.translated(self.path), connect.transaction(self._db):
            changed = sum(intake.take_in(self._db, outcome) for outcome in outcomes)
            if changed:
                self._note("weighed", "")
        return changed

    def pour(self, other: Dossier) -> int:
        """Add everything of another dossier, all of it or nothing; returns how many readings are new or changed."""
        with connect.translated(self.path), connect.transaction(self._db):
            changed = merge.pour(other._db, self._db)
            if changed:
                self._note("weighed", "")
        return changed

    def put_weighing(self, weighing: Weighing) -> None:
        """Replace what was weighed as a whole; it is of all corrections unless some came since this one read them."""
        with connect.translated(self.path), connect.transaction(self._db):
            weighed.clear(self._db)
            weighed.store(self._db, weighing)
            late = self._seen is not None and self._last() != self._seen
            self._note("weighed", "" if late else selon.__version__)
            self._note("weighings", _now())

    def correct(self, corrections: Iterable[Correction]) -> int:
        """Append corrections, all in one transaction; returns how many are new. One that is there is passed over.

        Raises:
            CorrectionError: one of them is not well made.
        """
        made = [checked(one) for one in corrections]
        with connect.translated(self.path), connect.transaction(self._db):
            added = correcting.append(self._db, made)
            if added:
                self._note("weighed", "")
        return added

    def put_labels(self, labels: Mapping[str, Mapping[int, Passage]]) -> None:
        """Replace as a whole what the collection says of passages: page id → index of the passage → its label."""
        with connect.translated(self.path), connect.transaction(self._db):
            self._db.execute(tables.relabels.delete())
            rows = [passage_row(page, *item) for page, changed in labels.items() for item in changed.items()]
            if rows:
                self._db.execute(insert(tables.relabels), rows)

    def begin_run(self, workers: int) -> int:
        """Note that a build begins; returns the number under which it is noted."""
        row = {"started": _now(), "selon": selon.__version__, "workers": workers, "added": 0, "problems": 0}
        with connect.translated(self.path):
            return int(self._db.execute(insert(tables.runs).returning(tables.runs.c.id), row).scalar_one())

    def end_run(self, run: int, added: int, problems: int) -> None:
        """Note that a build has ended, with the readings it added and the problems it met."""
        row = {"ended": _now(), "added": added, "problems": problems}
        with connect.translated(self.path):
            self._db.execute(update(tables.runs).where(tables.runs.c.id == run), row)

    def _note(self, key: str, value: str) -> None:
        row = {"key": key, "value": value}
        self._db.execute(upsert(self._db, tables.meta).values(row).on_conflict_do_update(index_elements=["key"], set_=row))

    # ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def holds(self, key: str) -> bool:
        """Whether a record with this key (see `selon.keep.key`) is in as a page that was read without a problem."""
        with connect.translated(self.path):
            return intake.holds(self._db, key)

    def met(self, key: str, where: str) -> bool:
        """Whether the record with this key was met at this very place."""
        mine = (tables.records.c.key == key) & (tables.records.c.location == where)
        with connect.translated(self.path):
            return self._db.execute(select(tables.records.c.key).where(mine)).first() is not None

    @property
    def weighed(self) -> bool:
        """Whether what was weighed is of all readings, by this version of selon."""
        query = select(tables.meta.c.value).where(tables.meta.c.key == "weighed")
        with connect.translated(self.path):
            return self._db.execute(query).scalar_one_or_none() == selon.__version__

    def pages(self) -> Iterator[Page]:
        """All pages in stored order."""
        for rows in self._chunks():
            yield from (page_of(row) for row in rows)

    def readings(self, *, own: bool = False, kinds: Collection[str] = KINDS) -> Iterator[Reading]:
        """All pages with their findings in stored order, a few at a time; with `own`, labelled by each page alone.

        Beside their passages they come with these `kinds` of finding alone: fewer are quicker to read, and smaller.
        """
        for rows in self._chunks():
            with connect.translated(self.path):
                found = list(readings_of(self._db, rows, own=own, kinds=kinds))
            yield from found

    def corrections(self) -> tuple[Correction, ...]:
        """All corrections ever made, undone ones and undoings among them, in their order."""
        with connect.translated(self.path):
            held = correcting.load(self._db)
        self._seen = max((one.number for one in held), default=0)
        return held

    def corrected(self, readings: Iterable[Reading] | None = None) -> Iterator[Reading]:
        """These readings, or else all it holds, with people's corrections applied (see `selon.keep.corrections`)."""
        held = in_force(self.corrections())
        for reading in self.readings() if readings is None else readings:
            yield corrected(reading, held)

    def reading(self, page: str) -> Reading:
        """One page with its findings, by its id.

        Raises:
            DossierError: the dossier holds no such page.
        """
        with connect.translated(self.path):
            rows = self._db.execute(select(tables.pages).where(tables.pages.c.id == page)).mappings().all()
            if not rows:
                raise NotThere(f"there is no page {page}", where=str(self.path), mend="look up its id with export")
            return next(readings_of(self._db, rows))

    def raw(self, sha256: str) -> bytes:
        """The bytes with this hash, as they were read.

        Raises:
            DossierError: the dossier holds no such bytes.
        """
        with connect.translated(self.path):
            data = self._db.execute(select(tables.raw.c.data).where(tables.raw.c.sha256 == sha256)).scalar_one_or_none()
        if data is None:
            raise NotThere(f"there are no bytes with the hash {sha256}", where=str(self.path))
        return zlib.decompress(data)

    def weighing(self) -> Weighing:
        """What was weighed last; empty before that."""
        with connect.translated(self.path):
            return weighed.load(self._db)

    def corrected_weighing(self) -> Weighing:
        """As `weighing`, with the roles and credits of copies that people set."""
        held = [one for one in in_force(self.corrections()) if one.subject == "copy"]
        if not held:
            return self.weighing()
        query = select(tables.pages.c.id, tables.pages.c.sha256)
        with connect.translated(self.path):
            texts = {row.id: row.sha256 for row in self._db.execute(query)}
        return amended(self.weighing(), held, texts)

    def holding(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The ids of the pages whose text has one of these hashes."""
        query = select(tables.pages.c.id).where(tables.pages.c.sha256.in_(list(texts)))
        with connect.translated(self.path):
            return tuple(self._db.execute(query.order_by(tables.pages.c.position)).scalars())

    def find_statements(self, asked: str) -> tuple[str, ...]:
        """The ids of the statements that hold these words (see `selon.keep.search`), the closest first."""
        with connect.translated(self.path):
            parts = search.parts_of(asked)
            return tuple(backend_of(self._db).statements(self._db, parts, search.MOST)) if parts else ()

    def find_pages(self, asked: str) -> tuple[str, ...]:
        """The ids of the pages that hold these words, the closest first."""
        with connect.translated(self.path):
            parts = search.parts_of(asked)
            return tuple(backend_of(self._db).pages(self._db, parts, search.MOST)) if parts else ()

    def snippets(self, asked: str, pages: Sequence[str]) -> dict[str, tuple[tuple[str, bool], ...]]:
        """For some pages, the words around the first match as pieces, each with whether it is what was asked for."""
        parts = search.parts_of(asked)
        query = select(tables.pages.c.id, tables.pages.c.text).where(tables.pages.c.id.in_(list(pages)))
        with connect.translated(self.path):
            rows = self._db.execute(query).all() if parts and pages else []
        return {row.id: search.snippet(row.text, parts) for row in rows}

    def stamp(self) -> str:
        """A text that changes whenever a build has ended, something was weighed, or somebody corrected something."""
        ended = select(func.count(tables.runs.c.ended))
        known = select(tables.meta.c.value).where(tables.meta.c.key == "weighed")
        weighed_at = select(tables.meta.c.value).where(tables.meta.c.key == "weighings")
        with connect.translated(self.path):
            parts = [self._db.execute(query).scalar_one_or_none() for query in (ended, known, weighed_at)]
            parts.append(self._last() or None)
        return "/".join("" if part is None else str(part) for part in parts)

    def _last(self) -> int:
        """The number of the last correction, 0 where there is none."""
        return self._db.execute(select(func.max(tables.corrections.c.number))).scalar_one() or 0

    def problems(self) -> tuple[Problem, ...]:
        """What failed and why, in the order of where it lay."""
        table = tables.problems
        with connect.translated(self.path):
            rows = self._db.execute(select(table).order_by(table.c.location, table.c.what)).mappings().all()
        return tuple(Problem(row["location"], row["what"], row["mend"], row["sha256"]) for row in rows)

    def summary(self) -> Summary:
        """How much of everything the dossier holds."""
        with connect.translated(self.path):
            held = {name: self._db.execute(_how_many(name)).scalar_one() for name in _HELD}
            origins = self._db.execute(select(func.count(distinct(tables.copies.c.origin)))).scalar_one()
        return Summary(origins=origins, **held)

    def _chunks(self) -> Iterator[Sequence[RowMapping]]:
        last = 0
        while True:
            later = select(tables.pages).where(tables.pages.c.position > last)
            query = later.order_by(tables.pages.c.position).limit(_CHUNK)
            with connect.translated(self.path):
                rows = self._db.execute(query).mappings().all()
            if not rows:
                return
            yield rows
            last = rows[-1]["position"]


_HELD = (
    "pages",
    "passages",
    "statements",
    "counts",
    "times",
    "places",
    "actors",
    "events",
    "copies",
    "claims",
    "conflicts",
    "stories",
    "problems",
)


def _how_many(name: str) -> Select[Any]:
    return select(func.count()).select_from(tables.METADATA.tables[name])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _ready(path: Path, writing: bool, create: bool, lock: Held | None) -> Connection:
    db = connect.connect(path, write=writing)
    try:
        if _made(db, path, create):
            _updated(db, path, writing, lock)
        if writing:
            backend_of(db).prepare(db)
        return db
    except BaseException:
        connect.close(db, write=False)
        raise


def _made(db: Connection, path: Path, create: bool) -> bool:
    """Make the schema in an empty file; says whether it was there before."""
    if not migrate.is_blank(db):
        return True
    if not create:
        raise NotADossier("the file is empty", where=str(path), mend="fill it with selon build")
    with connect.transaction(db):
        migrate.migrate(db, 0)
    return False


def _updated(db: Connection, path: Path, writing: bool, held: Held | None) -> None:
    found = migrate.version(db, str(path))
    if found == migrate.head():
        return
    lock = None if held else backend_at(path).lock(path)
    if lock:
        lock.take()
    try:
        backend_of(db).permit(db, write=True)
        with connect.transaction(db):
            migrate.migrate(db, migrate.version(db, str(path)))
        backend_of(db).permit(db, write=writing)
    finally:
        if lock:
            lock.release()


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DossierError(
            f"cannot make its folder: {error.strerror}", where=str(path), mend="name a folder you may write in"
        ) from error
