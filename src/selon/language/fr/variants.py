"""French: words that matter where two copies differ."""

from __future__ import annotations

from selon.language.words.variants import VariantWords

__all__ = ["WORDS"]

WORDS = VariantWords(
    numbers=frozenset(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante"
        " cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines douzaine quinzaine"
        " vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers aucun aucune"
        " plusieurs quelques moins plus".split()
    ),
    hedges=frozenset(
        "vraisemblablement probablement possible possiblement apparemment presume presumee presumes presumees suppose"
        " supposee peut pourrait sans doute eventuel eventuelle soi disant ne pas jamais dement dementi aucunement".split()
    ),
    endings=("rait", "raient"),
)
