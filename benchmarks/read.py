"""How well pages are read, beside plain trafilatura in the same run.

usage: read.py [SHARED] [--misses]

selon's body is what it labels body or foreign; a peer's is all that it gives. Leads, bylines and paragraphs that come
back were looked at on fundus and scrapinghub while the rules were written.

SHARED is the folder of measuring data (default: the environment variable SELON_SHARED, else ../shared). Sets:
  fundus        body: F1 of words, mean over pages; title exact; set of authors exact; day of publication. The make of
                apostrophes and quotation marks is the site's: title and authors are the same in any
  scrapinghub   body: F1 of 4-word shingles, as that benchmark counts them
  french-pages  F1 of wanted and unwanted segments; day of publication
"""

from __future__ import annotations

import gzip
import json
import os
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import trafilatura

from selon.errors import ReadError
from selon.label import label
from selon.model import Known, Raw
from selon.read import read


@dataclass(frozen=True)
class Answer:
    """What a system makes of a page."""

    text: str = ""
    title: str = ""
    authors: frozenset[str] = frozenset()
    date: str = ""


System = Callable[[bytes, str], Answer]


def selon(data: bytes, url: str) -> Answer:
    try:
        page = read(Raw("", data, Known(url=url), "text/html"))
    except ReadError:
        return Answer()
    body = (each for each in label(page) if each.kind in ("body", "foreign"))
    text = "\n".join(page.text[each.start : each.end] for each in body)
    return Answer(text, page.title or "", frozenset(map(fold, page.authors)), (page.published or "")[:10])


def peer(**options: object) -> System:
    def extract(data: bytes, url: str) -> Answer:
        found = trafilatura.bare_extraction(data, url=url, with_metadata=True, include_comments=False, **options)
        if found is None:
            return Answer()
        authors = frozenset(fold(name) for name in (found.author or "").split(";") if name.strip())
        return Answer(found.text or "", found.title or "", authors, found.date or "")

    return extract


SYSTEMS: dict[str, System] = {
    "selon": selon,
    "trafilatura": peer(),
    "trafilatura, precision": peer(favor_precision=True),
}


def fold(text: str) -> str:
    return " ".join(text.split()).strip()


QUOTES = str.maketrans(dict.fromkeys("‘’‚‛", "'") | dict.fromkeys("“”„«»", '"'))


def same(text: str) -> str:
    """What two headlines must share to be one: words and marks; the make of the quotation marks is the site's."""
    return fold(text).translate(QUOTES).replace("\u00ad", "").replace("\u200b", "")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def f1(gold: Counter[object], found: Counter[object]) -> float:
    common = sum((gold & found).values())
    return 2 * common / (sum(gold.values()) + sum(found.values())) if common else 0.0


def fundus(shared: Path, system: System, misses: bool) -> dict[str, float]:
    folder = shared / "data/pages/fundus"
    body: list[float] = []
    cost: list[float] = []
    right: Counter[str] = Counter()
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        data = gzip.decompress((folder / row["file"]).read_bytes())
        start = time.process_time()
        answer = system(data, row["url"])
        cost.append(time.process_time() - start)
        body.append(f1(Counter(words("\n".join(text for _, text in row["paras"]))), Counter(words(answer.text))))
        authors = frozenset(map(fold, row["authors"] or []))
        verdicts = {
            "title": same(answer.title) == same(row["title"] or ""),
            "authors": set(map(same, answer.authors)) == set(map(same, authors)),
            "date": answer.date == (row["date"] or "")[:10],
        }
        right.update(name for name, verdict in verdicts.items() if verdict)
        if misses:
            show = {
                "title": (row["title"], answer.title),
                "authors": (authors, answer.authors),
                "date": (row["date"], answer.date),
            }
            print(
                row["id"],
                row["lang"],
                f"body {body[-1]:.2f}",
                *(f"{k}: {show[k]}" for k, v in verdicts.items() if not v),
                sep=" | ",
            )
    return {
        "fundus body F1": statistics.mean(body),
        **{f"fundus {name}": right[name] / len(body) for name in ("title", "authors", "date")},
        "CPU ms, median": statistics.median(cost) * 1000,
        "CPU ms, p95": sorted(cost)[int(len(cost) * 0.95)] * 1000,
    }


