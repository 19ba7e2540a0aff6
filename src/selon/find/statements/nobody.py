"""Verbs of report in whose sentence nobody says anything: "on", "à noter que", "dit « Le square »", "comme l'exige la loi"."""

from __future__ import annotations

from selon.find.features import features
from selon.find.statements.clauses import impersonal
from selon.find.statements.holders import overheard
from selon.find.statements.seats import seat
from selon.find.statements.speakers import learnt_from
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["nobody_speaks"]

_NOTED = 4
"""Most characters before an infinitive that opens its sentence ("À noter que"), and most words of a name in quotation marks."""


def nobody_speaks(cue: Cue, text: Text, words: StatementWords) -> bool:
    """Whether the subject names no source: "on", or the first person inside what somebody says."""
    if cue.subject is not None and any(c.dep_ == "det" and c.lower_ in words.no_more for c in cue.subject.children):
        return True
    if overheard(cue, words) is not None:
        return False
    if _says_nothing(cue, text, words):
        return True
    if cue.lemma in words.impersonal_verbs and cue.subject is not None and cue.subject.lower_ in words.it_subjects:
        return True
    if "Inf" in features(cue.verb, "VerbForm") and cue.verb.head.lemma_ in words.withhold:
        return True
    if cue.lemma in words.of_documents and not (cue.subject is not None and cue.subject.lemma_.lower() in words.things):
        return True
    if impersonal(cue) or (cue.present_participle and cue.lemma in words.intend and not cue.reflexive):
        return True
    who = cue.clitic if cue.clitic is not None else cue.subject
    if who is None:
        return False
    if who.lower_ in words.impersonal and (seat(cue, text, words) or learnt_from(cue, words, clause=True)) is not None:
        return False
    if who.lower_ in words.impersonal and (cue.lemma in words.intend or cue.lemma not in words.learn):
        return True
    return who.lower_ in words.first_person or (who.lower_ in words.impersonal and cue.lemma not in words.learn)


def _gives_name(cue: Cue, text: Text) -> bool:
    """ "le jardin, dit « Le square »": a few words without a verb, right behind a verb without an auxiliary."""
    quote = next((q for q in text.quotes if 0 < q.start - cue.end <= 1), None)
    if quote is None or cue.first.i != cue.verb.i or not cue.verb.i or cue.verb.nbor(-1).text != ",":
        return False
    tokens = text.tokens(*quote.inner)
    return len(tokens) < _NOTED and not any(t.pos_ in {"VERB", "AUX"} for t in tokens)


def _notes(cue: Cue, text: Text) -> bool:
    """ "À signaler que …", with which the page itself adds something."""
    alone = "Inf" in features(cue.verb, "VerbForm") and cue.first.i == cue.verb.i and cue.verb.i > 0
    return alone and cue.verb.nbor(-1).lower_ == "à" and cue.start - text.sentence_at(cue.start).start < _NOTED


def _as_it_asks(cue: Cue, words: StatementWords) -> bool:
    """ "comme l'exige la loi": what a law asks for is nothing said."""
    ahead = tuple(t.lower_ for t in cue.verb.doc[max(0, cue.first.i - 2) : cue.first.i])
    return ahead in words.as_said


def _page_concludes(cue: Cue, words: StatementWords) -> bool:
    """ "…, ce qui signifie que …" is what the page makes of it."""
    subject = cue.subject
    relative = subject is not None and subject.i > 0 and "Rel" in features(subject, "PronType")
    return relative and subject is not None and subject.nbor(-1).lower_ in words.this


def _says_nothing(cue: Cue, text: Text, words: StatementWords) -> bool:
    """Whether a verb of report reports nothing where it stands."""
    return (
        (cue.reflexive and cue.lemma in words.means_nothing)
        or _notes(cue, text)
        or (cue.lemma in words.called and _gives_name(cue, text))
        or (cue.lemma in words.lay_down and _as_it_asks(cue, words))
        or _page_concludes(cue, words)
    )
