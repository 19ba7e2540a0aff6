"""The file of accounts: a small SQLite database beside the dossier, readable by its owner alone.

It is apart from the dossier since a dossier is copied, merged, signed and given away, and who works at a desk is nobody's
business. Of a password only its hash is kept, of a session only the hash of its secret.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    Row,
    Table,
    Text,
    create_engine,
    delete,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from selon.errors import AccountError
from selon.keep.accounts.passwords import fits, hashed, judged, made_password
from selon.keep.accounts.record import Account, Role, key_of, named, role_of

__all__ = ["Accounts", "accounts_of"]

IDLE, WHOLE = timedelta(hours=12), timedelta(days=7)
"""A session ends when nothing was asked for this long, and in any case after a week."""

_METADATA = MetaData()
_ACCOUNTS = Table(
    "accounts",
    _METADATA,
    Column("key", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("name", "role", "made", "password")),
    Column("fresh", Integer, nullable=False),
)
_SESSIONS = Table(
    "sessions",
    _METADATA,
    Column("secret", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("account", "made", "seen")),
)


def accounts_of(dossier: Path) -> Path:
    """Where the accounts of a dossier's desk are kept."""
    return dossier.with_name(dossier.name + ".accounts")


class Accounts:
    """The accounts of one desk. Every call is one transaction, so that several processes may share the file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = create_engine(f"sqlite:///{path.absolute()}", poolclass=NullPool, connect_args={"timeout": 10})
        event.listen(self._engine, "connect", _careful)
        event.listen(self._engine, "begin", _alone)

    def list(self) -> tuple[Account, ...]:
        """All accounts by name."""
        if not self.path.is_file():
            return ()
        with self._begun() as db:
            return tuple(_account(row) for row in db.execute(select(_ACCOUNTS).order_by(_ACCOUNTS.c.key)))

    def get(self, name: str) -> Account | None:
        """The account of a name, if there is one."""
        if not self.path.is_file():
            return None
        with self._begun() as db:
            row = _row(db, name)
            return _account(row) if row else None

    def add(self, name: str, role: str) -> str:
        """Make an account; returns the password that is given to its holder, who is to change it.

        Raises:
            AccountError: there is one of that name, or the name or the role will not do.
        """
        told, password = named(name), made_password()
        row = {"key": key_of(told), "name": told, "role": role_of(role), "made": _now(), "fresh": 1}
        self._make()
        try:
            with self._begun() as db:
                db.execute(insert(_ACCOUNTS), {**row, "password": hashed(password)})
        except IntegrityError as error:
            raise AccountError("there is an account of this name", where=told, mend="give it another name") from error
        return password

    def set_role(self, name: str, role: str) -> None:
        """Give an account another role, in force at its holder's next step.

        Raises:
            AccountError: there is no such account or role, or it is the last admin.
        """
        with self._begun() as db:
            row, new = _there(db, name), role_of(role)
            if new is not Role.ADMIN:
                _not_the_last_admin(db, row.key)
            db.execute(update(_ACCOUNTS).where(_ACCOUNTS.c.key == row.key), {"role": new})

    def reset(self, name: str) -> str:
        """Give an account a new password, returned, and end its sessions.

        Raises:
            AccountError: there is no such account.
        """
        password = made_password()
        with self._begun() as db:
            self._set(db, _there(db, name).key, password, fresh=True)
        return password

    def change(self, name: str, old: str, new: str) -> None:
        """Let somebody choose a password; all their sessions end.

        Raises:
            AccountError: the old one is wrong, or the new one will not do.
        """
        if self.known(name, old) is None:
            raise AccountError("the password you have now is another one")
        judged(new, name)
        if new == old:
            raise AccountError("this is the password you have now", mend="choose another")
        with self._begun() as db:
            self._set(db, key_of(name), new, fresh=False)

    def remove(self, name: str) -> None:
        """Remove an account; what it corrected stays signed.

        Raises:
            AccountError: there is no such account, or it is the last admin.
        """
        with self._begun() as db:
            key = _there(db, name).key
            _not_the_last_admin(db, key)
            db.execute(delete(_SESSIONS).where(_SESSIONS.c.account == key))
            db.execute(delete(_ACCOUNTS).where(_ACCOUNTS.c.key == key))

    def known(self, name: str, password: str) -> Account | None:
        """The account, where name and password are those of one; takes as long where they are not."""
        with self._begun() as db:
            row = _row(db, name)
        return _account(row) if fits(row.password if row else None, password) and row else None

    # ── sessions ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self, account: Account) -> str:
        """Begin a session; returns its secret, which is kept nowhere."""
        secret, now = secrets.token_urlsafe(32), datetime.now(UTC)
        row = {"secret": _digest(secret), "account": key_of(account.name), "made": _told(now), "seen": _told(now)}
        with self._begun() as db:
            db.execute(
                delete(_SESSIONS).where(
                    (_SESSIONS.c.seen < _told(now - IDLE)) | (_SESSIONS.c.made < _told(now - WHOLE))
                )
            )
            db.execute(insert(_SESSIONS), row)
        return secret

    def session(self, secret: str) -> Account | None:
        """Whose session this is, while it lasts."""
        if not secret or not self.path.is_file():
            return None
        now = datetime.now(UTC)
        mine = _SESSIONS.c.secret == _digest(secret)
        with self._begun() as db:
            held = db.execute(select(_SESSIONS).where(mine)).first()
            if held is None or held.seen < _told(now - IDLE) or held.made < _told(now - WHOLE):
                return None
            if held.seen < _told(now - timedelta(minutes=5)):
                db.execute(update(_SESSIONS).where(mine), {"seen": _told(now)})
            row = db.execute(select(_ACCOUNTS).where(_ACCOUNTS.c.key == held.account)).first()
            return _account(row) if row else None

    def end(self, secret: str) -> None:
        """End a session."""
        with self._begun() as db:
            db.execute(delete(_SESSIONS).where(_SESSIONS.c.secret == _digest(secret)))

    # ── the file ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _set(self, db: Connection, key: str, password: str, *, fresh: bool) -> None:
        db.execute(update(_ACCOUNTS).where(_ACCOUNTS.c.key == key), {"password": hashed(password), "fresh": int(fresh)})
        db.execute(delete(_SESSIONS).where(_SESSIONS.c.account == key))

    def _make(self) -> None:
        """Make the file where there is none, for its owner's eyes from its first byte on."""
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise AccountError(
                f"cannot write here: {error.strerror}", where=str(self.path), mend="see to the folder"
            ) from error
        with self._begun() as db:
            _METADATA.create_all(db)

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as db:
                yield db
        except IntegrityError:
            raise
        except DBAPIError as error:
            mend = "make accounts with selon accounts add"
            raise AccountError(f"SQLite says: {error.orig}", where=str(self.path), mend=mend) from error


