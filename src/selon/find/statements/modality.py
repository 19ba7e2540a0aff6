"""How surely a content is said: asserted, in the press conditional, hedged or denied, and the word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords
from selon.model import Form, Modality

__all__ = ["form", "modality"]

_NOT_VOUCHED = frozenset({"statement.hearsay", "statement.unvouched.seeming"})
"""Rules whose cue says that nobody vouches for it."""

_IN_HIS_MOUTH = ("statement.colon", "statement.incise")
"""Rules whose content is what the source says, whatever the verb: "dément : aucun tir n'a eu lieu"."""


def form(draft: Draft, text: Text, words: StatementWords) -> Form:
    """Direct where all of the content is quoted, indirect where none is, mixed between; names in quotes count not."""
    if draft.rule == "statement.post":
        return "direct"
    quoted = total = 0
    for start, end in draft.pieces:
        total += _letters(text.text, start, end)
        for quote in text.quotes:
            if quote.start in text.names and not (quote.inner[0] <= start and end <= quote.end):
                continue
            if _own(quote.start, quote.end, draft):
                quoted += _letters(text.text, max(start, quote.start), min(end, quote.end))
    if quoted == 0:
        return "direct" if _verbatim(draft, text, words) else "indirect"
    return "direct" if quoted >= total else "mixed"


def _verbatim(draft: Draft, text: Text, words: StatementWords) -> bool:
    """Whether the content of an incise speaks in the first person, its marks lost on the way."""
    if not draft.rule.startswith("statement.incise"):
        return False
    told = (t for piece in draft.pieces for t in text.tokens(*piece))
    return any(t.lower_ in words.verbatim and not (t.is_upper and len(t) > 1) for t in told)  # "the US"


def _own(start: int, end: int, draft: Draft) -> bool:
    """Whether a quotation is this source's: one around content and cue alike is the outer one's."""
    if draft.cue is None or draft.rule.startswith("statement.incise"):
        return True
    return not (start < draft.cue[0] and draft.cue[1] < end)


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end])) if end > start else 0


def modality(draft: Draft, text: Text, words: StatementWords) -> tuple[Modality, Chars | None]:
    """The modality of a draft and the characters of the word that decided it."""
    if draft.lemma in words.deny and _deniable(draft, text, words):
        return ("hedged" if draft.negated else "denied"), draft.cue
    if draft.negated and draft.lemma in words.confirm:
        return "denied", draft.cue
    tokens = list(_plain(draft, text))
    conditional = _conditional(tokens, words, _told_in_past(draft, text))
    if conditional is not None:
        return "conditional", _chars(conditional)
    hedge = _hedge(draft, text, words) or _modal(tokens, words)
    if hedge is not None:
        return "hedged", hedge
    if draft.lemma in words.hedging_cues or draft.rule in _NOT_VOUCHED:
        return "hedged", draft.cue
    return "asserted", None


def _deniable(draft: Draft, text: Text, words: StatementWords) -> bool:
    """Whether it can be denied: "conteste une « réforme injuste »" is against it, and "nie le maire" follows what he says."""
    if draft.rule.startswith(_IN_HIS_MOUTH):
        return False
    things = words.of_things.get(draft.lemma)
    return things is None or any(token.lemma_.lower() in things for piece in draft.pieces for token in text.tokens(*piece))


def _chars(token: Token) -> Chars:
    return token.idx, token.idx + len(token)


def _plain(draft: Draft, text: Text) -> Iterator[Token]:
    """The tokens of the content that stand outside quotation marks."""
    for start, end in draft.pieces:
        for token in text.tokens(start, end):
            quote = text.quote_at(token.idx)
            if quote is None or (draft.cue and quote.start < draft.cue[0] < quote.end and "according" in draft.rule):
                yield token


def _told_in_past(draft: Draft, text: Text) -> bool:
    """Whether the content hangs on a cue of the past: then a plain conditional is its future ("a dit qu'il partirait")."""
    if draft.head < 0 or not draft.rule.endswith(("clause", "question")):
        return False
    verb = text.doc[draft.head]
    if features(verb, "VerbForm") == ("Part",) and "Pres" in features(verb, "Tense"):
        verb = verb.head
    tenses = [
        *features(verb, "Tense"),
        *(t for c in verb.children if c.dep_ == "aux:tense" for t in features(c, "Tense")),
    ]
    return bool({"Imp", "Past"} & set(tenses))


def _conditional(tokens: list[Token], words: StatementWords, past: bool) -> Token | None:
    """The press conditional: of an auxiliary or a verb that is no modal, with no "si" in the sentence."""
    if any(token.lower_ in {"si", "s'"} and token.pos_ == "SCONJ" for token in tokens):
        return None
    for token in tokens:
        if _is_conditional(token):
            verb = token.head if token.dep_.startswith("aux") or token.dep_ == "cop" else token
            if past and token.dep_ != "aux:tense":
                continue
            if token.lemma_ not in words.modal_hedges and verb.lemma_ not in words.modal_hedges | {
                "falloir",
                "vouloir",
                "aimer",
            }:
                return token
    return None


def _is_conditional(token: Token) -> bool:
    """By its tag, or by its ending where the tagger took it for an imperfect ("obtiendrait")."""
    if token.pos_ not in {"VERB", "AUX"}:
        return False
    if "Cnd" in features(token, "Mood"):
        return True
    if "Imp" not in features(token, "Tense"):
        return False
    form = token.lower_.removesuffix("ent").rstrip("it").removesuffix("a")
    return form.endswith(("er", "iendr", "rendr", "cevr")) or (
        form.endswith("ir") and not token.lemma_.endswith("irer")
    )


def _modal(tokens: list[Token], words: StatementWords) -> Chars | None:
    for token in tokens:
        if token.lower_ in words.bare_modals and _main(token, tokens):
            return _chars(token)
        if (
            token.lemma_ in words.modal_hedges
            and "Cnd" in features(token, "Mood")
            and "Past" not in features(token, "Tense")
        ):
            return _chars(token)
    return None


def _main(token: Token, tokens: list[Token]) -> bool:
    """Whether a word stands in the main clause of a content: no clause between it and the content's own head."""
    inside = {t.i for t in tokens}
    node = token.head if token.dep_.startswith(("aux", "advmod", "cop", "mark")) else token
    for _ in range(10):
        if node.dep_.split(":")[0] in {"acl", "advcl"} and node.head.i in inside:
            return False
        if node.head.i not in inside or node.head.i == node.i:
            return True
        node = node.head
    return True


@cache
def _hedges(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?<!['-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w-])", re.IGNORECASE)


def _hedge(draft: Draft, text: Text, words: StatementWords) -> Chars | None:
    pattern = _hedges(words.hedges)
    form_direct = all(
        text.quote_at(start) is not None and text.quote_at(start) is text.quote_at(end - 1)
        for start, end in draft.pieces
    )
    if form_direct:
        return None
    for start, end in draft.pieces:
        for match in pattern.finditer(text.text, start, end):
            if not words.subject_first or _weakens(match.start(), draft, text):
                return match.start(), match.end()
    return None


def _weakens(at: int, draft: Draft, text: Text) -> bool:
    """Whether a hedge weakens the content itself and not a phrase or relative clause inside it."""
    token = text.token_at(at)
    inside = [t for start, end in draft.pieces for t in text.tokens(start, end)]
    own = token.head if token.dep_ == "advmod" else token
    return own.pos_ in {"VERB", "AUX", "ADJ"} and token.dep_ != "amod" and _main(token, inside)
