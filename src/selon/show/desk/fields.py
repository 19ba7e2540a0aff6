"""The fields of a correction's form: what can be set of a finding, how it stands now, and what the reader made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from selon.errors import CorrectionError
from selon.keep.corrections import FIELDS
from selon.model import Page

__all__ = ["Field", "fields_of", "place_of", "sent"]

_ORDER = {
    "statement": ("resolved", "source", "relay", "modality", "form"),
    "count": ("effect", "low", "high", "approx", "period", "victims", "by"),
    "time": ("value", "earliest", "latest"),
    "place": ("name", "country", "lat", "lon", "level"),
    "passage": ("kind",),
    "copy": ("role", "credit"),
}
_WORDS = {
    "modality": "modality",
    "form": "form",
    "effect": "effect",
    "period": "period",
    "kind": "kind",
    "level": "level",
    "role": "role",
}
"""Which words of the interface name the choices of a field."""

_GAP = " ; "


@dataclass(frozen=True, slots=True)
class Field:
    """A field as the form shows it: `sort` is "choice", "text", "number", "date" or "check"; `words` names choices."""

    name: str
    sort: str
    value: str
    choices: tuple[str, ...] = ()
    words: str = ""


def fields_of(subject: str, told: Mapping[str, Any], text: str) -> list[Field]:
    """The fields of a finding as it stands; `told` are its values, spans as [start, end] of `text`."""
    return [_field(name, FIELDS[subject][name], told.get(name), text) for name in _ORDER[subject]]


def _field(name: str, sort: object, value: Any, text: str) -> Field:
    if isinstance(sort, tuple):
        return Field(name, "choice", str(value), tuple(sort), _WORDS[name])
    if sort is bool:
        return Field(name, "check", "1" if value else "")
    if sort == "span":
        return Field(name, "text", text[value[0] : value[1]] if value else "")
    if sort == "spans":
        return Field(name, "text", _GAP.join(text[start:end] for start, end in value or ()))
    shown = "" if value is None else str(value)
    return Field(name, "number" if sort in (int, float) else "date" if sort == "date" else "text", shown)


def sent(subject: str, told: Mapping[str, Any], form: Mapping[str, str], page: Page, near: int) -> dict[str, Any]:
    """What the reader changed: the fields whose sent value is not the one that was shown.

    Raises:
        CorrectionError: a number is no number, or words are not on the page.
    """
    now: dict[str, Any] = {}
    for field in fields_of(subject, told, page.text):
        value = form.get(field.name, "").replace("\r\n", "\n")
        asked = field.name in form or field.sort == "check"
        if asked and value.strip() != field.value.strip():
            now[field.name] = _value(FIELDS[subject][field.name], value.strip(), page, near)
    return now


def _value(sort: object, value: str, page: Page, near: int) -> Any:
    if sort is bool:
        return value == "1"
    if sort == "spans":
        return [place_of(page.text, part, near) for part in value.split(_GAP.strip()) if part.strip()]
    if not value:
        return None
    if sort == "span":
        return place_of(page.text, value, near)
    if sort in (int, float):
        try:
            return int(value) if sort is int else float(value)
        except ValueError as error:
            raise CorrectionError(f"“{value[:40]}” is no number") from error
    return value


def place_of(text: str, words: str, near: int = 0) -> list[int]:
    """Where these very words stand in a page, the nearest to a place where they stand several times.

    Raises:
        CorrectionError: they do not stand there.
    """
    words = words.strip()
    best, at = -1, text.find(words) if words else -1
    while at >= 0:
        if best < 0 or abs(at - near) < abs(best - near):
            best = at
        at = text.find(words, at + 1)
    if best < 0:
        raise CorrectionError(f"the page does not say “{words[:80]}”", mend="give its very words")
    return [best, best + len(words)]
