"""The words of time of one language, and the patterns in which they make expressions of time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Rule", "TimeWords", "Worth"]

Worth: TypeAlias = int | float | str
"""What a word is worth: a month's number, a unit's name, a number of days…"""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over units, and what it means.

    `id` names the rule in a finding. `pattern` is read by `selon.find.times.pattern`: names are kinds of units whose
    worth is kept, quoted words are themselves, ``?`` makes optional, ``( )?`` groups; what stands before ``<`` or
    after ``>`` must be there but is not part of the expression. `meaning` names the way it is resolved; `fixed`
    holds what the pattern as a whole adds.
    """

    id: str
    pattern: str
    meaning: str
    fixed: Mapping[str, Worth]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """All that the engine has to know of a language's times.

    `kinds`: kind → word or phrase → its worth. `guarded`: words that are a time only after one of these words, or
    beside a number ("l'été", "in May"). `proper`: words that count only with a capital. `numbers`: number words;
    `hundreds`, `thousands` their multipliers, `joiners` what may stand inside a written number.
    `year_after`: words after which four digits are a year; `year_near`: words after which they are where no noun
    follows; `year_of`: where one does ("the 1995 treaty"); `function`: words that
    may follow a year (a noun there makes it a quantity). `ages`: words before "N years" that make it an age;
    `spells`: nouns that take a length ("une peine de N ans"); `of`: the word between such a noun and the
    length; `aged`: words just before an age ("les 18 ans", "a 45 ans").
    `future`, `past`: words that say where a bare weekday lies; `urging`: verbs whose infinitive is still to come;
    `saying`: verbs of speech, whose present tense tells the past ("affirme samedi"); `toward`: words that, just
    before a time, say where it lies ("depuis" -1).
    `with_be`: verbs (lemmas) whose perfect takes "to be", so that no passive present is meant; `still`: words that may
    stand before an age ("a déjà 71 ans"); `gone`: the participles of `with_be`, which some parsers take for nouns
    ("est sortie"). `uncapped`: kinds whose words, with a capital within a sentence, are part of a name ("L'Heure du
    Soir"). `having`: the verb (lemma) with which a participle tells what was done.
    `month_first`: whether 12/31 is how a date is written.
    """

    kinds: Mapping[str, Mapping[str, Worth]]
    rules: tuple[Rule, ...]
    guarded: Mapping[str, frozenset[str]]
    proper: frozenset[str]
    numbers: Mapping[str, int]
    hundreds: Mapping[str, int]
    thousands: Mapping[str, int]
    joiners: frozenset[str]
    year_after: frozenset[str]
    year_near: frozenset[str]
    year_of: frozenset[str]
    function: frozenset[str]
    ages: frozenset[str]
    spells: frozenset[str]
    of: frozenset[str]
    aged: frozenset[str]
    future: frozenset[str]
    past: frozenset[str]
    urging: frozenset[str]
    saying: frozenset[str]
    toward: Mapping[str, int]
    month_first: bool = False
    with_be: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    uncapped: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    still: frozenset[str] = frozenset()
