"""Noun phrases: the whole phrase that names a source, title and apposition included, relative clauses left out."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from selon.find.features import features
from selon.find.statements.draft import Chars

__all__ = ["before", "child_of", "children", "hangs_on", "is_figure", "phrase", "subject", "trimmed", "with_name", "with_office"]

_KEEP = {
    "det",
    "amod",
    "nmod",
    "flat",
    "nummod",
    "compound",
    "fixed",
    "case",
    "cc",
    "conj",
    "advmod",
    "obl",
    "appos",
    "goeswith",
}
_CLAUSE = {"acl", "advcl", "ccomp", "csubj", "parataxis", "cop", "dislocated", "vocative", "discourse"}
_ONE_OF = (frozenset({"l'", "l’"}), frozenset({"un", "une"}))
_EDGE = " \t\n\u00a0,;:.!?—–-…»”«“\"'()[]"


def children(token: Token, *labels: str) -> Iterator[Token]:
    """The children of a token whose dependency label begins with one of `labels`."""
    return (child for child in token.children if child.dep_.split(":")[0] in labels)


def subject(token: Token) -> Token | None:
    """The subject of a verb, its own or that of the verb it is joined to."""
    for _ in range(4):
        own = [c for c in token.children if c.dep_.startswith("nsubj")]
        if len(own) > 1 and any(t.text == ":" for t in token.doc[own[0].i : own[1].i]):
            return own[1]  # "Larna : la mairie dit …": a headline says where before it says who
        found = own[0] if own else next((c for c in token.children if c.dep_ == "expl:subj"), None)
        if found is not None:
            return found
        if token.dep_ not in {"conj", "xcomp"} or token.head.i == token.i:
            return None
        token = token.head
    return None


def phrase(head: Token, *, case: bool = False) -> Chars:
    """The characters of the noun phrase of a head, without its preposition unless `case`."""
    kept = sorted(_members(head, case, 0), key=lambda token: token.i)
    run = _run(kept, head.i)
    return run[0].idx, run[-1].idx + len(run[-1])


def _members(head: Token, case: bool, depth: int) -> Iterator[Token]:
    yield head
    if depth > 12:
        return
    for child in head.children:
        label = child.dep_.split(":")[0]
        if child.dep_ == "acl" and depth == 0 and _participle(child):
            yield from child.subtree
            continue
        if child.pos_ == "VERB" and depth == 0 and child.i > head.i and child.nbor(-1).text == ",":
            continue
        if label in _CLAUSE or (label == "case" and depth == 0 and not case):
            continue
        if label == "conj" and depth == 0 and child.pos_ in {"VERB", "AUX"}:
            continue
        if label in _KEEP or label == "punct" or label == "mark":
            yield from _members(child, True, depth + 1)


def _participle(token: Token) -> bool:
    """A past participle right behind its noun, with no comma: "les chiffres publiés lundi"."""
    return "Part" in features(token, "VerbForm") and token.left_edge.i > 0 and not token.left_edge.is_punct


def _run(kept: list[Token], at: int) -> list[Token]:
    """The unbroken run of tokens around the head; punctuation may bridge a gap, a missing word may not."""
    index = next(k for k, token in enumerate(kept) if token.i == at)
    first = last = index
    while first > 0 and kept[first].i - kept[first - 1].i == 1:
        first -= 1
    while last + 1 < len(kept) and kept[last + 1].i - kept[last].i == 1:
        last += 1
    run = kept[first : last + 1]
    while (
        len(run) > 1
        and (run[-1].pos_ in {"PUNCT", "CCONJ", "ADP", "SCONJ", "DET"} or _opens_relative(run[-2], run[-1]))
        and run[-1].text not in {")", "»", "”"}
    ):
        run = run[:-1]
    while len(run) > 1 and run[0].pos_ in {"PUNCT", "CCONJ"} and run[0].text not in {"«", "“"}:
        run = run[1:]
    return run


def _opens_relative(case: Token, token: Token) -> bool:
    """Whether a phrase runs into the relative clause behind it: "le maire, selon qui"."""
    return case.pos_ == "ADP" and "Rel" in features(token, "PronType")


def with_name(doc: Doc, span: Chars) -> Chars:
    """A phrase with the name that follows it in apposition, where the parser cut it short: "le …, Jeanne Martin"."""
    for entity in doc.ents:
        if entity.label_ == "PER" and entity.start_char < span[1] < entity.end_char:
            return min(span[0], entity.start_char), entity.end_char
        if entity.label_ != "PER" or not span[1] < entity.start_char <= span[1] + 120:
            continue
        between = [t for t in doc[: entity.start] if t.idx >= span[1]]
        stops = [t for t in between if t.is_punct]
        if (
            (
                (len(stops) <= 1 or _where_between(between))
                and all(t.text == "," for t in stops)
                and not any(t.pos_ in {"VERB", "AUX"} for t in between)
            )
            and between
            and between[0].pos_ in {"ADP", "ADJ", "PUNCT"}
            and (not stops or stops[-1].i == between[-1].i)
        ):
            return (span[0], entity.end_char) if stops else span
        return span
    return span


def _where_between(between: list[Token]) -> bool:
    """Whether two commas set nothing but a place apart before a name: "le procureur de Larna, en Tirie, Luc Morand"."""
    inner = between[1:-1]
    return len(between) < 8 and between[0].text == between[-1].text == "," and bool(inner) and inner[0].pos_ == "ADP"


def with_office(doc: Doc, span: Chars, offices: frozenset[str]) -> Chars:
    """A person's name with the bare office behind it: "Jeanne Martin, porte-parole du syndicat", with or without a comma."""
    person = next((e for e in doc.ents if e.label_ == "PER" and e.end_char == span[1]), None)
    if person is None or person.end + 1 >= len(doc):
        return span
    first = doc[person.end + (doc[person.end].text == ",")]
    head = first if first.pos_ == "NOUN" else first.head
    if first.lower_ in _ONE_OF[0] and first.i + 2 < len(doc) and doc[first.i + 1].lower_ in _ONE_OF[1]:
        return _one_of(span, first)
    if first.pos_ not in {"NOUN", "ADJ"} or first.lower_ not in offices or not first.i <= head.i <= first.i + 1:
        return span
    start, end = phrase(head)
    return (span[0], end) if start == first.idx else span


