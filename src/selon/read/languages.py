"""Which language a page is in, by its script and its commonest small words."""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["detect"]

_SAMPLE = 6_000
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = {
    "fr": "le la les un une des du de et en est que qui dans pour sur pas au aux avec par ce cette il elle sont ont plus a été "
    "ses son sa leur mais ou où nous vous ils selon après l d qu n s c j",
    "en": "the of and to in a is that for on with was as by at from are it be this have has were not an said his her who which "
    "will its they but after their been",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie",
    "es": "el la los las de que y en un una por con para del se es no lo su al como más pero sus ha fue este o son",
    "it": "il lo la gli le di che e in un una per con del della dei si è non al alla da sono anche ha come più nel nella",
    "nl": "de het een van en in is dat op te zijn voor met die niet aan er om ook als bij naar uit door maar werd wordt",
    "pt": "o a os as de que e em um uma por com para do da dos das se é não no na ao mais como foi mas seu sua são",
    "tr": "ve bir bu için ile da de olarak olan daha gibi çok en kadar sonra ise ancak tarafından",
}
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_WORDS = {code: frozenset(words.split()) for code, words in _SMALL.items()}


def detect(text: str, hint: str | None = None) -> str:
    """The ISO 639-1 code of the language of `text`, or "und".

    `hint` is what the page declares ("fr-CH"); it decides only where the words do not.
    """
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words(sample) or _declared(hint) or "und"


def _by_script(sample: str) -> str | None:
    letters = sum(map(str.isalpha, sample))
    for code, script in _SCRIPTS:
        # Japanese mixes kana with the characters that Chinese shares, so a fifth is enough for any of them.
        if letters and len(script.findall(sample)) > letters * 0.2:
            return code
    return None


def _by_words(sample: str) -> str | None:
    words = Counter(word.lower() for word in _WORD.findall(sample))
    total = sum(words.values())
    scores = {code: sum(words[word] for word in small) for code, small in _WORDS.items()}
    (best, most), (_, second) = sorted(scores.items(), key=lambda item: -item[1])[:2]
    return best if most >= 2 and most > second and most >= total * 0.08 else None


def _declared(hint: str | None) -> str | None:
    code = (hint or "").strip().lower()[:2]
    return code if len(code) == 2 and code.isalpha() and code.isascii() else None
