"""A block of text as a reader of quotations sees it: its quotations and its sentences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from selon.find.blocks import Block
from selon.language.words.statements import StatementWords

__all__ = ["Quote", "Sentence", "Text", "quotes", "sentences"]

_CLOSER = {"«": "»", "“": "”"}
_MARKS = re.compile(r"[«»“”\n]")
_ENDS = re.compile(r"[.!?…]+[\s»”\"')\]]*(?=\s|[«“A-ZÀ-Ý])|\n+")
_WORD_BEFORE = re.compile(r"([^\W_][\w.-]{0,14})$")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: `start` at its opening mark, `end` behind its closing one, `inner` without marks and spaces."""

    start: int
    end: int
    inner: tuple[int, int]
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in characters; no sentence ends inside a quotation."""

    start: int
    end: int


def quotes(text: str) -> tuple[Quote, ...]:
    """The outermost quotations of a normalised text; one that is never closed runs to the end of its line."""
    found: list[Quote] = []
    start, depth, mark = -1, 0, ""
    for match in _MARKS.finditer(text):
        i, char = match.start(), match.group()
        if depth == 0:
            if char in _CLOSER:
                start, depth, mark = i, 1, char
        elif char == mark:
            if _fresh(text, i):
                found.append(_quote(text, start, i, False))
                start, depth = i, 1
            else:
                depth += 1
        elif char == _CLOSER[mark]:
            depth -= 1
            if depth == 0:
                found.append(_quote(text, start, i + 1, True))
        elif char == "\n":
            found.append(_quote(text, start, i, False))
            depth = 0
    if depth:
        found.append(_quote(text, start, len(text), False))
    return tuple(quote for quote in found if quote.inner[0] < quote.inner[1])


def _fresh(text: str, at: int) -> bool:
    """Whether an opening mark inside a quotation begins a new sentence: then the one before was never closed."""
    return text[max(0, at - 3) : at].rstrip()[-1:] in {".", "!", "?"}


def _quote(text: str, start: int, end: int, closed: bool) -> Quote:
    first, last = start + 1, end - 1 if closed else end
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    return Quote(start, end, (first, last), closed)


def sentences(text: str, inside: tuple[Quote, ...], abbreviations: frozenset[str]) -> tuple[Sentence, ...]:
    """Cut a normalised text into sentences, never inside a quotation or behind an abbreviation or initial."""
    found: list[Sentence] = []
    start = 0
    starts = [quote.start for quote in inside]
    for match in _ENDS.finditer(text):
        if _ends_here(text, match, inside, starts, abbreviations):
            found.append(Sentence(start, match.end()))
            start = match.end()
    if start < len(text):
        found.append(Sentence(start, len(text)))
    return tuple(_trim(text, sentence) for sentence in found if text[sentence.start : sentence.end].strip())


def _ends_here(
    text: str, match: re.Match[str], inside: tuple[Quote, ...], starts: list[int], abbreviations: frozenset[str]
) -> bool:
    at = match.start()
    k = bisect_right(starts, at) - 1
    if k >= 0 and inside[k].end > at and match.end() < inside[k].end:
        return False
    if match.group().startswith("\n"):
        return True
    follow = text[match.end() : match.end() + 3].lstrip()
    if follow and not (follow[0].isupper() or follow[0].isdigit() or follow[0] in "«“#@[(-–—⚡►"):
        return False
    if match.group()[0] != "." or (k >= 0 and inside[k].end > at):
        return True
    word = _WORD_BEFORE.search(text, max(0, at - 16), at)
    if word is None:
        return True
    last = word.group(1)
    return not (last.lower() in abbreviations or (len(last) == 1 and last.isupper()))


def _trim(text: str, sentence: Sentence) -> Sentence:
    start, end = sentence.start, sentence.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end)


@dataclass(frozen=True, slots=True)
class Text:
    """A block with its normalised text, outermost quotations and sentences, and the way from characters to tokens."""

    block: Block
    doc: Doc
    text: str
    quotes: tuple[Quote, ...]
    sentences: tuple[Sentence, ...]
    names: frozenset[int] = field(default_factory=frozenset)
    """Starts of quotations that only name something ("gilets jaunes")."""
    abbreviations: frozenset[str] = frozenset()
    _offsets: tuple[int, ...] = ()
    _quote_starts: tuple[int, ...] = ()
    _ends: tuple[int, ...] = ()
    _forms: tuple[str, ...] = ()
    _lemmas: tuple[str, ...] = ()

    @classmethod
    def of(cls, block: Block, words: StatementWords) -> Text:
        """Read a block."""
        text = block.text
        found = quotes(text)
        cut = sentences(text, found, words.abbreviations)
        forms = [token.lower_ for token in block.tokens]
        mended = words.forms
        lemmas = [mended.get(form) or token.lemma_.lower() for form, token in zip(forms, block.tokens, strict=True)]
        return cls(
            block,
            block.doc,
            text,
            found,
            cut,
            abbreviations=words.abbreviations,
            _offsets=tuple([token.idx for token in block.tokens]),
            _quote_starts=tuple([quote.start for quote in found]),
            _ends=tuple([sentence.end for sentence in cut]),
            _forms=tuple(forms),
            _lemmas=tuple(lemmas),
        )

    def among(self, *, forms: frozenset[str] = frozenset(), lemmas: frozenset[str] = frozenset()) -> list[Token]:
        """The tokens with one of some forms, in lower case, or with one of some lemmas, in reading order."""
        if forms.isdisjoint(self._forms) and lemmas.isdisjoint(self._lemmas):
            return []
        both = zip(self.block.tokens, self._forms, self._lemmas, strict=True)
        return [token for token, form, lemma in both if form in forms or lemma in lemmas]

    def quote_at(self, char: int) -> Quote | None:
        """The quotation that covers a character."""
        before = bisect_right(self._quote_starts, char)
        return self.quotes[before - 1] if before and char < self.quotes[before - 1].end else None

    def speech(self, start: int, end: int) -> list[Quote]:
        """The quotations within `[start, end)` that quote and do not only name."""
        return [q for q in self.quotes if q.start >= start and q.end <= end and q.start not in self.names]

    def sentence_at(self, char: int) -> Sentence:
        """The sentence that covers a character."""
        at = bisect_right(self._ends, char)
        return self.sentences[at] if at < len(self.sentences) else Sentence(0, len(self.text))

    def clause_at(self, char: int) -> Sentence:
        """The sentence that covers a character; within a quotation of several sentences, the one of them."""
        quote = self.quote_at(char)
        if quote is None:
            return self.sentence_at(char)
        first, end = quote.inner
        for sentence in sentences(self.text[first:end], (), self.abbreviations):
            if char < first + sentence.end:
                return Sentence(first + sentence.start, first + sentence.end)
        return Sentence(first, end)

    def token_at(self, char: int) -> Token:
        """The token that covers a character, or the one before it."""
        return self.block.tokens[max(0, bisect_right(self._offsets, char) - 1)]

    def tokens(self, start: int, end: int) -> list[Token]:
        """The tokens that begin within `[start, end)`."""
        first = bisect_left(self._offsets, start)
        return list(self.block.tokens[first : bisect_left(self._offsets, end, first)])
