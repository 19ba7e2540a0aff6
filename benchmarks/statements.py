"""How well statements are found, beside textacy on the same pages and parses where it is installed.

usage: python -m benchmarks.statements [pages] [polnear] [asfalda] [agencies] [speed]

The data are found through SELON_SHARED (default ../shared); what is not there is left out, and said so.
  pages     gold/dev and gold/dev-en by score/pages.py, with 95 % bootstrap intervals over pages
  polnear   English political news: all its attributions, and those that both guidelines ask for (recall over these
            alone; a found one counts as false only where nothing at all is annotated)
  asfalda   recall of sources and contents annotated in French FrameNet, Sequoia part, in the usual and in the broad
            reading (its annotation is partial, so precision means nothing there)
  agencies  agencies named as source, relay or credit in old newspapers read by OCR, as sets per article
  speed     CPU time of statements beside that of the pipeline on the same pages
"""

from __future__ import annotations

import gc
import importlib.util
import os
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks import statements_data as data

from selon import language
from selon.find import actors, statements
from selon.find.blocks import Block, blocks
from selon.label import label
from selon.model import Page, Statement
from selon.weigh.credits import cited

Row = dict[str, Any]
DRAWS = 2000
QUOTED = (
    (
        "gold/dev",
        "Radar de Parité (SFU), quoted",
        "content P .738 R .527 F1 .614; @.3 .718 @.8 .573; source .852; whole .474",
    ),
    ("gold/dev", "the same, its best case, quoted", "content P .792 R .551 F1 .650; @.3 .729 @.8 .604; source .827"),
)


def main() -> None:
    """Print the tables that were asked for."""
    shared = Path(os.environ.get("SELON_SHARED", "../shared"))
    tables: dict[str, Callable[[Path], None]] = {
        "pages": pages,
        "polnear": polnear,
        "asfalda": asfalda,
        "agencies": agencies,
        "speed": speed,
    }
    for name in sys.argv[1:] or tables:
        tables[name](shared)


def pages(shared: Path) -> None:
    """Statements of annotated pages: ours, textacy's on the same parses, and the published peer's."""
    scorer = _scorer(shared / "score" / "pages.py")
    if scorer is None:
        print("LEFT OUT: score/pages.py is not there")
        return
    peer = _textacy()
    if peer is None:
        print("LEFT OUT: textacy is not installed (benchmarks/requirements-statements.txt)")
    for folder in ("gold/dev", "gold/dev-en"):
        gold = list(data.gold(shared / folder))
        if not gold:
            print(f"LEFT OUT: {folder} is not there")
            continue
        parsed = [_parsed(page) for page, _ in gold]
        wanted = [(page.text, {"statements": row.get("statements", [])}) for page, row in gold]
        ours = [
            {"statements": [_row(s) for s in _statements(page, doc)]}
            for (page, _), doc in zip(gold, parsed, strict=True)
        ]
        _report(folder, "selon", scorer, wanted, ours)
        if peer is not None:
            _report(folder, "textacy", scorer, wanted, [{"statements": list(peer(doc))} for doc in parsed])
        for where, who, figures in QUOTED:
            if where == folder:
                print(f"{folder:12} {who:32} {figures}")


def polnear(shared: Path) -> None:
    """Content and source on PolNeAR: over all that is annotated there, and over what both guidelines ask for."""
    scorer = _scorer(shared / "score" / "pages.py")
    gold = list(data.gold(shared / "data" / "statements" / "polnear"))
    if scorer is None or not gold:
        print("LEFT OUT: statements/polnear is not there")
        return
    peer = _textacy()
    pages_ = [(page, row, _parsed(page)) for page, row in gold]
    for who, broadly in (("selon", False), ("selon, broad", True)):
        ours = [[_row(s) for s in _statements(page, doc, broadly=broadly)] for page, _, doc in pages_]
        _attributed(who, scorer, [row["statements"] for _, row in gold], ours)
    if peer is not None:
        _attributed(
            "textacy", scorer, [row["statements"] for _, row in gold], [list(peer(doc)) for _, _, doc in pages_]
        )


