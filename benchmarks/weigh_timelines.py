"""Timelines of T17: the days selon picks and the sentences it picks for them, against those that journalists wrote.

The protocol is that of Gholipour Ghalandari and Ifrim (ACL 2020), whose figures for all 19 timelines stand beside: the pages
published within the span of a timeline, as many days as it has, as many sentences a day as it has on average; F1 of the days,
and "align+ m:1" ROUGE-1 (AR1) as tilse computes it, in the environment of the peers. Nothing is
trained, but the rule by which days weigh was chosen among others on these very timelines: no figure here is held out.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from selon.keep import Dossier
from selon.model import Passage, Reading
from selon.scale import build
from selon.weigh.texts import SUPPORTING, in_time
from selon.weigh.timelines import Told, entries, told

Timeline = dict[str, list[str]]

_SCORER = Path(__file__).parent / "peers" / "timelines.py"
_PEERS = Path(".venv-peers/bin/python")
_GLUED = ((r" ([.,;:!?%)])", r"\1"), (r"([(]) ", r"\1"), (r" (n't|'s|'re|'ve|'ll|'d|'m|')(?=\W|$)", r"\1"), (r"\$ (?=\d)", "$"))


def measure(folder: Path) -> None:
    """Print F1 of days and AR1 for selon and for the days on which most was published."""
    if not folder.is_dir():
        print(f"timelines NOT MEASURED, not there: {folder}")
        return
    systems: dict[str, list[tuple[Timeline, Timeline]]] = {"selon": [], "days with most pages": []}
    for topic in sorted(each for each in folder.iterdir() if each.is_dir()):
        readings = _readings(topic)
        for gold in _golds(topic):
            for name, made in zip(systems, _made(readings, gold), strict=True):
                systems[name].append((made, gold))
    for name, pairs in systems.items():
        days = sum(_dates(made, gold) for made, gold in pairs) / len(pairs)
        print(f"timelines {name}: {len(pairs)} timelines of {folder.name} · days F1 {days:.3f} · AR1 {_ar1(pairs)}")
    print("          published for all 19: pages published .481 / .105, DATEWISE (supervised) .544 / .120; asked .50 / .105")


def _readings(topic: Path) -> list[Reading]:
    with tempfile.TemporaryDirectory() as place:
        pages = Path(place) / "pages.jsonl"
        with gzip.open(topic / "articles.jsonl.gz", "rt", encoding="utf-8") as lines, pages.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(_page(topic.name, json.loads(line))) + "\n" for line in lines)
        build([pages], Path(place) / "topic.selon")
        with Dossier.open(Path(place) / "topic.selon") as dossier:
            return in_time(list(dossier.readings()))


def _page(topic: str, article: dict[str, str]) -> dict[str, str]:
    """An article as a page, its words no longer apart from their punctuation."""
    text = article["text"].replace("-LRB-", "(").replace("-RRB-", ")").replace("``", '"').replace("''", '"')
    for apart, together in _GLUED:
        text = re.sub(apart, together, text)
    body = "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
    return {"url": f"https://{topic}.example/{article['id']}", "text": body, "published": article["time"][:10], "outlet": topic}


def _golds(topic: Path) -> Iterator[Timeline]:
    for line in (topic / "timelines.jsonl").read_text("utf-8").splitlines():
        days: Timeline = defaultdict(list)
        for day, said in json.loads(line):
            days[day[:10]] += [sentence.strip() for sentence in said if sentence.strip()]
        yield {day: said for day, said in days.items() if said}


def _made(readings: Sequence[Reading], gold: Timeline) -> tuple[Timeline, Timeline]:
    first, last = min(gold), max(gold)
    inside = [reading for reading in readings if first <= (reading.page.published or "")[:10] <= last]
    found = [one for each in inside for one in told(each, _run(each)) if first <= one.day <= last]
    sentences = round(sum(map(len, gold.values())) / len(gold))
    usual = Counter((reading.page.published or "")[:10] for reading in inside)
    busiest = {day for day, _ in sorted(usual.items(), key=lambda item: (-item[1], item[0]))[: len(gold)]}
    return (
        _lines(found, len(gold), sentences),
        {day: [] for day in busiest} | _lines([one for one in found if one.day in busiest], len(gold), sentences),
    )


def _run(reading: Reading) -> list[Passage]:
    return [passage for passage in reading.findings.passages if passage.kind in SUPPORTING]


def _lines(found: Sequence[Told], days: int, sentences: int) -> Timeline:
    voices = {one.page: one.page for one in found}
    made: Timeline = defaultdict(list)
    for entry in entries(found, voices, days, sentences):
        made[entry.day].append(" ".join(re.findall(r"\w+|[^\w\s]", entry.text)))
    return dict(made)


def _dates(made: Timeline, gold: Timeline) -> float:
    return 2 * len(made.keys() & gold.keys()) / (len(made) + len(gold))


def _ar1(pairs: Sequence[tuple[Timeline, Timeline]]) -> str:
    if not _PEERS.is_file():
        return "NOT MEASURED, no .venv-peers"
    told = [({day: lines for day, lines in made.items() if lines}, gold) for made, gold in pairs]
    scored = subprocess.run([_PEERS, _SCORER], input=json.dumps(told), capture_output=True, text=True, check=False)
    return scored.stdout.strip() or "NOT MEASURED: ROUGE-1.5.5 does not run (it needs Perl with XML::DOM)"
