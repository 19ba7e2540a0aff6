"""What is shipped: a wheel that works alone, with a licence for everything in it, and one version everywhere."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import selon

ROOT = Path(__file__).parent.parent.parent
HOUSE = ROOT / "src" / "selon"
OURS = {".py", ".po", ".pot", ".html", ".css", ".js", ".sql", ".typed", ".pyc"}  # written for selon: Apache-2.0


def bundled() -> set[Path]:
    """The folders that hold something which was not written as code of selon."""
    return {path.parent for path in HOUSE.rglob("*") if path.is_file() and path.suffix not in OURS}


def licence(folder: Path) -> Path | None:
    """The licence that a folder lies under, its own or of a folder around it within selon."""
    for around in (folder, *folder.parents):
        if around == HOUSE:
            return None
        found = [*around.glob("*LICEN[CS]E*"), *around.glob("NOTICE*")]
        if found:
            return found[0]
    return None


def test_everything_bundled_has_a_licence_and_the_docs_name_it() -> None:
    named = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    for folder in bundled():
        found = licence(folder)
        assert found, folder
        assert f"`{found.parent.relative_to(HOUSE).as_posix()}`" in named, found


def test_one_version_everywhere() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for text, pattern in ((citation, r"^version: (\S+)$"), (project, r'^version = "(\S+)"$')):
        assert re.findall(pattern, text, re.M) == [selon.__version__]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_pipelines_places_and_licences_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in ("selon/language/fr/pipeline/parser/model", "selon/find/places/data/world.gaz", "selon/py.typed"):
        assert needed in names
    licences = [name for name in names if re.search(r"(LICENSE|NOTICE)[^/]*$", name)]
    assert len(licences) > len({found.parent for folder in bundled() if (found := licence(folder))}), licences
    assert {name.split("/")[0].split("-")[0] for name in names} == {"selon"}


def test_the_wheel_runs_from_where_it_is_unpacked(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    told = subprocess.run(
        [sys.executable, "-m", "selon", "--version"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == f"selon {selon.__version__}"
