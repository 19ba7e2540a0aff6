"""Mentions of actors in one block: each run of capitals, acronym or listed name that names somebody, and as what."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selon.find.actors.acronyms import declared
from selon.find.actors.known import known
from selon.find.actors.names import Word, runs, words
from selon.find.actors.offices import office_after, office_before
from selon.find.blocks import Block
from selon.language.words.actors import ActorWords
from selon.model import ActorKind, Span

__all__ = ["Mention", "mentions"]


_APPOSED = re.compile(r"\s*[,(]")
_NEAR = 8
"""A run of capitals overlaps no more entities than it has words."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an actor: `name` is its usual form, `full` whether more than a surname."""

    span: Span
    kind: ActorKind
    name: str
    rule: str
    full: bool = True
    acronym: str | None = None
    office: str | None = None


def mentions(block: Block, lexicon: ActorWords) -> Iterator[Mention]:
    """All mentions in a block, longest and surest first; none overlap, but a name and its acronym share one actor."""
    text = block.text
    found = words(text)
    taken = bytearray(len(text) + 1)
    for start, end, mention in _all(block, text, found, lexicon):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            yield mention


def _all(block: Block, text: str, found: Sequence[Word], lexicon: ActorWords) -> Iterator[tuple[int, int, Mention]]:
    for pair in declared(text):
        if not _is_declared_body(text[slice(*pair.name)], lexicon):
            continue
        name, short = block.chars(*pair.name), block.chars(*pair.acronym)
        for span in (name, short):
            yield span.start - block.start, span.end - block.start, Mention(
                span, "organisation", name.text, "actor.acronym.declared", acronym=short.text
            )
    for start, end, kind, usual in known(text, found, block.page.language):
        yield start, end, Mention(block.chars(start, end), kind, usual, f"actor.listed.{kind}")
    labels = _Labels(block)
    for first, end in runs(text, found, lexicon.particles):
        yield from _person(block, found[first:end], labels, lexicon)
    yield from labels.bodies(lexicon)


class _Labels:
    """The pipeline's entities of a block, by their characters."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.entities = [(entity.start_char, entity.end_char, entity.label_) for entity in block.doc.ents]
        self.starts = [start for start, _, _ in self.entities]

    def of(self, start: int, end: int) -> str:
        """The label of the entity that overlaps the characters most; "" where none does."""
        best, label = 0, ""
        at = bisect_left(self.starts, end)
        for first, stop, name in self.entities[max(0, at - _NEAR) : at]:
            shared = min(end, stop) - max(start, first)
            if shared > best:
                best, label = shared, name
        return label

    def bodies(self, lexicon: ActorWords) -> Iterator[tuple[int, int, Mention]]:
        """Entities labelled as organisations that look like one: several words, or an acronym."""
        for start, end, label in self.entities:
            text = self.block.text[start:end]
            if label == "ORG" and _is_body(text, lexicon):
                yield start, end, Mention(self.block.chars(start, end), "organisation", text, "actor.pipeline.body")


def _is_declared_body(text: str, lexicon: ActorWords) -> bool:
    """Whether a long name with an acronym is an organisation's: capitalised, or headed by a noun of bodies."""
    head = text.split()[0].lower()
    return head not in lexicon.offices and (head in lexicon.bodies or text[0].isupper())


def _is_body(text: str, lexicon: ActorWords) -> bool:
    if text.lower() in lexicon.common or text.lower() in lexicon.given:
        return False
    head = text.split()[0].lower()
    return head in lexicon.bodies or (text.isupper() and 2 <= len(text) <= 7 and text.isalpha())


def _person(
    block: Block, run: Sequence[Word], labels: _Labels, lexicon: ActorWords
) -> Iterator[tuple[int, int, Mention]]:
    """The person that a run of capitalised words names, if any."""
    if run[0].opens and run[0].text.lower() in lexicon.openers:
        run = run[1:]
    run, addressed = _addressed(run, lexicon)
    run = _inside(run, lexicon)
    if not run or run[0].text.lower() in lexicon.common or _is_street(block.text, run[0].start, lexicon):
        return
    start, end = run[0].start, run[-1].end
    label = labels.of(start, end)
    office = _office(block, start, end, lexicon)
    rule = _why(run, label, addressed, office, lexicon)
    if rule is None:
        return
    span = block.chars(start, end)
    full = len(run) > 1 and run[0].text.lower() not in lexicon.particles
    yield start, end, Mention(span, "person", span.text, rule, full=full, office=office)


def _addressed(run: Sequence[Word], lexicon: ActorWords) -> tuple[Sequence[Word], bool]:
    """What follows a form of address in the run, and whether there is one."""
    for i, word in enumerate(run[:-1]):
        if word.text.lower() in lexicon.address:
            return run[i + 1 :], True
    return run, False


def _inside(run: Sequence[Word], lexicon: ActorWords) -> Sequence[Word]:
    """A run from its given name on ("Intérieur Jean X"), up to where it begins again ("Jean X Jean X")."""
    for i, word in enumerate(run[:-1]):
        if word.text.lower() in lexicon.given or _all_given(word.text, lexicon):
            run = run[i:]
            break
    again = [i for i, word in enumerate(run) if i and word.text == run[0].text]
    return run[: again[0]] if again else run


def _is_street(text: str, start: int, lexicon: ActorWords) -> bool:
    """Whether the words before the name make it that of a street or a house: "avenue Jean X"."""
    before = text[max(0, start - 30) : start].lower().split()
    links = {"de", "du", "des", "la", "le", "d'", "l'"}
    while before and before[-1] in links:
        before.pop()
    return bool(before) and before[-1] in lexicon.streets


def _all_given(text: str, lexicon: ActorWords) -> bool:
    parts = text.lower().split("-")
    return len(parts) > 1 and all(part in lexicon.given for part in parts)


def _why(run: Sequence[Word], label: str, addressed: bool, office: str | None, lexicon: ActorWords) -> str | None:
    """The id of the rule by which a run names a person, None where none applies."""
    first = run[0].text.lower()
    given = first in lexicon.given or _all_given(first, lexicon)
    if any(word.text.lower() in lexicon.bodies for word in run):
        return None
    if addressed:
        return "actor.person.address"
    if given and len(run) > 1 and not run[1].text.isupper():
        return "actor.person.given"
    if given and len(run) > 1 and label == "PER":
        return "actor.person.given"
    if label == "PER" and len(run) > 1:
        return "actor.person.pipeline"
    if office and (label == "PER" or given or (len(run) > 1 and label != "LOC")):
        return "actor.person.office"
    if given and label == "PER" and "-" not in run[0].text.strip("-"):
        return "actor.person.first"
    if given and _all_given(first, lexicon) and label:
        return "actor.person.first"
    return None


def _office(block: Block, start: int, end: int, lexicon: ActorWords) -> str | None:
    place = office_before(block.doc, start, lexicon)
    if place is None and _APPOSED.match(block.text, end):
        place = office_after(block.doc, end, lexicon)
    return block.span(*place).text if place else None
