"""Whether an event is told as having happened, as a plan, conditionally, or as not having happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from selon.find.features import features
from selon.language.words.events import EventWords
from selon.model import EventModality

__all__ = ["modality"]

_UP = 4
_PASSES = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:arg", "obl:mod", "nmod", "conj", "xcomp", "ccomp"})


def modality(token: Token, words: EventWords) -> EventModality:
    """The modality of a trigger in its clause: what denies goes before what makes conditional, that before plans."""
    chain = list(_governing(token))
    own = chain[:1] if _presumed(token, chain, words) else chain[:2]
    if any(_denied(each, words) for each in own):
        return "denied"
    if any(_conditional(each, words) for each in own):
        return "conditional"
    if any(_future(each, words) for each in chain[:2]) or any(_plans(each, words) for each in chain[1:]):
        return "planned"
    if _open(token, words):
        return "planned"
    return "asserted"


def _governing(token: Token) -> Iterator[Token]:
    """The trigger, and what governs it up to the verb of its clause and one that this hangs on as a complement."""
    yield token
    verbs = 0
    for _ in range(_UP):
        if token.dep_ not in _PASSES or token.head is token:
            return
        token = token.head
        yield token
        verbs += token.pos_ == "VERB"
        if verbs > 1:
            return


def _presumed(token: Token, chain: Sequence[Token], words: EventWords) -> bool:
    """Whether a noun is one whose event the sentence takes for granted: "la fusillade n'a pas changé leurs habitudes".

    What is denied of a definite noun is denied of its event only by a verb of happening ("n'a pas eu lieu").
    """
    if token.pos_ == "VERB" or len(chain) < 2 or chain[1].lemma_.lower() in words.happening:
        return False
    return any(child.dep_ == "det" and "Def" in features(child, "Definite") for child in token.children)


def _denied(token: Token, words: EventWords) -> bool:
    return any(
        child.lower_ in words.negation and child.dep_ in {"advmod", "det", "cc", "aux", "case"} for child in token.children
    )


def _conditional(token: Token, words: EventWords) -> bool:
    if token.pos_ != "VERB":
        return False
    if "Cnd" in features(token, "Mood") or any(
        "Cnd" in features(child, "Mood") for child in token.children if child.dep_.startswith("aux")
    ):
        return True
    return any(child.lower_ in words.conditional and child.dep_ in {"mark", "aux"} for child in token.children)


def _future(token: Token, words: EventWords) -> bool:
    if token.pos_ != "VERB":
        return False
    aux = [child for child in token.children if child.dep_.startswith("aux")]
    if any("Fut" in features(each, "Tense") for each in (token, *aux)) or any(a.lower_ in words.future for a in aux):
        return True
    return token.dep_ == "xcomp" and token.head.lemma_.lower() in words.future


def _open(token: Token, words: EventWords) -> bool:
    """An infinitive that nothing says was begun or done."""
    if token.pos_ != "VERB" or "Inf" not in features(token, "VerbForm"):
        return False
    if any(child.dep_.startswith("aux") and "Fin" in features(child, "VerbForm") for child in token.children):
        return False
    return token.head is token or token.head.lemma_.lower() not in words.begun


def _plans(token: Token, words: EventWords) -> bool:
    return token.lemma_.lower() in words.planning
