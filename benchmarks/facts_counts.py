"""How well counts are found: tolls of incident records, of headlines, of written reports."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.facts_times import page_of, parse

from selon.find import counts, times
from selon.model import Count

__all__ = [
    "Reports",
    "Toll",
    "airwars",
    "counts_of",
    "headlines",
    "matched",
    "reports",
    "score_reports",
    "spanned",
    "summed",
    "toll",
    "written",
]


@dataclass(frozen=True)
class Toll:
    """How many, at least and at most; None where open or unknown."""

    low: int | None
    high: int | None


LEAD = 4000
"""Code points of an incident's account that are read: it opens with its toll, then tells of each source."""
QUANTITIES = ("QUANTITY_EXACT", "QUANTITY_FUZZY", "QUANTITY_MIN", "QUANTITY_MAX")
UNNUMBERED = Toll(2, 2)
"""People of whom a record says no number."""
EFFECTS = {"DEATHS_NUMBER": "killed", "INJURED_NUMBER": "injured"}


def counts_of(text: str, code: str) -> tuple[Count, ...]:
    """The counts of a bare text, on nobody's authority but its own."""
    page = page_of(text, code)
    parsed = parse(page)
    return counts.find(page, parsed, (), times.find(page, parsed), ())


def toll(found: Sequence[Count], text: str, effect: str) -> Toll:
    """The toll that an account opens with: what the first sentence that counts it says.

    Wholes of that sentence are added up, the parts of an open one bound it from below. Read as casualty recorders
    do: who is killed "along with" others counts one more, the range runs up to what further sources say, "dozens" are
    12 to 24, "more than 35" begins at 36, and people of no stated number ("several", "others") are two.
    """
    of_it = [(i, c) for i, c in enumerate(found) if (c.effect == effect or _of_both(c)) and c.high != 0]
    if not of_it:
        return Toll(None, None)
    end = _sentence_end(text, of_it[0][1].end)
    first = [(i, c) for i, c in of_it if c.start < end]
    first = [(i, c) for i, c in first if not c.vague] or first
    wholes = [(i, _bounds(c)) for i, c in first if c.total_of is None]
    if len(wholes) == 2 and wholes[0][1].high is None and wholes[1][1].low is None:
        return Toll(wholes[0][1].low, wholes[1][1].high)
    lows = [_least(i, t, found) for i, t in wholes]
    beside = len(wholes) == 1 and found[wholes[0][0]].rule == f"count.beside.{effect}"
    highs = [t.high if t.high is not None else low for (_, t), low in zip(wholes, lows, strict=True)]
    low, high = sum(lows) + beside, sum(highs) + beside
    later = [n for c in found if c.start >= end and c.effect == effect for n in _told_later(c, high)]
    return Toll(low, max([high, *later]))


def _of_both(count: Count) -> bool:
    """Whether "an unknown number of people were killed and wounded": some were the one, some the other."""
    return count.vague and count.kind == "casualties"


def _told_later(count: Count, high: int) -> Iterator[int]:
    """What a further source says in all, where it can be the same incident: no more than twice as many."""
    if count.total_of is None and not count.vague and not count.rule.startswith("count.rank"):
        bounds = _bounds(count)
        yield from (n for n in (bounds.low, bounds.high) if n is not None and n <= 2 * high)


def _sentence_end(text: str, start: int) -> int:
    found = re.compile(r"[.!?](?=\s)(?<!Mr\.)(?<!Dr\.)").search(text, start)
    return found.end() if found else len(text)


def _bounds(count: Count) -> Toll:
    other = re.search(r"; \w+ (\d+)-(\d+)", count.convention or "")
    if other:
        return Toll(int(other[1]), int(other[2]))
    if count.vague:
        return UNNUMBERED
    above = count.text.lower().startswith("more than ") and count.low is not None
    return Toll(count.low + 1 if above and count.low else count.low, count.high)


def _least(index: int, whole: Toll, found: Sequence[Count]) -> int:
    if whole.low is not None:
        return whole.low
    return max(sum(c.low or 0 for c in found if c.total_of == index), 1)


