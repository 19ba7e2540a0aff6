"""Sources across pages: one key for the names that one source goes by, and the camp it speaks for, where that shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from selon.language import lexicon
from selon.language.bodies import AGENCIES, BODIES
from selon.language.words.statements import StatementWords
from selon.language.words.weighing import Camp, WeighingWords
from selon.model import Page, Statement
from selon.weigh.words import plain, tokens

__all__ = ["Voice", "beside", "camp", "camps", "contains", "denies", "kin", "one_side", "starts", "takes_up", "voice"]

_STEM = 5
"""The first letters of a word by which its forms are known as one."""

_FEW = 6
"""Most words of a source's name that are read behind a count."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who says something: a key for it across pages, the name to show, its camp, and whether that is a party.

    `camp` and `party` are None where the words do not show them: no party is guessed. `one` is whether the camp is a
    single body, whoever of it speaks.
    """

    key: str
    name: str
    camp: str | None = None
    party: bool | None = None
    one: bool = False


def voice(statement: Statement, language: str) -> Voice | None:
    """Who makes a statement; None where nobody is named, and for a pronoun without antecedent."""
    if statement.source is None:
        return None
    name = _bare(statement.resolved or statement.source.text, language)
    key = _key(name, language)
    if not key or (statement.resolved is None and len(key) < 4):
        return None
    return _voice(key, name, camp(statement.source.text, language) or camp(name, language))


def _voice(key: str, name: str, side: Camp | None) -> Voice:
    return Voice(key, name) if side is None else Voice(key, name, side.name, side.party, side.one)


def denies(statement: Statement, language: str) -> bool:
    """Whether a source says that it is not so; one that has not confirmed it says neither."""
    if statement.modality != "denied":
        return False
    words: WeighingWords | None = lexicon(language, "weighing")
    cue = tokens(statement.cue.text) if statement.cue is not None else []
    return words is None or not any(word.startswith(words.confirm) for word in cue)


def beside(page: Page, start: int, end: int) -> Voice | None:
    """The source that is named behind a count for it alone ("900 (selon la police)"), in `[start, end)` of the page."""
    words: WeighingWords | None = lexicon(page.language, "weighing")
    if words is None or not words.according:
        return None
    hit = _according(page.language).match(page.text[start:end].replace("’", "'"))
    if hit is None:
        return None
    name: list[str] = []
    for word in hit.group("name").split()[:_FEW]:
        if plain(word) in words.ends or not any(map(str.isalnum, word)):
            break
        name.append(word)
    text = " ".join(name)
    key = _key(text, page.language)
    return _voice(key, text, camp(text, page.language)) if key else None


@lru_cache(maxsize=8)
def _according(language: str) -> re.Pattern[str]:
    words: WeighingWords | None = lexicon(language, "weighing")
    assert words is not None
    cues = "|".join(re.escape(cue) for cue in words.according)
    return re.compile(rf"[^\d.;:!?\n«“(]{{0,45}}?\(?\b(?i:{cues})\s+(?P<name>[^\d,;:.!?()«»“”–\n]{{3,70}})")


@lru_cache(maxsize=1 << 14)
def camp(name: str, language: str) -> Camp | None:
    """The camp that a name shows, None where it shows none."""
    words: WeighingWords | None = lexicon(language, "weighing")
    if words is None:
        return None
    said = tokens(name)
    for each in words.camps:
        if any(contains(said, phrase) for phrase in each.words):
            return each
    return None


def camps(words: Sequence[str], language: str) -> frozenset[str]:
    """The camps of which a run of plain words speaks."""
    table: WeighingWords | None = lexicon(language, "weighing")
    if table is None:
        return frozenset()
    return frozenset(each.name for each in table.camps if any(contains(words, phrase) for phrase in each.words))


def kin(one: str, other: str, language: str) -> bool:
    """Whether two camps may be one: a ministry is of some government, and that may be the named one."""
    words: WeighingWords | None = lexicon(language, "weighing")
    return words is not None and any({one, other} <= pair for pair in words.kin)


def one_side(one: Voice, other: Voice, language: str) -> bool:
    """Whether two voices may be one, or of one camp: by their keys, their camps, or a name that both bear."""
    if one.key == other.key:
        return True
    if one.camp is not None and other.camp is not None and (one.camp == other.camp or kin(one.camp, other.camp, language)):
        return True
    return not _stems(one.name, language).isdisjoint(_stems(other.name, language))


def takes_up(voice: Voice, said: Sequence[str], language: str) -> bool:
    """Whether a run of plain words names a source: its camp, one that may be its, or a word of its name."""
    spoken = camps(said, language)
    if voice.camp is not None and any(voice.camp == each or kin(voice.camp, each, language) for each in spoken):
        return True
    return not _stems(voice.name, language).isdisjoint(word[:_STEM] for word in said)


def _stems(name: str, language: str) -> frozenset[str]:
    """What the longer words of a name begin with: "Syria", "Syrian"."""
    words: WeighingWords | None = lexicon(language, "weighing")
    dull = words.empty | words.common if words else frozenset()
    return frozenset(word[:_STEM] for word in tokens(name) if len(word) >= _STEM and word not in dull)


def contains(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether a run of words stands in a sequence of words."""
    return phrase[0] in words and f" {' '.join(phrase)} " in f" {' '.join(words)} "


def starts(words: Sequence[str], at: int, phrases: Iterable[Sequence[str]]) -> int:
    """The length of the first phrase that stands at this word, 0 where none does."""
    return next((len(phrase) for phrase in phrases if tuple(words[at : at + len(phrase)]) == tuple(phrase)), 0)


@lru_cache(maxsize=8)
def _run_on(language: str) -> re.Pattern[str]:
    """Where a figure or a quotation begins that ran into a name: " et « au moins 10.000"."""
    words: WeighingWords | None = lexicon(language, "weighing")
    joins, least = (
        "|".join(re.escape(f"{each} ") for each in said) or "(?!)"
        for said in ((words.joins, words.least) if words else ((), ()))
    )
    return re.compile(rf"\s*\(?\s(?:{joins})?[«“\"(]?\s?(?:{least})?(?=\d)|\s[«“]")


def _bare(name: str, language: str) -> str:
    """A name as far as it names somebody: not the figure or quotation that ran into it."""
    return _run_on(language).split(name, maxsplit=1)[0].strip() or name


def _key(name: str, language: str) -> str:
    """The words of a name that tell it, in order; of a body with several names its usual one, of a reporter the agency."""
    key = _told(name, language)
    agency = next((word for word in key.split() if word in AGENCIES), None)
    jobs: StatementWords | None = lexicon(language, "statements")
    reporter = jobs is not None and not jobs.press_jobs.isdisjoint(name.lower().split())
    return agency if agency and reporter else _usual(language).get(key, key)


def _told(name: str, language: str) -> str:
    words: WeighingWords | None = lexicon(language, "weighing")
    empty = words.empty if words else frozenset()
    head = name.split(",")[0].split(" (")[0]
    return " ".join(word for word in tokens(head) if word not in empty and len(word) != 1)


@lru_cache(maxsize=8)
def _usual(language: str) -> dict[str, str]:
    """Every name of a body of several names, as a key, and the one key of them all, whatever the language."""
    told = ((_told(name, language), names[0]) for names in BODIES for name in names)
    return {key: " ".join(tokens(usual)) for key, usual in told if key}
