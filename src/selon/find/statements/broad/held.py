"""What is named as somebody's: "l'avis de la commission", "son opinion", "les propos tenus par le maire"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from selon.find.features import features
from selon.find.statements.draft import Chars, Draft
from selon.find.statements.phrases import phrase, subject
from selon.find.statements.text import Text
from selon.find.statements.verbs import lemma_of
from selon.language.words.broad import BroadWords

__all__ = ["find"]

_NAMED = frozenset({"PER", "ORG"})


def find(text: Text, words: BroadWords) -> Iterator[Draft]:
    """A statement for every such noun with a holder; its content is the whole phrase."""
    for token in text.block.tokens:
        if token.lower_ not in words.held or token.pos_ != "NOUN" or _opens_view(token, words):
            continue
        holder = _possessive(token, words) or _of(token, words) or _agent(token, words)
        holder = holder or _giver(token, words) or _told(token, words)
        if holder is not None:
            cue = token.idx, token.idx + len(token)
            yield Draft((phrase(token),), "statement.broad.held", holder, cue, lemma=token.lemma_, head=token.i)


def _opens_view(noun: Token, words: BroadWords) -> bool:
    """ "À mon avis, …" tells what the opinion is."""
    return noun.i > 1 and noun.lower_ in words.views and noun.nbor(-2).lower_ in words.at and noun.nbor(-1).lower_ in words.whose


def _possessive(noun: Token, words: BroadWords) -> Chars | None:
    found = next((c for c in noun.children if c.dep_ == "det" and c.lower_ in words.whose), None)
    return (found.idx, found.idx + len(found)) if found is not None else None


def _of(noun: Token, words: BroadWords) -> Chars | None:
    """Whose it is, behind a preposition, where it is somebody: "l'idée d'un impôt" is an idea of nobody."""
    for child in noun.children:
        cased = any(c.dep_ == "case" and c.lower_ in words.of for c in child.children)
        if child.i > noun.i and cased and _is_somebody(child, words):
            return phrase(child)
    return None


def _is_somebody(token: Token, words: BroadWords) -> bool:
    title = token.lower_ in words.statements.titles
    return title or token.ent_type_ in _NAMED or bool({token.lower_, token.lemma_.lower()} & words.who)


def _agent(noun: Token, words: BroadWords) -> Chars | None:
    """ "portée par le journal": the agent of the participle behind it."""
    for child in noun.children:
        agents = (c for c in child.children if any(t.lower_ in words.statements.by for t in c.children))
        if child.dep_.split(":")[0] == "acl" and (agent := next(agents, None)) is not None:
            return phrase(agent)
    return None


def _told(noun: Token, words: BroadWords) -> Chars | None:
    """ "les propos que vous avez tenus": the subject of the relative clause whose object it is."""
    for clause in noun.children:
        given = clause.dep_ == "acl:relcl" and lemma_of(clause, words.statements) in words.give
        who = subject(clause) if given else None
        if who is not None and "Rel" not in features(who, "PronType"):
            return phrase(who)
    return None


def _giver(noun: Token, words: BroadWords) -> Chars | None:
    """ "La commission a donné un avis favorable": the subject of the verb that it is the object of."""
    if noun.dep_ != "obj" or lemma_of(noun.head, words.statements) not in words.give:
        return None
    found = subject(noun.head)
    return phrase(found) if found is not None and found.i < noun.i and "expl" not in found.dep_ else None
