"""Two processes weigh a dossier as one does, whatever becomes of the second."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from selon.keep import CLAIMS, PIECES, Dossier
from selon.keep.corrections import about
from selon.label import overlaid, together
from selon.scale import build
from selon.scale.beside import beside
from selon.weigh import pieces, weigh

from . import made


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("beside")
    build([made.write(folder / "pages.jsonl", 12)], folder / "x.selon", workers=1)
    return folder / "x.selon"


def test_the_other_process_makes_what_this_one_would(path: Path) -> None:
    with Dossier.open(path) as dossier:
        own = list(dossier.readings(own=True))
        labels = together(own)
        readings = list(overlaid(own, labels))
        with beside(dossier) as other:
            assert other.labels([]) == labels
            assert other.pieces([]) == pieces(readings)
    assert len(pieces(readings)) == 12


def test_one_that_dies_is_made_up_for(path: Path) -> None:
    with Dossier.open(path) as dossier, beside(dossier) as other:
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        readings = list(dossier.readings(own=True))
        assert other.labels(readings) == together(readings)
        assert other.pieces(readings) == pieces(readings)


def test_what_two_processes_weigh_is_what_one_does(path: Path) -> None:
    with Dossier.open(path) as dossier, beside(dossier) as other:
        own = list(dossier.readings(own=True, kinds=CLAIMS))
        readings = list(dossier.corrected(overlaid(own, other.labels(own))))
        assert weigh(readings, other.pieces) == dossier.weighing()


def test_weighed_with_pieces_of_elsewhere_it_is_the_same(path: Path) -> None:
    with Dossier.open(path) as dossier:
        readings = list(dossier.readings(kinds=CLAIMS))
        made = pieces(dossier.readings(kinds=PIECES))
        assert weigh(readings, lambda _: made) == weigh(readings)


def test_what_people_corrected_is_in_the_pieces(path: Path) -> None:
    with Dossier.open(path, write=True) as dossier:
        before = pieces(dossier.readings())
        reading = next(dossier.readings())
        dossier.correct([about(reading, "g1", "correct", "Ana", "2017-05-14T10:00:00Z", "", {"kind": "foreign"})])
        with beside(dossier) as other:
            other.labels([])
            assert len(other.pieces([])) == len(before) + 1
