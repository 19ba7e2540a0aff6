"""Data flows one way: a room imports only from rooms before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "selon"

ALLOWED = {
    "errors": set(),
    "model": set(),
    "language": {"errors", "model"},
    "read": {"errors", "model", "language"},
    "label": {"errors", "model", "language"},
    "find": {"errors", "model", "language"},
    "weigh": {"errors", "model", "language"},
    "keep": {"errors", "model"},
    "show": {"errors", "model", "keep"},
    "scale": {"errors", "model", "language", "read", "label", "find", "weigh", "keep"},
    "api": {"errors", "model", "language", "keep", "show", "scale"},
    "cli": {"errors", "model", "language", "read", "label", "find", "weigh", "keep", "show", "scale"},
}


def imported(path: Path) -> Iterator[str]:
    """The rooms of selon that a module imports from."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "selon" and len(parts) > 1 and parts[1] in ALLOWED:
                yield parts[1]


def modules() -> list[Path]:
    """Every module of the package that stands in a room."""
    return [
        path
        for path in sorted(SOURCE.rglob("*.py"))
        if path.relative_to(SOURCE).parts[0].removesuffix(".py") in ALLOWED
    ]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_arrow_goes_back(path: Path) -> None:
    room = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    assert set(imported(path)) - {room} <= ALLOWED[room]


def test_every_room_is_known() -> None:
    rooms = {path.name.removesuffix(".py") for path in SOURCE.iterdir() if path.suffix == ".py" or path.is_dir()}
    assert rooms - {"__init__", "__main__", "__pycache__", "py.typed"} == set(ALLOWED)
