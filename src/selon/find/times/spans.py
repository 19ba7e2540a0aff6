"""Months, years, weeks and what is larger; and what is counted off in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from selon.find.times import durations
from selon.find.times.calendar import added, month_value, season_start, week_value
from selon.find.times.context import Context, Value, concrete
from selon.find.times.days import century
from selon.language.words.times import Worth

__all__ = ["MEANINGS"]

Parts = Mapping[str, Worth]
_SOON = 4
"""Months ahead that a present tense may speak of; beyond, the month behind is meant."""


def _edge(parts: Parts) -> str | None:
    for name in ("edge", "edge_dash"):
        if name in parts:
            return str(parts[name])
    return None


def _month(parts: Parts, context: Context) -> Value | None:
    month = int(parts["month"])
    year = _said_year(parts, context)
    if year is None and context.page is None:
        return Value(f"XXXX-{month:02}", mod=_edge(parts))
    value = month_value(year if year is not None else _year_of_month(month, parts, context), month)
    return Value(value, mod=_edge(parts), year=_said_year(parts, context))


def _said_year(parts: Parts, context: Context) -> int | None:
    if "year" in parts:
        return int(parts["year"])
    if "short" in parts:
        return century(int(parts["short"]))
    if "of_year" in parts and context.page is not None:
        return context.page.year + _shift(parts)
    if "last" not in parts and "next" not in parts and (said := dict(context.months).get(int(parts.get("month", 0)))):
        return said
    return None if "last" in parts or "next" in parts or "this" in parts else context.year


def _year_of_month(month: int, parts: Parts, context: Context) -> int:
    """The year of a bare month: behind the page where words or tense say so or nothing does, else ahead."""
    assert context.page is not None
    page = context.page
    if "this" in parts:
        return page.year
    if "last" in parts:
        return page.year - (month >= page.month)
    if "next" in parts:
        return page.year + (month <= page.month)
    ahead = (month - page.month) % 12
    if context.way > 1 or (context.way > 0 and ahead <= _SOON):
        return page.year + (month < page.month)
    return page.year - (month > page.month)


def _year(parts: Parts, context: Context) -> Value | None:
    return Value(f"{int(parts['year']):04}", mod=_edge(parts), year=int(parts["year"]))


def _year_short(parts: Parts, context: Context) -> Value | None:
    short = int(parts["short"])
    return Value(str(1900 + short), year=1900 + short) if short >= 50 else None


def _years(parts: Parts, context: Context) -> Value | None:
    """Two years in one: "2016-2017", "2016-17", "14-18"."""
    if "year" not in parts:
        first, last = 1900 + int(parts["short"]), 1900 + int(parts["short2"])
    else:
        first = int(parts["year"])
        last = int(parts["year2"]) if "year2" in parts else first // 100 * 100 + int(parts["short"])
    return Value(f"{first}/{last}", year=last) if first < last else None


def _decade(parts: Parts, context: Context) -> Value | None:
    number = parts.get("year", parts.get("decade", parts.get("number")))
    if not isinstance(number, int) or number % 10 or (number > 99 and not 1000 <= number < 2100):
        return None
    start = number if number > 99 else 1900 + number if number >= 20 else 2000 + number
    return Value(f"{start // 10}X", mod=_edge(parts))


def _century(parts: Parts, context: Context) -> Value | None:
    number = int(parts.get("roman", parts.get("ordinal", 0)))
    return Value(f"{number - 1:02}XX", mod=_edge(parts)) if 1 <= number <= 21 else None


def _season(parts: Parts, context: Context) -> Value | None:
    season = str(parts["season"])
    year = _said_year(parts, context)
    if year is None and context.page is None:
        return Value(f"XXXX-{season}", mod=_edge(parts))
    return Value(f"{year if year is not None else _year_of_season(season, parts, context)}-{season}", mod=_edge(parts))


def _year_of_season(season: str, parts: Parts, context: Context) -> int:
    assert context.page is not None
    page = context.page
    begun = season_start(season, page.year) <= page
    if "this" in parts:
        return page.year - (season == "WI" and page.month < 3)
    if "last" in parts:
        over = (added(season_start(season, page.year), 3, "M") or page) <= page
        return page.year - (not over)
    if "next" in parts or context.way > 0:
        return page.year + (begun and "next" in parts)
    return page.year - (not begun)


def _portion(parts: Parts, context: Context, letter: str, count: int) -> Value | None:
    rank = int(parts["ordinal"])
    year = _said_year(parts, context) or (context.page.year if context.page else None)
    if not 1 <= rank <= count:
        return None
    if year is not None and "year" not in parts and context.page is not None and context.way <= 0:
        year -= date(year, (rank - 1) * (12 // count) + 1, 1) > context.page
    return Value(f"{year or 'XXXX'}-{letter}{rank}", mod=_edge(parts))


def _quarter(parts: Parts, context: Context) -> Value | None:
    return _portion(parts, context, "Q", 4)


def _half(parts: Parts, context: Context) -> Value | None:
    return _portion(parts, context, "H", 2)


def _shift(parts: Parts) -> int:
    return int(parts.get("last", 0)) + int(parts.get("next", 0)) + int(parts.get("shift", 0))


def _grain(parts: Parts, context: Context) -> Value | None:
    """ "Cette semaine", "l'an dernier", "le mois prochain", "début de semaine", "le week-end"."""
    unit = str(parts.get("grain", parts.get("weekendword")))
    shift = _shift(parts)
    said = "this" in parts or shift
    if context.page is None:
        return Value(_UNDATED.get(unit), mod=_edge(parts))
    if not said and unit == "Y" and context.year is not None:
        return Value(str(context.year), mod=_edge(parts))
    if not said and unit == "Y" and parts.get("edge") == "END" and context.way < 0 and context.page.month <= 6:
        shift = -1
    if not shift and unit == "WE" and context.page.isoweekday() <= 3 and context.way < 0:
        shift = -1
    day = added(context.page, shift, unit)
    return Value(_grain_value(day, unit), mod=_edge(parts)) if day else None


_UNDATED = {"W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX", "Q": "XXXX-QX", "D": "XXXX-XX-XX"}


def _grain_value(day: date, unit: str) -> str | None:
    values = {
        "D": day.isoformat(),
        "W": week_value(day),
        "WE": f"{week_value(day)}-WE",
        "M": month_value(day.year, day.month),
        "Q": f"{day.year}-Q{(day.month + 2) // 3}",
        "HY": f"{day.year}-H{1 if day.month < 7 else 2}",
        "Y": f"{day.year:04}",
        "E": f"{day.year // 10}X",
        "C": f"{day.year // 100:02}XX",
        "L": f"{day.year // 1000}XXX",
    }
    return values.get(unit)


def _grain_context(parts: Parts, context: Context) -> Value | None:
    """ "La même année", "la semaine suivante": counted from the last day mentioned."""
    unit = str(parts["grain"])
    start = concrete(context.base())
    if unit == "Y" and context.year is not None:
        return Value(str(context.year + _shift(parts)), year=context.year + _shift(parts))
    day = added(start, _shift(parts), unit) if start else None
    return Value(_grain_value(day, unit) if day else _UNDATED.get(unit), mod=_edge(parts))


def _new_year(parts: Parts, context: Context) -> Value | None:
    if context.page is None:
        return Value("XXXX")
    return Value(str(context.page.year + (context.page.month == 12)))


def _offset(parts: Parts, context: Context) -> Value | None:
    return _away(parts, context, context.page)


def _offset_context(parts: Parts, context: Context) -> Value | None:
    return _away(parts, context, concrete(context.base()))


def _away(parts: Parts, context: Context, start: date | None) -> Value | None:
    unit, amount, sign = str(parts["unit"]), durations.amount(parts), int(parts["sign"])
    if amount is None or not amount.isdigit() or unit in ("S", "TM", "H") or start is None:
        return Value("PAST_REF") if "ago" in parts and amount == "X" else durations.duration(parts, context)
    day = added(start, sign * int(amount), unit)
    value = _grain_value(day, unit) if day else None
    return Value(value, mod=durations.modifier(parts), day=day.isoformat() if day and unit == "D" else None) if value else None


def _decade_digits(parts: Parts, context: Context) -> Value | None:
    return _decade({**_kept(parts, "edge", "edge_dash"), "year": parts["digits"]}, context)


def _kept(parts: Parts, *names: str) -> dict[str, Worth]:
    return {name: parts[name] for name in names if name in parts}


MEANINGS: Mapping[str, Callable[[Parts, Context], Value | None]] = {
    **durations.MEANINGS,
    "month": _month,
    "year": _year,
    "year_short": _year_short,
    "years": _years,
    "decade": _decade,
    "decade_digits": _decade_digits,
    "century": _century,
    "season": _season,
    "quarter": _quarter,
    "half": _half,
    "grain": _grain,
    "grain_context": _grain_context,
    "new_year": _new_year,
    "offset": _offset,
    "offset_context": _offset_context,
}
