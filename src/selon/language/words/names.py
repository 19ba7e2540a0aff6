"""The words that show what a name names, for the pipeline's names."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NameWords"]


@dataclass(frozen=True, slots=True)
class NameWords:
    """Small words around names, lower-case with plain apostrophes.

    `before_body`: nouns and phrases' last words that an organisation's name follows ("l'ONG X"). `before_person`: forms of
    address. `capitals`: words in capitals that name no organisation (countries, technical terms). `articles`: words with
    which the name of an outlet may begin that is none at the head of a sentence ("Le Temps").
    """

    before_body: frozenset[str]
    before_person: frozenset[str]
    capitals: frozenset[str]
    articles: frozenset[str]
