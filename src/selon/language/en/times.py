"""English words of time."""

from __future__ import annotations

from selon.language.words.times import Rule, TimeWords, Worth

__all__ = ["WORDS"]

_MONTHS: dict[str, Worth] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12,
    "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "aug.": 8, "sept.": 9, "sep.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}
_DAYS: dict[str, Worth] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}
_SHORT_DAYS: dict[str, Worth] = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}
_SINGULAR: dict[str, Worth] = {
    "minute": "TM", "hour": "H", "day": "D", "week": "W", "fortnight": "2W", "month": "M", "quarter": "Q", "year": "Y",
    "decade": "E", "century": "C", "millennium": "L", "weekend": "WE",
}
_PLURAL: dict[str, Worth] = {
    "seconds": "S", "minutes": "TM", "hours": "H", "days": "D", "weeks": "W", "months": "M", "quarters": "Q",
    "years": "Y", "decades": "E", "centuries": "C", "millennia": "L", "weekends": "WE", "mins": "TM", "hrs": "H",
}
_PARTS: dict[str, Worth] = {
    "morning": "MO", "dawn": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dusk": "EV", "sunrise": "MO",
    "sunset": "EV", "daybreak": "MO", "early morning": "MO", "late afternoon": "AF", "late night": "NI",
    "early evening": "EV", "mid-morning": "MO", "predawn": "MO", "pre-dawn": "MO",
}
_FEASTS: dict[str, Worth] = {
    "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "new year's day": "01-01",
    "new year's eve": "12-31", "new year's": "01-01", "thanksgiving": "11/4/4", "thanksgiving day": "11/4/4",
    "easter": "easter+0", "easter sunday": "easter+0", "good friday": "easter-2", "easter monday": "easter+1",
    "halloween": "10-31", "independence day": "07-04", "labor day": "9/1/1", "memorial day": "5/1/-1",
    "columbus day": "10/1/2", "veterans day": "11-11", "valentine's day": "02-14", "boxing day": "12-26",
    "may day": "05-01", "all saints' day": "11-01", "martin luther king day": "1/1/3", "armistice day": "11-11",
}
_MODS: dict[str, Worth] = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "some": "APPROX", "roughly": "APPROX",
    "nearly": "EQUAL_OR_LESS", "almost": "EQUAL_OR_LESS", "more than": "MORE_THAN", "over": "MORE_THAN",
    "less than": "LESS_THAN", "fewer than": "LESS_THAN", "under": "LESS_THAN", "at least": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "just over": "MORE_THAN", "just under": "LESS_THAN",
    "well over": "MORE_THAN", "only": "APPROX",
}
_VAGUE: dict[str, Worth] = dict.fromkeys(
    ("several", "a few", "few", "many", "a number of", "dozens of", "hundreds of"), "X"
)
_ORDINALS: dict[str, Worth] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}
_RULES = (
    # days
    Rule("day.figures", "(weekday ','?)? numdate", "day", {}),
    Rule("day.slash", "'on|since|until|from' < slash", "slash", {"month_first": 1}),
    Rule("day.month.first", "(weekday ','?)? month day (','? year)? (part)?", "day", {}),
    Rule("day.month", "(weekday ','?)? 'the'? day 'of'? month (','? year)? (part)?", "day", {}),
    Rule("day.month.last", "(last|next) month day", "day", {}),
    Rule("day.range.first", "month < day > 'to|and|or|-|through|until|,' day", "range", {}),
    Rule("day.range.second", "month day 'to|and|or|-|through|until' < day (','? year)? > !unit|month", "range", {}),
    Rule("day.range", "'from|between|on|the|,' < day > 'to|and|or|-|,' 'the'? day 'of'? month (year)?", "range", {}),
    Rule("day.hyphen", "day > '-' day month (year)?", "range", {}),
    Rule("day.of.that-year", "day month 'of' 'that|the|same' 'same'? yearword", "day", {}),
    Rule("month.of.that-year", "month 'of' 'that|the|same' 'same'? yearword", "month", {}),
    Rule("day.of.that-year.first", "month day 'of' 'that|the|same' 'same'? yearword", "day", {}),
    Rule("day.weekday", "(edge)? (this|last|next)? weekday (part)?", "day", {}),
    Rule("day.weekday.of", "weekday 'of' last grain", "day", {"last": -1}),
    Rule("day.weekday.set", "'every|each' weekday (part)?", "set_weekday", {}),
    Rule("day.weekday.plural", "weekdays", "set_weekday", {}),
    Rule("day.nth", "ordinal weekday 'in|of' month (year)?", "nth", {}),
    Rule("day.deictic", "(edge)? deictic (part)?", "day", {}),
    Rule("day.tonight", "tonight", "day", {"deictic": 0, "part": "NI"}),
    Rule("day.tonight.part", "'this' part", "part", {"this": 0}),
    Rule("day.last-night", "last part", "day", {"deictic": -1}),
    Rule("day.feast", "(last|next|this)? feast (','? year)?", "feast", {}),
    Rule("part.of.month", "(edge)? part 'of'? 'the'? month day (','? year)?", "day", {}),
    Rule("part.of.day", "(edge)? part 'of' 'the'? day month (year)?", "day", {}),
    Rule("part.of.weekday", "(edge)? part 'of|on' weekday", "day", {}),
    Rule("part.overnight", "overnight", "part", {"part": "NI", "ended": 1}),
    Rule("part.that", "'that|same' < part", "part", {}),
    Rule("part.bare", "'the|at|by|before|since|until|after|in|during' < (edge)? part", "part", {}),
    Rule("part.set", "'every|each' part", "set_part", {}),
    Rule("day.context", "'the|that|same' < dayword > !unit", "context", {}),
    Rule("day.same", "'same' dayword", "context", {}),
    Rule("day.next", "'next|following' dayword", "anaphor", {"anaphor": 1}),
    Rule("day.next.part", "'next|following' part", "anaphor", {"anaphor": 1}),
    Rule("day.after", "'the' < dayword 'after' > '.|,|;'", "anaphor", {"anaphor": 1}),
    Rule("day.before", "'previous|preceding' dayword", "anaphor", {"anaphor": -1}),
    Rule("day.before.the", "'the' < dayword 'before' > '.|,|;'", "anaphor", {"anaphor": -1}),
    # clock times
    Rule("clock", "clock ('('? zone)?", "clock", {}),
    Rule("clock.zone.first", "zone clock", "clock", {}),
    Rule("clock.zone.day", "clock (zone)? ('on|,')? (weekday|deictic) (part)?", "clock", {}),
    Rule("clock.zone.month", "clock (zone)? ('on|,')? (weekday ','?)? month day (','? year)?", "clock", {}),
    Rule("clock.oclock", "number 'o' 'clock' ('in' 'the' part)? (weekday)?", "hours", {}),
    Rule("clock.noon", "noon ('on'? (weekday|deictic))?", "noon", {}),
    # months, years
    Rule("month.range", "(edge 'of'?)? month > 'and|to|through|until|-|or' month year", "month", {}),
    Rule("month", "(edge 'of'?)? month ('of|,'? year)?", "month", {}),
    Rule("month.edge.the", "edge 'of' month (year)?", "month", {}),
    Rule("month.of.year", "month 'of|,'? last|next|this yearword", "month", {"of_year": 1}),
    Rule("day.of.year", "month day last|next|this yearword", "day", {"of_year": 1}),
    Rule("month.mid", "edge_dash month (','? year)?", "month", {}),
    Rule("month.shift", "(edge)? (last|next|this|past) month", "month", {}),
    Rule("year", "year", "year", {}),
    Rule("year.edge", "(edge 'of'? 'the'? yearword?)? year", "year", {}),
    Rule("year.said", "'year' year", "year", {}),
    Rule("year.mid", "edge_dash year", "year", {}),
    Rule("year.fiscal", "'fiscal' 'year'? year", "year", {}),
    Rule("year.quote", "'’' short", "year_short", {}),
    Rule("decade", "(edge 'of' 'the')? digits 's'", "decade_digits", {}),
    Rule("decade.mid", "(edge_dash|edge) digits 's'", "decade_digits", {}),
    Rule("decade.short", "'the|early|late|mid-|’' < number 's'", "decade", {}),
    Rule("decade.word", "(edge|edge_dash)? decade", "decade", {}),
    Rule("century", "(edge|edge_dash)? ordinal 'century|centuries'", "century", {}),
    Rule("season", "(edge)? (this|last|next)? season (year)?", "season", {}),
    Rule("season.of", "(edge)? season 'of' (year|past)", "season", {}),
    Rule("season.fall", "'the|in' < fall 'of' year", "season", {}),
    Rule("quarter", "ordinal '-'? quarterword ('of' year)?", "quarter", {}),
    Rule("quarter.after-year", "year ordinal '-'? quarterword", "quarter", {}),
    Rule("quarter.year", "ordinal 'fiscal'? quarterword", "quarter", {}),
    Rule("half", "ordinal 'half' 'of' year", "half", {}),
    # this, last, next
    Rule("grain.this", "(edge|sooner)? this grain", "grain", {}),
    Rule("grain.shift", "(edge|sooner)? (last|next) grain", "grain", {}),
    Rule("grain.edge", "edge 'of' 'the' < grain", "grain", {}),
    Rule("grain.edge.of", "edge 'of' 'the|this' grain", "grain", {}),
    Rule("grain.edge.last", "edge 'of' (last|next) grain", "grain", {}),
    Rule("grain.weekend", "'the|over' < weekendword", "grain", {}),
    Rule("grain.year-end", "'year' '-' 'end'", "grain", {"grain": "Y", "edge": "END"}),
    Rule("grain.years-end", "'year' 's' 'end'", "grain", {"grain": "Y", "edge": "END"}),
    Rule("grain.same", "(sooner)? 'that|same' grain", "grain_context", {}),
    Rule("grain.following", "'following' grain", "grain_context", {"shift": 1}),
    Rule("grain.previous", "'previous|preceding' grain", "grain_context", {"shift": -1}),
    Rule("grain.previous.year", "yearword 'earlier|before'", "grain_context", {"grain": "Y", "shift": -1}),
    # offsets
    Rule("offset.ago", "(mod)? (number|vague|tens) unit 'ago'", "offset", {"sign": -1, "ago": 1}),
    Rule("offset.year-ago", "'year' '-' 'ago|earlier'", "offset", {"sign": -1, "number": 1, "unit": "Y"}),
    Rule("offset.from-now", "(mod)? (number|vague|tens) unit 'from' 'now'", "offset", {"sign": 1}),
    Rule("offset.later", "(mod)? (number|vague|tens) unit 'later'", "offset_context", {"sign": 1}),
    Rule("offset.earlier", "(mod)? (number|vague|tens) unit 'earlier'", "offset_context", {"sign": -1}),
    Rule("offset.before", "(mod)? (number|vague|tens) unit 'before' > '.|,|;'", "offset_context", {"sign": -1}),
    # durations and sets
    Rule("duration", "(mod)? number|tens (vague)? unit ('and' 'a' half)?", "duration", {}),
    Rule("duration.half", "(mod)? number 'and' 'a' half unit", "duration", {}),
    Rule("duration.two", "(mod)? number unit 'and|,' number unit", "duration", {}),
    Rule("duration.hyphen", "(mod)? number '-' unit ('-' 'old|long')?", "duration", {}),
    Rule("duration.vague", "vague ('more')? unit", "duration", {}),
    Rule("duration.more", "(mod)? number 'more|additional|consecutive|straight|full|long' unit", "duration", {}),
    Rule("duration.bare", "'for|in|within|after|of|over|through|by|since|into' < plural > !'-'", "duration", {}),
    Rule("duration.past.plural", "recent plural", "duration", {}),
    Rule("duration.past", "recent unit", "duration", {"number": 1}),
    Rule("duration.past.number", "(recent|last|next) (number|vague|tens) unit", "duration", {}),
    Rule("duration.recent", "'recent|coming' plural", "duration", {}),
    Rule("duration.first", "'first|last|final' number unit", "duration", {}),
    Rule("duration.whole", "'all|whole|entire' < unit", "duration", {"number": 1}),
    Rule("set.each", "'every|each' (number)? unit", "set", {}),
    Rule("set.per", "'per' unit", "set", {}),
    Rule("set.times", "'times|once|twice|barrels|hours' < 'a|an' unit", "set", {}),
    Rule("set.word", "every", "every", {}),
    Rule("ref", "ref", "ref", {}),
    Rule("ref.past", "'the' < 'past' > !unit|number|vague", "ref", {"ref": "PAST_REF"}),
    Rule("ref.future", "'the|near' < 'future' > !'of'", "ref", {"ref": "FUTURE_REF"}),
)

