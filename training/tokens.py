"""How French is cut into tokens, nearer to the treebanks than spaCy's own rules.

Words with a hyphen stay whole ("porte-parole", "Ki-moon"); clitics behind their verb are one token ("-t-il", "-elle");
an elided article is one ("l'"). The packed pipeline stores the result, so reading pages needs none of this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import spacy
from spacy.lang import char_classes as chars
from spacy.language import Language
from spacy.symbols import ORTH
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

__all__ = ["FRENCH", "cut_french"]

FRENCH = "selon.french_tokens.v1"
"""The name of the callback in a training config."""

_LETTER, _LOWER, _UPPER = chars.ALPHA, chars.ALPHA_LOWER, chars.ALPHA_UPPER
_ELISION = "'’ʼ"
_HYPHEN = r"\-‐‑"
_CLITICS = "je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|le|la|les|y|en"
_PUNCTUATION = chars.LIST_PUNCT + chars.LIST_ELLIPSES + chars.LIST_ICONS
_PREFIXES = [
    *("§", "%", "=", "—", "–", "--+", r"\+(?![0-9])", rf"-(?=[{_UPPER}])"),
    *_PUNCTUATION,
    *chars.LIST_QUOTES,
    *chars.LIST_CURRENCY,
]
_SUFFIXES = [
    *_PUNCTUATION,
    *(mark for mark in chars.LIST_QUOTES if mark not in ("'", r"\'", "’")),
    *("—", "–", "--+"),
    rf"(?<=[{_LETTER}])[{_HYPHEN}]t[{_HYPHEN}](?:il|elle|on|ils|elles)",
    rf"(?<=[{_LETTER}])[{_HYPHEN}](?:{_CLITICS})",
    r"(?<=[0-9])\+",
    r"(?<=°[FfCcKk])\.",
    r"(?<=[0-9])%",
    rf"(?<=[0-9])(?:{chars.CURRENCY})",
    rf"(?<=[0-9])(?:{chars.UNITS})",
    rf"(?<=[{_LOWER}0-9%²\-\)\]\+(?:{chars.CONCAT_QUOTES})])\.",
    rf"(?<=[{_UPPER}][{_UPPER}])\.",
    rf"(?<=[{_LETTER}]{{2}})[{_ELISION[1:]}]",
    rf"(?<=[{_LETTER}0-9])-",
]
_INFIXES = [
    *chars.LIST_ELLIPSES,
    *chars.LIST_ICONS,
    r"(?<=[0-9])[+*^×](?=[0-9])",
    rf"(?<=[{_LETTER}][{_ELISION}])(?=[{_LETTER}0-9])",
    rf"(?<=[{_ELISION}])[\"«“](?=[{_LETTER}0-9])",
    rf"(?<=[{_LOWER}0-9\)»\"])[.?!…](?=[{_UPPER}][{_LOWER}{_UPPER}'’])",
    rf"(?<=[{_LETTER}]),(?=[{_LETTER}])",
    rf"(?<=[{_LETTER}0-9])[:<>=/\(\)\[\]](?=[{_LETTER}\(])",
    rf"(?<=[{_LETTER}0-9])[\"«»“”](?=[{_LETTER}0-9])",
    rf"(?<=[{_LETTER}0-9])(?:--+|—)(?=[{_LETTER}0-9])",
]
_WHOLE = (
    "aujourd'hui quelqu'un quelqu'une prud'homme prud'hommes prud'homal presqu'île presqu'îles entr'ouvert rendez-vous "
    "au-delà au-dessus au-dessous peut-être ci-après jusqu'au-boutiste chef-d'œuvre main-d'œuvre hors-d'œuvre Côte-d'Or "
    "Val-d'Oise Val-d'Isère N'Djamena"
).split()
_SHORT = "MM. Mgr. Dr. Pr. Me. gén. col. lt. bd. env. éd. cf. vs. No. Cie. Gal. St. Ste. J.-C.".split()
_AMBIGUOUS = frozenset(("p.", "ex.", "art.", "av."))
"""Abbreviations of spaCy's that end a sentence as often."""


def cut_french(nlp: Language) -> None:
    """Set the French rules of a pipeline's tokenizer."""
    tokenizer = nlp.tokenizer
    kept = {text: parts for text, parts in tokenizer.rules.items() if not (len(parts) > 1 and "-" in text)}
    tokenizer.rules = {k: v for k, v in kept.items() if k not in _AMBIGUOUS} | {w: [{ORTH: w}] for w in _words()}
    tokenizer.token_match = None
    tokenizer.prefix_search = compile_prefix_regex(_PREFIXES).search
    tokenizer.suffix_search = compile_suffix_regex(_SUFFIXES).search
    tokenizer.infix_finditer = compile_infix_regex(_INFIXES).finditer


def _words() -> Iterator[str]:
    yield from _SHORT
    for word in _WHOLE:
        for form in (word, word[0].upper() + word[1:]):
            yield form
            yield form.replace("'", "’")


@spacy.registry.callbacks(FRENCH)
def _callback() -> Callable[[Language], None]:
    return cut_french
