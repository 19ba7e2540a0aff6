"""A dossier on a server is, on the disk, a file of one line that says where:

    postgresql://db.example.org/selon?options=-csearch_path%3Dd_alep_1f0c4e2a

Commands, desk and accounts go by that file as by any dossier. It holds no name and no password, and may be handed to a
colleague: which server to trust, and as whom, is for each to say, in `SELON_STORE`. A file that leads to any other server
is not followed, since whoever sends one could else learn who opens it. Several dossiers of one database are told apart by
their schema, the `search_path`. Where `SELON_STORE` is set, a new dossier gets a schema of its own there, and its file.
"""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from selon.errors import DossierError

__all__ = ["STORE", "Address", "address_of", "founded", "leads_to_a_server"]

STORE = "SELON_STORE"

_HEAD = "postgresql://"
_LONGEST = 2_000
_FORM = "postgresql://NAME@HOST/DATABASE"
_SEARCH_PATH = re.compile(r"-csearch_path=([a-z_][a-z0-9_]{0,62})")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a dossier's rows lie: how to connect, and in which schema."""

    url: URL
    schema: str


def leads_to_a_server(path: Path) -> bool:
    """Whether a file is the line of a dossier on a server."""
    try:
        with path.open("rb") as file:
            return file.read(len(_HEAD)) == _HEAD.encode()
    except OSError:
        return False


def address_of(path: Path) -> Address:
    """Where the file of a dossier leads, as whoever `SELON_STORE` says we are.

    Raises:
        DossierError: the line is no address, or leads to a server other than that of `SELON_STORE`.
    """
    with path.open("rb") as file:
        line = file.read(_LONGEST).decode("utf-8", "replace").strip()
    there = _read(line, str(path))
    options = there.query.get("options", "")
    schema = _SEARCH_PATH.fullmatch(options if isinstance(options, str) else "")
    if schema is None or not there.database or there.username or set(there.query) != {"options"}:
        mend = "postgresql://HOST/DATABASE?options=-csearch_path%3DSCHEMA"
        raise DossierError("this is no address of a dossier on a server", where=str(path), mend=mend)
    store = _store()
    if store is None or (store.host, store.port or 5432) != (there.host, there.port or 5432):
        mend = f"if you trust it, set {STORE} to postgresql://NAME@{there.host}/{there.database}"
        raise DossierError(f"this dossier is on the server {there.host}", where=str(path), mend=mend)
    url = store.set(drivername="postgresql+psycopg", database=there.database)
    return Address(url.update_query_dict({"options": schema[0]}), schema[1])


def founded(path: Path) -> None:
    """Where new dossiers are to be on a server, make the file of one that is not there yet."""
    store = _store()
    if store is None or path.exists():
        return
    stem = re.sub(r"[^a-z0-9]+", "_", path.stem.lower()).strip("_")[:40] or "dossier"
    plain = URL.create("postgresql", host=store.host, port=store.port, database=store.database)
    line = plain.update_query_dict({"options": f"-csearch_path=d_{stem}_{secrets.token_hex(4)}"}).render_as_string()
    half = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        half.write_text(line + "\n", encoding="utf-8")
        half.replace(path)
    except OSError as error:
        raise DossierError(f"cannot write here: {error.strerror}", where=str(path), mend="see to the folder") from error


def _store() -> URL | None:
    """The server that whoever runs selon trusts, and as whom."""
    line = os.environ.get(STORE, "").strip()
    return _read(line, STORE) if line else None


def _read(line: str, where: str) -> URL:
    try:
        url = make_url(line)
    except (ArgumentError, ValueError) as error:
        raise DossierError("this is no address of a server", where=where, mend=_FORM) from error
    if url.drivername != "postgresql" or not url.host or not url.database:
        raise DossierError("this is no address of a server", where=where, mend=_FORM)
    return url
