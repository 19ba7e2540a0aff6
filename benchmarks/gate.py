"""The regression gate: selon's figures on the annotated examples must not fall.

usage: python -m benchmarks.gate [--update] [--misses]

The examples are pages of invented outlets, written for selon, and `examples/gold/` holds what a careful reader finds in
each. `tests/gate/figures.json` keeps the figures last agreed on; `make test` fails where one falls by more than
`ALLOWED`, and `--update` writes the figures of today. The gold is what the reader finds, not what selon finds: it is
mended where the reader was wrong, and never to please the gate. `--misses` lists statements missed and made up.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks import score

from selon.model import Raw
from selon.read import pages
from selon.scale.step import attempt
from selon.show.page_json import as_json

__all__ = ["ALLOWED", "COMMITTED", "GOLD", "LEAST_ITEMS", "fallen", "gold", "main", "read", "tallies", "today"]

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "examples" / "gold"
TEXTS = (ROOT / "examples" / "pages", ROOT / "examples" / "varied")
COMMITTED = ROOT / "tests" / "gate" / "figures.json"

# selon gives the same answer to the same page, so a fall is a change of its rules or of its pipeline. What is let
# through is the trade of one borderline item for another: two points, or two items where two points are fewer.
ALLOWED = 0.02
LEAST_ITEMS = 2

Json = dict[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Print the figures beside those committed; 1 where one has fallen, unless they are being written."""
    if "--misses" in arguments:
        _misses()
        return 0
    now = today()
    if "--update" in arguments:
        COMMITTED.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    committed = json.loads(COMMITTED.read_text(encoding="utf-8"))
    for name, row in now.items():
        before = committed.get(name, {}).get("value")
        print(f"{name:24} {_shown(row['value'])}  of {row['of']:>5}  committed {_shown(before)}")
    falls = fallen(committed, now)
    for line in falls:
        print(line, file=sys.stderr)
    return 1 if falls else 0


def today() -> dict[str, Json]:
    """Every figure of today, by language and name, with the number of items it rests on."""
    by_language: dict[str, score.Tally] = {}
    for language, tally in tallies():
        by_language.setdefault(language, Counter()).update(tally)
    return {
        f"{language} {figure.name}": {"value": _rounded(figure.value(tally)), "of": figure.of(tally)}
        for language, tally in sorted(by_language.items(), reverse=True)
        for figure in score.FIGURES
        if figure.of(tally)
    }


def fallen(committed: dict[str, Json], now: dict[str, Json]) -> list[str]:
    """A line for each figure that fell by more than is let through, or that has gone."""
    lines = []
    for name, before in committed.items():
        if name not in now:
            lines.append(f"{name}: was {_shown(before['value'])}, is no longer measured")
            continue
        value, least = now[name]["value"], max(ALLOWED, LEAST_ITEMS / max(before["of"], 1))
        if before["value"] is not None and (value is None or value < before["value"] - least - 1e-9):
            lines.append(
                f"{name}: {_shown(value)}, was {_shown(before['value'])}, "
                f"and {least:.3f} is let through (of {before['of']} items)"
            )
    return lines


def tallies() -> Iterator[tuple[str, score.Tally]]:
    """The language and the tally of each annotated page."""
    for text, want in gold():
        yield want["language"], score.tally(text, want, read(text, want["path"]))


def gold() -> Iterator[tuple[str, Json]]:
    """The text and the annotation of each annotated page; `path` is where the text lies."""
    for annotation in sorted(GOLD.glob("*.json")):
        path = next(
            folder / f"{annotation.stem}.txt" for folder in TEXTS if (folder / f"{annotation.stem}.txt").exists()
        )
        text = path.read_text(encoding="utf-8")
        yield text, json.loads(annotation.read_text(encoding="utf-8")) | {"path": path}


def read(text: str, path: Path) -> Json:
    """What selon finds in an example, read as a user would: with its sidecar beside it."""
    raw = next(iter(pages([path])))
    reading, problem = attempt(raw) if isinstance(raw, Raw) else (None, raw)
    if reading is None:
        raise AssertionError(f"{path} was not read: {problem}")
    if reading.page.text.rstrip() != text.rstrip():
        raise AssertionError(f"{path}: offsets would differ, the page's text is not the file's")
    return as_json(reading)


def _misses() -> None:
    for text, want in gold():
        have = read(text, want["path"])["statements"]
        pairs = dict(score.paired_statements(want["statements"], have))
        for place, row in enumerate(want["statements"]):
            if place not in pairs:
                print(f"{want['path'].stem}: missed   {_said(row)}")
        for place, row in enumerate(have):
            if place not in pairs.values():
                print(f"{want['path'].stem}: made up  {_said(row)}")


def _said(row: Json) -> str:
    source = row["source"]["text"] if row["source"] else "nobody"
    return f"{source}: {' / '.join(piece['text'] for piece in row['content'])}"


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
