"""How the command ends: 0 where it did what was asked, 1 where it could not, 2 where it was asked wrongly."""

from __future__ import annotations

import sys

import pytest

import selon
from selon.cli import main


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["copies", "--help"], 0),
        (["read", "no/such/page.txt"], 1),
        (["copies", "no/such.dossier"], 1),
        (["no-such-command"], 2),
        (["copies"], 2),
        (["copies", "--limit", "few", "x.dossier"], 2),
    ],
)
def test_the_status_of(
    arguments: list[str], status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["selon", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    told = capsys.readouterr()
    assert (ended.value.code or 0) == status, told
    assert "Traceback" not in told.err
    assert "fault of selon" not in told.err


def test_the_version_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["selon", "--version"])
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().out.strip() == f"selon {selon.__version__}"
