"""Bylines → names: persons one by one, without offices, addresses and signs; the house only where no person is named."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["authors", "full_names", "persons"]

_SPLIT = re.compile(r"\s*(?:;|\||/|\s&\s|\s(?:et|and|und|og|y|e|en|i)\s(?=[A-ZÀ-Þ])|\s(?:avec|with|mit)\s)\s*")
_COMMA = re.compile(r"\s*,\s*")
_OPENING = re.compile(
    r"(?i)^(?:par|by|von|de notre correspondante?|text(?:e)?(?: by)?|propos recueillis par|written by)\s*:?\s+"
)
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]\s*$")
_ADDRESS = re.compile(r"(?i)https?:|www\.|@\w+\.")
_SIGN = re.compile(r"^\w{2,5}$")
_NO_NAME = re.compile(r"@|https?:|www\.|^\W*$|^[\d\W]+$|^(?:null|none|undefined|admin|auteur|author)$", re.IGNORECASE)
_NAME = re.compile(r"^(?:[\w’'.-]+\s+){1,4}[\w’'.-]+$")
_HOUSE = re.compile(
    r"(?i)\b(?:r[ée]daction|redaktion|newsroom|staff|agences?|agencies|(?:\w+-?)?agentur|desk|editors?|editorial|online|news|media|tv|radio|web)\b|\.\w{2,3}$"
)
_NOT_WORDS = re.compile(r"\W+")
_MOST = 30


def authors(bylines: Iterable[str], site: Sequence[str | None] = ()) -> tuple[str, ...]:
    """The names in `bylines`, in order; those of the house ("La rédaction", the site's own) only where no person is.

    `site` are the names by which the site goes.
    """
    names = list(dict.fromkeys(name for byline in bylines for name in _names(byline)))[:_MOST]
    return persons(names, site) or tuple(names)


def persons(names: Iterable[str], site: Sequence[str | None] = ()) -> tuple[str, ...]:
    """Those of `names` that are not the house."""
    own = tuple(filter(None, site))
    return tuple(name for name in names if not _HOUSE.search(name) and not _is_site(name, own))


def full_names(names: Iterable[str]) -> tuple[str, ...]:
    """Those of `names` that have a first name and a surname."""
    return tuple(name for name in names if _NAME.match(name))


def _is_site(name: str, own: Sequence[str]) -> bool:
    """Whether a name is the site's, a part of it, or its short name with a place: "MDR THÜRINGEN" of mdr.de."""
    key = _key(name)
    if any(key == _key(site) or (len(key) > 3 and key in _key(site)) for site in own):
        return True
    first = name.partition(" ")[0]
    return first.isupper() and any(first.casefold() == site.partition(".")[0].casefold() for site in own if "." in site)


def _names(byline: str) -> Iterator[str]:
    text = " ".join(html.unescape(html.unescape(byline[:1_000])).split())
    if _ADDRESS.search(text):
        return
    for part in _SPLIT.split(_OPENING.sub("", text)):
        yield from filter(None, map(_name, _by_comma(part)))


def _by_comma(part: str) -> list[str]:
    pieces = _COMMA.split(part)
    if len(pieces) == 1 or all(
        _SIGN.match(piece) or (_NAME.match(piece) and len(piece) < 40 and not piece[0].islower()) for piece in pieces
    ):
        return pieces
    # "Jane Doe, correspondent in Geneva": the office is not part of the name.
    return pieces[:1] if _NAME.match(pieces[0]) else [part]


def _name(text: str) -> str | None:
    name = _ASIDE.sub("", _OPENING.sub("", text)).strip(" ,;:-–—•*\u200b")
    return None if _NO_NAME.search(name) or len(name) > 80 else name


def _key(name: str) -> str:
    return _NOT_WORDS.sub("", name.casefold())
