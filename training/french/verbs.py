"""Speech verbs in their places: plain, compound, reflexive, with a clitic for who is told, with the subject inverted."""

from __future__ import annotations

import random

from training.tree import Part, Piece, compose, leaf
from training.words import fr

__all__ = ["Verbs"]

_COMMON = frozenset("déclarer affirmer ajouter dire expliquer indiquer préciser annoncer assurer confier".split())
_THIRD = "Person=3"


class Verbs:
    """Draws verb groups by lot; the group's root is the lexical verb."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.rows = [row.split() for row in fr.SAY]
        self.common = [row for row in self.rows if row[0] in _COMMON]
        self.that = [row for row in self.rows if row[0] in fr.THAT]
        self.reflexive = [row.split() for row in fr.REFLEXIVE]

    def saying(self, number: str) -> Piece:
        """A verb that stands behind or inside the words it reports."""
        lot = self.rng.random()
        if lot < 0.12:
            return self.with_se(number)
        if lot < 0.16:
            return self.making_known(number)
        row = self.rng.choice(self.common if lot < 0.5 else self.rows)
        return self.told(row, number) if self.rng.random() < 0.12 else self.plain(row, number)

    def stating(self, number: str) -> Piece:
        """A verb that goes on with "que"."""
        row = self.rng.choice(self.that)
        return self.making_known(number) if self.rng.random() < 0.05 else self.plain(row, number)

    def plain(self, row: list[str], number: str, space: bool = True) -> Piece:
        """ "a déclaré", "déclarent", "déclarait"."""
        infinitive, past, one, many, imperfect = row
        lot = self.rng.random()
        if lot < 0.55:
            return self.compound(infinitive, past, number)
        if lot < 0.92 or number == "Plur":
            return leaf(many if number == "Plur" else one, "VERB", finite(number), infinitive, space)
        return leaf(imperfect, "VERB", finite(number, "Imp"), infinitive, space)

    def compound(self, infinitive: str, past: str, number: str) -> Piece:
        """ "a déclaré", "avaient déclaré", "aurait déclaré"."""
        return compose([(self.auxiliary(number), "aux:tense", 1), (participle(past, infinitive), "", None)])

    def auxiliary(self, number: str) -> Piece:
        """ "a", "avaient", "aurait"."""
        one, many, mood, tense = self.rng.choice(
            (("a", "ont", "Ind", "Pres"),) * 5
            + (("avait", "avaient", "Ind", "Imp"), ("aurait", "auraient", "Cnd", "Pres"))
        )
        morph = f"Mood={mood}|Number={number}|{_THIRD}|Tense={tense}|VerbForm=Fin"
        return leaf(many if number == "Plur" else one, "AUX", morph, "avoir")

    def told(self, row: list[str], number: str) -> Piece:
        """ "leur a répondu", "nous confie"."""
        verb = self.plain(row, number)
        word = self.rng.choice(fr.TOLD)
        if word.endswith("'") and verb.tokens[0].form[0] not in "aeiouéèê":
            word = "nous"
        person = {"leur": "3", "lui": "3", "m'": "1", "nous": "1"}.get(word, "2")
        clitic = leaf(
            word, "PRON", f"Person={person}|PronType=Prs", {"leur": "lui", "m'": "moi", "t'": "toi"}.get(word, word)
        )
        return compose([(clitic.spaced(not word.endswith("'")), "iobj", 1), (verb, "", None)])

    def with_se(self, number: str) -> Piece:
        """ "s'alarme", "se sont félicités"."""
        infinitive, past, one, many = self.rng.choice(self.reflexive)
        if self.rng.random() < 0.5:
            form = "sont" if number == "Plur" else "est"
            verb = participle(past + ("s" if number == "Plur" and not past.endswith("s") else ""), infinitive, number)
            group: list[Part] = [(leaf(form, "AUX", finite(number), "être"), "aux:tense", 2), (verb, "", None)]
            return compose([(self.se(form), "expl:comp", 2), *group])
        form = many if number == "Plur" else one
        return compose([(self.se(form), "expl:comp", 1), (leaf(form, "VERB", finite(number), infinitive), "", None)])

    def se(self, following: str) -> Piece:
        """ "se" or "s'"."""
        elided = following[0] in "aeiouéèêh"
        return leaf("s'" if elided else "se", "PRON", f"{_THIRD}|PronType=Prs|Reflex=Yes", "se", not elided)

    def making_known(self, number: str) -> Piece:
        """ "a fait savoir", "fait valoir"."""
        infinitive = leaf(self.rng.choice(("savoir", "valoir", "remarquer", "observer")), "VERB", "VerbForm=Inf")
        if self.rng.random() < 0.7:
            made = leaf("fait", "AUX", "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", "faire")
            return compose([(self.auxiliary(number), "aux:tense", 2), (made, "aux:caus", 2), (infinitive, "", None)])
        form = "font" if number == "Plur" else "fait"
        return compose([(leaf(form, "AUX", finite(number), "faire"), "aux:caus", 1), (infinitive, "", None)])

    def inverted(self, pronoun: str) -> Piece:
        """ "a-t-il ajouté", "dit-elle", "apprend-on", "s'est-il interrogé": verb and clitic subject."""
        number = "Plur" if pronoun in ("ils", "elles") else "Sing"
        row = self.rng.choice(self.common if self.rng.random() < 0.5 else self.rows)
        if pronoun == "on" and self.rng.random() < 0.5:
            row = ["apprendre", "appris", "apprend", "apprennent", "apprenait"]
        infinitive, past, one, many, imperfect = row
        if self.rng.random() < 0.6:
            auxiliary = self.auxiliary(number).spaced(False)
            clitic = self.clitic(pronoun, auxiliary.tokens[0].form)
            parts: list[Part] = [
                (auxiliary, "aux:tense", 2),
                (clitic, "nsubj", 2),
                (participle(past, infinitive), "", None),
            ]
            if self.rng.random() < 0.12:
                told = leaf(self.rng.choice(("leur", "lui", "nous")), "PRON", "PronType=Prs", "lui")
                parts = [(told, "iobj", 3), *((p, d, None if g is None else 3) for p, d, g in parts)]
            return compose(parts)
        form = many if number == "Plur" else one if self.rng.random() < 0.85 else imperfect
        verb = leaf(form, "VERB", finite(number), infinitive, space=False)
        return compose([(verb, "", None), (self.clitic(pronoun, form), "nsubj", 0)])

    def clitic(self, pronoun: str, verb: str) -> Piece:
        """ "-t-il" behind a vowel, "-il" elsewhere."""
        linked = pronoun[0] in "ieo" and verb[-1] in "aec"
        gender = {"i": "Gender=Masc|", "e": "Gender=Fem|"}.get(pronoun[0], "")
        number = "Plur" if pronoun.endswith("s") else "Sing"
        kind = "Prs" if gender else "Ind"
        morph = f"{gender}Number={number}|{_THIRD}|PronType={kind}"
        return leaf(("-t-" if linked else "-") + pronoun, "PRON", morph, "lui" if gender else "on")


def finite(number: str, tense: str = "Pres") -> str:
    """Return the features of an indicative verb in the third person."""
    return f"Mood=Ind|Number={number}|{_THIRD}|Tense={tense}|VerbForm=Fin"


def participle(form: str, infinitive: str, number: str = "Sing") -> Piece:
    """Return a past participle."""
    return leaf(form, "VERB", f"Gender=Masc|Number={number}|Tense=Past|VerbForm=Part", infinitive)
