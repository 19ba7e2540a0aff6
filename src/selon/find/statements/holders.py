"""Who says what stands behind a verb: its subject, its agent, or the subject of the verb it hangs on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from selon.find.features import features
from selon.find.statements.contrasts import bare, taken_up
from selon.find.statements.draft import Chars
from selon.find.statements.extents import carries_on_bare, opens_sentence
from selon.find.statements.phrases import before, phrase, trimmed, with_name
from selon.find.statements.seats import seat
from selon.find.statements.speakers import learnt_from
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["holder", "overheard"]


_FAR = 300
"""How many characters a subject may have that the parser did not see, or that two commas part from its verb."""


def holder(
    cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue], sources: Mapping[int, Chars | None]
) -> Chars | None:
    """The characters of whoever holds the content of a cue, or None where nobody is named."""
    held = taken_up(cue, text, words) or _holder(cue, text, words, others, sources)
    if held is not None:
        held = _who(held, cue, text, words) or _not_joined(held, cue, text, words) or held
    return bare(_before_cue(held, cue, text), text, words) if held is not None else None


def _before_cue(held: Chars, cue: Cue, text: Text) -> Chars:
    """What says it ends where it begins to say it: "un appel les informant que …"."""
    start = cue.verb.left_edge.idx if cue.verb.dep_.startswith(("acl", "amod")) else cue.start
    return trimmed(text.text, held[0], start) if held[0] < start < held[1] else held


def _holder(
    cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue], sources: Mapping[int, Chars | None]
) -> Chars | None:
    if cue.passive or (cue.subject is None and cue.past_participle):
        agent = _agent(cue, words)
        if agent is not None or cue.passive:
            return agent
    if cue.lemma in words.accuse and _undergone(cue, words):
        return _agent(cue, words)
    if opens_sentence(cue, text) and (own := _main_subject(cue, text, words)) is not None:
        return own
    own = _narrated(cue, text) or overheard(cue, words)
    if own is None and cue.present_participle and carries_on_bare(cue, words):
        own = _beside(cue, text, words, others, sources)
    if own is not None:
        return own
    if (agreeing := _agreeing(cue, text, others, sources)) is not None:
        return agreeing
    own = _main_of_relative(cue) or cue.source()
    if own is not None and cue.subject is not None and cue.subject.lower_ in words.impersonal:
        return seat(cue, text, words) or learnt_from(cue, words, clause=True)
    if own is not None and (_only_asked(own, cue, text) or (words.subject_first and own[0] > cue.end)):
        own = before(cue.first) or own
    if own is not None:
        return with_name(text.doc, own) if own[1] < cue.start else own
    if "Fin" in features(cue.first, "VerbForm"):
        return before(cue.first) or _stand_in(cue, words) or _across_aside(cue, text) or _all_ahead(cue, text, words)
    return _governing(cue, text, words, others, sources) or _across_aside(cue, text)


def _who(own: Chars, cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "The Observatory which monitors the war said …": the subject is who stands before the relative pronoun."""
    first = text.token_at(own[0])
    ahead = first.nbor(-1) if first.i else first
    if not words.subject_first or first.pos_ in {"PRON", "DET", "PROPN"}:
        return None
    if own[1] > cue.start or "Rel" not in features(ahead, "PronType") or "Rel" in features(first, "PronType"):
        return None
    return before(ahead)


