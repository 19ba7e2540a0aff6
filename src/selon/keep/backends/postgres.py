"""A dossier on a PostgreSQL server, where several people may correct while a build writes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from selon.errors import DossierBusy, DossierError
from selon.keep.backends.server import address_of
from selon.keep.search import Part

__all__ = ["Postgres"]

_WAIT_S = 10

_RANKED = """
SELECT {id} FROM {table}, (SELECT {query} AS asked) AS q
WHERE words @@ asked ORDER BY ts_rank('{{0.1, 0.2, 0.4, 1.0}}', words, asked) DESC, {order} LIMIT :most
"""


class Postgres:
    """PostgreSQL, from version 13 on, through psycopg."""

    several = True
    migrations = "selon.keep.migrations.postgres"

    def connect(self, path: Path, *, write: bool) -> Connection:
        """Connect to the server of a dossier's file; a writer makes the schema where there is none."""
        db = _connected(path)
        if write:
            db.exec_driver_sql(f'CREATE SCHEMA IF NOT EXISTS "{address_of(path).schema}"')
        else:
            self.permit(db, write=False)
        return db

    def prepare(self, db: Connection) -> None:
        """A build that the power cuts off loses its last batches at most, and reads them anew."""
        db.exec_driver_sql("SET synchronous_commit = off")

    def permit(self, db: Connection, *, write: bool) -> None:
        """Let the connection write, or no longer."""
        db.exec_driver_sql(f"SET default_transaction_read_only = {'off' if write else 'on'}")

    def close(self, db: Connection, *, write: bool) -> None:  # noqa: ARG002
        """Close."""
        engine = db.engine
        db.close()
        engine.dispose()

    def begin(self, *, write: bool) -> str:
        """A reader sees one moment."""
        return "BEGIN" if write else "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"

    def lock(self, path: Path) -> _Lock:
        """An advisory lock, which the server lets go when its holder's connection ends."""
        return _Lock(path)

    def meaning(self, error: BaseException | None, where: str) -> DossierError:
        """By PostgreSQL's error codes."""
        code = str(getattr(error, "sqlstate", None) or "")
        told = " ".join(str(error).split())
        if code == "53100":
            return DossierError("the server's disk is full", where=where, mend="make room: what is kept stays whole")
        if code in {"55P03", "40001", "40P01"}:
            return DossierBusy("another program is writing this dossier", where=where, mend="try again")
        if code.startswith("28") or code == "42501":
            return DossierError(f"the server lets nobody in: {told}", where=where, mend="see to the name and its rights")
        if code == "3D000":
            return DossierError("there is no such database", where=where, mend="make it with createdb")
        if not code or code.startswith(("08", "57P")):
            return DossierError(f"the server cannot be reached: {told}", where=where, mend="see to the server, then go on")
        return DossierError(f"PostgreSQL says: {told}", where=where)

    def hopeless(self, error: BaseException) -> bool:
        """Whether the server is gone, or its disk full."""
        return isinstance(error, OperationalError)

    def marks(self, db: Connection) -> tuple[bool, int]:
        """From the table that the first script makes."""
        if db.exec_driver_sql("SELECT to_regclass('selon_schema')").scalar_one() is None:
            return False, 0
        return True, int(db.exec_driver_sql("SELECT version FROM selon_schema").scalar_one())

    def mark(self, db: Connection, version: int) -> None:
        """In that table."""
        db.execute(text("UPDATE selon_schema SET version = :version"), {"version": version})

    def is_blank(self, db: Connection) -> bool:
        """Whether the schema holds no table."""
        held = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"
        return int(db.exec_driver_sql(held).scalar_one()) == 0

    def run(self, db: Connection, script: str) -> None:
        """The whole script in one go."""
        db.connection.cursor().execute(script)

    def flaws(self, db: Connection) -> Iterator[tuple[str, str]]:  # noqa: ARG002
        """None: the server keeps its references itself, and its files are its own business."""
        yield from ()

    def pages(self, db: Connection, parts: Sequence[Part], most: int) -> Sequence[str]:
        """By the words of title and text, those of the title heavier."""
        return _ranked(db, "id", "pages", "position", parts, most)

    def statements(self, db: Connection, parts: Sequence[Part], most: int) -> Sequence[str]:
        """By the words of content, source and its full name."""
        return _ranked(db, "id", "statements", "number", parts, most)


class _Lock:
    """The right to build a dossier of a server, held by a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db: Connection | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            DossierBusy: another build holds it.
        """
        self._db = _connected(self._path)
        taken = text("SELECT pg_try_advisory_lock(:number)")
        if not self._db.execute(taken, {"number": _number(address_of(self._path).schema)}).scalar_one():
            self.release()
            raise DossierBusy(
                "another build is writing this dossier", where=str(self._path), mend="wait until it has ended"
            )

    def release(self) -> None:
        """Let the lock go with its connection."""
        if self._db is not None:
            engine, db, self._db = self._db.engine, self._db, None
            db.close()
            engine.dispose()


def _number(schema: str) -> int:
    """The number under which a schema's lock is known in its database."""
    return int.from_bytes(hashlib.sha256(f"selon {schema}".encode()).digest()[:8], signed=True)


def _connected(path: Path) -> Connection:
    url = address_of(path).url
    try:
        engine = create_engine(
            url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": _WAIT_S}
        )
    except ImportError as error:
        mend = "pip install 'selon[postgres]'"
        raise DossierError("a dossier on a server needs psycopg", where=str(path), mend=mend) from error
    try:
        return engine.connect()
    except DBAPIError:
        engine.dispose()
        raise


def _ranked(db: Connection, name: str, table: str, order: str, parts: Sequence[Part], most: int) -> Sequence[str]:
    """Ids of rows that hold all parts; the words go to the server as parameters, never as syntax."""
    asked, values = [], dict[str, object]()
    for number, part in enumerate(parts):
        folded = f"selon_folded(:p{number})"
        if part.begins:
            asked.append(f"to_tsquery('simple', replace(btrim({folded}), ' ', ' <-> ') || ':*')")
        else:
            asked.append(f"phraseto_tsquery('simple', {folded})")
        values[f"p{number}"] = " ".join(part.words)
    query = text(_RANKED.format(id=name, table=table, order=order, query=" && ".join(asked)))
    return db.execute(query, {**values, "most": most}).scalars().all()
