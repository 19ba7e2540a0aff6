"""How far "selon X" reaches: the phrase it follows, the clause it interrupts, the sentence it opens or closes."""

from __future__ import annotations

import re

from selon.find.features import features
from selon.find.statements.according import STOPS, closed, coordinated, named, parts_verb, pattern
from selon.find.statements.draft import Chars
from selon.find.statements.phrases import trimmed
from selon.find.statements.text import Sentence, Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["clean", "reach"]

_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,30}\s*(?:\([^()]{2,30}\))?\s*[–—-]?")
"""Where a page is written and for whom: "LARNA (Almedia) -"."""

_ASIDE = {",", "-", "–", "—"}
_BRACKET = re.compile(r"\s?\([^()\n]{1,60}\)(?=,)")
"""What stands in brackets behind a source: "(voir ci-contre)"."""


def reach(text: Text, start: int, source: Chars, sentence: Sentence, words: StatementWords) -> tuple[Chars, ...]:
    """The content that a preposition at `start` with its source marks, in pieces."""
    before = text.text[sentence.start : start]
    opens = _opens(before, words)
    after = _behind_source(text, source, sentence, words, closes=not opens)
    if opens:
        return (clean(text, _past_next(text, after, words), sentence.end),)
    if _subordinate(before, words):
        return (clean(text, after, _clause_end(text, after, sentence, words)),)
    comma = before.rstrip().endswith((",", "(", "»", "”", "–", "—", "-"))
    left = _left(text, start, sentence, words)
    told = _appears(text, left, start, source[1], sentence, words)
    if told is not None:
        return (clean(text, told, sentence.end),)
    rest = text.text[after : sentence.end].strip(" .!?…»”)\n")
    if not rest:
        return (clean(text, _apposed(text, left, start), start),)
    if parts_verb(text, start):
        return clean(text, _phrase_start(text, start, left), start), clean(text, after, _to_stop(text, after, sentence))
    if not comma:
        ahead = text.token_at(start).nbor(-1) if text.token_at(start).i else None
        if ahead is not None and "Rel" in features(ahead, "PronType"):
            return (clean(text, after, _clause_end(text, after, sentence, words)),)  # "les élus qui selon lui mentent"
        first = clean(text, _phrase_start(text, start, left), start)
        rest_of_it = _complement(text, first, after, sentence)
        return (first,) if rest_of_it is None else (first, rest_of_it)
    if text.text[after : after + 1] in {",", ")"} or text.text[max(0, after - 1) : after] == ",":
        stop = _clause_end(text, after + 1, sentence, words)
        if _goes_on(text, start, after, stop):
            return (clean(text, left, start), clean(text, after, stop))
    return (clean(text, left, start),)


def _appears(
    text: Text, left: int, start: int, after: int, sentence: Sentence, words: StatementWords
) -> int | None:
    """Where the clause begins in "il ressort, selon le bilan, que …": "il ressort" is none of what the bilan says."""
    lead = [t for t in text.tokens(left, start) if not t.is_punct]
    behind = [t for t in text.tokens(after, sentence.end) if t.text != ","]
    if len(lead) < 2 or not behind or behind[0].lower_ not in words.that:
        return None
    verb = lead[-1]
    impersonal = lemma_of(verb, words) in words.appear and any(t.lower_ in words.it_subjects for t in lead[-3:-1])
    return behind[0].idx + len(behind[0]) if impersonal else None


def _complement(text: Text, phrase: Chars, after: int, sentence: Sentence) -> Chars | None:
    """ "des robes conformes selon elles aux règles": what the phrase before takes behind the source."""
    behind = text.tokens(after, sentence.end)
    if not behind or behind[0].dep_ not in {"case", "mark"} or behind[0].head.idx < after:
        return None
    governor = behind[0].head.head
    return clean(text, after, _to_stop(text, after, sentence)) if phrase[0] <= governor.idx < phrase[1] else None


