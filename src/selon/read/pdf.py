"""PDF → its text, lines joined to paragraphs, and what its properties say."""

from __future__ import annotations

import io
import logging
import re

from pypdf import PdfReader

from selon.errors import NotText, TooLarge
from selon.language.datelines import stamp
from selon.read.decode import storable
from selon.read.found import Found
from selon.read.limits import MAX_TEXT
from selon.read.plain import headline

__all__ = ["is_pdf", "read"]

_MOST_PAGES = 400
_CLOSED = re.compile(r"[.!?…:»”\"]\s*$")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-$")
_SHORT = 0.7
"""A line this much shorter than the page's usual one ends its paragraph."""

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports every flaw of a file that it can still read


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF."""
    return data[:1_024].lstrip().startswith(b"%PDF-")


def read(data: bytes) -> tuple[str, Found]:
    """The text of a PDF, a paragraph a line, and its title and date of making, where it states them.

    Raises:
        NotText: it is damaged, locked, or holds pictures only.
        TooLarge: it has more than 400 pages.
    """
    try:
        reader = PdfReader(io.BytesIO(data))
        parts: list[str] = []
        size = 0
        sheets = len(reader.pages)
        for page in reader.pages[:_MOST_PAGES]:
            parts.append(page.extract_text())
            size += len(parts[-1])
            if size > MAX_TEXT:
                break
        made = str(reader.metadata.get("/CreationDate") or "") if reader.metadata else ""
    # pypdf raises whatever its own parsing trips over: AttributeError, KeyError, struct.error and others.
    except Exception as error:
        raise NotText("the PDF is damaged or locked", mend="save it again without a password") from error
    if sheets > _MOST_PAGES:
        raise TooLarge(f"the PDF has {sheets:,} pages, more than {_MOST_PAGES}", mend="split it")
    text = storable("\n".join(map(_paragraphs, parts))).strip()
    if not text:
        raise NotText("the PDF holds no text, only pictures of it", mend="run it through an OCR program first")
    title = headline(text.splitlines())
    day = stamp(f"{made[2:6]}-{made[6:8]}-{made[8:10]}") if made.startswith("D:") else None
    rules = (("text", "pypdf"), ("title", "first line" if title else ""), ("published", "properties" if day else ""))
    return text, Found(title=title, published=day, rules=rules)


def _paragraphs(text: str) -> str:
    lines = [line.strip() for line in text.splitlines()]
    usual = sorted(map(len, filter(None, lines)))[-max(1, len(lines) // 4) :][:1]
    whole: list[str] = []
    open_ = False
    for line in lines:
        if not line:
            open_ = False
            continue
        if open_ and whole:
            cut = _HYPHEN.search(whole[-1]) and line[:1].islower()
            whole[-1] = whole[-1][:-1] + line if cut else f"{whole[-1]} {line}"
        else:
            whole.append(line)
        open_ = len(line) >= usual[0] * _SHORT and not (_CLOSED.search(line) and len(line) < usual[0] * 0.9)
    return "\n".join(whole)
