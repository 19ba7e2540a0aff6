"""The type of a language's table of words for weighing: camps of sources, classes of victims, words that say nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Camp", "WeighingWords", "classes", "phrases"]


@dataclass(frozen=True, slots=True)
class Camp:
    """Sources that speak for one side. `party` is True for a side to events, False for who is none, None where unsure.

    `words` are folded words or runs of words (no case, no accents) that show it; the first camp that matches holds. `one`
    is a camp that is a single body, which speaks with one voice whoever of it speaks.
    """

    name: str
    party: bool | None
    words: tuple[tuple[str, ...], ...]
    one: bool = False


@dataclass(frozen=True, slots=True)
class WeighingWords:
    """`victims` maps a folded head noun to a class of people ("manifestants" → "crowd"); `empty` are words that tell
    nothing of who a source or a victim is; `common` are words of every text, which tell nothing of what it is about; `everywhere` are words for a whole country ("au niveau national"), under
    its code where they name it;
    `parts` before a count mark it as one of a part, `more` in it or behind it as an addition; `so_far` mark a figure of
    the hour. `among` lead to the group that a figure is narrowed to; `according` name the source of the figure before
    them, as they are written, and `ends` are words that end its name; `joins` and `least` go before a figure that runs
    into one. `kin` are camps that may be one. `charges` are nouns for what somebody else has said ("ces accusations") and
    `pointing` the determiners that say so, `blame` nouns for what is denied with them ("toute responsabilité"), `guilt`
    phrases that lay something to somebody ("à l'origine de"); `confirm` are beginnings of verbs that deny nothing where they
    are denied ("n'a pas confirmé").
    """

    camps: tuple[Camp, ...]
    victims: dict[str, str]
    empty: frozenset[str]
    common: frozenset[str]
    everywhere: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    parts: tuple[tuple[str, ...], ...]
    more: tuple[tuple[str, ...], ...]
    so_far: tuple[tuple[str, ...], ...]
    among: tuple[tuple[str, ...], ...]
    according: tuple[str, ...]
    joins: tuple[str, ...]
    least: tuple[str, ...]
    ends: frozenset[str]
    kin: tuple[frozenset[str], ...]
    charges: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    blame: frozenset[str] = frozenset()
    guilt: tuple[tuple[str, ...], ...] = ()
    confirm: tuple[str, ...] = ()


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Runs of words, parted by "|"."""
    return tuple(tuple(part.split()) for part in text.replace("\n", " ").split("|") if part.strip())


def classes(rows: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A map from each of the words in a row to the row's class."""
    return {word: name for name, words in rows for word in words.split()}
