"""What a parenthesis says according to somebody else is no part of what is said around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Text

__all__ = ["without_parentheses"]


def without_parentheses(drafts: Sequence[Draft], text: Text) -> list[Draft]:
    """The drafts, each without the parentheses in it that have a source of their own: "(4.000 selon les syndicats)"."""
    own = [found for draft in drafts if (found := _parenthesis(draft, text)) is not None]
    return [_without(draft, own, text) for draft in drafts] if own else list(drafts)


def _parenthesis(draft: Draft, text: Text) -> Chars | None:
    """The parenthesis that holds a content, its preposition and its source, and nothing more."""
    if not draft.rule.startswith("statement.according") or draft.source is None or draft.cue is None:
        return None
    first, last = min(draft.start, draft.cue[0]), max(draft.end, draft.source[1])
    before, behind = text.text[:first].rstrip(), text.text[last:].lstrip()
    if not before.endswith("(") or not behind.startswith(")") or text.quote_at(first) is not None:
        return None
    return len(before) - 1, text.text.index(")", last) + 1


def _without(draft: Draft, parentheses: Sequence[Chars], text: Text) -> Draft:
    pieces = list(draft.pieces)
    for start, end in parentheses:
        pieces = [part for piece in pieces for part in _parts(piece, start, end, text)]
    return replace(draft, pieces=tuple(pieces)) if pieces else draft


def _parts(piece: Chars, start: int, end: int, text: Text) -> list[Chars]:
    if not (piece[0] < start and end <= piece[1] + 1):
        return [piece]
    around = (trimmed(text.text, piece[0], start), trimmed(text.text, min(end, piece[1]), piece[1]))
    return [part for part in around if part[1] - part[0] > 1]
