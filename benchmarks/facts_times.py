"""How well times are found and resolved on annotated news and histories."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from selon import language
from selon.find import times
from selon.find.blocks import Block, blocks
from selon.model import Page, Passage, Time

__all__ = ["Score", "Timex", "documents", "measure", "page_of", "parse"]

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ARTICLES = {
    "fr": re.compile(r"(?:(?:les?|la|une?) |l['’])", re.IGNORECASE),
    "en": re.compile(r"(?:the|an?) ", re.IGNORECASE),
}


@dataclass(frozen=True)
class Timex:
    """An annotated expression."""

    start: int
    end: int
    text: str
    value: str


@dataclass
class Score:
    """What was wanted, found and right; `strict` sets a leading article aside, which the French and English TimeBanks
    take in and selon does not, `plain` does not. `wrong` holds (words, wanted, found) of the pages that were asked for."""

    wanted: int = 0
    found: int = 0
    relaxed: int = 0
    strict: int = 0
    plain: int = 0
    value: int = 0
    days: int = 0
    day: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list)

    def f1(self, hits: int) -> float:
        """F1 of so many hits."""
        return 2 * hits / (self.wanted + self.found) if self.wanted + self.found else 0.0

    def add(self, gold: Sequence[Timex], found: Sequence[Time], code: str) -> None:
        """Add one document."""
        self.wanted, self.found = self.wanted + len(gold), self.found + len(found)
        mine = dict(_pairs(gold, found))
        for index, want in enumerate(gold):
            got = mine.get(index)
            is_day = _DAY.match(want.value)
            self.days += is_day is not None
            if got is None:
                self.wrong.append((want.text, want.value, "not found"))
                continue
            self.relaxed += 1
            self.plain += (want.start, want.end) == (got.start, got.end)
            same = _bare(want, code) == _bare(got, code)
            self.strict += same
            self.value += _value(want.value) == _value(got.value)
            self.day += is_day is not None and (got.value or "").startswith(want.value[:10])
            if _value(want.value) != _value(got.value) or not same:
                self.wrong.append((want.text, want.value, f"{got.text} {got.value} {got.rule}"))
        taken = set(map(id, mine.values()))
        self.wrong += [("", "nothing", f"{f.text} {f.value} {f.rule}") for f in found if id(f) not in taken]


def _bare(span: Timex | Time, code: str) -> tuple[int, int]:
    """A span without its leading article."""
    found = _ARTICLES[code].match(span.text)
    return span.start + (found.end() if found else 0), span.end


def _value(value: str | None) -> str | None:
    """A value in one of its ways of writing: a decade is "197" or "197X", a century "19" or "19XX", a day P1D or PT24H."""
    if value is None:
        return None
    plain = value.rstrip("X") if value.rstrip("X").isdigit() else value
    long = re.fullmatch(r"P(\d+)([ECL])", plain)
    if long:
        return f"P{int(long[1]) * {'E': 10, 'C': 100, 'L': 1000}[long[2]]}Y"
    return {"PT24H": "P1D", "P7D": "P1W", "P12M": "P1Y"}.get(plain, plain)


def _pairs(gold: Sequence[Timex], found: Sequence[Time]) -> Iterator[tuple[int, Time]]:
    """Overlapping pairs one to one, the longest overlap first."""
    ranked = sorted(
        ((min(g.end, f.end) - max(g.start, f.start), -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found)),
        reverse=True,
    )
    left, right = set(), set()
    for shared, i, j in ranked:
        if shared > 0 and i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield -i, found[-j]


def page_of(text: str, code: str, published: str | None = None) -> Page:
    """A page that holds a text and nothing else."""
    return Page(id="", text=text, sha256="", raw_sha256="", where="", language=code, published=published)


def parse(page: Page) -> tuple[Block, ...]:
    """Every line that is not blank as a passage of the body, parsed."""
    lines = [Passage(m.start(), m.end(), "body", "a line") for m in re.finditer(r"[^\n]*\S[^\n]*", page.text)]
    return blocks(page, lines, language.load(page.language))


def documents(path: Path) -> list[tuple[Page, list[Timex]]]:
    """The documents of a file, in its order."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [
        (
            page_of(row["text"], row["lang"], row["dct"]),
            [Timex(t["start"], t["end"], t["text"], t["value"]) for t in row["timexes"]],
        )
        for row in rows
    ]


def measure(rows: Sequence[tuple[Page, list[Timex]]]) -> Score:
    """Score times over documents."""
    score = Score()
    for page, gold in rows:
        score.add(gold, times.find(page, parse(page)), page.language)
    return score
