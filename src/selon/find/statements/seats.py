"""Those who speak as "on": "au parquet, on indique que …", "dans l'entourage de la ministre, on dénonce …"."""

from __future__ import annotations

from selon.find.statements.draft import Chars
from selon.find.statements.phrases import phrase
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["seat"]

_LONGEST = 12
"""Most words that say where somebody speaks."""

_OPENING = 3
"""Most words before them that only join the sentence to the one before."""


def seat(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """The body or the circle at which an impersonal subject speaks, where the sentence begins with it."""
    tokens = text.tokens(text.clause_at(cue.start).start, cue.start)
    commas = [i for i, token in enumerate(tokens) if token.text == ","]
    first = commas[-2] + 1 if len(commas) > 1 and commas[-2] <= _OPENING else 0  # "Au contraire, chez les dockers, on …"
    lead = tokens[first : commas[-1]] if commas else []
    if not 1 < len(lead) <= _LONGEST or lead[0].lower_ not in words.seats:
        return None
    nouns = [token for token in lead if token.pos_ in {"NOUN", "PROPN"}]
    noun = next((token for token in nouns if token.lower_ not in words.side_nouns), None)
    beside = lead[0].lower_ in words.of_people or (bool(nouns) and nouns[0].lower_ in words.side_nouns)
    return phrase(noun) if noun is not None and (beside or noun.lower_ in words.seat_nouns) else None
