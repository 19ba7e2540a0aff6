"""A content without the source that closes its sentence: "Il avait dit « … », selon le procureur" is all the prosecutor's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from selon.find.statements.draft import Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Text

__all__ = ["before_closings"]


def before_closings(drafts: Sequence[Draft], text: Text) -> list[Draft]:
    """The drafts; a report that "selon X" hands on as a whole ends before it."""
    closing = [d for d in drafts if d.rule == "statement.according.inside" and _closes(d, text)]
    return [_before(draft, closing, text) for draft in drafts]


def _closes(draft: Draft, text: Text) -> bool:
    """Whether nothing stands between a source and the end of its sentence."""
    if draft.source is None or draft.cue is None or draft.source[0] < draft.cue[0]:
        return False
    return not any(t.is_alpha for t in text.tokens(draft.source[1], text.sentence_at(draft.cue[0]).end))


def _before(draft: Draft, closing: Sequence[Draft], text: Text) -> Draft:
    for other in closing:
        assert other.cue is not None
        at = other.cue[0]
        whole = draft.cue is not None and draft is not other and other.covers(*draft.cue) == draft.cue[1] - draft.cue[0]
        if whole and any(start < at < end for start, end in draft.pieces):
            pieces = tuple(trimmed(text.text, start, min(end, at)) for start, end in draft.pieces if start < at)
            draft = replace(draft, pieces=pieces)
    return draft