def _one_of(span: Chars, first: Token) -> Chars:
    """A name with "l'un des chefs du parti" behind its comma."""
    noun = next((t for t in first.doc[first.i + 2 : first.i + 6] if t.pos_ == "NOUN"), None)
    end = phrase(noun)[1] if noun is not None else span[1]
    return span[0], max(span[1], end)


def before(token: Token) -> Chars | None:
    """The noun phrase that ends right before a token, whatever the parser hangs it on."""
    i = token.i - 1
    while (
        i >= 0
        and (token.doc[i].pos_ in {"ADV", "PRON", "PART", "AUX"} or token.doc[i].text in {"»", "”"})
        and token.i - i < 5
    ):
        i -= 1
    last = token.doc[i] if i >= 0 else token
    while last.pos_ == "ADJ" and last.dep_ == "amod" and last.head.i < last.i:
        last = last.head
    if i < 0 or last.pos_ not in {"NOUN", "PROPN"}:
        return None
    head = last
    while (
        head.dep_.split(":")[0] in {"flat", "nmod", "amod", "compound"}
        and head.head.i < head.i
        and last.i - head.head.i < 12
    ):
        head = head.head
    return phrase(head)


def trimmed(text: str, start: int, end: int) -> Chars:
    """`[start, end)` without spaces and punctuation at its two ends."""
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def hangs_on(token: Token, verb: Token) -> bool:
    """Whether a token hangs on a verb, however deep."""
    return child_of(token, verb) is not None


def child_of(token: Token, verb: Token) -> Token | None:
    """The child of a verb under which a token hangs, itself or one above it."""
    for _ in range(12):
        if token.head.i == verb.i:
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def is_figure(token: Token) -> bool:
    """Whether a token is a number, in words or in figures, whatever the tagger makes of it."""
    return token.pos_ == "NUM" or bool(token.text[0].isdigit())
