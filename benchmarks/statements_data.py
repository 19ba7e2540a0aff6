"""Annotated statements of several makers as pages and wanted answers."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from selon import language
from selon.find.blocks import Block, blocks
from selon.language import lexicon
from selon.model import Known, Page, Passage, Raw, Statement
from selon.read import read

__all__ = [
    "KNOWN",
    "Attribution",
    "agencies_in",
    "agreed",
    "articles",
    "attributions",
    "gold",
    "page_of",
    "parse",
    "same_agency",
]

SOURCES = ("Speaker", "Cognizer", "Source", "Communicator", "Medium")
CONTENTS = ("Message", "Content", "Proposition", "Specified_content", "Informational_content")
BELIEF = frozenset({"FR_Awareness-Certainty-Opinion", "Coming_to_believe", "FR_Expectation", "FR_Taking_sides"})
FIRST = frozenset({"je", "j'", "nous", "me", "m'", "moi", "on"})

SAME = {
    "ATS": "ATS-SDA",
    "Keystone-ATS": "ATS-SDA",
    "UPI": "UP-UPI",
    "United Press": "UP-UPI",
    "dpa": "DPA",
    "Tass": "TASS",
    "Ansa": "ANSA",
}
KNOWN = frozenset(
    "AFP AP ATS-SDA ANSA APA Belga DNB DPA Europapress Extel Havas Kipa Reuters Stefani TASS UP-UPI Wolff Xinhua".split()
)


def page_of(text: str, code: str, published: str | None = None) -> Page:
    """A page that holds a text and nothing else."""
    return Page(id="", text=text, sha256="", raw_sha256="", where="", language=code, published=published)


def parse(page: Page) -> tuple[Block, ...]:
    """Every line that is not blank as a passage of the body, parsed."""
    lines = [Passage(m.start(), m.end(), "body", "a line") for m in re.finditer(r"[^\n]*\S[^\n]*", page.text)]
    return blocks(page, lines, language.load(page.language))


def gold(folder: Path) -> Iterator[tuple[Page, dict[str, Any]]]:
    """The pages of a folder with what is annotated in them, in name order."""
    for path in sorted(folder.glob("*.json")):
        if not path.name.endswith((".meta.json", ".draft.json")):
            row = json.loads(path.read_text(encoding="utf-8"))
            known = Known(published=row.get("published"))
            raw = Raw(str(path), path.with_suffix(".txt").read_bytes(), known, "text/plain")
            yield replace(read(raw), language=row.get("language", "fr")), row


@dataclass(frozen=True)
class Attribution:
    """A sentence with the characters of one annotated content, the words of its sources, and its kinds: of frame, and
    whether the source is the writer ("j'estime"), whom selon takes for no source."""

    page: Page
    content: frozenset[int]
    sources: tuple[str, ...]
    kinds: tuple[str, str]

    def found(self, statements: Sequence[Statement], least: float) -> bool:
        """Whether a statement covers that share of the content and names one of the sources."""
        return any(
            len(self.content & _chars(s)) >= least * len(self.content)
            and s.source is not None
            and any(_alike(s.source.text, source) for source in self.sources)
            for s in statements
        )


def attributions(path: Path) -> Iterator[Attribution]:
    """The annotations that have both an explicit source and an explicit content, as the page would print them."""
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        spans = [tuple(span[:2]) for name in CONTENTS for span in row["roles"].get(name, ())]
        sources = tuple(span[2] for name in SOURCES for span in row["roles"].get(name, ()))
        if row["has_source"] and row["has_content"] and spans and sources:
            text, at = _untokenised(row["text"])
            chars = frozenset(at[i] for start, end in spans for i in range(start, end) if at[i] is not None)
            kind = "belief" if row["frame"] in BELIEF else "speech"
            who = "the writer" if FIRST & {source.lower() for source in sources} else "not the writer"
            yield Attribution(page_of(text, "fr"), chars, sources, (kind, who))  # type: ignore[arg-type]


def _untokenised(text: str) -> tuple[str, list[int | None]]:
    """The text without the spaces of its tokenisation, and where each character went."""
    drop = {m.start(1) for m in re.finditer(r"( )[,.)\]]", text)} | {
        m.end(1) for m in re.finditer(r"(['(\[])(?= )", text)
    }
    at: list[int | None] = []
    kept: list[str] = []
    for i, char in enumerate(text):
        at.append(None if i in drop else len(kept))
        if i not in drop:
            kept.append(" " if char == "_" else char)
    return "".join(kept), at


def _chars(statement: Statement) -> set[int]:
    return {i for span in statement.content for i in range(span.start, span.end)}


def _alike(a: str, b: str) -> bool:
    x, y = re.findall(r"\w+", a.lower()), re.findall(r"\w+", b.lower())
    common = sum(min(x.count(w), y.count(w)) for w in set(x))
    return bool(x and y) and 2 * common / (len(x) + len(y)) >= 0.5


REPORTS = re.compile(
    r"""\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|ask(?:s|ed|ing)?|add(?:s|ed|ing)?|argu(?:e|es|ed|ing)
    |claim(?:s|ed|ing)?|wr(?:ite|ites|ote|iting|itten)|tweet(?:s|ed|ing)?|announc(?:e|es|ed|ing)|believ(?:e|es|ed|ing)
    |th(?:ink|inks|ought|inking)|fear(?:s|ed|ing)?|report(?:s|ed|ing|edly)?|insist(?:s|ed|ing)?|not(?:e|es|ed|ing)
    |suggest(?:s|ed|ing)?|warn(?:s|ed|ing)?|den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|accus(?:e|es|ed|ing)
    |call(?:s|ed|ing)?|descri(?:be|bes|bed|bing)|explain(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|stat(?:e|es|ed|ing)
    |promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?
    |predict(?:s|ed|ing)?|f(?:ind|inds|ound|inding)|show(?:s|ed|ing|n)?|conclud(?:e|es|ed|ing)|cit(?:e|es|ed|ing)
    |quot(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?
    |critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|reveal(?:s|ed|ing)?|hop(?:e|es|ed|ing)|allegation|claim|statement)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Cues of speech, of writing and of named belief, in which the guidelines of PolNeAR and of selon agree."""

OURSELVES = frozenset("i we you me us my our your".split())


def agreed(statement: dict[str, Any]) -> bool:
    """Whether both guidelines ask for an attribution: a cue of report or belief, and a holder who is not the writer."""
    source, cue = statement.get("source"), statement.get("cue")
    if source is None or cue is None:
        return False
    return source["text"].lower() not in OURSELVES and REPORTS.search(cue["text"]) is not None


def articles(path: Path) -> Iterator[tuple[Page, frozenset[str]]]:
    """Articles of the impresso agency set with the agencies that are named in them."""
    if not path.exists():
        return
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for article in re.split(r"\n(?=# language)", lines.read()):
            text, found = _article(article)
            if text:
                yield page_of(text, "fr"), frozenset(found & KNOWN)


def _article(rows: str) -> tuple[str, set[str]]:
    text, found = "", set()
    for row in rows.splitlines():
        cells = row.split("\t")
        if len(cells) < 10 or row.startswith(("#", "TOKEN")):
            continue
        text += cells[0] + ("" if "NoSpaceAfter" in row else "\n" if "EndOfSentence" in row else " ")
        if cells[3].startswith("B-org.ent.pressagency."):
            found.add(cells[3].rsplit(".", 1)[-1])
    return text, found


def agencies_in(page: Page, statements: Sequence[Statement]) -> set[str]:
    """Agencies named in the sources and relays of statements, and in the credits of lines ("PARIS, 9 (Havas). —")."""
    names: dict[str, str] = lexicon(page.language, "credits").agencies
    words = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    spans = [span.text for s in statements for span in (s.source, *s.relay) if span is not None]
    found = {names[m.group()] for text in spans for m in re.finditer(rf"\b(?:{words})\b", text)}
    low = {name.casefold(): name for name in names}
    for match in re.finditer(rf"[(/—–-] ?((?:{words})(?: ?[-,/+] ?(?:{words}))*)\.? ?[)—–-]", page.text, re.IGNORECASE):
        found |= {names[low[part]] for part in re.split(r" ?[-,/+] ?", match.group(1).casefold()) if part in low}
    return found


def same_agency(name: str) -> str:
    """An agency under the name the data give it."""
    return SAME.get(name, name)