def _attributed(who: str, scorer: ModuleType, wanted: Sequence[list[Row]], found: Sequence[list[Row]]) -> None:
    every = hit = right = asked = met = got = 0
    for gold, mine in zip(wanted, found, strict=True):
        pairs = scorer.one_to_one(gold, mine, scorer.iou, 0.5)
        agreed = {i for i, statement in enumerate(gold) if data.agreed(statement)}
        every, hit, got = every + len(gold), hit + len(pairs), got + len(mine)
        asked, met = asked + len(agreed), met + sum(i in agreed for i, _ in pairs)
        right += sum(scorer.same_source(gold[i], mine[j]) for i, j in pairs if i in agreed)
    for name, hits, size in (("all of it", hit, every), ("where guidelines agree", met, asked)):
        p, r = hit / max(1, got), hits / max(1, size)
        print(
            f"polnear      {who:12} {name:23} content P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f} (asked .62); "
            f"source, where they agree, {right / max(1, met):.3f} (asked .80) [{len(wanted)} pages, {size} attributions]"
        )


def _row(statement: Statement) -> Row:
    return asdict(statement) | {"content": [asdict(span) for span in statement.content]}


def _parsed(page: Page) -> tuple[Block, ...]:
    return blocks(page, label(page), language.load(page.language))


def _statements(page: Page, parsed: tuple[Block, ...], *, broadly: bool = False) -> tuple[Statement, ...]:
    return statements.find(page, parsed, actors.find(page, parsed), broadly=broadly)


def _scorer(path: Path) -> ModuleType | None:
    spec = importlib.util.spec_from_file_location("pages_score", path) if path.exists() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _report(folder: str, who: str, scorer: ModuleType, wanted: Sequence[tuple[str, Row]], found: Sequence[Row]) -> None:
    tallies = []
    for (text, gold), mine in zip(wanted, found, strict=True):
        tally = scorer.Tally()
        scorer.score_page(text, gold, mine, tally, {k: [] for k in ("source", "missed", "spurious", "times")})
        tallies.append(tally)
    result = _figures(scorer, tallies)
    low, high = _interval(scorer, tallies)
    shares = " ".join(f"{k} {result[k]:.3f}" for k in ("source", "relay", "form", "modality") if result[k] is not None)
    there = result["relay where gold has one"]
    content, whole = result["content"], result["whole"]
    print(
        f"{folder:12} {who:32} content P {content['p']:.3f} R {content['r']:.3f} F1 {content['f1']:.3f} ({low:.2f}-{high:.2f}); "
        f"@.3 {result['sfu@.3']['f1']:.3f} @.8 {result['sfu@.8']['f1']:.3f}; {shares} relay where one is "
        f"{'-' if there is None else f'{there:.3f}'}; whole P {whole['p']:.3f} R {whole['r']:.3f} F1 {whole['f1']:.3f} "
        f"[{len(tallies)} pages, {result['gold']} statements]"
    )


def _figures(scorer: ModuleType, tallies: Sequence[Row]) -> Row:
    total = scorer.Tally()
    for tally in tallies:
        for key, value in tally.items():
            total.add(key, value)
    result: Row = scorer.report(total)["statements"]
    return result


def _interval(scorer: ModuleType, tallies: Sequence[Row]) -> tuple[float, float]:
    """The middle 95 % of content F1 over pages drawn with replacement."""
    draw = random.Random(1)
    drawn = []
    for _ in range(DRAWS):
        sample = draw.choices(tallies, k=len(tallies))
        hit, gold, found = (sum(t.get(key, 0) for t in sample) for key in ("st hit", "st gold", "st found"))
        drawn.append(scorer.f1(hit, gold, found)["f1"])
    drawn.sort()
    return drawn[int(DRAWS * 0.025)], drawn[int(DRAWS * 0.975)]


