"""The words with which a language says what somebody knows, holds or mentions: what the broad reading adds."""

from __future__ import annotations

from dataclasses import dataclass

from selon.language.words.statements import StatementWords

__all__ = ["BroadWords"]


@dataclass(frozen=True, slots=True)
class BroadWords:
    """Cues of the broad reading. Verbs are lemmas, all else is as it stands in the text, lower case."""

    statements: StatementWords
    """Those of the usual reading, with more verbs, and with "je" and "on" as sources."""
    states: frozenset[str]
    """Adjectives and nouns of what somebody knows or holds ("conscient", "au courant")."""
    state_verbs: frozenset[str]
    """Verbs between a noun of them and its holder ("avoir conscience de")."""
    about: frozenset[str]
    """Prepositions behind one of them, before what is known or held."""
    seem: frozenset[str]
    """Verbs of what something seems to somebody ("il me semble que")."""
    to_me: frozenset[str]
    """The pronouns for whom it seems so, before the verb, or behind it and one of `to` ("seems to me")."""
    shown: frozenset[str]
    """Verbs of what stands in a document ("mentionné dans la notice")."""
    within: frozenset[str]
    """Prepositions before the document."""
    documents: frozenset[str]
    held: frozenset[str]
    """Nouns for what somebody thinks or says ("l'avis de la commission")."""
    of: frozenset[str]
    """Prepositions before whose it is."""
    who: frozenset[str]
    """Nouns for those who may hold it, beside persons and organisations by name."""
    whose: frozenset[str]
    """Possessives ("son avis")."""
    give: frozenset[str]
    """Verbs whose subject holds what is their object ("donner son avis")."""
    views: frozenset[str]
    """Nouns that, behind one of `at` and a possessive, open an opinion ("à mon avis, …")."""
    at: frozenset[str]
    unnamed: frozenset[str]
    """Sources that name nobody: "je", "on", "mon"; who that is the page seldom says."""
    to: frozenset[str] = frozenset()
