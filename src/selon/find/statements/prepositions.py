"""Reports marked by a preposition: "selon X", "d'après lui", "à en croire Y", "de source militaire", and their reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Sentence, Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_STOPS = ",;:.!?()–—»”"


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    options = "|".join(re.escape(word) for word in words)
    return re.compile(rf"(?<![\w'-])(?:{options})(?![\w-])", re.IGNORECASE)


def find(text: Text, words: StatementWords) -> Iterator[Draft]:
    """Every statement of a block that a preposition marks, in reading order."""
    barrier = 0
    last: Draft | None = None
    for match in _pattern(words.according).finditer(text.text):
        source = _source(text, match.end(), words)
        if source is None:
            continue
        sentence = text.clause_at(match.start())
        start = max(sentence.start, barrier) if barrier < match.start() else sentence.start
        shared = last is not None and _coordinated(text.text[barrier : match.start()])
        pieces = (
            last.pieces
            if shared and last
            else _reach(text, match.start(), source, Sentence(start, sentence.end), words)
        )
        pieces = tuple(p for p in pieces if p[1] - p[0] > 1)
        if pieces:
            rule = f"statement.according.{_position(text, match.start(), sentence)}"
            last = Draft(
                pieces,
                rule,
                source,
                (match.start(), match.end()),
                lemma=match.group().lower(),
                head=_token(text, match.start()),
            )
            yield last
        barrier = source[1]
    yield from _fronted_source(text, words)


def _coordinated(gap: str) -> bool:
    """ "selon X et selon Y": both say the same."""
    words = gap.replace(",", " ").split()
    return bool(words) and words[-1].lower() in {"et", "ou", "comme", "and"} and len(gap) < 80 and "." not in gap


def _token(text: Text, char: int) -> int:
    return text.token_at(char).i


def _position(text: Text, start: int, sentence: Sentence) -> str:
    return "head" if start - sentence.start < 3 else "inside"


def _source(text: Text, end: int, words: StatementWords) -> Chars | None:
    """The noun phrase behind the preposition, or None where it is no source ("selon les cas")."""
    tokens = text.tokens(end, min(len(text.text), end + 120))
    head: Token | None = None
    for token in tokens:
        if token.pos_ in {"NOUN", "PROPN", "PRON"} and token.lower_ not in {"l'", "le", "la", "les"}:
            head = token
            break
        if token.text in _STOPS or token.pos_ in {"VERB", "SCONJ"}:
            return None
        if token.pos_ == "ADJ" and token.dep_ != "amod" and any(c.dep_ in {"case", "det"} for c in token.children):
            head = token
            break
    if head is None or head.lower_ in words.not_sources or head.lower_ in words.which:
        return None
    start, stop = phrase(_top(head, end))
    start = max(start, end)
    while start < stop and text.text[start] in " \n":
        start += 1
    again = _pattern(words.according).search(text.text, start, stop)
    if again is not None and _coordinated(text.text[start : again.start()]):
        stop = start + len(text.text[start : again.start()].rstrip(" ,").rsplit(" ", 1)[0].rstrip(" ,"))
    stop = _closed(text, start, stop)
    if text.text[stop - 1 : stop] == ")" and "(" not in text.text[start:stop]:
        stop -= 1
    stop = start + len(text.text[start:stop].rstrip(" -–—"))
    return (start, stop) if stop > start else None


def _closed(text: Text, start: int, stop: int) -> int:
    """An apposition is closed by a comma; where it is not, what stands behind its comma is the reported clause."""
    comma = text.text.rfind(",", start, stop)
    if comma < 0 or not text.text[stop : stop + 1].isspace():
        return stop
    follow = text.token_at(stop + 1)
    goes_on = "Fin" in follow.morph.get("VerbForm", []) or follow.dep_ in {"expl", "advmod", "iobj", "obj"}
    return comma if goes_on else stop


def _top(head: Token, end: int) -> Token:
    """The head of the phrase, where its first noun hangs on a later one."""
    for _ in range(3):
        if (
            head.head.idx >= end
            and head.head.i != head.i
            and head.dep_ in {"flat:name", "flat", "compound", "nmod"}
            and head.head.i - head.i < 6
        ):
            head = head.head
    return head


def _reach(text: Text, start: int, source: Chars, sentence: Sentence, words: StatementWords) -> tuple[Chars, ...]:
    before = text.text[sentence.start : start]
    after = _behind_source(text, source, sentence, words)
    if _opens(before, words):
        return (_clean(text, _past_next(text, after, words), sentence.end),)
    if _subordinate(before, words):
        return (_clean(text, after, _clause_end(text, after, sentence, words)),)
    comma = before.rstrip().endswith((",", "(", "»", "”", "–", "—", "-"))
    left = _left(text, start, sentence, words)
    rest = text.text[after : sentence.end].strip(" .!?…»”)\n")
    if not rest:
        return (_clean(text, _apposed(text, left, start), start),)
    if not comma:
        return (_clean(text, _phrase_start(text, start, left), start),)
    if text.text[after : after + 1] in {",", ")"} or text.text[max(0, after - 1) : after] == ",":
        stop = _clause_end(text, after + 1, sentence, words)
        if _goes_on(text, start, after, stop):
            return (_clean(text, left, start), _clean(text, after, stop))
    return (_clean(text, left, start),)


def _past_next(text: Text, after: int, words: StatementWords) -> int:
    """Behind a second "selon Y" joined to the first one."""
    match = _pattern(words.according).search(text.text, after, min(len(text.text), after + 40))
    if match is None or not _coordinated(text.text[after : match.start()]) or len(text.text[after : match.start()]) > 6:
        return after
    source = _source(text, match.end(), words)
    return source[1] if source is not None else after


def _subordinate(before: str, words: StatementWords) -> bool:
    """Whether it opens a clause behind "que": "il affirme que, selon le maire, …"."""
    lead = before.rstrip()
    return lead.endswith(",") and lead[:-1].split(" ")[-1].lower() in words.that


def _opens(before: str, words: StatementWords) -> bool:
    lead = before.strip(' \n\t,«“"-–—:').lower()
    return not lead or lead in words.openers or (len(lead) < 24 and before.rstrip().endswith(":"))


def _behind_source(text: Text, source: Chars, sentence: Sentence, words: StatementWords) -> int:
    """Where the source's phrase ends, with the relative clause or participle that hangs on it."""
    end = source[1]
    head = next((t for t in text.tokens(*source) if not source[0] <= t.head.idx < source[1]), None)
    for child in head.children if head is not None else ():
        if child.dep_.split(":")[0] in {"acl", "appos"} and child.idx >= end:
            right = child.right_edge
            stop = right.idx + len(right)
            if stop < sentence.end and text.text[stop : stop + 1] in {",", " ", ")"}:
                end = max(end, _closed(text, end, stop))
    if end == source[1]:
        end = _relative(text, end, sentence)
    return max(end, _cited(text, source[1], sentence, words))


