"""Written numbers in English."""

from __future__ import annotations

from selon.language.words.numbers import NumberWords, Phrase

__all__ = ["WORDS"]


def _phrases(lines: str) -> frozenset[Phrase]:
    return frozenset(tuple(line.split()) for line in lines.strip().splitlines())


_NAMES = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()

WORDS = NumberWords(
    decimal=".",
    group=",",
    small={word: i for i, word in enumerate(_NAMES, 1)} | {word: 10 * i for i, word in enumerate(_TENS, 2)},
    scales={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9},
    glue=frozenset({"and"}),
    one=frozenset({"a", "an", "another"}),
    sets={"dozen": 12, "couple": 2, "half-dozen": 6, "score": 20},
    heaps={
        "dozens": (20, 99),
        "tens": (20, 99),
        "scores": (20, 99),
        "hundreds": (200, 999),
        "thousands": (2000, 9999),
        "millions": (2 * 10**6, 10**7 - 1),
    },
    heap_of=frozenset({"several", "many", "some", "the", "these", "few"}),
    of=frozenset({"of"}),
    zero=frozenset({"no", "zero"}),
    vague=_phrases(
        """
        several
        some
        many
        numerous
        a few
        few
        a number of
        a large number of
        a great number of
        large numbers of
        an unknown number of
        an unspecified number of
        an undetermined number of
        countless
        various
        multiple
        """
    ),
    ordinals={word: i for i, word in enumerate(_ORDINALS, 1)},
    ordinal_ending="(?:st|nd|rd|th)",
    at_least=_phrases(
        """
        at least
        at the least
        a minimum of
        minimum of
        more than
        over
        no fewer than
        no less than
        not less than
        not fewer than
        upwards of
        well over
        in excess of
        """
    ),
    at_most=_phrases(
        """
        up to
        at most
        fewer than
        less than
        under
        no more than
        not more than
        as many as
        a maximum of
        maximum of
        """
    ),
    about=_phrases(
        """
        about
        around
        some
        nearly
        almost
        approximately
        roughly
        close to
        an estimated
        estimated
        circa
        """
    ),
    exactly=_phrases(
        """
        exactly
        only
        just
        the
        these
        those
        all
        another
        other
        a total of
        a further
        further
        additional
        an additional
        his
        her
        their
        its
        remaining
        """
    ),
    or_more=_phrases(
        """
        at least
        or more
        """
    ),
    between=frozenset({("between", "and"), ("between", "to"), ("from", "to")}),
    to=frozenset({"to", "or", "-", "–"}),
    head_scale=True,
    conventions={(20, 99): ("airwars", 12, 24)},
)
