"""Known actors: names of a language's lists, found in a text by their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from selon.find.actors.names import Word
from selon.language import lexicon
from selon.language.words.actors import ActorWords
from selon.model import ActorKind

__all__ = ["known"]


def known(text: str, found: Sequence[Word], code: str) -> Iterator[tuple[int, int, ActorKind, str]]:
    """Longest known names in the text: start and end in its characters, kind, and usual form."""
    table = _by_first(code)
    reach = 0
    for word in found:
        if word.start < reach:
            continue
        forms = table.get(word.text[:2], ())
        elided = word.start > 1 and text[word.start - 1] == "'"
        if elided:
            forms = (*table.get(text[word.start - 2 : word.start], ()), *forms)
        for form, kind, usual in forms:
            first = word.start - 2 if elided and form[1] == "'" else word.start
            end = first + len(form)
            if text.startswith(form, first) and not text[end : end + 1].isalnum():
                yield first, end, kind, usual
                reach = end
                break


@cache
def _by_first(code: str) -> dict[str, tuple[tuple[str, ActorKind, str], ...]]:
    table: dict[str, list[tuple[str, ActorKind, str]]] = defaultdict(list)
    table_of: ActorWords | None = lexicon(code, "actors")
    for form, (kind, usual) in (table_of.known.items() if table_of else ()):
        table[form[:2]].append((form, kind, usual))
    return {first: tuple(sorted(forms, key=lambda row: -len(row[0]))) for first, forms in table.items()}