WORDS = TimeWords(
    kinds={
        "month": _MONTHS,
        "weekday": {**_DAYS, **_SHORT_DAYS, **{f"{day}.": number for day, number in _SHORT_DAYS.items()}},
        "weekdays": {f"{day}s": number for day, number in _DAYS.items()},
        "unit": {**_SINGULAR, **_PLURAL},
        "plural": _PLURAL,
        "grain": {
            word: unit
            for word, unit in _SINGULAR.items()
            if word in {"week", "month", "year", "weekend", "quarter", "century", "decade"}
        },
        "dayword": {"day": "D"},
        "yearword": {"year": "Y"},
        "quarterword": {"quarter": "Q"},
        "weekendword": {"weekend": "WE"},
        "part": _PARTS,
        "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
        "noon": {"noon": 12, "midday": 12, "midnight": 24},
        "zone": {
            "gmt": "Z", "utc": "Z", "ksa": "+03:00", "est": "-05:00", "edt": "-04:00", "pst": "-08:00", "cet": "+01:00",
            "local time": "", "local": "",
        },
        "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
        "fall": {"fall": "FA"},
        "feast": _FEASTS,
        "mod": _MODS,
        "vague": _VAGUE,
        "tens": {"a couple of": 2, "a couple": 2, "half a dozen": 6, "a dozen": 12},
        "half": {"half": 1},
        "ordinal": _ORDINALS,
        "decade": {
            f"{word}ties": value
            for word, value in {
                "twen": 20, "thir": 30, "for": 40, "fif": 50, "six": 60, "seven": 70, "eigh": 80, "nine": 90,
            }.items()
        },
        "edge": {
            "early": "START", "late": "END", "beginning": "START", "start": "START", "end": "END", "middle": "MID",
            "mid": "MID",
        },
        "sooner": {"earlier": 0, "later": 0},
        "edge_dash": {"mid-": "MID"},
        "this": {"this": 0},
        "last": {"last": -1},
        "next": {"next": 1},
        "past": {"past": -1},
        "recent": {"past": "PAST", "recent": "PAST", "coming": "NEXT", "the last": "PAST"},
        "deictic": {"today": 0, "yesterday": -1, "tomorrow": 1},
        "tonight": {"tonight": 0},
        "overnight": {"overnight": 0},
        "every": {
            "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y",
            "hourly": "PT1H", "nightly": "P1D",
        },
        "ref": {
            "now": "PRESENT_REF", "currently": "PRESENT_REF", "at present": "PRESENT_REF", "nowadays": "PRESENT_REF",
            "these days": "PRESENT_REF", "at the moment": "PRESENT_REF", "recently": "PAST_REF",
            "in the near future": "FUTURE_REF",
        },
        "none": dict.fromkeys(("arab spring", "prague spring", "9/11", "daily sabah", "black friday", "bloody sunday", "three quarters of", "three-quarters of"), 0),
    },
    rules=_RULES,
    guarded={
        "may": frozenset({"in", "of", "since", "last", "this", "next", "until", "early", "late", "by", "mid-", "from", "and", "to", "-", "through", "during", "before", "after"}),
        "march": frozenset({"in", "of", "since", "last", "this", "next", "until", "early", "late", "by", "mid-", "-", "from", "and", "to", "through", "during", "before", "after"}),
        "mar": frozenset(), "dec": frozenset(), "sat": frozenset(), "sun": frozenset(), "wed": frozenset(), "mon": frozenset(),
        "jan": frozenset(), "sep": frozenset(), "fri": frozenset(), "thu": frozenset(), "tue": frozenset(),
        "fall": frozenset({"last", "this", "next", "in", "early", "late"}),
        "spring": frozenset({"last", "this", "next", "the", "in", "early", "late", "by", "of", "-"}),
        "late": frozenset(), "start": frozenset({"the"}), "end": frozenset({"the"}), "local": frozenset(),
    },
    having=frozenset({"have"}),
    uncapped=frozenset({"every"}),
    proper=frozenset({*_MONTHS, *_DAYS, *_SHORT_DAYS, "easter", "thanksgiving", "halloween"}),
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    hundreds={"hundred": 100},
    thousands={"thousand": 1000},
    joiners=frozenset({"and", "-"}),
    year_after=frozenset({"in", "since", "year", "early", "late", "by", "until", "before", "during"}),
    year_near=frozenset({"from", "between", "and", "to", "-", "(", "of", "after", "through", ",", "for", "throughout"}),
    year_of=frozenset({"the", "a", "its", "his", "their", "that", "s"}),
    function=frozenset(
        "a an the and or but in on at to of for by with from as is are was were has had have when where which who that after"
        " before since until while during between than then it he she they we his her its their there this these those not"
        " under over against about into through would will could may might can s also because if so".split()
    ),
    ages=frozenset({"aged", "age", "ages", "old"}),
    spells=frozenset("term sentence period contract plan war siege treaty program programme ceasefire truce".split()),
    of=frozenset({"of"}),
    aged=frozenset(),
    future=frozenset(
        "will would shall expected scheduled tomorrow upcoming expects expect intends slated"
        " forthcoming deadline".split()
    ),
    past=frozenset("said told reported announced".split()),
    urging=frozenset(
        "set expected due planned plans plan scheduled agreed promised urged called asked vowed likely hopes ready".split()
    ),
    saying=frozenset("says say tells reports announces claims".split()),
    toward={"since": -1, "until": 1, "ended": -1, "ending": 1},
)