def scrapinghub(shared: Path, system: System, misses: bool) -> dict[str, float]:
    folder = shared / "data/pages/scrapinghub"
    hit = false = missed = 0.0
    for name, row in json.loads((folder / "ground-truth.json").read_text("utf-8")).items():
        answer = system(gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()), row.get("url") or "")
        gold, found = (Counter(shingles(text)) for text in (row["articleBody"], answer.text))
        common = sum((gold & found).values())
        more, less = sum(found.values()) - common, sum(gold.values()) - common
        whole = common + more + less or 1
        hit, false, missed = hit + common / whole, false + more / whole, missed + less / whole
        if misses and common / whole < 0.9:
            print(
                name[:12], f"hit {common / whole:.2f} more {more / whole:.2f} less {less / whole:.2f}", row.get("url")
            )
    precision, recall = hit / (hit + false), hit / (hit + missed)
    return {"scrapinghub shingle F1": 2 * precision * recall / (precision + recall)}


def shingles(text: str) -> Iterator[tuple[str, ...]]:
    tokens = re.findall(r"\w+", text)
    if len(tokens) < 4:
        return iter([tuple(tokens)])
    return (tuple(tokens[i : i + 4]) for i in range(len(tokens) - 3))


def french(shared: Path, system: System, misses: bool) -> dict[str, float]:
    folder = shared / "data/pages/french-pages"
    kept = lost = let_in = 0
    dates = [0, 0]
    for line in (folder / "index.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        gold = row.get("gold") or {}
        if not gold and not row.get("gold_date"):
            continue
        answer = system(gzip.decompress((folder / row["file"]).read_bytes()), row.get("url") or "")
        text = fold(answer.text)
        for segment in gold.get("with", []):
            found = fold(segment) in text
            kept, lost = kept + found, lost + (not found)
            if misses and not found:
                print(row["file"], "lost:", segment)
        for segment in gold.get("without", []):
            let_in += fold(segment) in text
            if misses and fold(segment) in text:
                print(row["file"], "let in:", segment)
        if row.get("gold_date"):
            dates = [dates[0] + (answer.date == row["gold_date"]), dates[1] + 1]
            if misses and answer.date != row["gold_date"]:
                print(row["file"], "date:", row["gold_date"], answer.date)
    return {"french segments F1": 2 * kept / (2 * kept + lost + let_in), f"french dates of {dates[1]}": dates[0]}


SETS = {"fundus": fundus, "scrapinghub": scrapinghub, "french-pages": french}


def main(arguments: list[str]) -> int:
    misses = "--misses" in arguments
    only = [each for each in arguments if each in SETS]
    places = [each for each in arguments if not each.startswith("--") and each not in SETS]
    shared = Path(places[0] if places else os.environ.get("SELON_SHARED", "../shared"))
    if not (shared / "data/pages").is_dir():
        print(f"SKIPPED: no measuring data in {shared}; name the folder, or set SELON_SHARED", file=sys.stderr)
        return 0
    systems = {"selon": SYSTEMS["selon"]} if misses else SYSTEMS
    rows: dict[str, dict[str, float]] = {}
    for name, system in systems.items():
        for key in only or SETS:
            for measure, value in SETS[key](shared, system, misses).items():
                rows.setdefault(measure, {})[name] = value
    print(f"{'':28}" + "".join(f"{name:>24}" for name in systems))
    for measure, values in rows.items():
        print(f"{measure:28}" + "".join(f"{values[name]:24.3f}" for name in systems))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
