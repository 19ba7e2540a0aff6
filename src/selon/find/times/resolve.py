"""From expressions to values: one small function a meaning, each given the parts of the expression and its context."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from selon.find.times import days, durations, spans
from selon.find.times.context import Context, Value, concrete, moved
from selon.find.times.grammar import Expression
from selon.language.words.times import Worth

__all__ = ["resolve"]

Parts = Mapping[str, Worth]


def resolve(expression: Expression, context: Context) -> Value | None:
    """The value of an expression where it stands; None where it is no time after all, or lies outside the calendar."""
    try:
        return _MEANINGS[expression.meaning](expression.worth, context)
    except (ValueError, OverflowError):  # the year 0, the year 10000
        return None


def _day(parts: Parts, context: Context) -> Value | None:
    value, others = days.day_of(parts, context)
    if "deictic" in parts and context.page is None:
        return Value(_VAGUE_DEICTIC.get(int(parts["deictic"])))
    if value is None and context.page is not None and ("numdate" in parts or "month" in parts):
        return None
    return _parted(parts, value, others, _stated(parts))


_VAGUE_DEICTIC = {0: "PRESENT_REF"}


def _parted(parts: Parts, value: str | None, others: tuple[str, ...] = (), year: int | None = None) -> Value:
    """A day with its part, where it has one: "2016-12-12" or "2016-12-12TMO"."""
    mod = str(parts["edge"]) if "edge" in parts else None
    if "part" not in parts:
        return Value(value, mod=mod, others=others, day=value, year=year)
    part = str(parts["part"])
    value_of = f"{value or 'XXXX-XX-XX'}T{part}"
    return Value(value_of, "TIME", mod, tuple(f"{other}T{part}" for other in others), day=value, year=year)


def _stated(parts: Parts) -> int | None:
    if "numdate" in parts:
        return int(str(parts["numdate"])[:4])
    return int(parts["year"]) if "year" in parts else None


def _slash(parts: Parts, context: Context) -> Value | None:
    day, month = (int(part) for part in str(parts["slash"]).split("/"))
    if "month_first" in parts:
        day, month = month, day
    if not 1 <= month <= 12:
        return None
    return _day({**parts, "day": day, "month": month}, context)


def _range(parts: Parts, context: Context) -> Value | None:
    """The first day of a range whose month stands with the last one ("du 10 au 16 décembre")."""
    if "month" not in parts:
        return None
    month = int(parts["month"])
    if "day2" in parts and int(parts["day"]) > int(parts["day2"]):
        month = (month - 2) % 12 + 1
    value, others = days.dated({**{k: v for k, v in parts.items() if k != "weekday2"}, "month": month}, context)
    return Value(value, others=others, day=value, year=_stated(parts)) if value else None


def _feast(parts: Parts, context: Context) -> Value | None:
    value, others = days.feast(parts, context)
    return _parted(parts, value, others, _stated(parts))


def _nth(parts: Parts, context: Context) -> Value | None:
    value = days.nth(parts, context)
    return Value(value, day=value)


def _context_day(parts: Parts, context: Context) -> Value | None:
    if "weekday" in parts:
        return _day(parts, context)
    value = context.base()
    return _parted(parts, value or "XXXX-XX-XX")


def _page_day(parts: Parts, context: Context) -> Value | None:
    value = context.page.isoformat() if context.page else "PRESENT_REF"
    return Value(value, day=value if context.page else None)


def _anaphor(parts: Parts, context: Context) -> Value | None:
    value = days.anaphoric(parts, context)
    return _parted(parts, value)


def _anaphor_of(parts: Parts, context: Context) -> Value | None:
    """ "Samedi, à la veille du scrutin": the day just named is that eve; where none is, nobody can tell."""
    return Value(context.day, day=context.day) if context.near else Value(None)


def _part(parts: Parts, context: Context) -> Value | None:
    """A part of the last day mentioned; a night already past began the day before the page."""
    page = context.page.isoformat() if context.page else None
    base = page if "this" in parts and page else context.base()
    if parts["part"] == "NI" and base is not None and base == page and (context.way <= 0 or "ended" in parts):
        base = moved(base, -1)
        return Value(f"{base}TNI", "TIME", _edge(parts), day=page)
    return _parted(parts, base)


def _edge(parts: Parts) -> str | None:
    return str(parts["edge"]) if "edge" in parts else None


def _night(parts: Parts, context: Context) -> Value | None:
    """ "La nuit de lundi à mardi": the night that begins on the Monday; the second day places it."""
    second, others = days.weekday({"weekday": parts["weekday2"], **_only(parts, "last")}, context)
    gap = (int(parts["weekday2"]) - int(parts["weekday"])) % 7
    first = moved(second, -gap)
    return _parted(parts, first) if not others or first is None else _parted(parts, first, _moved(others, -gap))


def _moved(others: tuple[str, ...], by: int) -> tuple[str, ...]:
    return tuple(value for other in others if (value := moved(other, by)))


def _only(parts: Parts, *names: str) -> dict[str, Worth]:
    return {name: parts[name] for name in names if name in parts}


def _night_days(parts: Parts, context: Context) -> Value | None:
    last, _ = days.dated({**_only(parts, "month", "year"), "day": parts.get("day2", parts["day"])}, context)
    if last is None:
        return None
    first = moved(last, -1) if concrete(last) else None
    return _parted(_only(parts, "part"), first, year=_stated(parts))


def _clock(parts: Parts, context: Context) -> Value | None:
    return _timed(int(parts["clock"]), parts, context)


def _timed(minutes: int, parts: Parts, context: Context) -> Value | None:
    day, others = days.day_of(parts, context)
    if parts.get("part") in ("AF", "EV") and minutes < 12 * 60:
        minutes += 12 * 60
    if minutes > 24 * 60:
        return None
    if minutes == 24 * 60:
        day, minutes = moved(day, 1) or day, 0
    zone = str(parts.get("zone", ""))
    tail = f"T{minutes // 60:02}:{minutes % 60:02}{zone}"
    return Value(f"{day or 'XXXX-XX-XX'}{tail}", "TIME", others=tuple(f"{o}{tail}" for o in others), day=day)


def _noon(parts: Parts, context: Context) -> Value | None:
    extra = 30 if "half" in parts else int(parts.get("number", 0))
    if parts["noon"] == 12:
        return _timed(12 * 60 + extra, parts, context)
    day, _ = days.day_of(parts, context)
    return Value(f"{moved(day, 1) or 'XXXX-XX-XX'}T00:{extra:02}", "TIME", day=moved(day, 1))


def _hours(parts: Parts, context: Context) -> Value | None:
    hour, minute = parts["number"], 30 if "half" in parts else int(parts.get("number2", 0))
    if isinstance(hour, float) or hour == "X" or minute > 59:
        return None
    if int(hour) > 24:
        return durations.duration({**_only(parts, "number"), "unit": "H"}, context)
    return _timed(int(hour) * 60 + minute, parts, context)


def _ref(parts: Parts, context: Context) -> Value | None:
    return Value(str(parts["ref"]))


def _set_weekday(parts: Parts, context: Context) -> Value | None:
    number = parts.get("weekday", parts.get("weekdays"))
    tail = f"T{parts['part']}" if "part" in parts else ""
    return Value(f"XXXX-WXX-{number}{tail}", "SET")


def _set_part(parts: Parts, context: Context) -> Value | None:
    return Value(f"XXXX-XX-XXT{parts.get('part', parts.get('parts'))}", "SET")


_MEANINGS: Mapping[str, Callable[[Parts, Context], Value | None]] = {
    "day": _day,
    "slash": _slash,
    "range": _range,
    "feast": _feast,
    "nth": _nth,
    "context": _context_day,
    "page": _page_day,
    "anaphor": _anaphor,
    "anaphor_of": _anaphor_of,
    "part": _part,
    "night": _night,
    "night_days": _night_days,
    "clock": _clock,
    "noon": _noon,
    "hours": _hours,
    "ref": _ref,
    "set_weekday": _set_weekday,
    "set_part": _set_part,
    **spans.MEANINGS,
}
