"""Nothing that selon reads is ever run: no pickle, no evaluation, no shell, no network."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "selon"
MODULES = sorted(SOURCE.rglob("*.py"))

UNSAFE = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "subprocess", "pty", "code", "codeop"}
NETWORK = {"urllib.request", "http.client", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "telnetlib"}
CALLS = {"eval", "exec", "compile", "__import__"}
METHODS = {("os", "system"), ("os", "popen"), ("yaml", "load"), ("torch", "load"), ("numpy", "load"), ("np", "load")}


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _called(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield node.func.id
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            name = (node.func.value.id, node.func.attr)
            if name in METHODS:
                yield ".".join(name)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_module_runs_or_fetches_what_it_reads(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {name for name in _imported(tree) if name in UNSAFE | NETWORK or name.split(".")[0] in UNSAFE}
    assert names | set(_called(tree)) == set()


def test_the_scan_sees_what_it_looks_for() -> None:
    tree = ast.parse("import pickle\nfrom urllib import request\neval('1')\nos.system('x')\n")
    assert {"pickle", "urllib.request"} <= set(_imported(tree))
    assert set(_called(tree)) == {"eval", "os.system"}


def test_no_data_file_is_a_pickle() -> None:
    data = [path for path in SOURCE.rglob("*") if path.is_file() and path.suffix not in {".py", ".pyc"}]
    assert [path for path in data if path.suffix in {".pkl", ".pickle", ".joblib", ".pt", ".npy"}] == []
    assert [path for path in data if path.read_bytes()[:2] in {b"\x80\x03", b"\x80\x04", b"\x80\x05"} and b"." in path.read_bytes()[-1:]] == []
