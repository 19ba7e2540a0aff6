"""Forms of regular French verbs, so that a lemma is known by its form where a trained lemmatiser errs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["first_group", "forms"]

_A = ("ait", "aient", "ant", "a", "ât")
_E = ("e", "ent", "er", "ez", "era", "eront", "erait", "eraient", "é", "ée", "és", "ées", "èrent")
_MUTE = ("e", "ent", "era", "eront", "erait", "eraient")


def first_group(infinitive: str) -> Iterator[str]:
    """Forms of a regular verb in -er as the press uses them: third person, participles, infinitive.

    Covers "-ger" and "-cer" ("jugeant", "annonçait") and the open vowel of "é…er" and "e…er" ("espère", "martèle").
    """
    stem = infinitive[:-2]
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    yield from (soft + ending for ending in _A)
    yield from (stem + ending for ending in _E)
    opened = _opened(stem)
    if opened is not None:
        yield from (opened + ending for ending in _MUTE)


def _opened(stem: str) -> str | None:
    """The stem with the vowel before its last consonants opened: "espér" → "espèr", "martel" → "martèl"."""
    for i in range(len(stem) - 1, max(-1, len(stem) - 4), -1):
        if stem[i] in "ée":
            return stem[:i] + "è" + stem[i + 1 :]
        if stem[i] in "aiouyâêîôû":
            return None
    return None


def forms(infinitives: Iterable[str]) -> dict[str, str]:
    """Every form of the verbs in -er among `infinitives`, with its infinitive; the first verb keeps a shared form."""
    table: dict[str, str] = {}
    for infinitive in infinitives:
        if infinitive.endswith("er") and "_" not in infinitive:
            for form in first_group(infinitive):
                table.setdefault(form, infinitive)
    return table
