"""Lengths of time and sets: "trois jours", "quelques minutes", "2 ans et 3 mois", "chaque mois"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from selon.find.times.context import Context, Value
from selon.language.words.times import Worth

__all__ = ["MEANINGS", "amount", "duration", "modifier"]

Parts = Mapping[str, Worth]


def amount(parts: Parts, suffix: str = "") -> str | None:
    """How many units: a number as written, or "X" where the words leave it open."""
    for name in ("number", "tens", "vague"):
        if name + suffix in parts:
            return f"{parts[name + suffix]}"
    return None


def modifier(parts: Parts) -> str | None:
    """What the words before a length do to it: APPROX, MORE_THAN…"""
    if "mod" in parts:
        return str(parts["mod"])
    return "APPROX" if "tens" in parts else None


def duration(parts: Parts, context: Context) -> Value | None:
    """The length of an expression as an ISO 8601 duration."""
    if "length" in parts:
        return Value(str(parts["length"]), "DURATION", modifier(parts))
    if "hours" in parts or "clock" in parts:
        minutes = int(parts["hours"]) * 60 if "hours" in parts else int(parts["clock"])
        tail = f"{minutes // 60}H" * (minutes >= 60) + f"{minutes % 60}M" * (minutes % 60 > 0)
        return Value(f"PT{tail}", "DURATION")
    unit = str(parts.get("unit", parts.get("plural", parts.get("grain_d"))))
    value = _period(amount(parts) or "X", unit, "half" in parts)
    if value is None:
        return None
    if "unit2" in parts and "number2" in parts:
        second = _period(amount(parts, "2") or "X", str(parts["unit2"]), False)
        value = value + second.removeprefix("PT" if value.startswith("PT") else "P") if second else value
    return Value(value, "DURATION", modifier(parts))


_LONG = {"E": 10, "C": 100, "L": 1000}


def _period(many: str, unit: str, half: bool) -> str | None:
    """An ISO 8601 duration: "P3D", "PT20M", "P100Y", "P1Y6M", "PXW" where nobody says how many."""
    if unit in _LONG:
        many = f"{float(many) * _LONG[unit]:g}" if many != "X" else "X"
        unit = "Y"
    if unit == "HY":
        many, unit = (f"{int(float(many)) * 6}" if many != "X" else "X"), "M"
    if unit == "Q":
        many, unit = (f"{int(float(many)) * 3}" if many != "X" else "X"), "M"
    if unit == "WE":
        return f"P{many}WE"
    tail = {"Y": "6M", "H": "30M", "TM": "30S", "M": "2W", "D": "T12H"}.get(unit, "") if half else ""
    clock = {"S": "S", "TM": "M", "H": "H"}.get(unit)
    return f"PT{many}{clock}{tail}" if clock else f"P{many}{unit}{tail}"


def _set(parts: Parts, context: Context) -> Value | None:
    value = _period(amount(parts) or "1", str(parts["unit"]), False)
    return Value(value, "SET") if value else None


def _every(parts: Parts, context: Context) -> Value | None:
    return Value(str(parts["every"]), "SET")


MEANINGS: Mapping[str, Callable[[Parts, Context], Value | None]] = {
    "duration": duration,
    "set": _set,
    "every": _every,
}
