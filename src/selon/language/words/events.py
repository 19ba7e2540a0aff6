"""The words by which events are known, and how those who take part in them stand beside the word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

from selon.model import EventType

__all__ = ["EventWord", "EventWords", "Frame", "event_table"]

Frame: TypeAlias = Literal["acts", "does", "undergoes", "takes", "loses", "falls", "act", "fate", "between", "happens"]
"""How those who take part stand beside the word.

Verbs
acts       the subject does it to the object: "l'armée bombarde la ville"; passive accordingly
does       the subject does it, against or with another: "ils manifestent", "ils s'affrontent"
undergoes  the subject is the one it happens to: "des milliers ont fui", "il comparaît"
takes      the subject takes the place that is its object: "ils se sont emparés de la ville"
loses      the subject loses it: "ils ont perdu la ville"
falls      the subject is the place, a complement the one who takes it: "la ville est tombée aux mains de l'armée"

Nouns
act        its complement does it: "la manifestation des marins", "le raid de l'armée contre le port"
fate       its complement is the one it happens to: "l'arrestation de trois hommes"
between    "entre X et Y", "avec X"
happens    nobody does it: "une inondation"
"""

VERBS: frozenset[Frame] = frozenset({"acts", "does", "undergoes", "takes", "loses", "falls"})


@dataclass(frozen=True, slots=True)
class EventWord:
    """A trigger: the lemma (or form) of a verb or noun, the type and kind it gives, and its frame.

    `needs`: lemmas one of which has to depend on it ("contrôle" for "prendre"). `place`: its object or complement has
    to be a place. `passive`: only of the one it is done to. `reflexive`: it is one with "se". `weak`: alone it is too
    common, and counts only where whom (of what one does to another) or anyone, and where or when, stand with it.
    """

    lemma: str
    type: EventType
    kind: str | None
    frame: Frame
    needs: frozenset[str] = frozenset()
    place: bool = False
    passive: bool = False
    reflexive: bool = False
    weak: bool = False

    @property
    def verb(self) -> bool:
        """Whether it is a verb."""
        return self.frame in VERBS


@dataclass(frozen=True, slots=True, eq=False)
class EventWords:
    """What a language knows of events; words are lower-case lemmas with plain apostrophes.

    `triggers` by lemma, those that need most first. `of`, `agent`, `against`, `between`: prepositions before the
    complement of a noun, before who did it, before whom it is done to, and before both sides. `planning`: lemmas that
    make what depends on them a plan ("appeler"), `begun`: those that tell of the deed
    in the infinitive ("commencer"). `negation`: forms of "not". `happening`: lemmas
    of verbs by which an event is said to take place. `future`, `conditional`: lemmas that make
    it a plan or a condition. `from_`: prepositions before the one from whom a place is taken. `hands`: what a place falls into ("hand"). `state`, `rebels`: words of those on the
    side of a government, and of those who are not.
    """

    triggers: Mapping[str, tuple[EventWord, ...]]
    of: frozenset[str]
    agent: frozenset[str]
    against: frozenset[str]
    upon: frozenset[str]
    between: frozenset[str]
    from_: frozenset[str]
    hands: frozenset[str]
    planning: frozenset[str]
    begun: frozenset[str]
    negation: frozenset[str]
    happening: frozenset[str]
    future: frozenset[str]
    conditional: frozenset[str]
    state: frozenset[str]
    rebels: frozenset[str]


def event_table(lines: str) -> dict[str, tuple[EventWord, ...]]:
    """Read a table of triggers: a line gives type and kind ("strike.air"), frame, then the words.

    A word is a lemma; "?" before it makes it weak, "@" behind it asks for a place, "~" for the passive, "^" for "se", "+a|b" for one of these lemmas.
    """
    found: dict[str, list[EventWord]] = {}
    for line in filter(None, (line.strip() for line in lines.splitlines())):
        what, frame, *words = line.split()
        name, _, kind = what.partition(".")
        if name not in get_args(EventType) or frame not in get_args(Frame):
            raise ValueError(f"no type or frame: {line}")
        for word in _words(words, cast("EventType", name), kind or None, cast("Frame", frame)):
            found.setdefault(word.lemma, []).append(word)
    return {lemma: tuple(sorted(rows, key=_order)) for lemma, rows in found.items()}


def _order(word: EventWord) -> tuple[bool, bool, bool]:
    """The most special entry first."""
    return not word.needs, word.kind is None, not word.place


def _words(words: list[str], name: EventType, kind: str | None, frame: Frame) -> Iterator[EventWord]:
    for word in words:
        marks = frozenset("?@~^") & frozenset(word)
        lemma, _, needs = "".join(char for char in word if char not in marks).partition("+")
        yield EventWord(
            lemma, name, kind, frame, frozenset(filter(None, needs.split("|"))),
            place="@" in marks, passive="~" in marks, reflexive="^" in marks, weak="?" in marks,
        )  # fmt: skip
