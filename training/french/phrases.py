"""Plain French noun phrases parsed by rule, and prepositions with their contractions and elisions."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from training.tree import Part, Piece, compose, leaf
from training.words import fr

__all__ = ["elides", "pick", "split", "under", "without_article", "words"]

_ARTICLE = "Definite=Def|Number=Sing|PronType=Art"
_DETERMINERS = {
    "le": ("le", "Definite=Def|Gender=Masc|Number=Sing|PronType=Art"),
    "la": ("le", "Definite=Def|Gender=Fem|Number=Sing|PronType=Art"),
    "l'": ("le", _ARTICLE),
    "les": ("le", "Definite=Def|Number=Plur|PronType=Art"),
    "un": ("un", "Definite=Ind|Gender=Masc|Number=Sing|PronType=Art"),
    "une": ("un", "Definite=Ind|Gender=Fem|Number=Sing|PronType=Art"),
    "des": ("un", "Definite=Ind|Number=Plur|PronType=Art"),
    "plusieurs": ("plusieurs", "Number=Plur|PronType=Ind"),
    "leur": ("son", "Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
    "son": ("son", "Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
    "sa": ("son", "Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
}
_PREPOSITIONS = {"de": "de", "d'": "de", "à": "à", "pour": "pour", "sur": "sur", "dans": "dans", "sans": "sans", "par": "par",
                 "en": "en", "devant": "devant", "lors": "lors", "au": "à", "aux": "à", "du": "de", "après": "après",
                 "sous": "sous", "depuis": "depuis", "face": "face"}  # fmt: skip
_CONTRACTED = {
    "du": "Definite=Def|Gender=Masc|Number=Sing|PronType=Art",
    "au": "Definite=Def|Gender=Masc|Number=Sing|PronType=Art",
    "des": "Definite=Def|Number=Plur|PronType=Art",
    "aux": "Definite=Def|Number=Plur|PronType=Art",
}
_JOIN = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
_NUMERALS = frozenset("deux trois quatre cinq six 42".split())


def split(lists: str) -> tuple[str, ...]:
    """Return the entries of a table that is written with bars and line ends."""
    return tuple(entry.strip() for entry in lists.replace("\n", "|").split("|") if entry.strip())


def elides(word: str) -> bool:
    """Whether "le", "de" or "que" loses its vowel before a word."""
    return (
        word[0].lower() in "aeiouyéèêàâîôœh" and word not in fr.ASPIRATED and not word.lower().startswith(("onz", "ya"))
    )


@cache
def words(text: str) -> Piece:
    """Return the parse of a noun phrase, or of a preposition with one: "le chef de l'armée", "dans un tweet"."""
    forms = [f for part in text.split() for f in _elided(part)]
    return _phrase(forms)


def _elided(part: str) -> list[str]:
    at = part.find("'") + 1
    return [part[:at], part[at:]] if 0 < at < len(part) and part[:at].lower() in ("l'", "d'") else [part]


def _phrase(forms: list[str]) -> Piece:
    case: list[Piece] = []
    rest = list(forms)
    if rest[0] in _PREPOSITIONS or (case == [] and rest[0] in _CONTRACTED and rest[0] != "des"):
        case.append(_preposition(rest.pop(0)))
        if case[0].tokens[0].form in ("face", "lors") and rest[0] in ("à", "de", "d'"):
            case.append(_preposition(rest.pop(0)))
    return _cased(case, _noun(rest))


def _preposition(form: str) -> Piece:
    pos = "ADV" if form in ("lors", "face") else "ADP"
    return leaf(form, pos, _CONTRACTED.get(form, ""), _PREPOSITIONS.get(form, "de"), not form.endswith("'"))


def _cased(case: list[Piece], noun: Piece) -> Piece:
    parts: list[Part] = [(c, "case" if i == 0 else "fixed", len(case) if i == 0 else 0) for i, c in enumerate(case)]
    return compose([*parts, (noun, "", None)])


def _noun(forms: list[str]) -> Piece:
    """Parse determiner, adjectives, noun, adjectives, and then complements, each hung on the noun before it."""
    before: list[tuple[Piece, str]] = []
    rest = list(forms)
    while len(rest) > 1 and (rest[0] in _DETERMINERS or rest[0] in fr.ADJECTIVES_BEFORE or rest[0] in _NUMERALS):
        before.append(_modifier(rest.pop(0)))
    number = _number(before, rest[0])
    head = _head(rest.pop(0), number, before)
    after: list[tuple[Piece, str]] = []
    while rest and (rest[0] in fr.ADJECTIVES_AFTER or (rest[0][0].isupper() and rest[0] not in ("Nord",))):
        word = rest.pop(0)
        name = word[0].isupper() and word not in fr.ADJECTIVES_AFTER
        after.append((leaf(word, "PROPN"), "flat:name") if name else (leaf(word, "ADJ", f"Number={number}"), "amod"))
    if rest:
        if rest[0] in _PREPOSITIONS or rest[0] == "des":
            after.append((_complement(rest), "nmod"))
        else:
            after.append((_noun(rest), "nmod"))
    at = len(before)
    parts: list[Part] = [(p, dep, at) for p, dep in before]
    return compose([*parts, (head, "", None), *((p, dep, at) for p, dep in after)])


def _complement(forms: list[str]) -> Piece:
    first, *rest = forms
    return _cased([_preposition(first)], _noun(rest))


def _modifier(form: str) -> tuple[Piece, str]:
    if form in _DETERMINERS:
        lemma, morph = _DETERMINERS[form]
        return leaf(form, "DET", morph, lemma, not form.endswith("'")), "det"
    if form in _NUMERALS:
        return leaf(form, "NUM", "Number=Plur|NumType=Card"), "nummod"
    return leaf(form, "ADJ"), "amod"


def _number(before: list[tuple[Piece, str]], noun: str) -> str:
    if not before:
        return "Plur" if noun.endswith("s") and noun[0].islower() else "Sing"
    plural = any("Number=Plur" in p.tokens[0].morph for p, _ in before)
    return "Plur" if plural else "Sing"


def _head(form: str, number: str, before: list[tuple[Piece, str]]) -> Piece:
    gender = next((g for g in ("Masc", "Fem") if any(f"Gender={g}" in p.tokens[0].morph for p, _ in before)), "")
    morph = f"Gender={gender}|Number={number}" if gender else f"Number={number}"
    if form[0].isdigit():
        return leaf(form, "NUM", "NumType=Card")
    if form[0].isupper() and (form.isupper() or not before):
        return leaf(form, "PROPN")
    return leaf(form, "NOUN", morph, form.removesuffix("s") if number == "Plur" else form)


def under(word: str, noun: Piece) -> Piece:
    """Return `noun` governed by a preposition: "de" + "le maire" is "du maire", "de" + "un" is "d'un"."""
    first = noun.tokens[0]
    joined = _JOIN.get((word, first.form)) if first.pos == "DET" else None
    if joined and noun.root != 0:
        case, noun = leaf(joined, "ADP", _CONTRACTED[joined], word), without_article(noun)
    elif word == "de" and first.form == "des" and first.pos == "DET":
        case, noun = leaf("de" if not elides(noun.tokens[1].form) else "d'", "ADP", "", "de"), without_article(noun)
        case = case.spaced(case.tokens[0].form == "de")
    elif word == "de" and elides(first.form):
        case = leaf("d'", "ADP", "", "de", space=False)
    elif word == "d'après":
        parts: list[Part] = [(leaf("d'", "ADP", "", "de", space=False), "", None), (leaf("après", "ADP"), "fixed", 0)]
        case = compose(parts)
    elif word == "auprès de":
        return _aupres(noun)
    else:
        case = leaf(word, "ADP")
    return compose([(case, "case", 1), (noun, "", None)])


def _aupres(noun: Piece) -> Piece:
    inner = under("de", noun)
    return compose([(leaf("auprès", "ADV"), "", None), (inner, "obl", 0)])


def without_article(noun: Piece) -> Piece:
    """Return a noun phrase without its first word, which nothing hangs on."""
    return Piece(tuple(replace(t, head=t.head - 1) for t in noun.tokens[1:]), noun.root - 1)


def pick(table: tuple[str, ...], at: int) -> Piece:
    """Return the parse of one entry of a table."""
    return words(table[at])
