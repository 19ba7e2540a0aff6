"""The script of the threat model verifies a dossier against its manifest without selon."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from selon.keep import backup, manifest
from selon.scale import build

ROOT = Path(__file__).parents[2]
PAGE = "Éboulement à Vaurienne\nLundi, le maire a déclaré que douze personnes avaient été blessées à Montbruc.\n"


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    text = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    path = tmp_path_factory.mktemp("script") / "verify.py"
    block = re.search(r"```python verify\.py\n(.*?)```", text, re.DOTALL)
    assert block is not None
    path.write_text(block[1], encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vouched")
    (folder / "page.txt").write_text(PAGE, encoding="utf-8")
    build([folder / "page.txt"], folder / "a.selon", workers=1)
    (folder / "manifest.json").write_text(json.dumps(manifest(folder / "a.selon")))
    backup(folder / "a.selon", folder / "copy.selon")  # a file, of a dossier on a server too
    return folder / "copy.selon"


def _verified(script: Path, dossier: Path, manifest: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", str(script), str(dossier), str(manifest)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_it_is_short_and_needs_python_alone(script: Path) -> None:
    lines = [line for line in script.read_text(encoding="utf-8").splitlines() if line.strip()]
    assert len(lines) <= 32
    imported = re.findall(r"^(?:import|from) (.+)$", script.read_text(encoding="utf-8"), re.MULTILINE)
    assert imported == ["hashlib, json, sqlite3, sys, zlib", "pathlib import Path"]


def test_it_verifies_what_is_unchanged(script: Path, dossier: Path) -> None:
    done = _verified(script, dossier, dossier.with_name("manifest.json"))
    assert (done.returncode, done.stderr) == (0, "")
    assert manifest(dossier)["root"] in done.stdout


CHANGES = {
    "UPDATE statements SET modality = 'denied'": "table statements",
    "UPDATE pages SET text = text || ' '": "table pages",
    "UPDATE raw SET data = (SELECT zeroblob(0))": "",
    "DELETE FROM times": "table times",
    "INSERT INTO problems VALUES ('x', 'y', '', NULL, NULL, NULL)": "table problems",
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_refuses_any_change(script: Path, dossier: Path, tmp_path: Path, change: str) -> None:
    changed = tmp_path / "changed.selon"
    changed.write_bytes(dossier.read_bytes())
    db = sqlite3.connect(changed)
    db.execute(change)
    db.commit()
    db.close()
    done = _verified(script, changed, dossier.with_name("manifest.json"))
    assert done.returncode != 0
    assert CHANGES[change] in done.stderr


def test_it_refuses_a_manifest_that_was_changed(script: Path, dossier: Path, tmp_path: Path) -> None:
    other = json.loads(dossier.with_name("manifest.json").read_text())
    other["root"] = "0" * 64
    (tmp_path / "m.json").write_text(json.dumps(other))
    assert "the root" in _verified(script, dossier, tmp_path / "m.json").stderr
