"""Full-text search over pages and statements: accents, case and apostrophes forgiven, the reader's words never syntax."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, text

__all__ = ["match_of", "pages", "snippets", "statements"]

_MOST_WORDS = 24
_MOST = 20_000
"""Most ids that one search gives back."""

_PART = re.compile(r"[\"«“]([^\"»”]{1,200})[\"»”]|(\w+)(\*?)")
_WORD = re.compile(r"\w+")


def match_of(asked: str) -> str:
    """What a reader typed as an FTS5 expression: all words, "exact phrases", a star for a beginning; "" for nothing.

    Every word is quoted, so that nothing that is typed can be an operator.
    """
    parts = []
    for found in list(_PART.finditer(asked[:2000]))[:_MOST_WORDS]:
        phrase, word, star = found.groups()
        words = _WORD.findall(phrase) if phrase else [word]
        if words:
            parts.append('"' + " ".join(words) + '"' + ("*" if star else ""))
    return " ".join(parts)


def statements(db: Connection, asked: str) -> tuple[str, ...]:
    """The ids of the statements that hold the words, in content, source or its full name; the closest first."""
    return _ids(
        db,
        "SELECT s.id FROM statements_search JOIN statements AS s ON s.number = statements_search.rowid"
        " WHERE statements_search MATCH :match ORDER BY bm25(statements_search), s.number LIMIT :most",
        asked,
    )


def pages(db: Connection, asked: str) -> tuple[str, ...]:
    """The ids of the pages that hold the words, in title or text; the closest first."""
    return _ids(
        db,
        "SELECT p.id FROM pages_search JOIN pages AS p ON p.position = pages_search.rowid"
        " WHERE pages_search MATCH :match ORDER BY bm25(pages_search, 4.0, 1.0), p.position LIMIT :most",
        asked,
    )


def _ids(db: Connection, query: str, asked: str) -> tuple[str, ...]:
    match = match_of(asked)
    if not match:
        return ()
    return tuple(row[0] for row in db.execute(text(query), {"match": match, "most": _MOST}))


def snippets(db: Connection, asked: str, ids: Sequence[str]) -> dict[str, tuple[tuple[str, bool], ...]]:
    """For some pages, the words around the first match as pieces, each with whether it is what was asked for."""
    match = match_of(asked)
    if not match or not ids:
        return {}
    query = text(
        "SELECT p.id, snippet(pages_search, 1, char(2), char(3), ' … ', 40) FROM pages_search"
        " JOIN pages AS p ON p.position = pages_search.rowid WHERE pages_search MATCH :match AND p.id IN :ids"
    ).bindparams(bindparam("ids", expanding=True))
    return {row[0]: tuple(_pieces(row[1])) for row in db.execute(query, {"match": match, "ids": list(ids)})}


def _pieces(marked: str) -> list[tuple[str, bool]]:
    made = []
    for at, part in enumerate(re.split("[\x02\x03]", marked)):
        if part:
            made.append((part, at % 2 == 1))
    return made