def _careful(raw: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    raw.isolation_level = None  # the driver would begin a transaction at the first change only, behind what was read for it
    raw.cursor().execute("PRAGMA secure_delete = ON")


def _alone(db: Connection) -> None:
    db.exec_driver_sql("BEGIN IMMEDIATE")


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _told(when: datetime) -> str:
    return when.isoformat(timespec="seconds")


def _now() -> str:
    return _told(datetime.now(UTC))


def _row(db: Connection, name: str) -> Row[tuple[str, ...]] | None:
    return db.execute(select(_ACCOUNTS).where(_ACCOUNTS.c.key == key_of(name))).first()


def _there(db: Connection, name: str) -> Row[tuple[str, ...]]:
    row = _row(db, name)
    if row is None:
        raise AccountError("there is no such account", where=name[:80], mend="list them with selon accounts list")
    return row


def _account(row: Row[tuple[str, ...]]) -> Account:
    return Account(row.name, Role(row.role), row.made, bool(row.fresh))


def _not_the_last_admin(db: Connection, key: str) -> None:
    admins = db.execute(select(_ACCOUNTS.c.key).where(_ACCOUNTS.c.role == Role.ADMIN)).scalars().all()
    if list(admins) == [key]:
        raise AccountError("this is the only admin", mend="make another one first")
