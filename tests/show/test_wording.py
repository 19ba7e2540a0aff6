"""The interface's words: every language says everything; numbers and dates as each writes them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from selon.cli.words import messages
from selon.show.wording import LANGUAGES, name_of, wording

ROOM = Path(__file__).parent.parent.parent / "src" / "selon"
WORDS = ROOM / "show" / "wording"
DOMAINS = ("report", "desk", "commands")


def held(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def entries(path: Path) -> dict[str, Message]:
    return {one.context: one for one in held(path) if one.context}


def forms(text: str | tuple[str, ...]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_every_language_says_everything_and_fills_in_the_same(lang: str, domain: str) -> None:
    source, told = entries(WORDS / f"{domain}.pot"), entries(WORDS / lang / f"{domain}.po")
    assert list(told) == list(source)
    assert not held(WORDS / lang / f"{domain}.po").obsolete
    for name, message in told.items():
        assert message.id == source[name].id, f"{name}: the French has changed since it was translated"
        assert not message.fuzzy, name
        assert all(forms(message.string)), name
        assert len(forms(message.string)) == (1 if isinstance(message.id, str) else held(WORDS / lang / f"{domain}.po").num_plurals)
        french, other = ([set(re.findall(r"\{(\w+)\}", form)) for form in forms(said)] for said in (message.id, message.string))
        assert other[-1] == french[-1], name
        assert all(names <= french[-1] for names in other + french), name  # of one thing, the number may go unsaid


def test_no_message_has_two_names() -> None:
    names = [name for domain in ("report", "desk") for name in entries(WORDS / f"{domain}.pot")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_message_that_a_page_or_a_module_names_is_there(lang: str) -> None:
    w, used = wording(lang), set[tuple[str, str]]()
    for path in [*ROOM.glob("show/**/*.html"), *ROOM.glob("show/**/*.py")]:
        used |= set(re.findall(r"""\bw(\.count)?\(["']([a-z][\w.]*\w)["'][,)]""", path.read_text(encoding="utf-8")))
    assert len(used) > 150
    assert [name for plural, name in used if name not in (w.said.plurals if plural else w.said.messages)] == []


def test_commands_speak_every_language() -> None:
    assert {lang: set(messages(lang)) == set(messages("fr")) for lang in LANGUAGES} == dict.fromkeys(LANGUAGES, True)


@pytest.mark.parametrize(
    ("lang", "n", "text"),
    [("fr", 0, "0 page"), ("fr", 1, "1 page"), ("fr", 2, "2 pages"), ("fr", 1_000_000, "1\u202f000\u202f000 pages"), ("en", 0, "0 pages"), ("en", 1, "1 page"), ("en", 1234, "1,234 pages")],
)
def test_the_form_goes_with_the_number(lang: str, n: int, text: str) -> None:
    assert wording(lang).count("n.pages", n) == text


@pytest.mark.parametrize(
    ("iso", "french", "english"),
    [
        ("2016-12-14", "14 décembre 2016", "14 December 2016"),
        ("2016-12-01", "1er décembre 2016", "1 December 2016"),
        ("2016-12-11", "11 décembre 2016", "11 December 2016"),
        ("2016-12", "décembre 2016", "December 2016"),
        ("2016", "2016", "2016"),
        ("2016-13-01", "2016", "2016"),
        ("2016-02-30", "2016", "2016"),
        ("2016-12-14T09:05:00+01:00", "14 décembre 2016 à 9\u00a0h\u00a005", "14 December 2016, 9:05"),
        (None, "date inconnue", "date unknown"),
        ("hier", "hier", "hier"),
    ],
)
def test_a_date_in_words(iso: str | None, french: str, english: str) -> None:
    assert (wording("fr").date(iso), wording("en").date(iso)) == (french, english)


@pytest.mark.parametrize(("iso", "french", "english"), [("2016-12-14", "14 déc.", "14 Dec"), ("2016-05-01", "1er mai", "1 May"), ("2016-12", "décembre 2016", "December 2016")])
def test_a_date_for_an_axis(iso: str, french: str, english: str) -> None:
    assert (wording("fr").short(iso), wording("en").short(iso)) == (french, english)


def test_numbers() -> None:
    assert (wording("fr").number(12345), wording("en").number(12345)) == ("12\u202f345", "12,345")
    assert (wording("fr").decimal(0.25), wording("en").decimal(1234.5, 2)) == ("0,2", "1,234.50")
    assert wording("fr").bounds(80, 100) == "de 80 à 100"


def test_a_language_is_named_in_itself_and_an_unknown_one_is_french() -> None:
    assert [name_of(lang) for lang in LANGUAGES] == ["français", "English"]
    assert wording("de").lang == "fr"
    assert wording("en_US").lang == "en"
