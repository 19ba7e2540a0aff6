"""Reports whose content is an object: quoted or bare, or behind a preposition."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars
from selon.find.statements.extents import content, extent
from selon.find.statements.phrases import child_of, hangs_on, phrase
from selon.find.statements.text import Quote, Sentence, Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["bare_object", "colon", "passive_subject", "put_at", "quoted_object", "told_of"]

_STOPS = frozenset(",;:.!?()–—")


def put_at(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "puts the toll at twelve": what is put, and at how many."""
    put = next((c for c in cue.verb.children if c.dep_ == "obj" and c.lemma_.lower() in words.put.get(cue.lemma, ())), None)
    if put is None or put.i < cue.verb.i:
        return None
    for child in (*cue.verb.children, *put.children):
        if child.i > put.i and any(t.pos_ == "NUM" or t.lower_ in words.amounts for t in child.subtree):
            return extent(text, put.left_edge.idx, child.right_edge.idx + len(child.right_edge), cue)
    return None


def quoted_object(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """A quotation that is, or stands in, the object: "a jugé « légitime de … »", "dénonce la « logique … » de X"."""
    if cue.lemma not in words.with_quotation:
        return None
    if cue.lemma in words.no_object:
        return None
    if cue.lemma not in words.say and cue.lemma in words.reflexive and not cue.reflexive:
        return None
    sentence = text.clause_at(cue.start)
    quote = next((q for q in text.quotes if q.start >= cue.end and q.start not in text.names), None)
    if quote is None or quote.start >= sentence.end or text.quote_at(cue.start) is not None:
        return None
    between = text.tokens(cue.end, quote.start)
    if (
        len(between) > 14
        or any(t.pos_ == "VERB" and t.i > cue.verb.i for t in between)
        or any(t.text in {".", ";", "(", ")"} for t in between)
    ):
        return None
    anchor = text.token_at(quote.inner[0])
    if (not hangs_on(anchor, cue.verb) and len(between) > 3) or _has_lost_subject(anchor, quote):
        return None
    child = child_of(anchor, cue.verb)
    start = quote.inner[0]
    if child is not None and child.dep_.split(":")[0] in {"obj", "obl", "iobj"} and child.left_edge.i > cue.last.i:
        start = min(start, _np_start(child))
    end = _onwards(text, quote.end, cue, sentence)
    if child is not None and child.dep_.split(":")[0] in {"obj", "obl", "xcomp", "ccomp", "iobj", "advcl"}:
        edge = child.right_edge
        end = max(end, min(edge.idx + len(edge), sentence.end))
    agent = next(
        (c for c in cue.verb.children if c.idx > quote.start and any(t.lower_ in words.by for t in c.children)), None
    )
    if cue.passive and agent is not None:
        return _content_of_object(text, start, max(quote.inner[1], min(end, agent.left_edge.idx)))
    start = max(_named_before(cue, start, quote, words), _behind_aside(cue, quote, text))
    for other in cue.verb.children:
        if other.dep_ == "obj" and other.idx > quote.start and text.speech(other.left_edge.idx, sentence.end):
            end = max(end, min(other.right_edge.idx + len(other.right_edge), sentence.end))
    return _content_of_object(text, start, end)


def _behind_aside(cue: Cue, quote: Quote, text: Text) -> int:
    """Where the object begins behind what two commas set apart: "en balayant, par ailleurs, les « sornettes » de X"."""
    commas = [t for t in text.tokens(cue.end, quote.start) if t.text == ","]
    apart = len(commas) == 2 and commas[0].i == cue.last.i + 1 and commas[1].i + 1 < len(text.doc)
    return int(commas[1].nbor(1).idx) if apart else 0


def _has_lost_subject(first: Token, quote: Quote) -> bool:
    """Whether a quotation begins with a verb whose subject stands before it: "rappelle que défiler « montre la colère »"."""
    finite = first.pos_ == "VERB" and "Fin" in features(first, "VerbForm") and "Imp" not in features(first, "Mood")
    return finite and not any(c.dep_.startswith("nsubj") and c.idx >= quote.start for c in first.children)


def _named_before(cue: Cue, start: int, quote: Quote, words: StatementWords) -> int:
    """Where the content begins: with an object before the quotation, if the verb names what it asks or tells."""
    objects = [c for c in cue.verb.children if c.dep_ == "obj" and cue.end < c.idx < quote.start]
    return min([start, *map(_np_start, objects)]) if cue.lemma in words.name else start


def _onwards(text: Text, end: int, cue: Cue, sentence: Sentence) -> int:
    """Behind a quotation, on to the next stop, as long as the words hang on the cue."""
    for token in text.tokens(end, sentence.end):
        if token.text in _STOPS or not hangs_on(token, cue.verb) or _on_its_own(token, end, cue, text):
            return end
        end = token.idx + len(token)
    return end


def _on_its_own(token: Token, end: int, cue: Cue, text: Text) -> bool:
    """Whether a word behind a quotation belongs to when, where or like whom it was said: "« … » lors d'une visite"."""
    if end != token.idx - 1 or token.pos_ not in {"ADP", "SCONJ", "ADV"} or token.lower_ in {"de", "d'", "du", "des"}:
        return False
    top, quoted = child_of(token, cue.verb), child_of(text.token_at(end - 2), cue.verb)
    if top is None or quoted is None or top.i == quoted.i or quoted.dep_ == "xcomp":
        return False
    return top.dep_.split(":")[0] in {"obl", "advmod", "advcl"}


def _content_of_object(text: Text, start: int, end: int) -> Chars | None:
    quote = text.quote_at(max(start, end - 1))
    if quote is not None:
        end = quote.end
    return content(text, start, end)


def _np_start(child: Token) -> int:
    first = child.left_edge
    while (
        first.i < child.i
        and first.pos_ in {"ADP", "PUNCT", "SCONJ", "DET"}
        and first.dep_ in {"case", "mark", "punct", "det"}
    ):
        if first.dep_ == "det" and first.nbor(1).text not in {"«", "“", '"'}:
            break
        first = first.nbor(1)
    return first.idx


def bare_object(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """A noun phrase without quotation marks: "annonce des renforts"."""
    if cue.lemma not in words.name or cue.reflexive or cue.passive:
        return None
    if cue.lemma in words.tally and not _tallied(cue, words):
        return None
    if cue.lemma in words.of_things and not any(c.dep_ == "obj" and _reported(cue, c, words) for c in cue.verb.children):
        return None
    if cue.lemma in words.pointing and not _points(cue, words):
        return None
    if (number := _of_it(cue, words)) is not None:
        return extent(text, min(number.left_edge.idx, number.idx), number.idx + len(number), cue)
    for child in cue.verb.children:
        if (
            (child.dep_ == "obj" or _parted(child))
            and child.i > cue.verb.i
            and child.lemma_.lower() not in words.no_content
            and not (child.lower_ in words.own_words and _shown(child, words))  # "a critiqué ces propos"
            and (child.lemma_.lower() not in words.times or any(c.dep_ == "nmod" for c in child.children))
            and child.pos_ in {"NOUN", "PROPN"}
            and text.quote_at(cue.start) is None
        ):
            start, end = phrase(child)
            if child.left_edge.i < child.i and child.left_edge.lower_ in words.that:  # "n'annonce qu'une baisse"
                start = max(start, child.left_edge.nbor(1).idx)
            told = extent(text, _amount(cue, child, start), max(end, _listed(child)), cue)
            return _before_when(told, text, words) if told is not None else None
    return None


def _before_when(told: Chars, text: Text, words: StatementWords) -> Chars:
    """What is told, without the infinitive that says when it was: "revendique l'idée avant de se taire"."""
    for token in text.tokens(*told)[1:]:
        if token.lower_ in words.when and token.i + 1 < len(token.doc) and token.nbor(1).lower_ in {"de", "d'"}:
            return content(text, told[0], token.idx) or told
    return told


def _reported(cue: Cue, noun: Token, words: StatementWords) -> bool:
    """Whether a verb reports such a thing: "conteste les faits" denies something, "conteste la réforme" is against it."""
    return cue.lemma not in words.of_things or noun.lemma_.lower() in words.of_things[cue.lemma]


def _tallied(cue: Cue, words: StatementWords) -> bool:
    """Whether something was counted, and how much: "a compté 400 manifestants", not "compte sur", "compte 400 habitants"."""
    past = any(child.dep_ == "aux:tense" for child in cue.verb.children)
    past = past or (words.subject_first and "Past" in features(cue.verb, "Tense"))
    objects = (child for child in cue.verb.children if child.dep_ == "obj" and child.i > cue.verb.i)
    return past and any(token.pos_ == "NUM" for child in objects for token in child.subtree)


def _of_it(cue: Cue, words: StatementWords) -> Token | None:
    """The bare number behind a verb with "en", however the parser hangs it: "les syndicats en annoncent 600"."""
    ahead = cue.verb.doc[max(0, cue.first.i - 2) : cue.verb.i]
    if cue.subject is None or not any(token.lower_ in words.of_it for token in ahead):
        return None
    numbers = (child for child in cue.verb.children if child.pos_ == "NUM" and child.i > cue.verb.i)
    bare = (n for n in numbers if n.dep_ in {"obj", "obl"} and not any(c.dep_ == "case" for c in n.children))
    return next(bare, None)


def passive_subject(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """What was announced by somebody: "Une grève a été annoncée par le syndicat"."""
    if not cue.passive or cue.lemma not in words.name or cue.subject is None or cue.subject.i > cue.first.i:
        return None
    if cue.subject.pos_ not in {"NOUN", "PROPN"} or text.quote_at(cue.start) is not None:
        return None
    if not _reported(cue, cue.subject, words):
        return None
    agent = any(c.i > cue.verb.i and any(t.lower_ in words.by for t in c.children) for c in cue.verb.children)
    return phrase(cue.subject) if agent else None


def _parted(noun: Token) -> bool:
    """Whether a noun without a preposition is an object that an insertion parts from its verb (", sans détail, la mort")."""
    bare = not any(child.dep_ == "case" for child in noun.children)
    return noun.dep_ == "obl" and bare and noun.left_edge.i > 0 and noun.left_edge.text == ","


def _listed(head: Token) -> int:
    """Where a list of things announced ends: "une grève lundi, un défilé mardi et un blocage"."""
    last = head
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ == "NOUN" and any(c.dep_ == "det" for c in child.children):
            last = child.right_edge if not any(t.pos_ == "VERB" for t in child.subtree) else child
    return last.idx + len(last)


def told_of(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "fait état de douze morts": what stands behind the preposition, where it says how many or is quoted."""
    if (cue.lemma not in words.tell_of and cue.lemma not in words.tell_with) or text.quote_at(cue.start) is not None:
        return None
    if cue.lemma == "parler" and "Inf" in features(cue.verb, "VerbForm"):
        return None
    alone = "Inf" in features(cue.verb, "VerbForm") and cue.subject is None
    if cue.lemma in words.tell_with and (cue.negated or alone):
        return None
    described = cue.past_participle and (cue.subject is None or not words.subject_first)
    if described or (cue.lemma in words.reflexive and cue.lemma in words.tell_with and not cue.reflexive):
        return None
    plain = cue.lemma in words.tell_with and "_" not in cue.lemma
    for case in text.doc[cue.verb.i + 1 : cue.verb.i + 7]:
        told_with = words.tell_with.get(cue.lemma, words.from_whom)
        if case.dep_ == "case" and plain and (case.lower_ not in told_with or _shown(case.head, words)):
            return None
        if case.dep_ == "case" and case.lower_ in told_with and case.head.i > case.i:
            start, end = phrase(case.head)
            many = any(t.pos_ == "NUM" or t.lower_ in words.amounts for t in text.tokens(start, end))
            told = many or cue.lemma not in words.tell_many
            return extent(text, start, end, cue) if told else None
        if case.is_punct:
            return None
    return None


def _points(cue: Cue, words: StatementWords) -> bool:
    """Whether somebody points to something new: not "pointe ce paradoxe", nor "commençons par pointer les failles"."""
    alone = "Inf" in features(cue.verb, "VerbForm")
    return not alone and not any(c.dep_ == "obj" and _shown(c, words) for c in cue.verb.children)


def _shown(noun: Token, words: StatementWords) -> bool:
    """Whether a noun only points to what was told before: "insiste sur ce point"."""
    return any(child.dep_ == "det" and child.lower_ in words.demonstratives for child in noun.children)


def _amount(cue: Cue, obj: Token, start: int) -> int:
    """ "estime à 300 le nombre de …": the figure before its noun belongs to the content."""
    for child in cue.verb.children:
        case = any(c.lower_ in {"à", "at"} for c in child.children)
        if case and cue.verb.i < child.i < obj.i and any(t.pos_ == "NUM" for t in child.subtree):
            return child.left_edge.idx
    return start


def colon(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """A quotation behind a colon: "a déclaré : « … »"."""
    sentence = text.clause_at(cue.start)
    at = text.text.find(":", cue.end, min(len(text.text), cue.end + 160))
    if at < 0 or text.quote_at(at) is not None:
        return None
    quote = next((q for q in text.quotes if at < q.start <= at + 3), None)
    if quote is None or not (at <= sentence.end + 1):
        return None
    between = text.tokens(cue.end, at)
    if any(t.pos_ == "VERB" and features(t, "VerbForm") == ("Fin",) for t in between) or "." in text.text[
        cue.end : at
    ].replace("M.", ""):
        return None
    return _run_on(text, quote)


def _run_on(text: Text, quote: Quote) -> Chars:
    """A quotation and those that follow it with nothing between."""
    last = quote
    for other in text.quotes:
        if other.start >= last.end and not text.text[last.end : other.start].strip(" \n,"):
            if text.text[last.end : other.start].count("\n"):
                break
            last = other
    return quote.inner[0], last.inner[1]
