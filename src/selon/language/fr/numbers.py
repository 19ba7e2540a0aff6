"""Written numbers in French."""

from __future__ import annotations

from selon.language.words.numbers import NumberWords, Phrase

__all__ = ["WORDS"]


def _phrases(lines: str) -> frozenset[Phrase]:
    return frozenset(tuple(line.replace("'", "' ").split()) for line in lines.strip().splitlines())


_SMALL = {
    word: value
    for value, words in {
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        20: "vingt vingts",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "septante",
        80: "octante huitante",
        90: "nonante",
    }.items()
    for word in words.split()
}

_ORDINALS = """premier:1 première:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7
huitième:8 neuvième:9 dixième:10 onzième:11 douzième:12 treizième:13 quatorzième:14 quinzième:15 seizième:16
dix-septième:17 dix-huitième:18 dix-neuvième:19 vingtième:20 trentième:30 quarantième:40 cinquantième:50 centième:100"""

WORDS = NumberWords(
    decimal=",",
    group=".",
    small=_SMALL,
    scales={
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    glue=frozenset({"et"}),
    one=frozenset({"un", "une"}),
    sets={
        "demi-douzaine": 6,
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    heaps={
        "dizaines": (20, 99),
        "douzaines": (24, 99),
        "centaines": (200, 999),
        "milliers": (2000, 9999),
        "millions": (2 * 10**6, 10**7 - 1),
    },
    heap_of=frozenset({"des", "plusieurs", "quelques", "par", "les", "ces", "de"}),
    of=frozenset({"de", "d'", "des", "du"}),
    zero=frozenset({"aucun", "aucune", "nul", "nulle"}),
    vague=_phrases(
        """
        plusieurs
        quelques
        de nombreux
        de nombreuses
        nombreux
        nombreuses
        beaucoup de
        beaucoup d'
        nombre de
        nombre d'
        bon nombre de
        certains
        certaines
        d'autres
        des
        divers
        diverses
        """
    ),
    ordinals={pair.split(":")[0]: int(pair.split(":")[1]) for pair in _ORDINALS.split()},
    ordinal_ending=r"(?:e|è|ème|ième|eme|ieme)",
    at_least=_phrases(
        """
        au moins
        au minimum
        a minima
        minimum
        plus de
        plus d'
        pas moins de
        pas moins d'
        quelque plus de
        bien plus de
        """
    ),
    at_most=_phrases(
        """
        jusqu'à
        jusqu' à
        au plus
        tout au plus
        au maximum
        maximum
        moins de
        moins d'
        pas plus de
        pas plus d'
        """
    ),
    about=_phrases(
        """
        environ
        près de
        près d'
        quelque
        quelques
        autour de
        autour d'
        à peu près
        de l'ordre de
        de l'ordre d'
        presque
        approximativement
        aux alentours de
        aux environs de
        pas loin de
        pas loin d'
        une petite
        une bonne
        """
    ),
    exactly=_phrases(
        """
        un total de
        un total d'
        exactement
        précisément
        seulement
        en plus de
        en plus d'
        en plus des
        les
        ces
        leurs
        ses
        nos
        nouveaux
        nouvelles
        """
    ),
    or_more=_phrases(
        """
        au moins
        au minimum
        a minima
        ou plus
        voire plus
        voire davantage
        """
    ),
    between=frozenset({("entre", "et"), ("de", "à")}),
    to=frozenset({"à", "ou", "-", "–"}),
    head_scale=False,
    conventions={(20, 99): ("airwars", 12, 24)},
)
