"""Verbs of report: where they stand, the words that belong to them, and who is their subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.mistagged import lemma_of, taken_for_adjective, taken_for_noun
from selon.find.statements.phrases import phrase
from selon.find.statements.subject_of import subject_of
from selon.find.statements.text import Text
from selon.language.words.statements import StatementWords

__all__ = ["Cue", "cues", "lemma_of"]

_BEFORE_INCISE = frozenset({",", "»", "”", "le", "l'"})
"""Behind these, a form of a verb of report with a subject behind it is a verb, whatever its tag."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of report: its token, lemma, the tokens from `first` to `last` that belong to it, and its subject."""

    verb: Token
    lemma: str
    first: Token
    last: Token
    subject: Token | None
    clitic: Token | None
    reflexive: bool
    negated: bool
    passive: bool
    speaks: bool

    @property
    def start(self) -> int:
        """Where the cue begins in its block."""
        return self.first.idx

    @property
    def end(self) -> int:
        """Where the cue ends in its block."""
        return self.last.idx + len(self.last)

    @property
    def inverted(self) -> bool:
        """Whether the subject stands behind the verb."""
        return self.clitic is not None or (self.subject is not None and self.subject.i > self.verb.i)

    @property
    def past_participle(self) -> bool:
        """Whether the verb is a past participle without an auxiliary."""
        return (
            self.first.i == self.verb.i
            and features(self.verb, "VerbForm") == ("Part",)
            and "Past" in features(self.verb, "Tense")
        )

    @property
    def present_participle(self) -> bool:
        """Whether the verb is a present participle: "ajoutant", "adding"."""
        return "Part" in features(self.verb, "VerbForm") and "Pres" in features(self.verb, "Tense")

    @property
    def claims(self) -> bool:
        """Whether the verb may hold a content of its own behind it: a main verb of speech, not a passive."""
        return self.speaks and not self.passive and not self.inverted

    def source(self) -> Chars | None:
        """The subject's phrase; for an inverted pronoun, the pronoun."""
        if self.clitic is not None:
            return _pronoun(self.clitic)
        if self.subject is None:
            return None
        if self.subject.text.startswith("-"):
            return _pronoun(self.subject)
        start, end = _core(self.subject) if self.verb.head.i == self.subject.i else phrase(self.subject)
        behind = self.subject.i > self.last.i and start < self.end  # "Faux, rétorque Jean Durand", all of it one phrase
        return (self.last.nbor(1).idx if behind else start), end

    def antecedent(self) -> Chars | None:
        """What the subject stands for, where it is a relative pronoun."""
        if self.subject is None or "Rel" not in features(self.subject, "PronType"):
            return None
        clause = self.verb
        while clause.dep_ == "conj" and clause.head.i != clause.i:
            clause = clause.head
        if not clause.dep_.startswith("acl") or clause.head.pos_ in {"VERB", "AUX"}:
            return None
        near = _close_before(self.subject)
        return near if near is not None else phrase(clause.head)


def _core(noun: Token) -> Chars:
    """A noun with what stands right before it, where its verb was taken for one of its own words."""
    left = [c for c in noun.children if c.i < noun.i and c.dep_.split(":")[0] in {"det", "amod", "compound", "nummod", "nmod"}]
    return min([noun.idx, *(c.left_edge.idx for c in left)]), noun.idx + len(noun)


def _close_before(relative: Token) -> Chars | None:
    """The person named right before a relative pronoun ("…, souligne Jeanne Martin, qui craint …")."""
    doc = relative.doc
    i = relative.i - 1 - (relative.i > 0 and doc[relative.i - 1].text == ",")
    person = next((e for e in doc.ents if e.label_ == "PER" and e.start <= i < e.end), None) if i >= 0 else None
    return (person.start_char, person.end_char) if person is not None else None


def _pronoun(token: Token) -> Chars:
    return token.idx + token.text.rfind("-") + 1, token.idx + len(token)


def cues(text: Text, words: StatementWords) -> Iterator[Cue]:
    """Every verb of report of a block, in reading order."""
    known = words.verbs
    for token in text.among(forms=words.second_halves, lemmas=words.report):
        if token.pos_ not in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} and token.lower_ not in words.forms:
            continue
        lemma = _phrasal(token, lemma_of(token, words), words)
        if words.subject_first and token.i and token.text[0].isupper() and token.nbor(-1).pos_ in {"NOUN", "PROPN", "ADJ"}:
            continue  # "the village of Sheikh Said"
        before = token.nbor(-1) if token.i else token
        if before.lower_ in words.amid or (words.subject_first and before.text == "-" and not before.whitespace_):
            continue  # "amid reports", "self-proclaimed"
        if lemma in known and (_verbal(token, words) or _phrase_of(token, lemma)) and not _means(token, words):
            yield _cue(text, token, lemma, words)


def _means(token: Token, words: StatementWords) -> bool:
    """ "Cela veut dire que …": two verbs that together report nothing."""
    if _takes_lives(token, words):
        return True
    before = token.nbor(-1) if token.i else None
    return before is not None and (before.lemma_.lower(), token.lemma_.lower()) in words.means


