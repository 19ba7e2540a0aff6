"""The made French stories: 200 courses of events, each told by scripted publishers, with who copied whom known.

A story has roots: wires, which outlets carry with or without a credit and which may or may not be held themselves; an
outlet's own report that others take over without a word; and independent reports of the same facts by other writers.
Copies are whole, cut, lightly rewritten, or stitched with another text by a farm page.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from benchmarks import weigh_origins_words as words

STORIES = 200
NEAR = 20
"""A farm stitches stories of one batch of this many."""

START = datetime(2017, 1, 9, 6, 0)
AGENCIES = ("AFP", "Reuters", "Belga")


@dataclass(frozen=True)
class Root:
    """A text that others may go back to; `outlet` is who first published it, the agency itself for a wire."""

    key: str
    outlet: str
    agency: str | None
    born: datetime
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class MadePage:
    """A page and the truth about it: the root that it goes back to, and whether it is that root's own page."""

    name: str
    story: int
    outlet: str
    published: str
    title: str
    paragraphs: tuple[str, ...]
    root: str
    kind: str
    agency: str | None


class Teller:
    """Tells one story: its facts are drawn once, its words anew for every sentence, no two pieces side by side twice."""

    def __init__(self, number: int, rng: random.Random) -> None:
        self.rng = rng
        self.number = number
        town, other = rng.sample(words.TOWNS, 2)
        self.facts = {
            "town": town,
            "other": other,
            "event": rng.choice(words.EVENTS),
            "site": rng.choice(words.SITES),
            "dead": str(rng.randint(3, 39)),
            "hurt": str(rng.randint(12, 140)),
            "hour": str(rng.randint(2, 23)),
            "people": f"{rng.randint(2, 40)}.{rng.randint(100, 999)}",
            "crew": str(rng.choice((60, 80, 120, 150, 200))),
            "moved": str(rng.randint(20, 300)),
            "day": rng.choice("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
            "official": rng.choice(words.OFFICIALS).format(town=town, other=other),
        }
        self._used: set[tuple[str, int, int, int]] = set()
        self.people = [f"{rng.choice(words.NAMES)} {rng.choice(words.SURNAMES)}" for _ in range(6)]

    def report(self, sentences: int) -> tuple[str, ...]:
        """A report in paragraphs of two or three sentences, the event first."""
        order = ["event", "toll"]
        while len(order) < sentences:
            order.append(self.rng.choice(tuple(words.FACTS)[1:]))
        told = [self.sentence(fact) for fact in order]
        if self.rng.random() < 0.4:
            told.insert(self.rng.randrange(2, len(told)), self.filled(words.QUOTE))
        paragraphs = []
        while told:
            size = self.rng.randint(2, 3)
            paragraphs.append(" ".join(told[:size]))
            told = told[size:]
        return tuple(paragraphs)

    def sentence(self, fact: str) -> str:
        """One sentence about a fact."""
        pieces = words.FACTS[fact]
        for _ in range(60):
            drawn = [self.rng.randrange(len(piece)) for piece in pieces]
            pairs = {(fact, turn, drawn[turn], drawn[turn + 1]) for turn in range(len(drawn) - 1)}
            if not pairs & self._used:
                break
        self._used |= pairs
        told = "".join(piece[index] for piece, index in zip(pieces, drawn, strict=True))
        return self.filled(reworded(told, 1.0, self.rng))

    def title(self) -> str:
        """A headline."""
        return self.filled(self.rng.choice(words.TITLES))

    def filled(self, text: str) -> str:
        """A text with the story's facts in it."""
        facts = self.facts | {"name": self.rng.choice(self.people), "age": str(self.rng.randint(21, 84))}
        facts |= {key.capitalize(): value[0].upper() + value[1:] for key, value in facts.items()}
        return text.format(**facts)


_ALIKE = {word: group for group in words.ALIKE for word in group}


def reworded(text: str, share: float, rng: random.Random) -> str:
    """A text with this share of the words that have others like them drawn anew."""
    return re.sub(r"(?<!\{)\b\w+\b(?!\})", lambda m: _other(m.group(), rng) if rng.random() < share else m.group(), text)


def _other(word: str, rng: random.Random) -> str:
    return rng.choice(_ALIKE.get(word, (word,)))


def stories() -> list[list[MadePage]]:
    """All stories, each as its pages; the same on every machine."""
    rng = random.Random(20170109)
    tellers = [Teller(number, rng) for number in range(STORIES)]
    roots = [_roots(teller) for teller in tellers]
    return [list(_pages(teller, roots)) for teller in tellers]


def _roots(teller: Teller) -> list[Root]:
    rng = teller.rng
    born = START + timedelta(hours=rng.randrange(24 * 60))
    wires = rng.choice((0, 1, 1, 1, 2))
    own = 1 if not wires else rng.choice((0, 0, 1))
    roots = [
        Root(f"{teller.number}w{turn}", agency, agency, born + timedelta(hours=turn), teller.report(rng.randint(8, 16)))
        for turn, agency in enumerate(rng.sample(AGENCIES, wires))
    ]
    roots.extend(
        Root(f"{teller.number}o", outlet, None, born, teller.report(rng.randint(8, 16)))
        for outlet in rng.sample(words.OUTLETS, own)
    )
    return roots


def _pages(teller: Teller, all_roots: Sequence[list[Root]]) -> Iterator[MadePage]:
    rng, roots = teller.rng, all_roots[teller.number]
    size = round(5 * 12 ** rng.random())
    taken = {root.outlet for root in roots}
    free = [outlet for outlet in words.OUTLETS if outlet not in taken]
    outlets = iter(rng.sample(free, min(size + 2, len(free))))
    made = 0
    for root in roots:
        if root.agency is None or rng.random() < 0.4:
            yield _page(teller, root.outlet, root.born, root.paragraphs, root.key, "root", made, rng, root.agency)
            made += 1
    for turn in range(rng.randint(0, min(5, size // 2))):
        born = roots[0].born + timedelta(minutes=rng.randint(0, 1500))
        yield _page(teller, next(outlets), born, teller.report(rng.randint(6, 14)), f"i{turn}", "independent", made, rng)
        made += 1
    while made < size:
        root = rng.choice(roots)
        kind = rng.choices(("whole", "cut", "light", "farm"), (4, 3, 2, 2))[0]
        outlet = rng.choice(words.FARMS) if kind == "farm" else next(outlets, "")
        outlet = outlet or rng.choice(words.FARMS)
        late = root.born + timedelta(minutes=round(10 * 200 ** rng.random()))
        text = _copied(kind, root, teller, all_roots, rng)
        if root.agency and kind != "farm" and rng.random() < 0.5:
            text = _credited(text, root.agency, rng)
        yield _page(teller, outlet, late, text, root.key, kind, made, rng, root.agency)
        made += 1


def _copied(
    kind: str, root: Root, teller: Teller, all_roots: Sequence[list[Root]], rng: random.Random
) -> tuple[str, ...]:
    if kind == "cut":
        return root.paragraphs[: max(2, round(len(root.paragraphs) * rng.uniform(0.3, 0.8)))]
    if kind == "light":
        return tuple(_rewritten(paragraph, rng) for paragraph in root.paragraphs)
    if kind == "farm":
        first = teller.number - teller.number % NEAR
        older = [each for story in all_roots[first : first + NEAR] for each in story if each.born <= root.born]
        other = rng.choice(older)
        part = rng.sample(root.paragraphs, max(2, round(len(root.paragraphs) * 0.7)))
        alien = other.paragraphs[: rng.randint(1, 2)] if other.key != root.key else ()
        return (*part, *alien)
    return root.paragraphs


def _rewritten(text: str, rng: random.Random) -> str:
    """A light rewrite: words in place of others, a clause dropped or put first."""
    swapped = reworded(text, 0.3, rng)
    sentences = re.split(r"(?<=[.»]) (?=[A-ZÀ-Ý«])", swapped)
    kept = [_turned(sentence, rng) for sentence in sentences if rng.random() > 0.08] or sentences
    return " ".join(kept)


def _turned(sentence: str, rng: random.Random) -> str:
    clauses = sentence.rstrip(".").split(", ")
    if len(clauses) > 2 and rng.random() < 0.3:
        clauses.pop(rng.randrange(1, len(clauses)))
    if len(clauses) > 1 and rng.random() < 0.2:
        last = clauses.pop()
        clauses = [last[0].upper() + last[1:], clauses[0][0].lower() + clauses[0][1:], *clauses[1:]]
    return ", ".join(clauses) + "."


def _credited(text: tuple[str, ...], agency: str, rng: random.Random) -> tuple[str, ...]:
    way = rng.randrange(3)
    if way == 0:
        return (*text[:-1], f"{text[-1]} ({agency})")
    return (*text, f"Avec {agency}" if way == 1 else agency)


def _page(
    teller: Teller,
    outlet: str,
    born: datetime,
    paragraphs: tuple[str, ...],
    root: str,
    kind: str,
    turn: int,
    rng: random.Random,
    agency: str | None = None,
) -> MadePage:
    precision = rng.choices((16, 10), (0.85, 0.15))[0]
    stamp = f"{born.isoformat(timespec='seconds')}+01:00" if precision == 16 else born.date().isoformat()
    name = f"{teller.number:03}-{turn:02}"
    return MadePage(name, teller.number, outlet, stamp, teller.title(), paragraphs, root, kind, agency)
