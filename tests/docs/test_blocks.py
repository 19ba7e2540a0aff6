"""Every command and every block of code in the documents runs.

Fenced `console` blocks hold commands behind "$ "; `python` blocks of a document share one namespace; a block with a
title is a file that later blocks use. `sh` blocks change the machine, and are only checked to name what exists.
"""

from __future__ import annotations

import gzip
import json
import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
import pytest
from typer.main import get_command
from typer.testing import CliRunner

from selon.cli.app import build_app

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md"))
FENCE = re.compile(r"^```(\w+)?(?: title=\"([^\"]+)\")?\n(.*?)^```$", re.M | re.S)
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
SERVING = {"desk", "watch"}  # run until they are interrupted
CRAWLED = {"--engine", "pages.crawl"}  # Ray has a test of its own
OUTSIDE = {"python3", ".", "pip", "export", "cd", "git"}


@dataclass(frozen=True)
class Block:
    """A fenced block of a document: its language, its title, its text."""

    language: str
    title: str
    text: str


def blocks(document: str) -> list[Block]:
    """The fenced blocks of a document, in order."""
    text = (ROOT / document).read_text(encoding="utf-8")
    return [Block(language or "", title or "", body) for language, title, body in FENCE.findall(text)]


def readme_commands() -> list[str]:
    """The commands of the README, which indents them."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return [line.strip() for line in re.findall(r"^    (?:selon|make|pip|git|python3|cd|\.) .*$", text, re.M)]


def commands(text: str) -> Iterator[list[str]]:
    """The words of each command in a block."""
    for line in text.splitlines():
        if words := shlex.split(line.removeprefix("$ "), comments=True):
            yield words


def selon(words: list[str]) -> None:
    """Run one selon command in this process, which has loaded its pipelines."""
    done = CliRunner().invoke(build_app("en"), words[1:])
    assert done.exit_code == 0, (words, done.output, done.exception)


def known(words: list[str]) -> bool:
    """Whether a command names something that exists."""
    if words[0] == "make":
        return {word for word in words[1:] if "=" not in word} <= TARGETS
    if words[0] == "selon":
        return words[1] in get_command(build_app("en")).commands or words[1].startswith("-")  # type: ignore[attr-defined]
    return words[0] in OUTSIDE


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that looks like a checkout, with the dossier of the tutorial."""
    folder = tmp_path_factory.mktemp("checkout")
    (folder / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
    selon(["selon", "build", str(ROOT / "examples" / "pages"), "-o", str(folder / "alep.dossier"), "--workers", "1"])
    return folder


@pytest.fixture
def checkout(built: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """That folder as the working folder, and no list of places in force behind the test."""
    monkeypatch.chdir(built)
    monkeypatch.setenv("SELON_GAZETTEER", "")
    monkeypatch.setenv("SELON_BROAD", "")
    return built


@pytest.mark.parametrize("document", DOCUMENTS)
def test_blocks_run(document: str, checkout: Path) -> None:
    names: dict[str, object] = {}
    for block in blocks(document):
        if block.title:
            (checkout / block.title).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            for words in commands(block.text):
                assert words[0] == "selon", words
                selon(words)
        elif block.language == "python":
            exec(compile(block.text, document, "exec"), names)
        elif block.language == "json":
            json.loads(block.text)
        elif block.language == "sh":
            assert all(known(words) for words in commands(block.text)), block.text
        else:
            assert block.language in {"text", "mermaid", ""}, block.language


def test_commands_of_the_readme_run(checkout: Path) -> None:
    example = ROOT / "examples"
    shutil.copy(example / "pages" / "02-gazette-du-littoral.html", "page.html")
    shutil.copy(example / "varied" / "21-lettre-de-port-vallier.txt", "page.txt")
    Path("pages").mkdir()
    for path in example.glob("pages/13*"):
        shutil.copy(path, "pages")
    shutil.copytree("pages", "my-pages")
    row = {
        "url": "https://gazette.example/1",
        "published": "2024-03-05",
        "text": "Crue à Lierre\n\nLe maire a démenti.",
    }
    with gzip.open("more.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
    selon(shlex.split("selon build more.jsonl.gz -o more.dossier"))
    for line in readme_commands():
        words = shlex.split(line, comments=True)
        if words[0] == "selon" and (words[1] in SERVING or CRAWLED & set(words)):
            assert known(words), line
        elif words[0] == "selon" and "…" not in line:
            selon(words)
        else:
            assert known(words), line


def test_the_readme_has_commands() -> None:
    assert len(readme_commands()) > 10


def test_the_notebook_goes_from_pages_to_a_plot_in_ten_lines(checkout: Path) -> None:
    mpl.use("svg")
    cells = json.loads((ROOT / "examples" / "toll.ipynb").read_text(encoding="utf-8"))["cells"]
    code = "".join(line for cell in cells if cell["cell_type"] == "code" for line in cell["source"])
    statements = [line for line in code.splitlines() if line.strip() and not line.startswith((" ", "import", "from"))]
    assert len(statements) <= 10
    shutil.copy("alep.dossier", "toll.dossier")
    exec(compile(code, "toll.ipynb", "exec"), {})
    drawn = Path("toll.svg").read_text(encoding="utf-8")
    assert drawn.count("<path") > 5
