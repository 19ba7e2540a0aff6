"""Made-up French clauses that count people: "plus de 415 civils ont fui la zone", "au moins douze personnes ont été tuées"."""

from __future__ import annotations

import random

from training.french.nouns import Nouns
from training.french.phrases import split, under, words
from training.french.verbs import finite, participle
from training.tree import Part, Piece, compose, leaf
from training.words import fr

__all__ = ["Tolls"]

_WHOM = split(fr.WHOM)
_BEFELL = tuple(tuple(row.split(" ", 2)) for row in split(fr.BEFELL))
_SUFFERED = tuple(tuple(row.split()) for row in split(fr.SUFFERED))
_SETTINGS = (
    "dans une explosion",
    "dans un bombardement",
    "dans une attaque",
    "dans un accident",
    "par des tirs",
    "depuis lundi",
)
_FEMININE = frozenset("personnes familles femmes".split())
_NUMBERS = "deux trois quatre cinq sept neuf onze douze quinze dix-huit vingt trente cinquante cent".split()
_SCORES = "dizaine quinzaine vingtaine trentaine cinquantaine centaine".split()


class Tolls:
    """Draws clauses that tell how many, and what befell them."""

    def __init__(self, nouns: Nouns, rng: random.Random) -> None:
        self.nouns, self.rng = nouns, rng

    def clause(self) -> Piece:
        """Return a clause without its full stop."""
        whom, feminine = self.whom()
        where = under("à", self.nouns.place()) if self.rng.random() < 0.4 else words(self.rng.choice(_SETTINGS))
        lot = self.rng.random()
        if lot < 0.45:
            return self.did(whom, where)
        if lot < 0.8:
            return self.suffered(whom, where, feminine)
        are = leaf("sont", "AUX", finite("Plur"), "être")
        died = participle("mortes" if feminine else "morts", "mourir", "Plur")
        return compose([(whom, "nsubj", 2), (are, "aux:tense", 2), (died, "", None), (where, "obl", 2)])

    def did(self, whom: Piece, where: Piece) -> Piece:
        """ "… ont quitté la zone"."""
        infinitive, past, what = self.rng.choice(_BEFELL)
        have = leaf("ont", "AUX", finite("Plur"), "avoir")
        object_ = words(what)
        relation = "obl" if object_.tokens[0].pos == "ADP" else "obj"
        parts: list[Part] = [(whom, "nsubj", 2), (have, "aux:tense", 2), (participle(past, infinitive), "", None)]
        parts.append((object_, relation, 2))
        return compose([*parts, (where, "obl", 2)] if self.rng.random() < 0.4 else parts)

    def suffered(self, whom: Piece, where: Piece, feminine: bool) -> Piece:
        """ "… ont été tués dans une explosion"."""
        infinitive, past = self.rng.choice(_SUFFERED)
        have = leaf("ont", "AUX", finite("Plur"), "avoir")
        been = leaf("été", "AUX", "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", "être")
        verb = leaf(
            past.removesuffix("s") + "es" if feminine else past,
            "VERB",
            "Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass",
            infinitive,
        )
        order: list[Part] = [(whom, "nsubj:pass", 3), (have, "aux:tense", 3), (been, "aux:pass", 3), (verb, "", None)]
        return compose([*order, (where, "obl", 3)])

    def whom(self) -> tuple[Piece, bool]:
        """ "plus de 415 civils", "quelque 3.000 familles", "une dizaine de soldats"; and whether the noun is feminine."""
        form = self.rng.choice(_WHOM)
        noun = leaf(form, "NOUN", "Number=Plur", form.removesuffix("s"))
        lot = self.rng.random()
        if lot < 0.45:
            counted = compose([(self.number(), "nummod", 1), (noun, "", None)])
            about = leaf(*self.rng.choice((("plus", "ADV"), ("plus", "ADV"), ("moins", "ADV"), ("près", "ADV"))))
            return compose([(about, "", None), (under("de", counted), "obl", 0)]), form in _FEMININE
        if lot < 0.6:
            score = leaf(self.rng.choice(_SCORES), "NOUN", "Gender=Fem|Number=Sing")
            one = leaf("une", "DET", "Definite=Ind|Gender=Fem|Number=Sing|PronType=Art", "un")
            return compose([(one, "det", 1), (score, "", None), (under("de", noun), "nmod", 1)]), form in _FEMININE
        about_it = self.rng.choice(("au moins", "au moins", "quelque", "environ", "", "les", "ces"))
        parts: list[Part] = [(self.number(), "nummod", 1), (noun, "", None)]
        if about_it == "au moins":
            least = compose([(leaf("au", "ADP", lemma="à"), "", None), (leaf("moins", "ADV"), "fixed", 0)])
            parts = [(least, "advmod", 2), (parts[0][0], "nummod", 2), parts[1]]
        elif about_it in ("quelque", "environ"):
            parts = [(leaf(about_it, "ADV"), "advmod", 2), (parts[0][0], "nummod", 2), parts[1]]
        elif about_it:
            parts = [
                (leaf(about_it, "DET", "Number=Plur", "le" if about_it == "les" else "ce"), "det", 2),
                (parts[0][0], "nummod", 2),
                parts[1],
            ]
        return compose(parts), form in _FEMININE

    def number(self) -> Piece:
        """ "douze", "415", "3.000", "60 000"."""
        lot = self.rng.random()
        if lot < 0.3:
            return leaf(self.rng.choice(_NUMBERS), "NUM", "Number=Plur|NumType=Card")
        amount = self.rng.choice(
            (self.rng.randint(2, 99), self.rng.randint(100, 999), self.rng.randint(1, 90) * 100 + 1000)
        )
        if amount < 1000:
            return leaf(str(amount), "NUM", "NumType=Card")
        thousands, rest = divmod(amount, 1000)
        mark = self.rng.choice((".", "", " "))
        if mark == " ":
            front = leaf(str(thousands), "NUM", "NumType=Card")
            return compose([(front, "", None), (leaf(f"{rest:03}", "NUM", "NumType=Card"), "flat:name", 0)])
        return leaf(f"{thousands}{mark}{rest:03}", "NUM", "NumType=Card")
