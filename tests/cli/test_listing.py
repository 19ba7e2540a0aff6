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


def test_who_denies_a_claim_is_not_named_among_those_who_say_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        for turn, text in enumerate((KILLED, "Damas a démenti que 82 civils aient été tués à Alep le 12 décembre.")):
            dossier.add([Outcome(f"{turn}", reading=told(text, f"journal-{turn}", opening=turn))])
        reweigh(dossier)
    listing.claims(tmp_path / "a.selon", 5, "fr")
    assert "1 page (1 média), d’une seule voix : ONU." in capsys.readouterr().out


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
