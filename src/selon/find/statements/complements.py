"""Reports with their content behind them: "a dit que …", "affirme avoir …", "a déclaré : « … »", "réclame la …"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from selon.find.statements import calls
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import before, phrase, with_name
from selon.find.statements.text import Quote, Sentence, Text
from selon.find.statements.verbs import Cue
from selon.language.words.statements import StatementWords

__all__ = ["find"]

_STOPS = frozenset(",;:.!?()–—")
_WHEN = frozenset({"avant", "après", "sans", "afin"})


def find(
    cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue], sources: Mapping[int, Chars | None]
) -> Draft | None:
    """The statement whose content stands behind its verb, by the first frame that fits."""
    if _purpose(cue) or _nobody(cue, words):
        return None
    for frame, rule in (
        (_clause, "statement.clause"),
        (_asked, "statement.question"),
        (_colon, "statement.colon"),
        (_infinitive, "statement.infinitive"),
        (_accusation, "statement.accusation"),
        (_quoted_object, "statement.quoted"),
        (_object, "statement.object"),
        (_told_of, "statement.told-of"),
        (_called, "statement.call"),
        (_predicate, "statement.predicate"),
    ):
        content = frame(cue, text, words)
        if content is not None:
            content = _before_next(cue, content, text, others)
        if content is not None and content[1] - content[0] > 2:
            source = _source(cue, text, words, others, sources)
            if source is None and (cue.passive or cue.lemma in words.accuse):
                return None
            if _adjective(cue) and not any(c.dep_ == "obl:agent" for c in cue.verb.children):
                return None
            return Draft(
                (content,),
                rule,
                source,
                (cue.start, cue.end),
                lemma=cue.lemma,
                head=cue.verb.i,
                negated=cue.negated,
                antecedent=cue.antecedent(),
            )
    return None


def _nobody(cue: Cue, words: StatementWords) -> bool:
    """Whether the subject names no source: "on", or the first person inside what somebody says."""
    if _impersonal(cue) or (_form(cue.verb, "Part", "Pres") and cue.lemma in words.intend and not cue.reflexive):
        return True
    who = cue.clitic if cue.clitic is not None else cue.subject
    if who is None:
        return False
    if who.lower_ in words.impersonal and (cue.lemma in words.intend or cue.lemma not in words.learn):
        return True
    return who.lower_ in words.first_person or (who.lower_ in words.impersonal and cue.lemma not in words.learn)


def _adjective(cue: Cue) -> bool:
    """A past participle that only describes: "déterminé à agir", "qualifié de héros"."""
    return _participle(cue) and not cue.reflexive and cue.verb.dep_.split(":")[0] in {"acl", "amod", "advcl"}


def _purpose(cue: Cue) -> bool:
    """ "pour dénoncer la hausse": what it was done for, not what was said."""
    return "Inf" in cue.verb.morph.get("VerbForm", []) and any(
        t.lower_ in {"pour", "afin", "to"} and t.i < cue.verb.i
        for t in cue.verb.children
        if t.dep_ in {"mark", "case", "advmod"}
    )


def _before_next(cue: Cue, content: Chars, text: Text, others: Sequence[Cue]) -> Chars | None:
    """A content ends before a verb of report that is joined to its own: "a dit que …, mais a assuré …"."""
    for other in others:
        if content[0] < other.start < content[1] and text.quote_at(other.start) is None and _joined(other, cue):
            joint = next((c for c in other.verb.children if c.dep_ == "cc" and c.i < other.verb.i), None)
            end = min(other.start, joint.idx if joint is not None else other.start)
            return _content(text, content[0], end)
    return content


def _joined(other: Cue, cue: Cue) -> bool:
    """Whether a cue has no subject of its own and is joined to this cue, however the parser hangs it."""
    if any(c.dep_.startswith("nsubj") for c in other.verb.children) or "Inf" in other.verb.morph.get("VerbForm", []):
        return False
    before = cue.verb.doc[other.first.i - 1] if other.first.i else None
    joint = before is not None and (before.lower_ in {"et", "mais", "puis", "ou", "and", "but"} or before.text == ",")
    head = other.verb.head
    finite = other.first.i < other.verb.i or "Fin" in other.verb.morph.get("VerbForm", []) or other.verb.dep_ == "conj"
    return (
        joint
        and finite
        and (head.i == cue.verb.i or other.verb.dep_ == "conj" or other.first.lower_ in {"a", "ont", "avait"})
    )


def _clause(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    if cue.lemma not in words.say | words.believe | words.learn | words.reflexive | words.ask:
        return None
    mark = _that(cue, text, words)
    if mark is None:
        return _bare_clause(cue, text)
    if cue.negated and not any(t.lower_ in words.no_more for t in text.doc[cue.first.i : mark.i]):
        return None
    clause = next(
        (c for c in cue.verb.children if c.dep_.split(":")[0] in {"ccomp", "xcomp", "advcl", "obj"} and c.i > mark.i),
        None,
    )
    head = clause if clause is not None and any(t.i == mark.i for t in clause.subtree) else mark.head
    start = mark.idx + len(mark)
    right = head.right_edge if head.i > mark.i else mark
    return _extent(text, start, right.idx + len(right), cue)


def _bare_clause(cue: Cue, text: Text) -> Chars | None:
    """English leaves "that" out: "He said the road was closed"."""
    if text.block.page.language != "en":
        return None
    clause = next((c for c in cue.verb.children if c.dep_ == "ccomp" and c.i > cue.verb.i), None)
    if clause is None:
        return None
    right = clause.right_edge
    return _extent(text, max(cue.end, clause.left_edge.idx), right.idx + len(right), cue)


def _that(cue: Cue, text: Text, words: StatementWords) -> Token | None:
    """The "que" behind a cue: near it, before any other verb."""
    for token in text.doc[cue.last.i + 1 : cue.last.i + 25]:
        if token.lower_ in words.that and token.i == cue.last.i + 1:
            return token
        if (
            token.lower_ in words.that
            and token.dep_ not in {"advmod", "fixed", "obj", "nsubj"}
            and token.pos_ in {"SCONJ", "PRON", "ADV"}
        ):
            return token
        if token.text in {".", ";", ":", "«", "“"} or (
            (token.pos_ == "VERB" or "Fin" in token.morph.get("VerbForm", [])) and token.i > cue.verb.i + 1
        ):
            return None
    return None


def _extent(text: Text, start: int, end: int, cue: Cue) -> Chars | None:
    """Mend the right edge the parser gave: not inside a quotation, not before the next stop, not past the sentence."""
    sentence = text.clause_at(cue.start)
    end = max(start, min(end, sentence.end))
    quote = text.quote_at(max(start, end - 1))
    if quote is not None and quote.start >= start - 2:
        end = min(quote.end, sentence.end)
    while end < sentence.end and text.text[end] not in ",;:.!?()–—«“":
        end += 1
    return _content(text, start, _through_quote(text, end, sentence))


def _through_quote(text: Text, end: int, sentence: Sentence) -> int:
    """A content that a quotation takes up again behind its comma runs through that quotation."""
    for quote in text.quotes:
        if (
            end <= quote.start <= end + 3
            and quote.start < sentence.end
            and not text.text[end : quote.start].strip(" ,")
        ):
            return _to_stop(text, min(quote.end, sentence.end), sentence)
    return end


def _to_stop(text: Text, end: int, sentence: Sentence) -> int:
    """Behind a quotation inside a clause, on to the next stop: "que « l'accord » devait être signé"."""
    if text.text[end : end + 1] != " " or text.text[end - 2 : end - 1] in ".!?…":
        return end
    rest = text.tokens(end, sentence.end)
    if not rest or rest[0].pos_ not in {"VERB", "AUX"}:
        return end
    while end < sentence.end and text.text[end] not in ",;:.!?()–—«“":
        end += 1
    return end


def _content(text: Text, start: int, end: int) -> Chars | None:
    while start < end and text.text[start] in " \n\t,:«“'":
        start += 1
    while end > start and text.text[end - 1] in " \n\t,;:.»”–—":
        end -= 1
    for joint in (" et", " mais", " ou", " and", " but"):
        if text.text.endswith(joint, start, end):
            end -= len(joint)
    return (start, end) if end > start else None


def _asked(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "a expliqué comment la route serait dégagée"."""
    span = calls.question(cue, text, words)
    return _extent(text, *span, cue) if span is not None else None


