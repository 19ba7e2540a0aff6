"""Made-up English attributions, annotated as UD English EWT does: the speech verb heads what it reports (ccomp).

Treebanks of e-mail and reviews hold few of the turns that a news page lives on: "…, said a military source",
"X told Reuters that…", "the ministry said, citing…", "at least 21 civilians were killed, a monitor reported".
"""

from __future__ import annotations

import random

from training.lists import Lists
from training.pools import Pools
from training.tree import Part, Piece, compose, insert, leaf, named
from training.turns import Turn, drawn
from training.variants import QUOTES
from training.words import en

__all__ = ["sentences"]

_SING, _PLUR = "Number=Sing", "Number=Plur"


def sentences(pools: Pools, lists: Lists, count: int, rng: random.Random) -> list[Piece]:
    """Return `count` made-up sentences, their names drawn from `lists`."""
    return drawn(_Maker(pools, lists, rng).turns, count, rng)


class _Maker:
    """The grammar: each method makes one kind of phrase or sentence by lot."""

    def __init__(self, pools: Pools, lists: Lists, rng: random.Random) -> None:
        self.pools = pools
        self.lists = lists
        self.rng = rng
        self.turns: tuple[Turn, ...] = (
            (self.after, 24),
            (self.before, 18),
            (self.told, 12),
            (self.inside, 8),
            (self.according, 14),
            (self.citing, 10),
            (self.colon, 4),
            (self.toll_alone, 6),
            (self.quoted_as, 4),
        )

    # noun phrases

    def name(self) -> Piece:
        """ "George Haddad", "Haddad", "Rami Abdel Rahman"."""
        first, last = leaf(self.lists.first(self.rng), "PROPN", _SING), leaf(self.lists.last(self.rng), "PROPN", _SING)
        lot = self.rng.random()
        if lot < 0.3:
            return named(last, "PER")
        middle: list[Part] = []
        if lot < 0.45:
            middle = [(leaf(self.rng.choice(en.JOINED), "PROPN", _SING), "flat", 0)]
        return named(compose([(first, "", None), *middle, (last, "flat", 0)]), "PER")

    def titled(self) -> Piece:
        title = leaf(self.rng.choice(en.TITLES), "PROPN", _SING)
        parts: list[Part] = [(title, "nmod:desc", 1), (self.name(), "", None)]
        if self.rng.random() < 0.4:
            kind = leaf(self.rng.choice(("Prime", "Foreign", "Defense", "Interior", "Vice")), "ADJ")
            return compose([(compose([(kind, "amod", 1), (title, "", None)]), "nmod:desc", 1), parts[1]])
        return compose(parts)

    def described(self) -> Piece:
        """ "army spokesman George Haddad"."""
        role = leaf(self.rng.choice(en.PEOPLE).split(":")[0], "NOUN", _SING)
        kind = leaf(self.rng.choice(en.KINDS), "NOUN", _SING)
        return compose([(compose([(kind, "compound", 1), (role, "", None)]), "nmod:desc", 1), (self.name(), "", None)])

    def with_role(self) -> Piece:
        """ "George Haddad, (the) director of the council,"; the closing comma is the sentence's affair."""
        role: list[Part] = [(leaf(self.rng.choice(("director", "head", "spokesman", "member", "chief", "leader")), "NOUN", _SING), "", None)]
        role = [*role, (self.prepositional("of" if self.rng.random() < 0.7 else "for", self.body()), "nmod", 0)]
        if self.rng.random() < 0.4:
            role = [(leaf(self.rng.choice(("the", "a")), "DET"), "det", 1), (role[0][0], "", None), (role[1][0], "nmod", 1)]
        comma = leaf(",", "PUNCT")
        return compose([(self.name().spaced(False), "", None), (comma, "punct", 2), (compose(role), "appos", 0)])

    def body(self) -> Piece:
        """ "the army", "the Syrian Observatory for Human Rights", "state media", "Reuters", "Moscow"."""
        lot = self.rng.random()
        if lot < 0.25:
            return compose([(leaf("the", "DET"), "det", 1), (self.long_body(), "", None)])
        if lot < 0.8:
            noun = self.rng.choice(en.BODIES)
            capital = noun[0].isupper() or self.rng.random() < 0.15
            head = leaf(noun.capitalize() if capital else noun, "PROPN" if capital else "NOUN", _SING, noun)
            head = named(head, "ORG") if capital else head
            adjective: list[Part] = [(leaf(self.rng.choice(en.ADJECTIVES), "ADJ"), "amod", 2)] if lot > 0.6 else []
            return compose([(leaf("the", "DET"), "det", 1 + len(adjective)), *adjective, (head, "", None)])
        if lot < 0.88:
            first, second = self.rng.choice(en.PAIRS)
            return compose([(leaf(first, "NOUN", _SING), "compound", 1), (leaf(second, "NOUN", _SING), "", None)])
        return self.outlet() if lot < 0.96 else self.place()

    def long_body(self) -> Piece:
        words = self.rng.choice(en.CAUSES).split()
        cause = [leaf(w, "PROPN", _SING) for w in words]
        last = len(cause) - 1
        what = compose([(w, "compound" if i < last else "", last if i < last else None) for i, w in enumerate(cause)])
        big = leaf(self.rng.choice(en.BODIES).capitalize(), "PROPN", _SING)
        adjective = leaf(self.rng.choice(en.ADJECTIVES[:7]), "ADJ")
        preposition = self.prepositional(self.rng.choice(("for", "of")), what)
        if self.rng.random() < 0.6:
            return named(compose([(adjective, "amod", 1), (big, "", None), (preposition, "nmod", 1)]), "ORG")
        return named(compose([(big, "", None), (preposition, "nmod", 0)]), "ORG")

    def outlet(self) -> Piece:
        if self.rng.random() < 0.3:
            letters = "".join(self.rng.choice("ABCDEFHIKMNOPRSTU") for _ in range(self.rng.randint(3, 5)))
            return named(leaf(letters, "PROPN", _SING), "ORG")
        return named(leaf(self.rng.choice(en.OUTLETS), "PROPN", _SING), "ORG")

    def place(self) -> Piece:
        words = self.lists.place(self.rng).split()
        first = leaf(words[0], "PROPN", _SING)
        return named(compose([(first, "", None), *((leaf(w, "PROPN", _SING), "flat", 0) for w in words[1:])]), "LOC")

    def people(self) -> tuple[Piece, str]:
        one, many = self.rng.choice(en.PEOPLE).split(":")
        plural = self.rng.random() < 0.6
        head = leaf(many if plural else one, "NOUN", _PLUR if plural else _SING, one)
        before: list[tuple[Piece, str]] = []
        if not plural:
            before.append((leaf(self.rng.choice(("a", "the", "one", "another")), "DET"), "det"))
        elif self.rng.random() < 0.3:
            before.append((leaf(self.rng.choice(("two", "three", "several", "some", "many")), "ADJ"), "amod"))
        if self.rng.random() < 0.35:
            before.append((leaf(self.rng.choice(en.ADJECTIVES), "ADJ"), "amod"))
        if self.rng.random() < 0.4:
            before.append((leaf(self.rng.choice(en.KINDS), "NOUN", _SING), "compound"))
        last = len(before)
        parts: list[Part] = [(p, dep, last) for p, dep in before]
        parts.append((head, "", None))
        if self.rng.random() < 0.25:
            parts.append((self.prepositional(self.rng.choice(("in", "from", "near")), self.place()), "nmod", last))
        return compose(parts), "Plur" if plural else "Sing"

    def speaker(self) -> tuple[Piece, str]:
        lot = self.rng.random()
        if lot < 0.2:
            return self.rng.choice(self.pools.actors)
        if lot < 0.42:
            return self.people()
        if lot < 0.6:
            return self.body(), "Sing"
        return self.rng.choice((self.name, self.name, self.titled, self.described, self.with_role))(), "Sing"

    def pronoun(self) -> tuple[Piece, str]:
        form = self.rng.choice(("he", "she", "they", "it", "he"))
        number = "Plur" if form == "they" else "Sing"
        return leaf(form, "PRON", f"Case=Nom|Number={number}|Person=3|PronType=Prs"), number

    # verbs and what goes with them

    def verb(self, number: str, among: frozenset[str] | None = None) -> Piece:
        while True:
            lemma, third, past, _ = self.rng.choice(en.SAY).split()
            if self.rng.random() < 0.45:
                lemma, third, past = "say", "says", "said"
            if among is None or lemma in among:
                break
        if self.rng.random() < 0.75:
            return leaf(past, "VERB", f"Mood=Ind|Number={number}|Person=3|Tense=Past|VerbForm=Fin", lemma)
        form = lemma if number == "Plur" else third
        return leaf(form, "VERB", f"Mood=Ind|Number={number}|Person=3|Tense=Pres|VerbForm=Fin", lemma)

    def prepositional(self, word: str, noun: Piece) -> Piece:
        return compose([(leaf(word, "ADP"), "case", 1), (noun, "", None)])

    def circumstance(self) -> tuple[Piece, str]:
        lot = self.rng.random()
        day = leaf(self.rng.choice(en.DAYS), "PROPN", _SING)
        if lot < 0.35:
            return day, "obl:unmarked"
        if lot < 0.6:
            return self.prepositional("on", day), "obl"
        if lot < 0.85:
            article = self.rng.choice(("a", "the"))
            noun = compose([(leaf(article, "DET"), "det", 1), (leaf(self.rng.choice(en.STATEMENTS), "NOUN", _SING), "", None)])
            return self.prepositional("in", noun), "obl"
        return self.prepositional(self.rng.choice(("in", "from")), self.place()), "obl"

    def told_whom(self) -> Piece:
        lot = self.rng.random()
        if lot < 0.5:
            return self.outlet()
        if lot < 0.75:
            return leaf("reporters" if lot < 0.6 else "journalists", "NOUN", _PLUR, "reporter" if lot < 0.6 else "journalist")
        kind = self.outlet()
        noun = leaf(self.rng.choice(("agency", "television", "newspaper", "channel")), "NOUN", _SING)
        return compose([(leaf("the", "DET"), "det", 2), (kind, "compound", 2), (noun, "", None)])

    def clause(self) -> Piece:
        return self.toll() if self.rng.random() < 0.25 else self.rng.choice(self.pools.clauses)

    def amount(self) -> Piece:
        number = leaf(self.rng.choice(en.NUMBERS), "NUM", "NumType=Card")
        roughly = self.rng.choice(en.ROUGHLY) if self.rng.random() < 0.6 else ()
        if len(roughly) == 2:
            tag = {"at": "ADP", "more": "ADJ", "up": "ADP"}[roughly[0]]
            pair = compose([(leaf(roughly[0], tag), "", None), (leaf(roughly[1], "ADJ" if roughly[1] == "least" else "ADP"), "fixed", 0)])
            return compose([(pair, "advmod", 1), (number, "", None)])
        if roughly:
            return compose([(leaf(roughly[0], "ADV"), "advmod", 1), (number, "", None)])
        return number

    def victims(self) -> Piece:
        form = self.rng.choice(en.VICTIMS)
        return compose([(self.amount(), "nummod", 1), (leaf(form, "NOUN", _PLUR, form.rstrip("s")), "", None)])

    def toll(self) -> Piece:
        """ "at least 21 civilians were killed in airstrikes on Aleppo" or "airstrikes killed 21 civilians"."""
        effect = self.rng.choice(en.EFFECTS)
        means = leaf(self.rng.choice(en.MEANS), "NOUN", _PLUR)
        place = self.prepositional(self.rng.choice(("in", "on", "near")), self.place())
        if self.rng.random() < 0.6:
            was = leaf("were", "AUX", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin", "be")
            verb = leaf(effect, "VERB", "Tense=Past|VerbForm=Part|Voice=Pass", effect.removesuffix("ed"))
            tail = self.prepositional("in", means) if self.rng.random() < 0.6 else place
            return compose([(self.victims(), "nsubj:pass", 2), (was, "aux:pass", 2), (verb, "", None), (tail, "obl", 2)])
        verb = leaf(effect, "VERB", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin", effect.removesuffix("ed"))
        return compose([(means, "nsubj", 1), (verb, "", None), (self.victims(), "obj", 1), (place, "obl", 1)])

    # sentences

    def marks(self) -> tuple[str, str] | None:
        return self.rng.choice(QUOTES["en"][:2]) if self.rng.random() < 0.55 else None

    def after(self) -> Piece:
        """The words first: "…," said a source / a source said / he said."""
        words = self.spoken()
        inverted = self.rng.random() < 0.5
        who, number = self.speaker() if inverted or self.rng.random() < 0.6 else self.pronoun()
        verb = self.verb(number, en.QUOTING)
        v = 1 if inverted else 2
        order: list[Part] = [(verb, "", None), (who, "nsubj", v)] if inverted else [(who, "nsubj", v), (verb, "", None)]
        parts: list[Part] = [(words, "ccomp", v), *order]
        if self.rng.random() < 0.45:
            tail, dep = self.circumstance()
            parts.append((tail, dep, v))
        return self.stop(parts, v)

    def spoken(self) -> Piece:
        """A clause with the comma, and perhaps the quotation marks, that end words reported first."""
        marks = self.marks()
        clause = self.clause()
        asks = clause.tokens[-1].form in "?!"
        parts: list[Part] = [(clause if asks and not marks else clause.spaced(False), "", None)]
        if not asks:
            parts.append((leaf(",", "PUNCT", space=marks is None), "punct", 0))
        if marks:
            parts = [(leaf(marks[0], "PUNCT", space=False), "punct", 1), parts[0], *((p, d, 1) for p, d, _ in parts[1:])]
            parts.append((leaf(marks[1], "PUNCT"), "punct", 1))
        return compose(parts)

    def before(self) -> Piece:
        """ "X said (on Monday) (that) …"."""
        who, number = self.speaker() if self.rng.random() < 0.85 else self.pronoun()
        parts: list[Part] = [(self.comma_after_role(who), "nsubj", 1), (self.verb(number), "", None)]
        if self.rng.random() < 0.35:
            tail, dep = self.circumstance()
            parts.append((tail, dep, 1))
        return self.reported(parts, 1)

    def told(self) -> Piece:
        """ "X told Reuters (in an interview) that …"."""
        who, number = self.speaker()
        verb = self.verb(number, en.TELLING)
        parts: list[Part] = [(self.comma_after_role(who), "nsubj", 1), (verb, "", None), (self.told_whom(), "iobj", 1)]
        if self.rng.random() < 0.35:
            tail, dep = self.circumstance()
            parts.append((tail, dep, 1))
        return self.reported(parts, 1)

    def comma_after_role(self, who: Piece) -> Piece:
        if any(t.dep == "appos" for t in who.tokens):
            return compose([(who.spaced(False), "", None), (leaf(",", "PUNCT"), "punct", 0)])
        return who

    def reported(self, parts: list[Part], v: int) -> Piece:
        clause = self.clause()
        clause = clause if clause.tokens[0].pos == "PROPN" or clause.tokens[0].form == "I" else clause.recased(False)
        if self.rng.random() < 0.6:
            clause = compose([(leaf("that", "SCONJ"), "mark", 1), (clause, "", None)])
        return self.stop([*parts, (clause.spaced(False), "ccomp", v)], v)

    def inside(self) -> Piece | None:
        """ "The attack, X said, was…": the speech verb is a parenthesis in what it reports."""
        clause = self.rng.choice(self.pools.clauses)
        places = [i for i in range(2, len(clause.tokens) - 2) if clause.tokens[i - 1].space and clause.tokens[i].pos != "PUNCT"]
        if not places:
            return None
        who, number = self.speaker()
        verb = self.verb(number, en.QUOTING)
        order: list[Part] = [(who, "nsubj", 2), (verb.spaced(False), "", None)]
        guest = compose([(leaf(",", "PUNCT"), "punct", 2), *order, (leaf(",", "PUNCT"), "punct", 2)])
        at = self.rng.choice(places)
        made = insert(clause, at, guest, "parataxis")
        return made and self.stop([(made.spaced(False), "", None)], 0)

    def according(self) -> Piece:
        """ "According to X, …" and "…, according to X"."""
        who, _ = self.speaker()
        words = compose([(leaf("according", "VERB", "Tense=Pres|VerbForm=Part", "accord"), "", None), (leaf("to", "ADP"), "fixed", 0)])
        source = compose([(words, "case", 1), (who, "", None)])
        clause = self.clause()
        comma = leaf(",", "PUNCT")
        if self.rng.random() < 0.4:
            return self.stop([(source.recased(True).spaced(False), "obl", 2), (comma, "punct", 0), (clause.spaced(False), "", None)], 2)
        return self.stop([(clause.spaced(False), "", None), (comma, "punct", 2), (source.spaced(False), "obl", 0)], 0)

    def citing(self) -> Piece:
        """ "…, X reported, citing Y" and "X reported, citing Y, that …"."""
        who, number = self.speaker()
        cited, _ = self.speaker()
        verb = self.verb(number, frozenset(("report", "say", "write", "claim", "add")))
        how = self.rng.choice((("citing", "cite"), ("quoting", "quote"), ("adding", "add")))
        comma = leaf(",", "PUNCT")
        if how[1] == "add":
            extra = self.rng.choice(self.pools.clauses).recased(False)
            object_ = compose([(leaf("that", "SCONJ"), "mark", 1), (extra, "", None)])
        else:
            object_ = cited
        advcl = compose(
            [(leaf(how[0], "VERB", "Tense=Pres|VerbForm=Part", how[1]), "", None), (object_.spaced(False), "ccomp" if how[1] == "add" else "obj", 0)]
        )
        clause = self.clause()
        parts: list[Part] = [(clause.spaced(False), "ccomp", 3), (comma, "punct", 3), (who, "nsubj", 3), (verb.spaced(False), "", None)]
        return self.stop([*parts, (comma, "punct", 5), (advcl, "advcl", 3)], 3)

    def colon(self) -> Piece:
        """ "X said: …"."""
        who, number = self.speaker()
        parts: list[Part] = [(self.comma_after_role(who), "nsubj", 1), (self.verb(number, en.QUOTING).spaced(False), "", None)]
        parts.append((leaf(":", "PUNCT"), "punct", 3))
        return self.stop([*parts, (self.clause().spaced(False), "ccomp", 1)], 1)

    def toll_alone(self) -> Piece:
        """ "reportedly", "allegedly" and bare tolls."""
        toll = self.toll()
        if self.rng.random() < 0.6:
            word = leaf(self.rng.choice(("reportedly", "allegedly", "apparently")), "ADV")
            with_adverb = insert(toll, toll.root, word, "advmod")
            toll = with_adverb or toll
        return self.stop([(toll.spaced(False), "", None)], 0)

    def quoted_as(self) -> Piece:
        """ "X was quoted by Y as saying that …"."""
        who, number = self.speaker()
        was = leaf("were" if number == "Plur" else "was", "AUX", f"Mood=Ind|Number={number}|Person=3|Tense=Past|VerbForm=Fin", "be")
        quoted = leaf("quoted", "VERB", "Tense=Past|VerbForm=Part|Voice=Pass", "quote")
        clause = self.clause().recased(False)
        if self.rng.random() < 0.5:
            clause = compose([(leaf("that", "SCONJ"), "mark", 1), (clause, "", None)])
        saying = compose(
            [(leaf("as", "SCONJ"), "mark", 1), (leaf("saying", "VERB", "Tense=Pres|VerbForm=Part", "say"), "", None), (clause.spaced(False), "ccomp", 1)]
        )
        parts: list[Part] = [(self.comma_after_role(who), "nsubj:pass", 2), (was, "aux:pass", 2), (quoted, "", None)]
        if self.rng.random() < 0.7:
            parts.append((self.prepositional("by", self.told_whom()), "obl:agent", 2))
        return self.stop([*parts, (saying, "advcl", 2)], 2)

    def stop(self, parts: list[Part], governor: int) -> Piece:
        last = parts[-1][0]
        if last.tokens[-1].form in ".?!":
            return compose(parts)
        parts = [*parts[:-1], (last.spaced(False), *parts[-1][1:])]
        return compose([*parts, (leaf(".", "PUNCT"), "punct", governor)])
