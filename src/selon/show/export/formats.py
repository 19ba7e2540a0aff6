"""The formats beyond plain tables: each one a few files, written by a function of the dossier and a folder."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from selon.show.export.bayanat import LOCATIONS, SOURCES, bayanat
from selon.show.export.cells import cell
from selon.show.export.datasette import datasette
from selon.show.export.drafts import ACLED, AIRWARS, UCDP, acled, airwars, ucdp
from selon.show.export.ftm import ftm
from selon.show.export.geojson import geojson
from selon.show.export.linked import prov, schema_org, web_annotations
from selon.show.export.narrowed import Holds

__all__ = ["WRITERS"]

Writer = Callable[[Holds, Path], None]


def _json(name: str, make: Callable[[Holds], Any]) -> Writer:
    def write(dossier: Holds, folder: Path) -> None:
        _dump(folder / name, make(dossier))

    return write


def _dump(path: Path, told: Any) -> None:
    with path.open("w", encoding="utf-8") as file:
        json.dump(told, file, ensure_ascii=False, indent=1)
        file.write("\n")


def _lines(name: str, make: Callable[[Holds], Iterable[Mapping[str, Any]]]) -> Writer:
    def write(dossier: Holds, folder: Path) -> None:
        with (folder / name).open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in make(dossier))

    return write


def _table(name: str, columns: Sequence[str], make: Callable[[Holds], Iterable[Mapping[str, Any]]]) -> Writer:
    def write(dossier: Holds, folder: Path) -> None:
        _csv(folder / name, columns, make(dossier))

    return write


def _csv(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([cell(row[column]) for column in columns] for row in rows)


def _bayanat(dossier: Holds, folder: Path) -> None:
    bulletins, sources, locations = bayanat(dossier)
    _dump(folder / "bulletins.json", bulletins)
    _csv(folder / "sources.csv", SOURCES, sources)
    _csv(folder / "locations.csv", LOCATIONS, locations)


WRITERS: Mapping[str, Writer] = {
    "geojson": _json("places.geojson", geojson),
    "schema.org": _json("schema.org.jsonld", schema_org),
    "annotations": _json("annotations.jsonld", web_annotations),
    "prov": _json("prov.jsonld", prov),
    "ftm": _lines("entities.ftm.jsonl", ftm),
    "ucdp": _table("ucdp-ged-draft.csv", UCDP, ucdp),
    "acled": _table("acled-draft.csv", ACLED, acled),
    "airwars": _table("airwars.csv", AIRWARS, airwars),
    "bayanat": _bayanat,
    "datasette": _json("metadata.json", datasette),
}
"""How each format is written."""
