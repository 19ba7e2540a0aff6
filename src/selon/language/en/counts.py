"""What befell people, in English."""

from __future__ import annotations

from selon.language.en.numbers import WORDS as NUMBERS
from selon.language.en.persons import ENDINGS, PERSONS, THINGS
from selon.language.en.triggers import TRIGGERS
from selon.language.words.counts import CountWords, table
from selon.language.words.numbers import Phrase

__all__ = ["WORDS"]


def _phrases(lines: str) -> tuple[Phrase, ...]:
    return tuple(sorted((tuple(line.split()) for line in lines.strip().splitlines()), key=len, reverse=True))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = CountWords(
    numbers=NUMBERS,
    triggers=table(TRIGGERS),
    persons=PERSONS,
    person_endings=ENDINGS,
    things=THINGS,
    lives=_words("lives life"),
    bodies=_words("bodies body"),
    found=_words("found recovered discovered retrieved pulled exhumed buried dumped"),
    groups=_words("members member elements of"),
    before_noun=_words(
        """other others more another young new old further additional innocent unarmed armed male female elderly alleged
        suspected foreign local civilian remaining unidentified"""
    ),
    to_be=_words("is are was were be been being get got gets"),
    to_have=_words("has have had having"),
    skip=_words(
        """also all both already still later then reportedly allegedly yesterday today overnight more critically seriously
        severely badly either were was have been has being be had reported confirmed believed feared found left said to
        presumed least at so far instantly immediately initially subsequently themselves monday tuesday wednesday thursday
        friday saturday sunday “ ” " * # being getting"""
    ),
    adverb_ending="ly",
    stop=_words(
        """spanning belonging in on at by with from to into for near during after before since when while as who which that whose where and or
        but nor is are was were be been being has have had will would could may might should do did does than if because
        following according amid including inside outside across throughout under over around between among against
        the a an some any my your this these those his her its their our he she it they we you i said says say reportedly not
        . , ; : ! ? ( ) [ ] “ ” " … / | - – — per via through until up down out off"""
    ),
    relative=_words("who that which"),
    determiners=_words("the a an this that these those his her its their our my your some any several many another"),
    conjunctions=_words("and or"),
    possessives=_words("his her their its"),
    plural_kin=_words(
        "children sons daughters brothers sisters parents friends relatives kids siblings babies neighbours neighbors"
    ),
    of_them=(("of", "them"), ("of", "whom"), ("of", "those"), ("of", "us"), ("of", "these")),
    parts=_phrases(
        """including
        among them
        of whom
        of them
        among whom
        inculding
        comprising"""
    ),
    others=_words("others other more another"),
    according=_words("according"),
    weakly=frozenset(),
    nobody=_phrases(
        """nobody
        no one
        none"""
    ),
    negation=_phrases(
        """without any
        without
        no
        not any"""
    ),
    toll=_phrases(
        """death toll
        toll
        the death toll
        number of dead
        number of deaths
        number of people killed"""
    ),
    toll_verbs=_words(
        "rises rose risen climbs climbed reaches reached stands stood to at passes passed is was hits hit tops topped"
    ),
    number_of=_phrases(
        """the number of
        number of"""
    ),
    parents=tuple((who, "of") for who in sorted(_words("mother father parent parents mum mom dad mothers fathers grandmother grandfather widow widower"))),
    labels=_words(
        """division resolution article number no page chapter brigade battalion regiment unit flight channel route highway
        act section phase block sector zone boeing f su mig group army"""
    ),
    agent=_words("by"),
    blow=_words(
        """attack attacks strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling explosion
        explosions blast blasts shooting shootings fire clash clashes fighting battle battles offensive assault ambush
        massacre accident crash earthquake flood floods war siege operation violence barrage shell shells missile missiles
        rocket rockets bomb bombs airstrikes sniper snipers"""
    ),
    in_blow=_phrases(
        """in
        during
        after
        following
        when
        as a result of
        due to
        from
        as"""
    ),
    since=(("since",),),
    total=_phrases(
        """in total
        overall
        so far
        to date
        a total of
        total
        altogether
        death toll"""
    ),
    head_last=True,
    spaced_groups=False,
    meanwhile=_phrases(
        """so far
        for now
        in total
        at least
        once again"""
    ),
    against=_words("against"),
    than=_phrases(
        """than
        as
        compared with
        compared to"""
    ),
    more=_words("more fewer less higher lower many as"),
    crowd=_words(
        """protest protests protester protesters protested demonstration demonstrations demonstrators demonstrated rally
        rallies rallied march marches marched crowd crowds"""
    ),
    they=_words("they protesters demonstrators"),
    beside=_phrases(
        """along with
        together with
        alongside
        as well as"""
    ),
    old=_words("old"),
    out_of=_words("from across spanning belonging"),
)
