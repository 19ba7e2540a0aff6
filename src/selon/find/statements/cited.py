"""Who was quoted by whom: "the agency quoted the mayor as saying …", "the mayor was quoted as saying by the agency"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.extents import extent
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue, lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_REACH = 14


@dataclass(frozen=True, slots=True)
class _Quoting:
    """A verb of quoting with its participle, the one quoted and who quotes."""

    verb: Token
    saying: Token
    source: Chars
    relay: Chars | None


def find(text: Text, words: StatementWords, cues: list[Cue]) -> Iterator[Draft]:
    """A statement for every "quoted as saying", its content behind the participle or, where that closes, before it."""
    if not words.quoted_as:
        return
    by_verb = {cue.verb.i: cue for cue in cues}
    for verb in text.among(lemmas=words.citing):
        quoting = _quoting(verb, words) if verb.pos_ == "VERB" else None
        if quoting is None:
            continue
        content = _content(quoting, text, words, by_verb.get(quoting.saying.i))
        if content is not None and content[1] - content[0] > 2:
            mark = quoting.saying.nbor(-1)
            yield Draft(
                (content,),
                "statement.quoted-as",
                quoting.source,
                (mark.idx, quoting.saying.idx + len(quoting.saying)),
                relays=(quoting.relay,) if quoting.relay is not None else (),
                lemma=lemma_of(quoting.saying, words),
                head=quoting.saying.i,
            )


def _quoting(verb: Token, words: StatementWords) -> _Quoting | None:
    saying = next(
        (
            t
            for t in verb.doc[verb.i + 1 : verb.i + 1 + _REACH]
            if t.nbor(-1).lower_ in words.quoted_as and features(t, "VerbForm") == ("Part",)
        ),
        None,
    )
    if saying is None:
        return None
    passive = any(c.dep_ in {"aux:pass", "nsubj:pass"} for c in verb.children)
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    if passive:
        agent = _agent(verb, words) or _agent(saying, words)
        return _Quoting(verb, saying, phrase(subject), phrase(agent) if agent else None) if subject else None
    quoted = next((c for c in verb.children if c.dep_ in {"obj", "iobj"} and verb.i < c.i < saying.i), None)
    if quoted is None:
        return None
    start, end = phrase(quoted)
    source = start, min(end, saying.nbor(-1).idx - 1)
    return _Quoting(verb, saying, source, phrase(subject) if subject else None)


def _agent(verb: Token, words: StatementWords) -> Token | None:
    return next(
        (
            c
            for c in verb.children
            if c.dep_.startswith("obl") and any(t.dep_ == "case" and t.lower_ in words.by for t in c.children)
        ),
        None,
    )


def _content(quoting: _Quoting, text: Text, words: StatementWords, cue: Cue | None) -> Chars | None:
    saying = quoting.saying
    sentence = text.sentence_at(saying.idx)
    tail = max(saying.idx + len(saying), quoting.relay[1] if quoting.relay and quoting.relay[0] > saying.idx else 0)
    rest = text.tokens(tail, sentence.end)
    first = next((t for t in rest if t.lower_ not in words.that and t.text not in {",", ":"}), None)
    if first is not None and first.text not in {".", "!", "?"} and any(t.pos_ in {"VERB", "AUX"} for t in rest):
        if cue is not None:
            return extent(text, first.idx, sentence.end - 1, cue)
        return trimmed(text.text, first.idx, sentence.end)
    start = text.token_at(quoting.relay[0]) if quoting.relay and quoting.relay[0] < quoting.verb.idx else quoting.verb
    end = min(start.idx, quoting.source[0])
    return trimmed(text.text, sentence.start, end) if end - sentence.start > 3 else None
