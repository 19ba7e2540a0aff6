"""What the lists of a dossier say in the terminal, in the reader's language."""

from __future__ import annotations

from pathlib import Path

import pytest

from selon.cli import listing
from selon.find import find
from selon.keep import Dossier, Outcome
from selon.label import label
from selon.model import Known, Raw, Reading
from selon.read import read
from selon.scale.reweigh import reweigh

OPENING = "La réunion de la commission des finances a duré plus de quatre heures, dans une salle comble, lundi à Vernoy. "
ACCUSED = "L'ONG accuse l'armée d'avoir visé l'école. L'armée nie toute responsabilité."
KILLED = "Selon l'ONU, 82 civils ont été tués à Alep le 12 décembre."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.selon"
    with Dossier.open(made, create=True) as dossier:
        for outlet, text in (("un", ACCUSED), ("deux", KILLED), ("trois", KILLED.replace("Selon l'ONU", "Selon les Nations unies"))):
            known = Known(url=f"https://{outlet}.example/1", outlet=outlet, published="2016-12-13")
            page = read(Raw(f"{outlet}.txt", (OPENING + text).encode(), known=known))
            dossier.add([Outcome(page.where, reading=Reading(page, find(page, label(page))))])
        reweigh(dossier)
    return made


@pytest.mark.parametrize(
    ("lang", "why"),
    [
        ("fr", "Une source dément ce qu'une autre affirme : « avoir visé l'école » (L'ONG) et « toute responsabilité » (L'armée)."),
        ("en", "One source denies what another says: “avoir visé l'école” (L'ONG) and “toute responsabilité” (L'armée)."),
    ],
)
def test_conflicts_say_why(path: Path, lang: str, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    listing.conflicts(path, 5, lang)
    assert f"statement.denial · {why}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lang", "why"),
    [
        ("fr", "2 pages (2 médias), et pourtant une seule voix : toutes remontent à ONU"),
        ("en", "2 pages (2 outlets), yet one voice: all go back to ONU"),
    ],
)
def test_claims_say_on_whose_word(path: Path, lang: str, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    listing.claims(path, 5, lang)
    assert why in capsys.readouterr().out