def _takes_lives(token: Token, words: StatementWords) -> bool:
    """ "The blast claimed twelve lives": what claims is a deed, or what is claimed are lives."""
    if token.lemma_.lower() not in words.toll:
        return False
    governed = {"obj": words.lives, "nsubj": words.deeds}
    return any(child.lemma_.lower() in governed.get(child.dep_, ()) for child in token.children)


def _phrasal(token: Token, lemma: str, words: StatementWords) -> str:
    """The lemma of a verb with the noun that makes it one of report ("faire part", "mettre en cause")."""
    if token.lower_ in words.second_halves:
        caused = next((c for c in token.children if c.dep_ == "aux:caus"), None)
        if caused is not None and token.lower_ in words.phrasal.get(lemma_of(caused, words), ()):
            return f"{lemma_of(caused, words)}_{token.lower_}"
    nouns = words.phrasal.get(lemma)
    if nouns:
        for other in token.doc[token.i + 1 : token.i + 5]:
            if other.is_punct or (other.i + 1 < len(token.doc) and other.nbor(1).lower_ in words.times):
                continue
            if other.lower_ in nouns:
                return f"{lemma}_{other.lower_}"
    return lemma


def _verbal(token: Token, words: StatementWords) -> bool:
    if token.pos_ == "VERB":
        return not token.dep_.startswith("aux")
    if token.pos_ == "AUX" or token.lower_ not in words.forms:
        return False
    if any(c.dep_ == "aux:tense" for c in token.children):
        return True
    if taken_for_adjective(token, words) or taken_for_noun(token, words) or _tells_more(token, words):
        return True
    around = {(c.dep_, c.i < token.i) for c in token.children}
    if {("nsubj", True), ("obj", False)} <= around and not {"cop", "case", "det"} & {label for label, _ in around}:
        return True
    before = token.nbor(-1).text if token.i else ""
    return before in _BEFORE_INCISE and any(c.dep_ == "nsubj" and c.i > token.i for c in token.children)


def _tells_more(token: Token, words: StatementWords) -> bool:
    """ "un homme affirmant : « … »": what the tagger takes for an adjective before a colon or a conjunction."""
    if token.pos_ != "ADJ" or not token.lower_.endswith("ant") or token.i + 1 >= len(token.doc):
        return False
    return token.nbor(1).text == ":" or token.nbor(1).lower_ in words.that


def _phrase_of(token: Token, lemma: str) -> bool:
    """Whether the parser took the verb of such a phrase for an auxiliary: "fait état de"."""
    return token.pos_ == "AUX" and "_" in lemma and token.dep_.split(":")[0] not in {"aux", "cop"}


def _cue(text: Text, verb: Token, lemma: str, words: StatementWords) -> Cue:
    first = last = verb
    clitic: Token | None = None
    reflexive = negated = passive = False
    for child in verb.children:
        label = child.dep_.split(":")[0]
        if label == "aux" or (label == "expl" and child.dep_ != "expl:subj") or child.dep_ == "cop":
            passive = (
                passive
                or child.dep_ == "aux:pass"
                or (child.dep_ == "cop" and "Part" in features(verb, "VerbForm"))
            )
            reflexive = reflexive or (label == "expl" and child.lower_ in {"s'", "se", "me", "m'", "nous"})
            if child.i < first.i and verb.i - child.i < 9 and not _parted(child, verb):
                first = child
        if child.lower_ in {"ne", "n'", "not", "n’t", "n't", "neither", "nor", "ni"}:
            negated = True
    passive = passive or _joined_passive(verb, first)
    for token in (*verb.doc[first.i + 1 : min(first.i + 3, verb.i)], _next(verb)):
        if token is not None and _is_clitic(token):
            clitic = token
    if clitic is not None and clitic.i > verb.i:
        last = clitic
    for token in (verb, first):
        if token.i and text.doc[token.i - 1].lower_ in {"s'", "se"}:
            reflexive = True
            first = text.doc[min(first.i, token.i - 1)]
    return Cue(
        verb,
        lemma,
        first,
        last,
        subject_of(verb, first, lemma, words),
        clitic,
        reflexive,
        negated,
        passive,
        lemma in words.say,
    )


def _joined_passive(verb: Token, first: Token) -> bool:
    """Whether a participle shares the auxiliary of a passive before it: "ont été hués et accusés de …"."""
    alone = first.i == verb.i and verb.dep_ == "conj" and features(verb, "VerbForm") == ("Part",)
    head = verb.head
    for _ in range(3):
        if not alone or (head.pos_ != "ADJ" and "Part" not in features(head, "VerbForm")):
            return False
        if any(c.dep_ in {"aux:pass", "cop"} for c in head.children):
            return True
        head = head.head
    return False


def _parted(auxiliary: Token, verb: Token) -> bool:
    """Whether a noun that is no inverted subject stands between an auxiliary and its verb: then it is not its own."""
    return any(
        t.pos_ in {"NOUN", "PROPN"} and t.dep_.startswith("nsubj") for t in verb.doc[auxiliary.i + 1 : verb.i]
    ) and (auxiliary.dep_ == "cop")


def _next(token: Token) -> Token | None:
    return token.nbor(1) if token.i + 1 < len(token.doc) else None


def _is_clitic(token: Token) -> bool:
    return token.text.startswith("-") and token.lower_.rsplit("-", 1)[-1] in {"il", "elle", "ils", "elles", "on", "je"}
