"""Write a dossier's tables into a folder, whole or not at all."""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Protocol

from selon.errors import SelonError
from selon.keep import Dossier
from selon.show.export.cells import cell
from selon.show.export.columns import COLUMNS
from selon.show.export.formats import WRITERS
from selon.show.export.narrowed import Holds, Narrowed
from selon.show.export.parquet import Parquet
from selon.show.export.pseudonyms import Pseudonyms
from selon.show.export.rows import PER_PAGE, WEIGHED
from selon.show.page_json import Json

__all__ = ["FORMATS", "export"]

TABLES = ("csv", "jsonl", "parquet")
"""Formats with one file a table."""

FORMATS = (*TABLES, *WRITERS)
"""What a dossier can be exported to."""


class _Table(Protocol):
    def write(self, row: Json) -> None: ...


class _JsonLines:
    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def write(self, row: Json) -> None:
        self._file.write(json.dumps(row, ensure_ascii=False) + "\n")


class _Csv:
    def __init__(self, file: IO[str], columns: tuple[str, ...]) -> None:
        self._writer = csv.writer(file)
        self._columns = columns
        self._writer.writerow(columns)

    def write(self, row: Json) -> None:
        self._writer.writerow([cell(row[column]) for column in self._columns])


def export(
    dossier: Dossier, to: str, folder: Path | str, *, pseudonyms: bool = False, only: Collection[str] | None = None
) -> tuple[Path, ...]:
    """Write one file a table, or those of the format, into `folder`, made where it is missing; returns the files.

    Each file appears only once all of them are written; files of the same names are replaced.
    With `only`, the ids of statements, counts or pages, nothing but these and what goes with them is written.
    With `pseudonyms`, private persons bear made-up names (see `selon.show.export.pseudonyms`).

    Raises:
        SelonError: the format is unknown, or the folder cannot be written.
    """
    if to not in FORMATS:
        raise SelonError(f"cannot export to “{to}”", mend=f"choose one of {', '.join(FORMATS)}")
    if pseudonyms and to not in TABLES:
        raise SelonError(f"no pseudonyms in “{to}”", mend=f"choose one of {', '.join(TABLES)}")
    folder, held = Path(folder), dossier if only is None else Narrowed(dossier, only)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".export-", dir=folder) as draft:
            if to in WRITERS:
                WRITERS[to](held, Path(draft))
            else:
                _write(held, to, Path(draft), Pseudonyms.of(dossier) if pseudonyms else None)
            return tuple(_moved(file, folder) for file in sorted(Path(draft).iterdir()))
    except OSError as error:
        raise SelonError(
            f"cannot write here: {error.strerror}", where=str(folder), mend="name another folder"
        ) from error


def _moved(file: Path, folder: Path) -> Path:
    return Path(shutil.move(file, folder / file.name))


def _write(dossier: Holds, to: str, folder: Path, names: Pseudonyms | None) -> None:
    with _tables(to, folder, tuple(PER_PAGE)) as files:
        for reading in dossier.corrected():
            for name, rows in PER_PAGE.items():
                for row in rows(reading):
                    files[name].write(names.row(row) if names else row)
    with _tables(to, folder, tuple(WEIGHED)) as files:
        for name, whole in WEIGHED.items():
            for row in whole(dossier):
                files[name].write(names.row(row) if names else row)


@contextmanager
def _tables(to: str, folder: Path, names: tuple[str, ...]) -> Iterator[dict[str, _Table]]:
    with ExitStack() as stack:
        yield {name: stack.enter_context(_table(folder / f"{name}.{to}", to, name)) for name in names}


def _opened(path: Path, to: str) -> IO[str]:
    # The mark at the head makes spreadsheets read UTF-8.
    return path.open("w", encoding="utf-8-sig" if to == "csv" else "utf-8", newline="")


@contextmanager
def _table(path: Path, to: str, name: str) -> Iterator[_Table]:
    if to == "parquet":
        with Parquet(path, COLUMNS[name]) as table:
            yield table
        return
    with _opened(path, to) as file:
        yield _Csv(file, COLUMNS[name]) if to == "csv" else _JsonLines(file)
