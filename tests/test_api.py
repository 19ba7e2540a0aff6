"""What `import selon` gives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import selon
from keep.conftest import outcome, reading, weighing
from selon.errors import ReadError, SelonError

PAGE = "Crue à Lierre\n\nLundi, le maire a annoncé que douze personnes étaient mortes.\n"


@pytest.mark.parametrize("given", ["path", "bytes"])
def test_a_page_is_read_from_a_file_or_from_bytes(tmp_path: Path, given: str) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    page = tmp_path / "page.txt" if given == "path" else PAGE.encode()
    read = selon.read_page(page, published="2024-03-05", outlet="gazette.example", url="https://gazette.example/1")
    assert read.findings.statements[0].source.text == "le maire"  # type: ignore[union-attr]
    assert (read.page.outlet, read.page.url, read.page.title) == ("gazette.example", "https://gazette.example/1", "Crue à Lierre")


@pytest.mark.parametrize(("page", "told"), [(b"", "empty"), (b"\x89PNG\r\n\x1a\n" + bytes(99), "not text"), (Path("none.txt"), "cannot be read")])
def test_what_is_no_page_raises_an_error_of_selon(page: bytes | Path, told: str) -> None:
    with pytest.raises(ReadError, match=told):
        selon.read_page(page)


def test_tables_are_those_of_an_export(tmp_path: Path) -> None:
    with selon.Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        dossier.add([outcome(reading(name), name) for name in ("one", "two")])
        dossier.put_weighing(weighing())
        counts, claims = selon.table(dossier, "counts"), selon.table(dossier, "claims")
        with pytest.raises(SelonError, match="choose one of pages"):
            selon.table(dossier, "nothing")
    assert counts.to_pylist()[0]["low"] == 12
    assert str(counts.schema.field("low").type) == "int64"
    assert claims.num_rows == len(weighing().claims)


def test_every_name_that_is_given_is_there_and_documented() -> None:
    told = (Path(__file__).parent.parent / "docs" / "how-to" / "python.md").read_text(encoding="utf-8")
    for name in set(selon.__all__) - {"__version__"}:
        assert getattr(selon, name)
        assert f"selon.{name}" in told
    with pytest.raises(AttributeError, match="nothing"):
        selon.nothing  # noqa: B018


def test_importing_selon_loads_nothing() -> None:
    code = "import sys, selon; sys.exit(any(name in sys.modules for name in ('spacy', 'numpy', 'sqlalchemy')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
