"""What the tables of statements share: a page of one text, and what a row says of a statement."""

from __future__ import annotations

from selon import language
from selon.find import actors, statements
from selon.find.blocks import blocks
from selon.model import Page, Passage, Statement

D, I, M = "direct", "indirect", "mixed"
A, C, H, N = "asserted", "conditional", "hedged", "denied"

Row = tuple[str, str | None, tuple[str, ...], str, str]


def found(
    text: str, code: str = "fr", day: str | None = None, *, broadly: bool = False
) -> tuple[Statement, ...]:
    """The statements of a page of some day with this text, one body passage a line."""
    page = Page("p", text, "", "", "test", published=day, language=code)
    passages, at = [], 0
    for line in text.split("\n"):
        passages.append(Passage(at, at + len(line), "body", "test"))
        at += len(line) + 1
    parsed = blocks(page, passages, language.load(code))
    return statements.find(page, parsed, actors.find(page, parsed), broadly=broadly)


def row(statement: Statement) -> Row:
    """What the tables state of a statement: content, source, relays, form, modality."""
    return (
        " / ".join(span.text for span in statement.content),
        statement.source.text if statement.source else None,
        tuple(span.text for span in statement.relay),
        statement.form,
        statement.modality,
    )
