"""Posts set into a page: "… pic.twitter.com/x — Name (@name) 21 décembre 2018"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Text

__all__ = ["find"]

_LINK = re.compile(r"(?:https?://t\.co/\w{4,16}|pic\.twitter\.com/\w{4,16})")
_AUTHOR = re.compile(r"\s?[—–-]\s?([^\n—–()]{2,60}\(@\w{1,20}\))\s*(\w[^\n.;:]{4,24}\b(?:19|20)\d\d)?")
_LONGEST = 600
_TAIL = re.compile(r"(?:[?\s]|#\w{1,40}|https?://t\.co/\w{4,16}|pic\.twitter\.com/\w{4,16})+$")


def find(text: Text) -> Iterator[Draft]:
    """A direct statement for every post of a block: its author's where one is named, nobody's where none is."""
    barrier = 0
    links = list(_LINK.finditer(text.text))
    for k, link in enumerate(links):
        if (
            k + 1 < len(links)
            and links[k + 1].start() - link.end() < 60
            and not _AUTHOR.match(text.text, link.end())
            and (
                not text.text[link.end() : links[k + 1].start()].strip(" #\n")
                or "#" in text.text[link.end() : link.end() + 2]
            )
        ):
            continue
        author = _AUTHOR.match(text.text, link.end())
        start = _start(text, link.start(), barrier, author.end() if author else None)
        content = _content(text, start, link.start())
        barrier = author.end() if author else link.end()
        if content[1] - content[0] > 12:
            source = (author.start(1), author.end(1)) if author else None
            yield Draft((content,), "statement.post", source)


def _start(text: Text, end: int, barrier: int, behind: int | None) -> int:
    """Where a post begins: where its repetition behind it says so, else behind the post or the sentence before."""
    if behind is not None:
        copy = _LINK.search(text.text, behind, min(len(text.text), behind + _LONGEST))
        if copy is not None:
            repeated = _TAIL.sub("", text.text[behind : copy.start()]).strip()
            for size in (len(repeated), 60, 40):
                head = repeated[-size:] if size else ""
                at = (
                    text.text.rfind(repeated[: len(head)] if size == len(repeated) else head, barrier, end)
                    if head
                    else -1
                )
                if at >= 0 and size == len(repeated):
                    return at
    if barrier and end - barrier < _LONGEST and _LINK.search(text.text, max(0, barrier - 120), barrier):
        return barrier
    return max(barrier, text.sentence_at(max(0, end - 2)).start, end - _LONGEST)


def _content(text: Text, start: int, end: int) -> Chars:
    tail = _TAIL.search(text.text[max(start, end - 200) : end])
    stop = max(start, end - 200) + tail.start() if tail else end
    return trimmed(text.text, start, stop)[0] if text.text[start : start + 1] not in "[#" else start, stop
