"""Reports with their content behind them: "a dit que …", "affirme avoir …", "a déclaré : « … »", "réclame la …"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements import accusations, clauses, naming, objects
from selon.find.statements.behind_colon import announced
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.extents import before_main, before_next, content
from selon.find.statements.holders import holder
from selon.find.statements.nobody import nobody_speaks
from selon.find.statements.phrases import phrase, trimmed
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_FRAMES = (
    (announced, "statement.colon"),
    (clauses.clause, "statement.clause"),
    (clauses.asked, "statement.question"),
    (objects.colon, "statement.colon"),
    (clauses.urged, "statement.urge"),
    (clauses.predicate, "statement.predicate"),
    (clauses.infinitive, "statement.infinitive"),
    (accusations.accusation, "statement.accusation"),
    (objects.put_at, "statement.figure"),
    (naming.named, "statement.judgement"),
    (objects.quoted_object, "statement.quoted"),
    (objects.bare_object, "statement.object"),
    (objects.passive_subject, "statement.passive"),
    (objects.told_of, "statement.told-of"),
    (clauses.called, "statement.call"),
)
"""The frames in the order of trust, with the rule of each."""

_FIGURES = ((objects.put_at, "statement.figure"), (objects.told_of, "statement.told-of"))
"""Those of verbs that report nothing but how many."""


def find(
    cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue], sources: Mapping[int, Chars | None]
) -> Draft | None:
    """The statement whose content stands behind its verb, by the first frame that fits."""
    if _purpose(cue) or nobody_speaks(cue, text, words):
        return None
    only = not any(cue.lemma in verbs for verbs in (words.inserted, words.name, words.accuse))
    for frame, rule in _FIGURES if only else _FRAMES:
        told = frame(cue, text, words)
        if told is not None:
            told = before_main(cue, _before_own_verb(cue, told, text, words), text, words)
            told = before_next(cue, told, text, words, others)
        if told is not None and told[1] - told[0] > 2 and not _compares(cue, told, text, words):
            source = holder(cue, text, words, others, sources)
            if source is None and (cue.passive or cue.lemma in words.accuse or _opens_bare(cue, words)):
                return None
            if source is None and cue.lemma in words.believe and "Inf" in features(cue.verb, "VerbForm"):
                return None
            if _adjective(cue) and not any(c.dep_ == "obl:agent" for c in cue.verb.children):
                return None
            if source is not None and rule == "statement.accusation" and source[0] < told[0] < source[1]:
                source = trimmed(text.text, source[0], text.token_at(told[0]).nbor(-1).idx)  # "accusé par une femme de vol"
            blamed = accusations.accused(cue, text, words) if rule == "statement.accusation" else None
            return Draft(
                (told,) if blamed is None else (blamed, told),
                rule,
                source,
                (cue.start, cue.end),
                lemma=cue.lemma,
                head=cue.verb.i,
                negated=cue.negated,
                antecedent=_antecedent(cue, text, words),
            )
    return None


def _antecedent(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """What a relative pronoun stands for, which is no day; or a pronoun behind "Quant au ministère, …"."""
    found = cue.antecedent() or _topic(cue, text, words)
    return None if found is not None and text.token_at(found[1] - 1).lower_ in words.times else found


def _topic(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """Whom a sentence says first that it is about, if a pronoun is the subject of the cue."""
    if cue.subject is None or cue.subject.pos_ != "PRON" or cue.subject.lower_ not in words.pronouns:
        return None
    first, *rest = text.tokens(text.sentence_at(cue.start).start, cue.start) or [cue.verb]
    if len(rest) < 2 or (first.lower_, rest[0].lower_) not in words.as_for:
        return None
    noun = next((t for t in rest if t.pos_ in {"NOUN", "PROPN"}), None)
    return phrase(noun) if noun is not None and noun.i < cue.subject.i else None


def _before_own_verb(cue: Cue, found: Chars, text: Text, words: StatementWords) -> Chars:
    """ "Un tract niant toute hausse circulait": what a noun's participle reports ends before the noun's own verb."""
    participle = (cue.present_participle or cue.past_participle) and cue.verb.dep_.startswith("acl")
    if not participle or text.quote_at(found[0]) is not None:
        return found
    tokens = text.tokens(*found)
    if any(t.lower_ in words.that | words.whether or "Rel" in features(t, "PronType") for t in tokens):
        return found
    finite = (t for t in tokens[1:] if "Fin" in features(t, "VerbForm") and not _has_subject(t, tokens))
    main = next(finite, None)
    return (content(text, found[0], main.idx) or found) if main is not None else found


def _has_subject(verb: Token, tokens: Sequence[Token]) -> bool:
    own = (verb.head if verb.dep_.startswith(("aux", "cop")) else verb).children
    return any(c.dep_.startswith(("nsubj", "expl:subj")) and c in tokens for c in own)


def _compares(cue: Cue, told: Chars, text: Text, words: StatementWords) -> bool:
    """ "plus tôt que prévu", "la même ardeur que la veille": what "que" opens has no verb, and is no clause."""
    tokens = text.tokens(*told)
    if not tokens or text.quote_at(told[0]) is not None or not tokens[0].i or tokens[0].nbor(-1).lower_ not in words.that:
        return False
    if len(tokens) == 1 and features(tokens[0], "VerbForm") == ("Part",):
        return True
    if cue.past_participle and cue.verb.i and cue.verb.nbor(-1).lower_ in words.comparing:
        return True  # "plus pressés que les autres"
    compared = any(t.lower_ in words.comparing for t in text.tokens(cue.end, told[0]))
    return compared and not any(t.pos_ in {"VERB", "AUX"} for t in tokens)


def _opens_bare(cue: Cue, words: StatementWords) -> bool:
    """ "Asked whether troops would leave, the president said …", "Confirmed losses totalled …": a form that reports nothing."""
    bare = cue.subject is None and cue.first.i == cue.verb.i and cue.verb.text[0].isupper()
    return bare and (cue.lemma in words.ask or (words.subject_first and "Past" in features(cue.verb, "Tense")))


def _adjective(cue: Cue) -> bool:
    """A past participle that only describes: "déterminé à agir", "qualifié de héros"."""
    own = cue.subject is not None and cue.subject.i == cue.verb.head.i
    return cue.past_participle and not own and not cue.reflexive and cue.verb.dep_.split(":")[0] in {"acl", "amod", "advcl"}


def _purpose(cue: Cue) -> bool:
    """ "pour dénoncer la hausse": what it was done for, not what was said."""
    return (cue.present_participle or "Inf" in features(cue.verb, "VerbForm")) and any(
        t.lower_ in {"pour", "afin", "to", "for"} and t.i < cue.verb.i
        for t in (*cue.verb.children, *cue.verb.doc[max(0, cue.first.i - 2) : cue.first.i])
        if t.dep_ in {"mark", "case", "advmod"}
    )
