"""The site builds without a warning, fetches nothing, and leads nowhere that is not there."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as `make docs` builds it."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    folder = tmp_path_factory.mktemp("site")
    warned: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: warned.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger("mkdocs").addHandler(handler)
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=True)
    build(config)
    logging.getLogger("mkdocs").removeHandler(handler)
    assert not warned
    return folder


def test_every_page_of_the_plan_is_there(site: Path) -> None:
    planned = re.findall(r": ([\w/-]+)\.md$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)
    assert len(planned) > 15
    for name in planned:
        assert (site / f"{name}.html").exists(), name


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        fetched = re.findall(r"<(?:script|img|iframe|source)[^>]+src=\"(https?:[^\"]+)", text)
        fetched += re.findall(r"<link[^>]+rel=\"(?:stylesheet|preconnect|preload)\"[^>]+href=\"(https?:[^\"]+)", text)
        assert not fetched, (path.name, fetched)


def test_the_reference_holds_what_the_code_holds(site: Path) -> None:
    commands = (site / "reference" / "commands.html").read_text(encoding="utf-8")
    numbers = (site / "reference" / "numbers.html").read_text(encoding="utf-8")
    rules = (site / "reference" / "rules.html").read_text(encoding="utf-8")
    assert "selon conflicts" in commands
    assert "--gazetteer" in commands
    assert "20–99" in numbers
    assert re.search(r"dizaine</(?:td|code)>\s*(?:</td>)?\s*<td>(?:about|environ|≈)?\s*10", numbers), "a dizaine is about 10"
    assert "statement.accusation" in rules