def _not_joined(own: Chars, cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "The coalition as well as other groups said …": a phrase that a joining word opens is only the end of a subject."""
    opens = text.token_at(own[0])
    joined = words.subject_first and own[1] <= cue.start and opens.pos_ in {"ADV", "ADP", "SCONJ"} and opens.dep_ == "cc"
    return _all_ahead(cue, text, words) if joined else None


def _all_ahead(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """All that stands before a verb in its sentence, where it opens with a noun phrase and holds no other verb."""
    start = text.clause_at(cue.start).start
    if not words.subject_first or cue.start - start > _FAR:
        return None
    lead = text.tokens(start, cue.start)
    if not lead or lead[0].pos_ not in {"DET", "PROPN", "NOUN"}:
        return None
    told = any("Fin" in features(t, "VerbForm") or t.pos_ == "PRON" or t.is_punct for t in lead)
    return None if told else trimmed(text.text, start, cue.start)


def _main_of_relative(cue: Cue) -> Chars | None:
    """ "X, qui revendique …, s'est insurgé": a verb that a comma parts from a relative clause is the antecedent's own."""
    clause, subject, verb = cue.verb.head, cue.subject, cue.verb
    if subject is None or "Rel" not in features(subject, "PronType"):
        return None
    joined = any(c.dep_ == "cc" and c.i < verb.i for c in verb.children)
    if joined or not cue.first.i or cue.first.nbor(-1).text != ",":
        return None
    if verb.dep_ == "conj" and clause.dep_ == "acl:relcl" and subject.head.i == clause.i:
        return phrase(clause.head)
    named = verb.dep_ == "parataxis" and clause.pos_ in {"NOUN", "PROPN"} and clause.i < subject.i < verb.i
    return phrase(clause) if named else None


def _only_asked(own: Chars, cue: Cue, text: Text) -> bool:
    """ "Interrogés sur …, 43 % des sondés croient": a participle that opens the sentence is nobody's name."""
    first = text.token_at(own[0])
    alone = own[1] == first.idx + len(first) and "Part" in features(first, "VerbForm")
    return alone and any(t.text == "," for t in text.tokens(own[1], cue.start))


def _agreeing(
    cue: Cue, text: Text, others: Sequence[Cue], sources: Mapping[int, Chars | None]
) -> Chars | None:
    """Who spoke before in the sentence, where the subject that a joined verb borrows from the verb before does not agree.

    "Le maire estime qu'il faut que les villes aident, et invite à donner": one invites, not the towns.
    """
    subject = cue.subject
    if cue.verb.dep_ != "conj" or subject is None or subject.head.i == cue.verb.i or subject.i > cue.verb.i:
        return None
    number, own = features(cue.first, "Number"), features(subject, "Number")
    if not number or not own or number == own:
        return None
    start = text.clause_at(cue.start).start
    spoke = (o for o in reversed(others) if start <= o.start < cue.start and o.subject is not None)
    fits = next((o for o in spoke if o.subject is not None and features(o.subject, "Number") == number), None)
    return sources.get(fits.verb.i) or fits.source() if fits is not None else None


def _across_aside(cue: Cue, text: Text) -> Chars | None:
    """ "Officials in Larna, quoted by the agency, said …": whoever stands before what two commas set apart."""
    doc, sentence = cue.verb.doc, text.clause_at(cue.start)
    if not cue.first.i or doc[cue.first.i - 1].text != "," or cue.start - sentence.start > _FAR:
        return None
    lead = text.tokens(sentence.start, doc[cue.first.i - 1].idx)
    comma = next((t for t in reversed(lead) if t.text == ","), None)
    if comma is None or any("Fin" in features(t, "VerbForm") for t in text.tokens(sentence.start, comma.idx)):
        return None
    held = before(comma)
    named = held is not None and (text.token_at(held[0]).pos_ == "DET" or text.text[held[0]].isupper())
    return held if named else None  # "En juillet, …" is nobody


def _gerund_of_main(cue: Cue) -> bool:
    """Whether a gerund behind a comma goes with the main clause: "…, tout en insistant sur …"."""
    doc, at = cue.verb.doc, cue.verb.i
    lead = [t.lower_ for t in doc[max(0, at - 3) : at]]
    return cue.present_participle and lead[-1:] == ["en"] and "," in lead


def _agent(cue: Cue, words: StatementWords) -> Chars | None:
    """By whom it was said: "a été annoncé par le préfet"."""
    oblique = (c for c in cue.verb.children if c.dep_ in {"obl:agent", "obl"})
    return next((phrase(c) for c in oblique if any(t.lower_ in words.by for t in c.children)), None)


def _beside(
    cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue], sources: Mapping[int, Chars | None]
) -> Chars | None:
    """Whose incise a participle carries on: "…, ont indiqué les secours, ajoutant que …"; pages lose that comma."""
    marked = text.text[: cue.start].rstrip().endswith((",", ", en", " et"))
    if not cue.present_participle or not (marked or (cue.speaks and carries_on_bare(cue, words))):
        return None
    sentence = text.clause_at(cue.start)
    near = [o for o in others if sentence.start <= o.start < cue.start and text.quote_at(o.start) is None]
    told = (sources[o.verb.i] for o in reversed(near) if sources.get(o.verb.i) is not None)
    return next(told, None)