def _called(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "appelle les habitants à la prudence"."""
    span = calls.call(cue, text, words)
    return _extent(text, *span, cue) if span is not None else None


def _predicate(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "se dit prêt à partir": what someone says to be."""
    if not cue.reflexive or cue.lemma != "dire" or cue.passive or text.quote_at(cue.start) is not None:
        return None
    follow = text.doc[cue.last.i + 1] if cue.last.i + 1 < len(text.doc) else None
    if follow is None or follow.pos_ not in {"ADJ", "VERB"} or not _hangs_on(follow, cue.verb):
        return None
    right = follow.right_edge
    return _extent(text, follow.idx, right.idx + len(right), cue)


def _colon(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    sentence = text.clause_at(cue.start)
    at = text.text.find(":", cue.end, min(len(text.text), cue.end + 160))
    if at < 0 or text.quote_at(at) is not None:
        return None
    quote = next((q for q in text.quotes if at < q.start <= at + 3), None)
    if quote is None or not (at <= sentence.end + 1):
        return None
    between = text.tokens(cue.end, at)
    if any(t.pos_ == "VERB" and t.morph.get("VerbForm", []) == ["Fin"] for t in between) or "." in text.text[
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


def _infinitive(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    if cue.lemma not in words.say | words.ask | words.believe or cue.lemma in words.intend:
        return None
    if cue.passive or _impersonal(cue):
        return None
    if cue.lemma in words.no_infinitive:
        return None
    for child in cue.verb.children:
        if (
            child.i > cue.verb.i
            and child.dep_.split(":")[0] in {"xcomp", "ccomp", "obl", "obj", "advcl"}
            and _infinite(child)
        ):
            marks = [t for t in child.children if t.dep_ in {"mark", "case"} and t.i < child.i]
            if (marks and marks[0].lower_ == "pour") or any(t.lower_ in _WHEN for t in (*marks, *child.lefts)):
                continue
            if not marks and cue.lemma in words.ask - words.say:
                continue
            left = child.left_edge.i if not marks else max(m.i for m in marks) + 1
            right = child.right_edge
            return _extent(text, text.doc[left].idx, right.idx + len(right), cue)
    return None


def _impersonal(cue: Cue) -> bool:
    """ "Il est à noter que …", "il est utile de rappeler que …", "faut-il interdire …": nobody speaks."""
    if "Inf" not in cue.verb.morph.get("VerbForm", []):
        return False
    if cue.subject is None and cue.clitic is None and cue.verb.head.lemma_ == "falloir":
        return True
    if any(c.dep_ == "expl:subj" for c in cue.verb.children):
        return any(c.lower_ == "à" for c in cue.verb.children)
    head = cue.verb.head
    return (head.pos_ in {"ADJ", "NOUN"} or head.lemma_ in {"convenir", "falloir", "importer", "être"}) and any(
        c.dep_ == "expl:subj" or c.lower_ in {"il", "-il"} for c in head.children
    )


def _form(verb: Token, form: str, tense: str) -> bool:
    return form in verb.morph.get("VerbForm", []) and tense in verb.morph.get("Tense", [])


def _infinite(token: Token) -> bool:
    return "Inf" in token.morph.get("VerbForm", []) or any(
        "Inf" in c.morph.get("VerbForm", []) for c in token.children if c.dep_.startswith("aux") or c.dep_ == "cop"
    )


def _accusation(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    if cue.lemma not in words.accuse:
        return None
    blamed = next((c for c in cue.verb.children if c.dep_ == "obj"), None)
    for child in (*cue.verb.children, *(blamed.children if blamed is not None else ())):
        if (
            child.i > cue.verb.i
            and child.pos_ in {"VERB", "AUX", "NOUN", "ADJ"}
            and any(t.lower_ in {"de", "d'", "of"} for t in child.children if t.dep_ in {"case", "mark"})
        ):
            start = next(t for t in child.children if t.dep_ in {"case", "mark"})
            right = child.right_edge
            return _extent(text, start.idx + len(start), right.idx + len(right), cue)
    return None


def _quoted_object(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """A quotation that is, or stands in, the object: "a jugé « légitime de … »", "dénonce la « logique … » de X"."""
    if cue.lemma not in words.say | words.quote_only | words.ask | words.name | words.reflexive | words.believe:
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
    if not _hangs_on(anchor, cue.verb) and len(between) > 3:
        return None
    child = _child_of(anchor, cue.verb)
    start = quote.inner[0]
    if child is not None and child.dep_.split(":")[0] in {"obj", "obl", "iobj"} and child.left_edge.i > cue.last.i:
        start = min(start, _np_start(child))
    end = _onwards(text, quote.end, cue, sentence)
    if child is not None and child.dep_.split(":")[0] in {"obj", "obl", "xcomp", "ccomp", "iobj", "advcl"}:
        edge = child.right_edge
        end = max(end, min(edge.idx + len(edge), sentence.end))
    agent = next(
        (c for c in cue.verb.children if c.idx > quote.start and any(t.lower_ == "par" for t in c.children)), None
    )
    if cue.passive and agent is not None:
        return _content_of_object(text, start, max(quote.inner[1], min(end, agent.left_edge.idx)))
    for other in cue.verb.children:
        if other.dep_ == "obj" and other.idx > quote.start and text.speech(other.left_edge.idx, sentence.end):
            end = max(end, min(other.right_edge.idx + len(other.right_edge), sentence.end))
    return _content_of_object(text, start, end)


def _onwards(text: Text, end: int, cue: Cue, sentence: Sentence) -> int:
    """Behind a quotation, on to the next stop, as long as the words hang on the cue."""
    for token in text.tokens(end, sentence.end):
        if token.text in _STOPS or not _hangs_on(token, cue.verb):
            return end
        end = token.idx + len(token)
    return end


def _content_of_object(text: Text, start: int, end: int) -> Chars | None:
    quote = text.quote_at(max(start, end - 1))
    if quote is not None:
        end = quote.end
    return _content(text, start, end)


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


def _hangs_on(token: Token, verb: Token) -> bool:
    return _child_of(token, verb) is not None


def _child_of(token: Token, verb: Token) -> Token | None:
    for _ in range(12):
        if token.head.i == verb.i:
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def _object(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    if cue.lemma not in words.name or cue.reflexive or cue.passive:
        return None
    for child in cue.verb.children:
        if (
            child.dep_ == "obj"
            and child.i > cue.verb.i
            and child.lemma_.lower() not in words.times
            and child.pos_ in {"NOUN", "PROPN"}
            and text.quote_at(cue.start) is None
        ):
            start, end = phrase(child)
            return _extent(text, _amount(cue, child, start), max(end, _listed(child)), cue)
    return None


def _listed(head: Token) -> int:
    """Where a list of things announced ends: "une grève lundi, un défilé mardi et un blocage"."""
    last = head
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ == "NOUN" and any(c.dep_ == "det" for c in child.children):
            last = child.right_edge if not any(t.pos_ == "VERB" for t in child.subtree) else child
    return last.idx + len(last)


def _told_of(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "fait état de douze morts": what stands behind the preposition, where it says how many or is quoted."""
    if cue.lemma not in words.tell_of or text.quote_at(cue.start) is not None:
        return None
    if cue.lemma == "parler" and "Inf" in cue.verb.morph.get("VerbForm", []):
        return None
    for case in text.doc[cue.verb.i + 1 : cue.verb.i + 7]:
        if case.dep_ == "case" and case.lower_ in words.from_whom and case.head.i > case.i:
            start, end = phrase(case.head)
            told = any(t.pos_ == "NUM" for t in text.tokens(start, end)) or cue.lemma != "parler"
            return _extent(text, start, end, cue) if told else None
        if case.is_punct:
            return None
    return None


def _amount(cue: Cue, obj: Token, start: int) -> int:
    """ "estime à 300 le nombre de …": the figure before its noun belongs to the content."""
    for child in cue.verb.children:
        case = any(c.lower_ in {"à", "at"} for c in child.children)
        if case and cue.verb.i < child.i < obj.i and any(t.pos_ == "NUM" for t in child.subtree):
            return child.left_edge.idx
    return start


def _source(
    cue: Cue, text: Text, words: StatementWords, others: Sequence[Cue], sources: Mapping[int, Chars | None]
) -> Chars | None:
    if cue.passive or (cue.subject is None and _participle(cue)):
        agent = next(
            (
                c
                for c in cue.verb.children
                if c.dep_ in {"obl:agent", "obl"} and any(t.lower_ in {"par", "by"} for t in c.children)
            ),
            None,
        )
        if agent is not None or cue.passive:
            return phrase(agent) if agent is not None else None
    own = _narrated(cue, text)
    if own is not None:
        return own
    own = cue.source()
    if own is not None and cue.subject is not None and cue.subject.lower_ in words.impersonal:
        return None
    if own is not None:
        return with_name(text.doc, own) if own[1] < cue.start else own
    if "Fin" in cue.first.morph.get("VerbForm", []):
        return before(cue.first)
    return _governing(cue, text, others, sources)


def _participle(cue: Cue) -> bool:
    return (
        cue.first.i == cue.verb.i
        and cue.verb.morph.get("VerbForm", []) == ["Part"]
        and "Past" in cue.verb.morph.get("Tense", [])
    )


def _beside(cue: Cue, text: Text, others: Sequence[Cue], sources: Mapping[int, Chars | None]) -> Chars | None:
    """Whose incise a participle carries on: "…, ont indiqué les secours, ajoutant que …"."""
    if not _form(cue.verb, "Part", "Pres") or not text.text[: cue.start].rstrip().endswith((",", ", en", " et")):
        return None
    sentence = text.clause_at(cue.start)
    near = [o for o in others if sentence.start <= o.start < cue.start and text.quote_at(o.start) is None]
    return sources.get(near[-1].verb.i) if near and near[-1].inverted else None


def _narrated(cue: Cue, text: Text) -> Chars | None:
    """ "Et le maire d'ajouter que …": an infinitive that tells, its subject before its preposition."""
    mark = cue.verb.nbor(-1) if cue.verb.i else None
    sentence = text.sentence_at(cue.start)
    if mark is None or mark.lower_ not in {"de", "d'"} or "Inf" not in cue.verb.morph.get("VerbForm", []):
        return None
    lead = text.tokens(sentence.start, mark.idx)
    if not lead or lead[0].lower_ != "et" or any(t.pos_ in {"VERB", "AUX"} for t in lead):
        return None
    return (lead[1].idx, lead[-1].idx + len(lead[-1])) if len(lead) > 1 else None


def _governing(cue: Cue, text: Text, others: Sequence[Cue], sources: Mapping[int, Chars | None]) -> Chars | None:
    """The subject of the verb that a participle, gerund or infinitive hangs on."""
    beside = _beside(cue, text, others, sources)
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
        if found is not None:
            return phrase(found)
        if head.pos_ in {"NOUN", "PROPN"} and cue.verb.dep_.startswith(("acl", "amod")):
            return phrase(head)
    sentence = text.clause_at(cue.start)
    for other in reversed(others):
        if sentence.start <= other.start < cue.start and text.quote_at(other.start) is None:
            own = sources.get(other.verb.i) or other.source()
            if own is not None:
                return own
    return None