def _relative(text: Text, end: int, sentence: Sentence) -> int:
    """Behind ", qui …," where the parse lets the relative clause run on to the end of the sentence."""
    rest = text.tokens(end, sentence.end)
    if len(rest) < 3 or rest[0].text != "," or "Rel" not in rest[1].morph.get("PronType", []):
        return end
    comma = text.text.find(",", rest[1].idx, sentence.end)
    return comma if comma > 0 else end


def _cited(text: Text, end: int, sentence: Sentence, words: StatementWords) -> int:
    """Behind "cité par X" or "publié dans Y" that follows a source, on to the next stop."""
    tokens = [t for t in text.tokens(end, sentence.end) if t.text != ","]
    if not tokens or tokens[0].idx > end + 3 or lemma_of(tokens[0], words) not in words.interviewed:
        return end
    return next((t.idx for t in text.tokens(tokens[0].idx, sentence.end) if t.text in _STOPS), sentence.end)


def _left(text: Text, start: int, sentence: Sentence, words: StatementWords) -> int:
    """Where the clause of a closing "selon X" begins: behind the last word that joins two main clauses."""
    left = sentence.start
    body = text.text[sentence.start : start].lower()
    for word in words.contrast:
        at = body.rfind(f" {word} ")
        if at < 0 or text.quote_at(sentence.start + at) is not None:
            continue
        stop = sentence.start + at + len(word) + 2
        if (
            stop > left
            and any(t.pos_ in {"VERB", "AUX"} for t in text.tokens(stop, start))
            and _main(text, sentence, at)
        ):
            left = stop
    semicolon = body.rfind(";")
    if semicolon >= 0:
        left = max(left, sentence.start + semicolon + 1)
    opened = body.rfind("(")
    if opened > body.rfind(")"):
        left = max(left, sentence.start + opened + 1)
    return left


