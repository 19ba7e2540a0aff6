"""Reports whose content is a clause: behind "que", bare, an infinitive, an indirect question, a call, a predicate."""

from __future__ import annotations

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements import calls
from selon.find.statements.bare import bare_clause
from selon.find.statements.draft import Chars
from selon.find.statements.extents import extent
from selon.find.statements.phrases import hangs_on
from selon.find.statements.text import Text
from selon.find.statements.verbs import Cue, lemma_of
from selon.language.words.statements import StatementWords

__all__ = ["asked", "called", "clause", "impersonal", "infinitive", "predicate", "urged"]

_ASIDE = 25
"""How many words an aside between commas may have, behind which an infinitive is looked for."""

_ENDS = frozenset(";:.!?()«»“”")
_WHEN = frozenset({"avant", "après", "sans", "afin"})


def clause(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """A clause behind its conjunction, or bare where the language allows it: "affirme que la route est coupée"."""
    if cue.lemma not in words.with_clause:
        return None
    mark = _that(cue, text, words)
    if mark is not None and mark.i > cue.last.i + 1 and (cue.lemma in words.judge_as or cue.lemma in words.demand):
        return None
    if mark is None:
        bare = bare_clause(cue, text, words)
        return extent(text, *bare, cue) if bare is not None else None
    if cue.negated and not any(t.lower_ in words.no_more for t in text.doc[cue.first.i : mark.i]):
        return None
    clause = next(
        (c for c in cue.verb.children if c.dep_.split(":")[0] in {"ccomp", "xcomp", "advcl", "obj"} and c.i > mark.i),
        None,
    )
    head = clause if clause is not None and any(t.i == mark.i for t in clause.subtree) else mark.head
    start = mark.idx + len(mark)
    right = head.right_edge if head.i > mark.i else mark
    return extent(text, start, right.idx + len(right), cue)


def _that(cue: Cue, text: Text, words: StatementWords) -> Token | None:
    """The "que" behind a cue: near it, before any other verb; or that of the clause which the parser hangs on it."""
    told = (c for c in cue.verb.children if c.dep_ == "ccomp" and c.i > cue.last.i)
    marks = (m for c in told for m in c.children if m.dep_ == "mark" and m.lower_ in words.that and m.i > cue.last.i)
    mark = next((m for m in marks if m.nbor(-1).text == ","), None)
    if mark is not None and not any(lemma_of(t, words) in words.verbs for t in text.doc[cue.last.i + 1 : mark.i]):
        return mark
    behind = _that_behind_aside(cue, text, words)
    if behind is not None:
        return behind
    for token in text.doc[cue.last.i + 1 : cue.last.i + 25]:
        if token.lower_ in words.that:
            if token.nbor(-1).text == "," and cue.present_participle and token.i > cue.last.i + 2:
                return None  # "affirment, regrettant la polémique, que …"
            if token.nbor(-1).lower_ in words.facts or token.nbor(-1).lower_ in _WHEN | {"pour"}:
                return None  # "reported the death despite the fact that …"
            if _relative(token, cue):
                return token if _told_to(token, words) else None
            if token.i == cue.last.i + 1 and token.pos_ != "DET":
                return token
            if token.nbor(-1).pos_ == "CCONJ":
                return None  # "de la musique à entendre et que les moments …": a clause joined to another one
            joins = token.dep_ not in {"advmod", "fixed", "obj", "nsubj"} or _own(token, cue)
            if joins and token.pos_ in {"SCONJ", "PRON", "ADV"}:
                return token
        verb = (token.pos_ == "VERB" and token.text[0].islower()) or "Fin" in features(token, "VerbForm")
        if token.text in {".", ";", ":", "«", "“"} or (verb and token.i > cue.verb.i + 1):
            return None
    return None


def _that_behind_aside(cue: Cue, text: Text, words: StatementWords) -> Token | None:
    """The "que" behind what two commas set apart: "affirment, regrettant la polémique, que …"."""
    doc = text.doc
    at = cue.last.i + 1
    if at >= len(doc) or doc[at].text != "," or cue.present_participle or cue.inverted:
        return None
    closing = next((t for t in doc[at + 1 : at + 14] if t.text in {",", ".", ";", ":"}), None)
    if closing is None or closing.text != "," or closing.i + 1 >= len(doc) or doc[closing.i + 1].lower_ not in words.that:
        return None
    told = any("Fin" in features(t, "VerbForm") for t in doc[at + 1 : closing.i])
    said = any(doc[at + 1].lower_ == turn[0] for turn in words.as_said)  # "confirme, comme l'a dit le maire, que …"
    return doc[closing.i + 1] if said or not told else None


def _relative(that: Token, cue: Cue) -> bool:
    """Whether a "que" opens a clause on a noun behind the cue: "évoque un bilan que nul n'a confirmé"."""
    verb = that.head
    return verb.dep_ == "acl:relcl" and cue.last.i < verb.head.i < that.i


def _own(that: Token, cue: Cue) -> bool:
    """Whether the parser hangs a clause on the cue but takes its "que" for an object."""
    own = that.head.dep_ == "ccomp" and that.head.head.i == cue.verb.i
    return own and (that.dep_, that.pos_) == ("obj", "SCONJ") and not _inverted(that)


def _told_to(that: Token, words: StatementWords) -> bool:
    """Whether such a clause is what a listener is told: it wants no object ("a dit aux élus que la loi serait votée")."""
    verb, listener = that.head, that.head.head
    told = any(c.dep_ in {"case", "det"} and c.lower_ in words.to_whom for c in listener.children)
    whole = any(c.dep_ in {"cop", "nsubj:pass", "aux:pass"} or (c.dep_ == "obj" and c.i != that.i) for c in verb.children)
    return told and (that.dep_ == "mark" or whole) and not _inverted(that)


def _inverted(that: Token) -> bool:
    """ "Les questions que posaient les élus", "l'hymne que lui ont dédié des fans": only a relative clause turns round so."""
    verb = that.head
    return not any(c.dep_.startswith(("nsubj", "expl:subj")) and that.i < c.i < verb.i for c in verb.children)


def infinitive(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """An infinitive of what was said or asked for: "affirme avoir envoyé des renforts"."""
    if cue.lemma not in words.with_infinitive:
        return None
    if cue.lemma in words.intend and cue.lemma not in words.believe:
        return None
    if cue.passive or impersonal(cue):
        return None
    if cue.lemma in words.no_infinitive or cue.lemma in words.demand or cue.lemma in words.judge_as:
        return None
    for child in cue.verb.children:
        if (
            child.i > cue.verb.i
            and child.text[0].islower()  # "sur France Inter": a name is no infinitive
            and child.dep_.split(":")[0] in {"xcomp", "ccomp", "obl", "obj", "advcl"}
            and (_infinite(child) or (cue.lemma in words.gerund and _gerund(child, cue)))
        ):
            verb = next((t.i for t in child.children if t.dep_ == "cop"), child.i)  # "nie être à l'origine de"
            marks = [t for t in child.children if t.dep_ in {"mark", "case"} and t.i < verb]
            if (marks and marks[0].lower_ == "pour") or any(t.lower_ in _WHEN for t in (*marks, *child.lefts)):
                continue
            if not marks and cue.lemma in words.ask and cue.lemma not in words.say:
                continue
            if cue.lemma in words.intend and not _state(child):
                continue
            left = child.left_edge.i if not marks else max(m.i for m in marks) + 1
            judged = cue.last.nbor(1) if cue.last.i < child.i else child
            if judged.pos_ == "ADJ" and judged.dep_ in {"xcomp", "obj"} and judged.head.i == cue.verb.i:
                left = judged.i
            while left < child.i and text.doc[left].lower_ in words.besides:
                left += 1  # "avait admis auparavant avoir tiré"
            left = _negated(left, cue, text, words)
            right = child.right_edge
            return extent(text, text.doc[left].idx, right.idx + len(right), cue)
    return _behind_aside(cue, text, words)


def _negated(left: int, cue: Cue, text: Text, words: StatementWords) -> int:
    """Where an infinitive begins, with its negation: "ne rien regretter"."""
    first = left
    while first - 1 > cue.last.i and text.doc[first - 1].lower_ in words.no_more:
        first -= 1
    return first - 1 if first - 1 > cue.last.i and text.doc[first - 1].lower_ in words.negations else left


def _behind_aside(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "a déclaré mardi, lors d'une réunion, vouloir partir": an infinitive that the parser hangs on what stands between."""
    spoken = cue.lemma in words.say and cue.lemma not in words.intend
    if not spoken or cue.negated or cue.inverted or text.quote_at(cue.start) is not None:
        return None
    commas = 0
    for token in text.tokens(cue.end, text.sentence_at(cue.start).end)[:_ASIDE]:
        commas += token.text == ","
        if commas == 2 and token.nbor(-1).text == "," and "Inf" in features(token, "VerbForm"):
            right = token.right_edge
            return extent(text, token.idx, right.idx + len(right), cue)
        if commas > 2 or token.text in _ENDS or (token.pos_ in {"VERB", "AUX"} and "Part" not in features(token, "VerbForm")):
            return None
    return None


def _infinite(token: Token) -> bool:
    return "Inf" in features(token, "VerbForm") or any(
        "Inf" in features(c, "VerbForm") for c in token.children if c.dep_.startswith("aux") or c.dep_ == "cop"
    )


def _gerund(token: Token, cue: Cue) -> bool:
    form = {"Ger", "Part"} & set(features(token, "VerbForm"))
    return bool(form) and token.pos_ == "VERB" and (token.dep_ == "xcomp" or token.i == cue.last.i + 1)


def _state(token: Token) -> bool:
    """Whether an infinitive says what is or was the case ("pense avoir gagné"), not what is meant to be done."""
    return token.lemma_ in {"avoir", "être", "have", "be"} or any(
        c.dep_.startswith("aux") or c.dep_ == "cop" for c in token.children
    )


def predicate(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "se dit prêt à partir", "se prononce contre la hausse": what someone says to be, or to be for."""
    if not cue.reflexive or cue.passive or text.quote_at(cue.start) is not None:
        return None
    follow = text.doc[cue.last.i + 1] if cue.last.i + 1 < len(text.doc) else None
    if follow is None or not hangs_on(follow, cue.verb):
        return None
    right = follow.right_edge
    if cue.lemma in words.stance:
        if not any(t.lower_ in words.stance[cue.lemma] for t in text.doc[follow.i : follow.i + 2]):
            return None
        right = follow.head.right_edge if follow.dep_ == "case" else right
    elif cue.lemma != "dire" or (follow.pos_ not in {"ADJ", "VERB", "NOUN"} and follow.dep_ != "xcomp"):
        return None
    return extent(text, follow.idx, right.idx + len(right), cue)


def asked(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "a expliqué comment la route serait dégagée"."""
    span = calls.question(cue, text, words)
    return extent(text, *span, cue) if span is not None else None


def called(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "appelle les habitants à la prudence", "called for an inquiry"."""
    span = calls.call(cue, text, words) or calls.demand(cue, text, words)
    return extent(text, *span, cue) if span is not None else None


def urged(cue: Cue, text: Text, words: StatementWords) -> Chars | None:
    """ "urged the council to act"."""
    span = calls.urge(cue, text, words)
    return extent(text, *span, cue) if span is not None else None


def impersonal(cue: Cue) -> bool:
    """ "Il est à noter que …", "il est utile de rappeler que …", "faut-il interdire …": nobody speaks."""
    if "Inf" not in features(cue.verb, "VerbForm"):
        return False
    if cue.subject is None and cue.clitic is None and cue.verb.head.lemma_ == "falloir":
        return True
    if any(c.dep_ == "expl:subj" for c in cue.verb.children):
        return any(c.lower_ == "à" for c in cue.verb.children)
    head = cue.verb.head
    return (head.pos_ in {"ADJ", "NOUN"} or head.lemma_ in {"convenir", "falloir", "importer", "être"}) and any(
        c.dep_ == "expl:subj" or c.lower_ in {"il", "-il"} for c in head.children
    )
