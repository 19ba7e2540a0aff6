"""Made-up names for private persons in an export: every word of a name by one of the same length, so that spans hold.

A person is private where no page gives them an office. Their names are replaced wherever they stand: in texts, titles,
sources and labels. Addresses, authors, places of files and the hashes of what was read are left out, since they lead
back to the page. The names are made with a secret that is not kept: two exports give two sets of names.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from typing import Any

from selon.model import Actor
from selon.show.export.narrowed import Holds
from selon.show.page_json import Json

__all__ = ["Pseudonyms"]

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3
_VOWELS, _CONSONANTS = "aeiou", "bcdfglmnprstv"
_LEFT_OUT: dict[str, object] = {"url": None, "authors": [], "raw_sha256": None, "where": ""}
_KEPT = frozenset("id page claim story origin members statement place time a b sha256 rule pipeline language outlet".split())


class Pseudonyms:
    """The private persons of a dossier, and the words that stand for theirs."""

    def __init__(self, private: Iterable[str], public: Iterable[str], secret: bytes) -> None:
        self._secret = secret
        names = {name for name in private if _capitals(name)}
        known = {word for name in public for word in _capitals(name)}
        alone = {word for name in names for word in _capitals(name)} - known
        shouted = {name.upper() for name in names | alone}
        alternatives = sorted(names | alone | shouted, key=lambda each: (-len(each), each))
        joined = "|".join(map(re.escape, alternatives))
        self._pattern = re.compile(rf"(?<!\w)(?:{joined})(?!\w)") if joined else None

    @classmethod
    def of(cls, dossier: Holds) -> Pseudonyms:
        """The pseudonyms of all private persons of a dossier."""
        private: set[str] = set()
        public: set[str] = set()
        for reading in dossier.readings():
            for actor in reading.findings.actors:
                names = {actor.name, *(mention.text for mention in actor.mentions)}
                (private if _is_private(actor) else public).update(names)
            public.update(place.text for place in reading.findings.places)
        held = {name for name in private if name not in public}
        return cls(held, public, secrets.token_bytes(32))

    def row(self, row: Json) -> Json:
        """A row of an export with every name replaced."""
        made = {name: value if name in _KEPT else self._value(value) for name, value in row.items()}
        for name, empty in _LEFT_OUT.items():
            if name in made:
                made[name] = empty
        if "sha256" in made:
            text = made.get("text")
            made["sha256"] = hashlib.sha256(text.encode()).hexdigest() if isinstance(text, str) else None
        return made

    def text(self, text: str) -> str:
        """A text with every name replaced, as long as it was."""
        return self._pattern.sub(lambda found: _WORD.sub(self._word, found[0]), text) if self._pattern else text

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list | tuple):
            return [self._value(each) for each in value]
        if isinstance(value, dict):
            return {name: each if name in _KEPT else self._value(each) for name, each in value.items()}
        return value

    def _word(self, found: re.Match[str]) -> str:
        word = found[0]
        if len(word) < _SHORTEST and word.islower():
            return word
        digest = hmac.digest(self._secret, word.lower().encode(), "sha512")
        kinds = [(_VOWELS, _CONSONANTS)[(place + digest[0]) % 2] for place in range(len(word))]
        letters = [kind[digest[place % 63 + 1] % len(kind)] for place, kind in enumerate(kinds)]
        return "".join(new.upper() if old.isupper() else new for new, old in zip(letters, word, strict=True))


def _is_private(actor: Actor) -> bool:
    return actor.kind == "person" and not actor.offices


def _capitals(name: str) -> list[str]:
    """The words of a name that may stand for it alone."""
    return [word for word in _WORD.findall(name) if len(word) >= _SHORTEST and word[0].isupper()]
