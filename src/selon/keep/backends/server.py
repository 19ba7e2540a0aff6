"""A dossier on a server is, on the disk, a file of one line: the server's address.

    postgresql://ana@db.example.org/selon?options=-csearch_path%3Dalep

Commands, desk and accounts go by that file as by any dossier. Several dossiers of one database are told apart by their
schema, the `search_path`. Where `SELON_STORE` holds the address of a database, a new dossier gets a schema of its own
there, and its file.
"""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from selon.errors import DossierError

__all__ = ["STORE", "address_in", "founded", "schema_of"]

STORE = "SELON_STORE"

_HEAD = b"postgresql://"
_LONGEST = 2_000
_SEARCH_PATH = re.compile(r"-c\s*search_path=([A-Za-z_][A-Za-z0-9_]{0,62})")


def address_in(path: Path) -> URL | None:
    """The address that a file holds, or None where it holds none.

    Raises:
        DossierError: the line is no address.
    """
    try:
        with path.open("rb") as file:
            line = file.read(_LONGEST)
    except OSError:
        return None
    if not line.startswith(_HEAD):
        return None
    try:
        return make_url(line.decode("utf-8").strip()).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        mend = "postgresql://NAME@HOST/DATABASE, on one line"
        raise DossierError("this is no address of a server", where=str(path), mend=mend) from error


def schema_of(address: URL) -> str:
    """The schema that an address names, "public" where it names none."""
    options = address.query.get("options", "")
    found = _SEARCH_PATH.search(options if isinstance(options, str) else " ".join(options))
    return found[1] if found else "public"


def founded(path: Path) -> None:
    """Where new dossiers are to be on a server, make the file of one that is not there yet."""
    store = os.environ.get(STORE, "").strip()
    if not store or path.exists():
        return
    if not store.startswith(_HEAD.decode()):
        raise DossierError("this is no address of a server", where=STORE, mend="postgresql://NAME@HOST/DATABASE")
    stem = re.sub(r"[^a-z0-9]+", "_", path.stem.lower()).strip("_")[:40] or "dossier"
    address = make_url(store).update_query_dict({"options": f"-csearch_path=d_{stem}_{secrets.token_hex(4)}"})
    half = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(address.render_as_string(hide_password=False) + "\n")
        half.replace(path)
    except OSError as error:
        raise DossierError(f"cannot write here: {error.strerror}", where=str(path), mend="see to the folder") from error