def _textacy() -> Callable[[tuple[Block, ...]], Iterator[Row]] | None:
    """textacy's direct quotations as rows, or None where it is not installed."""
    if importlib.util.find_spec("textacy") is None:
        return None
    from textacy.extract import direct_quotations

    def rows(parsed: tuple[Block, ...]) -> Iterator[Row]:
        for block in parsed:
            try:
                triples = list(direct_quotations(block.doc))
            except ValueError:  # an odd number of marks: it refuses the passage
                triples = []
            for triple in triples:
                yield {
                    "content": [asdict(block.span(triple.content.start, triple.content.end))],
                    "source": asdict(block.span(triple.speaker[0].i, triple.speaker[-1].i + 1)),
                    "form": "direct",
                    "modality": "asserted",
                    "relay": [],
                }

    return rows


def asfalda(shared: Path) -> None:
    """Recall: a found content covers that share of the annotated one, and the source shares half its words."""
    rows = list(data.attributions(shared / "data" / "statements" / "asfalda-sequoia" / "attributions_train.jsonl"))
    if not rows:
        print("LEFT OUT: statements/asfalda-sequoia is not there")
        return
    parts = ("all", "speech", "belief", "not the writer", "the writer")
    parsed = [data.parse(row.page) for row in rows]
    for reading in ("usual", "broad"):
        hits: dict[tuple[str, float], int] = {}
        for row, doc in zip(rows, parsed, strict=True):
            found = _statements(row.page, doc, broadly=reading == "broad")
            for least in (0.3, 0.8):
                for part in ("all", *row.kinds):
                    hits[part, least] = hits.get((part, least), 0) + row.found(found, least)
        for part in parts:
            size = sum(part in ("all", *row.kinds) for row in rows)
            shares = " ".join(f"@{least} {hits.get((part, least), 0) / size:.3f}" for least in (0.3, 0.8) if size)
            print(f"asfalda      {reading} {part:14} recall of source and content {shares} (asked .75 / .60) [{size}]")


def agencies(shared: Path) -> None:
    """Sets of agencies per article: credits, cited ones, and those in the sources and relays of statements."""
    path = shared / "data" / "statements" / "impresso-newsagency-fr" / "newsagency-data-dev-fr.tsv.gz"
    articles = list(data.articles(path))
    if not articles:
        print("LEFT OUT: statements/impresso-newsagency-fr is not there")
        return
    hit = wanted = got = 0
    for page, gold in articles:
        found = data.agencies_in(page, _statements(page, data.parse(page))) | set(cited(page, 0, len(page.text)))
        mine = {data.same_agency(name) for name in found} & data.KNOWN
        hit, wanted, got = hit + len(mine & gold), wanted + len(gold), got + len(mine)
    p, r = hit / max(1, got), hit / max(1, wanted)
    size = f"[{len(articles)} articles, {wanted} agencies]"
    print(f"agencies     P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f} (asked .80) {size}")


def speed(shared: Path) -> None:
    """CPU seconds of statements over those of the bare pipeline, on the same pages, the least of five each.

    The pipelines are loaded before. What other parts of a run still hold is kept out of the collector's way, which
    would else look at all of it again and again, and the more often the more records a finder makes.
    """
    gc.collect()
    gc.freeze()
    for folder in ("gold/dev", "gold/dev-en"):
        gold = [page for page, _ in data.gold(shared / folder)]
        if not gold:
            print(f"LEFT OUT: {folder} is not there")
            continue
        parsed = [_parsed(page) for page in gold]
        who = [actors.find(page, docs) for page, docs in zip(gold, parsed, strict=True)]
        parsing, finding = [], []
        for _ in range(5):
            started = time.process_time()
            for page in gold:
                _parsed(page)
            middle = time.process_time()
            for page, docs, known in zip(gold, parsed, who, strict=True):
                statements.find(page, docs, known)
            parsing.append(middle - started)
            finding.append(time.process_time() - middle)
        share = min(finding) / min(parsing)
        print(f"speed        {folder:12} statements add {share:.1%} to the pipeline's CPU time (asked 20 %) [{len(gold)} pages]")


if __name__ == "__main__":
    main()
