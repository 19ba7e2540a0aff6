"""Names carried over from Arabic script: what stays the same when two hands write one name in Latin letters.

"Boustane al-Qasr" and "Bustan al-Qasr", "Salahine" and "Salhine", "Cheikh Saïd" and "Sheikh Saeed" share a skeleton:
the consonants of each word, the digraphs of French and English spelling made one sign, articles left off. What tells
apart two names of one skeleton is their fuller form, in which the vowels are kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

__all__ = ["closest", "fuller", "skeleton"]

_LONGEST = 80
_WORD = re.compile(r"[a-z0-9]+")
_ARTICLE = re.compile(r"\b(?:al|el|ul|il|l|a[dnrstzj]|e[dnrstzj]|ash|esh|ach|ech|ath|adh|es|as|aj|ej)[- ]+(?=[a-z])")
_THE = re.compile(r"\b(?:the|le|la|les)\s+(?=[a-z])")
_SIGNS = (
    ("tch", "c"), ("sch", "S"), ("sh", "S"), ("ch", "S"), ("kh", "x"), ("gh", "G"), ("dj", "j"), ("dh", "d"),
    ("th", "t"), ("ph", "f"), ("gu", "g"), ("q", "k"), ("c", "k"), ("ck", "k"), ("G", "g"),
)  # fmt: skip
_SIDES = {
    "east": "E", "eastern": "E", "est": "E", "sharqi": "E", "charqi": "E", "sharqiyeh": "E", "west": "W",
    "western": "W", "ouest": "W", "gharbi": "W", "gharbiyeh": "W", "north": "N", "northern": "N", "nord": "N",
    "shamali": "N", "chamali": "N", "south": "S", "southern": "S", "sud": "S", "janoubi": "S", "janubi": "S",
}  # fmt: skip
_NUMBERED = re.compile(r"(?: (?:a|v|av|\d))$")
_VOWELS = re.compile(r"[aeiouyw]+")
_OPENING = re.compile(r"(?:ou|w)(?=[aeiy])")
_DOUBLED = re.compile(r"(.)\1+")
_FINAL = re.compile(r"(?<=[aeiouy])h$")
_LEVELS = {"ou": "u", "oo": "u", "ee": "i", "ey": "i", "ei": "i", "ai": "i", "ay": "i", "au": "a", "aw": "a", "o": "u",
           "e": "i", "y": "i", "w": "u"}  # fmt: skip


def skeleton(name: str) -> str:
    """The consonants of a name, word by word, in signs that do not depend on who wrote it; "" where none are left."""
    words = list(_words(name))
    sides = [_SIDES[word] for word in words if word in _SIDES]
    return " ".join([*filter(None, (_bones(word) for word in words if word not in _SIDES)), *sides])


def fuller(name: str) -> str:
    """A name with its vowels made few (a, i, u) and its digraphs one sign: to choose among names of one skeleton."""
    return " ".join(_levelled(word) for word in _words(name))


def closest(name: str, index: Mapping[str, Sequence[str]], slack: int = 1) -> str | None:
    """The name of the index that is most likely the same as `name`, or None.

    `index` maps skeletons to the names that have them. A skeleton that is not there may differ by `slack` signs
    where it has five or more, and then the one name so near must be the only one.
    """
    bones = skeleton(name)
    if not bones:
        return None
    for key in (bones, _NUMBERED.sub("", bones)):
        if key in index:
            best = max(index[key], key=lambda other: _likeness(name, other))
            return best if len(key) > 1 or _likeness(name, best) > 0.8 else None
    near = [other for key in index if slack and _near(bones, key) for other in index[key]]
    ranked = sorted(((_likeness(name, other), other) for other in near), reverse=True)
    if not ranked or ranked[0][0] < 0.5 or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1]


def _near(a: str, b: str) -> bool:
    """One sign apart and long enough to tell, or the words of one at the end of the other ("Karm al-X" and "X")."""
    if len(a) >= 5 and _one_apart(a, b):
        return True
    return min(len(a), len(b)) >= 3 and (a.endswith(f" {b}") or b.endswith(f" {a}"))


def _words(name: str) -> Iterable[str]:
    plain = unicodedata.normalize("NFKD", name[:_LONGEST].casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘`ʿʾʻʼ")
    plain = _ARTICLE.sub("", _THE.sub("", plain))
    return _WORD.findall(plain)


def _signs(word: str) -> str:
    for letters, sign in _SIGNS:
        word = word.replace(letters, sign)
    return word


def _bones(word: str) -> str:
    if word.isdigit():
        return word
    word = _OPENING.sub("W", word, count=1) if _OPENING.match(word) else word
    signs = _FINAL.sub("", _signs(word))
    opening = "a" if _VOWELS.match(signs) else ""
    return _DOUBLED.sub(r"\1", opening + _VOWELS.sub("", signs))


def _levelled(word: str) -> str:
    word = _FINAL.sub("", _signs(word))
    for letters, sign in _LEVELS.items():
        word = word.replace(letters, sign)
    return _DOUBLED.sub(r"\1", word)


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, fuller(a), fuller(b), autojunk=False).ratio()


def _one_apart(a: str, b: str) -> bool:
    """Whether one insertion, deletion or change turns `a` into `b`."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return a == b
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1 :] == b[i + 1 :]
    return a[i:] == b[i + 1 :] if len(a) < len(b) else a[i + 1 :] == b[i:]
