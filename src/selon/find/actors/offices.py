"""Offices held: "le ministre de l'Intérieur, X" and "X, procureur de la République à Y"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from selon.language.words.actors import ActorWords
from selon.language.words.each import each

__all__ = ["office_after", "office_before"]

_FAR = 16
_STOPS = frozenset({"VERB", "AUX", "PRON", "SCONJ", "PUNCT"})
_POSSESSIVES = each("son sa leur his her its")
_ARTICLES = each("le la l' un une les the a an") | _POSSESSIVES


def office_before(doc: Doc, start: int, words: ActorWords) -> tuple[int, int] | None:
    """The office `[first, end)` in tokens that stands right before the name at character `start`, article left off.

    The head is the farthest noun of office that nothing but its complements separates from the name, so that
    "le secrétaire d'État auprès du ministre de l'Intérieur, X" is one office and it is the first one.
    """
    at = _token_at(doc, start)
    if at is None:
        return None
    end = at
    if end and doc[end - 1].text == ",":
        end -= 1
    head = None
    for i in range(end - 1, max(-1, end - 1 - _FAR), -1):
        token = doc[i]
        if token.lower_ in words.offices and _joined(doc, i, end, words):
            head = i
        elif _stops(token, words) or token.lower_ in words.given or (head is not None and token.pos_ == "CCONJ"):
            break
    return (head, end) if head is not None and not _dangles(doc[end - 1], words) else None


def office_after(doc: Doc, end: int, words: ActorWords) -> tuple[int, int] | None:
    """The office `[first, end)` in tokens that follows the name ending at character `end`, after a comma."""
    at = _token_at(doc, end)
    while at is not None and at < len(doc) and doc[at].is_space:
        at += 1
    if at is None or at + 1 >= len(doc) or doc[at].text not in {",", "("}:
        return None
    first = at + 1
    if doc[first].lower_ in _ARTICLES and first + 1 < len(doc):
        first += 1
    if first + 1 < len(doc) and doc[first].pos_ == "ADJ" and doc[first + 1].lower_ in words.offices:
        pass
    elif doc[first].lower_ not in words.offices:
        return None
    stop = first + 1
    if doc[at + 1].lower_ in _POSSESSIVES and _speaks(doc, first):
        return None  # "selon X, son avocat a demandé …": the lawyer is somebody else
    while stop < len(doc) and stop - first < _FAR and not _stops(doc[stop], words):
        stop += 1
    while stop - 1 > first and _dangles(doc[stop - 1], words):
        stop -= 1
    return first, stop


def _speaks(doc: Doc, head: int) -> bool:
    """Whether a verb follows a noun in its own clause, so that the noun is its subject and no apposition."""
    return head + 1 < len(doc) and doc[head + 1].pos_ in {"VERB", "AUX"}


def _dangles(token: Token, words: ActorWords) -> bool:
    """Whether a phrase cannot end here: a preposition, an article, a conjunction, a form of address."""
    return token.pos_ in {"ADP", "DET", "CCONJ"} or token.lower_ in words.address or token.lower_ in _ARTICLES


def _joined(doc: Doc, head: int, end: int, words: ActorWords) -> bool:
    """Whether what stands between the head and the name may be its complement: it begins with a link or nothing."""
    after = head + 1
    if after >= end:
        return True
    token = doc[after]
    return token.lower_ in words.links or token.text[0].isupper() or token.pos_ in {"ADJ", "PROPN", "ADP"} or (
        token.lower_ in words.offices
    )


def _stops(token: Token, words: ActorWords) -> bool:
    if token.pos_:
        if token.pos_ == "ADP" and token.lower_ not in words.links:
            return True
        return token.pos_ in _STOPS and token.lower_ not in words.links and token.lower_ not in words.offices
    known = token.lower_ in words.links or token.lower_ in words.offices or token.lower_ in words.bodies
    return not known and not (token.text[0].isupper() and token.is_alpha)


def _token_at(doc: Doc, char: int) -> int | None:
    """The index of the token that begins at or holds the character; the first after it where it stands between two."""
    low, high = 0, len(doc)
    while low < high:
        middle = (low + high) // 2
        if doc[middle].idx + len(doc[middle]) <= char:
            low = middle + 1
        else:
            high = middle
    return low if low < len(doc) else None
