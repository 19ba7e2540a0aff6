"""Relation names of several treebanks brought to one set a language."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["RELATIONS"]

_FRENCH = {
    "advcl:periph": "advcl",
    "aux": "aux:tense",
    "compound": "flat:name",
    "conj:coord": "conj",
    "conj:dicto": "conj",
    "csubj:outer": "csubj",
    "csubj:pass": "csubj",
    "dep:comp": "dep",
    "expl": "expl:subj",
    "expl:pv": "expl:comp",
    "flat": "flat:name",
    "flat:num": "flat:name",
    "iobj:agent": "iobj",
    "nmod:appos": "appos",
    "nsubj:outer": "nsubj",
    "obj:lvc": "obj",
    "obl:arg": "obl",
    "obl:comp": "obl",
    "obl:mod": "obl",
    "obl:periph": "obl",
    "parataxis:discourse": "discourse",
    "parataxis:insert": "parataxis",
    "parataxis:obj": "parataxis",
    "parataxis:parenth": "parataxis",
    "reparandum": "dep",
}


def _french(name: str) -> str:
    return _FRENCH.get(name, name)


def _english(name: str) -> str:
    return name


RELATIONS: dict[str, Callable[[str], str]] = {"en": _english, "fr": _french}
"""A language's function from a treebank's relation to the pipeline's."""
