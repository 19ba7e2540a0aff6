"""Who speaks in made-up French sentences: persons, offices with and without names, bodies, outlets, nameless sources."""

from __future__ import annotations

import random

from training.french.phrases import elides, split, under, words
from training.lists import Lists
from training.pools import Pools
from training.tree import Part, Piece, compose, leaf, named
from training.words import fr

__all__ = ["Nouns", "Speaker"]

Speaker = tuple[Piece, str]
"""A noun phrase and its number, "Sing" or "Plur"."""

_PERSONS, _SOURCES, _MANY = split(fr.PERSONS), split(fr.SOURCES), split(fr.MANY)
_ROLES, _BODIES, _OUTLETS, _MEDIA = split(fr.ROLES), split(fr.BODIES), split(fr.OUTLETS), split(fr.MEDIA)
_PARTICLES = ("al", "Abou", "Abdel", "Ben", "Van", "Le", "de")
_FEMININE = frozenset(
    "Ligue Brigade Fédération Organisation Coalition Commission Assemblée Union Banque Cour Garde Agence Université Armée "
    "Défense Croix-Rouge BBC".split()
)
_BARE = frozenset(("Médecins", "Amnesty", "Human"))
_MASCULINE = frozenset("Le La Les".split())


class Nouns:
    """Draws noun phrases by lot."""

    def __init__(self, pools: Pools, lists: Lists, rng: random.Random) -> None:
        self.pools, self.lists, self.rng = pools, lists, rng

    def speaker(self) -> Speaker:
        """Return whoever may speak."""
        lot = self.rng.random()
        if lot < 0.12:
            return self.rng.choice(self.pools.actors)
        if lot < 0.36:
            return self.rng.choice((self.person, self.person, self.with_role))(), "Sing"
        if lot < 0.58:
            return self.office(), "Sing"
        if lot < 0.72:
            return words(self.rng.choice(_SOURCES)), "Sing"
        if lot < 0.82:
            return words(self.rng.choice(_MANY)), "Plur"
        if lot < 0.95:
            return self.body()
        return self.pair()

    def person(self) -> Piece:
        """ "Karim Haddad", "Haddad", "M. Haddad", "Abou Karim"."""
        first, last = leaf(self.lists.first(self.rng), "PROPN"), leaf(self.lists.last(self.rng), "PROPN")
        lot = self.rng.random()
        if lot < 0.2:
            return named(last, "PER")
        if lot < 0.3:
            title = self.rng.choice(("M.", "M.", "Mme"))
            gender = "Masc" if title == "M." else "Fem"
            relation = self.rng.choice(("nmod", "flat:name"))
            mister = leaf(title, "NOUN", f"Gender={gender}|Number=Sing", "monsieur" if title == "M." else "madame")
            return compose([(mister, "", None), (named(last, "PER"), relation, 0)])
        middle: list[Part] = []
        if lot < 0.45:
            middle = [(leaf(self.rng.choice(_PARTICLES), "PROPN"), "flat:name", 0)]
        return named(compose([(first, "", None), *middle, (last, "flat:name", 0)]), "PER")

    def with_role(self) -> Piece:
        """ "Karim Haddad, porte-parole de l'armée"; what follows sets its own comma."""
        role = words(self.rng.choice(_ROLES))
        return compose([(self.person().spaced(False), "", None), (leaf(",", "PUNCT"), "punct", 2), (role, "appos", 0)])

    def office(self) -> Piece:
        """ "le ministre de la Défense", with a name behind it, after a comma or not."""
        office = words(self.rng.choice(_PERSONS))
        if self.rng.random() < 0.25:
            office = self.of_somewhere(office)
        lot = self.rng.random()
        if lot < 0.35:
            return office
        if lot < 0.72:
            return compose([(office, "", None), (self.person(), "appos", 0)])
        comma = leaf(",", "PUNCT")
        return compose([(office.spaced(False), "", None), (comma, "punct", 2), (self.person(), "appos", 0)])

    def of_somewhere(self, noun: Piece) -> Piece:
        """ "le maire de Lyon"."""
        last = noun.tokens[-1]
        if last.head != noun.root and len(noun.tokens) > 2:
            return noun
        return compose([(noun, "", None), (under("de", self.place()), "nmod", 0)])

    def body(self) -> Speaker:
        """ "l'Observatoire national des libertés (ONL)", "l'ONU", "Damas", "l'AFP"."""
        lot = self.rng.random()
        if lot < 0.3:
            return self.long_body(), "Sing"
        if lot < 0.5:
            return self.acronym(), "Sing"
        if lot < 0.7:
            return named(leaf(self.rng.choice(fr.CAPITALS), "PROPN"), "LOC"), "Sing"
        if lot < 0.85:
            return self.outlet(), "Sing"
        medium = words(self.rng.choice(_MEDIA))
        return compose([(medium, "", None), (self.outlet_name(), "appos", 0)]), "Sing"

    def long_body(self) -> Piece:
        """A body with its article, and now and then its initials in brackets."""
        name = self.rng.choice(_BODIES)
        piece = named(words(name), "ORG")
        if self.rng.random() < 0.35:
            initials = "".join(w[0].upper() for w in name.replace("'", " ").split() if len(w) > 3)
            piece = self.bracketed(piece, initials) if len(initials) > 1 else piece
        return self.articled(piece, name.split()[0])

    def bracketed(self, piece: Piece, initials: str) -> Piece:
        """ "… (ONL)"."""
        inner = named(leaf(initials, "PROPN", space=False), "ORG")
        parts: list[Part] = [
            (leaf("(", "PUNCT", space=False), "punct", 1),
            (inner, "", None),
            (leaf(")", "PUNCT"), "punct", 1),
        ]
        return compose([(piece, "", None), (compose(parts), "appos", 0)])

    def articled(self, piece: Piece, first: str) -> Piece:
        """Return a body with the article that its first word asks for."""
        if first in _BARE or first in ("Forces", "Casques", "Nations"):
            form, morph = ("les", "Number=Plur") if first not in _BARE else ("", "")
        elif elides(first):
            form, morph = "l'", "Number=Sing"
        else:
            form, morph = ("la", "Gender=Fem|Number=Sing") if first in _FEMININE else ("le", "Gender=Masc|Number=Sing")
        if not form:
            return piece
        article = leaf(form, "DET", f"Definite=Def|{morph}|PronType=Art", "le", not form.endswith("'"))
        return compose([(article, "det", 1), (piece, "", None)])

    def acronym(self) -> Piece:
        """ "l'ONU", "le SNCT"."""
        letters = "".join(self.rng.choice("ABCDEFGHILMNOPRSTU") for _ in range(self.rng.choice((2, 3, 3, 3, 4, 4, 5))))
        if self.rng.random() < 0.4:
            letters = self.rng.choice("ONU OTAN OSDH UE CGT HCR MSF OMS CICR PKK EI FDS ASL".split())
        return self.articled(named(leaf(letters, "PROPN"), "ORG"), letters)

    def outlet_name(self) -> Piece:
        """ "France Info", "Le Monde"."""
        name = self.rng.choice(_OUTLETS).split()
        if name[0] in _MASCULINE:
            lemma = {"Le": "Gender=Masc|Number=Sing", "La": "Gender=Fem|Number=Sing", "Les": "Number=Plur"}[name[0]]
            article = leaf(name[0], "DET", f"Definite=Def|{lemma}|PronType=Art", "le")
            return named(compose([(article, "det", 1), (leaf(name[1], "PROPN"), "", None)]), "ORG")
        parts: list[Part] = [
            (leaf(name[0], "PROPN"), "", None),
            *((leaf(w, "PROPN"), "flat:name", 0) for w in name[1:]),
        ]
        return named(compose(parts), "ORG")

    def outlet(self) -> Piece:
        """An outlet as it stands in a sentence: "l'AFP", "le New York Times", "LCI"."""
        name = self.outlet_name()
        first = name.tokens[0].form
        if first in ("AFP", "AP"):
            return self.articled(name, first)
        if first in ("BBC", "RTBF"):
            return self.articled(name, "BBC")
        return (
            self.articled(name, first)
            if first in ("New", "Guardian", "Times", "Washington", "Wall", "Spiegel")
            else name
        )

    def place(self) -> Piece:
        """A place name by lot."""
        name = (self.rng.choice(fr.PLACES) if self.rng.random() < 0.5 else self.lists.place(self.rng)).split()
        parts: list[Part] = [
            (leaf(name[0], "PROPN"), "", None),
            *((leaf(w, "PROPN"), "flat:name", 0) for w in name[1:]),
        ]
        return named(compose(parts), "LOC")

    def pair(self) -> Speaker:
        """ "la police et les pompiers"."""
        one, other = (words(self.rng.choice(self.rng.choice((_SOURCES, _MANY, _PERSONS)))) for _ in range(2))
        second = compose([(leaf("et", "CCONJ"), "cc", 1), (other, "", None)])
        return compose([(one, "", None), (second, "conj", 0)]), "Plur"

    def nobody(self) -> Piece:
        """A source without an article: "source policière", "plusieurs sources concordantes"."""
        kind = self.rng.choice("policière militaire médicale sécuritaire officielle diplomatique".split())
        if self.rng.random() < 0.5:
            return compose(
                [(leaf("source", "NOUN", "Gender=Fem|Number=Sing"), "", None), (leaf(kind, "ADJ"), "amod", 0)]
            )
        source = leaf("sources", "NOUN", "Gender=Fem|Number=Plur", "source")
        return compose([(source, "", None), (leaf(kind + "s", "ADJ", "Number=Plur", kind), "amod", 0)])
