"""Reading CoNLL-U treebanks into pieces, one surface token each where the text writes one."""

from __future__ import annotations

import lzma
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.sources import Treebank
from training.tree import ROOT, Piece, Token

__all__ = ["Mention", "Sentence", "read"]

Row = list[str]
Mention = tuple[int, int, str]
_BRACKET = re.compile(r"\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)")
_UNWANTED_FEATURES = re.compile(
    r"(Typo|Emph|ExtPos|Foreign|Abbr|Style|NumForm|Number\[psor\]|Person\[psor\]|Clusivity|Subject|Shared|Degree|Entity)="
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A treebank sentence, the document that it stands in, and the mentions marked in it: start, end, kind."""

    document: str
    piece: Piece
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class _Surface:
    """One printed token and the ids of the syntactic words that it holds."""

    form: str
    space: bool
    ids: tuple[int, ...]


def read(bank: Treebank, folder: Path, relation: Callable[[str], str] = str) -> Iterator[Sentence]:
    """Yield the sentences of a treebank that count, relations renamed by `relation`; malformed trees are left out."""
    for meta, rows in _blocks(folder / bank.path):
        name = meta.get("sent_id", "")
        if bank.only and not any(_holds(name, part) for part in bank.only):
            continue
        piece = _piece(rows, relation, merge=bank.language == "fr")
        if piece is not None:
            yield Sentence(re.sub(r"[-_.]?\d+$", "", name), piece, tuple(_mentions(rows)))


def _mentions(rows: list[Row]) -> Iterator[Mention]:
    """Yield what GUM brackets as entities; only right where no surface token holds several words."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for i, row in enumerate(r for r in rows if r[0].isdigit()):
        field = next((f for f in row[9].split("|") if f.startswith("Entity=")), "")
        for opens, kind, shut, closes in _BRACKET.findall(field):
            if shut:
                yield i, i + 1, kind
            elif opens:
                opened.setdefault(opens, []).append((i, kind))
            elif opened.get(closes):
                start, kind = opened[closes].pop()
                yield start, i + 1, kind


def _holds(name: str, part: str) -> bool:
    return part in name if part.startswith("_") else name.startswith(part)


def _blocks(path: Path) -> Iterator[tuple[dict[str, str], list[Row]]]:
    opener = lzma.open if path.suffix == ".xz" else open
    meta: dict[str, str] = {}
    rows: list[Row] = []
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"):
                key, _, value = line[1:].partition("=")
                meta[key.strip()] = value.strip()
            elif line.strip():
                rows.append(line.rstrip("\n").split("\t"))
            elif rows:
                yield meta, rows
                meta, rows = {}, []
    if rows:
        yield meta, rows


def _piece(rows: list[Row], relation: Callable[[str], str], *, merge: bool) -> Piece | None:
    words = {int(row[0]): row for row in rows if row[0].isdigit()}
    surface = _surface(rows, words, merge=merge)
    place = {i: n for n, token in enumerate(surface) for i in token.ids}
    tokens = [_token(n, token, words, place, relation) for n, token in enumerate(surface)]
    roots = [n for n, token in enumerate(tokens) if token.head == n]
    return Piece(tuple(tokens), roots[0]) if len(roots) == 1 else None


def _surface(rows: list[Row], words: dict[int, Row], *, merge: bool) -> list[_Surface]:
    out: list[_Surface] = []
    done = 0
    for row in rows:
        space = "SpaceAfter=No" not in row[9]
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            out += _contracted(row[1], space, tuple(range(first, last + 1)), words, merge=merge)
            done = last
        elif row[0].isdigit() and int(row[0]) > done:
            out.append(_Surface(row[1], space, (int(row[0]),)))
    return out


def _contracted(form: str, space: bool, ids: tuple[int, ...], words: dict[int, Row], *, merge: bool) -> list[_Surface]:
    """Return "du" as one token (French), "do" + "n't" as two (English, where the forms add up to what is printed)."""
    forms = [words[i][1] for i in ids]
    if merge or "".join(forms) != form:
        return [_Surface(form, space, ids)]
    return [_Surface(f, space and i == ids[-1], (i,)) for f, i in zip(forms, ids, strict=True)]


def _token(
    index: int, token: _Surface, words: dict[int, Row], place: dict[int, int], relation: Callable[[str], str]
) -> Token:
    top = next((i for i in token.ids if int(words[i][6]) not in token.ids), token.ids[0])
    row = words[top]
    head = int(row[6])
    pos = row[3] if row[3] != "_" else "X"
    lemma = row[2] if row[2] != "_" else token.form
    dep = ROOT if head == 0 else relation(row[7])
    return Token(token.form, token.space, lemma, pos, _features(token.ids, words), place.get(head, index), dep)


def _features(ids: tuple[int, ...], words: dict[int, Row]) -> str:
    merged: dict[str, set[str]] = {}
    for i in ids:
        for feature in words[i][5].split("|"):
            if "=" in feature and not _UNWANTED_FEATURES.match(feature):
                name, value = feature.split("=", 1)
                merged.setdefault(name, set()).update(value.split(","))
    return "|".join(f"{name}={','.join(sorted(values))}" for name, values in sorted(merged.items()))
