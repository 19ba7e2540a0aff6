"""The generator of French training sentences: every sentence is a projective tree, and phrases are parsed as they should be."""

import random
from itertools import accumulate

import pytest
from training.french import sentences
from training.french.phrases import under, words
from training.lists import Lists
from training.pools import Pools
from training.tree import Piece, compose, leaf

_LISTS = Lists(("Jeanne", "Karim"), ("Vasseur", "Aldric"), ("Vernay", "Osk"), tuple(accumulate((1.0, 1.0))), ("ONU",))


def _clause() -> Piece:
    digue = compose([(leaf("La", "DET", lemma="le"), "det", 1), (leaf("digue", "NOUN"), "", None)])
    verb = compose([(leaf("a", "AUX", lemma="avoir"), "aux:tense", 1), (leaf("cédé", "VERB", lemma="céder"), "", None)])
    return compose([(digue, "nsubj", 1), (verb, "", None), (leaf("hier", "ADV"), "advmod", 1)])


def _made(count: int) -> list[Piece]:
    pools = Pools((_clause(),), ((words("les habitants"), "Plur"),))
    return sentences(pools, _LISTS, count, random.Random(7))


def test_every_sentence_is_a_projective_tree() -> None:
    for piece in _made(400):
        arcs = [(min(i, t.head), max(i, t.head)) for i, t in enumerate(piece.tokens) if i != t.head]
        assert len(arcs) == len(piece.tokens) - 1
        assert not any(a < c < b < d for a, b in arcs for c, d in arcs), piece.text


def test_the_same_seed_makes_the_same_sentences() -> None:
    assert [p.text for p in _made(30)] == [p.text for p in _made(30)]


def test_typography() -> None:
    for piece in _made(400):
        assert "  " not in piece.text
        assert " ," not in piece.text
        assert piece.text[0].isupper() or piece.text[0] in "«“0123456789"
        assert piece.text[-1] in ".?!»”"


@pytest.mark.parametrize(
    ("preposition", "noun", "printed"),
    [
        ("de", "le maire", "du maire"),
        ("de", "les pompiers", "des pompiers"),
        ("de", "l'armée", "de l'armée"),
        ("de", "des habitants", "d'habitants"),
        ("à", "le ministre", "au ministre"),
        ("d'après", "la police", "d'après la police"),
        ("auprès de", "le parquet", "auprès du parquet"),
    ],
)
def test_prepositions_contract_and_elide(preposition: str, noun: str, printed: str) -> None:
    assert under(preposition, words(noun)).text == printed


def test_a_phrase_is_parsed() -> None:
    piece = words("le porte-parole du gouvernement")
    assert [(t.form, t.dep, piece.tokens[t.head].form) for t in piece.tokens if t.dep != "ROOT"] == [
        ("le", "det", "porte-parole"),
        ("du", "case", "gouvernement"),
        ("gouvernement", "nmod", "porte-parole"),
    ]