def _past_next(text: Text, after: int, words: StatementWords) -> int:
    """Behind a second "selon Y" joined to the first one."""
    match = pattern(words.according).search(text.text, after, min(len(text.text), after + 40))
    if match is None or not coordinated(text.text[after : match.start()]) or len(text.text[after : match.start()]) > 6:
        return after
    source = named(text, match.start(), match.end(), words)
    return source[1] if source is not None else after


def _subordinate(before: str, words: StatementWords) -> bool:
    """Whether it opens a clause behind "que": "il affirme que, selon le maire, …"."""
    lead = before.rstrip()
    return lead.endswith(",") and lead[:-1].split(" ")[-1].lower() in words.that


def _opens(before: str, words: StatementWords) -> bool:
    lead = before.strip(' \n\t,«“"-–—:').lower()
    if not lead or lead in words.openers or (len(lead) < 24 and before.rstrip().endswith(":")):
        return True
    return _DATELINE.fullmatch(before.strip()) is not None


def _behind_source(text: Text, source: Chars, sentence: Sentence, words: StatementWords, *, closes: bool) -> int:
    """Where the source's phrase ends, with the relative clause or participle that hangs on it.

    A source that closes its sentence may have a relative clause up to the stop; behind one that opens it, the report comes.
    """
    end = source[1]
    if (bracket := _BRACKET.match(text.text, end, sentence.end)) is not None and not closes:
        return bracket.end()
    head = next((t for t in text.tokens(*source) if not source[0] <= t.head.idx < source[1]), None)
    for child in head.children if head is not None else ():
        if child.dep_.split(":")[0] in {"acl", "appos"} and child.idx >= end:
            right = child.right_edge
            stop = right.idx + len(right)
            if stop < sentence.end and text.text[stop : stop + 1] in {",", " ", ")"}:
                end = max(end, closed(text, end, stop))
    if end == source[1]:
        end = _relative(text, end, sentence, words, closes=closes)
    return max(end, _cited(text, source[1], sentence, words))


def _relative(text: Text, end: int, sentence: Sentence, words: StatementWords, *, closes: bool) -> int:
    """Behind ", qui …," or "- qui … -" where the parse lets the relative clause run on to the end of the sentence."""
    rest = text.tokens(end, sentence.end)
    if len(rest) < 3 or rest[0].text not in _ASIDE:
        return end
    if "Rel" not in features(rest[1], "PronType") and rest[1].lower_ not in words.that:
        return end
    mark = next((t for t in rest[2:] if t.text == rest[0].text), None)
    if mark is None:
        return sentence.end if closes else end
    return mark.idx if mark.text == "," else mark.idx + len(mark)


def _cited(text: Text, end: int, sentence: Sentence, words: StatementWords) -> int:
    """Behind "cité par X" or "publié dans Y" that follows a source, on to the next stop."""
    tokens = [t for t in text.tokens(end, sentence.end) if t.text != ","]
    if not tokens or tokens[0].idx > end + 3 or lemma_of(tokens[0], words) not in words.interviewed:
        return end
    return next((t.idx for t in text.tokens(tokens[0].idx, sentence.end) if t.text in STOPS), sentence.end)


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


def _to_stop(text: Text, after: int, sentence: Sentence) -> int:
    """The next comma or stop outside a quotation."""
    stops = (t.idx for t in text.tokens(after, sentence.end) if t.text in STOPS and text.quote_at(t.idx) is None)
    return next(stops, sentence.end)


def _goes_on(text: Text, start: int, after: int, stop: int) -> bool:
    """Whether the clause that "selon X" interrupts goes on behind it."""
    before = text.tokens(max(0, start - 400), start)
    own, heads = {t.i for t in before}, {t.head.i for t in before}
    return any(t.head.i in own or t.i in heads for t in text.tokens(after, stop))


def clean(text: Text, start: int, end: int) -> Chars:
    """A stretch without spaces and stops at its ends, and with the bracket that closes one opened in it."""
    first, last = trimmed(text.text, start, end)
    for mark, closing in (("(", ")"), ("[", "]")):
        body = text.text[first:last]
        if body.count(mark) > body.count(closing) and text.text[last : last + 1] == closing:
            last += 1
    return first, last
