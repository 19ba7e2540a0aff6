"""How well passages are labelled: pages into which other stories, teasers and furniture were put, and gold pages.

usage: label.py [SHARED] [--misses KIND]

  stitched   pages alone, and all together as one collection. `foreign` from another subject: recall; body passages
             falsely flagged; clean pages with any false `foreign`. Weights and thresholds were set with these pages in
             view, so both halves, pages of even and of odd number, are figures of development. F1 of teasers and of
             furniture; that data calls bylines and credits furniture too, selon calls them meta, and so both count as
             furniture here.
  gold/dev   share of characters whose passage kind is right
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from selon.label import label, together
from selon.model import Findings, Known, Page, Passage, Raw, Reading
from selon.read import read


@dataclass(frozen=True)
class Row:
    """One passage of a stitched page: what it is, what it was labelled, alone and in the collection."""

    page: str
    mode: str
    gold: str
    alone: str
    collection: str
    text: str


def stitched(shared: Path) -> list[Row]:
    with gzip.open(shared / "data/pages/stitched/stitch.dev.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    readings = [_reading(row) for row in rows]
    known = together(iter(readings))
    return [each for row, reading in zip(rows, readings, strict=True) for each in _compared(row, reading, known)]


def _reading(row: dict[str, object]) -> Reading:
    text = "\n".join(" ".join(para["text"].split()) for para in row["paras"])
    known = Known(title=row["title"], url=f"https://stitched.example/{row['id']}", outlet=str(row["id"]))
    page = read(Raw(str(row["id"]), text.encode(), known, "text/plain"))
    return Reading(page, Findings(passages=label(page)))


def _compared(row: dict[str, object], reading: Reading, known: dict[str, dict[int, Passage]]) -> Iterator[Row]:
    found = {passage.start: (at, passage) for at, passage in enumerate(reading.findings.passages)}
    start = 0
    for para in row["paras"]:
        text = " ".join(para["text"].split())
        at, passage = found[start]
        changed = known.get(reading.page.id, {}).get(at, passage)
        yield Row(row["id"], row["foreign_mode"], para["label"], passage.kind, changed.kind, text)
        start += len(text) + 1


def measures(rows: Sequence[Row], how: str) -> dict[str, float]:
    found = [(row, getattr(row, how)) for row in rows]
    far = [kind == "foreign" for row, kind in found if row.gold == "foreign" and row.mode == "far"]
    near = [kind == "foreign" for row, kind in found if row.gold == "foreign" and row.mode == "near"]
    body = [kind == "foreign" for row, kind in found if row.gold == "body"]
    clean = {row.page for row, _ in found if row.mode == "none"}
    hit = {row.page for row, kind in found if row.mode == "none" and row.gold == "body" and kind == "foreign"}
    return {
        f"foreign, another subject: recall of {len(far)}": sum(far) / len(far),
        f"foreign, same subject: recall of {len(near)}": sum(near) / len(near),
        f"body falsely foreign of {len(body)}": sum(body) / len(body),
        f"clean pages with a false foreign of {len(clean)}": len(hit) / len(clean),
        **{f"{kind} F1": f1(found, kind) for kind in ("teaser", "boilerplate")},
    }


def f1(found: Sequence[tuple[Row, str]], kind: str) -> float:
    counted = Counter[str]()
    for row, given in found:
        if kind == "boilerplate" and given == "meta":
            given = kind
        counted["hit"] += row.gold == given == kind
        counted["gold"] += row.gold == kind
        counted["found"] += given == kind
    return 2 * counted["hit"] / (counted["gold"] + counted["found"])


def gold(shared: Path, split: str) -> float:
    right = whole = 0
    for path in sorted((shared / "gold" / split).glob("*.txt")):
        truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
        meta = path.with_suffix(".meta.json")
        known = json.loads(meta.read_text("utf-8")) if meta.exists() else {}
        stated = Known(url=known.get("url"), published=known.get("published"), outlet=known.get("outlet"))
        page = read(Raw(path.name, path.read_bytes(), stated, "text/plain"))
        mine, theirs = (_kinds(page, spans) for spans in (_spans(page), _gold_spans(truth)))
        for at, char in enumerate(page.text):
            if not char.isspace():
                whole += 1
                right += mine[at] == theirs[at]
    return right / whole


def _spans(page: Page) -> list[tuple[int, int, str]]:
    return [(passage.start, passage.end, passage.kind) for passage in label(page)]


def _gold_spans(truth: dict[str, object]) -> list[tuple[int, int, str]]:
    return [(row["start"], row["end"], row["kind"]) for row in truth["passages"]]


def _kinds(page: Page, spans: Sequence[tuple[int, int, str]]) -> list[str]:
    kinds = [""] * len(page.text)
    for start, end, kind in spans:
        kinds[start:end] = [kind] * (end - start)
    return kinds


def table(shared: Path) -> None:
    rows = stitched(shared)
    halves = {"even": 0, "odd": 1}
    for how in ("alone", "collection"):
        columns = {
            name: measures([row for row in rows if int(row.page.split("-")[1]) % 2 == half], how)
            for name, half in halves.items()
        }
        print(f"stitched pages, {'each alone' if how == 'alone' else '450 as one collection'}")
        for (key, even), (other, odd) in zip(*(each.items() for each in columns.values()), strict=True):
            sizes = "" if key == other else f" (odd: {other.rpartition(' ')[2]})"
            print(f"  {key + sizes:70}{even:10.3f}{odd:10.3f}")
    for split in ("dev", "dev-en"):
        print(f"  {f'gold/{split}: share of characters of the right kind':70}{gold(shared, split):20.3f}")


def main(arguments: list[str]) -> int:
    kind = arguments.pop(arguments.index("--misses") + 1) if "--misses" in arguments else ""
    places = [each for each in arguments if not each.startswith("--")]
    shared = Path(places[0] if places else os.environ.get("SELON_SHARED", "../shared"))
    if not (shared / "data/pages/stitched").is_dir():
        print(f"SKIPPED: no measuring data in {shared}; name the folder, or set SELON_SHARED", file=sys.stderr)
        return 0
    if kind:
        for row in stitched(shared):
            if kind in (row.gold, row.collection) and row.gold != row.collection:
                print(row.page, row.gold, "→", row.collection, "|", row.text[:200])
        return 0
    table(shared)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
