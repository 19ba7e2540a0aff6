"""The turns of French reported speech, each a method that makes one by lot.

Treebanks hold about twenty inverted speech clauses, so a parser trained on them alone reads "a déclaré X" with X as
what was declared. What is said heads the sentence; a speech verb behind or inside it is its parataxis; after "que" or a
colon what is said is the verb's ccomp. So do Sequoia, GSD and PUD.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from training.french.nouns import Nouns, Speaker
from training.french.phrases import elides, split, under, words
from training.french.tolls import Tolls
from training.french.verbs import Verbs, finite, participle
from training.lists import Lists
from training.pools import Pools
from training.tree import Part, Piece, compose, insert, leaf, named
from training.turns import Turn, drawn
from training.variants import QUOTES
from training.words import fr

__all__ = ["sentences"]

_CIRCUMSTANCES, _FRONTED = split(fr.CIRCUMSTANCES), split(fr.FRONTED)
_ACTS = tuple(tuple(row.split(" ", 2)) for row in split(fr.ACTS))
_PRONOUNS = ("il", "il", "elle", "elle", "on", "ils", "elles")
_PAPERS = ("un communiqué", "le rapport", "une lettre", "le quotidien", "un message", "la résolution")


def sentences(pools: Pools, lists: Lists, count: int, rng: random.Random) -> list[Piece]:
    """Return `count` made-up sentences, their names drawn from `lists`."""
    return drawn(_Maker(pools, lists, rng).turns, count, rng)


class _Maker:
    """The grammar of whole sentences."""

    def __init__(self, pools: Pools, lists: Lists, rng: random.Random) -> None:
        self.pools, self.rng = pools, rng
        self.nouns, self.verbs = Nouns(pools, lists, rng), Verbs(rng)
        self.tolls = Tolls(self.nouns, rng)
        self.turns: tuple[Turn, ...] = (
            (self.after, 26),
            (self.clitic_after, 9),
            (self.learnt, 4),
            (self.inside, 8),
            (self.clitic_inside, 6),
            (self.according_inside, 4),
            (self.before, 13),
            (self.colon, 6),
            (self.according_first, 7),
            (self.according_last, 8),
            (self.fronted, 10),
            (self.adding, 6),
            (self.toll, 8),
            (self.listed, 3),
            (self.dateline, 2),
        )

    # what is said

    def clause(self) -> Piece:
        if self.rng.random() < 0.15:
            return self.tolls.clause()
        clause = self.rng.choice(self.pools.clauses)
        return clause if clause.tokens[-1].form != "?" or self.rng.random() < 0.15 else self.clause()

    def spoken(self, comma: bool = True) -> Piece:
        """A clause with the quotation marks and the comma that end it."""
        clause = self.clause().recased(True)
        marks = self.rng.choice(QUOTES["fr"]) if self.rng.random() < 0.68 else None
        asks = clause.tokens[-1].form in "?!"
        parts: list[Part] = [(clause.spaced(bool(asks) and marks is None), "", None)]
        if marks:
            wide = marks[0] == "«"
            opening = (leaf(marks[0], "PUNCT", space=wide), "punct", 1)
            closing = (leaf(marks[1], "PUNCT", space=asks or not comma), "punct", 1)
            parts = [opening, (clause.spaced(wide), "", None), closing]
        at = 1 if marks else 0
        if comma and (not asks or (marks and self.rng.random() < 0.4)):
            parts = [*parts[:-1], (parts[-1][0].spaced(False), parts[-1][1], parts[-1][2])]
            parts.append((leaf(",", "PUNCT"), "punct", at))
        return compose(parts)

    # who, when and where

    def speaker(self) -> Speaker:
        who, number = self.nouns.speaker()
        if self.rng.random() < 0.05:
            by = under("par", self.nouns.outlet())
            cited = compose(
                [(leaf("cité", "VERB", "Tense=Past|VerbForm=Part", "citer"), "", None), (by, "obl:agent", 0)]
            )
            comma = leaf(",", "PUNCT")
            who = compose([(who.spaced(False), "", None), (comma, "punct", 2), (cited, "acl", 0)])
        return who, number

    def closed(self, who: Piece) -> Piece:
        """Return a subject before its verb with the comma that ends an apposition in commas."""
        if any(t.form == "," for t in who.tokens) and who.tokens[-1].form != ",":
            return compose([(who.spaced(False), "", None), (leaf(",", "PUNCT"), "punct", 0)])
        return who

    def circumstances(self) -> list[tuple[Piece, str]]:
        """ "mardi", "à l'AFP", "sur RTL", "mardi à Genève", "dans un communiqué"."""
        lot = self.rng.random()
        if lot < 0.25:
            return [self.day()]
        if lot < 0.5:
            return [self.to_whom()]
        if lot < 0.65:
            return [self.day(), self.to_whom() if self.rng.random() < 0.5 else (under("à", self.nouns.place()), "obl")]
        if lot < 0.75:
            return [(under("à", self.nouns.place()), "obl")]
        return [(words(self.rng.choice(_CIRCUMSTANCES)), "obl")]

    def day(self) -> tuple[Piece, str]:
        word = self.rng.choice(fr.DAYS)
        if word == "hier":
            return leaf(word, "ADV"), "advmod"
        day = leaf(word, "NOUN", "Gender=Masc|Number=Sing")
        lot = self.rng.random()
        if lot < 0.15:
            part = leaf(self.rng.choice(("matin", "soir")), "NOUN", "Gender=Masc|Number=Sing")
            return compose([(day, "", None), (part, "nmod", 0)]), "obl"
        if lot < 0.3:
            date = compose(
                [
                    (leaf(str(self.rng.randint(1, 31)), "NUM"), "", None),
                    (leaf(self.rng.choice(fr.MONTHS), "NOUN"), "nmod", 0),
                ]
            )
            return compose([(day, "", None), (date, "nmod", 0)]), "obl"
        if lot < 0.4:
            this = leaf("ce", "DET", "Gender=Masc|Number=Sing|PronType=Dem")
            return compose([(this, "det", 1), (day, "", None)]), "obl"
        return day, "obl"

    def to_whom(self) -> tuple[Piece, str]:
        outlet = self.nouns.outlet()
        printed = outlet.tokens[0].form in ("Le", "La", "Les")
        return under("dans" if printed else self.rng.choice(("à", "à", "sur")), outlet), "obl"

    # the words first

    def after(self) -> Piece:
        """ "« … », a déclaré (mardi) (sur LCI) X(, selon Y)."."""
        who, number = self.speaker()
        said = self.verbs.saying(number)
        parts: list[Part] = [(self.spoken(), "", None), (said, "parataxis", 0)]
        between = self.rng.random()
        if between < 0.4:
            parts += [(p, dep, 1) for p, dep in self.circumstances()]
        parts.append((who, "nsubj", 1))
        if 0.4 <= between < 0.5:
            parts += [(p, dep, 1) for p, dep in self.circumstances()]
        return self.stop(self.with_tail(parts, 1), 0)

    def clitic_after(self) -> Piece:
        """ "« … », a-t-il ajouté (mardi)."."""
        parts: list[Part] = [
            (self.spoken(), "", None),
            (self.verbs.inverted(self.rng.choice(_PRONOUNS)), "parataxis", 0),
        ]
        if self.rng.random() < 0.35:
            parts += [(p, dep, 1) for p, dep in self.circumstances()]
        return self.stop(self.with_tail(parts, 1), 0)

    def learnt(self) -> Piece:
        """ "…, a-t-on appris de source policière" / "…, peut-on lire dans le rapport"."""
        if self.rng.random() < 0.35:
            can = leaf("peut", "VERB", finite("Sing"), "pouvoir", space=False)
            read = compose(
                [
                    (leaf("lire", "VERB", "VerbForm=Inf"), "", None),
                    (under("dans", words(self.rng.choice(_PAPERS))), "obl", 0),
                ]
            )
            verb = compose([(can, "", None), (self.verbs.clitic("on", "peut"), "nsubj", 0), (read, "xcomp", 0)])
            return self.stop([(self.spoken(), "", None), (verb, "parataxis", 0)], 0)
        lot = self.rng.random()
        source = (
            under("de", self.nouns.nobody())
            if lot < 0.45
            else under(self.rng.choice(("auprès de", "de")), self.speaker()[0])
        )
        verb = self.verbs.inverted("on")
        parts: list[Part] = [(self.spoken(), "", None), (verb, "parataxis", 0)]
        if self.rng.random() < 0.25:
            parts.append((*self.day(), 1))
        return self.stop([*parts, (source, "obl", 1)], 0)

    def with_tail(self, parts: list[Part], verb: int) -> list[Part]:
        """Now and then add ", selon Y" or ", dans un communiqué"."""
        if self.rng.random() > 0.13:
            return parts
        if self.rng.random() < 0.5:
            tail, dep = under(self.rng.choice(("selon", "d'après")), self.nouns.speaker()[0]), "obl"
        else:
            tail, dep = self.circumstances()[0]
        last = parts[-1]
        at = len(parts) + 1
        return [
            *parts[:-1],
            (last[0].spaced(False), last[1], last[2]),
            (leaf(",", "PUNCT"), "punct", at),
            (tail, dep, verb),
        ]

    # the words around

    def inside(self) -> Piece | None:
        """ "L'attaque, a affirmé X, visait…"."""
        who, number = self.speaker()
        verb = self.verbs.saying(number)
        parts: list[Part] = [(verb, "", None)]
        if self.rng.random() < 0.25:
            parts += [(p, dep, 0) for p, dep in self.circumstances()]
        return self.between(compose([*parts, (who, "nsubj", 0)]), "parataxis")

    def clitic_inside(self) -> Piece | None:
        """ "L'attaque, a-t-il ajouté, visait…"."""
        return self.between(self.verbs.inverted(self.rng.choice(_PRONOUNS)), "parataxis")

    def according_inside(self) -> Piece | None:
        """ "L'attaque, selon X, visait…"."""
        return self.between(under("selon", self.nouns.speaker()[0]), "obl")

    def between(self, guest: Piece, dep: str) -> Piece | None:
        """Put a phrase in commas into a clause, mostly behind its subject or its first phrase."""
        clause = self.clause().recased(True)
        places = [i for i in range(1, len(clause.tokens) - 1) if self.opens(clause, i)]
        behind = [i for i in places if _ends_phrase(clause, i)]
        if not places:
            return None
        at = self.rng.choice(behind if behind and self.rng.random() < 0.8 else places)
        comma = leaf(",", "PUNCT")
        whole = compose([(comma, "punct", 1), (guest.spaced(False), "", None), (comma, "punct", 1)])
        made = insert(clause, at, whole, dep)
        if made is None:
            return None
        tokens = list(made.tokens)
        tokens[at - 1] = Piece((tokens[at - 1],), 0).spaced(False).tokens[0]
        return self.stop([(Piece(tuple(tokens), made.root), "", None)], 0)

    def opens(self, clause: Piece, i: int) -> bool:
        return (
            clause.tokens[i - 1].space
            and clause.tokens[i].pos != "PUNCT"
            and clause.tokens[i - 1].pos not in ("PUNCT", "ADP", "DET")
        )

    # the speaker first

    def before(self) -> Piece:
        """ "X a déclaré (mardi) que …"."""
        who, number = self.speaker()
        parts: list[Part] = [(self.closed(who), "nsubj", 1), (self.verbs.stating(number), "", None)]
        if self.rng.random() < 0.35:
            parts += [(p, dep, 1) for p, dep in self.circumstances()]
        return self.stop([*parts, (self.that(), "ccomp", 1)], 1)

    def that(self) -> Piece:
        """ "que …", "qu'elle …"."""
        clause = self.lowered(self.clause())
        if clause.tokens[-1].form == "?":
            return self.that()
        elided = elides(clause.tokens[0].form) or clause.tokens[0].form[:1] in "ÉAEIOU"
        mark = leaf("qu'" if elided else "que", "SCONJ", "", "que", not elided)
        return compose([(mark, "mark", 1), (clause, "", None)])

    def lowered(self, clause: Piece) -> Piece:
        first = clause.tokens[0]
        keeps = first.pos == "PROPN" or (first.form.isupper() and len(first.form) > 1 and not first.form.endswith("'"))
        return clause if keeps else clause.recased(False)

    def colon(self) -> Piece:
        """ "X a déclaré : « … »"."""
        who, number = self.speaker()
        said = compose([(leaf(":", "PUNCT"), "punct", 1), (self.spoken(comma=False), "", None)])
        return self.stop([(self.closed(who), "nsubj", 1), (self.verbs.saying(number), "", None), (said, "ccomp", 1)], 1)

    def fronted(self) -> Piece:
        """ "À Paris, le ministre X a appelé au calme." / "Mardi, X a déclaré que …"."""
        lot = self.rng.random()
        if lot < 0.4:
            first, dep = under("à", self.nouns.place()), "obl"
        elif lot < 0.65:
            first, dep = self.day()
        else:
            first, dep = words(self.rng.choice(_FRONTED)), "obl"
        who, number = self.speaker()
        comma = leaf(",", "PUNCT")
        start: list[Part] = [
            (first.recased(True).spaced(False), dep, 3),
            (comma, "punct", 0),
            (self.closed(who), "nsubj", 3),
        ]
        if self.rng.random() < 0.6:
            verb, rest = self.act(number)
            return self.stop([*start, (verb, "", None), rest(3)], 3)
        return self.stop([*start, (self.verbs.stating(number), "", None), (self.that(), "ccomp", 3)], 3)

    def act(self, number: str) -> tuple[Piece, Callable[[int], Part]]:
        infinitive, past, what = self.rng.choice(_ACTS)
        verb = compose([(self.verbs.auxiliary(number), "aux:tense", 1), (participle(past, infinitive), "", None)])
        object_ = words(what)
        dep = "obl" if object_.tokens[0].pos == "ADP" else "obj"
        return verb, lambda at: (object_, dep, at)

    def adding(self) -> Piece:
        """ "X a rejeté les accusations, précisant que …"."""
        who, number = self.speaker()
        verb, rest = self.act(number)
        participle_, infinitive = self.rng.choice(tuple(fr.ADDING.items()))
        adding = leaf(participle_, "VERB", "Tense=Pres|VerbForm=Part", infinitive)
        goes_on = compose([(adding, "", None), (self.that(), "ccomp", 0)])
        object_, dep, at = rest(1)
        parts: list[Part] = [(self.closed(who), "nsubj", 1), (verb, "", None), (object_.spaced(False), dep, at)]
        return self.stop([*parts, (leaf(",", "PUNCT"), "punct", 4), (goes_on, "advcl", 1)], 1)

    # sources as prepositions

    def according_first(self) -> Piece:
        """ "Selon X, …", "D'après X, …"."""
        word = self.rng.choice(("selon", "selon", "selon", "d'après", "pour"))
        source = under(word, self.speaker()[0]).recased(True).spaced(False)
        clause = self.lowered(self.clause())
        return self.stop([(source, "obl", 2), (leaf(",", "PUNCT"), "punct", 0), (clause, "", None)], 2)

    def according_last(self) -> Piece:
        """ "…, selon X." / "…, de source policière."."""
        lot = self.rng.random()
        source = (
            under("de", self.nouns.nobody())
            if lot < 0.12
            else under("selon" if lot < 0.8 else "d'après", self.speaker()[0])
        )
        clause = self.clause().recased(True)
        if clause.tokens[-1].form in "?!":
            clause = self.tolls.clause().recased(True)
        return self.stop([(clause.spaced(False), "", None), (leaf(",", "PUNCT"), "punct", 2), (source, "obl", 0)], 0)

    # others

    def toll(self) -> Piece:
        """A bare count, or one under "selon" or a speech verb."""
        clause = self.tolls.clause().recased(True)
        if self.rng.random() < 0.5:
            return self.stop([(clause, "", None)], 0)
        who, number = self.speaker()
        said = self.verbs.saying(number)
        parts: list[Part] = [(clause.spaced(False), "", None), (leaf(",", "PUNCT"), "punct", 2), (said, "parataxis", 0)]
        return self.stop([*parts, (who, "nsubj", 2)], 0)

    def listed(self) -> Piece:
        """ "Les quartiers de A, B, C et D ont été repris"."""
        places = [self.nouns.place() for _ in range(self.rng.randint(3, 5))]
        what = words(self.rng.choice(("les quartiers", "les faubourgs", "les bourgs", "les villages", "les districts")))
        parts: list[Part] = [(under("de", places[0]).spaced(len(places) == 2), "", None)]
        for i, place in enumerate(places[1:-1], 1):
            item = compose([(leaf(",", "PUNCT"), "punct", 1), (place.spaced(i == len(places) - 2), "", None)])
            parts.append((item, "conj", 0))
        parts.append((compose([(leaf("et", "CCONJ"), "cc", 1), (places[-1], "", None)]), "conj", 0))
        subject = compose([(what, "", None), (compose(parts), "nmod", 0)])
        been = leaf("été", "AUX", "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", "être")
        verb = leaf("repris", "VERB", "Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass", "reprendre")
        have = leaf("ont", "AUX", finite("Plur"), "avoir")
        order: list[Part] = [
            (subject, "nsubj:pass", 3),
            (have, "aux:tense", 3),
            (been, "aux:pass", 3),
            (verb, "", None),
        ]
        by = under("par", words(self.rng.choice(("l'armée", "les rebelles", "les forces loyalistes", "la milice"))))
        return self.stop([*order, (by, "obl:agent", 3)], 3)

    def dateline(self) -> Piece:
        """ "ALEP (AFP) – …"."""
        place = named(
            leaf(
                self.rng.choice(fr.PLACES).upper() if self.rng.random() < 0.5 else self.rng.choice(fr.PLACES), "PROPN"
            ),
            "LOC",
        )
        agency = named(leaf(self.rng.choice(("AFP", "Reuters", "AP", "Belga", "Xinhua")), "PROPN", space=False), "ORG")
        where = self.nouns.bracketed(place, agency.tokens[0].form)
        dash = leaf(self.rng.choice(("-", "–", "—")), "PUNCT")
        clause = self.clause().recased(True)
        return self.stop([(where, "dep", 2), (dash, "punct", 2), (clause, "", None)], 2)

    def stop(self, parts: list[Part], governor: int) -> Piece:
        """End a sentence with a full stop, unless it asks or calls."""
        last = parts[-1][0]
        if last.tokens[-1].form in ".?!":
            return compose(parts)
        parts = [*parts[:-1], (last.spaced(False), *parts[-1][1:])]
        return compose([*parts, (leaf(".", "PUNCT"), "punct", governor)])


def _ends_phrase(clause: Piece, i: int) -> bool:
    """Whether the token before `i` ends a child of the root that stands before the root, as a subject does."""
    return i <= clause.root and all(
        (t.head < i) == (n < i) or clause.root in (n, t.head) for n, t in enumerate(clause.tokens)
    )
