"""Every rule that names a statement has a phrase that it finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import test_statements_en
import test_statements_fr_rules
from said import found

from selon import language
from selon.find import actors, statements
from selon.find.blocks import blocks
from selon.model import Page, Passage

SOURCES = Path(statements.__file__).parent

SEVERAL = [
    (
        "statement.post",
        "fr",
        "L'eau monte très vite en ville. pic.twitter.com/abcdef12 — Mairie du Port (@mairieduport) 3 mai 2018",
    ),
    (
        "statement.quote.rest",
        "fr",
        "Le maire a jugé « normal » qu'il y ait des travaux, car « les digues sont trop vieilles pour tenir ».",
    ),
    (
        "statement.quote.mixed",
        "fr",
        "« La mer monte », dit le maire. La rue sera fermée parce que « la mer monte et que rien ne tient ».",
    ),
    ("statement.unvouched.conditional", "fr", "L'armée aurait tué douze civils."),
    ("statement.unvouched.seeming", "fr", "Il semble que la digue ait cédé."),
    ("statement.emerging", "fr", "Il ressort de l'enquête que la digue a cédé."),
    ("statement.gapped", "fr", "La police a compté 3.000 manifestants, la CGT 5.000."),
    (
        "statement.according.range",
        "fr",
        "Entre 700 personnes, selon la police, et 1 000, selon les organisateurs, ont défilé.",
    ),
]

HEADLINES = [
    ("statement.headline.last", "en", "Forty farmers hurt in Larna: monitor", "Forty farmers hurt in Larna", "monitor"),
    (
        "statement.headline.last",
        "en",
        "Shell kills two farmers in Larna Monitor",
        "Shell kills two farmers in Larna",
        "Monitor",
    ),
    ("statement.headline.first", "fr", "ONU : le convoi est bloqué à Larna", "le convoi est bloqué à Larna", "ONU"),
]


@pytest.mark.parametrize(("rule", "code", "text"), SEVERAL)
def test_rule_finds_its_phrase(rule: str, code: str, text: str) -> None:
    assert rule in {statement.rule for statement in found(text, code)}


@pytest.mark.parametrize(("rule", "code", "text", "content", "source"), HEADLINES)
def test_headline(rule: str, code: str, text: str, content: str, source: str) -> None:
    page = Page("p", text, "", "", "test", language=code)
    parsed = blocks(page, [Passage(0, len(text), "title", "test")], language.load(code))
    (statement,) = [s for s in statements.find(page, parsed, actors.find(page, parsed)) if s.rule == rule]
    assert (statement.content[0].text, statement.source.text if statement.source else None) == (content, source)


def test_every_rule_has_a_phrase() -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.py"))
    rules = set(re.findall(r'"(statement\.[a-z.-]+)(?=["{])', written)) - {"statement.incise", "statement.according"}
    tables = (test_statements_fr_rules.RULED, test_statements_en.RULED, SEVERAL, HEADLINES)
    shown = {str(entry[0]) for table in tables for entry in table}
    missing = {
        rule for rule in rules if not any(s == rule or (rule.endswith(".") and s.startswith(rule)) for s in shown)
    }
    assert not missing
