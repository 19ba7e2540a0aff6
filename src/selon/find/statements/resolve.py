"""Who a source is on its page: pronouns, surnames, offices and "cette source" led back to the fullest name, or to nobody."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selon.find.statements import named
from selon.language.words.given import of_whom
from selon.language.words.statements import StatementWords
from selon.model import Actor, Span

__all__ = ["resolve"]

_ACRONYM = re.compile(r"\b[A-Z]{2,7}\b")
_SOON = 400
"""How far, in code points, a pronoun stands at most behind the subject that it takes up."""

_LATELY = 8
"""How many of the sources named last may have been named since."""

_JOINED = re.compile(r"\s(?:et|ou|and|or)\s")
_LIGHT = frozenset({"dans", "avec", "pour", "même", "notre", "leur"})
_WORD = re.compile(r"[\w'’.-]+")
_ARTICLE = re.compile(r"^(?:l[ea]\s|l'|the\s)")
_ONE = re.compile(r"l['’]|[A-ZÀ-Þ]\S{0,30}(?: [A-ZÀ-Þ]\S{0,30}){0,2}(?<!s)$")
"""What is one person or thing: behind a shortened article, or a name of a few words that does not end in "s"."""

_ANOTHER = re.compile(r"(?:an?|another|one|une?|un autre|une autre)\s")
"""Articles of somebody who was not named before: "a resident" is no other resident."""

_BEGINS = re.compile(r"(?:L[ae]s?|L['’]|S(?:on|a|es)|Leurs?|C(?:e|et|ette|es)|The|His|Her|Its|Their)\b")
_FEMININE = re.compile(
    r"^(?:(?:la|une|cette|mme|madame|mlle|sa|ma)\b|l'(?:ex-)?\w+(?:ate|ence|esse|euse|ienne|ière|nte|té|tion|trice|ée|ue)\b)",
    re.IGNORECASE,
)
_MASCULINE = re.compile(r"^(?:le|un|ce|cet|m\.|monsieur)\b", re.IGNORECASE)
_PLURAL = re.compile(r"^(?:les|des|ces|plusieurs|certains|deux|trois|ses|leurs|d'autres|de nombreux)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Known:
    """A source met on the page: who it is, the words that describe it, its gender and number where they show."""

    name: str
    descriptors: frozenset[str]
    gender: str
    thing: bool = False
    """Whether it is a document or an outlet, which "il" seldom stands for where a person is named."""
    at: int = 0
    """Where it was named."""


def resolve(
    sources: Sequence[Span | None],
    actors: Sequence[Actor],
    words: StatementWords,
    holding: Mapping[str, str],
    subjects: Sequence[tuple[int, str]] = (),
) -> list[str | None]:
    """For every source in reading order, the fullest name of it on the page; None for a pronoun without antecedent.

    `holding` gives the persons of the page whose office is known from elsewhere (see `in_office`), `subjects` those who
    are the subject of a main clause, and where, in reading order.
    """
    persons = {actor.name for actor in actors if actor.kind == "person"}
    ahead = [_known(span, actors, words) for span in sources if span is not None and not _weak(span.text, words)]
    met: list[_Known] = []
    found: list[str | None] = []
    for span in sources:
        name = _subject(span, words, met, subjects) if span is not None else None
        if span is not None and name is None:
            name = _one(span, actors, words, met, ahead, holding)
        found.append(name)
        if span is not None and name is not None:
            shown = _gender(span.text) or _many(span.text, words) or _singular(name)
            gender = shown or next((k.gender for k in reversed(met) if k.name == name), "")
            described = frozenset() if _JOINED.search(span.text) else _descriptors(span.text, words)
            if name in persons:
                described = _own(described, span.text, words)
            met.append(_Known(name, described, gender, _is_thing(span.text, words), span.start))
    return found


def _one(
    span: Span,
    actors: Sequence[Actor],
    words: StatementWords,
    met: list[_Known],
    ahead: list[_Known],
    holding: Mapping[str, str],
) -> str | None:
    text = named.plain(span.text)
    if text in words.pronouns:
        gender = words.pronouns[text]
        return (
            _antecedent(gender, met, things=gender in {"", "s"})
            or _last_person(span, actors, gender)
            or _antecedent(gender, met, things=True)
        )
    if _ARTICLE.sub("", text) in words.stand_ins and _ARTICLE.match(text):
        return None  # "le premier", "la seconde"
    if not words.kin.isdisjoint(text.split()):
        return span.text
    if _points_back(text, words) and (met or text in words.pronouns):
        return _demonstrated(text, met, words)
    if _several(span, actors) or named.shared(span, actors):
        return span.text
    actor = named.actor(span, actors, words)
    if actor is not None:
        return actor
    if _PLURAL.match(text):
        return span.text
    body = named.body(span, actors, words)
    if body is not None or named.says_who(span, words):
        return body or span.text
    bare = _ARTICLE.sub("", text)
    known = None if _ANOTHER.match(text) else _office(text, met, ahead, actors, words) or holding.get(bare)
    return known or named.whole(span, actors, words, len(bare)) or span.text


def _several(span: Span, actors: Sequence[Actor]) -> bool:
    """Whether a phrase joins two persons."""
    if _JOINED.search(span.text) is None:
        return False
    within = (a for a in actors if a.kind == "person" and any(span.start <= m.start < span.end for m in a.mentions))
    return len(list(within)) > 1


def _subject(
    span: Span, words: StatementWords, met: Sequence[_Known], subjects: Sequence[tuple[int, str]]
) -> str | None:
    """Of whom the sentence before a pronoun told, where nobody else has spoken since: "X est arrivé. Il a ajouté …"."""
    gender = words.pronouns.get(named.plain(span.text))
    turn = bisect_left(subjects, (span.start, ""))
    at, name = subjects[turn - 1] if turn else (-_SOON, "")
    own = _singular(name)
    if not (gender == "ms" and own != "fs") and not (gender == own == "fs"):
        return None
    since = max((known.at for known in met[-_LATELY:] if known.at < span.start), default=-1)
    return name if at > since and 0 < span.start - at <= _SOON else None


def _is_thing(text: str, words: StatementWords) -> bool:
    names = _WORD.findall(text)
    return any(w.lower() in words.things or (w[0].isupper() and w.lower() in words.media_names) for w in names)


def _weak(text: str, words: StatementWords) -> bool:
    plain = named.plain(text)
    return plain in words.pronouns or _points_back(plain, words)


def _points_back(plain: str, words: StatementWords) -> bool:
    """Whether a phrase stands for a source named before: "cette source", "la même source"."""
    return not words.demonstratives.isdisjoint(plain.split()[:1]) or not words.same.isdisjoint(plain.split()[:2])


def _antecedent(gender: str, met: list[_Known], *, things: bool) -> str | None:
    order = [k for k in reversed(met) if not k.thing] + (met[::-1] if things else [])
    for known in order:
        if _nobody(known.name) or (gender[-1:] == "p" and not known.gender and _ONE.match(known.name)):
            continue
        if not gender or not known.gender or known.gender == gender or (known.gender == "p" and gender[-1:] == "p"):
            return known.name
        if gender == "s" and known.gender[-1:] != "p":
            return known.name
    return None


def _nobody(name: str) -> bool:
    """Whether a source is one small word that names nobody: "soi", "juillet"."""
    return name[:1].islower() and len(name.split()) == 1 and not name.startswith(("l'", "l’"))


def _last_person(span: Span, actors: Sequence[Actor], gender: str) -> str | None:
    """The person named last before a singular pronoun, where nobody has spoken yet."""
    if gender not in {"ms", "fs"}:
        return None
    fitting = (a for a in actors if a.kind == "person" and _singular(a.name) in {"", gender})
    before = [(m.start, a.name) for a in fitting for m in a.mentions if m.end <= span.start]
    return max(before)[1] if before else None


def _demonstrated(text: str, met: list[_Known], words: StatementWords) -> str | None:
    descriptors = _descriptors(text, words)
    for known in reversed(met):
        if descriptors & known.descriptors:
            return known.name
    return met[-1].name


def _descriptors(text: str, words: StatementWords) -> frozenset[str]:
    """The words that describe a source and may stand for it later: offices, kinds of source, acronyms."""
    plain = _WORD.findall(named.plain(text))
    kinds = {w for w in plain if w in words.kinds}
    return frozenset(kinds | {w.lower() for w in _ACRONYM.findall(text)})


def _own(described: frozenset[str], text: str, words: StatementWords) -> frozenset[str]:
    """What describes a person: offices, and an acronym that is an office's ("directeur général … (DG)"), not a body's."""
    plain = _WORD.findall(named.plain(text).replace("'", " "))
    first = next((k for k, word in enumerate(plain) if word in words.offices), len(plain))
    initials = "".join(word[0] for word in plain[first:])
    return frozenset(word for word in described if word in words.kinds or _spells(word, initials))


def _spells(acronym: str, initials: str) -> bool:
    """Whether initials hold the letters of an acronym in order, from the first on."""
    rest = iter(initials)
    return acronym[:1] == initials[:1] and all(letter in rest for letter in acronym)


def _known(span: Span, actors: Sequence[Actor], words: StatementWords) -> _Known:
    name = None if _JOINED.search(span.text) else named.actor(span, actors, words)
    described = _descriptors(span.text, words)
    if any(actor.kind == "person" and actor.name == name for actor in actors):  # the acronym is that of a body he is of
        described = _own(described, span.text, words)
    return _Known(name or "", described, _gender(span.text))


def _office(
    text: str, met: list[_Known], ahead: list[_Known], actors: Sequence[Actor], words: StatementWords
) -> str | None:
    """A bare office ("le procureur") is the person whose office it is on the page, if only one fits."""
    office = [w for w in _WORD.findall(text) if w in words.offices]
    said = office or _acronym(text, met, ahead, words)
    options = _options(text, words)
    if not said and not options:
        return None
    held = (text, *options) if office else options  # "le groupe PS" is not its president
    holders = {a.name for a in actors if a.kind == "person" and any(_fits(option, a.offices) for option in held)}
    if len(holders) == 1:
        return holders.pop()
    if not said:
        return None
    for known in reversed(met):
        fits = _proper(known.name) or (said[0] in words.source_nouns and _ARTICLE.sub("", text) == said[0])
        if said[0] in known.descriptors and fits and (not holders or known.name in holders):
            return known.name
    later = {known.name for known in ahead if known.name and said[0] in known.descriptors}
    return later.pop() if len(later) == 1 else None


def _proper(name: str) -> bool:
    """Whether a name is one, and not a phrase with which a sentence begins ("Son avocat")."""
    return name[:1].isupper() and not _BEGINS.match(name)


def _acronym(text: str, met: list[_Known], ahead: list[_Known], words: StatementWords) -> list[str]:
    *before, end = _WORD.findall(text.replace("'", "' ")) or [""]
    last = [end] if not words.of_whom.intersection(before) else []  # "la présidente du RN" is not the RN
    return last if last and any(last[0] in known.descriptors for known in (*met, *ahead)) else []


def _options(text: str, words: StatementWords) -> tuple[str, ...]:
    return tuple(
        office
        for phrase, offices in words.same_office.items()
        if re.search(rf"\b{phrase}\b", text)
        for office in offices
    )


def _fits(text: str, offices: Sequence[str]) -> bool:
    """Whether every word of weight in `text` stands in one of the offices."""
    weighty = [w for w in _WORD.findall(text) if len(w) > 3 and w not in _LIGHT]
    return bool(weighty) and any(set(weighty) <= set(_WORD.findall(named.plain(office))) for office in offices)


def _singular(name: str) -> str:
    """The gender that a person's given name shows, and one of them: "fs", "ms", or "" where it shows none."""
    shown = of_whom(name)
    return f"{shown}s" if shown else ""


def _many(text: str, words: StatementWords) -> str:
    """ "p" where a phrase without an article names several: "medical sources in the town", "activists"."""
    plain = _WORD.findall(named.plain(text))
    end = next((k for k, w in enumerate(plain) if w in words.of_whom), len(plain))
    last = plain[end - 1] if end > 0 else ""
    return "p" if words.subject_first and last.endswith("s") and {last[:-1], last[:-2]} & words.kinds else ""


def _gender(text: str) -> str:
    plain = named.plain(text)
    if _PLURAL.match(plain):
        return "p"
    if _FEMININE.match(plain):
        return "fs"
    return "ms" if _MASCULINE.match(plain) else ""