def _narrated(cue: Cue, text: Text) -> Chars | None:
    """ "Et le maire d'ajouter que …": an infinitive that tells, its subject before its preposition."""
    mark = cue.verb.nbor(-1) if cue.verb.i else None
    sentence = text.sentence_at(cue.start)
    if mark is None or mark.lower_ not in {"de", "d'"} or "Inf" not in features(cue.verb, "VerbForm"):
        return None
    lead = text.tokens(sentence.start, mark.idx)
    if not lead or lead[0].lower_ != "et" or any(t.pos_ in {"VERB", "AUX"} for t in lead):
        return None
    return (lead[1].idx, lead[-1].idx + len(lead[-1])) if len(lead) > 1 else None


def _main_subject(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """The subject of the main clause behind a participle that opens its sentence, however the parser hangs it."""
    tokens = text.tokens(cue.end, text.clause_at(cue.start).end)
    told = False
    for turn, token in enumerate(tokens):
        if token.text == "," and text.quote_at(token.idx) is None and told:
            verb = next((t for t in tokens[turn + 1 :] if "Fin" in features(t, "VerbForm")), None)
            held = before(verb) if verb is not None else None
            start = token.idx + 2
            if held is not None and held[0] <= start < held[1]:
                return start, held[1]
            first = tokens[turn + 1] if turn + 1 < len(tokens) else None
            noun = first if first is None or first.pos_ == "PROPN" else first.head
            if first is not None and noun is not None and first.pos_ in {"DET", "PROPN"} and noun.idx >= start:
                return phrase(noun)  # "…, le fermier, qui refuse de parler, mettra deux ans"
        told = told or bool({"Fin", "Inf"} & set(features(token, "VerbForm")))
    return None


def _stand_in(cue: Cue, words: StatementWords) -> Chars | None:
    """ "D'autres affirment que …", "ce dernier menaçait de …": an adjective that stands for whoever was named before."""
    at = cue.first.i - 1
    while at > 0 and cue.verb.doc[at].pos_ in {"ADV", "PRON", "PUNCT"} and cue.first.i - at < 5:
        at -= 1
    if at < 1 or cue.verb.doc[at].lower_ not in words.stand_ins or cue.verb.doc[at - 1].pos_ != "DET":
        return None
    return cue.verb.doc[at - 1].idx, cue.verb.doc[at].idx + len(cue.verb.doc[at])


def _undergone(cue: Cue, words: StatementWords) -> bool:
    """ "Le maire se voit reprocher par l'opposition de …": the subject is the one who is blamed."""
    head = cue.verb.head
    if "Inf" not in features(cue.verb, "VerbForm") or head.lemma_ not in words.undergo:
        return False
    return any(c.lower_ in words.oneself for c in head.children)


def overheard(cue: Cue, words: StatementWords) -> Chars | None:
    """ "On a entendu le maire dire que …": the object of a verb of perception says it."""
    head = cue.verb.head
    if "Inf" not in features(cue.verb, "VerbForm") or head.lemma_ not in words.overhear:
        return None
    heard = next((c for c in head.children if c.dep_ in {"obj", "iobj"} and head.i < c.i < cue.verb.i), None)
    return phrase(heard) if heard is not None else None


def _governing(
    cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue], sources: Mapping[int, Chars | None]) -> Chars | None:
    """The subject of the verb that a participle, gerund or infinitive hangs on."""
    beside = _beside(cue, text, words, others, sources)
    if beside is not None:
        return beside
    head = cue.verb
    for _ in range(5):
        if head.head.i == head.i:
            break
        head = head.head
        if sources.get(head.i) is not None:
            return sources[head.i]
        found = next((c for c in head.children if c.dep_.startswith("nsubj")), None)
        if found is not None and found.lower_ in words.this | words.impersonal:
            return None
        if found is not None and _gerund_of_main(cue) and "Rel" in features(found, "PronType"):
            continue
        if found is not None and found.lemma_.lower() not in words.times:
            return phrase(found)
        infinitive = "Inf" in features(cue.verb, "VerbForm")  # "n'ont de cesse de promettre": no noun promises
        if head.pos_ in {"NOUN", "PROPN"} and cue.verb.dep_.startswith(("acl", "amod")) and not infinitive:
            return phrase(head)
    sentence = text.clause_at(cue.start)
    for other in reversed(others):
        if sentence.start <= other.start < cue.start and text.quote_at(other.start) is None:
            own = sources.get(other.verb.i) or other.source()
            if own is not None:
                return own
    return None
