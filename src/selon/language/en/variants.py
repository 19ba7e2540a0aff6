"""English: words that matter where two copies differ."""

from __future__ import annotations

from selon.language.words.variants import VariantWords

__all__ = ["WORDS"]

WORDS = VariantWords(
    numbers=frozenset(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty"
        " forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens several"
        " no none least than".split()
    ),
    hedges=frozenset(
        "reportedly allegedly apparently probably possibly may might could likely alleged suspected presumed not never"
        " denied denies unconfirmed".split()
    ),
)