def _apposed(text: Text, left: int, start: int) -> int:
    """Where the last phrase before a closing "selon X" is verbless and quotes, the reach is that phrase."""
    body = text.text[left:start].rstrip(" ,")
    at = body.rfind(", ")
    if at < 0 or text.quote_at(left + at) is not None:
        return left
    segment = left + at + 2
    if not text.speech(segment, start):
        return left
    plain = [t for t in text.tokens(segment, left + len(body)) if text.quote_at(t.idx) is None]
    return segment if plain and plain[0].pos_ == "DET" and not any(t.pos_ in {"VERB", "AUX"} for t in plain) else left


def _main(text: Text, sentence: Sentence, at: int) -> bool:
    """Whether what stands before a joint is a clause of its own."""
    return any(t.pos_ in {"VERB", "AUX"} for t in text.tokens(sentence.start, sentence.start + at))


def _phrase_start(text: Text, start: int, left: int) -> int:
    """Without a comma the reach is the phrase before: back to the last comma, or the clause where it has its verb."""
    body = text.text[left:start]
    at = max(body.rfind(", "), body.rfind("; "), body.rfind(": "), body.rfind(" ("))
    tail = left + at + 2 if at >= 0 else left
    tokens = text.tokens(tail, start)
    verb = next((t for t in tokens if t.pos_ in {"VERB", "AUX"}), None)
    if verb is None:
        return left if tokens and tokens[0].pos_ in {"ADP", "CCONJ"} else tail
    root = verb.head if verb.dep_.startswith("aux") or verb.dep_ == "cop" else verb
    if not any(t.pos_ == "VERB" for t in text.tokens(left, tail)):
        return left
    return max(left, min(tail, root.left_edge.idx))


def _clause_end(text: Text, after: int, sentence: Sentence, words: StatementWords) -> int:
    body = text.text[after : sentence.end].lower()
    ends = [at for word in words.contrast if (at := body.find(f", {word} ")) > 0]
    ends += [at for at in (body.find(";"),) if at > 0]
    return after + min(ends) if ends else sentence.end


def _goes_on(text: Text, start: int, after: int, stop: int) -> bool:
    """Whether the clause that "selon X" interrupts goes on behind it."""
    before = {t.i for t in text.tokens(max(0, start - 400), start)}
    behind = text.tokens(after, stop)
    return any(t.head.i in before or t.i in {x.head.i for x in text.tokens(max(0, start - 400), start)} for t in behind)


def _clean(text: Text, start: int, end: int) -> Chars:
    first, last = trimmed(text.text, start, end)
    for mark, closing in (("(", ")"), ("[", "]")):
        body = text.text[first:last]
        if body.count(mark) > body.count(closing) and text.text[last : last + 1] == closing:
            last += 1
    return first, last


def _fronted_source(text: Text, words: StatementWords) -> Iterator[Draft]:
    """ "De source militaire, …" at the head of a sentence."""
    for sentence in text.sentences:
        tokens = text.tokens(sentence.start, min(sentence.end, sentence.start + 80))
        if len(tokens) > 4 and tokens[0].lower_ in {"de", "des"} and tokens[1].lower_ in words.source_nouns:
            comma = next((t for t in tokens[2:12] if t.text == ","), None)
            if comma is None or any(t.pos_ in {"VERB", "AUX"} for t in text.tokens(tokens[1].idx, comma.idx)):
                continue
            source = trimmed(text.text, tokens[1].idx, comma.idx)
            content = _clean(text, comma.idx + 1, sentence.end)
            yield Draft(
                (content,),
                "statement.source.head",
                source,
                (tokens[0].idx, tokens[0].idx + len(tokens[0])),
                head=tokens[0].i,
            )