def airwars(path: Path, step: slice = slice(None)) -> Iterator[tuple[str, str, Toll, Toll]]:
    """(account, effect, recorded, found) of each incident that records how many were killed or injured.

    Where an account counts none of its dead it names one; where it counts none of its injured it says that there
    were some.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for row in rows[step]:
        text = (row["assessment"] or "")[:LEAD].replace("\n", " ")
        found = counts_of(text, "en") if text else ()
        for effect in ("killed", "injured"):
            if text and row[f"{effect}_min"] is not None:
                got = toll(found, text, effect)
                if got.low is None:
                    got = Toll(1, 1) if effect == "killed" else UNNUMBERED
                yield text, effect, Toll(row[f"{effect}_min"], row[f"{effect}_max"]), got


def headlines(path: Path) -> Iterator[tuple[str, Toll, int | None]]:
    """(headline, recorded, found dead) of each French headline in which plain patterns see a toll."""
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t"):
        if row["naive_count"]:
            found = counts_of(row["headline"], "fr")
            got = toll(found, row["headline"], "killed")
            yield row["headline"], Toll(int(row["low"]), int(row["high"])), got.low


def summed(path: Path) -> Iterator[tuple[Toll, int | None, int]]:
    """(recorded, found dead, dead as plain patterns read them) of each such headline, the events coded from one headline
    summed: the record splits what a headline counts together."""
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    whole: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        whole.setdefault((row["headline"], row["office"]), []).append(row)
    for row in rows:
        if row["naive_count"]:
            events = whole[row["headline"], row["office"]]
            recorded = Toll(sum(int(each["low"]) for each in events), sum(int(each["high"]) for each in events))
            yield recorded, toll(counts_of(row["headline"], "fr"), row["headline"], "killed").low, int(row["naive_count"])


def spanned(path: Path) -> Iterator[tuple[bool, bool]]:
    """(whether what is found may be what is recorded, whether what plain patterns read is it) of each such headline.

    Recorded is the event, or all events that were coded from the headline, since the record splits what a headline counts
    together; found are the bounds that the headline gives ("au moins 15" leaves room for 20).
    """
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    whole: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        whole.setdefault((row["headline"], row["office"]), []).append(row)
    for row in rows:
        if row["naive_count"]:
            events = whole[row["headline"], row["office"]]
            recorded = [
                (int(row["low"]), int(row["high"])),
                (sum(int(each["low"]) for each in events), sum(int(each["high"]) for each in events)),
            ]
            found = counts_of(row["headline"], "fr")
            low = toll(found, row["headline"], "killed").low
            above = any(c.effect == "killed" and c.high is None and not c.vague and c.total_of is None for c in found)
            plain = int(row["naive_count"])
            yield (
                low is not None and any((above or first <= low) and low <= last for first, last in recorded),
                any(first <= plain <= last for first, last in recorded),
            )


def written(path: Path) -> Iterator[tuple[str, int | None, int]]:
    """(headline, found dead, dead as plain patterns read them) of each such headline: reading apart from the record."""
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t"):
        if row["naive_count"]:
            found = counts_of(row["headline"], "fr")
            yield row["headline"], toll(found, row["headline"], "killed").low, int(row["naive_count"])


@dataclass(frozen=True)
class Reports:
    """Numbers of dead and injured in written reports: annotated, found, and both."""

    wanted: int
    found: int
    hits: int

    @property
    def f1(self) -> float:
        """F1 of (report, effect, number)."""
        return 2 * self.hits / (self.wanted + self.found) if self.wanted + self.found else 0.0


def reports(path: Path, step: slice = slice(None)) -> Iterator[tuple[str, Counter[tuple[str, int]], list[Count]]]:
    """(text, annotated numbers, counts found) of each report that annotates one."""
    for row in list(json.loads(path.read_text(encoding="utf-8")).values())[step]:
        values = {e["id"]: e.get("value") for e in row["entities"] if e["type"] in QUANTITIES}
        wanted = Counter(
            (EFFECTS[name], int(values[what]))
            for _, name, what in row["relations"]
            if name in EFFECTS and str(values.get(what, "")).isdigit()
        )
        if wanted:
            found = [c for c in counts_of(row["text"], "fr") if c.effect in EFFECTS.values() and c.total_of is None and c.high != 0]
            yield row["text"], wanted, found


def score_reports(path: Path, step: slice = slice(None)) -> Reports:
    """The reports' numbers that are annotated, found, and both."""
    rows = list(reports(path, step))
    return Reports(
        sum(sum(wanted.values()) for _, wanted, _ in rows),
        sum(len(found) for _, _, found in rows),
        sum(matched(wanted, found) for _, wanted, found in rows),
    )


def _numbers(count: Count) -> tuple[int | None, ...]:
    return (UNNUMBERED.low,) if count.vague else (count.low, count.high)


def matched(wanted: Counter[tuple[str, int]], found: Sequence[Count]) -> int:
    """How many of the annotated numbers a count gives as its low or its high; people of no number are annotated as two."""
    left = list(found)
    hits = 0
    for (effect, number), often in wanted.items():
        for _ in range(often):
            match = next((c for c in left if c.effect == effect and number in _numbers(c)), None)
            if match is not None:
                left.remove(match)
                hits += 1
    return hits
