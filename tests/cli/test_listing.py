"""What the lists of a dossier say in the terminal, in the reader's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.told import told

from selon.cli import listing
from selon.keep import Dossier, Outcome
from selon.scale.reweigh import reweigh

ACCUSED = "L'ONG accuse l'armée d'avoir visé l'école. L'armée nie toute responsabilité."
KILLED = "Selon l'ONU, 82 civils ont été tués à Alep le 12 décembre."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.selon"
    with Dossier.open(made, create=True) as dossier:
        for outlet, text in (("un", ACCUSED), ("deux", KILLED), ("trois", KILLED.replace("l'ONU", "les Nations unies"))):
            dossier.add([Outcome(outlet, reading=told(text, outlet))])
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
