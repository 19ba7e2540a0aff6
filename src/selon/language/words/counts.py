"""The words that say what befell people, and who counts as people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from selon.language.words.numbers import NumberWords, Phrase
from selon.model import Effect

__all__ = ["CountWords", "Mode", "Trigger", "table"]

Mode: TypeAlias = Literal["person", "event", "done", "does", "suffers", "costs"]
"""How a trigger meets the people it speaks of.

person   the noun is the people: "12 blessés", "12 wounded"
event    the noun is what befell them: "12 décès", "la mort de 12 civils"
done     a participle: of the noun before it when passive or bare, of the one behind it when active
does     an active form: of its object, behind it ("tuant 12 civils")
suffers  an intransitive verb: of its subject ("12 civils ont péri")
costs    words whose complement it befell: "a coûté la vie à 12 civils"
"""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that say what befell people. `kind` refines the effect `other`; `strict` asks for a noun known for people."""

    words: Phrase
    effect: Effect
    mode: Mode
    kind: str | None = None
    strict: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class CountWords:
    """What a language's counts are read with.

    `triggers` is keyed by the first word. `persons` and `person_endings` know people, `things` what is never people
    (units among them), `lives` the nouns that stand for lives, `bodies` those that stand for the dead once found.
    `before_noun` are adjectives between number and noun. `to_be`, `to_have` are auxiliaries, `skip` words that may
    stand between subject and predicate, `stop` those at which a noun phrase ends, `relative` the pronouns that
    resume the noun. `of_them` are the words behind a bare number that make it a part ("d'entre eux"), `parts` those
    before one ("dont"), `others` those that say "besides". `according` may follow a bare number that repeats what was
    counted before ("18 000 selon…"); those of them that are `weakly` so ("pour") say nothing where nothing was counted. `nobody` are pronouns for none, `negation` the words that deny an event.
    `possessives` open a noun phrase that belongs to the one before it, `plural_kin` are nouns that need a number there.
    `meanwhile` may stand inside a predicate. `against` stands before a number that is compared with the count before it, `than` before a time that is only compared with (a
    single word asks for one of `more` before it). `crowd` are words of a gathering, `they`
    those that may be so many ("ils étaient 700"), `forces` those who are deployed where others gather.
    `beside` phrases name more to whom it happened ("along with"); `old` are words that make the number and unit before
    them an age, `out_of` those before a number that belongs to another's phrase ("39 sailors from five families"). `toll` nouns are followed by a figure of the dead. `agent` introduces who did it, `blow` are nouns of events that
    do harm, `in_blow` the words before those. `parents` stand before a number of children to whom nothing happened ("mère
    de trois enfants").
    """

    numbers: NumberWords
    triggers: Mapping[str, tuple[Trigger, ...]]
    persons: frozenset[str]
    person_endings: tuple[str, ...]
    things: frozenset[str]
    lives: frozenset[str]
    bodies: frozenset[str]
    found: frozenset[str]
    groups: frozenset[str]
    before_noun: frozenset[str]
    to_be: frozenset[str]
    to_have: frozenset[str]
    skip: frozenset[str]
    adverb_ending: str
    stop: frozenset[str]
    relative: frozenset[str]
    determiners: frozenset[str]
    conjunctions: frozenset[str]
    possessives: frozenset[str]
    plural_kin: frozenset[str]
    of_them: tuple[Phrase, ...]
    parts: tuple[Phrase, ...]
    others: frozenset[str]
    according: frozenset[str]
    weakly: frozenset[str]
    nobody: tuple[Phrase, ...]
    negation: tuple[Phrase, ...]
    toll: tuple[Phrase, ...]
    toll_verbs: frozenset[str]
    number_of: tuple[Phrase, ...]
    parents: tuple[Phrase, ...]
    labels: frozenset[str]
    agent: frozenset[str]
    blow: frozenset[str]
    in_blow: tuple[Phrase, ...]
    since: tuple[Phrase, ...]
    total: tuple[Phrase, ...]
    head_last: bool
    spaced_groups: bool
    against: frozenset[str] = frozenset()
    meanwhile: tuple[Phrase, ...] = ()
    than: tuple[Phrase, ...] = ()
    more: frozenset[str] = frozenset()
    crowd: frozenset[str] = frozenset()
    they: frozenset[str] = frozenset()
    forces: frozenset[str] = frozenset()
    beside: tuple[Phrase, ...] = ()
    old: frozenset[str] = frozenset()
    out_of: frozenset[str] = frozenset()
    makes: frozenset[str] = frozenset()
    """Verbs whose victims are dead ("l'incendie a fait sept victimes")."""


def table(triggers: list[Trigger]) -> dict[str, tuple[Trigger, ...]]:
    """Triggers by their first word, the longest first."""
    rows: dict[str, list[Trigger]] = {}
    for trigger in dict.fromkeys(triggers):
        rows.setdefault(trigger.words[0], []).append(trigger)
    return {word: tuple(sorted(found, key=lambda t: -len(t.words))) for word, found in rows.items()}
