"""The broad reading: beside what is said, what somebody knows, holds or mentions, whoever it is.

The usual reading follows the desk's question, according to whom. The broad one follows that of who researches speech: it
takes the writer's "je" and "on" for sources, verbs of knowledge for cues, and a noun phrase for a content where it names
what was said and does not tell it ("l'avis de la commission", "le montant que le maire annoncera").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selon.find.statements.broad import held, relatives, seeming, shown, states, views
from selon.find.statements.draft import Draft
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.broad import BroadWords

__all__ = ["RULES", "find"]

RULES = "statement.broad."
"""How the ids of these rules begin; the phrase that is their content may hold its source."""


def find(text: Text, words: BroadWords, cues: Sequence[Cue]) -> Iterator[Draft]:
    """Every statement of a block that only the broad reading takes for one."""
    yield from states.find(text, words)
    yield from seeming.find(text, words)
    yield from shown.find(text, words)
    yield from relatives.find(cues, text, words)
    yield from views.find(text, words)
    yield from held.find(text, words)
