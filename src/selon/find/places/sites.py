"""Sites named by a common noun and a proper one ("place de X", "avenue Y"), and numbered roads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from selon.find.actors.names import Word
from selon.find.places.gazetteer import Gazetteer
from selon.language.words.places import PlaceWords

__all__ = ["phrases", "roads", "sites"]

_LINKS = 3
_LONGEST = 6
_ORDINAL = re.compile(r"\b(\d{1,2})(?:er|e|ème|eme|ᵉ)\s(?:arrondissement|arr\.)(?: de (?:Paris|Lyon|Marseille))?")


def sites(text: str, words: Sequence[Word], lexicon: PlaceWords) -> Iterator[tuple[int, int, bool]]:
    """Sites `[start, end)` of the text; the third value is whether the noun makes a site whatever follows it."""
    for i, word in enumerate(words):
        noun = word.text.lower()
        street = noun in lexicon.streets
        if street or noun in lexicon.buildings:
            end = _reach(text, words, i, lexicon, linked=street)
            if end:
                yield word.start, end, street
    if lexicon.endings:
        yield from _ended(text, words, lexicon)
    for match in _ORDINAL.finditer(text):
        yield match.start(), match.end(), True


def _ended(text: str, words: Sequence[Word], lexicon: PlaceWords) -> Iterator[tuple[int, int, bool]]:
    """Sites whose noun comes last: "… Square", "… Hospital"."""
    for i, word in enumerate(words):
        if word.capital and word.text.lower() in lexicon.endings:
            first = i
            while first and i - first < 4 and words[first - 1].capital and not words[first - 1].opens:
                if text[words[first - 1].end : words[first].start] != " ":
                    break
                first -= 1
            if first < i:
                yield words[first].start, word.end, False


def _reach(text: str, words: Sequence[Word], head: int, lexicon: PlaceWords, *, linked: bool) -> int | None:
    """Where the proper name after the noun ends; None where none follows."""
    at, links = head + 1, 0
    while at < len(words) and links < _LINKS and _near(text, words[at - 1], words[at]):
        if words[at].capital or (links and words[at].text[0].isdigit()):
            break
        if words[at].text.lower() not in lexicon.genitive:
            return None
        at, links = at + 1, links + 1
    else:
        return None
    if not words[at].capital and not words[at].text[0].isdigit():
        return None
    elided = text[words[at].start - 1] == "'"
    if (links or elided) and not linked:
        return None
    end = at
    while end + 1 < len(words) and end - head < _LONGEST:
        step = _step(text, words, end, lexicon)
        if not step:
            break
        end += step
    if words[end].end - words[end].start < 7 and words[end].text.isupper() and len(words[end].text) > 2 and end == at:
        return None
    return words[end].end


def _step(text: str, words: Sequence[Word], end: int, lexicon: PlaceWords) -> int:
    if not _near(text, words[end], words[end + 1]):
        return 0
    if words[end + 1].capital:
        return 1
    if words[end + 1].text in {"de", "du", "des", "la"} and end + 2 < len(words) and words[end + 2].capital:
        beyond = text[words[end + 2].start : words[end + 2].end]
        joins = _near(text, words[end + 1], words[end + 2]) and words[end].text.lower() not in lexicon.heads
        return (
            2 if joins and beyond[0].isupper() and len(words[end].text) > 2 and end and _short(words[end].text) else 0
        )
    return 0


def _short(word: str) -> bool:
    """Whether a word before "de" is likely a given name or a saint's ("Albert de Mun"), not a name that ends there."""
    return word[0].isupper() and "-" not in word


def _near(text: str, left: Word, right: Word) -> bool:
    return text[left.end : right.start].strip(" ") in {"", "d'", "l'", "de l'"} and right.start - left.end <= 4


@lru_cache(maxsize=8)
def _road(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def roads(text: str, lexicon: PlaceWords) -> Iterator[tuple[int, int]]:
    """Numbered roads `[start, end)` of the text."""
    if lexicon.road:
        for match in _road(lexicon.road).finditer(text):
            yield match.span(1)


def phrases(text: str, words: Sequence[Word], lexicon: PlaceWords, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """Sites that a list holds whole, lower-case words and all ("arc de triomphe"), the longest at each word."""
    reach = -1
    for i, word in enumerate(words):
        if i <= reach or word.text.lower() not in gazetteer.beginnings:
            continue
        for last in range(min(i + _LONGEST, len(words)) - 1, i, -1):
            stretch = text[word.start : words[last].end]
            if words[last].text in lexicon.no_ends and text[words[last].start - 1] == " ":
                continue  # "Alep est" says that it is
            if "\n" not in stretch and not stretch.islower() and gazetteer.lists(stretch):
                yield word.start, words[last].end
                reach = last
                break
