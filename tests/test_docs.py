"""Docs that cannot rot: every command, option and room is documented, and every file the docs name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from selon.cli.app import build_app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    """The names of all commands."""
    return sorted(typer.main.get_command(build_app("en")).commands)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", commands())
def test_every_command_stands_in_the_readme(name: str) -> None:
    assert f"selon {name} " in README


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_every_link_leads_somewhere(document: str) -> None:
    path = ROOT / document
    for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_every_path_named_is_there(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    for target in re.findall(r"`((?:src|tests|docs|examples)/[\w./]+)`", text):
        assert (ROOT / target).exists(), target


def test_every_setting_of_the_environment_is_documented() -> None:
    told = "".join(path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *ROOT.glob("docs/**/*.md")])
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    used = set(re.findall(r"[\"\[](SELON_[A-Z]+)", source))
    assert used >= {"SELON_DEBUG", "SELON_STORE"}
    assert {name for name in used if name not in told} == set()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_option_has_a_help_text(lang: str) -> None:
    for command in typer.main.get_command(build_app(lang)).commands.values():  # type: ignore[attr-defined]
        assert command.help
        assert all(getattr(parameter, "help", "x") for parameter in command.params if parameter.name != "help")
