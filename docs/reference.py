"""The reference pages, written from the code as the site is built: nothing in them can fall behind it."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import typer
from mkdocs.structure.files import File, Files

import selon
from selon import errors, model
from selon.cli.app import build_app
from selon.language import LANGUAGES
from selon.language.lexicon import lexicon
from selon.read.outlets.lookup import all_outlets
from selon.show.export.columns import COLUMNS

__all__ = ["PAGES", "on_files"]

_HOUSE = Path(selon.__file__).parent
_RULE = re.compile(r'"((?:statement|time|place|count|actor|copy|conflict)\.[a-z][a-z.-]*|count\.[a-z]+)"')
_ROOMS = ("label", "find", "weigh")


def on_files(files: Files, config: Any) -> Files:
    """Add the generated pages to those that lie in the folder; mkdocs calls this."""
    for name, write in PAGES.items():
        files.append(File.generated(config, f"reference/{name}.md", content=write()))
    return files


def commands() -> str:
    """Every command with its arguments and options, in the words of its own help."""
    lines = ["# Commands", "", "`selon --lang fr …` speaks French. `selon --version` prints the version.", ""]
    group = typer.main.get_command(build_app("en"))
    for name, command in _flat(group):
        lines += [f"## selon {name}", "", _prose(command.help), "", "| | |", "|---|---|"]
        for parameter in command.params:
            if parameter.name != "help":
                opts = " ".join(parameter.opts) if parameter.param_type_name == "option" else (parameter.metavar or "")
                lines.append(f"| `{opts or parameter.name}` | {_cell(getattr(parameter, 'help', ''))} |")
        lines.append("")
    return "\n".join(lines)


def _flat(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """The commands of a group and of the groups in it, each with its whole name."""
    for name, command in sorted(group.commands.items()):
        if hasattr(command, "commands"):
            yield from _flat(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


def page() -> str:
    """The records of a page, field by field."""
    intro = (
        "`selon read PAGE --json` prints one object: the fields of the page, then its findings. A span is `[start, end)` "
        "in code points of the page's text, with its words in `text`."
    )
    names = ("Page", "Passage", "Statement", "Time", "Place", "Count", "Actor", "Candidate")
    return _records("The page as JSON", intro, names)


def tables() -> str:
    """The tables of an export, and the records that only many pages give."""
    rows = "\n".join(
        f"| `{name}` | {', '.join(f'`{column}`' for column in columns)} |" for name, columns in COLUMNS.items()
    )
    intro = (
        "`selon export DOSSIER --to csv` (or `jsonl`) writes one file a table. In CSV, what is nested stands in its cell "
        f"as JSON.\n\n| table | columns |\n|---|---|\n{rows}"
    )
    return _records(
        "Tables of a dossier", intro, ("Copy", "Variant", "Claim", "Conflict", "Story", "Member", "Entry", "Problem")
    )


def rules() -> str:
    """The modules that find and weigh, what each does, and the ids of the rules that stand in it."""
    lines = ["# Rules", "", "Every finding carries the id of the rule that found it. Where each one stands:", ""]
    for room in _ROOMS:
        lines += [f"## {room}", "", "| module | what it does | rules |", "|---|---|---|"]
        for path in sorted((_HOUSE / room).rglob("*.py")):
            source = path.read_text(encoding="utf-8")
            first = re.match(r'"""(.+?)(?:\n\n|""")', source, re.S)
            if path.name != "__init__.py" and first:
                ids = ", ".join(f"`{rule}`" for rule in sorted(set(_RULE.findall(source))))
                where = path.relative_to(_HOUSE).with_suffix("")
                lines.append(f"| `{where}` | {_cell(' '.join(first[1].split()))} | {ids} |")
        lines.append("")
    return "\n".join(lines)


def numbers() -> str:
    """The words that make a number, or bound one, by language."""
    lines = [
        "# Numbers in words",
        "",
        "How words become bounds; [the conventions](../method.md#conventions-for-numbers).",
        "",
    ]
    for code in LANGUAGES:
        words = lexicon(code, "numbers")
        lines += [f"## {code}", "", "| words | bounds |", "|---|---|"]
        lines += [f"| {word} | {low:,}–{high:,} |" for word, (low, high) in words.heaps.items()]
        lines += [f"| {word} | about {value:,} |" for word, value in words.sets.items()]
        for meaning, phrases in (
            ("from there", words.at_least),
            ("from there, behind the number", words.or_more),
            ("up to there", words.at_most),
            ("about", words.about),
            ("none", ((word,) for word in words.zero)),
            ("vague, no bounds", words.vague),
        ):
            lines.append(f"| {', '.join(sorted(_phrase(phrase) for phrase in phrases))} | {meaning} |")
        others = [
            f"{low:,}–{high:,}: {name} takes {other_low:,}–{other_high:,}"
            for (low, high), (name, other_low, other_high) in words.conventions.items()
        ]
        lines += ["", f"Other conventions: {'; '.join(others)}." if others else "", ""]
    return "\n".join(lines)


def outlets() -> str:
    """Every outlet that selon knows, by family."""
    lines = ["# Outlets", "", "Outlets of one family count as one voice. [Add one](../how-to/outlet.md).", ""]
    lines += ["| domain | name | family | country | kind |", "|---|---|---|---|---|"]
    known = sorted(all_outlets(), key=lambda outlet: (outlet.country, outlet.family, outlet.domain))
    lines += [f"| {one.domain} | {one.name} | {one.family} | {one.country} | {one.kind} |" for one in known]
    return "\n".join([*lines, ""])


def error_tree() -> str:
    """The tree of errors and what each means."""
    lines = ["# Errors", "", "Whatever selon raises on purpose says what, where and the mend.", "", "```text"]
    lines += [*(errors.__doc__ or "").splitlines()[2:], "```", ""]
    for name in errors.__all__:
        lines += [f"## {name}", "", _prose(inspect.getdoc(getattr(errors, name))), ""]
    return "\n".join(lines)


PAGES: dict[str, Callable[[], str]] = {
    "commands": commands,
    "page": page,
    "tables": tables,
    "rules": rules,
    "numbers": numbers,
    "outlets": outlets,
    "errors": error_tree,
}


def _records(title: str, intro: str, names: Iterable[str]) -> str:
    lines = [f"# {title}", "", intro, ""]
    for name in names:
        record = getattr(model, name)
        lines += [f"## {name}", "", _prose(inspect.getdoc(record)), "", "| field | type |", "|---|---|"]
        lines += list(_fields(record))
        lines.append("")
    return "\n".join(lines)


def _fields(record: Any) -> Iterator[str]:
    for field in dataclasses.fields(record):
        yield f"| `{field.name}` | `{_cell(str(field.type))}` |"


def _phrase(phrase: Iterable[str]) -> str:
    return " ".join(phrase).replace("' ", "'")


def _prose(text: str | None) -> str:
    return (text or "").replace("``", "`")


def _cell(text: str | None) -> str:
    return (text or "").replace("|", "\\|").replace("\n", " ")
