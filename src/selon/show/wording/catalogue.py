"""Catalogues in gettext's form: the French words are the source (`*.pot`), every other language a folder of translations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import Locale
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

__all__ = ["LANGUAGES", "SOURCE", "Catalogue", "catalogue", "name_of"]

SOURCE = "fr"
"""The language in which selon is written; the others are translated from it."""

_ROOM = files("selon.show.wording")


def _translated() -> list[str]:
    return sorted(folder.name for folder in _ROOM.iterdir() if folder.joinpath("report.po").is_file())


LANGUAGES: tuple[str, ...] = (SOURCE, *_translated())
"""The languages the interface speaks; the first is used where another is asked for."""


@dataclass(frozen=True)
class Catalogue:
    """The messages of one language by name, with the locale in which it writes numbers and dates.

    `plurals` holds the forms of those that depend on a number, in gettext's order.
    """

    locale: Locale
    messages: Mapping[str, str]
    plurals: Mapping[str, tuple[str, ...]]

    def form(self, name: str, n: int) -> str:
        """The form of a message that goes with a number.

        Raises:
            KeyError: there is no such message.
        """
        forms = self.plurals[name]
        there = [tag for tag in _ORDER if tag in self.locale.plural_form.tags][: len(forms) - 1]
        tag = self.locale.plural_form(n)
        return forms[there.index(tag)] if tag in there else forms[-1]


_ORDER = ("zero", "one", "two", "few", "many")
"""Unicode's categories in the order in which gettext counts them; the last form is that of all other numbers."""


@cache
def catalogue(lang: str, *domains: str) -> Catalogue:
    """The messages of a language in some domains: "report", "desk", "commands"."""
    messages: dict[str, str] = {}
    plurals: dict[str, tuple[str, ...]] = {}
    locale = Locale(lang)
    for domain in domains:
        file = _file(lang, domain)
        with file.open("rb") as opened:
            held = read_po(opened)
        locale = Locale.parse(held.locale or lang)
        for message in held:
            if message.context:
                _take(message, lang, messages, plurals)
    return Catalogue(locale, messages, plurals)


def _file(lang: str, domain: str) -> Traversable:
    return _ROOM.joinpath(f"{domain}.pot") if lang == SOURCE else _ROOM.joinpath(lang, f"{domain}.po")


def _take(message: Message, lang: str, messages: dict[str, str], plurals: dict[str, tuple[str, ...]]) -> None:
    """Take one entry, whose context is its name; one that is not translated, or doubtful, is missing."""
    said = message.id if lang == SOURCE else message.string
    assert message.context is not None
    if message.fuzzy or not said or not all(said):
        return
    if isinstance(said, str):
        messages[message.context] = said
    else:
        plurals[message.context] = tuple(said)


def name_of(lang: str) -> str:
    """A language's name in itself: "français"."""
    return str(Locale(lang).get_display_name(lang))
